#pragma once

#include "secrets/secretstore.h"

namespace retalk {

/// Looks for a host's key in order: a key entered for this run, the host's own entry in the keychain, the
/// environment. If the environment has a key, a keychain that is locked, missing or doesn't answer within
/// seconds is skipped; otherwise that is an error. Writes go to the keychain; if it's locked or unavailable,
/// the caller may offer writeForThisRun().
class LayeredSecretStore final : public SecretStore
{
    Q_OBJECT
public:
    enum class Source { None, ThisRun, Keychain, Environment };
    Q_ENUM(Source)

    /// Uses the system keychain.
    explicit LayeredSecretStore(QObject *parent = nullptr);
    /// Uses `keychain` instead of the system keychain.
    explicit LayeredSecretStore(std::unique_ptr<SecretStore> keychain, QObject *parent = nullptr);

    void read(const QString &account, QObject *context, ReadHandler handler) override;
    void readWithoutKeychain(const QString &account, QObject *context, ReadHandler handler) override;
    /// Writes to the keychain. On success the key is used at once.
    void write(const QString &account, const QString &secret, QObject *context,
               WriteHandler handler) override;
    /// Removes the key from the keychain and from this run, but not from the environment.
    void remove(const QString &account, QObject *context, WriteHandler handler) override;

    void writeForThisRun(const QString &account, const QString &secret);

    /// A key and its source; an empty key has the source None.
    struct Found
    {
        QString secret;
        Source source = Source::None;
    };
    void find(const QString &account, QObject *context, const std::function<void(Expected<Found>)> &handler);

Q_SIGNALS:
    /// Emitted when the key that will be read for `account` has changed or been removed.
    void changed(const QString &account);

private:
    /// `otherwise`: the key from the environment, or empty.
    void findInKeychain(const QString &account, const QString &otherwise, QObject *context,
                        const std::function<void(Expected<Found>)> &handler);

    std::unique_ptr<SecretStore> m_thisRun;
    std::unique_ptr<SecretStore> m_environment;
    std::unique_ptr<SecretStore> m_keychain;
};

} // namespace retalk
