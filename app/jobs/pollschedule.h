#pragma once

#include "jobs/pace.h"
#include "jobs/servicedirectory.h"

#include <QElapsedTimer>
#include <QHash>
#include <QSet>
#include <QTimer>

namespace retalk {

/// One timer for the polls of all jobs. Never asks twice for one task at once; asks for several of one
/// service in one batch read where that is offered.
class PollSchedule : public QObject
{
    Q_OBJECT
public:
    PollSchedule(ServiceDirectory *services, const Pace &pace, QObject *parent = nullptr);

    /// Asks for `taskId` once, after `delay`. While an answer for the job is under way this changes nothing.
    void ask(const QUuid &job, const ServiceAddress &service, const QString &taskId,
             std::chrono::milliseconds delay);
    void drop(const QUuid &job);

Q_SIGNALS:
    void answered(const QUuid &job, const retalk::Expected<retalk::Task> &task);

private:
    struct Question
    {
        ServiceAddress service;
        QString taskId;
        qint64 dueMs = 0; ///< on m_clock
        bool isUnderWay = false;
    };
    void arm();
    void askWhatIsDue();
    void askTogether(const ServiceAddress &service, const QList<QUuid> &jobs);
    void askOne(const ServiceDirectory::Clients &clients, const QUuid &job, const QString &taskId);
    void askBatch(const ServiceDirectory::Clients &clients, const QHash<QString, QUuid> &jobs);
    void answer(const QUuid &job, const QString &taskId, const Expected<Task> &task);

    ServiceDirectory *m_services;
    Pace m_pace;
    QTimer m_timer;
    QElapsedTimer m_clock; ///< a change of the computer's time must not stop the polls
    QHash<QUuid, Question> m_questions;
    QSet<QUrl> m_withoutBatch;
};

} // namespace retalk
