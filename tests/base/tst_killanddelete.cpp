#include "base/killanddelete.h"
#include "support/testtimeout.h"

#include <QPointer>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

using namespace retalk;

namespace {

QStringList said;

void take(QtMsgType, const QMessageLogContext &, const QString &text)
{
    said += text;
}

QProcess *running()
{
    auto *process = new QProcess;
    process->start(u"sleep"_s, {u"1000"_s});
    return process;
}

} // namespace

class LeftProcessTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { said.clear(); }

    void deletesAProgramOnceItHasEnded()
    {
        QObject keeper;
        for (const bool hasStarted : {true, false}) {
            const QPointer<QProcess> process(running());
            QSignalSpy finished(process, &QProcess::finished);
            if (hasStarted)
                QVERIFY(process->waitForStarted(int(kTestTimeoutMs)));
            killAndDelete(process, &keeper);
            QVERIFY(process && finished.isEmpty()); // it didn't wait
            QTRY_VERIFY(!process);
            QCOMPARE(finished.size(), 1);
        }
        QVERIFY(keeper.children().isEmpty());
    }

    void deletesWhatNeverRan()
    {
        QObject keeper;
        const QPointer<QProcess> idle(new QProcess);
        killAndDelete(idle, &keeper);
        QTRY_VERIFY(!idle);
        const QPointer<QProcess> missing(new QProcess);
        missing->start(u"/nowhere/program"_s);
        killAndDelete(missing, &keeper);
        QTRY_VERIFY(!missing);
        QVERIFY(keeper.children().isEmpty());
    }

    void endsInOrderWithItsKeeper()
    {
        for (const bool hasStarted : {true, false}) {
            auto keeper = std::make_unique<QObject>();
            const QPointer<QProcess> process(running());
            if (hasStarted)
                QVERIFY(process->waitForStarted(int(kTestTimeoutMs)));
            killAndDelete(process, keeper.get());
            const auto before = qInstallMessageHandler(take);
            keeper.reset();
            qInstallMessageHandler(before);
            QVERIFY(!process);
            QVERIFY2(said.isEmpty(), qPrintable(said.join(u'\n')));
        }
    }
};

QTEST_GUILESS_MAIN(LeftProcessTest)
#include "tst_killanddelete.moc"
