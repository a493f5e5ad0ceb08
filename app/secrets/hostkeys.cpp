#include "secrets/hostkeys.h"

#include <QPointer>

namespace retalk {

QString keyAccount(const QUrl &base)
{
    const bool isUsual = base.port() < 0 || base.port() == (base.scheme() == u"http" ? 80 : 443);
    if (isUsual)
        return base.host();
    const bool hasColon = base.host().contains(u':'); // IPv6
    return (hasColon ? QStringLiteral("[%1]:%2") : QStringLiteral("%1:%2")).arg(base.host()).arg(base.port());
}

void readKey(SecretStore *store, const QUrl &base, QObject *context, const SecretStore::ReadHandler &handler)
{
    const QString account = keyAccount(base);
    const QString host = base.host();
    // The store may be destroyed before it answers.
    store->read(account, context,
                [store = QPointer<SecretStore>(store), account, host, context,
                 handler](const Expected<QString> &key) {
                    const bool isAnswer = account == host || (key && !key->isEmpty());
                    if (isAnswer || !store)
                        return handler(key);
                    if (key)
                        return store->read(host, context, handler);
                    // A keychain that has just timed out would do so again. The host's key may still be in
                    // the environment.
                    store->readWithoutKeychain(host, context, [key, handler](const Expected<QString> &other) {
                        handler(other && !other->isEmpty() ? other : key);
                    });
                });
}

} // namespace retalk
