#include "secrets/answer.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusReply>
#include <QDirIterator>
#include <QTest>

using namespace Qt::StringLiterals;

using namespace retalk;
using namespace retalk::test;

/// Runs against a real gnome-keyring (see with-keyring). Each test has its own account; locking comes last.
class KeychainTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void keepsAKeyForTheNextStore()
    {
        QVERIFY(writeNow(*makeKeychainStore(), u"host.one"_s, u"sk-Schlüssel"_s));
        QCOMPARE(readNow(*makeKeychainStore(), u"host.one"_s), Expected<QString>(u"sk-Schlüssel"_s));
        QVERIFY(writeNow(*makeKeychainStore(), u"host.one"_s, u"sk-second"_s));
        QCOMPARE(readNow(*makeKeychainStore(), u"host.one"_s), Expected<QString>(u"sk-second"_s));
    }

    void anAbsentKeyIsEmptyAndNoError()
    {
        QCOMPARE(readNow(*makeKeychainStore(), u"host.none"_s), Expected<QString>(QString()));
    }

    void removesAKeyAndDoesNotMindARepeat()
    {
        const auto store = makeKeychainStore();
        QVERIFY(writeNow(*store, u"host.two"_s, u"sk-x"_s));
        QVERIFY(removeNow(*store, u"host.two"_s));
        QCOMPARE(readNow(*store, u"host.two"_s), Expected<QString>(QString()));
        QCOMPARE(secretCode(removeNow(*store, u"host.two"_s)), u"no error"_s);
    }

    void writesNoPlainTextAnywhere()
    {
        QVERIFY(writeNow(*makeKeychainStore(), u"host.three"_s, u"sk-neverinplaintext"_s));
        QDirIterator files(QDir::homePath(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        int count = 0;
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY2(!file.readAll().contains("neverinplaintext"), qPrintable(file.fileName()));
            ++count;
        }
        QVERIFY(count > 0); // the keyring file itself
    }

    void aLockedKeychainIsCalledLocked()
    {
        const auto store = makeKeychainStore(std::chrono::seconds(3));
        QVERIFY(writeNow(*store, u"host.four"_s, u"sk-x"_s));
        const QDBusReply<QDBusObjectPath> collection = askService(u"ReadAlias"_s, u"default"_s);
        QVERIFY(collection.isValid());
        askService(u"Lock"_s, QVariant::fromValue(QList<QDBusObjectPath>{collection.value()}));

        QCOMPARE(secretCode(readNow(*store, u"host.four"_s)), u"locked"_s);
        QCOMPARE(secretCode(writeNow(*store, u"host.four"_s, u"sk-y"_s)), u"locked"_s);
        // A missing key is reported as missing, locked or not.
        QCOMPARE(secretCode(readNow(*store, u"host.nowhere"_s)), u"no error"_s);
    }

private:
    static QDBusMessage askService(const QString &method, const QVariant &argument)
    {
        QDBusMessage message =
            QDBusMessage::createMethodCall(u"org.freedesktop.secrets"_s, u"/org/freedesktop/secrets"_s,
                                           u"org.freedesktop.Secret.Service"_s, method);
        message << argument;
        return QDBusConnection::sessionBus().call(message);
    }
};

QTEST_GUILESS_MAIN(KeychainTest)
#include "tst_keychain.moc"
