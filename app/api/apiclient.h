#pragma once

#include "api/credits.h"
#include "api/task.h"
#include "net/serviceaddress.h"

#include <QObject>

#include <functional>

class QNetworkAccessManager;

namespace retalk {

class HttpTransport;

/// Client for the tasks API of one service (resources/docs/api.md), using the shared transport. Every call is
/// asynchronous and invokes its handler exactly once, on the thread of `context`, unless `context` or the
/// client is destroyed first.
class ApiClient : public QObject
{
    Q_OBJECT
public:
    template <typename T>
    using Handler = std::function<void(Expected<T>)>;

    /// Result of an accepted POST.
    struct Created
    {
        Task task;
        bool replayed = false; ///< the service returned the task of an earlier POST with the same key
        QString requestId;
    };

    /// `transport` is shared by all clients of the process and must outlive them.
    ApiClient(ServiceEndpoint endpoint, HttpTransport *transport, QObject *parent = nullptr);

    const ServiceEndpoint &endpoint() const { return m_endpoint; }

    /// Sends `body` (from toBody()) once, without retries: after ErrorKind::OutcomeUnknown the service may or
    /// may not have accepted it. `idempotencyKey` must match ^[A-Za-z0-9._-]{16,96}$.
    void createTask(const QByteArray &body, const QString &idempotencyKey, QObject *context,
                    Handler<Created> handler);
    void queryTask(const QString &id, QObject *context, Handler<Task> handler);
    /// Queries up to 50 ids. Fails with NotFound (404/405) if the service has no batch query.
    void queryTasks(const QStringList &ids, QObject *context, Handler<QList<Task>> handler);
    /// Stops a waiting or running task and returns its new state. Only retalk-service supports this; the API
    /// has no such call.
    void cancelTask(const QString &id, QObject *context, Handler<Task> handler);
    void listTasks(int page, int pageSize, QObject *context, Handler<TaskPage> handler);
    void credits(QObject *context, Handler<Credits> handler);
    void pricing(QObject *context, Handler<PriceRule> handler);

private:
    ServiceEndpoint m_endpoint;
    HttpTransport *m_transport;
};

} // namespace retalk
