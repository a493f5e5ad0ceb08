#include "shots/sampledays.h"
#include "shots/scene.h"
#include "shots/states.h"

#include "requestform/requestform.h"

#include <QAbstractButton>
#include <QLineEdit>

namespace retalk::shots {

namespace {

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

void formWarnings(Scene &scene)
{
    scene.open();
    scene.take({scene.studio().video("phone.mp4"), scene.studio().video("voice_de.wav")});
}

void wrongFiles(Scene &scene)
{
    scene.open();
    scene.find<RequestForm>("requestForm")->setVideo(scene.studio().video("voice_fr.wav"));
    scene.take({scene.studio().video("jobs.txt"), scene.studio().video("gone.mp4")});
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
            {"refused-files", wrongFiles}};
}

} // namespace retalk::shots
