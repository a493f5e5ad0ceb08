#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QList>

#include <optional>
#include <utility>

namespace retalk::test {

/// One HTTP response, read byte for byte.
struct RawAnswer
{
    int status = 0;                                   ///< 0 if there was no response
    QList<std::pair<QByteArray, QByteArray>> headers; ///< names in lower case
    QByteArray body;
    bool isClosed = false; ///< the server closed the connection afterwards

    QByteArray header(const QByteArray &name) const;
    QJsonObject json() const;
    /// Returns a field of the contract's error envelope: "code", "message", ...
    QString error(const char *field) const;
};

using RawHeaders = QList<std::pair<QByteArray, QByteArray>>;

/// Returns the bytes of a request with Host, and with Content-Length if there is a body. A header given in
/// `headers` with an empty value is left out.
QByteArray rawRequest(quint16 port, const QByteArray &method, const QByteArray &target,
                      const RawHeaders &headers = {}, const QByteArray &body = {});

/// Sends exactly these bytes to 127.0.0.1 and reads one response. Blocks for up to `timeoutMs`.
RawAnswer exchange(quint16 port, const QByteArray &bytes, int timeoutMs = 15000);

/// Returns a multipart/form-data body: the fields, then the file. The boundary is "retalkboundary".
QByteArray multipart(const QByteArray &fileName, const QByteArray &content,
                     const QList<std::pair<QByteArray, QByteArray>> &fields = {});

} // namespace retalk::test
