#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <utility>

namespace retalk {

/// An HTTP response as received.
struct HttpAnswer
{
    int status = 0;
    QList<std::pair<QByteArray, QByteArray>> headers;
    QByteArray body;

    /// Returns the value of the first header `name` (case-insensitive), or an empty array.
    QByteArray header(QByteArrayView name) const;
    /// Returns x-request-id or x-oneapi-request-id, which a service's support asks for.
    QString requestId() const;
    /// Returns true if the body is a web page, as sent by a wrong base URL, a captive portal or a proxy.
    bool isHtml() const;
};

} // namespace retalk
