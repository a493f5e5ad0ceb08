#pragma once

#include "api/credits.h"
#include "api/task.h"
#include "net/serviceaddress.h"

#include <QObject>

#include <functional>

class QNetworkAccessManager;

namespace retalk {

class HttpTransport;

/// The tasks API of one service (resources/docs/api.md), over the shared transport. Every call answers
/// exactly once through its handler, on the thread of `context`, unless `context` or the client dies first.
/// No call blocks.
class ApiClient : public QObject
{
    Q_OBJECT
public:
    template <typename T>
    using Handler = std::function<void(Expected<T>)>;

    /// What an accepted POST brought back.
    struct Created
    {
        Task task;
        bool replayed = false; ///< the service answered from an earlier POST with the same key
        QString requestId;
    };

    /// `transport` is shared by all clients of the process and outlives them.
    ApiClient(ServiceEndpoint endpoint, HttpTransport *transport, QObject *parent = nullptr);

    const ServiceEndpoint &endpoint() const { return m_endpoint; }

    /// Sends `body` (from toBody()) once, and never again by itself: ErrorKind::OutcomeUnknown means that the
    /// service may or may not have taken it. `idempotencyKey` matches ^[A-Za-z0-9._-]{16,96}$.
    void createTask(const QByteArray &body, const QString &idempotencyKey, QObject *context,
                    Handler<Created> handler);
    void queryTask(const QString &id, QObject *context, Handler<Task> handler);
    /// At most 50 ids. NotFound (404/405) when the service does not offer the batch read.
    void queryTasks(const QStringList &ids, QObject *context, Handler<QList<Task>> handler);
    /// Stops a task that waits or is at work, and answers with the task as it is then. The API has no call
    /// for that; retalk-service does.
    void cancelTask(const QString &id, QObject *context, Handler<Task> handler);
    void listTasks(int page, int pageSize, QObject *context, Handler<TaskPage> handler);
    void credits(QObject *context, Handler<Credits> handler);
    void pricing(QObject *context, Handler<PriceRule> handler);

private:
    ServiceEndpoint m_endpoint;
    HttpTransport *m_transport;
};

} // namespace retalk
