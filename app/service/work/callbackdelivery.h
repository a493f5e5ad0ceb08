#pragma once

#include <QByteArray>
#include <QHostInfo>
#include <QObject>
#include <QPointer>
#include <QSslConfiguration>
#include <QUrl>

namespace retalk {
class PlainExchange;
}

namespace retalk::service {

/// Brings one task object to its callback URL: HTTPS only, 10 s a try, 2xx is success, anything else is tried
/// again after 1, 2 and 4 s. Redirects are not followed, and what is answered beside the status is not read.
/// The connection goes to the very addresses that were checked, so that no name can lead it into a private
/// network.
class CallbackDelivery : public QObject
{
    Q_OBJECT
public:
    static constexpr int kMaxAttempts = 4;

    struct Message
    {
        QUrl url;
        QByteArray body;
        int attempts = 0; ///< made before
        bool mayBePrivate = false;
    };

    CallbackDelivery(Message message, const QSslConfiguration &tls, QObject *parent = nullptr);
    ~CallbackDelivery() override;

    void start();
    /// What a try does once the host's addresses are known.
    void deliverTo(const QHostInfo &host);

Q_SIGNALS:
    /// A try begins.
    void attempted();
    /// Exactly once.
    void ended(bool isDelivered);

private:
    void attempt();
    void post(const QList<QHostAddress> &addresses);
    void takeStatus(const QString &otherwise);
    void dropExchange();
    void retry(const QString &reason);

    Message m_message;
    QSslConfiguration m_tls;
    QPointer<PlainExchange> m_exchange;
    int m_lookup = -1;
};

} // namespace retalk::service
