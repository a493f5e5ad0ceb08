#include "service/work/callbackdelivery.h"

#include "base/log.h"
#include "net/hostrules.h"
#include "net/httpexchange.h"

#include <QNetworkRequest>
#include <QTimer>

#include <algorithm>
#include <array>

namespace retalk::service {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::seconds kAnswerDeadline{10};
constexpr std::array kPauses{std::chrono::seconds(1), std::chrono::seconds(2), std::chrono::seconds(4)};
static_assert(kPauses.size() + 1 == CallbackDelivery::kMaxAttempts);
constexpr qint64 kAnswerBuffer = 4096;

} // namespace

CallbackDelivery::CallbackDelivery(Message message, const QSslConfiguration &tls, QObject *parent)
    : QObject(parent), m_message(std::move(message)), m_tls(tls)
{
}

CallbackDelivery::~CallbackDelivery()
{
    if (m_lookup >= 0)
        QHostInfo::abortHostLookup(m_lookup);
    dropExchange();
}

void CallbackDelivery::dropExchange()
{
    if (m_exchange)
        m_exchange->end();
    m_exchange.clear();
}

void CallbackDelivery::start()
{
    QTimer::singleShot(0, this, &CallbackDelivery::attempt);
}

void CallbackDelivery::attempt()
{
    ++m_message.attempts;
    Q_EMIT attempted();
    m_lookup = QHostInfo::lookupHost(m_message.url.host(), this, &CallbackDelivery::deliverTo);
}

void CallbackDelivery::deliverTo(const QHostInfo &host)
{
    m_lookup = -1;
    const QList<QHostAddress> addresses = host.addresses();
    if (addresses.isEmpty())
        return retry(u"host not found"_s);
    if (!m_message.mayBePrivate && std::any_of(addresses.begin(), addresses.end(), isPrivateAddress))
        return retry(u"host is in a private network"_s);
    post(addresses);
}

void CallbackDelivery::post(const QList<QHostAddress> &addresses)
{
    QNetworkRequest request(m_message.url);
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    request.setHeader(QNetworkRequest::UserAgentHeader, QStringLiteral("retalk-service/" RETALK_VERSION));
    request.setSslConfiguration(m_tls);
    m_exchange = new HttpExchange("POST", request, {.before = m_message.body}, 0, this);
    m_exchange->streamBody(kAnswerBuffer);
    // Only the status matters; the rest of the answer may be long.
    connect(m_exchange, &HttpExchange::arrived, this, [this] { takeStatus({}); });
    connect(m_exchange, &HttpExchange::finished, this, [this] { takeStatus({}); });
    connect(m_exchange, &HttpExchange::failed, this,
            [this](QNetworkReply::NetworkError, const QString &detail) { takeStatus(detail); });
    QTimer::singleShot(kAnswerDeadline, m_exchange, [this] { takeStatus(u"no answer in time"_s); });
    // A proxy would resolve the name again, possibly to a different address.
    m_exchange->start(QNetworkProxy::NoProxy, addresses);
}

/// `otherwise` is the reason why there is no status.
void CallbackDelivery::takeStatus(const QString &otherwise)
{
    if (!m_exchange)
        return;
    const int status = m_exchange->hasHead() ? m_exchange->answer().status : 0;
    dropExchange();
    if (status >= 200 && status < 300)
        Q_EMIT ended(true);
    else
        retry(status != 0 ? u"HTTP %1"_s.arg(status) : otherwise);
}

void CallbackDelivery::retry(const QString &reason)
{
    qCInfo(lcService).noquote() << "callback" << m_message.url.host() << "attempt" << m_message.attempts
                                << "failed:" << reason;
    if (m_message.attempts >= kMaxAttempts) {
        Q_EMIT ended(false);
        return;
    }
    const auto pause = kPauses.at(std::size_t(std::max(0, m_message.attempts - 1)));
    QTimer::singleShot(pause, this, &CallbackDelivery::attempt);
}

} // namespace retalk::service
