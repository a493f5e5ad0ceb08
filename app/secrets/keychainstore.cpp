#include "secrets/secretservice.h"
#include "secrets/secretstore.h"

#include <QPointer>
#include <QTimer>
#include <qt6keychain/keychain.h>

namespace retalk {

namespace {

using secretservice::Question;

/// A call to the keychain. Ends with exactly one answer, from the keychain or the timer, and then deletes
/// itself. It must not delete the QtKeychain job: libsecret calls back into it whenever the service finally
/// answers.
class KeychainCall final : public QObject
{
    Q_OBJECT
public:
    using Answer = std::function<void(Expected<QString>)>;

    KeychainCall(QKeychain::Job *job, Question question, std::chrono::milliseconds limit, QObject *context,
                 Answer answer)
        : m_account(job->key()), m_question(question), m_context(context), m_answer(std::move(answer))
    {
        job->setInsecureFallback(false);
        connect(job, &QKeychain::Job::finished, this, &KeychainCall::onJobFinished);
        m_limit.setSingleShot(true);
        connect(&m_limit, &QTimer::timeout, this, &KeychainCall::onTimeout);
        m_limit.start(limit);
        job->start();
    }

private:
    void onJobFinished(QKeychain::Job *job)
    {
        if (m_isOver)
            return;
        m_isOver = true;
        m_limit.stop();
        switch (job->error()) {
        case QKeychain::NoError: {
            const auto *reading = qobject_cast<QKeychain::ReadPasswordJob *>(job);
            answer(reading ? reading->textData() : QString());
            break;
        }
        case QKeychain::NoBackendAvailable:
        case QKeychain::NotImplemented:
            answer(failure(unavailable(job->errorString())));
            break;
        case QKeychain::AccessDeniedByUser:
        case QKeychain::AccessDenied:
            answer(failure(locked(job->errorString())));
            break;
        case QKeychain::EntryNotFound:
            unlessLocked(QString());
            break;
        default:
            unlessLocked(failure(refused(job)));
        }
    }

    void onTimeout()
    {
        if (m_isOver)
            return;
        m_isOver = true;
        unlessLocked(failure({.kind = ErrorKind::Secret,
                              .message = SecretStore::tr("The keychain doesn't respond."),
                              .apiCode = secretcode::kTimeout}));
    }

    void unlessLocked(const Expected<QString> &otherwise)
    {
        secretservice::ask(m_question, m_account, this, [this, otherwise](bool isLocked) {
            answer(isLocked ? Expected<QString>(failure(locked({}))) : otherwise);
        });
    }

    void answer(const Expected<QString> &result)
    {
        if (m_context) {
            QMetaObject::invokeMethod(
                m_context, [handler = m_answer, result] { handler(result); }, Qt::QueuedConnection);
        }
        deleteLater();
    }

    static Error refused(QKeychain::Job *job)
    {
        // Without libsecret or a session bus, QtKeychain reports nothing better than OtherError.
        if (qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS"))
            return unavailable(job->errorString());
        return {.kind = ErrorKind::Secret,
                .message = SecretStore::tr("The keychain reports an error."),
                .detail = job->errorString(),
                .apiCode = secretcode::kFailed};
    }
    static Error unavailable(const QString &detail)
    {
        return {.kind = ErrorKind::Secret,
                .message = SecretStore::tr("This session has no keychain."),
                .detail = detail,
                .apiCode = secretcode::kUnavailable};
    }
    static Error locked(const QString &detail)
    {
        return {.kind = ErrorKind::Secret,
                .message = SecretStore::tr("The keychain is locked. Unlock it and try again."),
                .detail = detail,
                .apiCode = secretcode::kLocked};
    }

    QString m_account;
    Question m_question;
    QPointer<QObject> m_context;
    Answer m_answer;
    QTimer m_limit;
    bool m_isOver = false;
};

class KeychainStore final : public SecretStore
{
public:
    explicit KeychainStore(std::chrono::milliseconds limit) : m_limit(limit) {}

    void read(const QString &account, QObject *context, ReadHandler handler) override
    {
        auto *job = new QKeychain::ReadPasswordJob(secretservice::kServiceName);
        start(job, account, Question::ItemLocked, context, std::move(handler));
    }
    void write(const QString &account, const QString &secret, QObject *context, WriteHandler handler) override
    {
        auto *job = new QKeychain::WritePasswordJob(secretservice::kServiceName);
        job->setTextData(secret);
        start(job, account, Question::KeychainLocked, context, withoutValue(std::move(handler)));
    }
    void remove(const QString &account, QObject *context, WriteHandler handler) override
    {
        auto *job = new QKeychain::DeletePasswordJob(secretservice::kServiceName);
        start(job, account, Question::ItemLocked, context, withoutValue(std::move(handler)));
    }

private:
    void start(QKeychain::Job *job, const QString &account, Question question, QObject *context,
               KeychainCall::Answer answer)
    {
        job->setKey(account);
        new KeychainCall(job, question, m_limit, context, std::move(answer));
    }
    static KeychainCall::Answer withoutValue(WriteHandler handler)
    {
        return [handler = std::move(handler)](const Expected<QString> &result) {
            handler(result.map([](const QString &) {}));
        };
    }

    std::chrono::milliseconds m_limit;
};

} // namespace

std::unique_ptr<SecretStore> makeKeychainStore(std::chrono::milliseconds limit)
{
    return std::make_unique<KeychainStore>(limit);
}

} // namespace retalk

#include "keychainstore.moc"
