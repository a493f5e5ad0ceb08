#include "net/httpanswer.h"

#include "base/printable.h"

#include <algorithm>

namespace retalk {

QByteArray HttpAnswer::header(QByteArrayView name) const
{
    const auto found = std::find_if(headers.begin(), headers.end(), [name](const auto &header) {
        return header.first.compare(name, Qt::CaseInsensitive) == 0;
    });
    return found == headers.end() ? QByteArray() : found->second;
}

QString HttpAnswer::requestId() const
{
    const QByteArray own = header("x-request-id");
    return oneLine(QString::fromLatin1(own.isEmpty() ? header("x-oneapi-request-id") : own).left(200));
}

bool HttpAnswer::isHtml() const
{
    if (header("content-type").toLower().startsWith("text/html"))
        return true;
    const QByteArray start = body.left(200).trimmed().toLower();
    return start.startsWith("<!doctype html") || start.startsWith("<html");
}

} // namespace retalk
