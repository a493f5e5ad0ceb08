#pragma once

#include "api/answerparser.h"
#include "base/expected.h"

#include <QFile>
#include <QNetworkProxy>
#include <QSslSocket>
#include <QUrl>

#include <memory>

class QNetworkRequest;

namespace retalk {

/// One HTTP/1.1 exchange over a connection of its own, for services that send interim answers. Sends its
/// request once, follows nothing, answers no challenge, unpacks nothing. Deleting the object ends it.
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

    void start(const QNetworkProxy &proxy);
    /// True once every byte has been handed to the network: from then on the service may have the whole
    /// request.
    bool isAllSent() const { return m_isAllSent; }

Q_SIGNALS:
    void uploadProgress(qint64 sentBytes, qint64 totalBytes);
    /// Whatever status the answer has; else kind InvalidInput when the file cannot be read, or Network.
    void finished(const retalk::Expected<retalk::HttpAnswer> &answer);

private:
    void send();
    void sendMore();
    void read();
    void end(const Expected<HttpAnswer> &answer);

    QUrl m_url;
    QByteArray m_head;
    Body m_body;
    QFile m_file;
    QSslSocket m_socket;
    AnswerParser m_parser;
    qint64 m_bodyBytes = 0;
    qint64 m_sentBytes = 0;
    bool m_isAllSent = false;
    bool m_isOver = false;
};

} // namespace retalk
