#pragma once

#include "jobs/model/job.h"

#include <QHash>
#include <QList>
#include <QObject>
#include <QTimer>

#include <functional>

namespace retalk {

class Clock;
class JobStore;

/// Lets paid POSTs to a service through one at a time: none while the answer to another is outstanding, nor
/// during a search for the task of a job, so that a task that turns up then can only be that job's. Jobs of
/// other processes count too. The service on this computer costs nothing and isn't gated.
class SendGate : public QObject
{
    Q_OBJECT
public:
    SendGate(const JobStore *store, const Clock *clock, QObject *parent = nullptr);

    /// What a job does at its service. A POST waits for both, a search only for POSTs.
    enum class Operation { Post, Search };
    /// Calls `go` now, or as soon as nothing it has to wait for is under way; never after leave(). `go` must
    /// lead to enter(), or the next one follows at once.
    void pass(const Job &job, Operation operation, const std::function<void()> &go);
    /// Call when the job's POST is sent or the search for its task starts.
    void enter(const Job &job, Operation operation);
    /// Returns true for a POST that waits between pass() and `go`.
    bool isWaiting(const QUuid &id) const;
    /// Ends the job's operation, whether under way or waiting.
    void leave(const QUuid &id);

private:
    struct Inside
    {
        ServiceAddress service;
        Operation operation;
    };
    struct Waiting
    {
        QUuid id;
        ServiceAddress service;
        Operation operation;
        std::function<void()> go;
    };
    bool isFree(const ServiceAddress &service, Operation operation, const QUuid &id) const;
    void admitWaiting();

    const JobStore *m_store;
    const Clock *m_clock;
    QHash<QUuid, Inside> m_inside;
    QList<Waiting> m_waiting;
    QTimer m_timer;
};

} // namespace retalk
