#include "service/work/callbackdelivery.h"

#include "base/log.h"
#include "net/hostrules.h"
#include "net/nocredentials.h"
#include "net/oneshotbody.h"

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
/// For an address that is not the last one.
constexpr std::chrono::seconds kConnectDeadline{3};
constexpr int kHttpsPort = 443;
constexpr qint64 kAnswerBuffer = 4096;

} // namespace

CallbackDelivery::CallbackDelivery(Message message, QNetworkAccessManager *network,
                                   const QSslConfiguration &tls, QObject *parent)
    : QObject(parent), m_message(std::move(message)), m_network(network), m_tls(tls)
{
}

CallbackDelivery::~CallbackDelivery()
{
    if (m_lookup >= 0)
        QHostInfo::abortHostLookup(m_lookup);
    dropReply();
}

void CallbackDelivery::dropReply()
{
    if (!m_reply)
        return;
    // Deleting ends the exchange; abort() in the middle of the reply's own signals confuses the library.
    m_reply->disconnect(this);
    m_reply->deleteLater();
    m_reply.clear();
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
    m_addresses = host.addresses();
    if (m_addresses.isEmpty())
        return retry(u"host not found"_s);
    if (!m_message.mayBePrivate && std::any_of(m_addresses.begin(), m_addresses.end(), isPrivateAddress))
        return retry(u"host is in a private network"_s);
    post();
}

void CallbackDelivery::post()
{
    QUrl url = m_message.url;
    url.setHost(m_addresses.takeFirst().toString());
    QNetworkRequest request(url);
    sendNoCredentials(request);
    QByteArray name = m_message.url.host(QUrl::FullyEncoded).toLatin1();
    if (const int port = m_message.url.port(kHttpsPort); port != kHttpsPort)
        name += ':' + QByteArray::number(port);
    request.setRawHeader("Host", name);
    request.setPeerVerifyName(m_message.url.host());
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    request.setHeader(QNetworkRequest::UserAgentHeader, QStringLiteral("retalk-service/" RETALK_VERSION));
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setSslConfiguration(m_tls);

    m_isConnected = false;
    auto *body = new OneShotBody(m_message.body);
    m_reply = m_network->post(request, body);
    m_reply->setReadBufferSize(kAnswerBuffer);
    body->setParent(m_reply);
    connect(m_reply, &QNetworkReply::encrypted, this, [this] { m_isConnected = true; });
    connect(m_reply, &QNetworkReply::finished, this, &CallbackDelivery::takeAnswer);
    // The status says it all: the rest of the answer may be long.
    connect(m_reply, &QNetworkReply::metaDataChanged, this, &CallbackDelivery::takeAnswer);
    QTimer::singleShot(kAnswerDeadline, m_reply, &QNetworkReply::abort);
    if (!m_addresses.isEmpty())
        QTimer::singleShot(kConnectDeadline, m_reply, [this] {
            if (!m_isConnected && m_reply)
                m_reply->abort();
        });
}

void CallbackDelivery::takeAnswer()
{
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (status < 200 && !m_reply->isFinished())
        return;
    const QString reason = status != 0 ? u"HTTP %1"_s.arg(status) : m_reply->errorString();
    dropReply();
    if (status >= 200 && status < 300)
        Q_EMIT ended(true);
    else if (status == 0 && !m_isConnected && !m_addresses.isEmpty())
        post();
    else
        retry(reason);
}

void CallbackDelivery::retry(const QString &reason)
{
    qCInfo(lcService).noquote() << "callback" << m_message.url.host() << "try" << m_message.attempts
                                << "failed:" << reason;
    if (m_message.attempts >= kMaxAttempts) {
        Q_EMIT ended(false);
        return;
    }
    const auto pause = kPauses.at(std::size_t(std::max(0, m_message.attempts - 1)));
    QTimer::singleShot(pause, this, &CallbackDelivery::attempt);
}

} // namespace retalk::service
