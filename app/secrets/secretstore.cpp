#include "secrets/secretstore.h"

#include "net/serviceaddress.h"

#include <QHash>
#include <QProcessEnvironment>

namespace retalk {

namespace {

/// Answers from the event loop, so that no caller sees its handler run before its call returns.
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
    /// True for "host:8443" and "[::1]:8443". A variable is for whole hosts: what is kept for one of their
    /// ports or for the host itself goes before it, and the name of a host alone says whose it is.
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
