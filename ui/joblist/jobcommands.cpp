#include "joblist/jobcommands.h"

#include "common/question.h"
#include "common/savefile.h"
#include "common/servicenames.h"
#include "joblist/jobbatches.h"
#include "joblist/joblistundo.h"
#include "joblist/joblistwords.h"
#include "joblist/jobremoval.h"
#include "joblist/jobtext.h"
#include "jobs/model/jobcodec.h"
#include "jobs/runner/jobrunner.h"
#include "jobs/store/jobstore.h"
#include "jobs/store/queueorder.h"
#include "secrets/hostkeys.h"

#include <QClipboard>
#include <QDateTime>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMimeData>
#include <QWidget>

#include <algorithm>
#include <memory>
#include <optional>
#include <utility>

namespace retalk {

namespace {

/// Reading more jobs than this at once causes a noticeable delay.
constexpr qsizetype kMaxRead = 100;
/// How many jobs are read if the store's index can't tell whether to ask for confirmation.
constexpr qsizetype kMaxLookedInto = 20;
/// How many jobs that wait for their next try are read; usually few do, and only the job itself says whether
/// it can be tried now.
constexpr qsizetype kMaxTriesRead = 1000;

} // namespace

JobCommands::JobCommands(const Parts &parts, QObject *parent) : QObject(parent), m_parts(parts)
{
    if (!parts.runner)
        return;
    connect(parts.runner, &JobRunner::candidatesFound, this, &JobCommands::endCheck);
    connect(parts.runner, &JobRunner::checkEnded, this, &JobCommands::endCheck);
    connect(parts.store, &JobStore::removed, this, &JobCommands::endCheck);
    connect(parts.store, &JobStore::changed, this, [this](const QUuid &id) {
        if (m_checked.contains(id) && m_parts.store->state(id) != JobState::Unconfirmed)
            endCheck(id);
    });
}

void JobCommands::act(const Job &job, JobAction action)
{
    if (!m_parts.store->contains(job.id))
        return; // removed in the meantime, or a film's row, which only looks like a job
    switch (action) {
    case JobAction::None:
    case JobAction::Show:
        Q_EMIT showRequested(job.id);
        break;
    case JobAction::TryAt140:
        Q_EMIT submitRequested(withThreshold(job, 140), job.service);
        break;
    case JobAction::Stricter190:
        Q_EMIT submitRequested(withThreshold(job, 190), job.service);
        break;
    case JobAction::UseFrameAsReference:
        Q_EMIT referenceFrameRequested(job.id);
        break;
    case JobAction::Edit:
        Q_EMIT editRequested(job.id);
        break;
    case JobAction::EnterKey:
        m_waitingForKey.insert(job.id);
        Q_EMIT keyRequested(job.service);
        break;
    case JobAction::Retry:
        retry({job});
        break;
    case JobAction::BuyCredits:
        Q_EMIT creditsRequested();
        break;
    case JobAction::DownloadAgain:
    case JobAction::TryNow:
        if (m_parts.runner)
            m_parts.runner->retry(job.id);
        break;
    case JobAction::CheckWithService:
        check(job);
        break;
    case JobAction::Cancel:
        cancel({job.id});
        break;
    case JobAction::Continue: // handled by FilmCommands
    case JobAction::SubmitAgain:
    case JobAction::JoinFinishedPieces:
        break;
    }
}

void JobCommands::command(const Job &job, JobCommand command)
{
    if (!m_parts.store->contains(job.id))
        return;
    switch (command) {
    case JobCommand::Primary:
        return takeNextStep(job.id);
    case JobCommand::Retry:
        return act(job, JobAction::Retry);
    case JobCommand::SendCopy:
        Q_EMIT submitRequested(job.request, job.service);
        return;
    case JobCommand::EditAndSend:
        return act(job, JobAction::Edit);
    case JobCommand::Stricter:
        return act(job, JobAction::Stricter190);
    case JobCommand::ReferenceFromFrame:
        return act(job, JobAction::UseFrameAsReference);
    case JobCommand::ShowInFolder:
        return showInFolder(job.outputPath);
    case JobCommand::CopyResult:
        return QGuiApplication::clipboard()->setMimeData(fileData(job.outputPath));
    case JobCommand::CopyTaskId:
        return QGuiApplication::clipboard()->setText(job.taskId);
    case JobCommand::CopyCurl:
        return QGuiApplication::clipboard()->setText(asCurl(job));
    case JobCommand::CopyError:
        return QGuiApplication::clipboard()->setText(errorReport(job));
    case JobCommand::MoveUp:
    case JobCommand::MoveDown:
    case JobCommand::MoveFirst:
    case JobCommand::MoveLast:
        return void(moveInQueue({job.id}, command));
    case JobCommand::SendAgain:
        return askBeforeSendingAgain(job);
    case JobCommand::Forget:
        if (m_parts.runner)
            m_parts.undo->showRefusal(m_parts.runner->forget(job.id));
        return;
    case JobCommand::Cancel:
        return cancel({job.id});
    case JobCommand::Remove:
        return m_parts.removal->remove({job.id});
    }
}

/// Returns false if they are already there or aren't waiting.
bool JobCommands::moveInQueue(const QList<QUuid> &chosen, JobCommand command)
{
    if (!m_parts.runner)
        return false;
    const QSet<QUuid> wanted(chosen.cbegin(), chosen.cend());
    QList<QUuid> moved;
    QList<QUuid> rest;
    qsizetype beforeFirst = 0;
    qsizetype beforeLast = 0;
    for (const QUuid &id : m_parts.store->unfinishedIds()) {
        if (m_parts.store->state(id) != JobState::Queued)
            continue;
        if (!wanted.contains(id)) {
            rest << id;
            continue;
        }
        if (moved.isEmpty())
            beforeFirst = rest.size();
        beforeLast = rest.size();
        moved << id;
    }
    if (moved.isEmpty())
        return false;
    if (command == JobCommand::MoveLast)
        m_parts.runner->move(moved, {});
    else if (command == JobCommand::MoveFirst)
        m_parts.runner->move(moved, rest.value(0));
    else if (command == JobCommand::MoveUp && beforeFirst > 0)
        m_parts.runner->move(moved, rest.at(beforeFirst - 1));
    else if (command == JobCommand::MoveDown && beforeLast < rest.size())
        m_parts.runner->move(moved, rest.value(beforeLast + 1));
    else
        return false;
    return true;
}

/// For many jobs, uses only what the store knows without reading them, and reads as few as possible of those
/// where that isn't enough.
JobTally JobCommands::tallyOf(const QList<QUuid> &ids) const
{
    JobTally tally;
    const bool isRead = ids.size() <= kMaxRead;
    QList<QUuid> open;
    qsizetype triesRead = 0;
    for (const QUuid &id : ids) {
        if (isRead) {
            if (const auto job = m_parts.store->job(id))
                tally.add(*job);
            continue;
        }
        if (!m_parts.store->contains(id))
            continue;
        const JobState state = m_parts.store->state(id);
        if (state == JobState::WaitingToRetry && triesRead++ < kMaxTriesRead) {
            if (const auto job = m_parts.store->job(id))
                tally.add(*job);
        } else if (!tally.add(state, m_parts.store->serviceKey(id).isEmpty())) {
            open.append(id);
        }
    }
    for (qsizetype i = 0; i < std::min(open.size(), kMaxLookedInto) && !tally.isAnyPaid; ++i) {
        if (const auto job = m_parts.store->job(open.at(i)))
            tally.isAnyPaid = mayLosePaidResult(*job);
    }
    return tally;
}

void JobCommands::commandForAll(const QList<QUuid> &ids, JobCommand command)
{
    if (command == JobCommand::Remove)
        return m_parts.removal->remove(ids);
    if (command != JobCommand::Retry && command != JobCommand::SendCopy && command != JobCommand::Cancel)
        return void(moveInQueue(ids, command));
    m_parts.batches->read(ids, [this, command](const QList<Job> &read) {
        QList<Job> jobs = read;
        jobs.removeIf([command](const Job &job) { return !isFor(command, job); });
        if (command == JobCommand::Retry)
            return retry(jobs);
        if (command == JobCommand::SendCopy)
            return Q_EMIT copiesRequested(jobs);
        QList<QUuid> cancelled;
        for (const Job &job : std::as_const(jobs))
            cancelled << job.id;
        cancel(cancelled);
    });
}

void JobCommands::cancel(const QList<QUuid> &ids)
{
    if (!m_parts.runner || ids.isEmpty())
        return;
    for (const QUuid &id : ids) // keeps them from starting in the meantime
        m_parts.runner->hold(id);
    // Those that can be put back in the queue.
    const auto taken = std::make_shared<QList<QUuid>>();
    m_parts.batches->each(
        ids,
        [this, taken](const QUuid &id) {
            const auto job = m_parts.store->job(id);
            if (job && m_parts.runner->cancel(id) && isUnsent(*job))
                taken->append(id);
            m_parts.runner->release(id);
        },
        [this, ids, taken] {
            if (ids.size() == 1 || taken->isEmpty())
                return; // the row shows the outcome
            m_parts.undo->offer(
                JobListWords::tr("Cancelled %Ln job(s).", nullptr, static_cast<int>(taken->size())),
                [this, ids = *taken] {
                    m_parts.batches->each(ids, [this](const QUuid &id) { queueAgain(id); });
                },
                JobListUndo::Lasts::WhileShown);
        });
}

/// Undoes a cancellation, unless the job has changed since.
void JobCommands::queueAgain(const QUuid &id)
{
    const auto job = m_parts.store->job(id);
    if (job && job->state == JobState::Cancelled && !isSent(*job))
        m_parts.runner->undoCancel(id);
}

void JobCommands::retry(const QList<Job> &jobs)
{
    QList<Job> paid;
    QList<QUuid> others;
    for (const Job &job : jobs) {
        if (mayCostAgain(job))
            paid << job;
        else
            others << job.id;
    }
    if (!paid.isEmpty())
        Q_EMIT retryRequested(paid);
    if (m_parts.runner)
        m_parts.batches->each(others, [this](const QUuid &id) { m_parts.runner->retry(id); });
}

void JobCommands::check(const Job &job)
{
    if (!m_parts.runner)
        return;
    const auto asked = m_parts.runner->checkWithService(job.id);
    if (!asked)
        return m_parts.undo->showRefusal(asked);
    m_checked.insert(job.id, job.service);
    showCheck();
}

void JobCommands::endCheck(const QUuid &id)
{
    if (m_checked.remove(id))
        showCheck();
}

void JobCommands::showCheck()
{
    if (m_checked.isEmpty())
        return m_parts.undo->setUnderWay({});
    //: %1 is a service
    m_parts.undo->setUnderWay(
        JobListWords::tr("Checking with %1…").arg(serviceName(m_checked.constBegin().value())));
}

void JobCommands::askBeforeSendingAgain(const Job &job)
{
    if (!m_parts.runner)
        return;
    ask(m_parts.window->window(),
        {.name = QStringLiteral("confirmSendAgain"),
         .title = JobListWords::tr("Submit it again?"),
         .text = JobListWords::tr(
                     "No answer came when “%1” was submitted. If %2 did receive it, you may be charged "
                     "twice. Check with the service first.")
                     .arg(shownName(job), serviceName(job.service)),
         .action = JobListWords::tr("Submit again"),
         .isUsual = false},
        [this, id = job.id] { m_parts.undo->showRefusal(m_parts.runner->sendAgain(id)); });
}

void JobCommands::takeNextStep(const QUuid &id)
{
    if (const auto job = m_parts.store->job(id))
        act(*job, describe(*job, {.now = QDateTime::currentDateTimeUtc(),
                                  .hasResultFile = QFileInfo::exists(job->outputPath)})
                      .action);
}

void JobCommands::resumeWithKey(const QString &account)
{
    const QSet<QUuid> waiting = m_waitingForKey;
    for (const QUuid &id : waiting) {
        const auto job = m_parts.store->job(id);
        if (job && keyAccount(job->service.apiBase) != account && job->service.apiBase.host() != account)
            continue;
        m_waitingForKey.remove(id);
        // A job that has continued in the meantime needs no retry.
        if (m_parts.runner && job && nextStep(*job, QDateTime::currentDateTimeUtc()) == JobAction::EnterKey)
            m_parts.runner->retry(id);
    }
}

void JobCommands::togglePause()
{
    if (!m_parts.runner)
        return;
    const bool isPaused = m_parts.runner->pause() != JobRunner::Pause::No;
    m_parts.runner->setPause(isPaused ? JobRunner::Pause::No : JobRunner::Pause::ByUser);
}

void JobCommands::cancelWaiting()
{
    QList<QUuid> waiting = m_parts.store->unfinishedIds();
    waiting.removeIf([this](const QUuid &id) { return m_parts.store->state(id) != JobState::Queued; });
    cancel(waiting);
}

} // namespace retalk
