#pragma once

#include "base/expected.h"
#include "support/testtimeout.h"

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTest>

#include <algorithm>
#include <optional>

namespace retalk::test {

/// Starts `worker` and returns the result of its finished() signal. Fails the running test if there is none
/// within `seconds`.
template <typename Answer, typename Worker>
Expected<Answer> finish(Worker &worker, int seconds = 60)
{
    std::optional<Expected<Answer>> answer;
    QObject context;
    QObject::connect(&worker, &Worker::finished, &context,
                     [&answer](const Expected<Answer> &result) { answer = result; });
    worker.start();
    [&] {
        QTRY_VERIFY_WITH_TIMEOUT(answer.has_value(), seconds * 1000);
    }();
    return answer.value_or(failure(ErrorKind::Internal, QStringLiteral("no answer")));
}

/// Runs a program and waits for it; returns false if it fails.
inline bool run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(program, arguments);
    return process.waitForFinished(kTestTimeoutMs) && process.exitCode() == 0;
}

inline bool ffmpeg(const QStringList &arguments)
{
    return run(QStringLiteral("ffmpeg"), QStringList{QStringLiteral("-v"), QStringLiteral("error"),
                                                     QStringLiteral("-nostdin"), QStringLiteral("-y")} +
                                             arguments);
}

/// Measures the longest time the event loop was blocked since construction, as a user would notice. Time this
/// thread spent waiting for a CPU isn't counted, so that other load doesn't matter.
class Heartbeat : public QObject
{
public:
    Heartbeat()
    {
        m_clock.start();
        m_queued = queuedNs();
        startTimer(0);
    }
    qint64 worstMs() const { return m_worst; }

protected:
    void timerEvent(QTimerEvent *) override
    {
        const qint64 queued = queuedNs();
        m_worst = std::max(m_worst, (m_clock.nsecsElapsed() - (queued - m_queued)) / 1'000'000);
        m_queued = queued;
        m_clock.start();
    }

private:
    /// Returns how long this thread has been ready to run but waiting for a CPU, or 0 if the kernel doesn't
    /// record it.
    static qint64 queuedNs()
    {
        QFile statistics(QStringLiteral("/proc/thread-self/schedstat"));
        return statistics.open(QIODevice::ReadOnly) ? statistics.readAll().split(' ').value(1).toLongLong()
                                                    : 0;
    }

    QElapsedTimer m_clock;
    qint64 m_queued = 0;
    qint64 m_worst = 0;
};

} // namespace retalk::test
