#include "jobs/runner/outputclaim.h"
#include "net/downloadattempt.h"
#include "support/faultserver.h"
#include "support/testtimeout.h"

#include <QCoreApplication>
#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QTextStream>
#include <QUuid>

#include <sched.h>
#include <sys/mount.h>
#include <sys/resource.h>

#include <csignal>
#include <unistd.h>

using namespace retalk;
using namespace retalk::test;
using namespace Qt::StringLiterals;

namespace {

/// Returns this process's peak memory use in kilobytes.
qint64 peakMemory()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray text = status.readAll();
    return text.sliced(text.indexOf("VmHWM:") + 6).trimmed().split(' ').first().toLongLong();
}

/// Runs as a child: --fetch URL TARGET ETAG TOTAL FILESIZELIMIT. Prints the outcome and the memory growth in
/// kilobytes.
int fetchAsChild(const QStringList &arguments)
{
    if (const auto limit = arguments.value(6).toULongLong(); limit > 0) {
        ::signal(SIGXFSZ, SIG_IGN);
        const rlimit largest{limit, limit};
        ::setrlimit(RLIMIT_FSIZE, &largest);
    }
    const qint64 before = peakMemory();
    DownloadAttempt fetch(
        {.url = QUrl(arguments.value(2)),
         .targetPath = arguments.value(3),
         .resume = {.etag = arguments.value(4).toLatin1(), .totalBytes = arguments.value(5).toLongLong()}});
    QObject::connect(&fetch.download(), &Download::stateChanged, [](const DownloadState &state) {
        QTextStream(stdout) << "etag " << state.etag << Qt::endl;
    });
    if (!fetch.runs())
        return 1;
    QTextStream(stdout) << "ended " << fetch.kind() << ' ' << peakMemory() - before << Qt::endl;
    return 0;
}

/// Runs as a child: --fetch-on FILESYSTEM OPTIONS URL FOLDER. Mounts a file system visible only to itself,
/// downloads into it, and prints the outcome, the message, and the bytes received. Exits with 77 if it may
/// not mount.
int fetchOnMount(int argc, char *argv[])
{
    const bool isRoot = ::geteuid() == 0;
    const char *folder = argv[5];
    if (::unshare(isRoot ? CLONE_NEWNS : CLONE_NEWNS | CLONE_NEWUSER) != 0 ||
        ::mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) != 0 ||
        ::mount(argv[2], folder, argv[2], 0, argv[3]) != 0)
        return 77;
    const QCoreApplication app(argc, argv);
    DownloadAttempt fetch({.url = QUrl(QString::fromLocal8Bit(argv[4])),
                           .targetPath = QString::fromLocal8Bit(folder) + u"/result.wav"_s});
    if (!fetch.runs())
        return 1;
    const QString target = QString::fromLocal8Bit(folder) + u"/result.wav"_s;
    QTextStream(stdout) << fetch.kind() << '|'
                        << (fetch.result() ? QString() : fetch.result().error().message) << '|'
                        << QFileInfo(PartFile::pathFor(target)).size() << '|' << QFileInfo(target).size();
    return 0;
}

/// Runs as a child: --claim-on FOLDER. Fills a file system of its own, claims a name on it and prints the
/// error. Exits with 77 if it may not mount.
int claimOnFullDisk(int argc, char *argv[])
{
    const bool isRoot = ::geteuid() == 0;
    const char *folder = argv[2];
    if (::unshare(isRoot ? CLONE_NEWNS : CLONE_NEWNS | CLONE_NEWUSER) != 0 ||
        ::mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) != 0 ||
        ::mount("tmpfs", folder, "tmpfs", 0, "size=64k") != 0)
        return 77;
    const QCoreApplication app(argc, argv);
    const QString there = QString::fromLocal8Bit(folder);
    QFile all(there + u"/all"_s);
    if (!all.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        return 1;
    while (all.write(QByteArray(4096, 'x')) > 0)
        continue;
    const auto claim = OutputClaim::take({.folder = there, .name = u"result.mp4"_s},
                                         {.list = there + u"/jobs.db"_s, .job = QUuid::createUuid()});
    QTextStream(stdout) << (claim ? QString() : claim.error().message) << '|'
                        << QDir(there).entryList(QDir::Files | QDir::Hidden).join(u' ');
    return 0;
}

#ifdef RETALK_SANITIZED
constexpr bool kMemoryIsOurs = false; // the sanitizer holds back freed memory
#else
constexpr bool kMemoryIsOurs = true;
#endif

} // namespace

/// Tests full, read-only and too small disks, and a killed program, all of them real.
class BrokenDiskTest : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<QTemporaryDir> m_dir;
    const QByteArray m_content = sound(3'000'000);

    QString target() const { return m_dir->filePath(u"result.wav"_s); }
    QString part() const { return PartFile::pathFor(target()); }
    static void startChild(QProcess &child, const QUrl &url, const QString &target,
                           const QStringList &more = {})
    {
        child.start(QCoreApplication::applicationFilePath(),
                    QStringList{u"--fetch"_s, url.toString(), target} + more);
    }

private Q_SLOTS:
    void init() { m_dir = std::make_unique<QTemporaryDir>(); }

    void tellsByTheFileSystemWhetherThereIsSpace_data()
    {
        QTest::addColumn<QString>("fileSystem");
        QTest::addColumn<QString>("options");
        QTest::addColumn<bool>("isUnframed");
        QTest::addColumn<QString>("words");
        QTest::newRow("too small, told at once") << u"tmpfs"_s << u"size=1m"_s << false << u"needed"_s;
        QTest::newRow("too small, found while writing") << u"tmpfs"_s << u"size=1m"_s << true << u"full"_s;
        QTest::newRow("large enough") << u"tmpfs"_s << u"size=64m"_s << false << QString();
        QTest::newRow("reports 0 of 0") << u"ramfs"_s << QString() << false << QString();
    }
    void tellsByTheFileSystemWhetherThereIsSpace()
    {
        QFETCH(QString, fileSystem);
        QFETCH(QString, options);
        QFETCH(bool, isUnframed);
        QFETCH(QString, words);
        FaultServer server([&](const SeenRequest &request) {
            Reply reply = fileReply(request, m_content, "\"v1\"");
            reply.isUnframed = isUnframed;
            return reply;
        });
        QProcess child;
        child.start(QCoreApplication::applicationFilePath(),
                    {u"--fetch-on"_s, fileSystem, options, server.url().toString(), m_dir->path()});
        QVERIFY(child.waitForFinished());
        if (child.exitCode() == 77)
            QSKIP("this user may not mount anything");
        const QStringList said = QString::fromUtf8(child.readAllStandardOutput()).split(u'|');
        QCOMPARE(said.value(0), words.isEmpty() ? u"none"_s : u"disk"_s);
        QVERIFY2(said.value(1).contains(words), qPrintable(said.value(1)));
        QCOMPARE(said.value(3).toLongLong(), words.isEmpty() ? m_content.size() : 0);
        if (isUnframed) // what fits is kept
            QVERIFY(said.value(2).toLongLong() > 500'000);
    }

    void saysThatNoNameCanBeClaimedOnAFullDisk()
    {
        QProcess child;
        child.start(QCoreApplication::applicationFilePath(), {u"--claim-on"_s, m_dir->path()});
        QVERIFY(child.waitForFinished());
        if (child.exitCode() == 77)
            QSKIP("this user may not mount anything");
        const QByteArray said = child.readAllStandardOutput();
        QVERIFY2(said.contains(" is full."), said.constData());
        QVERIFY2(said.endsWith("|all"), said.constData());
    }

    void goesOnOnceThereIsRoomAgain()
    {
        FaultServer server(
            [&](const SeenRequest &request) { return fileReply(request, m_content, "\"v1\""); });
        QProcess child;
        startChild(child, server.url(), target(), {QString(), u"-1"_s, u"1500000"_s});
        QVERIFY(child.waitForFinished());
        const QByteArray said = child.readAllStandardOutput();
        QVERIFY2(said.contains("ended disk"), said.constData());
        QVERIFY(!QFile::exists(target()));
        QCOMPARE(QFile(part()).size(), 1'500'000); // everything that fits is kept
        DownloadAttempt fetch({.url = server.url(),
                               .targetPath = target(),
                               .resume = {.etag = "\"v1\"", .totalBytes = m_content.size()}});
        QVERIFY(fetch.runs());
        QCOMPARE(fetch.kind(), u"none"_s);
        QVERIFY(contentOf(target()) == m_content);
        QCOMPARE(server.requests().last().header("Range"), "bytes=1500000-");
    }

    void saysThatTheFolderCannotBeWritten_data()
    {
        QTest::addColumn<QString>("path");
        QTest::newRow("read-only file system") << u"/proc/self/result.wav"_s; // even for root
        QTest::newRow("folder that cannot be made") << u"/proc/nothing/here/result.wav"_s;
        QTest::newRow("below a file") << u"FILE/result.wav"_s;
        QTest::newRow("closed folder") << u"CLOSED/result.wav"_s;
        QTest::newRow("name of a folder") << u"FOLDER/"_s;
    }
    void saysThatTheFolderCannotBeWritten()
    {
        QFETCH(QString, path);
        if (path.startsWith(u"CLOSED") && ::geteuid() == 0)
            QSKIP("nothing is closed to root");
        QFile file(m_dir->filePath(u"FILE"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(QDir(m_dir->path()).mkpath(u"FOLDER/x"_s) && QDir(m_dir->path()).mkdir(u"CLOSED"_s));
        QVERIFY(QFile::setPermissions(m_dir->filePath(u"CLOSED"_s), QFile::ReadOwner | QFile::ExeOwner));
        FaultServer server(
            [&](const SeenRequest &request) { return fileReply(request, m_content, "\"v1\""); });
        DownloadAttempt fetch(
            {.url = server.url(), .targetPath = QDir(m_dir->path()).absoluteFilePath(path)});
        QVERIFY(fetch.runs());
        QCOMPARE(fetch.kind(), u"disk"_s);
        QVERIFY(fetch.result().error().message.contains(u"folder"));
        QVERIFY(QFile::setPermissions(m_dir->filePath(u"CLOSED"_s),
                                      QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    }

    void goesOnAfterTheProgramWasKilledMidFile()
    {
        std::atomic<int> round = 0;
        FaultServer server([&](const SeenRequest &request) {
            Reply reply = fileReply(request, m_content, "\"v1\"");
            if (round++ == 0) {
                reply = reply.with("Content-Length", QByteArray::number(m_content.size()));
                reply.bodyBytes = 1'700'000;
                reply.hangs = true;
            }
            return reply;
        });
        QProcess child;
        startChild(child, server.url(), target());
        QTRY_COMPARE(QFile(part()).size(), 1'700'000);
        child.kill();
        QVERIFY(child.waitForFinished());
        QVERIFY(child.readAllStandardOutput().contains("etag \"v1\""));
        QVERIFY(!QFile::exists(target()));
        DownloadAttempt fetch({.url = server.url(),
                               .targetPath = target(),
                               .resume = {.etag = "\"v1\"", .totalBytes = m_content.size()}});
        QVERIFY(fetch.runs());
        QCOMPARE(fetch.kind(), u"none"_s);
        QVERIFY(contentOf(target()) == m_content);
        QCOMPARE(server.requests().last().header("Range"), "bytes=1700000-");
    }

    void takesLittleMemoryForALargeFile()
    {
        constexpr qint64 kBytes = 500'000'000;
        FaultServer server([](const SeenRequest &) {
            Reply reply = bytesReply(200, {});
            reply.bodyBytes = kBytes;
            reply.body = [](qint64 offset, qint64 max) {
                return offset == 0 ? sound(4096) : QByteArray(std::min(max, kBytes - offset), '\7');
            };
            return reply;
        });
        QProcess child;
        startChild(child, server.url(), target());
        QVERIFY(child.waitForFinished(kTestTimeoutMs));
        const QList<QByteArray> words = child.readAllStandardOutput().trimmed().split(' ');
        QCOMPARE(words.value(words.size() - 2), "none");
        QCOMPARE(QFile(target()).size(), kBytes);
        qInfo() << "memory grew by" << words.last() << "kB";
        if (kMemoryIsOurs)
            QVERIFY2(words.last().toLongLong() < 16 * 1024, words.last().constData());
    }
};

int main(int argc, char *argv[])
{
    if (argc == 6 && QByteArrayView(argv[1]) == "--fetch-on")
        return fetchOnMount(argc, argv);
    if (argc == 3 && QByteArrayView(argv[1]) == "--claim-on")
        return claimOnFullDisk(argc, argv);
    const QCoreApplication app(argc, argv);
    if (QCoreApplication::arguments().value(1) == u"--fetch")
        return fetchAsChild(QCoreApplication::arguments());
    BrokenDiskTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_brokendisk.moc"
