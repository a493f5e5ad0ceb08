#include "joblist/jobremoval.h"

#include "common/format.h"
#include "common/question.h"
#include "common/servicenames.h"
#include "joblist/jobbatches.h"
#include "joblist/jobline.h"
#include "joblist/joblistundo.h"
#include "joblist/joblistwords.h"
#include "joblist/jobtext.h"
#include "jobs/runner/jobrunner.h"
#include "jobs/store/jobstore.h"

#include <QHash>
#include <QSet>
#include <QStringList>
#include <QWidget>

#include <algorithm>
#include <memory>
#include <utility>

namespace retalk {

namespace {

/// Describes what is lost with `paid`, which are some of `all` chosen jobs.
QString whatIsLost(const QList<Job> &paid, qsizetype all)
{
    const auto count = static_cast<int>(paid.size());
    if (all > 1)
        return JobListWords::tr(
            "%Ln of them have been paid for, or may have been, and their videos aren't on this "
            "computer yet. Without the jobs they can't be downloaded any more.",
            nullptr, count);
    const Job &job = paid.constFirst();
    const QString service = serviceName(job.service);
    if (job.taskId.isEmpty())
        return JobListWords::tr(
                   "“%1” may have been charged by %2. Without the job, Retalk can't look for its video "
                   "any more.")
            .arg(shownName(job), service);
    QStringList lines{
        JobListWords::tr("%2 has been paid for “%1”, and the video isn't on this computer yet. Without "
                         "the job it can't be downloaded any more.")
            .arg(shownName(job), service)};
    lines << Format::facts(billingFacts(job));
    lines.removeAll(QString());
    return lines.join(u'\n');
}

QString whatWasRemoved(const QList<Job> &jobs)
{
    const bool isAnyDone = std::any_of(jobs.cbegin(), jobs.cend(),
                                       [](const Job &job) { return job.state == JobState::Completed; });
    const Job &first = jobs.constFirst();
    if (jobs.size() > 1)
        return isAnyDone ? JobListWords::tr("Removed %Ln job(s). Finished files stay where they are.",
                                            nullptr, static_cast<int>(jobs.size()))
                         : JobListWords::tr("Removed %Ln job(s).", nullptr, static_cast<int>(jobs.size()));
    if (isAnyDone)
        return JobListWords::tr("Removed “%1”. The finished file stays where it is.").arg(shownName(first));
    if (!isFinished(first.state) && !isSent(first))
        return JobListWords::tr("Stopped and removed “%1”. It wasn't submitted.").arg(shownName(first));
    return JobListWords::tr("Removed “%1”.").arg(shownName(first));
}

} // namespace

JobRemoval::JobRemoval(const Parts &parts, QObject *parent) : QObject(parent), m_parts(parts) {}

void JobRemoval::remove(const QList<QUuid> &ids, JobListUndo::Offer offer)
{
    if (!m_parts.runner || std::exchange(m_isReading, true))
        return;
    m_parts.batches->read(ids, [this, offer](const QList<Job> &chosen) {
        m_isReading = false;
        askAndRemove(chosen, offer);
    });
}

void JobRemoval::askAndRemove(const QList<Job> &chosen, JobListUndo::Offer offer)
{
    if (chosen.isEmpty())
        return;
    QList<Job> paid = chosen;
    paid.removeIf([](const Job &job) { return !mayLosePaidResult(job); });
    if (paid.isEmpty())
        return removeAll(chosen, false, offer);
    ask(m_parts.window->window(),
        {.name = QStringLiteral("confirmRemove"),
         .title = chosen.size() == 1
                      ? JobListWords::tr("Remove this job?")
                      : JobListWords::tr("Remove %Ln job(s)?", nullptr, static_cast<int>(chosen.size())),
         .text = whatIsLost(paid, chosen.size()),
         .action = JobListWords::tr("Remove anyway"),
         .isUsual = false},
        [this, chosen, offer] { removeAll(chosen, true, offer); });
}

/// `mayBePaid`: the user has agreed that results paid for may be lost. Only applies to the jobs the question
/// was about.
void JobRemoval::removeAll(const QList<Job> &chosen, bool mayBePaid, JobListUndo::Offer offer)
{
    Q_EMIT begun();
    struct Outcome
    {
        QList<Job> removed;
        int refused = 0;
        QString why;
    };
    const auto outcome = std::make_shared<Outcome>();
    QList<QUuid> ids;
    QSet<QUuid> agreed;
    for (const Job &job : chosen) {
        ids << job.id;
        if (mayBePaid && mayLosePaidResult(job))
            agreed.insert(job.id);
        m_parts.runner->hold(job.id); // keeps them from starting in the meantime
    }
    const auto removeOne = [this, outcome, agreed](const QUuid &id) {
        if (m_parts.store->contains(id)) {
            const Expected<Job> gone =
                m_parts.runner->remove(id, agreed.contains(id) ? JobRunner::Removal::EvenIfPaid
                                                               : JobRunner::Removal::OnlyIfNothingIsLost);
            if (gone) {
                outcome->removed << *gone;
            } else {
                ++outcome->refused;
                outcome->why = gone.error().message;
            }
        }
        m_parts.runner->release(id);
    };
    m_parts.batches->each(ids, removeOne, [this, outcome, offer, isOne = ids.size() == 1] {
        const QList<Job> &removed = outcome->removed;
        if (!removed.isEmpty())
            Q_EMIT ended();
        QStringList said;
        if (!removed.isEmpty())
            said << whatWasRemoved(removed);
        if (outcome->refused > 0) {
            if (!isOne)
                said << JobListWords::tr("%Ln job(s) couldn't be removed.", nullptr, outcome->refused);
            said << outcome->why;
        }
        if (said.isEmpty())
            return; // they had already been removed
        if (removed.isEmpty())
            return m_parts.undo->tell(said.join(u' '));
        const auto restoreLast = [this, removed] {
            undoRemoval(removed);
        };
        // Restoring an unsubmitted job makes it continue, which would be unexpected later on.
        const auto lasts = std::any_of(removed.cbegin(), removed.cend(), isUnsent)
                               ? JobListUndo::Lasts::WhileShown
                               : JobListUndo::Lasts::UntilTheNext;
        m_parts.undo->offer(said.join(u' '), restoreLast, lasts, offer);
    });
}

void JobRemoval::undoRemoval(const QList<Job> &back)
{
    QList<QUuid> ids;
    QHash<QUuid, Job> jobs;
    for (const Job &job : back) {
        ids << job.id;
        jobs.insert(job.id, job);
    }
    m_parts.batches->each(
        ids,
        [this, jobs](const QUuid &id) { m_parts.undo->showRefusal(m_parts.runner->restore(jobs.value(id))); },
        [this, ids] {
            if (ids.size() == 1)
                Q_EMIT restored(ids.constFirst());
        });
}

} // namespace retalk
