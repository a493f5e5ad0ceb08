#pragma once

#include "jobs/model/job.h"

#include <QList>

class QMenu;

namespace retalk {

/// Commands for a job.
enum class JobCommand {
    Primary, ///< the row button's action
    Retry,   ///< if the button has another action
    SendCopy,
    EditAndSend,
    Stricter,
    ReferenceFromFrame,
    ShowInFolder,
    CopyResult, ///< the finished file, to paste in a file manager
    CopyTaskId,
    CopyCurl,
    CopyError,
    MoveUp,
    MoveDown,
    MoveFirst,
    MoveLast,
    SendAgain, ///< Unconfirmed: the same body with the same key, after confirmation
    Forget,    ///< Unconfirmed: stop looking for it; becomes Cancelled
    Cancel,
    Remove
};

/// A job's relation to films.
enum class JobPlace {
    Alone,   ///< not part of a film
    Piece,   ///< part of a film: a video made from it on its own would be charged but not belong to a film
    Replaced ///< a piece replaced by another one: its result would no longer be joined
};

/// Adds the job's commands to `menu`; QAction::data() holds the JobCommand as int.
void fillJobMenu(QMenu *menu, const Job &job, JobPlace place = JobPlace::Alone);
/// Returns true if `command` is available for a job in that place.
bool isAt(JobPlace place, JobCommand command);
/// Counts how many of several jobs each command applies to.
struct JobTally
{
    int all = 0;
    int copied = 0;
    int retried = 0;
    int cancelled = 0;
    int queued = 0;
    bool isAnyPaid = false; ///< mayLosePaidResult() is true for one of them

    void add(const Job &job);
    /// Counts a job without reading it, which can't tell whether a job that waits for its next try can be
    /// tried now. Returns false if that isn't enough to tell whether removing it may lose a paid result.
    bool add(JobState state, bool isDraft);
    /// Counts a film's row, which is removed and cancelled like a job.
    void addFilm(bool isAtWork, bool isAskedAbout);
};
/// Adds the commands for several jobs: each shows how many of them it applies to, and is omitted if that's
/// none.
void fillJobsMenu(QMenu *menu, const JobTally &jobs);
/// Returns the menu text of MoveUp and MoveDown.
QString label(JobCommand command);
/// Returns true if `command` in such a menu applies to `job`.
bool isFor(JobCommand command, const Job &job);

} // namespace retalk
