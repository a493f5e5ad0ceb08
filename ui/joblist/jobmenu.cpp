#include "joblist/jobmenu.h"

#include "common/icons.h"
#include "joblist/jobactions.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QMenu>

namespace retalk {

namespace {

struct Words
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

void addQueueCommands(QMenu *menu)
{
    menu->addSeparator();
    add(menu, JobCommand::MoveFirst, Words::tr("Make it next"), "arrow-up");
    add(menu, JobCommand::MoveUp, Words::tr("Move up in the queue"));
    add(menu, JobCommand::MoveLast, Words::tr("Move to the end of the queue"), "arrow-down");
}

void addCopyCommands(QMenu *menu, const Job &job)
{
    menu->addSeparator();
    add(menu, JobCommand::CopyTaskId, Words::tr("Copy task id"), "copy")->setEnabled(!job.taskId.isEmpty());
    add(menu, JobCommand::CopyCurl, Words::tr("Copy as cURL"));
    if (job.error || job.task.error)
        add(menu, JobCommand::CopyError, Words::tr("Copy the error"));
}

} // namespace

void fillJobMenu(QMenu *menu, const Job &job)
{
    const JobAction primary = describe(job, {.now = QDateTime::currentDateTimeUtc()}).action;
    if (primary != JobAction::None && primary != JobAction::Cancel && primary != JobAction::Edit)
        menu->setDefaultAction(add(menu, JobCommand::Primary, label(primary)));
    if (job.state == JobState::Completed && QFileInfo::exists(job.outputPath))
        add(menu, JobCommand::ShowInFolder, Words::tr("Show in folder"), "folder");

    menu->addSeparator();
    const bool canCancel = canStillCancel(job);
    add(menu, JobCommand::EditAndSend, canCancel ? Words::tr("Edit…") : Words::tr("Edit and send again…"),
        "edit");
    add(menu, JobCommand::SendCopy, Words::tr("Send a copy"), "plus");
    if (isFinished(job.state) && !job.request.referenceImageUrl.isEmpty()) {
        if (job.request.faceThreshold > 140 && primary != JobAction::TryAt140)
            add(menu, JobCommand::Easier, Words::tr("Face not found? Try at 140"));
        if (job.request.faceThreshold < 190)
            add(menu, JobCommand::Stricter, Words::tr("Wrong face? Stricter: 190"));
    }
    if (isFinished(job.state) && primary != JobAction::UseFrameAsReference)
        add(menu, JobCommand::ReferenceFromFrame, Words::tr("Use a frame as reference…"), "face");
    if (job.state == JobState::Unconfirmed)
        add(menu, JobCommand::SendAgain, Words::tr("It was not sent: send it again"), "retry");
    if (job.state == JobState::Queued)
        addQueueCommands(menu);
    addCopyCommands(menu, job);

    menu->addSeparator();
    const bool isOver = isFinished(job.state) || job.state == JobState::Unconfirmed;
    if (canCancel)
        add(menu, JobCommand::Cancel, Words::tr("Cancel"), "close");
    else if (!isOver)
        note(menu, job.service.kind == ServiceKind::Local
                       ? Words::tr("Already being made: it can no longer be cancelled.")
                       : Words::tr("Already sent and paid for: it can no longer be cancelled."));
    if (isOver || canCancel)
        add(menu, JobCommand::Remove, Words::tr("Remove from the list"), "trash");
}

} // namespace retalk
