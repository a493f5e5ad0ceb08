#include "shots/sampledays.h"
#include "shots/scene.h"
#include "shots/states.h"

#include "joblist/joblistpane.h"
#include "preview/stage.h"
#include "requestform/requestform.h"

#include <QLabel>

namespace retalk::shots {

namespace {

using namespace std::chrono_literals;

/// A time at which the presenter's mouth is open both before and after.
constexpr auto kMoment = 2'100ms;

/// The window after a day's work: a finished result on the stage, one job running, one failed.
void showFinished(Scene &scene, CompareMode mode)
{
    const SampleDays days(&scene.studio());
    scene.settings().setValue(Setting::VideoExtension, true);
    const Job shown = days.drafted("speaker.mp4", "voice_en.wav");
    for (const Job &job : {days.running("speaker.mp4", "voice_de.wav", 72, 20), shown,
                           days.withoutMatch("interview.mov", "line3.mp3")})
        scene.add(job);
    scene.open();
    scene.take({scene.studio().video("speaker.mp4"), scene.studio().video("voice_de.wav")});
    scene.untilFaces(1);
    scene.show(shown);
    auto *stage = scene.find<Stage>("stage");
    stage->setMode(mode);
    if (mode != CompareMode::Off)
        scene.until("the original", [stage] { return stage->playback().hasOriginal(); });
    bool isThere = false;
    const auto connection =
        QObject::connect(&stage->playback(), &Playback::framesArrived, stage,
                         [&isThere, mode](const QVideoFrame &, const QVideoFrame &original) {
                             isThere = original.isValid() || mode == CompareMode::Off;
                         });
    stage->playback().seek(kMoment);
    scene.until("the frames", [&isThere] { return isThere; });
    QObject::disconnect(connection);
}

void finished(Scene &scene)
{
    showFinished(scene, CompareMode::Wipe);
}

void sideBySide(Scene &scene)
{
    showFinished(scene, CompareMode::SideBySide);
}

void fullScreen(Scene &scene)
{
    showFinished(scene, CompareMode::Wipe);
    auto *stage = scene.find<Stage>("stage");
    stage->toggleFullScreen();
    scene.until("the stage alone",
                [stage] { return stage->window()->isFullScreen() && stage->isActiveWindow(); });
}

void input(Scene &scene)
{
    scene.open();
    scene.take({scene.studio().video("interview.mov")});
    scene.until("the clip on the stage",
                [&] { return !scene.find<FrameView>("frameView")->picture().isNull(); });
}

void noCodec(Scene &scene)
{
    Job job = SampleDays(&scene.studio()).drafted("speaker.mp4", "voice_fr.wav");
    job.outputPath = scene.studio().video("archive.mp4");
    scene.expectNoThumbnails();
    scene.add(job);
    scene.open();
    scene.take({scene.studio().video("archive.mp4"), scene.studio().video("voice_fr.wav")});
    scene.find<JobListPane>("jobListPane")->selectJob(job.id);
    scene.until("the sentence on the stage", [&] { return scene.find<QLabel>("stageTitle")->isVisible(); });
}

} // namespace

QList<State> previewStates()
{
    return {{"finished", finished, true},
            {"side-by-side", sideBySide},
            {"full-screen", fullScreen},
            {"input", input},
            {"no-codec", noCodec}};
}

} // namespace retalk::shots
