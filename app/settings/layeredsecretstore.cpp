#include "settings/layeredsecretstore.h"

#include <QPointer>

namespace retalk {

LayeredSecretStore::LayeredSecretStore(QObject *parent) : LayeredSecretStore(makeKeychainStore(), parent) {}

LayeredSecretStore::LayeredSecretStore(std::unique_ptr<SecretStore> keychain, QObject *parent)
    : SecretStore(parent)
    , m_thisRun(makeMemoryStore())
    , m_environment(makeEnvironmentStore())
    , m_keychain(std::move(keychain))
{
}

void LayeredSecretStore::read(const QString &account, QObject *context, ReadHandler handler)
{
    find(account, context, [handler = std::move(handler)](const Expected<Found> &found) {
        handler(found.map([](const Found &value) { return value.secret; }));
    });
}

void LayeredSecretStore::find(const QString &account, QObject *context,
                              const std::function<void(Expected<Found>)> &handler)
{
    // Each layer is asked only when the one before has nothing; `this` may go while the answer is under way.
    const QPointer<LayeredSecretStore> self(this);
    const auto answer = [handler](Source source) {
        return [handler, source](const Expected<QString> &secret) {
            handler(secret.map([source](const QString &value) {
                return value.isEmpty() ? Found{} : Found{value, source};
            }));
        };
    };
    const auto askKeychain = [self, account, context, answer] {
        if (self)
            self->m_keychain->read(account, context, answer(Source::Keychain));
    };
    const auto askEnvironment = [self, account, context, answer, askKeychain] {
        if (!self)
            return;
        self->m_environment->read(account, context, [answer, askKeychain](const Expected<QString> &secret) {
            if (secret && !secret->isEmpty())
                answer(Source::Environment)(secret);
            else
                askKeychain();
        });
    };
    m_thisRun->read(account, context, [answer, askEnvironment](const Expected<QString> &secret) {
        if (secret && !secret->isEmpty())
            answer(Source::ThisRun)(secret);
        else
            askEnvironment();
    });
}

void LayeredSecretStore::write(const QString &account, const QString &secret, QObject *context,
                               WriteHandler handler)
{
    const QPointer<LayeredSecretStore> self(this);
    m_keychain->write(account, secret, context,
                      [self, account, secret, handler = std::move(handler)](const Expected<void> &result) {
                          if (result && self)
                              self->writeForThisRun(account, secret);
                          handler(result);
                      });
}

void LayeredSecretStore::writeForThisRun(const QString &account, const QString &secret)
{
    m_thisRun->write(account, secret, this, [](const Expected<void> &) {});
    Q_EMIT changed(account);
}

void LayeredSecretStore::remove(const QString &account, QObject *context, WriteHandler handler)
{
    m_thisRun->remove(account, this, [](const Expected<void> &) {});
    const QPointer<LayeredSecretStore> self(this);
    m_keychain->remove(account, context,
                       [self, account, handler = std::move(handler)](const Expected<void> &result) {
                           if (self)
                               Q_EMIT self->changed(account);
                           handler(result);
                       });
}

} // namespace retalk
