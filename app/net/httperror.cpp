#include "net/httperror.h"

#include "base/jsonreading.h"
#include "base/log.h"
#include "base/printable.h"
#include "base/retryafter.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>
#include <array>

namespace retalk {

namespace {

using namespace Qt::StringLiterals;

struct EnvelopeText
{
    Q_DECLARE_TR_FUNCTIONS(retalk::Answer)
};

struct ConnectionText
{
    Q_DECLARE_TR_FUNCTIONS(retalk::Transport)
};

/// Adds a full stop if the service's message lacks one.
QString asSentence(const QString &words)
{
    static const QString stops =
        u".!?\u2026\u3002\uff0e\uff01\uff1f\uff61\u061f\u06d4\u0964\u203c\u2047\u2048\u2049"_s;
    const auto end = std::find_if(words.crbegin(), words.crend(), [](QChar c) {
        const bool isClosing = c.category() == QChar::Punctuation_Close ||
                               c.category() == QChar::Punctuation_FinalQuote ||
                               c.category() == QChar::Punctuation_InitialQuote || c == u'"' || c == u'\'';
        return !isClosing && !c.isSpace();
    });
    if (end == words.crend() || stops.contains(*end))
        return words;
    //: %1: a sentence that lacks its full stop
    return ConnectionText::tr("%1.").arg(words.trimmed());
}

struct Envelope
{
    QString code;
    QString type;
    QString param;
    QString message;
    QString suggestion;
};

Envelope readEnvelope(const QByteArray &body)
{
    const QJsonObject object = QJsonDocument::fromJson(body).object();
    const QJsonValue value = object.value("error"_L1);
    if (value.isObject()) {
        const QJsonObject error = value.toObject();
        return {.code = json::text(error.value("code"_L1)),
                .type = json::text(error.value("type"_L1)),
                .param = json::text(error.value("param"_L1)),
                .message = json::text(error.value("message"_L1)),
                .suggestion = json::text(error.value("fallback_suggestion"_L1))};
    }
    return {.code = json::text(object.value("code"_L1)),
            .message = value.isString() ? value.toString()
                                        : json::text(json::first(object, {"message"_L1, "msg"_L1}))};
}

bool hasErrorObject(const HttpAnswer &answer)
{
    return QJsonDocument::fromJson(answer.body).object().value("error"_L1).isObject();
}

enum class BalanceLimit { Account, Key, KeyToday };

struct BalanceCode
{
    QLatin1StringView code;
    BalanceLimit limit;
};

constexpr std::array kBalanceCodes{
    BalanceCode{"insufficient_quota"_L1, BalanceLimit::Account},
    BalanceCode{"insufficient_user_quota"_L1, BalanceLimit::Account},
    BalanceCode{"quota_not_enough"_L1, BalanceLimit::Account},
    BalanceCode{"account_balance_insufficient"_L1, BalanceLimit::Account},
    BalanceCode{"insufficient_token_quota"_L1, BalanceLimit::Key},
    BalanceCode{"key_quota_exhausted"_L1, BalanceLimit::Key},
    BalanceCode{"token_daily_quota_exceeded"_L1, BalanceLimit::KeyToday},
    BalanceCode{"key_daily_quota_exhausted"_L1, BalanceLimit::KeyToday},
};

std::optional<BalanceLimit> balanceLimit(const QString &code)
{
    const auto found = std::find_if(kBalanceCodes.begin(), kBalanceCodes.end(),
                                    [&code](const BalanceCode &row) { return code == row.code; });
    return found == kBalanceCodes.end() ? std::nullopt : std::optional(found->limit);
}

QString balanceMessage(BalanceLimit limit)
{
    switch (limit) {
    case BalanceLimit::Key:
        return EnvelopeText::tr(
            "This API key has used up its own limit. Raise the limit on the service's website, "
            "or use another key.");
    case BalanceLimit::KeyToday:
        return EnvelopeText::tr(
            "This API key has used up its limit for today. Try again tomorrow, raise the limit, "
            "or use another key.");
    case BalanceLimit::Account:
        break;
    }
    return EnvelopeText::tr(
        "Your account has too few credits. Add credits on the service's website, then retry.");
}

QString authenticationMessage(const QString &code)
{
    if (code == u"key_disabled")
        return EnvelopeText::tr(
            "This API key is disabled. Enable it on the service's website, or enter another key.");
    if (code == u"key_expired")
        return EnvelopeText::tr("This API key has expired. Enter a new one.");
    return EnvelopeText::tr("The service doesn't accept this API key. Check it, or enter another one.");
}

QString permissionMessage(const QString &code)
{
    if (code == u"key_model_not_allowed")
        return EnvelopeText::tr("This API key isn't allowed to use the model “videoretalk”. Allow it on the "
                                "service's website, or use another key.");
    if (code == u"user_disabled")
        return EnvelopeText::tr("This account is disabled. Ask the service's support.");
    if (code == u"ip_restricted")
        return EnvelopeText::tr("This API key can't be used from your IP address. Allow the address on the "
                                "service's website, or use another key.");
    return EnvelopeText::tr(
        "The service doesn't allow this: the API key can't use the model, or your IP address is blocked.");
}

/// Returns the kind for a status, if no code is more specific.
ErrorKind kindOf(int status)
{
    switch (status) {
    case 401:
        return ErrorKind::Authentication;
    case 402:
        return ErrorKind::Balance;
    case 403:
        return ErrorKind::Permission;
    case 404:
    case 405:
        return ErrorKind::NotFound;
    case 400:
    case 413:
    case 415:
    case 422:
        return ErrorKind::InvalidInput;
    case 408:
        return ErrorKind::Timeout;
    case 409:
        return ErrorKind::OutcomeUnknown;
    case 410:
        return ErrorKind::Expired;
    case 429:
        return ErrorKind::RateLimited;
    default:
        return status >= 500 && status <= 599 ? ErrorKind::Server : ErrorKind::Protocol;
    }
}

/// Codes that determine the kind regardless of the status (some gateways send 403 or 429 for an empty
/// account).
std::optional<ErrorKind> kindOfCode(const QString &code)
{
    if (balanceLimit(code))
        return ErrorKind::Balance;
    if (code == u"key_disabled" || code == u"key_expired")
        return ErrorKind::Authentication;
    if (code == u"key_model_not_allowed" || code == u"user_disabled" || code == u"ip_restricted")
        return ErrorKind::Permission;
    if (code == u"no_available_channel" || code == u"channel_selection_failed")
        return ErrorKind::Server;
    if (code == u"paid_outcome_unknown" || code == u"idempotency_conflict")
        return ErrorKind::OutcomeUnknown;
    return std::nullopt;
}

QString invalidMessage(int status, const Envelope &envelope)
{
    if (envelope.code == u"invalid_task_id")
        return EnvelopeText::tr("The service has no task with this id.");
    if (status == 413)
        return EnvelopeText::tr("The service refused this because it is too large.");
    if (status == 415)
        return EnvelopeText::tr("The service doesn't accept files of this type.");
    if (envelope.message.isEmpty())
        return EnvelopeText::tr("The service refused the request without saying why.");
    return EnvelopeText::tr("The service refused the request: %1").arg(quoted(envelope.message));
}

QString messageFor(ErrorKind kind, const HttpAnswer &answer, const Envelope &envelope)
{
    switch (kind) {
    case ErrorKind::InvalidInput:
        return invalidMessage(answer.status, envelope);
    case ErrorKind::Authentication:
        return authenticationMessage(envelope.code);
    case ErrorKind::Balance:
        return balanceMessage(balanceLimit(envelope.code).value_or(BalanceLimit::Account));
    case ErrorKind::Permission:
        return permissionMessage(envelope.code);
    case ErrorKind::NotFound:
        return EnvelopeText::tr("The service doesn't know this, or no longer has it.");
    case ErrorKind::Expired:
        return EnvelopeText::tr("The service no longer has this.");
    case ErrorKind::RateLimited:
        return EnvelopeText::tr("Too many requests; the service asked us to wait.");
    case ErrorKind::Timeout:
        return EnvelopeText::tr("The service timed out waiting for the request. Check your connection.");
    case ErrorKind::OutcomeUnknown:
        return EnvelopeText::tr("The service can't say whether it accepted this job. Check before you submit "
                                "it again, or you may be charged twice.");
    case ErrorKind::Server:
        return EnvelopeText::tr("The service has a problem (%1). Try again later.").arg(answer.status);
    default:
        break;
    }
    if (answer.status == 407)
        return proxyWantsPassword();
    if (answer.status >= 300 && answer.status <= 399) {
        return EnvelopeText::tr("The service redirects to another address. Your key wasn't sent there. Check "
                                "the service's address in the settings.");
    }
    return EnvelopeText::tr("The service gave an unexpected answer (%1). Check the service's address.")
        .arg(answer.status);
}

} // namespace

Error errorFromAnswer(const HttpAnswer &answer, const QDateTime &now)
{
    const Envelope envelope = readEnvelope(answer.body);
    const bool isFilesCode =
        envelope.code.size() == 5 && (envelope.code.startsWith(u"400") || envelope.code == u"50001");
    Error error;
    if (isFilesCode && envelope.type.isEmpty()) {
        error = errorFromFilesCode(envelope.code, envelope.message);
    } else {
        error.kind = kindOfCode(envelope.code).value_or(kindOf(answer.status));
        error.message = messageFor(error.kind, answer, envelope);
        error.apiCode = envelope.code.left(100);
        error.field = envelope.param.left(100);
        const QString words =
            envelope.message.isEmpty() ? QString::fromUtf8(answer.body.left(300)) : envelope.message;
        error.detail =
            quoted(QStringLiteral("HTTP %1 %2: %3 %4")
                       .arg(QString::number(answer.status), envelope.type, words, envelope.suggestion));
    }
    if (answer.isHtml() && (error.kind == ErrorKind::Protocol || error.kind == ErrorKind::NotFound)) {
        error.kind = ErrorKind::Protocol;
        error.message =
            EnvelopeText::tr("This address returned a web page instead of the service. Check the service's "
                             "address in the settings, and whether this network asks you to sign in.");
    }
    error.httpStatus = answer.status;
    error.requestId = answer.requestId();
    error.retryAfter = parseRetryAfter(answer.header("retry-after"), now);
    return error;
}

Error connectionError(QNetworkReply::NetworkError code, const QString &detail, const QString &host,
                      ServiceKind service)
{
    Error error{.kind = ErrorKind::Network, .detail = oneLine(redacted(detail)) + u" (%1)"_s.arg(int(code))};
    switch (code) {
    case QNetworkReply::OperationCanceledError: // our deadline, or no data for too long
    case QNetworkReply::TimeoutError:
        error.kind = ErrorKind::Timeout;
        error.message = ConnectionText::tr(
            "The service took too long to answer. Check your connection, or try again later.");
        return error;
    case QNetworkReply::HostNotFoundError:
        error.message = ConnectionText::tr(
                            "The service's address “%1” wasn't found. Check your connection and the address.")
                            .arg(host);
        // translatedMessage() extracts the host from this.
        error.detail = u"Host %1 not found (%2)"_s.arg(host).arg(int(code));
        return error;
    case QNetworkReply::SslHandshakeFailedError:
        error.message =
            ConnectionText::tr("Couldn't connect securely to the service. Check this computer's date, "
                               "and whether this network intercepts connections.");
        return error;
    default:
        break;
    }
    if (code == QNetworkReply::ConnectionRefusedError && service == ServiceKind::Local) {
        error.kind = ErrorKind::LocalService;
        error.message = ConnectionText::tr("The service on this computer has stopped.");
    } else if (code == QNetworkReply::ProxyAuthenticationRequiredError) {
        error.message = proxyWantsPassword();
    } else if (code > QNetworkReply::UnknownNetworkError && code <= QNetworkReply::UnknownProxyError) {
        error.message = ConnectionText::tr("The proxy couldn't be used. Check the proxy in the settings.");
    } else if (code == QNetworkReply::ProtocolFailure || code == QNetworkReply::UnknownContentError) {
        error.kind = ErrorKind::Protocol;
        error.message =
            ConnectionText::tr("This address doesn't respond like the service. Check the service's address.");
    } else {
        error.message = ConnectionText::tr("The service can't be reached. Check your connection.");
    }
    return error;
}

bool isCertainRefusal(const Error &error, const HttpAnswer &answer)
{
    switch (error.kind) {
    case ErrorKind::InvalidInput:
    case ErrorKind::Authentication:
    case ErrorKind::Balance:
    case ErrorKind::Permission:
    case ErrorKind::NotFound:
        return answer.status >= 400 && answer.status <= 499 && hasErrorObject(answer);
    case ErrorKind::Server: // kept by errorFromPaidAnswer() only if the service accepted nothing
        return kindOfCode(error.apiCode) == ErrorKind::Server && hasErrorObject(answer);
    default:
        return false;
    }
}

QString withNothingCharged(const QString &why)
{
    //: %1: why the service refused the job, one or two sentences
    return ConnectionText::tr("%1 Nothing was charged.").arg(asSentence(why));
}

QString proxyWantsPassword()
{
    return EnvelopeText::tr(
        "A proxy asks for a user name and password, which Retalk doesn't send. Choose another proxy "
        "in the settings.");
}

Error errorFromPaidAnswer(const HttpAnswer &answer, const QDateTime &now)
{
    Error error = errorFromAnswer(answer, now);
    // If the service itself reports that it is unavailable, it hasn't started any work. Any other 5xx may
    // come from a gateway that lost the answer of a service that did accept the job. A 303 means that the
    // POST was carried out.
    const bool hasEnvelope = hasErrorObject(answer);
    const bool isRefusal =
        kindOfCode(error.apiCode) == ErrorKind::Server || (answer.status == 503 && hasEnvelope);
    if ((error.kind == ErrorKind::Server && !isRefusal) || answer.status == 303) {
        error.kind = ErrorKind::OutcomeUnknown;
        error.message = messageFor(error.kind, answer, {});
    }
    return error;
}

Error errorFromFilesCode(const QString &code, const QString &message)
{
    Error error{.kind = ErrorKind::InvalidInput, .detail = quoted(message), .apiCode = code.left(100)};
    if (code == u"40001") {
        error.message = EnvelopeText::tr("The file is too large: at most 100 MB can be uploaded.");
    } else if (code == u"40002") {
        error.message = EnvelopeText::tr("The service doesn't accept files of this type.");
    } else if (code == u"40003") {
        error.message = EnvelopeText::tr("Your account's storage for uploaded files is full. Files are "
                                         "removed after 72 hours; wait, or use a link.");
    } else if (code == u"40004") {
        error.message = EnvelopeText::tr("The service couldn't download the link.");
    } else if (code == u"50001") {
        error.kind = ErrorKind::Server;
        error.message = EnvelopeText::tr("The service couldn't store the file. Try again later.");
    } else {
        error.kind = ErrorKind::Protocol;
        error.message = EnvelopeText::tr("The service didn't accept the file: %1").arg(quoted(message));
    }
    return error;
}

QString quoted(const QString &serviceText)
{
    QString text = redacted(oneLine(serviceText));
    for (QChar &c : text) {
        if (!c.isPrint() && !c.isSurrogate())
            c = u' ';
    }
    text = text.simplified();
    return text.size() > 300 ? text.left(299) + u'…' : text;
}

} // namespace retalk
