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

/// Lets one paid POST to a service out at a time: none while the answer to another is outstanding, nor while
/// the task of a job is being looked for, so that a task that turns up then can only be that job's. Jobs of
/// other processes count too. The service on this computer costs nothing and is not held up.
class SendGate : public QObject
{
    Q_OBJECT
public:
    SendGate(const JobStore *store, const Clock *clock, QObject *parent = nullptr);

    /// What is done at the service for a job. A POST waits for both, a search only for POSTs.
    enum class Errand { Post, Search };
    /// Calls `go` now, or as soon as nothing that it has to wait for is under way; never after leave(). `go`
    /// must lead to enter(), or the next one follows at once.
    void pass(const Job &job, Errand errand, const std::function<void()> &go);
    /// From now on an answer to the job's POST is outstanding, or its task is being looked for.
    void enter(const Job &job, Errand errand);
    /// True between pass() and `go` for a POST.
    bool isWaiting(const QUuid &id) const;
    /// Neither any more, and it does not wait either.
    void leave(const QUuid &id);

private:
    struct Inside
    {
        ServiceAddress service;
        Errand errand;
    };
    struct Waiting
    {
        QUuid id;
        ServiceAddress service;
        Errand errand;
        std::function<void()> go;
    };
    bool isFree(const ServiceAddress &service, Errand errand, const QUuid &id) const;
    void letPass();

    const JobStore *m_store;
    const Clock *m_clock;
    QHash<QUuid, Inside> m_inside;
    QList<Waiting> m_waiting;
    QTimer m_timer;
};

} // namespace retalk
