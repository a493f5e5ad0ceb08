#pragma once

#include <QByteArray>
#include <QList>
#include <QMutex>
#include <QString>
#include <QTemporaryDir>

#include <atomic>
#include <memory>
#include <semaphore>
#include <thread>

namespace httplib {
class SSLServer;
}

namespace retalk::test {

/// An HTTPS server on 127.0.0.1 with a certificate of its own, which takes callbacks and remembers them.
class HttpsReceiver
{
public:
    struct Letter
    {
        qint64 atMs = 0; ///< since 1970
        QByteArray body;
        QByteArray contentType;
        QByteArray host;
    };

    /// Answers with `statuses` one after the other, the last one from then on; 0 keeps the
    /// caller waiting, a negative one stands for its absolute value with a body that does not end.
    explicit HttpsReceiver(QList<int> statuses);
    ~HttpsReceiver();
    HttpsReceiver(const HttpsReceiver &) = delete;
    HttpsReceiver &operator=(const HttpsReceiver &) = delete;

    bool isReady() const { return m_port > 0; }
    QString url(const QString &path = QStringLiteral("/done")) const;
    /// PEM of the certificate, to be trusted.
    QString certificate() const { return m_folder.filePath(QStringLiteral("cert.pem")); }
    QList<Letter> letters() const;
    int port() const { return m_port; }
    /// Of bodies that do not end, handed to the network so far.
    qint64 endlessBytes() const { return m_endlessBytes; }
    /// The caller has gone away from one, or has taken all that there is after all.
    bool hasEndlessEnded() const { return m_hasEndlessEnded; }

private:
    QTemporaryDir m_folder;
    QList<int> m_statuses;
    mutable QMutex m_mutex;
    QList<Letter> m_letters;
    std::unique_ptr<httplib::SSLServer> m_server;
    std::thread m_thread;
    std::counting_semaphore<> m_isOver{0};
    std::atomic<qint64> m_endlessBytes = 0;
    std::atomic<bool> m_hasEndlessEnded = false;
    int m_port = 0;
};

} // namespace retalk::test
