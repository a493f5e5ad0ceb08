#include "jobs/recovery.h"

#include "api/apiclient.h"
#include "base/log.h"

namespace retalk {

namespace {

/// The computer's clock and the service's may differ, and a service may take its time before it makes the
/// task.
constexpr std::chrono::seconds kBefore{120};
constexpr std::chrono::seconds kAfter{600};
constexpr int kPageSize = 50;
constexpr int kPages = 10; ///< more tasks than that in a few minutes are not told apart anyway

bool isOlderThanWindow(const QList<TaskRow> &rows, const QDateTime &submittedAt)
{
    return !rows.isEmpty() && rows.last().created.isValid() &&
           rows.last().created < submittedAt.addSecs(-kBefore.count());
}

} // namespace

QList<TaskRow> candidatesAmong(const QList<TaskRow> &rows, const QDateTime &submittedAt)
{
    QList<TaskRow> candidates;
    for (const TaskRow &row : rows) {
        const bool isOurModel = row.model.isEmpty() || row.model == u"videoretalk";
        const bool isInTime = row.created.isValid() && row.created >= submittedAt.addSecs(-kBefore.count()) &&
                              row.created <= submittedAt.addSecs(kAfter.count());
        if (isOurModel && isInTime && !row.id.isEmpty())
            candidates.append(row);
    }
    return candidates;
}

Recovery::Recovery(const Job &job, ServiceDirectory *services, IsKnown isKnown, bool mayAdopt,
                   const Pace &pace, QObject *parent)
    : QObject(parent)
    , m_job(job)
    , m_services(services)
    , m_isKnown(std::move(isKnown))
    , m_mayAdopt(mayAdopt)
    , m_pace(pace)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Recovery::look);
}

void Recovery::start()
{
    m_timer.start(m_pace.recoveryChecks[m_look]);
}

void Recovery::look()
{
    m_candidates.clear();
    m_services->find(m_job.service, this, [this](const Expected<ServiceDirectory::Clients> &found) {
        if (found)
            readPage(*found, 1);
        else
            take(found.error());
    });
}

void Recovery::readPage(const ServiceDirectory::Clients &clients, int page)
{
    clients.api->listTasks(page, kPageSize, this, [this, clients, page](const Expected<TaskPage> &answer) {
        if (!answer) {
            qCInfo(lcJobs) << "cannot list tasks:" << answer.error().detail;
            take(answer.error());
            return;
        }
        for (const TaskRow &row : candidatesAmong(answer->rows, m_job.submittedAt)) {
            if (!m_isKnown(row.id))
                m_candidates.append(row);
        }
        const bool isLast = answer->rows.isEmpty() || qint64(page) * kPageSize >= answer->total;
        if (isLast || page == kPages || isOlderThanWindow(answer->rows, m_job.submittedAt))
            take({});
        else
            readPage(clients, page + 1);
    });
}

void Recovery::take(const std::optional<Error> &error)
{
    if (!error && m_candidates.size() == 1 && m_mayAdopt) {
        Q_EMIT found(m_candidates.first().id);
        return;
    }
    ++m_look;
    if (m_look < m_pace.recoveryChecks.size() && m_candidates.isEmpty())
        m_timer.start(m_pace.recoveryChecks[m_look]);
    else
        Q_EMIT undecided({m_candidates, error});
}

} // namespace retalk
