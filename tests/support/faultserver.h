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

/// One request as it arrived on the wire.
struct SeenRequest
{
    QByteArray method;
    QByteArray target; ///< "/path?query"
    Headers headers;
    QByteArray body;

    QByteArray header(QByteArrayView name) const;
};

/// What the server does about a request, down to the byte.
struct Reply
{
    QByteArray interim; ///< sent as it is before the status line ("HTTP/1.1 103 ...\r\n\r\n")
    int status = 200;
    Headers headers; ///< Content-Length is added unless it is here or `isUnframed`
    /// Up to `maxBytes` of the body from `offset` on; called until `bodyBytes` are out.
    std::function<QByteArray(qint64 offset, qint64 maxBytes)> body;
    qint64 bodyBytes = 0;

    bool isSilent = false;   ///< no status line, no headers
    bool isUnframed = false; ///< no Content-Length: the end of the connection is the end of the body
    qint64 breakAfter = -1;  ///< close after so many bytes of the body
    bool resets = false;     ///< break with RST in place of FIN
    bool hangs = false;      ///< keep the connection open and say no more, once everything above is out
    bool closes = false;     ///< close after a whole answer as well (no keep-alive)
    qint64 dripBytes = 0;    ///< send so many bytes of the body at a time ...
    int dripEveryMs = 0;     ///< ... and wait so long in between
    int delayMs = 0;         ///< say nothing for so long first

    Reply with(const QByteArray &name, const QByteArray &value) const;
};

Reply bytesReply(int status, const QByteArray &body,
                 const QByteArray &contentType = "application/octet-stream");
Reply jsonReply(int status, const QByteArray &json);
/// Reads the request, then closes without a word.
Reply closing();
/// The same with RST.
Reply resetting();
/// Reads the request and never answers.
Reply hanging();
/// Exactly these bytes, status line and all, then the end of the connection.
Reply rawReply(const QByteArray &bytes);
/// `content` as a good file server gives it: Range, If-Range, 206, 416.
Reply fileReply(const SeenRequest &request, const QByteArray &content, const QByteArray &etag,
                const QByteArray &contentType = "video/mp4");

/// A real HTTP server on 127.0.0.1 that does what it is told, in a thread of its own; so slow handlers and a
/// blocked test do not stop each other. Handlers run on the server's thread.
class FaultServer : public QObject
{
    Q_OBJECT
public:
    using Handler = std::function<Reply(const SeenRequest &)>;
    enum class Moment {
        AfterBody,    ///< the handler is asked once the whole request is here
        AfterHeaders, ///< the handler is asked, and acts, before the body is read
        OnAccept      ///< connections are closed as soon as they are made
    };
    /// What a TLS server shows; clients trust the authority behind `Good` (trustingConfiguration()). None: it
    /// answers without TLS.
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
    /// All requests so far whose headers were complete.
    QList<SeenRequest> requests() const;
    qsizetype requestCount() const { return requests().size(); }
    int connectionCount() const;
    /// Bytes of bodies handed to the network so far.
    qint64 sentBodyBytes() const;
    /// No more new connections (they are refused); those that are open end.
    void stop();
    /// No more new connections; those that are open stay. May be called by a handler.
    void refuse();
    /// Takes connections again, on the same port, and acts at `moment` from now on.
    void serve(Moment moment = Moment::AfterBody);
    /// Closes connections as soon as they are made from now on.
    void hangUp() { m_moment = Moment::OnAccept; }
    void show(Certificate certificate) { m_certificate = certificate; }

    /// A client configuration that trusts the good certificate.
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
