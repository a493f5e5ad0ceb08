#include "service/callbackdelivery.h"

#include "api/hostrules.h"
#include "api/oneshotbody.h"
#include "base/log.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTimer>

#include <algorithm>
#include <array>

namespace retalk::service {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::seconds kAnswerDeadline{10};
constexpr std::array kPauses{std::chrono::seconds(1), std::chrono::seconds(2), std::chrono::seconds(4)};
static_assert(kPauses.size() + 1 == CallbackDelivery::kMaxAttempts);
constexpr int kHttpsPort = 443;

} // namespace

CallbackDelivery::CallbackDelivery(Letter letter, QNetworkAccessManager *network,
                                   const QSslConfiguration &tls, QObject *parent)
    : QObject(parent), m_letter(std::move(letter)), m_network(network), m_tls(tls)
{
}

CallbackDelivery::~CallbackDelivery()
{
    if (m_lookup >= 0)
        QHostInfo::abortHostLookup(m_lookup);
    if (m_reply) {
        m_reply->disconnect(this);
        m_reply->abort();
        m_reply->deleteLater();
    }
}

void CallbackDelivery::start()
{
    QTimer::singleShot(0, this, &CallbackDelivery::attempt);
}

void CallbackDelivery::attempt()
{
    ++m_letter.attempts;
    Q_EMIT attempted();
    m_lookup = QHostInfo::lookupHost(m_letter.url.host(), this, &CallbackDelivery::post);
}

void CallbackDelivery::post(const QHostInfo &host)
{
    m_lookup = -1;
    const QList<QHostAddress> addresses = host.addresses();
    if (addresses.isEmpty())
        return retry(u"host not found"_s);
    if (!m_letter.mayBePrivate && std::any_of(addresses.begin(), addresses.end(), isPrivateAddress))
        return retry(u"host is in a private network"_s);

    QUrl url = m_letter.url;
    url.setHost(addresses.first().toString());
    QNetworkRequest request(url);
    QByteArray name = m_letter.url.host(QUrl::FullyEncoded).toLatin1();
    if (const int port = m_letter.url.port(kHttpsPort); port != kHttpsPort)
        name += ':' + QByteArray::number(port);
    request.setRawHeader("Host", name);
    request.setPeerVerifyName(m_letter.url.host());
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    request.setHeader(QNetworkRequest::UserAgentHeader, QStringLiteral("retalk-service/" RETALK_VERSION));
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setSslConfiguration(m_tls);

    auto *body = new OneShotBody(m_letter.body);
    m_reply = m_network->post(request, body);
    body->setParent(m_reply);
    connect(m_reply, &QNetworkReply::finished, this, &CallbackDelivery::takeAnswer);
    QTimer::singleShot(kAnswerDeadline, m_reply, &QNetworkReply::abort);
}

void CallbackDelivery::takeAnswer()
{
    QNetworkReply *reply = m_reply;
    m_reply = nullptr;
    reply->deleteLater();
    const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (status >= 200 && status < 300) {
        Q_EMIT ended(true);
        return;
    }
    retry(status != 0 ? u"HTTP %1"_s.arg(status) : reply->errorString());
}

void CallbackDelivery::retry(const QString &reason)
{
    qCInfo(lcService).noquote() << "callback" << m_letter.url.host() << "try" << m_letter.attempts
                                << "failed:" << reason;
    if (m_letter.attempts >= kMaxAttempts) {
        Q_EMIT ended(false);
        return;
    }
    const auto pause = kPauses.at(std::size_t(std::max(0, m_letter.attempts - 1)));
    QTimer::singleShot(pause, this, &CallbackDelivery::attempt);
}

} // namespace retalk::service
