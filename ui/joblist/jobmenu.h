#pragma once

#include "jobs/model/job.h"

#include <QList>

class QMenu;

namespace retalk {

/// What can be done with a job.
enum class JobCommand {
    Primary, ///< what the row's button says
    Retry,   ///< where the button says something else
    SendCopy,
    EditAndSend,
    Stricter,
    ReferenceFromFrame,
    ShowInFolder,
    CopyResult, ///< the finished file, for a file manager to paste
    CopyTaskId,
    CopyCurl,
    CopyError,
    MoveUp,
    MoveDown,
    MoveFirst,
    MoveLast,
    SendAgain, ///< Unconfirmed: the same body with the same key, after a question
    Forget,    ///< Unconfirmed: no longer looked for; Cancelled
    Cancel,
    Remove
};

/// What of a film a job is.
enum class JobPlace {
    Alone,   ///< of none
    Piece,   ///< of one: a video made from it on its own would be paid for, and belong to no film
    Replaced ///< a piece that another one stands for: nothing joins what it could still become
};

/// Adds the job's commands to `menu`; QAction::data() holds the JobCommand as int.
void fillJobMenu(QMenu *menu, const Job &job, JobPlace place = JobPlace::Alone);
/// True when `command` can be given to a job that stands there.
bool isAt(JobPlace place, JobCommand command);
/// How many of several jobs each command is for.
struct JobTally
{
    int all = 0;
    int copied = 0;
    int retried = 0;
    int cancelled = 0;
    int queued = 0;
    bool isAnyPaid = false; ///< mayLosePaidResult() of one of them

    void add(const Job &job);
    /// The same by what is known without reading the job. False where that leaves open whether removing it
    /// may lose a result that is paid for.
    bool add(JobState state, bool isDraft);
    /// Not a job, but what is removed and cancelled as one: a film's row.
    void addFilm(bool isAtWork, bool isAskedAbout);
};
/// The same for several jobs: each command says how many of them it is for, and is left out where that's
/// none.
void fillJobsMenu(QMenu *menu, const JobTally &jobs);
/// What the menu calls MoveUp and MoveDown.
QString label(JobCommand command);
/// True when `command` of such a menu is for `job`, too.
bool isFor(JobCommand command, const Job &job);

} // namespace retalk
