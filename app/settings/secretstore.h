#pragma once

#include "base/expected.h"

#include <QObject>

#include <functional>

namespace retalk {

/// Where the API key lives. Absent, locked and failed are different answers: an absent key is an empty QString, a locked
/// or failing store an Error of kind Secret whose apiCode is "locked", "unavailable", "timeout" or "failed". Nothing ever
/// falls back to plain text. Each call answers once, later, on the thread of `context`.
class SecretStore : public QObject
{
    Q_OBJECT
public:
    using ReadHandler = std::function<void(Expected<QString>)>;
    using WriteHandler = std::function<void(Expected<void>)>;

    using QObject::QObject;

    /// `account` is the host the key belongs to ("api.evolink.ai").
    virtual void read(const QString &account, QObject *context, ReadHandler handler) = 0;
    virtual void write(const QString &account, const QString &secret, QObject *context, WriteHandler handler) = 0;
    virtual void remove(const QString &account, QObject *context, WriteHandler handler) = 0;
};

/// The system keychain through QtKeychain; every call has a time limit, because a keychain that does not answer would
/// otherwise never be reported.
std::unique_ptr<SecretStore> makeKeychainStore(std::chrono::milliseconds limit = std::chrono::seconds(20));
/// EVOLINK_API_KEY; read only, the same key for every account.
std::unique_ptr<SecretStore> makeEnvironmentStore();
/// For this run only.
std::unique_ptr<SecretStore> makeMemoryStore();
/// The order in which Retalk looks: what was typed for this run (memory), the environment, the keychain. Writes go to the
/// keychain; where that is unavailable the caller may choose writeForThisRun().
class LayeredSecretStore;

} // namespace retalk
