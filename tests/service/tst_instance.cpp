#include "service/instance.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <sys/resource.h>

using namespace retalk;
using namespace retalk::service;

/// Services that share a folder know which of them are there.
class InstanceTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void knowsWhoIsThere()
    {
        const QTemporaryDir folder;
        const auto one = Instance::enter(folder.path());
        QVERIFY(one);
        QVERIFY((*one)->isAlone());
        auto other = Instance::enter(folder.path());
        QVERIFY(other);
        const QString id = (*other)->id();
        QVERIFY((*one)->isAlive(id));
        QVERIFY(!(*one)->isAlone());
        other->reset();
        QVERIFY(!(*one)->isAlive(id));
        QVERIFY((*one)->isAlone());
    }

    void takesNobodyForDeadForLackOfDescriptors()
    {
        const QTemporaryDir folder;
        const auto one = Instance::enter(folder.path());
        const auto other = Instance::enter(folder.path());
        QVERIFY(one && other);
        rlimit before{};
        QCOMPARE(::getrlimit(RLIMIT_NOFILE, &before), 0);
        const rlimit none{.rlim_cur = 0, .rlim_max = before.rlim_max};
        QCOMPARE(::setrlimit(RLIMIT_NOFILE, &none), 0);
        const bool isAlive = (*one)->isAlive((*other)->id());
        const bool isAlone = (*one)->isAlone();
        QCOMPARE(::setrlimit(RLIMIT_NOFILE, &before), 0);
        QVERIFY(isAlive);
        QVERIFY(!isAlone);
        QVERIFY((*one)->isAlive((*other)->id()));
    }
};

QTEST_GUILESS_MAIN(InstanceTest)
#include "tst_instance.moc"
