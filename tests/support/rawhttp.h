#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QList>

#include <optional>
#include <utility>

namespace retalk::test {

/// One HTTP answer, read byte for byte.
struct RawAnswer
{
    int status = 0;                                   ///< 0: none came
    QList<std::pair<QByteArray, QByteArray>> headers; ///< names in lower case
    QByteArray body;
    bool isClosed = false; ///< the server closed the connection after it

    QByteArray header(const QByteArray &name) const;
    QJsonObject json() const;
    /// error.code, error.message, ... of the contract's envelope.
    QString error(const char *field) const;
};

using RawHeaders = QList<std::pair<QByteArray, QByteArray>>;

/// The bytes of a request with Host, and Content-Length when there is a body. No header is added that is in
/// `headers` with an empty value.
QByteArray rawRequest(quint16 port, const QByteArray &method, const QByteArray &target,
                      const RawHeaders &headers = {}, const QByteArray &body = {});

/// Sends exactly these bytes to 127.0.0.1 and reads one answer. Blocks, at most `timeoutMs`.
RawAnswer exchange(quint16 port, const QByteArray &bytes, int timeoutMs = 15000);

/// A multipart/form-data body: fields, then the file. Boundary: "retalkboundary".
QByteArray multipart(const QByteArray &fileName, const QByteArray &content,
                     const QList<std::pair<QByteArray, QByteArray>> &fields = {});

} // namespace retalk::test
