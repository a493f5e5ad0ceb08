#pragma once

#include "base/expected.h"
#include "net/serviceaddress.h"

#include <QHash>
#include <QObject>

#include <functional>

namespace retalk {

class ApiClient;
class FilesClient;
class HttpTransport;
class LocalService;
class SecretStore;

/// Provides ready-to-use clients for a service's address: looks up the key, or starts the service on this
/// computer.
class ServiceDirectory : public QObject
{
    Q_OBJECT
public:
    struct Clients
    {
        ServiceEndpoint endpoint;
        ApiClient *api = nullptr; ///< lives as long as the directory
        FilesClient *files = nullptr;
    };
    using Handler = std::function<void(Expected<Clients>)>;

    /// `local` may be null: there is no service on this computer then.
    ServiceDirectory(SecretStore *secrets, LocalService *local, HttpTransport *transport,
                     QObject *parent = nullptr);

    /// Calls `handler` once, asynchronously, unless `context` is destroyed first. Kind Authentication if
    /// there's no key. Clients are kept until forget().
    void find(const ServiceAddress &service, QObject *context, const Handler &handler);
    /// The next find() rereads the key.
    void forget(const ServiceAddress &service);
    /// Returns false for the service on this computer while it isn't running; find() would start it.
    bool isUp(const ServiceAddress &service) const;
    /// What errors call the service at an address; its host by default.
    void setNames(std::function<QString(const QUrl &)> nameOf) { m_nameOf = std::move(nameOf); }

private:
    Clients clientsFor(const ServiceEndpoint &endpoint);
    /// Reads the key of `base`; kind Authentication if there is none.
    void askKey(const QUrl &base, QObject *context, const std::function<void(Expected<QString>)> &handler);
    static QString keyOf(const ServiceAddress &service);

    SecretStore *m_secrets;
    LocalService *m_local;
    HttpTransport *m_transport;
    std::function<QString(const QUrl &)> m_nameOf;
    QHash<QString, Clients> m_known;
    QList<Clients> m_all; ///< a client may still have calls under way after the key changed
};

} // namespace retalk
