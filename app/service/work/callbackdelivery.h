#pragma once

#include <QByteArray>
#include <QHostInfo>
#include <QObject>
#include <QPointer>
#include <QSslConfiguration>
#include <QUrl>

namespace retalk {
class HttpExchange;
}

namespace retalk::service {

/// Delivers one task object to its callback URL: HTTPS only, 10 s per attempt, 2xx means success, anything
/// else is retried after 1, 2 and 4 s. Redirects aren't followed, and only the status of the answer is read.
/// Connects to the very addresses that were checked, so that no host name can redirect the call into a
/// private network.
class CallbackDelivery : public QObject
{
    Q_OBJECT
public:
    static constexpr int kMaxAttempts = 4;

    struct Message
    {
        QUrl url;
        QByteArray body;
        int attempts = 0; ///< attempts made before
        bool mayBePrivate = false;
    };

    CallbackDelivery(Message message, const QSslConfiguration &tls, QObject *parent = nullptr);
    ~CallbackDelivery() override;

    void start();
    /// Sends the request once the host's addresses are known.
    void deliverTo(const QHostInfo &host);

Q_SIGNALS:
    /// Emitted when an attempt begins.
    void attempted();
    /// Emitted exactly once.
    void ended(bool isDelivered);

private:
    void attempt();
    void post(const QList<QHostAddress> &addresses);
    void takeStatus(const QString &otherwise);
    void dropExchange();
    void retry(const QString &reason);

    Message m_message;
    QSslConfiguration m_tls;
    QPointer<HttpExchange> m_exchange;
    int m_lookup = -1;
};

} // namespace retalk::service
