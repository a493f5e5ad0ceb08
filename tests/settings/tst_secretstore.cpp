#include "settings/answer.h"
#include "settings/hostkeys.h"
#include "settings/layeredsecretstore.h"

#include <QSignalSpy>
#include <QTest>
#include <QTimer>

using namespace retalk;
using namespace retalk::test;

class SecretStoreTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyServiceOfAHostMayHaveItsOwnKey()
    {
        QCOMPARE(keyAccount(QUrl(u"https://h.example/base"_qs)), u"h.example"_qs);
        QCOMPARE(keyAccount(QUrl(u"http://127.0.0.1:8787"_qs)), u"127.0.0.1:8787"_qs);
        QCOMPARE(keyAccount(QUrl(u"http://[::1]:8787"_qs)), u"[::1]:8787"_qs);
        QCOMPARE(keyAccount(QUrl(u"http://[::1]"_qs)), u"::1"_qs);
        QCOMPARE(keyAccount(QUrl(u"https://h.example:443"_qs)), u"h.example"_qs);
        QCOMPARE(keyAccount(QUrl(u"http://h.example:80"_qs)), u"h.example"_qs);
        QCOMPARE(keyAccount(QUrl(u"http://h.example:443"_qs)), u"h.example:443"_qs);
        const auto store = makeMemoryStore();
        const auto write = [&store, this](const QString &account, const QString &key) {
            store->write(account, key, this, [](const Expected<void> &) {});
        };
        write(u"127.0.0.1"_qs, u"host"_qs);
        write(u"127.0.0.1:1"_qs, u"first"_qs);
        write(u"[::1]:2"_qs, u"second"_qs);
        QStringList keys;
        for (const char *base : {"http://127.0.0.1:1", "http://127.0.0.1:2/x", "http://127.0.0.1",
                                 "http://[::1]:2", "http://[::1]:3", "https://h.example:1"})
            readKey(store.get(), QUrl(QLatin1String(base)), this,
                    [&keys](const Expected<QString> &key) { keys += key.value_or(u"failed"_qs); });
        QTRY_COMPARE(keys.size(), 6);
        keys.sort();
        QCOMPARE(keys.join(u' '), u"  first host host second"_qs);
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
        QVERIFY(writeNow(*store, u"a"_qs, u"one"_qs));
        QCOMPARE(readNow(*store, u"a"_qs), Expected<QString>(u"one"_qs));
        QCOMPARE(readNow(*store, u"b"_qs), Expected<QString>(QString()));
        QVERIFY(removeNow(*store, u"a"_qs));
        QCOMPARE(readNow(*store, u"a"_qs), Expected<QString>(QString()));
    }

    void environmentIsReadAndNeverWritten()
    {
        const auto store = makeEnvironmentStore();
        QCOMPARE(readNow(*store, u"a"_qs), Expected<QString>(QString()));
        qputenv("RETALK_API_KEY", " sk-env\n");
        QCOMPARE(readNow(*store, u"a"_qs), Expected<QString>(u"sk-env"_qs));
        QCOMPARE(readNow(*store, u"api.evolink.ai"_qs), Expected<QString>(QString()));
        QCOMPARE(readNow(*store, QString()), Expected<QString>(QString()));
        QCOMPARE(secretCode(writeNow(*store, u"a"_qs, u"x"_qs)), u"read_only"_qs);
        QCOMPARE(secretCode(removeNow(*store, u"a"_qs)), u"read_only"_qs);
    }

    void theEnvironmentsKeyGoesToNoHostThatHasItsOwn()
    {
        qputenv("RETALK_API_KEY", "sk-environment");
        auto keychain = makeMemoryStore();
        QVERIFY(writeNow(*keychain, u"h.example"_qs, u"sk-host"_qs));
        LayeredSecretStore store(std::move(keychain));
        const auto keyFor = [&store, this](const QString &base) {
            std::optional<QString> found;
            readKey(&store, QUrl(base), this,
                    [&found](const Expected<QString> &key) { found = key.value_or(u"failed"_qs); });
            [&found] {
                QTRY_VERIFY(found);
            }();
            return found.value_or(QString());
        };
        QCOMPARE(keyFor(u"https://h.example:8443"_qs), u"sk-host"_qs);
        QCOMPARE(keyFor(u"https://other.example:8443"_qs), u"sk-environment"_qs);
        QCOMPARE(keyFor(u"http://[::1]:8443"_qs), u"sk-environment"_qs);
        for (const auto &base : {u"https://api.evolink.ai"_qs, u"https://api.evolink.ai:443"_qs,
                                 u"https://api.evolink.ai:8443"_qs})
            QCOMPARE(keyFor(base), QString());
        qputenv("EVOLINK_API_KEY", "sk-evolink");
        QCOMPARE(keyFor(u"https://api.evolink.ai:443"_qs), u"sk-evolink"_qs);
    }

    void answersLaterAndNeverToADeletedContext()
    {
        const auto store = makeMemoryStore();
        QObject context;
        auto gone = std::make_unique<QObject>();
        int answers = 0;
        store->read(u"a"_qs, gone.get(), [&answers](const Expected<QString> &) { answers += 100; });
        store->read(u"a"_qs, &context, [&answers](const Expected<QString> &) { ++answers; });
        QCOMPARE(answers, 0);
        gone.reset();
        QTRY_COMPARE(answers, 1);
    }

    void withoutASessionBusTheKeychainIsUnavailable()
    {
        const auto store = makeKeychainStore(std::chrono::seconds(3));
        QCOMPARE(secretCode(readNow(*store, u"api.evolink.ai"_qs)), u"unavailable"_qs);
        QCOMPARE(secretCode(writeNow(*store, u"api.evolink.ai"_qs, u"sk-x"_qs)), u"unavailable"_qs);
        QCOMPARE(secretCode(removeNow(*store, u"api.evolink.ai"_qs)), u"unavailable"_qs);
    }

    void looksInThisRunThenTheKeychainThenTheEnvironment()
    {
        auto keychain = makeMemoryStore();
        SecretStore *entries = keychain.get();
        LayeredSecretStore store(std::move(keychain));
        qputenv("RETALK_API_KEY", "sk-environment");
        QCOMPARE(found(store), u"sk-environment from Environment"_qs);
        QVERIFY(writeNow(*entries, u"host"_qs, u"sk-keychain"_qs));
        QCOMPARE(found(store), u"sk-keychain from Keychain"_qs);
        store.writeForThisRun(u"host"_qs, u"sk-typed"_qs);
        QCOMPARE(found(store), u"sk-typed from ThisRun"_qs);
        QCOMPARE(readNow(store, u"host"_qs), Expected<QString>(u"sk-typed"_qs));
    }

    void theEnvironmentHelpsOutWhereTheKeychainCannot()
    {
        qputenv("RETALK_API_KEY", "sk-environment");
        LayeredSecretStore without(makeKeychainStore(std::chrono::seconds(3)));
        QCOMPARE(found(without), u"sk-environment from Environment"_qs);
        std::optional<QString> ofPort;
        readKey(&without, QUrl(u"http://127.0.0.1:8787"_qs), this,
                [&ofPort](const Expected<QString> &key) { ofPort = key.value_or(u"failed"_qs); });
        QTRY_COMPARE(ofPort.value_or(QString()), u"sk-environment"_qs);

        class SilentStore final : public SecretStore
        {
            void read(const QString &, QObject *, ReadHandler) override {}
            void write(const QString &, const QString &, QObject *, WriteHandler) override {}
            void remove(const QString &, QObject *, WriteHandler) override {}
        };
        LayeredSecretStore silent(std::make_unique<SilentStore>());
        QCOMPARE(found(silent), u"sk-environment from Environment"_qs);
    }

    void aKeychainThatFailsIsAskedOnceForAServiceWithAPort()
    {
        /// A locked keychain: each question costs the person a wait.
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
            readKey(&store, QUrl(u"http://127.0.0.1:8787"_qs), this,
                    [&answer](const Expected<QString> &key) { answer = key ? *key : key.error().apiCode; });
            [&answer] {
                QTRY_VERIFY(answer);
            }();
            return answer.value_or(QString());
        };
        QCOMPARE(ask(), u"locked"_qs);
        QCOMPARE(questions, 1);
        qputenv("RETALK_API_KEY", "sk-environment");
        QCOMPARE(ask(), u"sk-environment"_qs);
        QCOMPARE(questions, 2);
        store.writeForThisRun(u"127.0.0.1"_qs, u"sk-typed"_qs);
        QCOMPARE(ask(), u"sk-typed"_qs);
        QCOMPARE(questions, 3);
    }

    void anEmptyStoreIsNoError()
    {
        LayeredSecretStore store(makeMemoryStore());
        QCOMPARE(found(store), u" from None"_qs);
        QCOMPARE(readNow(store, u"host"_qs), Expected<QString>(QString()));
    }

    void aWrittenKeyHoldsAtOnceAndARemovedOneIsGone()
    {
        LayeredSecretStore store(makeMemoryStore());
        qputenv("RETALK_API_KEY", "sk-environment");
        QSignalSpy changes(&store, &LayeredSecretStore::changed);
        QVERIFY(writeNow(store, u"host"_qs, u"sk-new"_qs));
        QCOMPARE(found(store), u"sk-new from ThisRun"_qs);
        QVERIFY(removeNow(store, u"host"_qs));
        QCOMPARE(found(store), u"sk-environment from Environment"_qs);
        QCOMPARE(changes.size(), 2);
    }

    void aFailingKeychainIsSaidAndNotPaperedOver()
    {
        LayeredSecretStore store(makeKeychainStore(std::chrono::seconds(3)));
        QCOMPARE(secretCode(readNow(store, u"host"_qs)), u"unavailable"_qs);
        QCOMPARE(secretCode(writeNow(store, u"host"_qs, u"sk-x"_qs)), u"unavailable"_qs);
        // The refused key was not kept behind the person's back.
        QCOMPARE(secretCode(readNow(store, u"host"_qs)), u"unavailable"_qs);
        store.writeForThisRun(u"host"_qs, u"sk-x"_qs);
        QCOMPARE(readNow(store, u"host"_qs), Expected<QString>(u"sk-x"_qs));
    }

private:
    static QString found(LayeredSecretStore &store)
    {
        QObject context;
        QString text;
        store.find(u"host"_qs, &context, [&text](const Expected<LayeredSecretStore::Found> &result) {
            text = result ? result->secret + u" from "_qs + QVariant::fromValue(result->source).toString()
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
