#include "base/mounts.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace retalk;
using namespace Qt::StringLiterals;

/// Tests that addresses used by file managers are mapped to local paths.
class MountsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void findsWhatTheDesktopHasMounted_data()
    {
        QTest::addColumn<QString>("mount");
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("path"); ///< relative to the mount
        const auto row = [](const char *name, const QString &mount, const QString &address,
                            const QString &path) {
            QTest::newRow(name) << mount << address << path;
        };
        row("a Windows share", u"gvfs/smb-share:server=nas,share=media"_s,
            u"smb://nas/media/My%20clip%20%231.mp4"_s, u"/My clip #1.mp4"_s);
        row("with a user and capitals", u"gvfs/smb-share:domain=WORK,server=nas.local,share=media,user=ann"_s,
            u"smb://WORK;ann@NAS.local/Media/a/b.mp4"_s, u"/a/b.mp4"_s);
        row("of some user", u"gvfs/smb-share:server=nas,share=media,user=ann"_s, u"smb://nas/media/a/b.mp4"_s,
            u"/a/b.mp4"_s);
        row("SSH with a port", u"gvfs/sftp:host=box,port=2222,user=ann"_s,
            u"sftp://ann@box:2222/home/ann/b.mp4"_s, u"/home/ann/b.mp4"_s);
        row("WebDAV below a folder", u"gvfs/dav:host=cloud,ssl=true,user=me,prefix=%2Fremote.php%2Fwebdav"_s,
            u"davs://me@cloud/remote.php/webdav/Photos/b.mp4"_s, u"/Photos/b.mp4"_s);
        row("an Apple volume", u"gvfs/afp-volume:host=mac,volume=Home"_s, u"afp://mac/Home/b.mp4"_s,
            u"/b.mp4"_s);
        row("a phone", u"gvfs/mtp:host=Google_Pixel_7"_s, u"mtp://Google_Pixel_7/Internal%20storage/b.mp4"_s,
            u"/Internal storage/b.mp4"_s);
        row("a phone by its socket", u"gvfs/mtp:host=%5Busb%3A001%2C005%5D"_s,
            u"mtp://[usb:001,005]/DCIM/b.mp4"_s, u"/DCIM/b.mp4"_s);
        row("KIO", u"kio-fuse-aBcDeF/smb/nas"_s, u"smb://nas/media/b.mp4"_s, u"/media/b.mp4"_s);
        row("KIO with a user", u"kio-fuse-aBcDeF/sftp/ann@box"_s, u"sftp://box/b.mp4"_s, u"/b.mp4"_s);
        row("a phone in KIO", u"kio-fuse-aBcDeF/mtp/Pixel 7"_s, u"mtp:/Pixel%207/b.mp4"_s, u"/b.mp4"_s);
    }
    void findsWhatTheDesktopHasMounted()
    {
        QFETCH(QString, mount);
        QFETCH(QString, address);
        QFETCH(QString, path);
        QTemporaryDir runtime;
        QVERIFY(QDir().mkpath(runtime.filePath(mount)));
        QVERIFY(isMountAddress(address));
        const auto found = mountedPath(address, runtime.path());
        QVERIFY2(found.has_value(), qPrintable(found ? QString() : found.error().message));
        QCOMPARE(*found, runtime.filePath(mount) + path);
    }

    void aShareThatNoLongerAnswersIsNotLookedAt_data()
    {
        QTest::addColumn<QString>("mount");
        QTest::addColumn<QString>("address");
        QTest::newRow("GVfs") << u"gvfs/smb-share:server=nas,share=media"_s << u"smb://nas/media/b.mp4"_s;
        QTest::newRow("KIO") << u"kio-fuse-aBcDeF/smb/nas"_s << u"smb://nas/b.mp4"_s;
        QTest::newRow("a phone in KIO") << u"kio-fuse-aBcDeF/mtp/Pixel"_s << u"mtp:/Pixel/b.mp4"_s;
    }
    void aShareThatNoLongerAnswersIsNotLookedAt()
    {
        QFETCH(QString, mount);
        QFETCH(QString, address);
        QTemporaryDir runtime;
        const QString place = runtime.filePath(mount);
        QVERIFY(QDir().mkpath(QFileInfo(place).path()));
        // A dangling link: only the name matters, not what's there.
        QVERIFY(QFile::link(runtime.filePath(u"nowhere"_s), place));
        QCOMPARE(mountedPath(address, runtime.path()).value_or(QString()), place + u"/b.mp4"_s);
    }

    void takesTheDeepestMount()
    {
        QTemporaryDir runtime;
        QVERIFY(QDir().mkpath(runtime.filePath(u"gvfs/dav:host=cloud,ssl=true"_s)));
        QVERIFY(QDir().mkpath(runtime.filePath(u"gvfs/dav:host=cloud,ssl=true,prefix=%2Fdav"_s)));
        QCOMPARE(mountedPath(u"davs://cloud/dav/b.mp4"_s, runtime.path()).value_or(QString()),
                 runtime.filePath(u"gvfs/dav:host=cloud,ssl=true,prefix=%2Fdav/b.mp4"_s));
    }

    void saysWhatIsNotConnected_data()
    {
        QTest::addColumn<QString>("address");
        QTest::newRow("another share") << u"smb://nas/private/b.mp4"_s;
        QTest::newRow("another server") << u"smb://other/media/b.mp4"_s;
        QTest::newRow("another user") << u"smb://bob@nas/media/b.mp4"_s;
        QTest::newRow("out of the share") << u"smb://nas/media/../../../etc/passwd"_s;
        QTest::newRow("out of it, encoded") << u"smb://nas/media/%2e%2e/%2e%2e/passwd"_s;
        QTest::newRow("a slash, encoded") << u"smb://nas/media/..%2f..%2fpasswd"_s;
        QTest::newRow("the share alone, of another kind") << u"sftp://nas/media/b.mp4"_s;
    }
    void saysWhatIsNotConnected()
    {
        QFETCH(QString, address);
        QTemporaryDir runtime;
        QVERIFY(QDir().mkpath(runtime.filePath(u"gvfs/smb-share:server=nas,share=media,user=ann"_s)));
        const auto found = mountedPath(address, runtime.path());
        QVERIFY(!found);
        QVERIFY(found.error().kind == ErrorKind::InvalidInput);
        QVERIFY2(found.error().message.contains(u"isn't connected"), qPrintable(found.error().message));
        QVERIFY(!mountedPath(address, runtime.filePath(u"not there"_s)));
    }

    void tellsLinksAndPathsApart()
    {
        for (const char *text : {"https://h.com/a.mp4", "/tmp/smb:/a.mp4", "smb", "file:///a.mp4",
                                 "C:/clip.mp4", "mtp", "sftp:a", ""})
            QVERIFY2(!isMountAddress(QString::fromLatin1(text)), text);
        for (const char *text : {"C:\\clip.mp4", "c:/clip.mp4", "\\\\nas\\media\\clip.mp4"})
            QVERIFY2(isWindowsPath(QString::fromLatin1(text)), text);
        for (const char *text : {"/C:/clip.mp4", "https://h/", "C:clip.mp4", "é:/clip.mp4", ""})
            QVERIFY2(!isWindowsPath(QString::fromLatin1(text)), text);
    }
};

QTEST_GUILESS_MAIN(MountsTest)
#include "tst_mounts.moc"
