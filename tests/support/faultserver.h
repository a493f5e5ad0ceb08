#pragma once

#include <QByteArray>
#include <QList>
#include <QMutex>
#include <QObject>
#include <QSslConfiguration>
#include <QThread>
#include <QUrl>

#include <atomic>
#include <functional>
#include <memory>
#include <utility>

namespace retalk::test {

using Headers = QList<std::pair<QByteArray, QByteArray>>;

/// One request as received.
struct SeenRequest
{
    QByteArray method;
    QByteArray target; ///< "/path?query"
    Headers headers;
    QByteArray body;

    QByteArray header(QByteArrayView name) const;
};

/// What the server sends in reply to a request, byte for byte.
struct Reply
{
    QByteArray interim; ///< sent unchanged before the status line ("HTTP/1.1 103 ...\r\n\r\n")
    int status = 200;
    Headers headers; ///< Content-Length is added unless it's set here or `isUnframed` is true
    /// Returns up to `maxBytes` of the body from `offset`. Called until `bodyBytes` have been sent.
    std::function<QByteArray(qint64 offset, qint64 maxBytes)> body;
    qint64 bodyBytes = 0;

    bool isSilent = false;   ///< no status line and no headers
    bool isUnframed = false; ///< no Content-Length: the body ends when the connection closes
    qint64 breakAfter = -1;  ///< close after this many bytes of the body
    bool resets = false;     ///< close with RST instead of FIN
    bool hangs = false;      ///< keep the connection open and idle once everything above has been sent
    bool closes = false;     ///< close the connection after a complete reply too (no keep-alive)
    qint64 dripBytes = 0;    ///< send the body in pieces of this many bytes ...
    int dripEveryMs = 0;     ///< ... with this delay between them
    int delayMs = 0;         ///< delay before the first byte

    Reply with(const QByteArray &name, const QByteArray &value) const;
};

Reply bytesReply(int status, const QByteArray &body,
                 const QByteArray &contentType = "application/octet-stream");
Reply jsonReply(int status, const QByteArray &json);
/// Reads the request, then closes the connection without a reply.
Reply closing();
/// Like closing(), but with RST.
Reply resetting();
/// Reads the request and never replies.
Reply hanging();
/// Sends exactly `bytes`, including the status line, then closes the connection.
Reply rawReply(const QByteArray &bytes);
/// Serves `content` like a well-behaved file server: Range, If-Range, 206, 416.
Reply fileReply(const SeenRequest &request, const QByteArray &content, const QByteArray &etag,
                const QByteArray &contentType = "video/mp4");

/// An HTTP server on 127.0.0.1 whose replies are decided by a handler. Runs in its own thread, so that slow
/// handlers and a blocked test don't stop each other. The handler is called on the server's thread.
class FaultServer : public QObject
{
    Q_OBJECT
public:
    using Handler = std::function<Reply(const SeenRequest &)>;
    enum class Moment {
        AfterBody,    ///< call the handler once the whole request has arrived
        AfterHeaders, ///< call the handler, and act on its reply, before reading the body
        OnAccept      ///< close connections as soon as they are accepted
    };
    /// The certificate of a TLS server. Clients trust the authority that signed `Good` (see
    /// trustingConfiguration()). None: reply without TLS.
    enum class Certificate { Good, Expired, OtherHost, Untrusted, None };
    struct Options
    {
        bool tls = false;
        Moment moment = Moment::AfterBody;
        Certificate certificate = Certificate::Good;
    };

    explicit FaultServer(Handler handler);
    FaultServer(Handler handler, Options options);
    ~FaultServer() override;

    QUrl url(const QString &path = QStringLiteral("/")) const;
    quint16 port() const { return m_port; }
    /// Returns all requests so far whose headers were complete.
    QList<SeenRequest> requests() const;
    qsizetype requestCount() const { return requests().size(); }
    int connectionCount() const;
    /// Returns the number of body bytes written to sockets so far.
    qint64 sentBodyBytes() const;
    /// Refuses new connections and closes the open ones.
    void stop();
    /// Refuses new connections and keeps the open ones. May be called from a handler.
    void refuse();
    /// Accepts connections again on the same port, and acts at `moment` from now on.
    void serve(Moment moment = Moment::AfterBody);
    /// Closes every new connection as soon as it is accepted.
    void hangUp() { m_moment = Moment::OnAccept; }
    void show(Certificate certificate) { m_certificate = certificate; }

    /// Returns a client configuration that trusts the `Good` certificate.
    static QSslConfiguration trustingConfiguration();

Q_SIGNALS:
    void requestArrived();

private:
    friend class FaultConnection;
    class Listener;
    Handler m_handler;
    const bool m_isTls;
    std::atomic<Moment> m_moment;
    std::atomic<Certificate> m_certificate;
    QThread m_thread;
    Listener *m_listener = nullptr; // lives in m_thread
    quint16 m_port = 0;
    mutable QMutex m_mutex;
    QList<SeenRequest> m_requests;
    int m_connections = 0;
    qint64 m_sentBodyBytes = 0;
};

} // namespace retalk::test
