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

/// The status of the selected service: whether it can be used now, its prices and the balance. Shown in the
/// window's upper corner.
class ServiceStatus : public QObject
{
    Q_OBJECT
public:
    enum class State { Checking, Ready, Starting, NeedsKey, Refused, Unreachable, Missing };
    Q_ENUM(State)

    /// `local` may be null; all others must outlive this object.
    ServiceStatus(Settings *settings, SecretStore *secrets, LocalService *local, HttpTransport *transport,
                  QObject *parent = nullptr);
    ~ServiceStatus() override;

    State state() const { return m_state; }
    /// Returns the state in one or two words: "ready", "key needed".
    QString word() const;
    /// Returns a sentence that says why the service isn't ready; empty if it is.
    QString reason() const;
    std::optional<double> balance() const { return m_balance; }
    const PriceRule &price() const { return m_price; }
    /// Returns false if no service can run on this computer.
    bool isLocalOffered() const;

public Q_SLOTS:
    /// Asks the service again; the current answer is kept until the new one arrives.
    void refresh();
    /// Like refresh(), but only if the answer is older than a minute.
    void refreshWhenOld();
    /// Like refresh(), after the key stored as `account` has changed. If that key is in use, the current
    /// answer is discarded at once, because the new key may belong to another account.
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
    std::optional<ServiceAddress> m_asked; ///< the service that the answers below came from
    std::optional<double> m_balance;
    PriceRule m_price = freePriceRule();
    QTimer m_age;
};

} // namespace retalk
