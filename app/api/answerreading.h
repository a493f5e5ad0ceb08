#pragma once

#include "net/httptransport.h"

#include <QUrlQuery>

namespace retalk {

/// Returns `base` (with or without a trailing slash) followed by `path` and `query`, if any.
QUrl addressOf(const QUrl &base, const QString &path, const QUrlQuery &query = {});

/// Completes `error`, about an answer that can't be parsed, with the answer's status and request id. If the
/// answer is a web page, the message says so.
Error unreadable(Error error, const HttpAnswer &answer);

/// Returns a handler that passes the answer's body to `parse` (bytes to Expected<T>) and the result to
/// `handler`.
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
