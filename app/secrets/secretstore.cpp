#include "secrets/secretstore.h"

#include "net/serviceaddress.h"

#include <QHash>
#include <QProcessEnvironment>

namespace retalk {

namespace {

/// Answers from the event loop, so that a handler never runs before the call returns.
template <typename Handler, typename Answer>
void answerLater(QObject *context, Handler handler, Answer answer)
{
    QMetaObject::invokeMethod(
        context, [handler = std::move(handler), answer = std::move(answer)] { handler(answer); },
        Qt::QueuedConnection);
}

class MemoryStore final : public SecretStore
{
public:
    void read(const QString &account, QObject *context, ReadHandler handler) override
    {
        answerLater(context, std::move(handler), Expected<QString>(m_secrets.value(account)));
    }
    void write(const QString &account, const QString &secret, QObject *context, WriteHandler handler) override
    {
        m_secrets.insert(account, secret);
        answerLater(context, std::move(handler), Expected<void>());
    }
    void remove(const QString &account, QObject *context, WriteHandler handler) override
    {
        m_secrets.remove(account);
        answerLater(context, std::move(handler), Expected<void>());
    }

private:
    QHash<QString, QString> m_secrets;
};

class EnvironmentStore final : public SecretStore
{
public:
    void read(const QString &account, QObject *context, ReadHandler handler) override
    {
        const QString key = account.isEmpty() || namesPort(account)
                                ? QString()
                                : qEnvironmentVariable(keyVariable(account).toLatin1());
        answerLater(context, std::move(handler), Expected<QString>(key.trimmed()));
    }
    void write(const QString &account, const QString & /*secret*/, QObject *context,
               WriteHandler handler) override
    {
        refuse(account, context, std::move(handler));
    }
    void remove(const QString &account, QObject *context, WriteHandler handler) override
    {
        refuse(account, context, std::move(handler));
    }

private:
    /// Returns true for "host:8443" and "[::1]:8443". An environment variable applies to whole hosts: a key
    /// stored for a port or for the host itself takes precedence, and only the host's name decides which
    /// variable applies.
    static bool namesPort(const QString &account)
    {
        return account.startsWith(u'[') || account.count(u':') == 1;
    }
    static void refuse(const QString &account, QObject *context, WriteHandler handler)
    {
        Error error{.kind = ErrorKind::Secret,
                    .message =
                        SecretStore::tr("This key comes from the environment variable %1. Change it there.")
                            .arg(keyVariable(account)),
                    .apiCode = secretcode::kReadOnly};
        answerLater(context, std::move(handler), Expected<void>(failure(error)));
    }
};

} // namespace

std::unique_ptr<SecretStore> makeEnvironmentStore()
{
    return std::make_unique<EnvironmentStore>();
}

std::unique_ptr<SecretStore> makeMemoryStore()
{
    return std::make_unique<MemoryStore>();
}

} // namespace retalk
