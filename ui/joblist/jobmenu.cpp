#include "joblist/jobmenu.h"

#include "common/icons.h"
#include "joblist/jobline.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QMenu>

namespace retalk {

namespace {

struct MenuWords
{
    Q_DECLARE_TR_FUNCTIONS(retalk::JobMenu)
};

QAction *add(QMenu *menu, JobCommand command, const QString &text, const char *iconName = nullptr)
{
    QAction *action = iconName ? menu->addAction(icon(iconName), text) : menu->addAction(text);
    action->setData(int(command));
    return action;
}

void note(QMenu *menu, const QString &text)
{
    menu->addAction(icon("info", IconTint::Soft), text)->setEnabled(false);
}

void addMove(QMenu *menu, JobCommand command, Qt::Key key)
{
    QAction *action = add(menu, command, label(command));
    action->setShortcut(QKeySequence(Qt::ALT | key));
    action->setShortcutContext(Qt::WidgetShortcut); // display only; JobListPane::keys() has the shortcut
}

void addQueueCommands(QMenu *menu)
{
    menu->addSeparator();
    add(menu, JobCommand::MoveFirst, MenuWords::tr("Run next"), "arrow-up");
    addMove(menu, JobCommand::MoveUp, Qt::Key_Up);
    addMove(menu, JobCommand::MoveDown, Qt::Key_Down);
    add(menu, JobCommand::MoveLast, MenuWords::tr("Move to the end of the queue"), "arrow-down");
}

void addCopyCommands(QMenu *menu, const Job &job)
{
    menu->addSeparator();
    add(menu, JobCommand::CopyTaskId, MenuWords::tr("Copy task id"), "copy")
        ->setEnabled(!job.taskId.isEmpty());
    add(menu, JobCommand::CopyCurl, MenuWords::tr("Copy as cURL"));
    if (job.error || job.task.error)
        add(menu, JobCommand::CopyError, MenuWords::tr("Copy the error"));
}

/// Adds the commands that submit another job based on this one.
void addOtherVideos(QMenu *menu, const Job &job, JobAction primary)
{
    add(menu, JobCommand::EditAndSend,
        canEdit(job) ? MenuWords::tr("Edit…") : MenuWords::tr("Edit and submit again…"), "edit");
    add(menu, JobCommand::SendCopy, MenuWords::tr("Submit a copy"), "plus");
    if (isFinished(job.state) && !job.request.referenceImageUrl.isEmpty() && job.request.faceThreshold < 190)
        add(menu, JobCommand::Stricter, MenuWords::tr("Wrong face? Stricter: 190"));
    if (isFinished(job.state) && primary != JobAction::UseFrameAsReference)
        add(menu, JobCommand::ReferenceFromFrame, MenuWords::tr("Use a frame as the face photo…"), "face");
}

} // namespace

bool isAt(JobPlace place, JobCommand command)
{
    switch (command) {
    case JobCommand::SendCopy:
    case JobCommand::EditAndSend:
    case JobCommand::Stricter:
    case JobCommand::ReferenceFromFrame:
        return place == JobPlace::Alone;
    case JobCommand::Retry:
    case JobCommand::SendAgain:
        return place != JobPlace::Replaced;
    default:
        return true;
    }
}

void fillJobMenu(QMenu *menu, const Job &job, JobPlace place)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    JobAction primary =
        describe(job, {.now = now, .hasResultFile = QFileInfo::exists(job.outputPath)}).action;
    if (place == JobPlace::Replaced || (place == JobPlace::Piece && asksForAnotherVideo(primary)))
        primary = JobAction::None;
    if (primary != JobAction::None && primary != JobAction::Cancel && primary != JobAction::Edit &&
        primary != JobAction::Show)
        menu->setDefaultAction(add(menu, JobCommand::Primary, label(primary)));
    if (primary == JobAction::Show)
        menu->setDefaultAction(add(menu, JobCommand::Primary, label(primary), "play"));
    if (job.state == JobState::Completed && QFileInfo::exists(job.outputPath)) {
        add(menu, JobCommand::ShowInFolder, MenuWords::tr("Show in folder"), "folder");
        add(menu, JobCommand::CopyResult, MenuWords::tr("Copy the file"), "copy");
        // The file may be damaged, and asking is free.
        if (canAskAgain(job) && isAt(place, JobCommand::Retry))
            add(menu, JobCommand::Retry, label(JobAction::DownloadAgain), "retry");
    }

    const bool isWaiting = job.state == JobState::WaitingToRetry;
    const bool isRetryPrimary =
        primary == JobAction::Retry || primary == JobAction::DownloadAgain || primary == JobAction::TryNow;
    if ((job.state == JobState::Failed || isWaiting) && canRetry(job, now) && !isRetryPrimary &&
        isAt(place, JobCommand::Retry))
        add(menu, JobCommand::Retry, label(isWaiting ? JobAction::TryNow : JobAction::Retry), "retry");

    menu->addSeparator();
    if (place == JobPlace::Alone)
        addOtherVideos(menu, job, primary);
    if (job.state == JobState::Unconfirmed) {
        if (isAt(place, JobCommand::SendAgain))
            add(menu, JobCommand::SendAgain, MenuWords::tr("Submit it again…"), "retry");
        add(menu, JobCommand::Forget, MenuWords::tr("Forget this submission"));
    }
    if (job.state == JobState::Queued)
        addQueueCommands(menu);
    addCopyCommands(menu, job);

    menu->addSeparator();
    if (canCancel(job))
        add(menu, JobCommand::Cancel, MenuWords::tr("Cancel"), "close");
    else if (isSent(job) && !isFinished(job.state) && job.state != JobState::Unconfirmed &&
             job.service.kind != ServiceKind::Local)
        note(menu, alreadyPaidText());
    //: The dots: it asks first, because something paid for may be lost
    add(menu, JobCommand::Remove,
        mayLosePaidResult(job) ? MenuWords::tr("Remove from the list…")
                               : MenuWords::tr("Remove from the list"),
        "trash");
}

bool isFor(JobCommand command, const Job &job)
{
    switch (command) {
    case JobCommand::Retry:
        return canRetry(job, QDateTime::currentDateTimeUtc());
    case JobCommand::Cancel:
        return canCancel(job);
    case JobCommand::MoveFirst:
    case JobCommand::MoveUp:
    case JobCommand::MoveDown:
    case JobCommand::MoveLast:
        return job.state == JobState::Queued;
    case JobCommand::SendCopy:
    case JobCommand::Remove:
        return true;
    default:
        return false;
    }
}

QString label(JobCommand command)
{
    return command == JobCommand::MoveUp     ? MenuWords::tr("Move up in the queue")
           : command == JobCommand::MoveDown ? MenuWords::tr("Move down in the queue")
                                             : QString();
}

void JobTally::add(const Job &job)
{
    ++all;
    ++copied;
    retried += isFor(JobCommand::Retry, job) ? 1 : 0;
    cancelled += isFor(JobCommand::Cancel, job) ? 1 : 0;
    queued += isFor(JobCommand::MoveFirst, job) ? 1 : 0;
    isAnyPaid |= mayLosePaidResult(job);
}

bool JobTally::add(JobState state, bool isDraft)
{
    ++all;
    ++copied;
    queued += state == JobState::Queued ? 1 : 0;
    switch (state) {
    case JobState::Queued:
        ++cancelled;
        return true;
    case JobState::Preparing:
        ++cancelled;
        return isDraft;
    case JobState::WaitingToRetry:
        ++cancelled;
        ++retried;
        return isDraft;
    case JobState::Submitting:
    case JobState::Pending:
    case JobState::Processing:
        cancelled += isDraft ? 1 : 0;
        isAnyPaid |= !isDraft;
        return true;
    case JobState::Downloading:
    case JobState::Unconfirmed:
        isAnyPaid |= !isDraft;
        return true;
    case JobState::Failed:
    case JobState::Expired:
        ++retried;
        return isDraft;
    case JobState::Cancelled:
        ++retried;
        return true;
    case JobState::Completed:
        return true;
    }
    return true;
}

void JobTally::addFilm(bool isAtWork, bool isAskedAbout)
{
    ++all;
    cancelled += isAtWork ? 1 : 0;
    isAnyPaid |= isAskedAbout;
}

void fillJobsMenu(QMenu *menu, const JobTally &jobs)
{
    const int all = jobs.all;
    if (const int some = jobs.retried; some > 0)
        add(menu, JobCommand::Retry, MenuWords::tr("Retry %Ln job(s)", nullptr, some), "retry");
    if (const int some = jobs.copied; some > 0)
        add(menu, JobCommand::SendCopy, MenuWords::tr("Submit copies of %Ln job(s)", nullptr, some), "plus");
    if (const int some = jobs.queued; some > 0) {
        menu->addSeparator();
        add(menu, JobCommand::MoveFirst, MenuWords::tr("Run %Ln job(s) next", nullptr, some), "arrow-up");
        addMove(menu, JobCommand::MoveUp, Qt::Key_Up);
        addMove(menu, JobCommand::MoveDown, Qt::Key_Down);
        add(menu, JobCommand::MoveLast, MenuWords::tr("Run %Ln job(s) last", nullptr, some), "arrow-down");
    }
    menu->addSeparator();
    if (const int some = jobs.cancelled; some > 0)
        add(menu, JobCommand::Cancel, MenuWords::tr("Cancel %Ln job(s)", nullptr, some), "close");
    add(menu, JobCommand::Remove,
        jobs.isAnyPaid ? MenuWords::tr("Remove %Ln job(s)…", nullptr, all)
                       : MenuWords::tr("Remove %Ln job(s)", nullptr, all),
        "trash");
}

} // namespace retalk
