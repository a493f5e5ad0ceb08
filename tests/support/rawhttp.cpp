#include "support/rawhttp.h"

#include <QDeadlineTimer>
#include <QHostAddress>
#include <QJsonDocument>
#include <QTcpSocket>

#include <algorithm>

namespace retalk::test {

QByteArray RawAnswer::header(const QByteArray &name) const
{
    for (const auto &[key, value] : headers) {
        if (key == name)
            return value;
    }
    return {};
}

QJsonObject RawAnswer::json() const
{
    return QJsonDocument::fromJson(body).object();
}

QString RawAnswer::error(const char *field) const
{
    return json().value(QLatin1StringView("error")).toObject().value(QLatin1StringView(field)).toString();
}

QByteArray rawRequest(quint16 port, const QByteArray &method, const QByteArray &target,
                      const RawHeaders &headers, const QByteArray &body)
{
    RawHeaders all{{"Host", "127.0.0.1:" + QByteArray::number(port)}};
    if (!body.isEmpty() || method == "POST")
        all.append({"Content-Length", QByteArray::number(body.size())});
    for (const auto &[name, value] : headers) {
        const auto isSame = [&name = name](const auto &header) {
            return header.first == name;
        };
        all.erase(std::remove_if(all.begin(), all.end(), isSame), all.end());
        if (!value.isEmpty())
            all.append({name, value});
    }
    QByteArray bytes = method + ' ' + target + " HTTP/1.1\r\n";
    for (const auto &[name, value] : std::as_const(all))
        bytes += name + ": " + value + "\r\n";
    return bytes + "\r\n" + body;
}

RawAnswer exchange(quint16 port, const QByteArray &bytes, int timeoutMs)
{
    const QDeadlineTimer deadline(timeoutMs);
    QTcpSocket socket;
    socket.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
    if (!socket.waitForConnected(timeoutMs))
        return {};
    socket.write(bytes);

    QByteArray received;
    qsizetype headEnd = -1;
    RawAnswer answer;
    qsizetype expected = -1;
    while (!deadline.hasExpired()) {
        if (headEnd < 0 && (headEnd = received.indexOf("\r\n\r\n")) >= 0) {
            const QList<QByteArray> lines = received.left(headEnd).split('\n');
            answer.status = lines.first().split(' ').value(1).toInt();
            for (const QByteArray &line : lines.mid(1)) {
                const qsizetype colon = line.indexOf(':');
                answer.headers.append({line.left(colon).trimmed().toLower(), line.mid(colon + 1).trimmed()});
            }
            if (answer.status == 100) {
                received.remove(0, headEnd + 4);
                headEnd = -1;
                answer = {};
                continue;
            }
            const QByteArray length = answer.header("content-length");
            expected = bytes.startsWith("HEAD ") || answer.status == 304 ? 0
                       : length.isEmpty()                                ? -1
                                                                         : length.toLongLong();
        }
        if (headEnd >= 0 && expected >= 0 && received.size() >= headEnd + 4 + expected)
            break;
        if (socket.state() != QAbstractSocket::ConnectedState && socket.bytesAvailable() == 0)
            break;
        socket.waitForReadyRead(int(std::clamp<qint64>(deadline.remainingTime(), 1, 1000)));
        received += socket.readAll();
    }
    if (headEnd >= 0)
        answer.body = received.mid(headEnd + 4);
    // If the server closes the connection, it does so at once; a kept-alive connection stays idle.
    if (socket.state() == QAbstractSocket::ConnectedState)
        socket.waitForReadyRead(50);
    answer.isClosed = socket.state() != QAbstractSocket::ConnectedState;
    return answer;
}

QByteArray multipart(const QByteArray &fileName, const QByteArray &content,
                     const QList<std::pair<QByteArray, QByteArray>> &fields)
{
    QByteArray body;
    for (const auto &[name, value] : fields)
        body += "--retalkboundary\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value +
                "\r\n";
    return body + "--retalkboundary\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" +
           fileName + "\"\r\nContent-Type: application/octet-stream\r\n\r\n" + content +
           "\r\n--retalkboundary--\r\n";
}

} // namespace retalk::test
