#include "shots/sampledays.h"
#include "shots/scene.h"
#include "shots/states.h"

#include "common/theme.h"
#include "common/verdictline.h"
#include "films/storedfilm.h"
#include "preview/stage.h"
#include "requestform/requestform.h"
#include "requestform/speakdialog.h"
#include "timeline/timelinepane.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace retalk::shots {

namespace {

void untilStrip(Scene &scene)
{
    auto *view = scene.find<TimelinePane>("timelinePane")->view();
    scene.until("the strip of frames", [view] {
        const QImage shown = view->grab(view->strip()).toImage();
        return shown.pixelColor(20, 20) != tokensFor(view).background &&
               shown.pixelColor(shown.width() - 40, 20) != tokensFor(view).background;
    });
}

void firstStart(Scene &scene)
{
    scene.settings().reset(Setting::SampleOffered);
    scene.open();
}

void empty(Scene &scene)
{
    scene.open();
}

void filled(Scene &scene)
{
    scene.settings().setValue(Setting::VideoExtension, true);
    scene.open();
    scene.take({scene.studio().video("speaker.mp4"), scene.studio().video("voice_de.wav")});
    scene.untilFaces(1);
}

void priced(Scene &scene)
{
    scene.settings().setValue(Setting::VideoExtension, true);
    scene.useEvoLink();
    scene.open();
    scene.take({scene.studio().video("speaker.mp4"), scene.studio().video("voice_de.wav")});
    scene.untilFaces(1);
}

void faces(Scene &scene)
{
    scene.open();
    scene.take({scene.studio().video("panel.mp4"), scene.studio().video("voice_fr.wav")});
    scene.untilFaces(2);
    scene.find<QAbstractButton>("face2")->click();
}

void keyboardInTheForm(Scene &scene)
{
    faces(scene);
    scene.find<QWidget>("faceThresholdSlider")->setFocus(Qt::TabFocusReason);
}

void ownFace(Scene &scene)
{
    scene.open();
    scene.take({scene.studio().video("panel.mp4"), scene.studio().video("voice_fr.wav"),
                scene.studio().video("anna.jpg")});
    scene.untilFaces(2);
}

void severalVoices(Scene &scene)
{
    scene.useEvoLink();
    scene.open();
    scene.take({scene.studio().video("speaker.mp4"), scene.studio().video("voice_de.wav"),
                scene.studio().video("voice_fr.wav"), scene.studio().video("voice_es.wav")});
    scene.untilFaces(1);
}

void formErrors(Scene &scene)
{
    scene.useEvoLink();
    scene.open();
    scene.find<QLineEdit>("videoUrl")->setText(QStringLiteral("htps://example.com/speaker.mp4"));
    scene.find<QLineEdit>("faceUrl")->setText(QStringLiteral("http://192.168.0.12/anna.jpg"));
    auto *form = scene.find<RequestForm>("requestForm");
    GenerationRequest request = form->request();
    request.callbackUrl = QStringLiteral("http://localhost/done");
    form->setRequest(request);
    form->submit();
}

/// A video whose size and frame rate are below EvoLink's limits.
void formWarnings(Scene &scene)
{
    scene.useEvoLink();
    scene.open();
    scene.take({scene.studio().video("phone.mp4"), scene.studio().video("voice_de.wav")});
}

void wrongFiles(Scene &scene)
{
    scene.open();
    scene.find<RequestForm>("requestForm")->setVideo(scene.studio().video("voice_fr.wav"));
    scene.take({scene.studio().video("notes.txt"), scene.studio().video("gone.mp4")});
}

/// The timeline when just opened, with nothing marked.
void timeline(Scene &scene)
{
    scene.settings().setValue(Setting::ShowTimeline, true);
    scene.open();
    scene.take({scene.studio().video("speaker.mp4"), scene.studio().video("voice_de.wav")});
    scene.untilFaces(1);
    untilStrip(scene);
}

/// Two parts with a voice track each; the second is selected.
void timelineParts(Scene &scene)
{
    timeline(scene);
    auto *form = scene.find<RequestForm>("requestForm");
    form->setVoices({scene.studio().video("part_de.wav")});
    FilmPart first;
    first.from = std::chrono::milliseconds(600);
    first.to = std::chrono::milliseconds(3200);
    form->setParts({first}, 0, FormStep::PartMark);
    QList<FilmPart> both = form->parts();
    FilmPart second;
    second.from = std::chrono::milliseconds(4600);
    second.to = std::chrono::milliseconds(7700);
    both += second;
    form->setParts(both, 1, FormStep::PartMark);
    form->setVoices({scene.studio().video("part_fr.wav")});
    // Beside the voice track's name, and shown by the player too.
    constexpr std::chrono::milliseconds moment(6500);
    Q_EMIT scene.find<TimelinePane>("timelinePane")->seekRequested(moment);
    scene.until("the frame", [stage = scene.find<Stage>("stage"), moment] {
        return stage->playback().position() > moment / 2;
    });
    untilStrip(scene);
    scene.until("the pieces",
                [price = scene.find<QLabel>("price")] { return !price->text().endsWith(u'…'); });
}

/// Recording; without a microphone, the dialog says so.
void recording(Scene &scene)
{
    scene.open();
    scene.take({scene.studio().video("speaker.mp4")});
    scene.untilFaces(1);
    scene.find<QAbstractButton>("recordVoice")->click();
    scene.until("the microphone", [line = scene.find<VerdictLine>("recordVerdict")] {
        return line->verdict() != VerdictLine::Verdict::None &&
               line->verdict() != VerdictLine::Verdict::Checking;
    });
}

void typedWords(Scene &scene)
{
    scene.open();
    scene.take({scene.studio().video("speaker.mp4")});
    scene.untilFaces(1);
    scene.find<QAbstractButton>("typeVoice")->click();
    scene.find<QPlainTextEdit>("speakText")
        ->setPlainText(QStringLiteral("Welcome back. Today we look at how a film is cut."));
    scene.until("the words",
                [dialog = scene.find<SpeakDialog>("speakDialog")] { return dialog->isSpoken(); });
}

/// Films in the list: one is joined, one waits for the user to continue it.
void films(Scene &scene)
{
    for (int i = 0; i < 2; ++i) {
        StoredFilm film{.id = QUuid::createUuid(), .frames = 200, .rate = {25, 1}};
        film.film.video = scene.studio().video(i == 0 ? "panel.mp4" : "speaker.mp4");
        film.film.output =
            i == 0 ? scene.studio().results() + QStringLiteral("/panel_film.mp4") : scene.studio().result();
        FilmPart part;
        part.to = std::chrono::milliseconds(8000);
        part.voice = scene.studio().video("voice_de.wav");
        film.film.parts = {part};
        film.pieces = {{0, 0, 100, 0}, {0, 100, 100, 0}};
        film.jobs = {QUuid::createUuid(), QUuid::createUuid()};
        film.attempts = {0, 0};
        film.stamps = {.voices = {{}}, .faces = {{}}};
        film.isJoined = i == 1;
        film.createdAt = QDateTime::currentDateTimeUtc().addSecs(-600 * (i + 1));
        film.joinedAt = i == 1 ? film.createdAt.addSecs(90) : QDateTime();
        if (!scene.films().save(film))
            qFatal("no film");
    }
    scene.open();
}

} // namespace

QList<State> formStates()
{
    return {{"first-start", firstStart, true},
            {"empty", empty},
            {"filled", filled, true},
            {"priced", priced, true},
            {"faces", faces},
            {"keyboard-form", keyboardInTheForm},
            {"own-face", ownFace},
            {"voices", severalVoices},
            {"form-errors", formErrors, true},
            {"form-warnings", formWarnings},
            {"refused-files", wrongFiles},
            {"timeline", timeline},
            {"timeline-parts", timelineParts, true},
            {"record", recording, true},
            {"type-words", typedWords, true},
            {"films", films}};
}

} // namespace retalk::shots
