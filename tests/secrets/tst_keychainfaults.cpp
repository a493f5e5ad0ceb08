#include "secrets/answer.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVirtualObject>
#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;

using namespace retalk;
using namespace retalk::test;

/// A secret service that accepts every call and never answers, or refuses them all. A real one can't be made
/// to do that.
class DeafService : public QDBusVirtualObject
{
    Q_OBJECT
public:
    bool refuses = false;
    int calls = 0;

    QString introspect(const QString & /*path*/) const override { return {}; }
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &connection) override
    {
        ++calls;
        if (refuses)
            connection.send(message.createErrorReply(QDBusError::InternalError, u"the disk is on fire"_s));
        return true;
    }
};

class KeychainFaultsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        // A separate connection, so that calls really travel over the bus.
        auto bus = QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"deaf"_s);
        QVERIFY(bus.registerVirtualObject(u"/"_s, &m_service, QDBusConnection::SubPath));
        QVERIFY(bus.registerService(u"org.freedesktop.secrets"_s));
    }

    void aKeychainThatRefusesHasFailed()
    {
        m_service.refuses = true;
        const auto store = makeKeychainStore(std::chrono::seconds(3));
        const auto result = readNow(*store, u"host"_s);
        QCOMPARE(secretCode(result), u"failed"_s);
        QCOMPARE(secretCode(writeNow(*store, u"host"_s, u"sk-x"_s)), u"failed"_s);
        QVERIFY(m_service.calls > 0);
    }

    // Runs last: QtKeychain handles one call at a time, and this one never ends.
    void aKeychainThatNeverAnswersTimesOut()
    {
        m_service.refuses = false;
        const auto store = makeKeychainStore(std::chrono::milliseconds(300));
        QElapsedTimer clock;
        clock.start();
        QCOMPARE(secretCode(readNow(*store, u"host"_s)), u"timeout"_s);
        QCOMPARE(secretCode(readNow(*store, u"host"_s)), u"timeout"_s);
        QVERIFY2(clock.elapsed() < 20'000, qPrintable(QString::number(clock.elapsed())));
    }

private:
    DeafService m_service;
};

QTEST_GUILESS_MAIN(KeychainFaultsTest)
#include "tst_keychainfaults.moc"
