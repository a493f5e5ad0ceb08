#pragma once

#include "base/error.h"
#include "net/httpanswer.h"
#include "net/serviceaddress.h"

#include <QDateTime>
#include <QNetworkReply>

namespace retalk {

/// What an answer that is not a success (status outside of 200..299) means: api-contract, "HTTP errors".
/// Total over any status, headers and bytes; reads both the tasks API's envelope and the files API's. `now`
/// turns a Retry-After date into a wait.
Error errorFromAnswer(const HttpAnswer &answer, const QDateTime &now);

/// What a connection to a service at `host` that failed below HTTP means. `detail` in the library's words.
Error connectionError(QNetworkReply::NetworkError code, const QString &detail, const QString &host,
                      ServiceKind service);

/// The same for a POST that may have cost money: a fault of the service (5xx) counts as
/// ErrorKind::OutcomeUnknown unless the service says plainly that it took nothing.
Error errorFromPaidAnswer(const HttpAnswer &answer, const QDateTime &now);

/// True when `error`, which `answer` to a POST stands for, says in the service's own words that it took
/// nothing: an error object that is no doubt, no limit of rate and no timeout, with a 4xx or a code that
/// stands for a service which is out of work.
bool isCertainRefusal(const Error &error, const HttpAnswer &answer);

/// `why`, one or two sentences, and that nothing was charged.
QString withNothingCharged(const QString &why);

/// What to do about a 407.
QString proxyWantsPassword();

/// The files API's codes (40001 too large, 40002 type, 40003 quota, 40004 URL download, 50001 storage).
Error errorFromFilesCode(const QString &code, const QString &message);

/// Words of a service made fit to be shown: one line, no control characters, credentials hidden, at most 300
/// characters.
QString quoted(const QString &serviceText);

} // namespace retalk
