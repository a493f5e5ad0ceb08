#pragma once

#include "base/expected.h"

#include <QObject>

#include <chrono>
#include <functional>
#include <memory>

namespace retalk {

/// A store for API keys. Missing, locked and failed are distinct: a missing key is an empty QString,
/// everything else an Error of kind Secret with one of the codes below as its apiCode. There is no fallback
/// to plain text. Each call answers exactly once, asynchronously, in the thread of `context`, unless that has
/// been destroyed.
class SecretStore : public QObject
{
    Q_OBJECT
public:
    using ReadHandler = std::function<void(Expected<QString>)>;
    using WriteHandler = std::function<void(Expected<void>)>;

    using QObject::QObject;

    /// `account` is the host the key belongs to ("api.evolink.ai").
    virtual void read(const QString &account, QObject *context, ReadHandler handler) = 0;
    /// Like read(), but without the keychain: for another account after the keychain has failed to answer.
    virtual void readWithoutKeychain(const QString &account, QObject *context, ReadHandler handler)
    {
        read(account, context, std::move(handler));
    }
    virtual void write(const QString &account, const QString &secret, QObject *context,
                       WriteHandler handler) = 0;
    /// Succeeds if there's no such key.
    virtual void remove(const QString &account, QObject *context, WriteHandler handler) = 0;
};

/// Error::apiCode of kind Secret.
namespace secretcode {
inline constexpr QLatin1StringView kLocked{"locked"}; ///< the key exists, but the keychain is locked
inline constexpr QLatin1StringView kUnavailable{"unavailable"}; ///< this session has no keychain
inline constexpr QLatin1StringView kTimeout{"timeout"};         ///< the keychain didn't answer in time
inline constexpr QLatin1StringView kFailed{"failed"};           ///< the keychain answered with an error
inline constexpr QLatin1StringView kReadOnly{"read_only"};      ///< the store can't be written
} // namespace secretcode

/// Returns the system keychain, accessed through QtKeychain. Every call has a time limit, because an
/// unresponsive keychain would otherwise never be reported. A write that timed out may still take effect.
std::unique_ptr<SecretStore> makeKeychainStore(std::chrono::milliseconds limit = std::chrono::seconds(20));
/// Returns a read-only store: EVOLINK_API_KEY for EvoLink's hosts, RETALK_API_KEY for all others. Has no key
/// for an account that includes a port, see readKey().
std::unique_ptr<SecretStore> makeEnvironmentStore();
/// Returns a store that lasts for this run only.
std::unique_ptr<SecretStore> makeMemoryStore();

} // namespace retalk
