#pragma once

#include "jobs/runner/pace.h"
#include "jobs/runner/servicedirectory.h"

#include <QElapsedTimer>
#include <QHash>
#include <QTimer>

#include <memory>

namespace retalk {

/// Monotonic time and one alarm, so that a test can let a day pass. A change of the computer's clock must not
/// stop the polls.
class Alarm : public QObject
{
    Q_OBJECT
public:
    /// Milliseconds since some moment that does not change.
    virtual qint64 nowMs() const = 0;
    /// Rings once at `atMs`, later than this call, in place of what was set before.
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

/// When which task is asked for. Never asks twice for one task at once; asks for several of one service in
/// one batch read where that is offered; and leaves a pause between two requests to one service, so that
/// however many jobs there are their polls spread over the interval.
class PollSchedule : public QObject
{
    Q_OBJECT
public:
    PollSchedule(ServiceDirectory *services, const Pace &pace, std::unique_ptr<Alarm> alarm = {},
                 QObject *parent = nullptr);

    /// Asks for `taskId` once, after `delay` or as soon after it as its service's pauses allow. While an
    /// answer for the job is under way this changes nothing.
    void ask(const QUuid &job, const ServiceAddress &service, const QString &taskId,
             std::chrono::milliseconds delay);
    void drop(const QUuid &job);
    /// Jobs whose answer is on its way.
    int underWay() const;

Q_SIGNALS:
    void answered(const QUuid &job, const retalk::Expected<retalk::Task> &task);

private:
    struct Question
    {
        ServiceAddress service;
        QString taskId;
        qint64 dueMs = 0;
        qint64 notBeforeMs = 0; ///< may come along with others from here on
        qint64 order = 0;       ///< of those that are due at the same moment
        bool isUnderWay = false;
        bool isAlone = false; ///< was absent from a batch: a read of its own says why
    };
    /// What is known of the requests to one service.
    struct Line
    {
        ServiceAddress service;
        qint64 freeAtMs = 0;       ///< no request before
        qint64 batchAgainAtMs = 0; ///< no batch read before
        int batchFailures = 0;     ///< in a row, by the service's own fault
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
    /// Puts a question back that is under way and was not answered.
    void askAgain(const QUuid &job, const QString &taskId, bool alone);
    bool mayDoWithoutBatch(Line &line, const Error &error);
    void answer(const QUuid &job, const QString &taskId, const Expected<Task> &task);

    ServiceDirectory *m_services;
    Pace m_pace;
    std::unique_ptr<Alarm> m_alarm;
    qint64 m_wakeAtMs = -1; ///< -1: no alarm is set
    qint64 m_asked = 0;
    QHash<QUuid, Question> m_questions;
    QHash<QString, Line> m_lines; ///< by API base
};

} // namespace retalk
