#pragma once

#include "net/httptransport.h"

#include <QUrlQuery>

namespace retalk {

/// `base` (without a trailing slash or with one) followed by `path` and, where there is one, `query`.
QUrl addressOf(const QUrl &base, const QString &path, const QUrlQuery &query = {});

/// `error` about an answer that can't be read, with the answer's status and request id; of a web page it says
/// that it is one.
Error unreadable(Error error, const HttpAnswer &answer);

/// Hands the answer's body to `parse` (bytes to Expected<T>) and its outcome to `handler`.
template <typename T, typename Parse, typename Handler>
HttpTransport::AnswerHandler reading(Parse parse, Handler handler)
{
    return [parse, handler = std::move(handler)](const Expected<HttpAnswer> &answer) {
        if (!answer)
            return handler(failure(answer.error()));
        Expected<T> value = parse(answer->body);
        handler(value ? std::move(value) : failure(unreadable(value.error(), *answer)));
    };
}

} // namespace retalk
