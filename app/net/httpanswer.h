#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <utility>

namespace retalk {

/// One HTTP answer as it arrived.
struct HttpAnswer
{
    int status = 0;
    QList<std::pair<QByteArray, QByteArray>> headers;
    QByteArray body;

    /// The value of the first header called `name` (any case), or empty.
    QByteArray header(QByteArrayView name) const;
    /// x-request-id or x-oneapi-request-id: what support asks for.
    QString requestId() const;
    /// True when the body is a web page: what a wrong base URL, a captive portal or a proxy answers with.
    bool isHtml() const;
};

} // namespace retalk
