#pragma once

#include "base/error.h"
#include "net/httpanswer.h"
#include "net/serviceaddress.h"

#include <QDateTime>
#include <QNetworkReply>

namespace retalk {

/// Returns the Error for a response with a status outside 200..299: api-contract, "HTTP errors". Accepts any
/// status, headers and bytes; understands the envelopes of the tasks API and the files API. `now` is used to
/// turn a Retry-After date into a delay.
Error errorFromAnswer(const HttpAnswer &answer, const QDateTime &now);

/// Returns the Error for a connection to a service at `host` that failed below HTTP. `detail` is the
/// library's message.
Error connectionError(QNetworkReply::NetworkError code, const QString &detail, const QString &host,
                      ServiceKind service);

/// Does the same for a POST that may have cost money: a server error (5xx) becomes ErrorKind::OutcomeUnknown
/// unless the service clearly says that it accepted nothing.
Error errorFromPaidAnswer(const HttpAnswer &answer, const QDateTime &now);

/// Returns true if `error`, derived from `answer` to a POST, proves that the service accepted nothing: the
/// answer has an error object that doesn't mean an unknown outcome, a rate limit or a timeout, and either a
/// 4xx status or a code that means the service isn't available.
bool isCertainRefusal(const Error &error, const HttpAnswer &answer);

/// Returns `why`, one or two sentences, followed by the statement that nothing was charged.
QString withNothingCharged(const QString &why);

/// Returns the message for a 407.
QString proxyWantsPassword();

/// Returns the Error for a code of the files API (40001 too large, 40002 type, 40003 quota, 40004 URL
/// download, 50001 storage).
Error errorFromFilesCode(const QString &code, const QString &message);

/// Returns text from a service in displayable form: one line, no control characters, credentials hidden, at
/// most 300 characters.
QString quoted(const QString &serviceText);

} // namespace retalk
