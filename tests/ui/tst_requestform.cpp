#include "base/paths.h"
#include "common/switch.h"
#include "common/theme.h"
#include "common/verdictline.h"
#include "inputs/facematch.h"
#include "inputs/inputlookup.h"
#include "inputs/inputverdict.h"
#include "requestform/facepicker.h"
#include "requestform/fixdialog.h"
#include "requestform/lengthbars.h"
#include "requestform/mediainput.h"
#include "requestform/microphone.h"
#include "requestform/posterview.h"
#include "requestform/recorddialog.h"
#include "requestform/requestform.h"
#include "requestform/speakdialog.h"
#include "requestform/urledit.h"
#include "requestform/voicelist.h"
#include "settings/settings.h"
#include "support/heldfile.h"
#include "support/patience.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QDoubleSpinBox>
#include <QElapsedTimer>
#include <QFileDialog>
#include <QInputDialog>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPointer>
#include <QProcess>
#include <QPushButton>
#include <QRadioButton>
#include <QRegularExpression>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSlider>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>
#include <QTimer>
#include <QToolButton>

#include <memory>
#include <utility>

Q_DECLARE_METATYPE(retalk::FaceMatch)
Q_DECLARE_METATYPE(retalk::RecordDialog::State)

using namespace retalk;
using namespace std::chrono_literals;

namespace {

using namespace Qt::StringLiterals;

QString sample(const char *name)
{
    return QStringLiteral(RETALK_SAMPLE_DIR) + u'/' + QLatin1String(name);
}

} // namespace

class RequestFormTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_settings = std::make_unique<Settings>(m_folder.filePath(QStringLiteral("s%1.ini").arg(++m_count)));
        m_form = std::make_unique<RequestForm>(m_settings.get());
        m_form->resize(336, 780);
        m_form->show();
    }
    void cleanup() { m_form.reset(); }

    void eachPartHasItsOwnVoiceOffsetAndFace()
    {
        beginFilm();
        QSignalSpy told(m_form.get(), &RequestForm::partsChanged);
        m_form->setParts({part(0s, 2s)}, 0, FormStep::PartMark);
        QVERIFY(m_form->isFilm());
        QVERIFY(!told.isEmpty());
        // The first takes over what was chosen for the whole video.
        QCOMPARE(m_form->parts().constFirst().voice, sample("voice.wav"));
        QList<FilmPart> two = m_form->parts();
        two += part(2500ms, 4500ms);
        m_form->setParts(two, 1, FormStep::PartMark);
        QCOMPARE(m_form->selectedPart(), 1);
        QCOMPARE(edit("voiceUrl")->text(), QString());
        const QString other = m_folder.filePath(u"other.wav"_s);
        QVERIFY(QFile::exists(other) || QFile::copy(sample("voice.wav"), other));
        told.clear();
        m_form->setVoices({other});
        QVERIFY(!told.isEmpty()); // the timeline shows its name and its sound
        m_form->setFace(u"/faces/anna.png"_s);
        find<QDoubleSpinBox>("voiceStart")->setValue(1.25);
        m_form->selectPart(0);
        QCOMPARE(m_form->request().audioUrl, sample("voice.wav"));
        QCOMPARE(m_form->request().referenceImageUrl, QString());
        QCOMPARE(find<QDoubleSpinBox>("voiceStart")->value(), 0.0);
        const QList<FilmPart> made = m_form->parts();
        QCOMPARE(made[1].voice, other);
        QCOMPARE(made[1].face, u"/faces/anna.png"_s);
        QCOMPARE(made[1].voiceFrom, 1250ms);
        QVERIFY(find<QAbstractButton>("extendSwitch")->isHidden());
        QVERIFY2(find<VerdictLine>("partNote")->sentence().contains(u"Part 1 of 2"_s),
                 qPrintable(find<VerdictLine>("partNote")->sentence()));
    }

    void undoTakesPartsBackAndShowsTheOneItIsAbout()
    {
        beginFilm();
        m_form->setParts({part(0s, 2s)}, 0, FormStep::PartMark);
        QList<FilmPart> two = m_form->parts();
        two += part(2500ms, 4500ms);
        m_form->setParts(two, 1, FormStep::PartMark);
        m_form->setVoices({sample("voice.wav")});
        m_form->selectPart(0);
        QCOMPARE(m_form->history().count(), 5); // video, voice, two parts, a voice: choosing one is no step
        m_form->undo();
        QCOMPARE(m_form->selectedPart(), 1);
        QCOMPARE(m_form->parts()[1].voice, QString());
        m_form->undo();
        QCOMPARE(m_form->parts().size(), 1);
        m_form->undo();
        QVERIFY(m_form->parts().isEmpty());
        QCOMPARE(m_form->request().audioUrl, sample("voice.wav")); // of the whole video
        QVERIFY(!m_form->isFilm());
        for (int i = 0; i < 3; ++i)
            m_form->redo();
        QCOMPARE(m_form->parts().size(), 2);
        QCOMPARE(m_form->parts()[1].voice, sample("voice.wav"));
    }

    void anotherVideoHasNoPartsAndUndoBringsThemBack()
    {
        beginFilm();
        m_form->setParts({part(0s, 2s)}, 0, FormStep::PartMark);
        const QString other = m_folder.filePath(u"other.mp4"_s);
        QVERIFY(QFile::exists(other) || QFile::copy(sample("presenter.mp4"), other));
        m_form->setVideo(other);
        QVERIFY(m_form->parts().isEmpty());
        QCOMPARE(m_form->request().audioUrl, sample("voice.wav"));
        m_form->undo();
        QCOMPARE(m_form->parts().size(), 1);
        QCOMPARE(m_form->request().videoUrl, sample("presenter.mp4"));
    }

    void keepsPartsForTheNextStart()
    {
        beginFilm();
        m_form->setParts({part(0s, 2s)}, 0, FormStep::PartMark);
        find<QComboBox>("underlayKind")->setCurrentIndex(1);
        find<QDoubleSpinBox>("underlayLevel")->setValue(-12);
        find<QCheckBox>("underlayDucks")->setChecked(true);
        const QList<FilmPart> before = m_form->parts();
        m_form = std::make_unique<RequestForm>(m_settings.get());
        m_form->restoreDraft();
        QCOMPARE(m_form->parts(), before);
        QCOMPARE(m_form->request().audioUrl, sample("voice.wav"));
        QCOMPARE(find<QComboBox>("underlayKind")->currentIndex(), 1);
        QCOMPARE(find<QDoubleSpinBox>("underlayLevel")->value(), -12.0);
        QVERIFY(find<QCheckBox>("underlayDucks")->isChecked());
    }

    void saysAtItsFieldWhatAPartIsMissing()
    {
        beginFilm();
        QSignalSpy sent(m_form.get(), &RequestForm::filmRequested);
        m_form->setParts({part(0s, 2s), part(2500ms, 4500ms)}, 0, FormStep::PartMark);
        m_form->setVoices({sample("voice.wav")});
        QTest::mouseClick(find<QPushButton>("submitButton"), Qt::LeftButton);
        QTRY_COMPARE(m_form->selectedPart(), 1); // which has no voice
        QVERIFY(edit("voiceUrl")->property("invalid").toBool());
        QCOMPARE(sent.size(), 0);
        m_form->setVoices({sample("voice.wav")});
        QTest::mouseClick(find<QPushButton>("submitButton"), Qt::LeftButton);
        QTRY_COMPARE(sent.size(), 1);
        const auto film = sent.first().first().value<PlannedFilm>();
        QCOMPARE(film.pieces.size(), 2);
        QCOMPARE(film.found.film.parts.size(), 2);
        QVERIFY2(find<QLabel>("price")->text().contains(u"2 piece"_s),
                 qPrintable(find<QLabel>("price")->text()));
    }

    /// Scenes and pauses take their time. 2 s and 5 s at 0.8 credits a second, also where a part is open.
    void estimatesAFilmBeforeItsPiecesAreKnown()
    {
        beginFilm();
        m_form->setService({ServiceKind::EvoLink, evoLinkApiBase(), evoLinkFilesBase()}, publishedPriceRule(),
                           1000.0);
        QTRY_VERIFY(find<MediaInput>("videoInput")->inspector()->info().duration > 0ms);
        m_form->setParts({part(0s, 2s), part(3s, 0s)}, 0, FormStep::PartMark);
        const QString price = find<QLabel>("price")->text();
        QVERIFY2(price.startsWith(u"Counting the pieces: about 5.6 credits"_s), qPrintable(price));
    }

    /// 2:10 at five frames a second: a video that is long, and small.
    void aLongVideoSaysItsPiecesAndTheirPrice()
    {
        const QString video = m_folder.filePath(u"long.mp4"_s);
        const QString voice = m_folder.filePath(u"long.wav"_s);
        QCOMPARE(QProcess::execute(u"ffmpeg"_s,
                                   {u"-v"_s, u"error"_s, u"-y"_s, u"-f"_s, u"lavfi"_s, u"-i"_s,
                                    u"testsrc2=s=64x48:r=5:d=130"_s, u"-preset"_s, u"ultrafast"_s, video}),
                 0);
        QCOMPARE(
            QProcess::execute(u"ffmpeg"_s,
                              {u"-v"_s, u"error"_s, u"-y"_s, u"-f"_s, u"lavfi"_s, u"-i"_s,
                               u"aevalsrc='0.4*sin(2*PI*300*t)*(lt(t,61)+gt(t,62))':s=8000:d=130"_s, voice}),
            0);
        m_form->allowFilms(true);
        m_form->setService({ServiceKind::EvoLink, evoLinkApiBase(), evoLinkFilesBase()}, publishedPriceRule(),
                           1000.0);
        m_form->setVideo(video);
        m_form->setVoices({voice});
        const auto *price = find<QLabel>("price");
        QTRY_VERIFY2(price->text().startsWith(u"2:10 is more than the 2:00 EvoLink takes: 2 piece"_s),
                     qPrintable(price->text()));
        QVERIFY2(price->text().contains(u"credits ("_s) && price->text().contains(u'$'),
                 qPrintable(price->text()));
        QVERIFY2(price->text().endsWith(u"joined for you."_s), qPrintable(price->text()));
        QVERIFY(find<QLabel>("priceSource")->text().contains(u"left afterwards"_s));
        QCOMPARE(find<VerdictLine>("partNote")->sentence(), u"Whole video"_s);
        QVERIFY(find<QAbstractButton>("addVoice")->isHidden());
        // Its voice starts with it: nothing would show another start, and no film be made with it.
        find<QDoubleSpinBox>("voiceStart")->setValue(30);
        QCOMPARE(find<QDoubleSpinBox>("voiceStart")->value(), 0.0);
        m_form->setRangeSource([](const QUrl &) { return fixplan::KeptPart{.start = 60s, .length = 10s}; });
        find<QToolButton>("recordVoice")->click();
        auto *dialog = find<RecordDialog>("recordDialog");
        QCOMPARE(dialog->start(), 0ms);
        QVERIFY(dialog->findChild<QDoubleSpinBox *>(u"recordStart"_s)->isHidden());
        dialog->reject();
        // It isn't refused at its field any more.
        QVERIFY(!find<MediaInput>("videoInput")->verdict().sentence.contains(u"accepts up to"_s));
        // Without films it is as it was.
        m_form->allowFilms(false);
        QTRY_VERIFY2(find<MediaInput>("videoInput")->verdict().sentence.contains(u"accepts up to"_s),
                     qPrintable(find<MediaInput>("videoInput")->verdict().sentence));
    }

    void sendsWhatWasTyped()
    {
        QSignalSpy sent(m_form.get(), &RequestForm::submitRequested);
        QTest::keyClicks(edit("videoUrl"), u"https://h.com/v.mp4?sig=a%2Bb"_s);
        QTest::keyClicks(edit("voiceUrl"), u"https://h.com/a.wav"_s);
        QTest::keyClicks(edit("faceUrl"), u"https://h.com/f.png"_s);
        find<QSpinBox>("faceThresholdNumber")->setValue(140);
        find<QAbstractButton>("extendSwitch")->click();
        find<QToolButton>("moreFold")->click();
        QTest::keyClicks(edit("callbackUrl"), u"https://h.com/done"_s);
        QTest::mouseClick(find<QPushButton>("submitButton"), Qt::LeftButton);
        QCOMPARE(sent.size(), 1);
        const auto jobs = sent.first().first().value<QList<PlannedJob>>();
        QCOMPARE(jobs.size(), 1);
        QCOMPARE(jobs.first().request, (GenerationRequest{.videoUrl = u"https://h.com/v.mp4?sig=a%2Bb"_s,
                                                          .audioUrl = u"https://h.com/a.wav"_s,
                                                          .referenceImageUrl = u"https://h.com/f.png"_s,
                                                          .videoExtension = true,
                                                          .faceThreshold = 140,
                                                          .callbackUrl = u"https://h.com/done"_s}));
        // It stays filled for the next variation.
        QCOMPARE(m_form->request(), jobs.first().request);
    }

    void aVoiceStartsWhereItIsTold()
    {
        m_form->setVideo(sample("presenter.mp4"));
        m_form->setVoices({sample("voice.wav")});
        QTRY_VERIFY(m_form->jobs().constFirst().lengths.areKnown());
        const auto before = m_form->jobs().constFirst().lengths.voice;
        auto *start = find<QDoubleSpinBox>("voiceStart");
        QVERIFY(!start->isVisible());
        find<QToolButton>("moreFold")->click();
        QVERIFY(start->isVisible());
        start->setValue(0.75);
        QCOMPARE(m_form->request().audioOffset, 750ms);
        QCOMPARE(m_form->jobs().constFirst().lengths.voice, before + 750ms);
        start->setValue(-0.5);
        QCOMPARE(m_form->request().audioOffset, -500ms);
        QCOMPARE(m_form->jobs().constFirst().lengths.voice, before - 500ms);
    }

    void saysThatThereIsNoMicrophone()
    {
        qputenv("PULSE_SERVER", "unix:/nowhere");
        find<QToolButton>("recordVoice")->click();
        auto *dialog = find<RecordDialog>("recordDialog");
        const auto *line = dialog->findChild<VerdictLine *>(u"recordVerdict"_s);
        QTRY_VERIFY(line->sentence().contains(u"No microphone was found"));
        QVERIFY(!dialog->findChild<QPushButton *>(u"record"_s)->isEnabled());
        QVERIFY(!dialog->findChild<QPushButton *>(u"keepRecording"_s)->isEnabled());
        QVERIFY(line->findChild<QPushButton *>(u"action"_s)->isVisible()); // one is connected by then
        QPointer<RecordDialog> open(dialog);
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_VERIFY(!open);
    }

    void recordsToThePlaceItIsAskedFor()
    {
        const RecordDialog dialog({.video = QUrl::fromLocalFile(u"/nowhere/video.mp4"_s), .start = 1200s});
        QCOMPARE(dialog.start(), 1200000ms);
    }

    void aPartIsRecordedFromItsBeginningAndWhatPlaysIsPaused()
    {
        beginFilm();
        QTRY_VERIFY(m_form->jobs().constFirst().lengths.video > 0ms);
        m_form->setParts({part(1s, 3s)}, 0, FormStep::PartMark);
        const QSignalSpy quiet(m_form.get(), &RequestForm::quietWanted);
        find<QToolButton>("recordVoice")->click();
        QCOMPARE(quiet.size(), 1);
        auto *dialog = find<RecordDialog>("recordDialog");
        QCOMPARE(dialog->start(), 1000ms);
        QVERIFY(dialog->findChild<QDoubleSpinBox *>(u"recordStart"_s)->isHidden());
        Q_EMIT dialog->kept(sample("voice.wav"), dialog->start());
        QCOMPARE(m_form->parts().constFirst().voiceFrom, 0ms);
        dialog->reject();
        m_form->setParts({part(1s, 701s)}, 0, FormStep::PartMove);
        find<QToolButton>("typeVoice")->click();
        QCOMPARE(quiet.size(), 2);
        // Nobody types so much, and so much silence would only take memory.
        QVERIFY(find<QCheckBox>("speakFits")->isHidden());
    }

    void aRecordingToOneJobStartsWhereItWasSpoken()
    {
        m_form->setVideo(sample("presenter.mp4"));
        QTRY_VERIFY(m_form->jobs().constFirst().lengths.video > 0ms);
        m_form->setRangeSource([](const QUrl &) { return fixplan::KeptPart{.start = 1s, .length = 1s}; });
        find<QToolButton>("recordVoice")->click();
        auto *dialog = find<RecordDialog>("recordDialog");
        QCOMPARE(dialog->start(), 1000ms);
        QVERIFY(!dialog->findChild<QDoubleSpinBox *>(u"recordStart"_s)->isHidden());
        Q_EMIT dialog->kept(sample("voice.wav"), 1500ms);
        QCOMPARE(m_form->request().audioOffset, 1500ms);
    }

    void whatCameUntilTheMicrophoneWentCanBeKept()
    {
        const auto dialog = recorder();
        auto *microphone = dialog->findChild<Microphone *>();
        Q_EMIT microphone->recorded(oneSecond());
        Q_EMIT microphone->failed({.kind = ErrorKind::Media, .message = u"Gone."_s});
        const auto *keep = dialog->findChild<QPushButton *>(u"keepRecording"_s);
        QVERIFY(keep->isEnabled());
        QThreadPool::globalInstance()->waitForDone(); // what is heard of it is in a file
        QCoreApplication::sendPostedEvents();
        QVERIFY(keep->isEnabled());
        QVERIFY(!dialog->findChild<QPushButton *>(u"record"_s)->isEnabled());
        QCOMPARE(dialog->findChild<VerdictLine *>(u"recordVerdict"_s)->sentence(), u"Gone."_s);
        Q_EMIT microphone->opened({}, {});
        QCOMPARE(dialog->state(), RecordDialog::State::Recorded);
    }

    void asksBeforeARecordingIsLost_data()
    {
        QTest::addColumn<RecordDialog::State>("state");
        QTest::newRow("just stopped") << RecordDialog::State::Ending;
        QTest::newRow("being saved") << RecordDialog::State::Saving;
    }
    void asksBeforeARecordingIsLost()
    {
        using State = RecordDialog::State;
        QFETCH(const State, state);
        const auto dialog = recorder();
        auto *record = dialog->findChild<QPushButton *>(u"record"_s);
        dialog->findChild<QTimer *>(u"countIn"_s)->setInterval(0);
        record->click();
        QTRY_COMPARE(dialog->state(), State::Recording);
        record->click();
        QCOMPARE(dialog->state(), State::Ending);
        if (state == State::Saving) {
            Q_EMIT dialog->findChild<Microphone *>()->recorded(oneSecond());
            dialog->findChild<QPushButton *>(u"keepRecording"_s)->click();
        }
        QCOMPARE(dialog->state(), state);
        QTest::keyClick(dialog.get(), Qt::Key_Escape);
        QVERIFY(dialog->isVisible());
        auto *question = dialog->findChild<QMessageBox *>(u"discardRecording"_s);
        QVERIFY(question);
        question->findChild<QPushButton *>(u"confirmGo"_s)->click();
        QTRY_VERIFY(!dialog->isVisible());
        QThreadPool::globalInstance()->waitForDone();
    }

    void typedWordsBecomeTheVoiceTrack()
    {
        const QString folder = m_folder.filePath(u"results"_s);
        QVERIFY(m_settings->setValue(Setting::ResultDirectory, folder));
        m_form->setVideo(sample("presenter.mp4"));
        QTRY_VERIFY(m_form->jobs().constFirst().lengths.video > 0ms);
        const auto video = m_form->jobs().constFirst().lengths.video;
        find<QToolButton>("typeVoice")->click();
        auto *dialog = find<SpeakDialog>("speakDialog");
        auto *keep = dialog->findChild<QPushButton *>(u"keepSpoken"_s);
        auto *text = dialog->findChild<QPlainTextEdit *>(u"speakText"_s);
        QVERIFY(!keep->isEnabled());
        text->setPlainText(u"one "_s.repeated(400));
        const auto *line = dialog->findChild<VerdictLine *>(u"speakVerdict"_s);
        QTRY_VERIFY(line->sentence().contains(u"Too many words"));
        QVERIFY(!keep->isEnabled());
        text->setPlainText(u"This is what the presenter will say."_s);
        QVERIFY(!dialog->isSpoken());
        QTRY_VERIFY(keep->isEnabled());
        QVERIFY2(line->sentence().contains(u"words a minute"), qPrintable(line->sentence()));
        keep->click();
        QTRY_VERIFY(m_form->request().audioUrl.startsWith(folder + u"/Draft voice "_s));
        QCOMPARE(QDir(folder).entryList(QDir::Files | QDir::Hidden).size(), 1);
        QTRY_COMPARE(m_form->jobs().constFirst().lengths.voice, video);
        m_form->undo();
        QVERIFY(m_form->request().audioUrl.isEmpty());
    }

    void aVoiceWithSeveralTracksLetsOneBeChosen()
    {
        const QString voice = m_folder.filePath(u"tracks.mka"_s);
        QCOMPARE(QProcess::execute(u"ffmpeg"_s, {u"-v"_s,
                                                 u"error"_s,
                                                 u"-nostdin"_s,
                                                 u"-y"_s,
                                                 u"-f"_s,
                                                 u"lavfi"_s,
                                                 u"-i"_s,
                                                 u"sine=d=2"_s,
                                                 u"-f"_s,
                                                 u"lavfi"_s,
                                                 u"-i"_s,
                                                 u"anullsrc=d=3:cl=stereo"_s,
                                                 u"-map"_s,
                                                 u"0"_s,
                                                 u"-map"_s,
                                                 u"1"_s,
                                                 u"-t"_s,
                                                 u"3"_s,
                                                 u"-metadata:s:a:0"_s,
                                                 u"language=eng"_s,
                                                 u"-metadata:s:a:1"_s,
                                                 u"language=deu"_s,
                                                 u"-c:a"_s,
                                                 u"flac"_s,
                                                 voice}),
                 0);
        auto *track = find<QComboBox>("voiceTrack");
        m_form->setVoices({sample("voice.wav")});
        QTRY_VERIFY(m_form->jobs().constFirst().lengths.voice > 0ms);
        QVERIFY(!track->isVisible());
        m_form->setVoices({voice});
        QTRY_VERIFY(track->isVisible());
        QCOMPARE(track->count(), 2);
        QCOMPARE(track->itemText(0), u"Track 1: English, mono"_s);
        QCOMPARE(track->itemText(1), u"Track 2: German, stereo"_s);
        QCOMPARE(track->currentIndex(), 0);
        QCOMPARE(m_form->request().audioTrack, 0);
        const auto choose = [track](int index) {
            track->setCurrentIndex(index);
            Q_EMIT track->activated(index);
        };
        choose(1);
        QCOMPARE(m_form->request().audioTrack, 2);
        QVERIFY(std::chrono::abs(m_form->jobs().constFirst().lengths.voice - 3s) < 100ms);
        QCOMPARE(track->currentIndex(), 1);
        const GenerationRequest chosen = m_form->request();
        choose(0);
        QCOMPARE(m_form->request().audioTrack, 0);
        // A job that is edited brings its track back; another file has none chosen.
        m_form->setRequest(chosen);
        QCOMPARE(m_form->request().audioTrack, 2);
        m_form->setVoices({sample("voice.wav")});
        QCOMPARE(m_form->request().audioTrack, 0);
    }

    void aChangedJobKeepsItsTrackStartAndQuality()
    {
        m_settings->setValue(Setting::DraftQuality, u"fast"_s);
        QVERIFY(m_form->request().quality == DraftQuality::Fast);
        GenerationRequest request{.videoUrl = u"https://h.com/v.mp4"_s, .audioUrl = u"https://h.com/a.wav"_s};
        request.quality = DraftQuality::High;
        // The command line's choices, as far as they go; the voice hasn't been read yet.
        request.audioTrack = 2;
        for (const auto offset : {300'125ms, -std::chrono::milliseconds(kAudioOffsetMax), 1ms}) {
            request.audioOffset = offset;
            m_form->beginChange(QUuid::createUuid(), u"a job"_s, request);
            QCOMPARE(m_form->request(), request);
        }
        m_form->setService({ServiceKind::EvoLink, evoLinkApiBase(), evoLinkFilesBase()}, publishedPriceRule(),
                           {});
        QCOMPARE(m_form->request(), request);
        // What is not usual is not folded away.
        QVERIFY(find<QDoubleSpinBox>("voiceStart")->isVisible());
        m_form->endChange();
        QVERIFY(m_form->request().quality == DraftQuality::Fast);
    }

    void saysEveryMistakeAtItsField()
    {
        QSignalSpy sent(m_form.get(), &RequestForm::submitRequested);
        m_form->setVideo(u"ftp://h.com/v.mp4"_s);
        find<QToolButton>("moreFold")->click();
        QTest::keyClicks(edit("callbackUrl"), u"http://h.com/done"_s);
        m_form->submit();
        QCOMPARE(sent.size(), 0);
        QVERIFY(!sentence("videoVerdict").isEmpty());
        QVERIFY(!sentence("voiceVerdict").isEmpty());
        QVERIFY(!sentence("callbackVerdict").isEmpty());
        QVERIFY(edit("videoUrl")->property("invalid").toBool());
        QVERIFY(!find<QWidget>("faceVerdict")->isVisible());
    }

    void refusesPrivateAddressesForTheCloudOnly()
    {
        m_form->setVideo(u"http://192.168.1.5/v.mp4"_s);
        m_form->setService({}, freePriceRule(), {});
        QVERIFY(!edit("videoUrl")->property("invalid").toBool());
        m_form->setService({ServiceKind::EvoLink, evoLinkApiBase(), evoLinkFilesBase()}, publishedPriceRule(),
                           {});
        QVERIFY(edit("videoUrl")->property("invalid").toBool());
        QVERIFY(!sentence("videoVerdict").isEmpty());
    }

    void doesNotComplainWhileSomebodyTypes()
    {
        QTest::keyClicks(edit("videoUrl"), u"htt"_s);
        QVERIFY(!find<QWidget>("videoVerdict")->isVisible());
        QTest::keyClick(edit("videoUrl"), Qt::Key_Return);
        QVERIFY(find<QWidget>("videoVerdict")->isVisible());
    }

    void tidiesWhatIsPasted()
    {
        m_form->setVideo(u"  <https://h.com/v.mp4>\n"_s);
        QCOMPARE(m_form->request().videoUrl, u"https://h.com/v.mp4"_s);
    }

    void waitsForNoFile()
    {
        const QString video = m_folder.filePath(u"held.mp4"_s);
        QVERIFY(QFile::copy(sample("presenter.mp4"), video));
        QVERIFY(QFile::setPermissions(video, QFile::ReadOwner | QFile::WriteOwner));
        test::HeldFile held(video);
        if (!held.isHeld())
            QSKIP("There are no leases here.");
        QElapsedTimer clock;
        clock.start();
        m_form->setVideo(video);
        m_form->setVoices({sample("voice.wav")});
        QTest::keyClicks(edit("callbackUrl"), u"https://h.com"_s);
        m_form->submit();
        QVERIFY2(clock.elapsed() < 30'000, qPrintable(QString::number(clock.elapsed())));
        QTRY_VERIFY(held.isAwaited());
        QVERIFY(find<VerdictLine>("videoVerdict")->verdict() != VerdictLine::Verdict::Bad);
        held.letGo();
        QTRY_VERIFY_WITH_TIMEOUT(m_form->jobs().constFirst().lengths.areKnown(), 120'000);
    }

    void saysThatAFileIsMissing()
    {
        QSignalSpy sent(m_form.get(), &RequestForm::submitRequested);
        m_form->setVideo(m_folder.filePath(u"nowhere.mp4"_s));
        m_form->setVoices({sample("voice.wav")});
        QTRY_VERIFY(find<VerdictLine>("videoVerdict")->verdict() == VerdictLine::Verdict::Bad);
        QVERIFY(!sentence("videoVerdict").isEmpty());
        m_form->submit();
        QCOMPARE(sent.size(), 0);
    }

    void snapsTheSliderToTheUsualThreshold()
    {
        auto *slider = find<QSlider>("faceThresholdSlider");
        auto *number = find<QSpinBox>("faceThresholdNumber");
        QCOMPARE(slider->value(), 170);
        QCOMPARE(slider->minimum(), 120);
        QCOMPARE(slider->maximum(), 200);
        const double room = slider->width() - 17;
        const auto at = [&](int value) {
            return QPoint(static_cast<int>(8.5 + room * (value - 120) / 80.0), 13);
        };
        QTest::mouseClick(slider, Qt::LeftButton, {}, at(141));
        QVERIFY(std::abs(slider->value() - 141) <= 1);
        QCOMPARE(number->value(), slider->value());
        QTest::mouseClick(slider, Qt::LeftButton, {}, at(171));
        QCOMPARE(slider->value(), 170);
        QTest::mouseClick(slider, Qt::LeftButton, {}, at(180));
        QVERIFY(std::abs(slider->value() - 180) <= 1);
        slider->setFocus();
        QTest::keyClick(slider, Qt::Key_Home);
        QCOMPARE(number->value(), 120);
        number->setValue(500);
        QCOMPARE(slider->value(), 200);
        QCOMPARE(m_settings->value(Setting::FaceThreshold).toInt(), 200);
    }

    void goesWhereTheWordsBelowTheSliderSay()
    {
        auto *words = find<QWidget>("faceThresholdWords");
        auto *slider = find<QSlider>("faceThresholdSlider");
        const int middle = words->height() / 2;
        const double room = slider->width() - 17;
        QTest::mouseClick(words, Qt::LeftButton, {}, QPoint(6, middle));
        QCOMPARE(slider->value(), 160);
        QTest::mouseClick(words, Qt::LeftButton, {}, QPoint(6, middle));
        QCOMPARE(slider->value(), 150);
        QTest::mouseClick(words, Qt::LeftButton, {}, QPoint(words->width() - 6, middle));
        QCOMPARE(slider->value(), 160);
        QTest::mouseClick(words, Qt::LeftButton, {}, QPoint(static_cast<int>(8.5 + room * 50 / 80), middle));
        QCOMPARE(slider->value(), 170);
    }

    void saysWhenATypedThresholdIsOutOfRange_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<int>("value");
        QTest::addColumn<QString>("said");
        QTest::newRow("too high") << u"250"_s << 200 << u"200 is the highest threshold."_s;
        QTest::newRow("too low") << u"90"_s << 120 << u"120 is the lowest threshold."_s;
        QTest::newRow("in range") << u"185"_s << 185 << QString();
    }
    void saysWhenATypedThresholdIsOutOfRange()
    {
        QFETCH(QString, typed);
        QFETCH(int, value);
        QFETCH(QString, said);
        auto *number = find<QSpinBox>("faceThresholdNumber");
        m_form->activateWindow();
        number->setFocus();
        number->selectAll();
        QTest::keyClicks(number, typed);
        QTest::keyClick(number, Qt::Key_Return);
        QTRY_COMPARE(sentence("faceThresholdLimit"), said);
        QCOMPARE(number->value(), value);
        QCOMPARE(find<QSlider>("faceThresholdSlider")->value(), value);
        // Until it's another one again.
        find<QSlider>("faceThresholdSlider")->setValue(150);
        QCOMPARE(sentence("faceThresholdLimit"), QString());
    }

    void takesTheThresholdThatIsStillBeingTyped()
    {
        const auto typeIt = [this](const QString &typed) {
            auto *number = find<QSpinBox>("faceThresholdNumber");
            m_form->activateWindow();
            number->setFocus();
            number->selectAll();
            QTest::keyClicks(number, typed);
        };
        typeIt(u"150"_s);
        m_form->undo(); // of a step of its own
        QCOMPARE(m_form->request().faceThreshold, 170);
        m_form->setVideo(u"https://h.com/v.mp4"_s);
        m_form->setVoices({u"https://h.com/a.wav"_s});
        QSignalSpy sent(m_form.get(), &RequestForm::submitRequested);
        typeIt(u"145"_s);
        m_form->submit(); // by the shortcut, which leaves the focus where it is
        QCOMPARE(sent.size(), 1);
        QCOMPARE(sent.first().first().value<QList<PlannedJob>>().first().request.faceThreshold, 145);
        typeIt(u"155"_s);
        m_form->keepDraft(); // as the window closes
        QCOMPARE(m_form->request().faceThreshold, 155);
    }

    void showsPicturesOfRecentInputs()
    {
        m_form->setVideo(sample("presenter.mp4"));
        m_form->setVoices({sample("voice.wav")});
        QSignalSpy known(m_form.get(), &RequestForm::videoChanged);
        QVERIFY(known.wait(kPatience));
        m_form->submit();
        auto *more = find<QToolButton>("videoMore");
        auto *recent = find<QMenu>("videoRecent");
        const auto isPictured = [&] {
            Q_EMIT more->menu()->aboutToShow();
            return recent->actions().size() == 1 && !recent->actions().constFirst()->icon().isNull();
        };
        QTRY_VERIFY(isPictured()); // it is written in the background
        m_form->setVideo({});
        recent->actions().constFirst()->trigger();
        QCOMPARE(m_form->request().videoUrl, sample("presenter.mp4"));
    }

    void makesOneJobForEachVoice()
    {
        m_form->setVideo(u"https://h.com/v.mp4"_s);
        m_form->setVoices({u"https://h.com/a.wav"_s, u"https://h.com/b.wav"_s, u"https://h.com/c.wav"_s});
        QVERIFY(find<QWidget>("moreVoices")->isVisible());
        auto jobs = m_form->jobs();
        QCOMPARE(jobs.size(), 3);
        QCOMPARE(jobs[2].request.audioUrl, u"https://h.com/c.wav"_s);
        QCOMPARE(jobs[2].request.videoUrl, u"https://h.com/v.mp4"_s);
        QVERIFY(find<QPushButton>("submitButton")->text().contains(u'3'));
        find<QAbstractButton>("removeVoice2")->click();
        jobs = m_form->jobs();
        QCOMPARE(jobs.size(), 2);
        QCOMPARE(jobs[1].request.audioUrl, u"https://h.com/c.wav"_s);
        find<QWidget>("moreVoices")->findChild<QPushButton *>(u"action"_s)->click();
        QCOMPARE(m_form->jobs().size(), 1);
        QVERIFY(!find<QWidget>("moreVoices")->isVisible());
    }

    void knowsTheLengthOfEachVoiceAndWhatIsWrongWithIt()
    {
        m_form->setService({ServiceKind::EvoLink, evoLinkApiBase(), evoLinkFilesBase()}, publishedPriceRule(),
                           {});
        m_form->setVideo(sample("presenter.mp4"));
        m_form->setVoices({sample("voice.wav"), sample("voice.wav"), sample("presenter.py")});
        QTRY_VERIFY(find<VerdictLine>("voiceVerdict3")->verdict() == VerdictLine::Verdict::Bad);
        QVERIFY(find<VerdictLine>("voiceVerdict2")->verdict() != VerdictLine::Verdict::Bad);
        QTRY_VERIFY(m_form->jobs().at(1).lengths.areKnown());
        QTRY_COMPARE(m_form->jobs().at(0).lengths, m_form->jobs().at(1).lengths);
        QSignalSpy sent(m_form.get(), &RequestForm::submitRequested);
        m_form->submit();
        QCOMPARE(sent.size(), 0); // not while one of them cannot be used
        find<QAbstractButton>("removeVoice3")->click();
        QTRY_VERIFY(find<QLabel>("price")->text().contains(u"credits"_s)); // of both together
        m_form->submit();
        QCOMPARE(sent.size(), 1);
    }

    void countsTheSoundOfAVideoThatIsAnotherVoice()
    {
        const QString talk = m_folder.filePath(u"talk.mkv"_s);
        QCOMPARE(QProcess::execute(u"ffmpeg"_s,
                                   {u"-v"_s, u"error"_s, u"-nostdin"_s, u"-y"_s, u"-f"_s, u"lavfi"_s, u"-i"_s,
                                    u"testsrc=d=1:s=64x64:r=10"_s, u"-f"_s, u"lavfi"_s, u"-i"_s,
                                    u"sine=d=3"_s, u"-c:v"_s, u"mpeg4"_s, u"-c:a"_s, u"flac"_s, talk}),
                 0);
        m_form->setVoices({sample("voice.wav"), talk});
        QTRY_VERIFY(m_form->jobs().at(1).lengths.voice > 0ms);
        QVERIFY(std::chrono::abs(m_form->jobs().at(1).lengths.voice - 3s) < 100ms);
    }

    void aTrackAndItsOffsetDecideHowLongAVoiceIs()
    {
        GenerationRequest request{
            .videoUrl = u"v.mp4"_s, .audioUrl = u"a.mka"_s, .videoExtension = true, .audioOffset = -500ms};
        MediaInfo video;
        video.duration = 4s;
        MediaInfo voice;
        voice.duration = 1s; // of its picture
        voice.soundTracks = {{.number = 1, .duration = 9s}, {.number = 2, .duration = 6s}};
        voice.soundTrack = 1;
        InputAnswers answers;
        answers.insert(u"v.mp4"_s, video);
        answers.insert(u"a.mka"_s, voice);
        QCOMPARE(lengthsOf(request, answers), (Lengths{4s, 8500ms, true}));
        request.audioTrack = 2;
        QCOMPARE(lengthsOf(request, answers), (Lengths{4s, 5500ms, true}));
        answers.insert(u"v.mp4"_s, failure(Error{}));
        answers.remove(u"a.mka"_s);
        QCOMPARE(lengthsOf(request, answers), (Lengths{0s, 0s, true}));
    }

    void keepsDynamicButtonsInTheirPlaceOfTheTabOrder()
    {
        m_form->setVoices({u"https://h.com/a.wav"_s, u"https://h.com/b.wav"_s});
        QImage picture(80, 80, QImage::Format_RGB32);
        picture.fill(Qt::gray);
        m_form->setFaces({{picture, sample("presenter.mp4"), 0.9, true}});
        QTRY_VERIFY(find<QWidget>("face1")->isVisible() && find<QWidget>("removeVoice2")->isVisible());
        QStringList order;
        QWidget *first = find<QWidget>("videoUrl");
        for (QWidget *widget = first->nextInFocusChain(); widget != first;
             widget = widget->nextInFocusChain()) {
            if (widget->isVisible() && widget->focusPolicy() & Qt::TabFocus)
                order += widget->objectName();
        }
        const auto place = [&order](const char *name) {
            return order.indexOf(QLatin1String(name));
        };
        QVERIFY(place("voiceUrl") >= 0);
        QVERIFY2(place("voiceUrl") < place("removeVoice2"), qPrintable(order.join(u' ')));
        QVERIFY2(place("videoPoster") > place("voiceUrl"), qPrintable(order.join(u' '))); // all the way round
        QVERIFY2(place("voiceWave") < place("voiceUrl"), qPrintable(order.join(u' ')));
        QVERIFY2(place("removeVoice2") < place("face1"), qPrintable(order.join(u' ')));
        QVERIFY2(place("face1") < place("faceUrl"), qPrintable(order.join(u' ')));
        QVERIFY2(place("faceUrl") < place("submitButton"), qPrintable(order.join(u' ')));
    }

    void showsLengthsAndPriceOfRealFiles()
    {
        PriceRule rule = publishedPriceRule();
        m_form->setService({ServiceKind::EvoLink, evoLinkApiBase(), evoLinkFilesBase()}, rule, 100.0);
        QVERIFY(m_form->request().videoUrl.isEmpty());
        m_form->setVideo(sample("presenter.mp4"));
        m_form->setVoices({sample("voice.wav")});
        auto *bars = find<LengthBars>("lengthBars");
        QTRY_VERIFY(m_form->findChild<QWidget *>(u"lengthVerdict"_s)->isVisible());
        QVERIFY(!bars->accessibleDescription().contains(u"0:00"_s));
        QVERIFY2(find<QLabel>("price")->text().contains(u"credits"_s),
                 qPrintable(find<QLabel>("price")->text()));
        QVERIFY(find<QLabel>("priceSource")->text().contains(u"left"_s));
        m_form->setService({}, freePriceRule(), {});
        QVERIFY(!find<QLabel>("price")->text().contains(u"credits"_s));
    }

    void tellsASoundFromAVideo()
    {
        m_form->setVideo(sample("voice.wav"));
        QTRY_VERIFY(find<QWidget>("videoVerdict")->isVisible());
        QSignalSpy sent(m_form.get(), &RequestForm::submitRequested);
        m_form->setVoices({sample("voice.wav")});
        m_form->submit();
        QCOMPARE(sent.size(), 0);
    }

    void warnsWhereTheVoiceIsCutAndOffersToExtend()
    {
        m_form->setVideo(sample("presenter.mp4"));
        m_form->setVoices({silentVoice(9)});
        auto *line = find<VerdictLine>("lengthVerdict");
        auto *action = line->findChild<QPushButton *>(u"action"_s);
        QTRY_COMPARE(action->text(), u"Extend the video"_s);
        QVERIFY(line->verdict() == VerdictLine::Verdict::Warning);
        QVERIFY2(line->sentence().contains(u"voice track will be cut off"_s), qPrintable(line->sentence()));
        // Also where the form is too long for the window.
        m_form->resize(m_form->width(), m_form->minimumSizeHint().height());
        QTRY_VERIFY(find<QScrollArea>("formScroll")->verticalScrollBar()->maximum() > 0);
        QVERIFY(line->visibleRegion() == line->rect());
        action->click();
        QVERIFY(m_form->request().videoExtension);
        QVERIFY(line->verdict() == VerdictLine::Verdict::Note);
        // And back.
        QCOMPARE(action->text(), u"Don't extend"_s);
        action->click();
        QVERIFY(!m_form->request().videoExtension);
        QVERIFY(line->verdict() == VerdictLine::Verdict::Warning);
    }

    void warnsOfASilentVoice()
    {
        m_form->setVoices({sample("voice.wav")});
        QTRY_VERIFY(m_form->jobs().constFirst().lengths.voice > 0ms);
        QVERIFY(sentence("voiceVerdict").isEmpty());
        m_form->setVoices({silentVoice(3)});
        QTRY_VERIFY(sentence("voiceVerdict").contains(u"silent"_s));
        // It may be meant: nothing is refused.
        QVERIFY(!edit("voiceUrl")->property("invalid").toBool());
    }

    void showsTheWholeHeadOfAnUprightVideo()
    {
        const QColor hair(200, 30, 30);
        const QColor mouth(30, 30, 200);
        QImage picture(90, 160, QImage::Format_RGB32);
        picture.fill(Qt::gray);
        for (int x = 0; x < 90; ++x) {
            for (int y = 0; y < 6; ++y) {
                picture.setPixelColor(x, 28 + y, hair);
                picture.setPixelColor(x, 88 + y, mouth);
            }
        }
        PosterView poster;
        poster.resize(304, 88);
        poster.setFixedHeight(88);
        poster.setPoster(picture, u"0:04"_s);
        const auto seen = [&poster](const QColor &wanted) {
            const QImage image = poster.grab().toImage();
            for (int y = 0; y < image.height(); ++y) {
                const QColor found = image.pixelColor(image.width() / 2, y);
                if (std::abs(found.red() - wanted.red()) < 60 && std::abs(found.blue() - wanted.blue()) < 60)
                    return true;
            }
            return false;
        };
        QVERIFY(seen(hair) && seen(mouth));
        poster.setPeople({{.place = QRectF(0.2, 0.25, 0.6, 0.36), .number = {}}});
        QVERIFY(seen(hair) && seen(mouth));
    }

    void keepsTheLettersOfANameOnTheirLine()
    {
        const auto letters = [](const QString &name) {
            UrlEdit line;
            line.resize(304, UrlEdit::kHeight);
            line.setText(u"/"_s + name);
            return line.grab(QRect(4, 2, line.fontMetrics().horizontalAdvance(u"HH"_s), 26)).toImage();
        };
        QCOMPARE(letters(u"HHH\U0001F600"_s), letters(u"HHHi"_s));
    }

    void scrollsToTheCallbackFieldWhenItOpens()
    {
        m_form->resize(336, 480);
        auto *scroll = find<QScrollArea>("formScroll");
        const auto isSeen = [&](const char *name) {
            const auto *field = find<QWidget>(name);
            const QRect area(field->mapTo(scroll->viewport(), QPoint(0, 0)), field->size());
            return scroll->viewport()->rect().contains(area);
        };
        find<QToolButton>("moreFold")->click();
        QTRY_VERIFY(isSeen("callbackUrl"));
        // What is said about it, too.
        m_form->setVideo(u"https://h.com/v.mp4"_s);
        m_form->setVoices({u"https://h.com/a.wav"_s});
        edit("callbackUrl")->setText(u"http://h.com/done"_s);
        scroll->ensureVisible(0, 0);
        m_form->submit();
        QTRY_VERIFY(isSeen("callbackVerdict"));
    }

    void nothingStandsUnderTheScrollBar()
    {
        auto *scroll = find<QScrollArea>("formScroll");
        for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
            m_form->setLayoutDirection(direction);
            m_form->resize(336, 700);
            m_form->setVideo(u"https://h.com/v.mp4"_s);
            m_form->setVoices({u"https://h.com/a.wav"_s, u"https://h.com/b.wav"_s});
            m_form->resize(336, 460);
            m_form->complain(
                Error{.kind = ErrorKind::InvalidInput, .message = u"Wrong."_s, .field = u"video_url"_s});
            QTRY_VERIFY(scroll->verticalScrollBar()->isVisible());
            const auto inputs = scroll->widget()->findChildren<QWidget *>();
            const QRect free = scroll->viewport()->rect();
            for (const QWidget *input : inputs) {
                if (!input->isVisibleTo(scroll->widget()))
                    continue;
                const QRect area(input->mapTo(scroll->viewport(), QPoint(0, 0)), input->size());
                QVERIFY2(area.left() >= free.left() && area.right() <= free.right(),
                         qPrintable(input->objectName() + u' ' +
                                    QString::fromLatin1(input->metaObject()->className())));
            }
        }
        m_form->setLayoutDirection(Qt::LeftToRight);
    }

    // At once, not after the event loop has run: a busy computer paints in between.
    void fieldsStayInLineWithTheButtonAtEveryHeight()
    {
        auto *scroll = find<QScrollArea>("formScroll");
        const auto *button = find<QWidget>("submitButton");
        const auto spanOf = [this](const QWidget *widget) {
            const int left = widget->mapTo(m_form.get(), QPoint(0, 0)).x();
            return std::pair(left, left + widget->width());
        };
        int barred = 0;
        int open = 0;
        const auto check = [&] {
            (scroll->verticalScrollBar()->maximum() > 0 ? barred : open)++;
            for (const MediaInput *input : m_form->findChildren<MediaInput *>())
                QCOMPARE(spanOf(input), spanOf(button));
        };
        for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
            m_form->setLayoutDirection(direction);
            for (const bool isFull : {false, true}) {
                m_form->setVideo(isFull ? u"https://h.com/v.mp4"_s : QString());
                m_form->setVoices(isFull ? QStringList{u"https://h.com/a.wav"_s, u"https://h.com/b.wav"_s}
                                         : QStringList{});
                for (int height = 1000; height >= 400; height -= 40) {
                    m_form->resize(336, height);
                    check();
                }
                for (int height = 420; height <= 1000; height += 40) {
                    m_form->resize(336, height);
                    check();
                }
            }
            m_form->resize(336, 640);
            for (const bool isWrong : {true, false}) {
                if (isWrong)
                    m_form->complain(Error{.kind = ErrorKind::InvalidInput,
                                           .message = u"Wrong. "_s.repeated(40),
                                           .field = u"video_url"_s});
                else
                    m_form->setVoices({u"https://h.com/a.wav"_s});
                check();
            }
        }
        m_form->setLayoutDirection(Qt::LeftToRight);
        QVERIFY(barred > 20);
        QVERIFY(open > 20);
    }

    void theFactsOfTheVideoHideNoNumberOfAPerson()
    {
        PosterView poster;
        poster.resize(304, 88);
        QImage picture(1280, 720, QImage::Format_RGB32);
        picture.fill(Qt::white);
        poster.setPoster(picture, u"6.2 s · 1280×720 · 24 fps"_s);
        const double wide = 88 * 16.0 / 9; // of the whole picture in the middle
        for (const double left : {0.1, 0.25, 0.4, 0.55, 0.7}) {
            for (const double top : {0.05, 0.15, 0.3, 0.45}) {
                const QRectF place(left, top, 0.25, 0.5);
                poster.setPeople({{.place = place, .number = u"2"_s, .isChosen = true}});
                const QImage shown = poster.grab().toImage();
                const QPoint beside(int((304 - wide) / 2 + place.center().x() * wide) - 4,
                                    int(std::max(8.0, top * 88)) - 5); // above the digit
                QVERIFY(shown.pixelColor(beside).blue() > 140);        // the accent, not black over it
            }
        }
    }

    void aFileThatThereWasNoTimeForMayBeSubmitted()
    {
        using Verdict = VerdictLine::Verdict;
        GenerationRequest request;
        request.videoUrl = sample("presenter.mp4");
        const auto verdictFor = [&request](ErrorKind kind) {
            const InputLook look{.state = InputInspector::State::Failed,
                                 .info = {},
                                 .error = {.kind = kind, .message = u"It took too long."_s}};
            return InputJudge::judge(request, inputRulesOf({}), InputRole::Video, look, false).verdict;
        };
        QVERIFY(verdictFor(ErrorKind::Timeout) == Verdict::Warning);
        QVERIFY(verdictFor(ErrorKind::Media) == Verdict::Bad);
        QVERIFY(verdictFor(ErrorKind::InvalidInput) == Verdict::Bad);
    }

    void everythingThatCanBeClickedSaysWhatItDoes()
    {
        m_form->setVoices({sample("voice.wav")});
        auto *wave = find<QWidget>("voiceWave");
        QTRY_VERIFY(wave->toolTip().contains(u"listen"));
        for (const char *name : {"videoPoster", "voiceWave", "extendSwitch", "callbackUrl",
                                 "faceThresholdSlider", "faceThresholdNumber", "presets"}) {
            const auto *widget = find<QWidget>(name);
            QVERIFY2(!widget->toolTip().isEmpty(), name);
        }
    }

    void thePriceHasItsDateInTheToolTip()
    {
        m_form->setService({ServiceKind::EvoLink, evoLinkApiBase(), evoLinkFilesBase()}, publishedPriceRule(),
                           {});
        const QLocale before;
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        const QString line = find<QLabel>("priceSource")->text();
        const QString tip = find<QLabel>("priceSource")->toolTip();
        QLocale::setDefault(before);
        static const QRegularExpression digits(u"\\d"_s);
        QVERIFY2(!line.contains(digits), qPrintable(line));
        // "10/11" would be October to some and November to others.
        static const QRegularExpression day(u"\\d{1,2} \\p{L}{3,} \\d{4}"_s);
        QVERIFY2(tip.contains(day), qPrintable(tip));
    }

    void namesWhatWillBeCut_data()
    {
        QTest::addColumn<int>("video");
        QTest::addColumn<int>("voice");
        QTest::addColumn<bool>("isExtended");
        QTest::addColumn<int>("result");
        QTest::addColumn<QString>("word");
        QTest::newRow("voice longer") << 12000 << 18000 << false << 12000 << u"voice"_s;
        QTest::newRow("video longer") << 18000 << 12000 << false << 12000 << u"video"_s;
        QTest::newRow("extended") << 12000 << 18000 << true << 18000 << u"back and forth"_s;
        QTest::newRow("extended, video longer") << 18000 << 12000 << true << 12000 << u"video"_s;
        QTest::newRow("same") << 12000 << 12040 << false << 12000 << QString();
        QTest::newRow("unknown") << 0 << 12000 << false << 0 << QString();
    }
    void namesWhatWillBeCut()
    {
        QFETCH(int, video);
        QFETCH(int, voice);
        QFETCH(bool, isExtended);
        QFETCH(int, result);
        QFETCH(QString, word);
        const Lengths lengths{std::chrono::milliseconds(video), std::chrono::milliseconds(voice), isExtended};
        QCOMPARE(lengths.result().count(), result);
        const QString sentence = LengthBars::consequence(lengths);
        QCOMPARE(sentence.isEmpty(), word.isEmpty());
        QVERIFY2(sentence.contains(word), qPrintable(sentence));
    }

    void offersThePeopleFound()
    {
        QImage picture(80, 80, QImage::Format_RGB32);
        picture.fill(Qt::gray);
        m_form->setFaces(
            {{picture, sample("presenter.mp4"), 0.9, true}, {picture, sample("voice.wav"), 0.4, true}});
        auto *second = find<QAbstractButton>("face2");
        QVERIFY(!second->accessibleName().isEmpty());
        second->click();
        QCOMPARE(m_form->request().referenceImageUrl, sample("voice.wav"));
        QVERIFY(find<QAbstractButton>("face2")->isChecked());
        find<QAbstractButton>("face2")->click();
        QCOMPARE(m_form->request().referenceImageUrl, QString());
    }

    void saysWhereThePeopleAre()
    {
        m_form->setVideo(sample("presenter.mp4"));
        QTRY_VERIFY(find<PosterView>("videoPoster")->hasPoster());
        m_form->setFaces(threePeople());
        QCOMPARE(find<QWidget>("face1")->accessibleName(), u"Person 1, on the left, in 90 % of the video"_s);
        QCOMPARE(find<QWidget>("face2")->accessibleName(),
                 u"Person 2, in the middle, in 40 % of the video"_s);
        QCOMPARE(find<QWidget>("face3")->accessibleName(),
                 u"Person 3, on the right, in 100 % of the video"_s);
        // On the poster are those who are there when the video begins.
        const auto marked = find<PosterView>("videoPoster")->people();
        QCOMPARE(marked.size(), 2);
        QCOMPARE(marked[0].number, u"1"_s);
        QCOMPARE(marked[1].number, u"3"_s);
        QVERIFY(marked[0].place.center().x() < 0.4 && marked[1].place.center().x() > 0.6);
        QVERIFY(!marked[1].isChosen);
        find<QAbstractButton>("face3")->click();
        QVERIFY(find<PosterView>("videoPoster")->people()[1].isChosen);
    }

    void neitherMovesThePosterNorCutsItOff()
    {
        auto *poster = find<PosterView>("videoPoster");
        QImage picture(90, 160, QImage::Format_RGB32);
        picture.fill(Qt::white);
        poster->setPoster(picture, {});
        const QImage before = poster->grab().toImage();
        poster->setPeople({{.place = QRectF(0.4, 0.1, 0.2, 0.1), .number = u"1"_s}});
        poster->setPeople({});
        QVERIFY(poster->grab().toImage() == before);
        // The whole portrait in the middle.
        const int middle = before.height() / 2;
        QCOMPARE(before.pixelColor(before.width() / 2, 1), QColor(Qt::white));
        QCOMPARE(before.pixelColor(before.width() / 2, before.height() - 2), QColor(Qt::white));
        QVERIFY(before.pixelColor(20, middle) != QColor(Qt::white));
    }

    void keepsTheFactsOffTheFaces()
    {
        PosterView poster;
        poster.resize(304, 88);
        poster.setFixedHeight(88);
        QImage picture(304, 88, QImage::Format_RGB32);
        picture.fill(Qt::white);
        poster.setPoster(picture, u"0:05"_s);
        const auto isDarkAt = [&poster](int x, int y) {
            return poster.grab().toImage().pixelColor(x, y).lightness() < 200;
        };
        QVERIFY(isDarkAt(290, 70)); // the usual corner
        // It goes where it covers the least of them.
        poster.setPeople({{.place = QRectF(0.6, 0.1, 0.4, 0.9), .number = {}},
                          {.place = QRectF(0, 0.5, 0.4, 0.5), .number = {}}});
        QVERIFY(!isDarkAt(290, 70));
        QVERIFY(isDarkAt(14, 18));
    }

    void callsAChosenFaceByItsVideo()
    {
        m_form->activateWindow();
        m_form->setVideo(u"/nowhere/interview.mov"_s);
        m_form->setFaces(threePeople());
        auto *face = find<QAbstractButton>("face2");
        QTRY_VERIFY(face->isVisible());
        face->setFocus();
        QTRY_VERIFY(face->hasFocus());
        QTest::mouseClick(face, Qt::LeftButton);
        auto *line = qobject_cast<UrlEdit *>(edit("faceUrl"));
        QVERIFY(find<QWidget>("face2")->hasFocus());
        QVERIFY(!line->hasFocus() && !line->hasSelectedText());
        QCOMPARE(line->nickname(), u"Person 2 of interview.mov"_s);
        // It's still that one's when another video has come.
        m_form->setVideo(u"/nowhere/other.mov"_s);
        m_form->setFaces({});
        QCOMPARE(line->nickname(), u"Person 2 of interview.mov"_s);
        m_form->setFace(u"https://h.com/face.png"_s);
        QCOMPARE(line->nickname(), QString());
        m_form->setFace(paths::dataDirectory() + u"/references/face-0a1b.jpg"_s);
        QCOMPARE(line->nickname(), u"A person from a video"_s);
    }

    void holdsTheFacePhotoAgainstThePeople()
    {
        auto *slider = find<QSlider>("faceThresholdSlider");
        const QString photo = pictureFile(QSize(64, 64));
        QSignalSpy asked(m_form.get(), &RequestForm::pictureChanged);
        m_form->setFace(photo);
        QTRY_COMPARE(asked.size(), 1);
        m_form->setFaces(threePeople());
        QCOMPARE(asked.size(), 2);
        QCOMPARE(asked.last()[0].toString(), photo);
        QCOMPARE(asked.last()[1].toStringList(), (QStringList{u"a"_s, u"b"_s, u"c"_s}));
        QVERIFY(!find<QWidget>("faceVerdict")->isVisible()); // not known yet
        m_form->setPictureFindings(photo, {{}, {}, FaceReport::Verdict::OneFace, {152, 176, 121}});
        QCOMPARE(sentence("faceVerdict"), u"Matches person 2 at 170."_s);
        const auto isMarked = [this](const char *name) {
            return find<FaceTile>(name)->isMatching();
        };
        QVERIFY(!isMarked("face1") && isMarked("face2") && !isMarked("face3"));
        QVERIFY(find<QWidget>("face2")->accessibleName().endsWith(u"matches the face photo"_s));
        // The slider is compared with what is known.
        slider->setValue(180);
        QCOMPARE(sentence("faceVerdict"), u"Doesn't match anyone here at 180; closest is person 2 at 176."_s);
        QVERIFY(!isMarked("face2"));
        slider->setValue(176);
        QCOMPARE(sentence("faceVerdict"), u"Matches person 2 at 176."_s);
        QVERIFY(isMarked("face2"));
        QCOMPARE(asked.size(), 2);
        // Another video has other people: what was said of the old ones is taken back at once.
        m_form->setFaces(threePeople().mid(0, 1));
        QVERIFY(!find<QWidget>("faceVerdict")->isVisible());
        QCOMPARE(asked.last()[1].toStringList(), QStringList{u"a"_s});
        m_form->setPictureFindings(photo, {{}, {}, FaceReport::Verdict::OneFace, {131}});
        QCOMPARE(sentence("faceVerdict"),
                 u"Doesn't match the person in the video at 176; the score is 131."_s);
        QVERIFY(!edit("faceUrl")->property("invalid").toBool());
    }

    void comparesScoresWithTheThreshold_data()
    {
        QTest::addColumn<QList<int>>("scores");
        QTest::addColumn<int>("threshold");
        QTest::addColumn<FaceMatch>("match");
        QTest::newRow("nothing known") << QList<int>{} << 170 << FaceMatch{};
        QTest::newRow("reached") << QList<int>{170} << 170 << FaceMatch{0, 170, true};
        QTest::newRow("missed") << QList<int>{169} << 170 << FaceMatch{0, 169, false};
        QTest::newRow("the closest counts") << QList<int>{171, 190, 175} << 170 << FaceMatch{1, 190, true};
        QTest::newRow("nobody") << QList<int>{120, 152} << 170 << FaceMatch{1, 152, false};
    }
    void comparesScoresWithTheThreshold()
    {
        QFETCH(QList<int>, scores);
        QFETCH(int, threshold);
        QFETCH(FaceMatch, match);
        QVERIFY(faceMatch(scores, threshold) == match);
    }

    void warnsOfSeveralPeopleBeforeAPaidSubmit()
    {
        m_form->setFaces(threePeople());
        QVERIFY(!find<QWidget>("faceVerdict")->isVisible()); // a draft costs nothing
        m_form->setService({ServiceKind::EvoLink, evoLinkApiBase(), evoLinkFilesBase()}, publishedPriceRule(),
                           {});
        QVERIFY2(sentence("faceVerdict").contains(u"picks the largest face"_s),
                 qPrintable(sentence("faceVerdict")));
        QVERIFY(!edit("faceUrl")->property("invalid").toBool());
        auto *action = find<QWidget>("faceVerdict")->findChild<QPushButton *>(u"action"_s);
        QCOMPARE(action->text(), u"Choose the largest"_s);
        action->click(); // of those who are there at first
        QCOMPARE(m_form->request().referenceImageUrl, threePeople()[2].path);
        QVERIFY(!find<QWidget>("faceVerdict")->isVisible());
        m_form->setFace({});
        QVERIFY(find<QWidget>("faceVerdict")->isVisible());
        m_form->setFaces(threePeople().mid(0, 1));
        QVERIFY(!find<QWidget>("faceVerdict")->isVisible());
    }

    void holdsInputsToTheLimitsOfTheChosenService()
    {
        const QString picture = m_folder.filePath(u"wide.png"_s);
        QImage image(1200, 300, QImage::Format_RGB32); // more than twice as wide as high
        image.fill(Qt::darkCyan);
        QVERIFY(image.save(picture));
        const ServiceAddress evoLink{ServiceKind::EvoLink, evoLinkApiBase(), evoLinkFilesBase()};
        m_form->setService(evoLink, publishedPriceRule(), {});
        m_form->setFace(picture);
        QTRY_VERIFY(find<QWidget>("faceVerdict")->isVisible());
        m_form->setService({}, freePriceRule(), {});
        QTRY_VERIFY(m_form->findChild<FaceTile *>(u"ownFace"_s));
        QTRY_VERIFY(!find<QWidget>("faceVerdict")->isVisible());
    }

    void keepsOnlyTheFacesThatAreChosen()
    {
        QImage picture(80, 80, QImage::Format_RGB32);
        picture.fill(Qt::gray);
        const QString crop = pictureFile(QSize(80, 80));
        const QString kept = m_folder.filePath(u"references/face-1.png"_s);
        const QString other = m_folder.filePath(u"references/face-2.png"_s);
        m_form->setFaces({{.picture = picture, .path = kept, .box = {}, .crop = crop},
                          {.picture = picture, .path = other, .box = {}, .crop = crop}});
        QVERIFY(!QFile::exists(kept));
        find<QAbstractButton>("face1")->click();
        QCOMPARE(m_form->request().referenceImageUrl, kept);
        QVERIFY(find<QAbstractButton>("face1")->isChecked());
        QVERIFY(QFile::exists(kept));
        QVERIFY(QFile::remove(crop)); // as when another video is chosen
        QVERIFY(QFile::exists(kept) && !QFile::exists(other));
    }

    void outlinesTheFaceOfAPicture()
    {
        const QString picture = pictureFile(QSize(200, 100));
        QSignalSpy asked(m_form.get(), &RequestForm::pictureChanged);
        m_form->setFace(picture);
        QTRY_COMPARE(asked.size(), 1);
        QCOMPARE(asked.first().first().toString(), picture);
        const QRectF outline(0.6, 0.2, 0.2, 0.5);
        m_form->setPictureFindings(picture, {{}, outline, FaceReport::Verdict::OneFace});
        QCOMPARE(find<FaceTile>("ownFace")->outline(), outline);
        QVERIFY(!find<QWidget>("faceVerdict")->isVisible());
        // What is found out about another picture is not for this one.
        m_form->setPictureFindings(u"/other.png"_s, {{}, {}, FaceReport::Verdict::NoFace});
        QCOMPARE(find<FaceTile>("ownFace")->outline(), outline);
        m_form->setFace({});
        QTRY_COMPARE(asked.size(), 2);
        QVERIFY(asked.last().first().toString().isEmpty());
    }

    void saysWhenAPictureShowsNobody()
    {
        const QString picture = pictureFile(QSize(64, 64));
        m_form->setFace(picture);
        QTRY_VERIFY(m_form->findChild<FaceTile *>(u"ownFace"_s));
        m_form->setPictureFindings(picture, {{}, {}, FaceReport::Verdict::NoFace});
        QVERIFY(find<QWidget>("faceVerdict")->isVisible());
        QVERIFY(sentence("faceVerdict").contains(u"No face"_s));
        // It may be wrong: the service decides.
        QVERIFY(!edit("faceUrl")->property("invalid").toBool());
    }

    void letsOneOfSeveralPeopleOnAPictureBeChosen()
    {
        const QString picture = pictureFile(QSize(64, 64));
        m_form->setFace(picture);
        QTRY_VERIFY(m_form->findChild<FaceTile *>(u"ownFace"_s));
        QImage crop(80, 80, QImage::Format_RGB32);
        crop.fill(Qt::gray);
        const QString other = pictureFile(QSize(32, 32));
        m_form->setPictureFindings(picture,
                                   {{{crop, sample("presenter.mp4"), 0, true}, {crop, other, 0, true}},
                                    {},
                                    FaceReport::Verdict::SeveralFaces});
        QVERIFY(sentence("faceVerdict").contains(u"several"_s));
        find<QAbstractButton>("pictureFace2")->click();
        QCOMPARE(m_form->request().referenceImageUrl, other);
        QVERIFY(!m_form->findChild<QWidget *>(u"pictureFace1"_s));
    }

    void saysWhenNobodyIsInTheVideo()
    {
        const QString video = sample("presenter.mp4");
        m_form->setVideo(video);
        QSignalSpy asked(m_form.get(), &RequestForm::videoChanged);
        QVERIFY(asked.wait(kPatience));
        m_form->lookForFaces(video);
        m_form->setVideoFindings(video, FaceFindings{});
        QVERIFY(sentence("videoVerdict").contains(u"No face"_s));
        QImage picture(80, 80, QImage::Format_RGB32);
        m_form->setVideoFindings(video, FaceFindings{{{picture, u"/a.jpg"_s, 1, true}}, {}, {}});
        QVERIFY(!find<QWidget>("videoVerdict")->isVisible());
        // What could not be looked at is no complaint.
        m_form->setVideoFindings(video, std::nullopt);
        QVERIFY(!find<QWidget>("videoVerdict")->isVisible());
    }

    void offersToPutAnInputWhereItBelongs()
    {
        m_form->setVideo(sample("voice.wav"));
        auto *verdict = find<QWidget>("videoVerdict");
        auto *action = verdict->findChild<QPushButton *>(u"action"_s);
        QTRY_VERIFY(action->isVisible());
        action->click();
        QCOMPARE(m_form->request().videoUrl, QString());
        QCOMPARE(m_form->request().audioUrl, sample("voice.wav"));
    }

    void mendsALongSoundWithACopy()
    {
        m_form->setService({ServiceKind::EvoLink, evoLinkApiBase(), evoLinkFilesBase()}, publishedPriceRule(),
                           {});
        const QString sound = m_folder.filePath(u"long.wav"_s);
        QCOMPARE(QProcess::execute(u"ffmpeg"_s,
                                   {u"-v"_s, u"error"_s, u"-y"_s, u"-f"_s, u"lavfi"_s, u"-i"_s,
                                    u"sine=frequency=200:duration=130"_s, u"-ar"_s, u"8000"_s, sound}),
                 0);
        m_form->setVoices({sound});
        auto *action = find<QWidget>("voiceVerdict")->findChild<QPushButton *>(u"action"_s);
        QTRY_VERIFY(action->isVisible() && action->text() == u"Fix it"_s);
        // What the copy keeps is asked first.
        m_form->setRangeSource([&sound](const QUrl &source) {
            const bool isPlayed = source == QUrl::fromLocalFile(sound);
            return isPlayed ? std::optional(fixplan::KeptPart{.start = 60s, .length = 5s}) : std::nullopt;
        });
        action->click();
        auto *dialog = find<QDialog>("fixDialog");
        QCOMPARE(find<FixDialog>("fixDialog")->part(), (fixplan::KeptPart{.start = 60s, .length = 5s}));
        QVERIFY(find<QLabel>("fixWay")->text().contains(u"left out"_s));
        auto *other = find<QRadioButton>("fixOther");
        other->setChecked(true);
        find<QDoubleSpinBox>("fixFrom")->setValue(100);
        find<QDoubleSpinBox>("fixTo")->setValue(90);
        QVERIFY(!find<QPushButton>("fixGo")->isEnabled());
        find<QDoubleSpinBox>("fixTo")->setValue(102.5);
        find<QPushButton>("fixGo")->click();
        QVERIFY(!dialog->isVisible());
        QTRY_VERIFY(m_form->request().audioUrl.contains(u"(fixed)"_s));
        QTRY_COMPARE(m_form->jobs().constFirst().lengths.voice, 2500ms);
        // It says where it is, and undo goes back to the original.
        QTRY_VERIFY(sentence("voiceVerdict").contains(m_folder.path()));
        QCOMPARE(m_form->history().undoText(), u"use the corrected copy"_s);
        m_form->undo();
        QCOMPARE(m_form->request().audioUrl, sound);
    }

    void offersThePartToKeep()
    {
        MediaInfo info;
        info.duration = 625s;
        FixQuestion question{.source = u"/v/ten minutes.mp4"_s, .info = info, .otherLength = 7s};
        {
            FixDialog dialog(question);
            QCOMPARE(dialog.part(), (fixplan::KeptPart{.start = 0ms, .length = 7s}));
            const QString way = dialog.findChild<QLabel *>(u"fixWay"_s)->text();
            QVERIFY2(way.contains(u"10:18"_s) && way.contains(u"encoded again"_s), qPrintable(way));
            // The Enter that opened it may still be down.
            QSignalSpy accepted(&dialog, &QDialog::accepted);
            auto *go = dialog.findChild<QPushButton *>(u"fixGo"_s);
            for (QWidget *under : {static_cast<QWidget *>(&dialog), static_cast<QWidget *>(go)})
                QTest::simulateEvent(under, true, Qt::Key_Return, {}, u"\r"_s, true);
            QCOMPARE(accepted.size(), 0);
            dialog.findChild<QRadioButton *>(u"fixFirst"_s)->setChecked(true);
            QCOMPARE(dialog.part(), fixplan::KeptPart{});
            QVERIFY(!dialog.findChild<QRadioButton *>(u"fixMarked"_s));
        }
        question.marked = fixplan::KeptPart{.start = 60s, .length = 180s};
        FixDialog dialog(question);
        QCOMPARE(dialog.part(), *question.marked);
        // More is marked than the model takes.
        QVERIFY(dialog.findChild<QLabel *>(u"fixWay"_s)->text().contains(u"Only the first 2:00"_s));
    }

    void addsListensToAndRemovesVoices()
    {
        auto *add = find<QAbstractButton>("addVoice");
        QVERIFY(!add->isVisible());
        m_form->setVoices({sample("voice.wav")});
        QVERIFY(add->isVisible());
        add->click();
        auto *browser = find<QFileDialog>("browseDialog");
        QCOMPARE(browser->fileMode(), QFileDialog::ExistingFiles);
        const QString second = silentVoice(3);
        const QString third = silentVoice(9);
        Q_EMIT browser->filesSelected({second, sample("voice.wav"), third});
        browser->reject();
        QCOMPARE(m_form->jobs().size(), 3); // what is there is not added again
        QCOMPARE(m_form->jobs().at(2).request.audioUrl, third);
        // Each is listened to where it stands.
        auto *listen = find<QAbstractButton>("listenVoice2");
        QTRY_VERIFY(listen->isEnabled());
        QVERIFY(listen->accessibleName().contains(u"silent3.wav"_s));
        QSignalSpy asked(find<VoiceList>("voiceList"), &VoiceList::listenRequested);
        listen->click();
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.first().first().toString(), second);
        // The first is removed like the others: the next one takes its place.
        auto *first = edit("voiceUrl")->findChild<QAbstractButton *>(u"remove"_s);
        QVERIFY(first->isVisible());
        first->click();
        QCOMPARE(m_form->jobs().size(), 2);
        QCOMPARE(m_form->request().audioUrl, second);
        QVERIFY(find<QWidget>("voiceRow2")->isVisible());
        first->click();
        QCOMPARE(m_form->request().audioUrl, third);
        QVERIFY(!first->isVisible());
        m_form->undo();
        QCOMPARE(m_form->jobs().size(), 2);
        m_form->undo();
        QCOMPARE(m_form->request().audioUrl, sample("voice.wav"));
        QCOMPARE(m_form->jobs().size(), 3);
    }

    void indentsFurtherVoicesWhereLinesBegin()
    {
        m_form->setVoices({u"https://h.com/a.wav"_s, u"https://h.com/b.wav"_s});
        const auto *row = find<QWidget>("voiceRow2");
        const auto *away = find<QAbstractButton>("removeVoice2");
        QTRY_COMPARE(away->geometry().right(), row->width() - 1);
        m_form->setLayoutDirection(Qt::RightToLeft);
        QTRY_COMPARE(away->x(), 0);
    }

    void eachVoiceSaysWhatItsResultLeavesOut()
    {
        m_form->setVideo(sample("presenter.mp4"));
        m_form->setVoices({sample("voice.wav"), silentVoice(9), sample("voice.wav")});
        auto *line = find<VerdictLine>("voiceVerdict2");
        QTRY_VERIFY(line->sentence().contains(u"voice track will be cut off"_s));
        // A little of the video is left out nearly always; more of it is a warning, too.
        QVERIFY(!LengthBars::isLoss({8s, 7500ms, false}) && LengthBars::isLoss({8s, 6s, false}));
        QTRY_VERIFY(line->sentence().contains(u"silent"_s));
        QVERIFY(line->verdict() == VerdictLine::Verdict::Warning);
        find<QAbstractButton>("extendSwitch")->click();
        QVERIFY(line->sentence().contains(u"back and forth"_s));
        QTRY_VERIFY(sentence("voiceVerdict3").contains(u"of the video"_s));
    }

    void mendsAFurtherVoiceInItsRow()
    {
        m_form->setService({ServiceKind::EvoLink, evoLinkApiBase(), evoLinkFilesBase()}, publishedPriceRule(),
                           {});
        const QString sound = m_folder.filePath(u"second.flac"_s);
        QCOMPARE(QProcess::execute(u"ffmpeg"_s, {u"-v"_s, u"error"_s, u"-y"_s, u"-f"_s, u"lavfi"_s, u"-i"_s,
                                                 u"sine=frequency=200:duration=3"_s, sound}),
                 0);
        m_form->setVoices({sample("voice.wav"), sound});
        const auto button = [this] {
            return find<QWidget>("voiceVerdict2")->findChild<QPushButton *>(u"action"_s);
        };
        QTRY_VERIFY(button()->isVisible() && button()->text() == u"Fix it"_s);
        button()->click();
        QTRY_VERIFY(m_form->jobs().at(1).request.audioUrl.endsWith(u"(fixed).wav"_s));
        QTRY_VERIFY(m_form->jobs().at(1).lengths.voice > 2s);
        QVERIFY(sentence("voiceVerdict2").isEmpty());
    }

    void changesAJobInsteadOfMakingAnother()
    {
        const QUuid job = QUuid::createUuid();
        QSignalSpy sent(m_form.get(), &RequestForm::submitRequested);
        QSignalSpy changed(m_form.get(), &RequestForm::changeRequested);
        QSignalSpy ended(m_form.get(), &RequestForm::changeEnded);
        m_form->beginChange(job, u"v + a"_s,
                            {.videoUrl = u"https://h.com/v.mp4"_s, .audioUrl = u"https://h.com/a.wav"_s});
        QVERIFY(find<QWidget>("changeNote")->isVisible());
        QVERIFY(sentence("changeNote").contains(u"v + a"_s));
        const QString words = find<QPushButton>("submitButton")->text();
        find<QSpinBox>("faceThresholdNumber")->setValue(140);
        m_form->submit();
        QCOMPARE(sent.size(), 0);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed.first().at(0).toUuid(), job);
        QCOMPARE(changed.first().at(1).value<GenerationRequest>().faceThreshold, 140);
        find<QWidget>("changeNote")->findChild<QPushButton *>(u"action"_s)->click();
        QCOMPARE(ended.size(), 1);
        QVERIFY(!find<QWidget>("changeNote")->isVisible());
        QVERIFY(find<QPushButton>("submitButton")->text() != words);
        m_form->submit();
        QCOMPARE(sent.size(), 1);
    }

    void savesAChangeOnceOnADoubleClick()
    {
        QSignalSpy sent(m_form.get(), &RequestForm::submitRequested);
        QSignalSpy changed(m_form.get(), &RequestForm::changeRequested);
        // As the window does once the change is stored.
        connect(m_form.get(), &RequestForm::changeRequested, m_form.get(), &RequestForm::endChange);
        m_form->beginChange(QUuid::createUuid(), u"v + a"_s,
                            {.videoUrl = u"https://h.com/v.mp4"_s, .audioUrl = u"https://h.com/a.wav"_s});
        auto *button = find<QPushButton>("submitButton");
        QTest::mouseClick(button, Qt::LeftButton);
        QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(sent.size(), 0);
        // What is made of it afterwards is a job of its own.
        find<QSpinBox>("faceThresholdNumber")->setValue(140);
        QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(sent.size(), 1);
    }

    void undoesAndRedoesEachStep()
    {
        const QString video = u"https://h.com/v.mp4"_s;
        QVERIFY(!m_form->history().canUndo());
        QTest::keyClicks(edit("videoUrl"), video);
        QTest::keyClick(edit("videoUrl"), Qt::Key_Return);
        m_form->setVoices({u"https://h.com/a.wav"_s, u"https://h.com/b.wav"_s});
        find<QSlider>("faceThresholdSlider")->setValue(150);
        find<QSlider>("faceThresholdSlider")->setValue(140); // one move
        find<QAbstractButton>("extendSwitch")->click();
        const GenerationRequest filled = m_form->request();
        m_form->setVoices({u"https://h.com/c.wav"_s});
        m_form->clear();
        QCOMPARE(m_form->history().undoText(), u"clear the form"_s);
        QVERIFY(m_form->request().videoUrl.isEmpty());
        m_form->undo();
        QCOMPARE(m_form->request().audioUrl, u"https://h.com/c.wav"_s);
        m_form->undo();
        QCOMPARE(m_form->request(), filled);
        QCOMPARE(m_form->jobs().size(), 2); // the further voice, too
        m_form->undo();
        QVERIFY(!m_form->request().videoExtension);
        QCOMPARE(m_form->request().faceThreshold, 140);
        m_form->undo();
        QCOMPARE(m_form->request().faceThreshold, 170);
        m_form->undo();
        QVERIFY(m_form->request().audioUrl.isEmpty());
        QCOMPARE(m_form->request().videoUrl, video);
        m_form->undo();
        QVERIFY(m_form->request().videoUrl.isEmpty());
        QVERIFY(!m_form->history().canUndo());
        for (int i = 0; i < 4; ++i)
            m_form->redo();
        QCOMPARE(m_form->request(), filled);
        // A new step ends the way forward.
        m_form->setFace(u"https://h.com/f.png"_s);
        QVERIFY(!m_form->history().canRedo());
    }

    void countsWhatIsBeingTypedAsAStep()
    {
        m_form->setVideo(u"https://h.com/v.mp4"_s);
        QTest::keyClicks(edit("voiceUrl"), u"https://h.com/a.wav"_s);
        m_form->clear();
        m_form->undo();
        QCOMPARE(m_form->request().audioUrl, u"https://h.com/a.wav"_s);
        m_form->undo();
        QVERIFY(m_form->request().audioUrl.isEmpty());
        QCOMPARE(m_form->request().videoUrl, u"https://h.com/v.mp4"_s);
    }

    void aFieldKeepsUndoWhileItHasSomethingToUndo()
    {
        const auto isKept = [](QWidget *field) {
            QKeyEvent key(QEvent::ShortcutOverride, Qt::Key_Z, Qt::ControlModifier);
            key.ignore();
            QCoreApplication::sendEvent(field, &key);
            return key.isAccepted();
        };
        auto *video = edit("videoUrl");
        QVERIFY(!isKept(video));
        QTest::keyClicks(video, u"htt"_s);
        QVERIFY(isKept(video));
        QTest::keyClick(video, Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(video->text().isEmpty());
        QVERIFY(!isKept(video));
        // What came by a drop is the form's to undo.
        m_form->setVideo(u"https://h.com/v.mp4"_s);
        QVERIFY(!isKept(video));
        auto *number = find<QSpinBox>("faceThresholdNumber");
        QVERIFY(!isKept(number));
        number->selectAll();
        QTest::keyClicks(number, u"18"_s);
        QVERIFY(isKept(number));
    }

    void undoingTheFillingInOfAJobEndsItsChange()
    {
        m_form->setVideo(u"https://h.com/mine.mp4"_s);
        QSignalSpy ended(m_form.get(), &RequestForm::changeEnded);
        m_form->beginChange(QUuid::createUuid(), u"v + a"_s,
                            {.videoUrl = u"https://h.com/v.mp4"_s, .audioUrl = u"https://h.com/a.wav"_s});
        m_form->undo();
        QCOMPARE(ended.size(), 1);
        QVERIFY(m_form->changing().isNull());
        QCOMPARE(m_form->request().videoUrl, u"https://h.com/mine.mp4"_s);
        QVERIFY(m_form->request().audioUrl.isEmpty());
    }

    void appliesSavesAndDeletesPresets()
    {
        const ServiceAddress paid{ServiceKind::EvoLink, evoLinkApiBase(), evoLinkFilesBase()};
        m_form->setVideo(u"https://h.com/v.mp4"_s);
        find<QSpinBox>("faceThresholdNumber")->setValue(140);
        find<QAbstractButton>("extendSwitch")->click();
        find<QDoubleSpinBox>("voiceStart")->setValue(0.5);
        m_settings->setValue(Setting::DraftQuality, u"high"_s);
        m_settings->setServiceAddress(paid);
        savePreset(u"Trailer & co"_s);
        QVERIFY(presetActions().constFirst()->isChecked());

        find<QSpinBox>("faceThresholdNumber")->setValue(190);
        find<QAbstractButton>("extendSwitch")->click();
        find<QDoubleSpinBox>("voiceStart")->setValue(0);
        m_settings->setValue(Setting::DraftQuality, u"fast"_s);
        m_settings->setServiceAddress({});
        QCOMPARE(presetActions().size(), 1);
        QVERIFY(!presetActions().constFirst()->isChecked());
        presetActions().constFirst()->trigger();
        QCOMPARE(m_form->request(), (GenerationRequest{.videoUrl = u"https://h.com/v.mp4"_s,
                                                       .videoExtension = true,
                                                       .faceThreshold = 140,
                                                       .audioOffset = 500ms,
                                                       .quality = DraftQuality::High}));
        QCOMPARE(m_settings->serviceAddress(), paid);
        // One step, with the service.
        m_form->undo();
        QCOMPARE(m_form->request().faceThreshold, 190);
        QVERIFY(m_form->request().audioOffset == 0ms && m_form->request().quality == DraftQuality::Fast);
        QCOMPARE(m_settings->serviceAddress(), ServiceAddress{});
        // The same name again replaces; deleting can be undone.
        savePreset(u"Trailer & co"_s);
        QCOMPARE(presetActions().size(), 1);
        QVERIFY(presetActions().constFirst()->isChecked());
        find<QMenu>("deletePreset")->actions().constFirst()->trigger();
        QVERIFY(presetActions().isEmpty());
        m_form->undo();
        QCOMPARE(presetActions().size(), 1);
    }

    void aNewJobBeginsWithTheChosenSettings()
    {
        find<QSpinBox>("faceThresholdNumber")->setValue(140);
        QVERIFY(presetActions().isEmpty());
        find<QAction>("keepDefaults")->trigger();
        find<QSpinBox>("faceThresholdNumber")->setValue(190);
        m_form->setVideo(u"https://h.com/v.mp4"_s);
        m_form->clear();
        QCOMPARE(m_form->request().faceThreshold, 140);
        find<QSpinBox>("faceThresholdNumber")->setValue(190);
        QVERIFY(presetActions().isEmpty());
        find<QAction>("takeDefaults")->trigger();
        QCOMPARE(m_form->request().faceThreshold, 140);
    }

    void keepsAFormAndAPresetThroughTheSettingsFile()
    {
        const FormState state{.video = u"/a \"b\".mp4"_s,
                              .voices = {u"/a.wav"_s, u"/b.wav"_s},
                              .audioTrack = 2,
                              .face = u"/f.png"_s,
                              .settings = {.audioOffset = -250ms, .callbackUrl = u"https://h.com/d?x=1"_s},
                              .presets = {}};
        QCOMPARE(withStored({}, toStored(state)), state);
        QCOMPARE(withStored(state, u"noise"_s), state);
        const Preset preset{
            u"N"_s,
            {.faceThreshold = 200,
             .service = {ServiceKind::Custom, QUrl(u"http://h:81"_s), QUrl(u"http://h:82"_s)}}};
        QCOMPARE(presetFromStored(toStored(preset)), std::optional(preset));
        const ServiceAddress evoLink{ServiceKind::EvoLink, evoLinkApiBase(), evoLinkFilesBase()};
        QCOMPARE(presetFromStored(toStored(Preset{u"E"_s, {.service = evoLink}}))->settings.service, evoLink);
        // As they were kept before.
        QCOMPARE(presetFromStored(u"{\"name\":\"E\",\"service\":\"evolink\"}"_s)->settings.service, evoLink);
        QCOMPARE(presetFromStored(u"{\"name\":\"C\",\"service\":\"custom\",\"api\":\"http://h:81\","
                                  "\"files\":\"http://h:82\"}"_s)
                     ->settings.service,
                 preset.settings.service);
        QCOMPARE(presetFromStored(u"{\"name\":\"C\",\"service\":\"custom\"}"_s)->settings.service,
                 ServiceAddress{});
        QVERIFY(!presetFromStored(u"[1]"_s));
        QCOMPARE(presetFromStored(u"{\"name\":\"N\",\"threshold\":9999,\"offset_ms\":1e300}"_s)
                     ->settings.faceThreshold,
                 kFaceThresholdDefault);
    }

    void submitsNothingOnEnterInAField()
    {
        QSignalSpy sent(m_form.get(), &RequestForm::submitRequested);
        m_form->setVideo(u"https://h.com/v.mp4"_s);
        m_form->setVoices({u"https://h.com/a.wav"_s});
        for (const char *field : {"videoUrl", "voiceUrl", "faceUrl"})
            QTest::keyClick(edit(field), Qt::Key_Return);
        QTest::keyClick(find<QSpinBox>("faceThresholdNumber"), Qt::Key_Return);
        QCOMPARE(sent.size(), 0);
    }

    void complainsOnlyAboutItsOwnFields()
    {
        QVERIFY(m_form->complain({.message = u"No such video."_s, .field = u"video_url"_s}));
        QCOMPARE(sentence("videoVerdict"), u"No such video."_s);
        QVERIFY(m_form->complain({.message = u"No such address."_s, .field = u"callback_url"_s}));
        QVERIFY(!m_form->complain({.message = u"The file is in use."_s, .field = u"output"_s}));
        QCOMPARE(sentence("callbackVerdict"), u"No such address."_s);
    }

    void stopsACorrectionThatHasJustBeenMade()
    {
        const QString picture = m_folder.filePath(u"large.png"_s);
        QImage image(5000, 3000, QImage::Format_RGB32);
        image.fill(Qt::darkCyan);
        QVERIFY(image.save(picture));
        m_form->setService({ServiceKind::EvoLink, evoLinkApiBase(), evoLinkFilesBase()}, publishedPriceRule(),
                           {});
        m_form->setFace(picture);
        auto *action = find<QWidget>("faceVerdict")->findChild<QPushButton *>(u"action"_s);
        QTRY_VERIFY(action->isVisible() && action->text() == u"Fix it"_s);
        action->click();
        QCOMPARE(action->text(), u"Stop"_s);
        // The copy is there, and the word of it is on its way.
        QVERIFY(QThreadPool::globalInstance()->waitForDone(kPatience));
        action->click();
        QCoreApplication::sendPostedEvents();
        QCOMPARE(m_form->request().referenceImageUrl, picture);
        QCOMPARE(action->text(), u"Fix it"_s);
    }

    void showsMarkupInAFileNameAsItIs()
    {
        m_form->setVideo(u"/nowhere/<b>bold</b>.mp4"_s);
        const QString tip = edit("videoUrl")->toolTip();
        QVERIFY2(!tip.contains(u"<b>"_s) && tip.contains(u"&lt;b&gt;"_s), qPrintable(tip));
    }

    void givesEveryControlAName()
    {
        const auto widgets = m_form->findChildren<QWidget *>();
        for (const QWidget *widget : widgets) {
            if (!(widget->focusPolicy() & Qt::TabFocus) || !widget->isVisible())
                continue;
            // Qt's own parts speak through the control they are in.
            if (widget->objectName().startsWith(u"qt_"_s))
                continue;
            const auto *button = qobject_cast<const QAbstractButton *>(widget);
            QVERIFY2(
                !widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()) ||
                    widget->inherits("QScrollArea"),
                qPrintable(widget->objectName() + u" "_s + QLatin1String(widget->metaObject()->className())));
        }
    }

private:
    QString silentVoice(int seconds)
    {
        const QString path = m_folder.filePath(u"silent%1.wav"_s.arg(seconds));
        if (QProcess::execute(u"ffmpeg"_s,
                              {u"-v"_s, u"error"_s, u"-nostdin"_s, u"-y"_s, u"-f"_s, u"lavfi"_s, u"-i"_s,
                               u"anullsrc=r=8000:cl=mono"_s, u"-t"_s, QString::number(seconds), path}) != 0)
            qFatal("cannot make %s", qPrintable(path));
        return path;
    }
    /// The presets in the menu, as it is filled now.
    QList<QAction *> presetActions()
    {
        auto *menu = find<QMenu>("presetMenu");
        Q_EMIT menu->aboutToShow();
        QList<QAction *> presets;
        for (QAction *action : menu->actions()) {
            if (action->isCheckable())
                presets += action;
        }
        return presets;
    }
    void savePreset(const QString &name)
    {
        (void)presetActions();
        find<QAction>("savePreset")->trigger();
        auto *dialog = find<QInputDialog>("presetName");
        dialog->setTextValue(name);
        dialog->accept();
        dialog->setObjectName({}); // it goes later
    }
    /// Left, middle (who comes later, and large), right; the right one is the largest of the first frame. Of
    /// a video of 1280x720.
    QList<FoundFace> threePeople() const
    {
        QImage picture(80, 80, QImage::Format_RGB32);
        picture.fill(Qt::gray);
        for (const char *name : {"a", "b", "c"}) {
            if (!picture.save(m_folder.filePath(QLatin1String(name) + u".png"_s)))
                qFatal("cannot write %s", name);
        }
        const auto person = [&](const char *likeness, double place, double share, QRectF box, double since) {
            return FoundFace{.picture = picture,
                             .path = m_folder.filePath(QLatin1String(likeness) + u".png"_s),
                             .share = share,
                             .box = box,
                             .firstBox = box,
                             .firstSeconds = since,
                             .place = place,
                             .likeness = QLatin1String(likeness)};
        };
        return {person("a", 0.2, 0.9, QRectF(200, 200, 120, 120), 0),
                person("b", 0.5, 0.4, QRectF(500, 100, 400, 400), 3),
                person("c", 0.8, 1, QRectF(900, 200, 150, 150), 0)};
    }
    QString pictureFile(const QSize &size)
    {
        QImage picture(size, QImage::Format_RGB32);
        picture.fill(Qt::darkCyan);
        const QString path = m_folder.filePath(u"picture%1.png"_s.arg(++m_count));
        if (!picture.save(path))
            qFatal("cannot write %s", qPrintable(path));
        return path;
    }
    template <typename T>
    T *find(const char *name)
    {
        T *found = m_form->findChild<T *>(QLatin1String(name));
        if (!found)
            qFatal("no %s", name);
        return found;
    }
    QLineEdit *edit(const char *name) { return find<QLineEdit>(name); }
    /// A dialog whose microphone hears, as far as it knows.
    std::unique_ptr<RecordDialog> recorder()
    {
        qputenv("PULSE_SERVER", "unix:/nowhere");
        auto dialog = std::make_unique<RecordDialog>(
            RecordDialog::Wanted{.video = {}, .folder = m_folder.filePath(u"recordings"_s)});
        dialog->show();
        auto *microphone = dialog->findChild<Microphone *>();
        QSignalSpy failed(microphone, &Microphone::failed);
        if (!failed.wait(kPatience))
            qFatal("a microphone where there is none");
        Q_EMIT microphone->opened({}, {});
        return dialog;
    }
    static MonoSound oneSecond() { return {.samples = QByteArray(96'000, '\x10'), .rate = 48'000}; }
    /// The sample in a form that may have parts.
    void beginFilm()
    {
        m_form->allowFilms(true);
        m_form->setVideo(sample("presenter.mp4"));
        m_form->setVoices({sample("voice.wav")});
    }
    static FilmPart part(std::chrono::milliseconds from, std::chrono::milliseconds to)
    {
        FilmPart made;
        made.from = from;
        made.to = to;
        return made;
    }
    QString sentence(const char *verdict) { return find<QWidget>(verdict)->accessibleName(); }

    QTemporaryDir m_folder;
    int m_count = 0;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<RequestForm> m_form;
};

QTEST_MAIN(RequestFormTest)
#include "tst_requestform.moc"
