#pragma once

#include "jobs/job.h"

#include <QList>

class QMenu;

namespace retalk {

/// What can be done with a job besides its row's button.
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

/// Adds the job's commands to `menu`; QAction::data() holds the JobCommand as int.
void fillJobMenu(QMenu *menu, const Job &job);
/// The same for several jobs: each command says how many of them it is for.
void fillJobsMenu(QMenu *menu, const QList<Job> &jobs);
/// True when `command` of such a menu is for `job`, too.
bool isFor(JobCommand command, const Job &job);

} // namespace retalk
