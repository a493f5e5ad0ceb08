#pragma once

#include "api/credits.h"
#include "net/serviceaddress.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>

namespace retalk {

class ApiClient;
class HttpTransport;
class LocalService;
class SecretStore;
class Settings;

/// Whether the chosen service can be used now, what it charges and what is left: what stands in the window's
/// upper corner.
class ServiceStatus : public QObject
{
    Q_OBJECT
public:
    enum class State { Checking, Ready, Starting, NeedsKey, Refused, Unreachable, Missing };
    Q_ENUM(State)

    /// `local` may be null; everything outlives this object.
    ServiceStatus(Settings *settings, SecretStore *secrets, LocalService *local, HttpTransport *transport,
                  QObject *parent = nullptr);
    ~ServiceStatus() override;

    State state() const { return m_state; }
    /// One or two words: "ready", "key needed".
    QString word() const;
    /// Why it is not ready, a sentence; empty when it is.
    QString reason() const;
    std::optional<double> balance() const { return m_balance; }
    const PriceRule &price() const { return m_price; }
    /// False when no service can run on this computer.
    bool isLocalOffered() const;

public Q_SLOTS:
    /// Asks again; the present answer stays until the new one comes.
    void refresh();
    /// refresh(), but only when the answer is older than a minute.
    void refreshWhenOld();
    /// refresh(), because the key kept as `account` was changed. Where it is the one in use, the present
    /// answer goes at once: another key may be another account's.
    void takeNewKey(const QString &account);

Q_SIGNALS:
    void changed();

private:
    void set(State state, const QString &reason = {});
    void followLocal();
    void askBalance(const ServiceEndpoint &endpoint);
    void needKey(const QString &reason);

    Settings *m_settings;
    SecretStore *m_secrets;
    LocalService *m_local;
    HttpTransport *m_transport;
    std::unique_ptr<ApiClient> m_client;
    State m_state = State::Checking;
    QString m_reason;
    std::optional<ServiceAddress> m_asked; ///< which the answers below are of
    std::optional<double> m_balance;
    PriceRule m_price = freePriceRule();
    QTimer m_age;
};

} // namespace retalk
