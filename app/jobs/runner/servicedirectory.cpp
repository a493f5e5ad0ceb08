#include "jobs/runner/servicedirectory.h"

#include "api/apiclient.h"
#include "api/filesclient.h"
#include "local/localservice.h"
#include "secrets/hostkeys.h"

#include <QCoreApplication>
#include <QTimer>

namespace retalk {

namespace {

struct DirectoryText
{
    Q_DECLARE_TR_FUNCTIONS(retalk::ServiceDirectory)
};

bool isSame(const ServiceEndpoint &left, const ServiceEndpoint &right)
{
    return left.kind == right.kind && left.apiBase == right.apiBase && left.filesBase == right.filesBase &&
           left.bearer == right.bearer && left.filesBearer == right.filesBearer &&
           left.acceptsFiles == right.acceptsFiles;
}

} // namespace

ServiceDirectory::ServiceDirectory(SecretStore *secrets, LocalService *local, HttpTransport *transport,
                                   QObject *parent)
    : QObject(parent), m_secrets(secrets), m_local(local), m_transport(transport)
{
}

QString ServiceDirectory::keyOf(const ServiceAddress &service)
{
    return service.apiBase.toString() + u' ' + service.filesBase.toString();
}

ServiceDirectory::Clients ServiceDirectory::clientsFor(const ServiceEndpoint &endpoint)
{
    for (const Clients &clients : std::as_const(m_all)) {
        if (isSame(clients.endpoint, endpoint))
            return clients;
    }
    const Clients clients{endpoint, new ApiClient(endpoint, m_transport, this),
                          new FilesClient(endpoint, m_transport, this)};
    m_all.append(clients);
    return clients;
}

void ServiceDirectory::find(const ServiceAddress &service, QObject *context, const Handler &handler)
{
    if (service.kind == ServiceKind::Local) {
        if (!m_local) {
            QTimer::singleShot(0, context, [handler] {
                handler(failure(ErrorKind::LocalService,
                                DirectoryText::tr("The local service isn't included in this build. Choose "
                                                  "EvoLink or another service.")));
            });
            return;
        }
        m_local->whenReady(context, [this, handler](const Expected<ServiceEndpoint> &ready) {
            if (ready)
                handler(clientsFor(*ready));
            else
                handler(failure(ready.error()));
        });
        return;
    }
    const auto known = m_known.constFind(keyOf(service));
    if (known != m_known.constEnd()) {
        QTimer::singleShot(0, context, [handler, clients = *known] { handler(clients); });
        return;
    }
    askKey(service.apiBase, context, [this, service, context, handler](const Expected<QString> &key) {
        if (!key)
            return handler(failure(key.error()));
        const ServiceEndpoint endpoint{
            .kind = service.kind, .apiBase = service.apiBase, .filesBase = service.filesBase, .bearer = *key};
        const auto keep = [this, service, handler](const ServiceEndpoint &complete) {
            const Clients clients = clientsFor(complete);
            m_known.insert(keyOf(service), clients);
            handler(clients);
        };
        // EvoLink's key is used for EvoLink only, and other keys never are: uploads to another host use that
        // host's own key.
        if (isEvoLinkHost(service.apiBase.host()) == isEvoLinkHost(service.filesBase.host()))
            return keep(endpoint);
        askKey(service.filesBase, context, [endpoint, keep, handler](const Expected<QString> &filesKey) {
            if (!filesKey)
                return handler(failure(filesKey.error()));
            ServiceEndpoint complete = endpoint;
            complete.filesBearer = *filesKey;
            keep(complete);
        });
    });
}

void ServiceDirectory::askKey(const QUrl &base, QObject *context,
                              const std::function<void(Expected<QString>)> &handler)
{
    const QString name = m_nameOf ? m_nameOf(base) : base.host();
    readKey(m_secrets, base, context, [host = base.host(), name, handler](const Expected<QString> &secret) {
        if (!secret && secret.error().apiCode == secretcode::kUnavailable) {
            Error error = secret.error();
            error.kind = ErrorKind::Authentication; // nowhere to look means no key
            error.message =
                DirectoryText::tr(
                    "There is no API key for %1, and this session has no keychain to look in. Set "
                    "%2, or enter a key in the settings.")
                    .arg(name, keyVariable(host));
            return handler(failure(error));
        }
        if (secret && secret->isEmpty()) {
            return handler(
                failure(ErrorKind::Authentication,
                        DirectoryText::tr("There is no API key for %1. Enter one in the settings, or set %2.")
                            .arg(name, keyVariable(host))));
        }
        handler(secret);
    });
}

bool ServiceDirectory::isUp(const ServiceAddress &service) const
{
    return service.kind != ServiceKind::Local || (m_local && m_local->state() == LocalService::State::Ready);
}

void ServiceDirectory::forget(const ServiceAddress &service)
{
    m_known.remove(keyOf(service));
}

} // namespace retalk
