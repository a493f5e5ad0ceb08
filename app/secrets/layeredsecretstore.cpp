#include "secrets/layeredsecretstore.h"

#include <QPointer>
#include <QTimer>

#include <memory>

namespace retalk {

namespace {

/// How long to wait for the keychain if the environment also has a key. A prompt to unlock it stays on the
/// screen.
constexpr std::chrono::seconds kKeychainPatience{3};

} // namespace

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

void LayeredSecretStore::readWithoutKeychain(const QString &account, QObject *context, ReadHandler handler)
{
    const QPointer<LayeredSecretStore> self(this);
    m_thisRun->read(account, context,
                    [self, account, context, handler = std::move(handler)](const Expected<QString> &key) {
                        if ((key && !key->isEmpty()) || !self)
                            handler(key);
                        else
                            self->m_environment->read(account, context, handler);
                    });
}

void LayeredSecretStore::find(const QString &account, QObject *context,
                              const std::function<void(Expected<Found>)> &handler)
{
    // `this` may be destroyed before the answer arrives.
    const QPointer<LayeredSecretStore> self(this);
    const auto askRest = [self, account, context, handler] {
        if (!self)
            return;
        self->m_environment->read(
            account, context, [self, account, context, handler](const Expected<QString> &key) {
                if (self)
                    self->findInKeychain(account, key.value_or(QString()), context, handler);
            });
    };
    m_thisRun->read(account, context, [askRest, handler](const Expected<QString> &key) {
        if (key && !key->isEmpty())
            handler(Found{*key, Source::ThisRun});
        else
            askRest();
    });
}

void LayeredSecretStore::findInKeychain(const QString &account, const QString &otherwise, QObject *context,
                                        const std::function<void(Expected<Found>)> &handler)
{
    const Found fromEnvironment = otherwise.isEmpty() ? Found{} : Found{otherwise, Source::Environment};
    const auto isAnswered = std::make_shared<bool>(false);
    const auto answerOnce = [isAnswered, handler](const Expected<Found> &found) {
        if (!std::exchange(*isAnswered, true))
            handler(found);
    };
    if (!otherwise.isEmpty())
        QTimer::singleShot(kKeychainPatience, context,
                           [answerOnce, fromEnvironment] { answerOnce(fromEnvironment); });
    m_keychain->read(account, context, [answerOnce, fromEnvironment](const Expected<QString> &key) {
        if (key && !key->isEmpty())
            answerOnce(Found{*key, Source::Keychain});
        else if (key || fromEnvironment.source == Source::Environment)
            answerOnce(fromEnvironment);
        else
            answerOnce(failure(key.error()));
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
