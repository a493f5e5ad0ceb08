#include "joblist/jobbatches.h"

#include "jobs/store/jobstore.h"

#include <QElapsedTimer>
#include <QTimer>

#include <chrono>
#include <memory>

namespace retalk {

JobBatches::JobBatches(const JobStore *store, QObject *parent) : QObject(parent), m_store(store) {}

void JobBatches::each(const QList<QUuid> &ids, const std::function<void(const QUuid &)> &act,
                      const std::function<void()> &end)
{
    constexpr std::chrono::milliseconds kTurn{8};
    QElapsedTimer turn;
    turn.start();
    for (qsizetype i = 0; i < ids.size(); ++i) {
        if (turn.hasExpired(kTurn.count())) {
            QTimer::singleShot(0, this, [this, left = ids.mid(i), act, end] { each(left, act, end); });
            return;
        }
        act(ids.at(i));
    }
    if (end)
        end();
}

void JobBatches::read(const QList<QUuid> &ids, const std::function<void(const QList<Job> &)> &then)
{
    const auto jobs = std::make_shared<QList<Job>>();
    each(
        ids,
        [this, jobs](const QUuid &id) {
            if (const auto job = m_store->job(id))
                jobs->append(*job);
        },
        [jobs, then] { then(*jobs); });
}

} // namespace retalk
