#include "jobs/runner/recovery.h"

#include "api/apiclient.h"
#include "base/clock.h"
#include "base/log.h"

#include <QCoreApplication>

namespace retalk {

namespace {

/// Even synchronised clocks differ a little, and a service may take some time to create the task.
constexpr std::chrono::seconds kBefore{120};
constexpr std::chrono::seconds kAfter{600};
/// An unchecked clock may be wrong by a time zone and the day.
constexpr std::chrono::hours kUnknownSkew{26};
constexpr int kPageSize = 50;
constexpr int kPages = 10; ///< more would be too many for the user to choose from

struct RecoveryText
{
    Q_DECLARE_TR_FUNCTIONS(retalk::Recovery)
};

qint64 seconds(std::chrono::seconds duration)
{
    return duration.count();
}

} // namespace

TaskWindow taskWindow(const Job &job, const QDateTime &answered, const QDateTime &now)
{
    const QDateTime first = job.firstSubmittedAt.isValid() ? job.firstSubmittedAt : job.submittedAt;
    if (!answered.isValid())
        return {first.addSecs(-seconds(kUnknownSkew)), job.submittedAt.addSecs(seconds(kUnknownSkew))};
    const qint64 skew = now.secsTo(answered);
    return {first.addSecs(skew - seconds(kBefore)), job.submittedAt.addSecs(skew + seconds(kAfter))};
}

QList<TaskRow> candidatesAmong(const QList<TaskRow> &rows, const TaskWindow &window)
{
    QList<TaskRow> candidates;
    for (const TaskRow &row : rows) {
        const bool isOurModel = row.model.isEmpty() || row.model == u"videoretalk";
        const bool isInTime =
            !row.created.isValid() || (row.created >= window.from && row.created <= window.to);
        if (isOurModel && isInTime && !row.id.isEmpty())
            candidates.append(row);
    }
    return candidates;
}

Recovery::Recovery(const Job &job, ServiceDirectory *services, const Clock *clock, IsKnown isKnown,
                   const Pace &pace, QObject *parent)
    : QObject(parent)
    , m_job(job)
    , m_services(services)
    , m_clock(clock)
    , m_isKnown(std::move(isKnown))
    , m_pace(pace)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Recovery::startAttempt);
}

void Recovery::start()
{
    m_timer.start(m_pace.recoveryChecks[m_attempt]);
}

void Recovery::startAttempt()
{
    m_candidates.clear();
    m_seen.clear();
    m_services->find(m_job.service, this, [this](const Expected<ServiceDirectory::Clients> &found) {
        if (found)
            readPage(*found, 1);
        else
            endAttempt(found.error());
    });
}

void Recovery::readPage(const ServiceDirectory::Clients &clients, int page)
{
    clients.api->listTasks(page, kPageSize, this, [this, clients, page](const Expected<TaskPage> &answer) {
        if (!answer) {
            qCInfo(lcJobs) << "cannot list tasks:" << answer.error().detail;
            return endAttempt(answer.error());
        }
        if (!take(*answer))
            return endAttempt({});
        if (page < kPages)
            return readPage(clients, page + 1);
        endAttempt(
            Error{.kind = ErrorKind::Protocol,
                  .message = RecoveryText::tr("The service lists more tasks than Retalk can look through.")});
    });
}

bool Recovery::take(const TaskPage &answer)
{
    const TaskWindow window = taskWindow(m_job, answer.answered, m_clock->now());
    const auto before = m_seen.size();
    QList<TaskRow> fresh;
    for (const TaskRow &row : answer.rows) {
        if (m_seen.contains(row.id))
            continue; // a new task shifted the list between two pages
        m_seen.insert(row.id);
        fresh.append(row);
    }
    for (const TaskRow &row : candidatesAmong(fresh, window)) {
        if (!m_isKnown(row.id))
            m_candidates.append(row);
    }
    if (m_seen.size() == before)
        return false; // the end, or the same page again
    const QDateTime oldest = answer.rows.last().created;
    if (oldest.isValid() && oldest < window.from)
        return false;
    // If the service gives no total, a full first page may have more behind it.
    const bool isTotalKnown = answer.total > answer.rows.size() || answer.rows.size() < kPageSize;
    return !isTotalKnown || m_seen.size() < answer.total;
}

void Recovery::endAttempt(const std::optional<Error> &error)
{
    ++m_attempt;
    if (m_attempt < m_pace.recoveryChecks.size() && m_candidates.isEmpty())
        m_timer.start(m_pace.recoveryChecks[m_attempt]);
    else
        Q_EMIT done({m_candidates, error});
}

} // namespace retalk
