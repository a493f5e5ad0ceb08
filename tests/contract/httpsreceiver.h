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

/// An HTTPS server on 127.0.0.1 with a self-signed certificate. Receives callbacks and records them.
class HttpsReceiver
{
public:
    struct ReceivedCallback
    {
        qint64 atMs = 0; ///< since the Unix epoch
        QByteArray body;
        QByteArray contentType;
        QByteArray host;
    };

    /// Answers with each of `statuses` in turn, then repeats the last. 0 keeps the caller waiting; a negative
    /// status is sent as its absolute value, with an endless body.
    explicit HttpsReceiver(QList<int> statuses);
    ~HttpsReceiver();
    HttpsReceiver(const HttpsReceiver &) = delete;
    HttpsReceiver &operator=(const HttpsReceiver &) = delete;

    bool isReady() const { return m_port > 0; }
    QString url(const QString &path = QStringLiteral("/done")) const;
    /// The path of the certificate to trust, in PEM format.
    QString certificate() const { return m_folder.filePath(QStringLiteral("cert.pem")); }
    QList<ReceivedCallback> callbacks() const;
    int port() const { return m_port; }
    /// Returns how many bytes of endless bodies have been sent.
    qint64 endlessBytes() const { return m_endlessBytes; }
    /// Returns true once a caller has closed an endless answer, or has read as much of it as this server
    /// sends.
    bool hasEndlessEnded() const { return m_hasEndlessEnded; }

private:
    QTemporaryDir m_folder;
    QList<int> m_statuses;
    mutable QMutex m_mutex;
    QList<ReceivedCallback> m_callbacks;
    std::unique_ptr<httplib::SSLServer> m_server;
    std::thread m_thread;
    std::counting_semaphore<> m_isOver{0};
    std::atomic<qint64> m_endlessBytes = 0;
    std::atomic<bool> m_hasEndlessEnded = false;
    int m_port = 0;
};

} // namespace retalk::test
