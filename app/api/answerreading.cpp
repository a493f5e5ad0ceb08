#include "api/answerreading.h"

#include "net/httperror.h"

namespace retalk {

QUrl addressOf(const QUrl &base, const QString &path, const QUrlQuery &query)
{
    QUrl url(withoutTrailingSlash(base).toString(QUrl::FullyEncoded) + path, QUrl::StrictMode);
    if (!query.isEmpty())
        url.setQuery(query);
    return url;
}

Error unreadable(Error error, const HttpAnswer &answer)
{
    if (answer.isHtml()) {
        const QString detail = error.detail;
        error = errorFromAnswer(answer, {});
        error.kind = ErrorKind::Protocol;
        error.detail = detail;
    }
    error.httpStatus = answer.status;
    error.requestId = answer.requestId();
    return error;
}

} // namespace retalk
