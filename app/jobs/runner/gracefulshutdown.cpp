#include "jobs/runner/gracefulshutdown.h"

#include "jobs/runner/jobrunner.h"

#include <QTimer>

#include <utility>

namespace retalk {

GracefulShutdown::GracefulShutdown(JobRunner *runner, std::chrono::milliseconds longest, QObject *parent)
    : QObject(parent), m_runner(runner), m_longest(longest)
{
}

bool GracefulShutdown::isNeeded() const
{
    return !m_runner->postsUnderWay().isEmpty();
}

void GracefulShutdown::start()
{
    if (std::exchange(m_isStarted, true))
        return;
    m_runner->stopSubmitting();
    connect(m_runner, &JobRunner::postEnded, this, &GracefulShutdown::checkPosts, Qt::QueuedConnection);
    QTimer::singleShot(m_longest, this, &GracefulShutdown::end);
    QTimer::singleShot(0, this, &GracefulShutdown::checkPosts);
}

void GracefulShutdown::checkPosts()
{
    if (!isNeeded())
        end();
}

void GracefulShutdown::end()
{
    if (!std::exchange(m_isDone, true))
        Q_EMIT done();
}

} // namespace retalk
