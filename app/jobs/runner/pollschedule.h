#pragma once

#include "jobs/runner/pace.h"
#include "jobs/runner/servicedirectory.h"

#include <QElapsedTimer>
#include <QHash>
#include <QTimer>

#include <memory>

namespace retalk {

/// Monotonic time and a single alarm; tests replace it to let a day pass. A change of the computer's clock
/// must not stop polling.
class Alarm : public QObject
{
    Q_OBJECT
public:
    /// Milliseconds since a fixed point in time.
    virtual qint64 nowMs() const = 0;
    /// Rings once at `atMs`, never within this call. Replaces the previous alarm.
    virtual void set(qint64 atMs) = 0;

Q_SIGNALS:
    void rang();
};

class SystemAlarm final : public Alarm
{
    Q_OBJECT
public:
    SystemAlarm();
    qint64 nowMs() const override { return m_time.elapsed(); }
    void set(qint64 atMs) override;

private:
    QElapsedTimer m_time;
    QTimer m_timer;
};

/// Schedules the polls of all tasks. Polls of the same task never overlap; tasks of one service are polled
/// with one batch read where supported. Requests to the same service are spaced out, so the polls of any
/// number of jobs are spread over the interval.
class PollSchedule : public QObject
{
    Q_OBJECT
public:
    PollSchedule(ServiceDirectory *services, const Pace &pace, std::unique_ptr<Alarm> alarm = {},
                 QObject *parent = nullptr);

    /// Polls `taskId` once, after `delay` or as soon after it as the gap between requests to its service
    /// allows. No effect while a poll of the job is under way.
    void ask(const QUuid &job, const ServiceAddress &service, const QString &taskId,
             std::chrono::milliseconds delay);
    void drop(const QUuid &job);
    /// Returns the number of jobs with a poll under way.
    int underWay() const;

Q_SIGNALS:
    void answered(const QUuid &job, const retalk::Expected<retalk::Task> &task);

private:
    struct Question
    {
        ServiceAddress service;
        QString taskId;
        qint64 dueMs = 0;
        qint64 notBeforeMs = 0; ///< may join an earlier batch from here on
        qint64 order = 0;       ///< among polls due at the same time
        bool isUnderWay = false;
        bool isAlone = false; ///< was missing from a batch: polled on its own to find out why
    };
    /// The state of the requests to one service.
    struct Line
    {
        ServiceAddress service;
        qint64 freeAtMs = 0;       ///< no request before
        qint64 batchAgainAtMs = 0; ///< no batch read before
        int batchFailures = 0;     ///< consecutive, and the service's own fault
    };
    Line &lineOf(const ServiceAddress &service);
    std::chrono::milliseconds gapOf(const Line &line) const;
    void wakeAt(qint64 atMs);
    void work();
    void askNext(Line &line);
    void askTogether(const ServiceAddress &service, const QList<QUuid> &jobs);
    void askOne(const ServiceDirectory::Clients &clients, const QUuid &job, const QString &taskId);
    void askBatch(const ServiceDirectory::Clients &clients, const ServiceAddress &service,
                  const QHash<QString, QUuid> &jobs);
    /// Reschedules a poll that is under way and wasn't answered.
    void askAgain(const QUuid &job, const QString &taskId, bool alone);
    bool mayDoWithoutBatch(Line &line, const Error &error);
    void answer(const QUuid &job, const QString &taskId, const Expected<Task> &task);

    ServiceDirectory *m_services;
    Pace m_pace;
    std::unique_ptr<Alarm> m_alarm;
    qint64 m_wakeAtMs = -1; ///< -1: no alarm set
    qint64 m_asked = 0;
    QHash<QUuid, Question> m_questions;
    QHash<QString, Line> m_lines; ///< by API base
};

} // namespace retalk
