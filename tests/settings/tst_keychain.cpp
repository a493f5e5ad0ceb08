#include "settings/answer.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusReply>
#include <QDirIterator>
#include <QTest>

using namespace retalk;
using namespace retalk::test;

/// Against a real gnome-keyring (see with-keyring). Each test has its own account; locking comes last.
class KeychainTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void keepsAKeyForTheNextStore()
    {
        QVERIFY(writeNow(*makeKeychainStore(), u"host.one"_qs, u"sk-Schlüssel"_qs));
        QCOMPARE(readNow(*makeKeychainStore(), u"host.one"_qs), Expected<QString>(u"sk-Schlüssel"_qs));
        QVERIFY(writeNow(*makeKeychainStore(), u"host.one"_qs, u"sk-second"_qs));
        QCOMPARE(readNow(*makeKeychainStore(), u"host.one"_qs), Expected<QString>(u"sk-second"_qs));
    }

    void anAbsentKeyIsEmptyAndNoError()
    {
        QCOMPARE(readNow(*makeKeychainStore(), u"host.none"_qs), Expected<QString>(QString()));
    }

    void removesAKeyAndDoesNotMindARepeat()
    {
        const auto store = makeKeychainStore();
        QVERIFY(writeNow(*store, u"host.two"_qs, u"sk-x"_qs));
        QVERIFY(removeNow(*store, u"host.two"_qs));
        QCOMPARE(readNow(*store, u"host.two"_qs), Expected<QString>(QString()));
        QCOMPARE(secretCode(removeNow(*store, u"host.two"_qs)), u"no error"_qs);
    }

    void writesNoPlainTextAnywhere()
    {
        QVERIFY(writeNow(*makeKeychainStore(), u"host.three"_qs, u"sk-neverinplaintext"_qs));
        QDirIterator files(QDir::homePath(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        int count = 0;
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY2(!file.readAll().contains("neverinplaintext"), qPrintable(file.fileName()));
            ++count;
        }
        QVERIFY(count > 0); // the keyring itself
    }

    void aLockedKeychainIsCalledLocked()
    {
        const auto store = makeKeychainStore(std::chrono::seconds(3));
        QVERIFY(writeNow(*store, u"host.four"_qs, u"sk-x"_qs));
        const QDBusReply<QDBusObjectPath> collection = askService(u"ReadAlias"_qs, u"default"_qs);
        QVERIFY(collection.isValid());
        askService(u"Lock"_qs, QVariant::fromValue(QList<QDBusObjectPath>{collection.value()}));

        QCOMPARE(secretCode(readNow(*store, u"host.four"_qs)), u"locked"_qs);
        QCOMPARE(secretCode(writeNow(*store, u"host.four"_qs, u"sk-y"_qs)), u"locked"_qs);
        // A key that is nowhere is absent, locked or not.
        QCOMPARE(secretCode(readNow(*store, u"host.nowhere"_qs)), u"no error"_qs);
    }

private:
    static QDBusMessage askService(const QString &method, const QVariant &argument)
    {
        QDBusMessage message =
            QDBusMessage::createMethodCall(u"org.freedesktop.secrets"_qs, u"/org/freedesktop/secrets"_qs,
                                           u"org.freedesktop.Secret.Service"_qs, method);
        message << argument;
        return QDBusConnection::sessionBus().call(message);
    }
};

QTEST_GUILESS_MAIN(KeychainTest)
#include "tst_keychain.moc"
