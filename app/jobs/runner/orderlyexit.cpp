#include "jobs/runner/orderlyexit.h"

#include "jobs/runner/jobrunner.h"

#include <QTimer>

#include <utility>

namespace retalk {

OrderlyExit::OrderlyExit(JobRunner *runner, std::chrono::milliseconds longest, QObject *parent)
    : QObject(parent), m_runner(runner), m_longest(longest)
{
}

bool OrderlyExit::isNeeded() const
{
    return !m_runner->postsUnderWay().isEmpty();
}

void OrderlyExit::start()
{
    if (std::exchange(m_isStarted, true))
        return;
    m_runner->submitNoMore();
    connect(m_runner, &JobRunner::postEnded, this, &OrderlyExit::look, Qt::QueuedConnection);
    QTimer::singleShot(m_longest, this, &OrderlyExit::end);
    QTimer::singleShot(0, this, &OrderlyExit::look);
}

void OrderlyExit::look()
{
    if (!isNeeded())
        end();
}

void OrderlyExit::end()
{
    if (!std::exchange(m_isDone, true))
        Q_EMIT done();
}

} // namespace retalk
