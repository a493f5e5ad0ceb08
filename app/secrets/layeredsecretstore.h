#pragma once

#include "secrets/secretstore.h"

namespace retalk {

/// The order in which Retalk looks for a host's key: what was typed for this run, the host's own entry in the
/// keychain, the environment. Where the environment has a key, a keychain that is locked, missing or does not
/// answer within seconds is passed over; elsewhere it is an error. Writes go to the keychain; where that is
/// locked or unavailable, the caller may offer writeForThisRun().
class LayeredSecretStore final : public SecretStore
{
    Q_OBJECT
public:
    enum class Source { None, ThisRun, Keychain, Environment };
    Q_ENUM(Source)

    /// The usual three.
    explicit LayeredSecretStore(QObject *parent = nullptr);
    /// `keychain` instead of the system's.
    explicit LayeredSecretStore(std::unique_ptr<SecretStore> keychain, QObject *parent = nullptr);

    void read(const QString &account, QObject *context, ReadHandler handler) override;
    void readBesideKeychain(const QString &account, QObject *context, ReadHandler handler) override;
    /// Into the keychain. On success the key holds at once.
    void write(const QString &account, const QString &secret, QObject *context,
               WriteHandler handler) override;
    /// From the keychain and from this run; a key in the environment stays.
    void remove(const QString &account, QObject *context, WriteHandler handler) override;

    void writeForThisRun(const QString &account, const QString &secret);

    /// The key and where it came from: an empty key comes from None.
    struct Found
    {
        QString secret;
        Source source = Source::None;
    };
    void find(const QString &account, QObject *context, const std::function<void(Expected<Found>)> &handler);

Q_SIGNALS:
    /// Another key, or none, will be read for `account` from now on.
    void changed(const QString &account);

private:
    /// `otherwise`: the environment's key, or empty.
    void findInKeychain(const QString &account, const QString &otherwise, QObject *context,
                        const std::function<void(Expected<Found>)> &handler);

    std::unique_ptr<SecretStore> m_thisRun;
    std::unique_ptr<SecretStore> m_environment;
    std::unique_ptr<SecretStore> m_keychain;
};

} // namespace retalk
