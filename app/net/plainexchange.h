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

/// One HTTP/1.1 exchange over a connection of its own, for all that must arrive once or be known to be whole.
/// QNetworkAccessManager up to 6.4 repeats requests by itself, takes the first interim answer for the real
/// one, answers challenges with what it finds on this computer, and calls an answer finished that broke off
/// (measured: half of a body of known length, where its end and the connection's are read at once). Follows
/// nothing, answers no challenge. Where a host has several addresses, one that does not answer holds up the
/// next one for some seconds only. Its end is end().
class PlainExchange : public QObject
{
    Q_OBJECT
public:
    /// What goes out after the headers: `before`, the file, `after`.
    struct Body
    {
        QByteArray before;
        QString file; ///< empty: none
        QByteArray after;
    };

    /// `request` gives the address, the headers and how TLS is done; Host, Content-Length and Connection are
    /// added.
    PlainExchange(const QByteArray &method, const QNetworkRequest &request, Body body, qint64 mostAnswerBytes,
                  QObject *parent = nullptr);

    /// The answer's body is taken by takePiece(), whatever its length, and stays packed. No more than about
    /// twice `bufferBytes` wait in memory. Before start().
    void takeInPieces(qint64 bufferBytes);
    /// False, without a signal, when the file cannot be read. `proxy`: by which the host is reached;
    /// `addresses`: connect to one of these in the name of the host; empty: the name decides.
    bool start(const QNetworkProxy &proxy, const QList<QHostAddress> &addresses = {});
    /// No more signals; deletes the object, but later, because this may be called inside one of the socket's
    /// own signals, even by a handler that deletes the object's parent.
    void end();
    /// True once every byte has been handed to the network: from then on the service may have the whole
    /// request.
    bool isAllSent() const { return m_isAllSent; }
    const HttpAnswer &answer() const { return m_parser.answer(); }
    /// Whether answer() has its status and headers.
    bool hasHead() const { return m_parser.hasHead(); }
    /// Whether it failed because there is more of it than the owner takes.
    bool isTooLarge() const { return m_parser.isTooLarge(); }
    /// Whether its body says by its framing where it ends.
    bool isChunked() const { return m_parser.isChunked(); }
    /// What has come of the body since the last time; also after the end.
    QByteArray takePiece();

Q_SIGNALS:
    /// Something has gone out or come in.
    void active();
    /// What the network has taken of the body; only with a file.
    void uploadProgress(qint64 sentBytes, qint64 totalBytes);
    /// The head of the answer, or more of its body, is there; only with takeInPieces().
    void arrived();
    /// The whole answer is there, whatever its status.
    void finished();
    /// It broke off, or what came is no answer. answer() has what was understood of it.
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
    QStringList m_peers; ///< what may be connected to instead of the one that is being tried
    QTimer m_patience;   ///< with that one
    AnswerParser m_parser;
    qint64 m_bufferBytes = 0;                                  ///< 0: the body is not taken in pieces
    std::optional<QAbstractSocket::SocketError> m_socketError; ///< has ended the connection
    qint64 m_bodyBytes = 0;
    qint64 m_sentBytes = 0; ///< of the body, handed to the socket
    qint64 m_toldBytes = 0; ///< of m_sentBytes, reported as progress
    bool m_isAllSent = false;
    bool m_isOver = false;
};

} // namespace retalk
