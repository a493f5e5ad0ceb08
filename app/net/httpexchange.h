#pragma once

#include "net/answerparser.h"

#include <QFile>
#include <QHostAddress>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QSslSocket>
#include <QStringList>
#include <QTimer>
#include <QUrl>

#include <optional>

class QNetworkRequest;

namespace retalk {

/// A single HTTP/1.1 exchange over its own connection, for requests that must be sent only once or whose
/// answer must be known to be complete. QNetworkAccessManager up to 6.4 repeats requests on its own, mistakes
/// the first interim response for the final one, answers challenges with credentials found on this computer,
/// and reports truncated responses as finished (measured: half of a body of known length, if its end and the
/// end of the connection are read together).
///
/// Follows no redirects and answers no challenges. If a host has several addresses, an unresponsive one
/// delays the next by a few seconds only. Call end() to destroy it.
class HttpExchange : public QObject
{
    Q_OBJECT
public:
    /// Sent after the headers: `before`, the file, `after`.
    struct Body
    {
        QByteArray before;
        QString file; ///< empty: none
        QByteArray after;
    };

    /// `request` provides the address, the headers and the TLS configuration; Host, Content-Length and
    /// Connection are added.
    HttpExchange(const QByteArray &method, const QNetworkRequest &request, Body body, qint64 mostAnswerBytes,
                 QObject *parent = nullptr);

    /// Makes the body available through takeBody(), at any length and not decompressed. At most about twice
    /// `bufferBytes` are held in memory. Call before start().
    void streamBody(qint64 bufferBytes);
    /// Returns false, without emitting a signal, if the file can't be read. `proxy` is the proxy to use.
    /// `addresses` are addresses of the host to connect to; empty: resolve the host.
    bool start(const QNetworkProxy &proxy, const QList<QHostAddress> &addresses = {});
    /// Stops all signals and deletes the object later, because this may be called from one of the socket's
    /// signals, even by a handler that deletes the object's parent.
    void end();
    /// Returns true once all bytes have been passed to the network; from then on the service may have
    /// received the whole request.
    bool isFullySent() const { return m_isFullySent; }
    const HttpAnswer &answer() const { return m_parser.answer(); }
    /// Returns true once answer() has its status and headers.
    bool hasHead() const { return m_parser.hasHead(); }
    /// Returns true if it failed because the answer exceeds the maximum size.
    bool isTooLarge() const { return m_parser.isTooLarge(); }
    /// Returns true if the answer is chunked, so that its framing marks the end.
    bool isChunked() const { return m_parser.isChunked(); }
    /// Returns the body bytes received since the last call, even after the end.
    QByteArray takeBody();

Q_SIGNALS:
    /// Emitted when data was sent or received.
    void active();
    /// Emitted with the bytes of the body that the network has accepted; only if there is a file.
    void uploadProgress(qint64 sentBytes, qint64 totalBytes);
    /// Emitted when the headers or more of the body have arrived; only with streamBody().
    void arrived();
    /// Emitted when the response is complete, whatever its status.
    void finished();
    /// Emitted if the connection was lost or the response is malformed. answer() has the parts that could be
    /// parsed.
    void failed(QNetworkReply::NetworkError error, const QString &detail);

private:
    void connectToNext();
    void takeSocketError(QAbstractSocket::SocketError error);
    void send();
    void sendMore();
    qint64 unsentBytes() const;
    void read();
    bool take();
    void fail(QNetworkReply::NetworkError error, const QString &detail);

    QByteArray m_method;
    QUrl m_url;
    QByteArray m_headers;
    QByteArray m_requestLine;
    Body m_body;
    QFile m_file;
    QSslSocket m_socket;
    QStringList m_peers;   ///< addresses to try next
    QTimer m_connectTimer; ///< for the current address, if there are others
    AnswerParser m_parser;
    qint64 m_bufferBytes = 0;                                  ///< 0: body not taken in pieces
    std::optional<QAbstractSocket::SocketError> m_socketError; ///< error that ended the connection
    qint64 m_bodyBytes = 0;
    qint64 m_sentBytes = 0; ///< of the body, written to the socket
    qint64 m_toldBytes = 0; ///< of the body, reported as progress
    bool m_isFullySent = false;
    bool m_isOver = false;
};

} // namespace retalk
