#include "secrets/answer.h"
#include "secrets/hostkeys.h"
#include "secrets/layeredsecretstore.h"

#include <QSignalSpy>
#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;

using namespace retalk;
using namespace retalk::test;

class SecretStoreTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyServiceOfAHostMayHaveItsOwnKey()
    {
        QCOMPARE(keyAccount(QUrl(u"https://h.example/base"_s)), u"h.example"_s);
        QCOMPARE(keyAccount(QUrl(u"http://127.0.0.1:8787"_s)), u"127.0.0.1:8787"_s);
        QCOMPARE(keyAccount(QUrl(u"http://[::1]:8787"_s)), u"[::1]:8787"_s);
        QCOMPARE(keyAccount(QUrl(u"http://[::1]"_s)), u"::1"_s);
        QCOMPARE(keyAccount(QUrl(u"https://h.example:443"_s)), u"h.example"_s);
        QCOMPARE(keyAccount(QUrl(u"http://h.example:80"_s)), u"h.example"_s);
        QCOMPARE(keyAccount(QUrl(u"http://h.example:443"_s)), u"h.example:443"_s);
        const auto store = makeMemoryStore();
        const auto write = [&store, this](const QString &account, const QString &key) {
            store->write(account, key, this, [](const Expected<void> &) {});
        };
        write(u"127.0.0.1"_s, u"host"_s);
        write(u"127.0.0.1:1"_s, u"first"_s);
        write(u"[::1]:2"_s, u"second"_s);
        QStringList keys;
        for (const char *base : {"http://127.0.0.1:1", "http://127.0.0.1:2/x", "http://127.0.0.1",
                                 "http://[::1]:2", "http://[::1]:3", "https://h.example:1"})
            readKey(store.get(), QUrl(QLatin1String(base)), this,
                    [&keys](const Expected<QString> &key) { keys += key.value_or(u"failed"_s); });
        QTRY_COMPARE(keys.size(), 6);
        keys.sort();
        QCOMPARE(keys.join(u' '), u"  first host host second"_s);
    }

    void init() { cleanup(); }
    void cleanup()
    {
        qunsetenv("EVOLINK_API_KEY");
        qunsetenv("RETALK_API_KEY");
    }

    void memoryKeepsEachAccountApart()
    {
        const auto store = makeMemoryStore();
        QVERIFY(writeNow(*store, u"a"_s, u"one"_s));
        QCOMPARE(readNow(*store, u"a"_s), Expected<QString>(u"one"_s));
        QCOMPARE(readNow(*store, u"b"_s), Expected<QString>(QString()));
        QVERIFY(removeNow(*store, u"a"_s));
        QCOMPARE(readNow(*store, u"a"_s), Expected<QString>(QString()));
    }

    void environmentIsReadAndNeverWritten()
    {
        const auto store = makeEnvironmentStore();
        QCOMPARE(readNow(*store, u"a"_s), Expected<QString>(QString()));
        qputenv("RETALK_API_KEY", " sk-env\n");
        QCOMPARE(readNow(*store, u"a"_s), Expected<QString>(u"sk-env"_s));
        QCOMPARE(readNow(*store, u"api.evolink.ai"_s), Expected<QString>(QString()));
        QCOMPARE(readNow(*store, QString()), Expected<QString>(QString()));
        QCOMPARE(secretCode(writeNow(*store, u"a"_s, u"x"_s)), u"read_only"_s);
        QCOMPARE(secretCode(removeNow(*store, u"a"_s)), u"read_only"_s);
    }

    void theEnvironmentsKeyGoesToNoHostThatHasItsOwn()
    {
        qputenv("RETALK_API_KEY", "sk-environment");
        auto keychain = makeMemoryStore();
        QVERIFY(writeNow(*keychain, u"h.example"_s, u"sk-host"_s));
        LayeredSecretStore store(std::move(keychain));
        const auto keyFor = [&store, this](const QString &base) {
            std::optional<QString> found;
            readKey(&store, QUrl(base), this,
                    [&found](const Expected<QString> &key) { found = key.value_or(u"failed"_s); });
            [&found] {
                QTRY_VERIFY(found);
            }();
            return found.value_or(QString());
        };
        QCOMPARE(keyFor(u"https://h.example:8443"_s), u"sk-host"_s);
        QCOMPARE(keyFor(u"https://other.example:8443"_s), u"sk-environment"_s);
        QCOMPARE(keyFor(u"http://[::1]:8443"_s), u"sk-environment"_s);
        for (const auto &base :
             {u"https://api.evolink.ai"_s, u"https://api.evolink.ai:443"_s, u"https://api.evolink.ai:8443"_s})
            QCOMPARE(keyFor(base), QString());
        qputenv("EVOLINK_API_KEY", "sk-evolink");
        QCOMPARE(keyFor(u"https://api.evolink.ai:443"_s), u"sk-evolink"_s);
    }

    void answersLaterAndNeverToADeletedContext()
    {
        const auto store = makeMemoryStore();
        QObject context;
        auto gone = std::make_unique<QObject>();
        int answers = 0;
        store->read(u"a"_s, gone.get(), [&answers](const Expected<QString> &) { answers += 100; });
        store->read(u"a"_s, &context, [&answers](const Expected<QString> &) { ++answers; });
        QCOMPARE(answers, 0);
        gone.reset();
        QTRY_COMPARE(answers, 1);
    }

    void withoutASessionBusTheKeychainIsUnavailable()
    {
        const auto store = makeKeychainStore(std::chrono::seconds(3));
        QCOMPARE(secretCode(readNow(*store, u"api.evolink.ai"_s)), u"unavailable"_s);
        QCOMPARE(secretCode(writeNow(*store, u"api.evolink.ai"_s, u"sk-x"_s)), u"unavailable"_s);
        QCOMPARE(secretCode(removeNow(*store, u"api.evolink.ai"_s)), u"unavailable"_s);
    }

    void looksInThisRunThenTheKeychainThenTheEnvironment()
    {
        auto keychain = makeMemoryStore();
        SecretStore *entries = keychain.get();
        LayeredSecretStore store(std::move(keychain));
        qputenv("RETALK_API_KEY", "sk-environment");
        QCOMPARE(found(store), u"sk-environment from Environment"_s);
        QVERIFY(writeNow(*entries, u"host"_s, u"sk-keychain"_s));
        QCOMPARE(found(store), u"sk-keychain from Keychain"_s);
        store.writeForThisRun(u"host"_s, u"sk-typed"_s);
        QCOMPARE(found(store), u"sk-typed from ThisRun"_s);
        QCOMPARE(readNow(store, u"host"_s), Expected<QString>(u"sk-typed"_s));
    }

    void theEnvironmentHelpsOutWhereTheKeychainCannot()
    {
        qputenv("RETALK_API_KEY", "sk-environment");
        LayeredSecretStore without(makeKeychainStore(std::chrono::seconds(3)));
        QCOMPARE(found(without), u"sk-environment from Environment"_s);
        std::optional<QString> ofPort;
        readKey(&without, QUrl(u"http://127.0.0.1:8787"_s), this,
                [&ofPort](const Expected<QString> &key) { ofPort = key.value_or(u"failed"_s); });
        QTRY_COMPARE(ofPort.value_or(QString()), u"sk-environment"_s);

        class SilentStore final : public SecretStore
        {
            void read(const QString &, QObject *, ReadHandler) override {}
            void write(const QString &, const QString &, QObject *, WriteHandler) override {}
            void remove(const QString &, QObject *, WriteHandler) override {}
        };
        LayeredSecretStore silent(std::make_unique<SilentStore>());
        QCOMPARE(found(silent), u"sk-environment from Environment"_s);
    }

    void aKeychainThatFailsIsAskedOnceForAServiceWithAPort()
    {
        /// A locked keychain, where each read makes the user wait.
        class LockedStore final : public SecretStore
        {
        public:
            explicit LockedStore(int *questions) : m_questions(questions) {}
            void read(const QString &, QObject *context, ReadHandler handler) override
            {
                ++*m_questions;
                QTimer::singleShot(0, context, [handler = std::move(handler)] {
                    handler(failure({.kind = ErrorKind::Secret, .apiCode = secretcode::kLocked}));
                });
            }
            void write(const QString &, const QString &, QObject *, WriteHandler) override {}
            void remove(const QString &, QObject *, WriteHandler) override {}

        private:
            int *m_questions;
        };
        int questions = 0;
        LayeredSecretStore store(std::make_unique<LockedStore>(&questions));
        const auto ask = [&store, this] {
            std::optional<QString> answer;
            readKey(&store, QUrl(u"http://127.0.0.1:8787"_s), this,
                    [&answer](const Expected<QString> &key) { answer = key ? *key : key.error().apiCode; });
            [&answer] {
                QTRY_VERIFY(answer);
            }();
            return answer.value_or(QString());
        };
        QCOMPARE(ask(), u"locked"_s);
        QCOMPARE(questions, 1);
        qputenv("RETALK_API_KEY", "sk-environment");
        QCOMPARE(ask(), u"sk-environment"_s);
        QCOMPARE(questions, 2);
        store.writeForThisRun(u"127.0.0.1"_s, u"sk-typed"_s);
        QCOMPARE(ask(), u"sk-typed"_s);
        QCOMPARE(questions, 3);
    }

    void anEmptyStoreIsNoError()
    {
        LayeredSecretStore store(makeMemoryStore());
        QCOMPARE(found(store), u" from None"_s);
        QCOMPARE(readNow(store, u"host"_s), Expected<QString>(QString()));
    }

    void aWrittenKeyHoldsAtOnceAndARemovedOneIsGone()
    {
        LayeredSecretStore store(makeMemoryStore());
        qputenv("RETALK_API_KEY", "sk-environment");
        QSignalSpy changes(&store, &LayeredSecretStore::changed);
        QVERIFY(writeNow(store, u"host"_s, u"sk-new"_s));
        QCOMPARE(found(store), u"sk-new from ThisRun"_s);
        QVERIFY(removeNow(store, u"host"_s));
        QCOMPARE(found(store), u"sk-environment from Environment"_s);
        QCOMPARE(changes.size(), 2);
    }

    void aFailingKeychainIsSaidAndNotPaperedOver()
    {
        LayeredSecretStore store(makeKeychainStore(std::chrono::seconds(3)));
        QCOMPARE(secretCode(readNow(store, u"host"_s)), u"unavailable"_s);
        QCOMPARE(secretCode(writeNow(store, u"host"_s, u"sk-x"_s)), u"unavailable"_s);
        // The refused key wasn't kept without the user's knowledge.
        QCOMPARE(secretCode(readNow(store, u"host"_s)), u"unavailable"_s);
        store.writeForThisRun(u"host"_s, u"sk-x"_s);
        QCOMPARE(readNow(store, u"host"_s), Expected<QString>(u"sk-x"_s));
    }

private:
    static QString found(LayeredSecretStore &store)
    {
        QObject context;
        QString text;
        store.find(u"host"_s, &context, [&text](const Expected<LayeredSecretStore::Found> &result) {
            text = result ? result->secret + u" from "_s + QVariant::fromValue(result->source).toString()
                          : result.error().apiCode;
        });
        [&text] {
            QTRY_VERIFY(!text.isEmpty());
        }();
        return text;
    }
};

QTEST_GUILESS_MAIN(SecretStoreTest)
#include "tst_secretstore.moc"
