#pragma once

#include "joblist/jobline.h"
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

/// The upper right of the window: plays a finished result beside its original, or a chosen input, and shows
/// the poster of a running job. Cheap to create: Qt Multimedia isn't loaded until something is played.
class PreviewPane : public QWidget
{
    Q_OBJECT
public:
    explicit PreviewPane(QWidget *parent = nullptr);
    ~PreviewPane() override;

    /// Shows `job` according to its state: the result if completed, otherwise its video's poster with the
    /// current stage or the failure. Calling it again for the same job keeps the playback position but ends a
    /// comparison with another job.
    void showJob(const Job &job);
    /// Updates the job on the stage: like showJob(), but keeps a comparison.
    void updateJob(const Job &job);
    /// Compares the finished file of `job` with that of `other`, another job of the same video, which takes
    /// the original's place.
    void compare(const Job &job, const Job &other);
    /// Returns the job on the stage, or a null id.
    QUuid shownJob() const;
    /// Plays a chosen video or voice track (a local file or an http(s) URL) under `title`, or its file name
    /// if that is empty.
    void showInput(const QUrl &source, const QString &title = {});
    /// Plays the job on the stage from its start once its file is open.
    void playOnceOpen();
    /// Sets the form's video, a local file or empty. A new one is shown on the stage, unless that shows a job
    /// made from it; the user can switch between it and the job's result.
    void setInput(const QUrl &source);
    /// Returns to the invitation.
    void clear();

    /// Sets the source of sync verdicts; not owned. Null: no verdict is shown.
    void setSyncCheck(SyncCheck *check);

    /// Sets a function that returns a film's row text, used instead of describe(); it returns nothing for a
    /// job.
    void setFilmLines(std::function<std::optional<JobLine>(const QUuid &, const JobSituation &)> lines);

    /// 0..1, perceived (not linear).
    void setVolume(double volume);
    /// Restores the saved view: how results are compared with their originals, the wipe position, the time
    /// format and whether waveforms are shown.
    void setView(CompareMode mode, double wipe, TimeStyle time, bool hasWaveforms);

    /// The commands for the clip on the stage.
    StageActions &actions();

    /// Returns the current position in `source`, or in a result made from it; nothing if neither is shown.
    std::optional<std::chrono::milliseconds> positionIn(const QUrl &source) const;
    /// Seeks in `source`, or in a result made from it; shows `source` if neither is on the stage.
    void seekIn(const QUrl &source, std::chrono::milliseconds position);
    /// If true, in and out marks don't set the range: markRequested() is emitted instead.
    void setMarksElsewhere(bool areElsewhere);

    /// Returns the marked range of `source` if that is on the stage and has a mark.
    std::optional<std::pair<std::chrono::milliseconds, std::chrono::milliseconds>>
    markedRange(const QUrl &source) const;

    /// Returns the frame on the stage in full size, or a null image.
    QImage currentFrame() const;

public Q_SLOTS:
    /// Updates the text about a clip or an unfinished job after a change of language or of a service's name.
    void refreshTexts();
    /// Sets why no waiting job starts, shown on the stage of a waiting job.
    void setPause(retalk::JobRunner::Pause pause);
    /// Plays the job's finished file from its start once it is open.
    void playResult();
    /// Pauses playback; the frame stays.
    void pause();
    void toggleFullScreen();
    void saveAs();
    void showInFolder();
    void copyFile();
    void saveSnapshot();

Q_SIGNALS:
    /// Emitted when another frame is shown, possibly of another clip.
    void positionChanged();
    /// Emitted with setMarksElsewhere(true), to set in or out at the current frame.
    void markRequested(bool isIn);
    /// Emitted for "Use this frame as reference": the frame on the stage, from the original if there is one.
    void referenceFrameChosen(const QImage &frame);
    /// Emitted when the user clicks the empty stage to choose a video.
    void browseRequested();
    /// Emitted for "Make another…": the same video with another voice track.
    void anotherRequested(const QUuid &job);
    /// Emitted by the button below an unfinished job's text, for its row's next step.
    void nextStepRequested(const QUuid &job);
    void volumeChanged(double volume);
    /// Emitted when the user chooses another mode.
    void modeChosen(retalk::CompareMode mode);
    void wipeMoved(double position);
    void timeStyleChosen(retalk::TimeStyle style);
    void waveformsToggled(bool isShown);
    /// Emitted to return from the input to the job shown before: call showJob() with its current state.
    void jobRequested(const QUuid &job);
    /// Emitted when this job's finished file disappears while it is shown.
    void resultLost(const QUuid &job);
    /// Emitted when a finished file to save, copy or show in its folder becomes available or unavailable.
    void resultAvailableChanged(bool available);

protected:
    void changeEvent(QEvent *event) override;

private:
    void saveTo(const QString &source, const QString &target);

    class Private;
    std::unique_ptr<Private> d;
};

} // namespace retalk
