#include "net/httpcall.h"

#include "base/log.h"
#include "base/printable.h"
#include "base/useragent.h"
#include "net/hostrules.h"
#include "net/keymask.h"
#include "net/plainexchange.h"
#include "net/proxychoice.h"
#include "net/retrytable.h"

#include <QCoreApplication>
#include <QNetworkRequest>
#include <QUuid>

#include <algorithm>

namespace retalk {

namespace {

using namespace Qt::StringLiterals;

struct CallText
{
    Q_DECLARE_TR_FUNCTIONS(retalk::Transport)
};

bool isHeaderValue(const QString &text)
{
    return std::all_of(text.begin(), text.end(),
                       [](QChar c) { return c.unicode() > 0x20 && c.unicode() < 0x7F; });
}

Error cannotRead(const QString &path)
{
    return {.kind = ErrorKind::InvalidInput,
            .message = CallText::tr("The file “%1” can't be read.").arg(oneLine(path))};
}

} // namespace

HttpCall::HttpCall(HttpTransport *transport, HttpRequest request, QObject *context,
                   HttpTransport::AnswerHandler handler, QObject *owner)
    : QObject(owner)
    , m_transport(transport)
    , m_request(std::move(request))
    , m_context(context)
    , m_handler(std::move(handler))
    , m_idempotencyKey(m_request.idempotencyKey.isEmpty()
                           ? QUuid::createUuid().toByteArray(QUuid::WithoutBraces)
                           : m_request.idempotencyKey)
{
    hideInLog(m_request.endpoint.bearer);
    hideInLog(m_request.endpoint.filesBearer);
    m_deadline.setSingleShot(true);
    m_next.setSingleShot(true);
    connect(&m_next, &QTimer::timeout, this, &HttpCall::attempt);
    m_idle.setSingleShot(true);
    for (QTimer *limit : {&m_deadline, &m_idle}) {
        connect(limit, &QTimer::timeout, this,
                [this] { finish(QNetworkReply::TimeoutError, u"no answer in time"_s); });
    }
    connect(context, &QObject::destroyed, this, [this] {
        stop();
        deleteLater();
    });
}

HttpCall::~HttpCall()
{
    stop();
}

void HttpCall::start()
{
    m_next.start(0);
}

void HttpCall::attempt()
{
    if (!m_transport)
        return deleteLater();
    if (auto error = refusal())
        return settle(failure(*std::move(error)));
    if (const auto pause = m_transport->pauseOf(m_request.url); pause.count() > 0) {
        // A paid request does not wait here: its job would be marked as sent while it is not.
        if (m_request.effect == HttpRequest::Effect::Paid || pause > m_transport->limits().longestHeldPause) {
            return settle(
                failure(Error{.kind = ErrorKind::RateLimited,
                              .message = CallText::tr("Too many requests; the service asked us to wait."),
                              .httpStatus = 429,
                              .retryAfter = pause,
                              // It has not gone out.
                              .isUncharged = m_request.effect == HttpRequest::Effect::Paid &&
                                             m_request.endpoint.kind != ServiceKind::Local}));
        }
        return m_next.start(pause);
    }
    if (takesTurns() && !m_hasTurn) {
        if (!m_transport->takeTurn(m_request.url, this))
            return;
        m_hasTurn = true;
    }
    ++m_attempts;
    m_clock.start();
    dispatch();
}

/// What is paid for must not wait between the note that it is sent and its sending; how many uploads there
/// are at once, their jobs decide.
bool HttpCall::takesTurns() const
{
    return m_request.effect != HttpRequest::Effect::Paid && !m_request.upload;
}

void HttpCall::dispatch()
{
    QNetworkRequest request = networkRequest();
    PlainExchange::Body body{.before = m_request.jsonBody};
    if (m_request.upload) {
        const QByteArray boundary = QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
        request.setHeader(QNetworkRequest::ContentTypeHeader,
                          u"multipart/form-data; boundary="_s + QLatin1StringView(boundary));
        for (const auto &[name, value] : m_request.upload->fields)
            body.before += "--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + name +
                           "\"\r\n\r\n" + value.toUtf8() + "\r\n";
        // The name is ours (made unique from safe characters), so it needs no escaping here.
        body.before += "--" + boundary + "\r\nContent-Type: application/octet-stream\r\n" +
                       "Content-Disposition: form-data; name=\"file\"; filename=\"" +
                       m_request.upload->name.toUtf8() + "\"\r\n\r\n";
        body.file = m_request.upload->path;
        body.after = "\r\n--" + boundary + "--\r\n";
    }
    const QByteArray method = m_request.method == HttpRequest::Method::Get    ? "GET"
                              : m_request.method == HttpRequest::Method::Post ? "POST"
                                                                              : "DELETE";
    m_exchange = new PlainExchange(method, request, body, m_transport->limits().answerBytes, this);
    connect(m_exchange, &PlainExchange::finished, this, [this] { finish(QNetworkReply::NoError, {}); });
    connect(m_exchange, &PlainExchange::failed, this, &HttpCall::finish);
    connect(m_exchange, &PlainExchange::active, &m_idle, qOverload<>(&QTimer::start));
    if (m_request.progress)
        connect(m_exchange, &PlainExchange::uploadProgress, m_context, m_request.progress);
    m_deadline.start(deadline());
    m_idle.start(std::max(m_transport->limits().inactivity, m_request.patience));
    if (!m_exchange->start(proxyFor(m_request.url)))
        settle(failure(cannotRead(m_request.upload->path)));
}

std::optional<Error> HttpCall::refusal() const
{
    const ServiceEndpoint &endpoint = m_request.endpoint;
    const QUrl &url = m_request.url;
    if (!isSameOrigin(url, endpoint.apiBase) && !isSameOrigin(url, endpoint.filesBase)) {
        return Error{
            .kind = ErrorKind::InvalidInput,
            .message = CallText::tr("The service's address is missing or invalid. Check it in the settings."),
            .detail = u"not one of the configured hosts: "_s + url.host()};
    }
    const auto bearer = key();
    if (!bearer) {
        return Error{.kind = ErrorKind::Authentication,
                     .message =
                         CallText::tr("There is no API key for %1. Enter one in the settings, or set %2.")
                             .arg(url.host(), keyVariable(url.host()))};
    }
    if (!isHeaderValue(*bearer)) {
        return Error{
            .kind = ErrorKind::Authentication,
            .message = CallText::tr("The API key contains characters that keys can't have. Enter it again.")};
    }
    if (!mayCarryKey(url)) {
        return Error{.kind = ErrorKind::InvalidInput,
                     .message = CallText::tr("The service's address must begin with https://, or the key "
                                             "would be sent unencrypted. Change it in the settings.")};
    }
    return std::nullopt;
}

/// What goes out as the bearer; nothing where the only key at hand is another party's.
std::optional<QString> HttpCall::key() const
{
    const ServiceEndpoint &endpoint = m_request.endpoint;
    if (isSameOrigin(m_request.url, endpoint.apiBase))
        return endpoint.bearer;
    if (!endpoint.filesBearer.isEmpty())
        return endpoint.filesBearer;
    if (isEvoLinkHost(endpoint.apiBase.host()) != isEvoLinkHost(endpoint.filesBase.host()))
        return std::nullopt;
    return endpoint.bearer;
}

QNetworkRequest HttpCall::networkRequest() const
{
    QNetworkRequest request(m_request.url);
    request.setHeader(QNetworkRequest::UserAgentHeader, userAgent());
    request.setRawHeader("Accept", "application/json");
    if (const QString bearer = key().value_or(QString()); !bearer.isEmpty())
        request.setRawHeader("Authorization", "Bearer " + bearer.toLatin1());
    if (m_request.method == HttpRequest::Method::Post) {
        request.setRawHeader("Idempotency-Key", m_idempotencyKey);
        if (!m_request.upload)
            request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    }
    return request;
}

std::chrono::milliseconds HttpCall::deadline() const
{
    const TransportLimits &limits = m_transport->limits();
    if (m_request.upload)
        return limits.uploadDeadline;
    return std::max(m_request.effect == HttpRequest::Effect::Read ? limits.readDeadline
                                                                  : limits.writeDeadline,
                    m_request.patience);
}

/// Ends the exchange without an answer. Later, because this may run inside one of the reply's own signals.
void HttpCall::stop()
{
    m_deadline.stop();
    m_idle.stop();
    m_next.stop();
    if (m_exchange) {
        m_exchange->end();
        m_exchange.clear();
    }
    if (std::exchange(m_hasTurn, false) && m_transport)
        m_transport->endTurn(m_request.url);
}

void HttpCall::finish(QNetworkReply::NetworkError error, const QString &detail)
{
    m_deadline.stop();
    m_idle.stop();
    std::optional<Error> interruption;
    if (error != QNetworkReply::NoError)
        interruption = transportError(error, detail);
    auto result = judge(m_exchange->answer(), interruption, m_exchange->isAllSent());
    note(result);
    conclude(std::move(result));
}

void HttpCall::note(const Expected<HttpAnswer> &result) const
{
    qCInfo(lcApi).noquote() << m_request.url.path() << "->"
                            << (result ? result->status : result.error().httpStatus)
                            << (result ? QString() : toString(result.error().kind)) << m_clock.elapsed()
                            << "ms" << (result ? result->requestId() : result.error().requestId);
}

/// What the exchange means. `interruption`: why it did not end well; `isAllSent`: the service may have the
/// whole request.
Expected<HttpAnswer> HttpCall::judge(HttpAnswer answer, const std::optional<Error> &interruption,
                                     bool isAllSent)
{
    for (const QString &bearer : {m_request.endpoint.bearer, m_request.endpoint.filesBearer})
        hideKey(answer, bearer);
    const bool isPaid = m_request.effect == HttpRequest::Effect::Paid;
    const auto now = QDateTime::currentDateTimeUtc();
    // A refusal's status line is decisive even when its body broke off; a success is one only when it is
    // whole.
    if (answer.status >= 300) {
        Error error = isPaid ? errorFromPaidAnswer(answer, now) : errorFromAnswer(answer, now);
        error.isUncharged =
            isPaid && m_request.endpoint.kind != ServiceKind::Local && isCertainRefusal(error, answer);
        return failure(std::move(error));
    }
    if (answer.status >= 200 && !interruption)
        return answer;
    Error error = interruption.value_or(Error{.kind = ErrorKind::Network});
    error.httpStatus = answer.status;
    error.requestId = answer.requestId();
    // With a part of the body still here the service cannot have the whole request, so nothing can have been
    // taken.
    if (isPaid && isAllSent) {
        error.kind = ErrorKind::OutcomeUnknown;
        error.message = CallText::tr("The job was submitted, but no answer came. It may have been accepted "
                                     "and charged. Check with the service before you submit it again.");
    }
    return failure(std::move(error));
}

Error HttpCall::transportError(QNetworkReply::NetworkError networkError, const QString &detail) const
{
    if (m_exchange->isTooLarge())
        return {.kind = ErrorKind::Protocol,
                .message =
                    CallText::tr("The service's answer is far too large. Check the service's address."),
                .detail = oneLine(redacted(detail))};
    if (networkError == QNetworkReply::UnknownContentError && m_request.upload) // it became shorter
        return cannotRead(m_request.upload->path);
    return connectionError(networkError, detail, m_request.url.host(), m_request.endpoint.kind);
}

/// Either tries again or answers.
void HttpCall::conclude(Expected<HttpAnswer> result)
{
    if (!result && m_transport) {
        Error &error = result.error();
        if (error.kind == ErrorKind::RateLimited && error.httpStatus == 429) {
            if (!error.retryAfter)
                error.retryAfter = retryRule(ErrorKind::RateLimited).readDelay;
            m_transport->pause(m_request.url, std::min(*error.retryAfter, kLongestRetryAfterOfReads));
        }
        // A proxy that wants a password wants it a second later too.
        const auto delay = error.httpStatus == 407 ? std::nullopt : nextReadTry(error, m_attempts);
        if (m_request.effect == HttpRequest::Effect::Read && delay &&
            *delay <= m_transport->limits().longestHeldPause) {
            stop();
            return m_next.start(*delay);
        }
    }
    settle(std::move(result));
}

void HttpCall::settle(Expected<HttpAnswer> result)
{
    if (!result) {
        for (const QString &bearer : {m_request.endpoint.bearer, m_request.endpoint.filesBearer})
            hideKey(result.error(), bearer);
    }
    stop();
    deleteLater();
    if (m_context && m_handler)
        std::exchange(m_handler,
                      nullptr)(std::move(result)); // may delete the context, and with it this object
}

} // namespace retalk
