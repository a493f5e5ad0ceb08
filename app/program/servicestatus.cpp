#include "program/servicestatus.h"

#include "api/apiclient.h"
#include "local/localservice.h"
#include "secrets/hostkeys.h"
#include "settings/settings.h"

namespace retalk {

using namespace std::chrono_literals;

namespace {

/// Returns true if the service was reached but reports no prices.
bool saysNothing(const Error &error)
{
    return error.kind == ErrorKind::NotFound || error.kind == ErrorKind::Protocol ||
           error.kind == ErrorKind::InvalidInput;
}

} // namespace

ServiceStatus::ServiceStatus(Settings *settings, SecretStore *secrets, LocalService *local,
                             HttpTransport *transport, QObject *parent)
    : QObject(parent), m_settings(settings), m_secrets(secrets), m_local(local), m_transport(transport)
{
    m_age.setSingleShot(true);
    m_age.setInterval(1min);
    connect(settings, &Settings::changed, this, [this](Setting setting) {
        const bool isOfService = setting == Setting::ServiceKind || setting == Setting::CustomApiBase ||
                                 setting == Setting::CustomFilesBase;
        if (isOfService && m_settings->serviceAddress() != m_asked)
            refresh();
    });
    if (m_local) {
        connect(m_local, &LocalService::stateChanged, this, [this] {
            if (m_settings->serviceAddress().kind == ServiceKind::Local)
                followLocal();
        });
    }
    refresh();
}

ServiceStatus::~ServiceStatus() = default;

QString ServiceStatus::word() const
{
    switch (m_state) {
    case State::Checking:
        return tr("checking…");
    case State::Ready:
        //: The service can be used now
        return tr("ready");
    case State::Starting:
        return tr("starting…");
    case State::NeedsKey:
        //: No API key has been given yet
        return tr("key needed");
    case State::Refused:
        //: The service does not accept the API key
        return tr("key refused");
    case State::Unreachable:
        return tr("unreachable");
    case State::Missing:
        return tr("not installed");
    }
    return {};
}

bool ServiceStatus::isLocalOffered() const
{
    return m_local && m_local->isInstalled();
}

/// Our own texts are translated on each call, so that they follow the language setting.
QString ServiceStatus::reason() const
{
    if (m_state == State::Missing)
        return tr("The local service isn't included in this installation. Choose EvoLink, or install "
                  "retalk-service.");
    if (m_state == State::NeedsKey && m_reason.isEmpty())
        return tr("This service needs a key. Enter it in the settings.");
    return m_reason;
}

void ServiceStatus::set(State state, const QString &reason)
{
    m_state = state;
    m_reason = reason;
    Q_EMIT changed();
}

void ServiceStatus::refreshWhenOld()
{
    if (!m_age.isActive())
        refresh();
}

void ServiceStatus::takeNewKey(const QString &account)
{
    const QUrl base = m_settings->serviceAddress().apiBase;
    if (account == keyAccount(base) || account == base.host())
        m_asked.reset();
    refresh();
}

void ServiceStatus::refresh()
{
    m_age.start();
    // Destroying the client drops answers to earlier requests.
    m_client.reset();
    const ServiceAddress service = m_settings->serviceAddress();
    const bool isAnswered = m_asked == service && m_state == State::Ready;
    m_asked = service;
    if (service.kind == ServiceKind::Local) {
        m_balance.reset();
        m_price = freePriceRule();
        followLocal();
        return;
    }
    if (!isAnswered) {
        m_price = service.kind == ServiceKind::EvoLink ? publishedPriceRule() : pendingPriceRule();
        m_balance.reset();
        set(State::Checking);
    }
    ServiceEndpoint endpoint{
        .kind = service.kind, .apiBase = service.apiBase, .filesBase = service.filesBase};
    readKey(m_secrets, service.apiBase, this, [this, endpoint, service](const Expected<QString> &key) {
        if (m_settings->serviceAddress() != service)
            return;
        if (!key) {
            needKey(key.error().message);
        } else if (key->isEmpty()) {
            needKey({});
        } else {
            ServiceEndpoint complete = endpoint;
            complete.bearer = *key;
            askBalance(complete);
        }
    });
}

void ServiceStatus::needKey(const QString &reason)
{
    m_balance.reset();
    if (!isKnown(m_price))
        m_price = unavailablePriceRule();
    set(State::NeedsKey, reason);
}

void ServiceStatus::followLocal()
{
    if (!isLocalOffered()) {
        set(State::Missing);
        return;
    }
    switch (m_local->state()) {
    case LocalService::State::Starting:
        set(State::Starting);
        break;
    case LocalService::State::Failed:
        set(State::Unreachable, m_local->lastError().message);
        break;
    case LocalService::State::Stopped: // started automatically with the first job
    case LocalService::State::Ready:
        set(State::Ready);
        break;
    }
}

void ServiceStatus::askBalance(const ServiceEndpoint &endpoint)
{
    m_client = std::make_unique<ApiClient>(endpoint, m_transport);
    m_client->credits(m_client.get(), [this](const Expected<Credits> &credits) {
        if (credits) {
            const bool isKnown = !credits->tokenUnlimited || credits->userRemaining > 0;
            m_balance = isKnown ? std::optional(credits->spendable()) : std::nullopt;
            set(State::Ready);
            return;
        }
        m_balance.reset();
        const Error &error = credits.error();
        const bool isKeyAtFault =
            error.kind == ErrorKind::Authentication || error.kind == ErrorKind::Permission;
        set(isKeyAtFault ? State::Refused : State::Unreachable, error.message);
    });
    // Not all services report their prices. Until one does, EvoLink's published prices are used; for others
    // none are known.
    m_client->pricing(m_client.get(), [this](const Expected<PriceRule> &rule) {
        if (rule)
            m_price = *rule;
        else if (!isKnown(m_price))
            m_price = saysNothing(rule.error()) ? unknownPriceRule() : unavailablePriceRule();
        Q_EMIT changed();
    });
}

} // namespace retalk
