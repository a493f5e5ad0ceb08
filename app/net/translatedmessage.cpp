#include "net/translatedmessage.h"

#include "net/downloadanswer.h"
#include "net/httperror.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace retalk {

namespace {

using namespace Qt::StringLiterals;

/// A response from which errorFromAnswer() yields the same error, with only its code.
HttpAnswer answerOf(const Error &error)
{
    const QJsonObject body{{u"error"_s, QJsonObject{{u"code"_s, error.apiCode}}}};
    return {.status = error.httpStatus, .headers = {}, .body = QJsonDocument(body).toJson()};
}

/// Returns the error recreated in the current language; of another kind if that isn't possible.
Error madeAgain(const Error &error)
{
    static const QRegularExpression call(u"(?:Host (\\S+) not found)? ?\\((\\d+)\\)$"_s);
    static const QRegularExpression download(u"\\[(\\d+)\\]$"_s);
    if (const auto match = download.match(error.detail); match.hasMatch())
        return transferError(QNetworkReply::NetworkError(match.captured(1).toInt()), {});
    if (error.httpStatus >= 400 && error.detail == u"HTTP %1"_s.arg(error.httpStatus))
        return readDownloadAnswer({.status = error.httpStatus, .headers = {}, .body = {}}, 0, {}).error;
    if (error.httpStatus >= 400) // any other detail is about a link, not the service
        return error.detail.startsWith(u"HTTP %1 "_s.arg(error.httpStatus))
                   ? errorFromAnswer(answerOf(error), {})
                   : Error{};
    const auto match = call.match(error.detail);
    const auto code = QNetworkReply::NetworkError(match.captured(2).toInt());
    if (!match.hasMatch() || (code == QNetworkReply::HostNotFoundError && !match.hasCaptured(1)))
        return {};
    return connectionError(code, {}, match.captured(1),
                           error.kind == ErrorKind::LocalService ? ServiceKind::Local : ServiceKind::Custom);
}

} // namespace

namespace {

/// Returns the message without the statement about charges.
QString reasonAgain(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::Authentication:
    case ErrorKind::Balance:
    case ErrorKind::Permission:
    case ErrorKind::Network:
    case ErrorKind::Timeout:
    case ErrorKind::RateLimited:
    case ErrorKind::Server:
    case ErrorKind::LocalService:
        break;
    default: // says more than its codes
        return error.message;
    }
    const Error now = madeAgain(error);
    const bool isMade = now.kind == error.kind && !now.message.isEmpty();
    // Earlier versions recorded only in the message that nothing was charged.
    const bool saysMore = !error.isUncharged && error.message.startsWith(now.message);
    return isMade && !saysMore ? now.message : error.message;
}

} // namespace

QString translatedMessage(const Error &error)
{
    const QString reason = reasonAgain(error);
    return error.isUncharged ? withNothingCharged(reason) : reason;
}

} // namespace retalk
