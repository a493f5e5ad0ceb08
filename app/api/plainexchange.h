#pragma once

#include "api/answerparser.h"

#include <QFile>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QSslSocket>
#include <QUrl>

#include <memory>

class QNetworkRequest;

namespace retalk {

/// One HTTP/1.1 exchange over a connection of its own, for what must arrive once and for services that send
/// interim answers: QNetworkAccessManager repeats requests by itself, and takes the first interim answer for
/// the real one. Follows nothing, answers no challenge. Its end is end().
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

    /// `request` gives the address and the headers; Host, Content-Length and Connection are added.
    PlainExchange(const QByteArray &method, const QNetworkRequest &request, Body body, qint64 mostAnswerBytes,
                  QObject *parent = nullptr);

    /// False, without a signal, when the file cannot be read.
    bool start(const QNetworkProxy &proxy);
    /// No more signals; deletes the object, but later, because this may be called inside one of the socket's
    /// own signals, even by a handler that deletes the object's parent.
    void end();
    /// True once every byte has been handed to the network: from then on the service may have the whole
    /// request.
    bool isAllSent() const { return m_isAllSent; }
    const HttpAnswer &answer() const { return m_parser.answer(); }

Q_SIGNALS:
    /// Something has gone out or come in.
    void active();
    /// What the network has taken of the body; only with a file.
    void uploadProgress(qint64 sentBytes, qint64 totalBytes);
    /// The whole answer is there, whatever its status.
    void finished();
    /// It broke off, or what came is no answer. answer() has what was understood of it.
    void failed(QNetworkReply::NetworkError error, const QString &detail);

private:
    void send();
    void sendMore();
    qint64 unsentBytes() const;
    void read();
    bool take();
    void fail(QNetworkReply::NetworkError error, const QString &detail);

    QUrl m_url;
    QByteArray m_head;
    Body m_body;
    QFile m_file;
    QSslSocket m_socket;
    AnswerParser m_parser;
    qint64 m_bodyBytes = 0;
    qint64 m_sentBytes = 0; ///< of the body, handed to the socket
    qint64 m_toldBytes = 0; ///< of m_sentBytes, reported as progress
    bool m_isAllSent = false;
    bool m_isOver = false;
};

} // namespace retalk
