#include "base/liveprocess.h"
#include "support/testtimeout.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <cstdio>
#include <sys/resource.h>

using namespace retalk;

namespace {

/// Runs as the other process: enters, prints its id and waits for its input to close.
int other(const QString &folder)
{
    const auto process = LiveProcess::enter(folder);
    if (!process)
        return 1;
    std::puts(qPrintable((*process)->id()));
    std::fflush(stdout);
    std::getchar();
    return 0;
}

} // namespace

class LiveProcessTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString start(QProcess &process) const
    {
        process.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--other"), m_folder.path()});
        while (!process.canReadLine() && process.waitForReadyRead(kTestTimeoutMs)) {
        }
        return QString::fromLatin1(process.readLine()).trimmed();
    }

private Q_SLOTS:
    void livesUntilItEndsHoweverThatIs()
    {
        const auto self = LiveProcess::enter(m_folder.path());
        QVERIFY(self.has_value());
        QVERIFY((*self)->isAlive((*self)->id()));
        QVERIFY((*self)->isAlone());

        QProcess process;
        const QString id = start(process);
        QCOMPARE(id.size(), 32);
        QVERIFY((*self)->isAlive(id));
        QVERIFY(!(*self)->isAlone());
        // A stopped process could still wake up and act.
        QCOMPARE(::kill(pid_t(process.processId()), SIGSTOP), 0);
        QVERIFY((*self)->isAlive(id));
        QCOMPARE(::kill(pid_t(process.processId()), SIGKILL), 0);
        QVERIFY(process.waitForFinished());
        QVERIFY(!(*self)->isAlive(id));
        QVERIFY((*self)->isAlone());
        QCOMPARE(QDir(m_folder.path()).entryList(QDir::Files), QStringList{(*self)->id()});

        QProcess orderly;
        const QString second = start(orderly);
        orderly.closeWriteChannel();
        QVERIFY(orderly.waitForFinished());
        QVERIFY(!(*self)->isAlive(second));
    }

    void isNotAloneInAFolderThatCannotBeRead()
    {
        QTemporaryDir folder;
        const auto self = LiveProcess::enter(folder.path());
        QVERIFY(self.has_value());
        QVERIFY((*self)->isAlone());
        folder.remove();
        QVERIFY(!(*self)->isAlone());
    }

    void wordsThatAreNoNameAreNobody()
    {
        const auto self = LiveProcess::enter(m_folder.path());
        for (const auto &id : {QString(), QStringLiteral("../etc"), QStringLiteral("a/b")})
            QVERIFY(!(*self)->isAlive(id));
    }

    void inDoubtTheOtherLives()
    {
        const auto self = LiveProcess::enter(m_folder.path());
        QProcess process;
        const QString id = start(process);
        rlimit before = {};
        QCOMPARE(::getrlimit(RLIMIT_NOFILE, &before), 0);
        const rlimit none = {0, before.rlim_max};
        QCOMPARE(::setrlimit(RLIMIT_NOFILE, &none), 0);
        const bool isAlive = (*self)->isAlive(id);
        const bool isAlone = (*self)->isAlone();
        QCOMPARE(::setrlimit(RLIMIT_NOFILE, &before), 0);
        QVERIFY(isAlive);
        QVERIFY(!isAlone);
        process.closeWriteChannel();
        QVERIFY(process.waitForFinished());
    }

    void saysWhenTheFolderCannotBeMade()
    {
        QFile file(m_folder.filePath(QStringLiteral("file")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        const auto self = LiveProcess::enter(file.fileName());
        QVERIFY(!self.has_value());
        QCOMPARE(toString(self.error().kind), toString(ErrorKind::Disk));
    }
};

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    if (app.arguments().value(1) == QStringLiteral("--other"))
        return other(app.arguments().value(2));
    LiveProcessTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_liveprocess.moc"
