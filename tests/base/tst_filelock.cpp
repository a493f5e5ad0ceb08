#include "base/filelock.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include <future>

using namespace Qt::StringLiterals;

using namespace retalk;
using namespace std::chrono_literals;

/// Tests that waiting for a lock neither hangs nor polls in a sleep loop.
class FileLockTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    /// Opens the file again, like another process would.
    int open() const
    {
        return ::open(QFile::encodeName(m_folder.filePath(u"lock"_s)).constData(),
                      O_CREAT | O_RDWR | O_CLOEXEC, 0600);
    }

private Q_SLOTS:
    void isHadAtOnceWhereItIsFree()
    {
        const int file = open();
        QVERIFY(lockFile(file, 0ms));
        ::close(file);
        const int next = open();
        QVERIFY(lockFile(next, 0ms));
        ::close(next);
    }

    void comesWhenItsHolderLetsGo()
    {
        const int holder = open();
        QVERIFY(lockFile(holder, 0ms));
        const int waiting = open();
        auto isLocked = std::async(std::launch::async, [waiting] { return lockFile(waiting, 20s); });
        ::close(holder);
        QVERIFY(isLocked.get());
        const int other = open();
        QVERIFY(!lockFile(other, 0ms)); // the lock really is held
        ::close(waiting);
        ::close(other);
    }

    void isGivenUpAfterAWhileAndStaysWithNobody()
    {
        const int holder = open();
        QVERIFY(lockFile(holder, 0ms));
        const int waiting = open();
        QElapsedTimer timer;
        timer.start();
        QVERIFY(!lockFile(waiting, 50ms));
        QVERIFY(timer.elapsed() >= 50);
        ::close(waiting);
        ::close(holder); // now it's available, but too late
        const int next = open();
        QTRY_VERIFY(::flock(next, LOCK_EX | LOCK_NB) == 0);
        ::close(next);
    }
};

QTEST_GUILESS_MAIN(FileLockTest)
#include "tst_filelock.moc"
