#pragma once

#include "joblist/jobactions.h"
#include "jobs/model/job.h"
#include "jobs/runner/jobrunner.h"
#include "preview/cliptime.h"
#include "preview/frameview.h"

#include <QUrl>
#include <QWidget>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <utility>

namespace retalk {

class StageActions;
class SyncCheck;

/// The upper right of the window: plays a finished result beside its original, a running job's picture, or a
/// chosen input. Cheap to make: nothing of Qt Multimedia is touched before the first thing is played.
class PreviewPane : public QWidget
{
    Q_OBJECT
public:
    explicit PreviewPane(QWidget *parent = nullptr);
    ~PreviewPane() override;

    /// What the stage shows follows the job's state: the result when it is completed, else the poster of its
    /// video with the stage, or what failed. Called again for the same job it keeps the playing position, but
    /// ends a comparison with another job.
    void showJob(const Job &job);
    /// The job on the stage has changed: as showJob(), and a comparison stays.
    void updateJob(const Job &job);
    /// The finished file of `job` against that of `other`, another job of the same video, where the original
    /// would be.
    void compare(const Job &job, const Job &other);
    /// The job on the stage, or a null id.
    QUuid shownJob() const;
    /// Plays a chosen video or voice (a local file or an http(s) URL) under `title`; empty: its file name.
    void showInput(const QUrl &source, const QString &title = {});
    /// Plays the job on the stage from its start, as soon as its file is open.
    void playOnceOpen();
    /// The form's video, a local file or empty. A new one takes the stage, except from a job that was made of
    /// it; the person can switch between it and the job's result.
    void setInput(const QUrl &source);
    /// Back to the invitation.
    void clear();

    /// Where the verdict about lips and voice comes from; not owned, null: no verdict is shown.
    void setSyncCheck(SyncCheck *check);

    /// What a row says in the place of describe(), for a film; nothing for a job.
    void setFilmLines(std::function<std::optional<JobLine>(const QUuid &, const JobSituation &)> lines);

    /// 0..1, as heard.
    void setVolume(double volume);
    /// How results are shown beside their originals, where the wipe stands, how times read and whether
    /// waveforms are shown, as they were left.
    void setView(CompareMode mode, double wipe, TimeStyle time, bool hasWaveforms);

    /// The commands for the clip on the stage.
    StageActions &actions();

    /// Where the preview is in `source`, or in a result that was made of it; nothing when neither is shown.
    std::optional<std::chrono::milliseconds> positionIn(const QUrl &source) const;
    /// Goes there in `source`, or in a result that was made of it; shows `source` when neither is there.
    void seekIn(const QUrl &source, std::chrono::milliseconds position);
    /// In and out marks are for somebody else: markRequested() in place of the range.
    void setMarksElsewhere(bool areElsewhere);

    /// From where to where `source` is marked, when it is on the stage and anything of it is marked.
    std::optional<std::pair<std::chrono::milliseconds, std::chrono::milliseconds>>
    markedRange(const QUrl &source) const;

    /// The frame on the stage in full size, or a null image.
    QImage currentFrame() const;

public Q_SLOTS:
    /// What is said about a clip or an unfinished job, in the words of now: the language has changed, or a
    /// service's name.
    void sayAgain();
    /// Why no waiting job begins: said on the stage of one that waits.
    void setPause(retalk::JobRunner::Pause pause);
    /// Plays the job's finished file from its beginning, as soon as it is open.
    void playResult();
    /// Nothing is heard any more; the frame stays.
    void pause();
    void toggleFullScreen();
    void saveAs();
    void showInFolder();
    void copyFile();
    void saveSnapshot();

Q_SIGNALS:
    /// Another frame is shown, perhaps of another clip.
    void positionChanged();
    /// With setMarksElsewhere(): in or out at the frame that is shown.
    void markRequested(bool isIn);
    /// "Use this frame as reference": the frame on the stage, of the original where there is one.
    void referenceFrameChosen(const QImage &frame);
    /// The empty stage was clicked: choose a video.
    void browseRequested();
    /// "Make another…": the same video with another voice.
    void anotherRequested(const QUuid &job);
    /// The button under what is said about an unfinished job: its row's next step.
    void nextStepRequested(const QUuid &job);
    void volumeChanged(double volume);
    /// The person chose another of them.
    void modeChosen(retalk::CompareMode mode);
    void wiped(double position);
    void timeStyleChosen(retalk::TimeStyle style);
    void waveformsToggled(bool isShown);
    /// Back from the input to the job that was on the stage: showJob() as it is now.
    void jobWanted(const QUuid &job);
    /// The finished file of this job went while it was shown.
    void resultLost(const QUuid &job);
    /// There is (no longer) a finished file to save, copy or show in its folder.
    void resultAvailableChanged(bool available);

protected:
    void changeEvent(QEvent *event) override;

private:
    void saveTo(const QString &source, const QString &target);

    class Private;
    std::unique_ptr<Private> d;
};

} // namespace retalk
