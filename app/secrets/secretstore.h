#pragma once

#include "base/expected.h"

#include <QObject>

#include <chrono>
#include <functional>
#include <memory>

namespace retalk {

/// Where the API key lives. Absent, locked and failed are different answers: an absent key is an empty
/// QString, anything else an Error of kind Secret with one of the codes below as its apiCode. Nothing ever
/// falls back to plain text. Each call answers once, later, on the thread of `context`; never when `context`
/// is gone by then.
class SecretStore : public QObject
{
    Q_OBJECT
public:
    using ReadHandler = std::function<void(Expected<QString>)>;
    using WriteHandler = std::function<void(Expected<void>)>;

    using QObject::QObject;

    /// `account` is the host the key belongs to ("api.evolink.ai").
    virtual void read(const QString &account, QObject *context, ReadHandler handler) = 0;
    /// The same without asking a keychain: for another account, once the keychain has failed to answer.
    virtual void readBesideKeychain(const QString &account, QObject *context, ReadHandler handler)
    {
        read(account, context, std::move(handler));
    }
    virtual void write(const QString &account, const QString &secret, QObject *context,
                       WriteHandler handler) = 0;
    /// Removing what is not there succeeds.
    virtual void remove(const QString &account, QObject *context, WriteHandler handler) = 0;
};

/// Error::apiCode of kind Secret.
namespace secretcode {
inline constexpr QLatin1StringView kLocked{"locked"}; ///< there, but the person has not unlocked the keychain
inline constexpr QLatin1StringView kUnavailable{"unavailable"}; ///< this session has no keychain
inline constexpr QLatin1StringView kTimeout{"timeout"};         ///< the keychain did not answer in time
inline constexpr QLatin1StringView kFailed{"failed"};           ///< it answered with an error
inline constexpr QLatin1StringView kReadOnly{"read_only"};      ///< this store cannot be written to
} // namespace secretcode

/// The system keychain through QtKeychain; every call has a time limit, because a keychain that does not
/// answer would otherwise never be reported. A write that was late may still arrive.
std::unique_ptr<SecretStore> makeKeychainStore(std::chrono::milliseconds limit = std::chrono::seconds(20));
/// EVOLINK_API_KEY for EvoLink's hosts, RETALK_API_KEY for every other one; read only. It has nothing for
/// an account that names a port, see readKey().
std::unique_ptr<SecretStore> makeEnvironmentStore();
/// For this run only.
std::unique_ptr<SecretStore> makeMemoryStore();

} // namespace retalk
