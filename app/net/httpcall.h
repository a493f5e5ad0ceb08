#pragma once

#include "net/httptransport.h"

#include <QElapsedTimer>
#include <QNetworkReply>
#include <QPointer>
#include <QTimer>

namespace retalk {

class HttpExchange;

/// A single API call: waits until a pause is over, sends the request, enforces the deadline, retries reads,
/// and invokes its handler once. Deletes itself afterwards, or with its owner or context.
class HttpCall final : public QObject
{
    Q_OBJECT
public:
    HttpCall(HttpTransport *transport, HttpRequest request, QObject *context,
             HttpTransport::AnswerHandler handler, QObject *owner);
    ~HttpCall() override;

    void start();

private:
    void attempt();
    /// Returns an Error if the request must not be sent with the key it carries.
    std::optional<Error> refusal() const;
    std::optional<QString> key() const;
    QNetworkRequest networkRequest() const;
    bool needsSlot() const;
    void dispatch();
    std::chrono::milliseconds deadline() const;
    void finish(QNetworkReply::NetworkError error, const QString &detail);
    void stop();
    Expected<HttpAnswer> judge(HttpAnswer answer, const std::optional<Error> &interruption, bool isFullySent);
    void note(const Expected<HttpAnswer> &result) const;
    Error transportError(QNetworkReply::NetworkError networkError, const QString &detail) const;
    void conclude(Expected<HttpAnswer> result);
    void settle(Expected<HttpAnswer> result);

    QPointer<HttpTransport> m_transport;
    HttpRequest m_request;
    QPointer<QObject> m_context;
    HttpTransport::AnswerHandler m_handler;
    QByteArray m_idempotencyKey;
    QPointer<HttpExchange> m_exchange; // child of this object until its end()
    QTimer m_deadline;
    QTimer m_idle;
    QTimer m_next;
    QElapsedTimer m_clock;
    int m_attempts = 0;
    bool m_hasSlot = false; ///< from HttpTransport::acquireSlot()
};

} // namespace retalk
