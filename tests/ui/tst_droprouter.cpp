#include "inputs/droprouter.h"
#include "inputs/dropsorter.h"
#include "inputs/linkfile.h"
#include "support/testtimeout.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QImage>
#include <QMimeData>
#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QProcess>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QUrl>

using namespace retalk;
using Kind = DroppedItem::Kind;

namespace {

using namespace Qt::StringLiterals;

QString write(const QTemporaryDir &folder, const QString &name, const QByteArray &content)
{
    QFile file(folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly))
        qFatal("cannot write %s", qPrintable(file.fileName()));
    file.write(content);
    return file.fileName();
}

QByteArray wavHead()
{
    return QByteArrayLiteral("RIFF\x24\x08\0\0WAVEfmt "
                             "\x10\0\0\0\x01\0\x01\0\x80\x3e\0\0\0\x7d\0\0\x02\0\x10\0data\0\x08\0\0") +
           QByteArray(2048, '\0');
}

QByteArray mp4Head()
{
    return QByteArray::fromHex("00000018667479706d703432000000006d70343269736f6d") + QByteArray(512, '\0');
}

QByteArray pngHead()
{
    return QByteArray::fromHex("89504e470d0a1a0a0000000d494844520000000100000001080600000000000000");
}

} // namespace

class DropRouterTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsWhatBrowsersAndFileManagersDrag_data()
    {
        QTest::addColumn<QByteArray>("format");
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("one file") << QByteArray("text/uri-list")
                                  << QByteArray("file:///home/me/a%20b.mp4\r\n")
                                  << QStringList{u"/home/me/a b.mp4"_s};
        QTest::newRow("several, with a comment")
            << QByteArray("text/uri-list")
            << QByteArray("# two\r\nhttps://h.com/a.mp4\r\nhttps://h.com/b.wav\r\n")
            << QStringList{u"https://h.com/a.mp4"_s, u"https://h.com/b.wav"_s};
        QTest::newRow("a signed link stays as it is")
            << QByteArray("text/uri-list") << QByteArray("https://h.com/a.mp4?sig=a%2Bb%3D&e=1\r\n")
            << QStringList{u"https://h.com/a.mp4?sig=a%2Bb%3D&e=1"_s};
        QTest::newRow("picture in a page")
            << QByteArray("text/html")
            << QByteArray("<meta charset='utf-8'><a href=\"https://h.com/page\"><img alt='x' "
                          "src=\"https://h.com/p.jpg?a=1&amp;b=2\"></a>")
            << QStringList{u"https://h.com/p.jpg?a=1&b=2"_s};
        QTest::newRow("link in a page")
            << QByteArray("text/html") << QByteArray("<p>see <a href='https://h.com/v.mov'>v</a></p>")
            << QStringList{u"https://h.com/v.mov"_s};
        QTest::newRow("several lines")
            << QByteArray("text/plain")
            << QByteArray("  https://h.com/a.mp4 \n\nhttps://h.com/b.mp3\nhttps://h.com/a.mp4\n")
            << QStringList{u"https://h.com/a.mp4"_s, u"https://h.com/b.mp3"_s};
        QTest::newRow("plain path") << QByteArray("text/plain") << QByteArray("/srv/a.wav")
                                    << QStringList{u"/srv/a.wav"_s};
        QTest::newRow("a share, a phone and a camera")
            << QByteArray("text/uri-list")
            << QByteArray("smb://nas/media/a%20b.mp4\r\nmtp://pixel-7/DCIM/c.mp4\r\n")
            << QStringList{u"smb://nas/media/a%20b.mp4"_s, u"mtp://pixel-7/DCIM/c.mp4"_s};
        QTest::newRow("prose") << QByteArray("text/plain") << QByteArray("nothing to see\nhere")
                               << QStringList{};
    }
    void readsWhatBrowsersAndFileManagersDrag()
    {
        QFETCH(QByteArray, format);
        QFETCH(QByteArray, content);
        QFETCH(QStringList, expected);
        QMimeData data;
        data.setData(QString::fromLatin1(format), content);
        QCOMPARE(DropRouter::addresses(data), expected);
    }

    void findsFilesOfMountedShares()
    {
        const QTemporaryDir runtime;
        const QByteArray before = qgetenv("XDG_RUNTIME_DIR");
        qputenv("XDG_RUNTIME_DIR", runtime.path().toUtf8());
        QVERIFY(QDir(runtime.path()).mkpath(u"gvfs/smb-share:server=nas,share=media"_s));
        const QString clip = write(runtime, u"gvfs/smb-share:server=nas,share=media/clip.mp4"_s, mp4Head());
        const DroppedItem found = identifyFile(u"smb://nas/media/clip.mp4"_s);
        const DroppedItem lost = identifyFile(u"smb://other/media/clip.mp4"_s);
        qputenv("XDG_RUNTIME_DIR", before);
        QCOMPARE(found.text, clip);
        QCOMPARE(found.kind, Kind::Video);
        QCOMPARE(lost.kind, Kind::Refused);
        QVERIFY(!lost.reason.isEmpty());
    }

    void keepsAHashInAFileName()
    {
        const QTemporaryDir folder;
        const QString clip = write(folder, u"take#2.mp4"_s, mp4Head());
        QMimeData data;
        data.setData(u"text/uri-list"_s, "file://" + folder.path().toUtf8() + "/take#2.mp4\r\n");
        QCOMPARE(DropRouter::addresses(data), QStringList{clip});
        data.setData(u"text/uri-list"_s, "file://" + folder.path().toUtf8() + "/take%232.mp4\r\n");
        QCOMPARE(DropRouter::addresses(data), QStringList{clip});
    }

    void tellsASoundFromAVideoByItsTracks_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QStringList>("encoding");
        QTest::newRow("MP4 brand") << u"voice.m4a"_s << QStringList{u"-c:a"_s, u"aac"_s,    u"-f"_s,
                                                                    u"mp4"_s,  u"-brand"_s, u"mp42"_s};
        QTest::newRow("WebM") << u"voice.webm"_s << QStringList{u"-c:a"_s, u"libopus"_s};
        QTest::newRow("ASF") << u"voice.wma"_s << QStringList{};
        QTest::newRow("raw AC-3, without an ending") << u"voice"_s << QStringList{u"-f"_s, u"ac3"_s};
    }
    void tellsASoundFromAVideoByItsTracks()
    {
        QFETCH(QString, name);
        QFETCH(QStringList, encoding);
        const QTemporaryDir folder;
        const QString voice = folder.filePath(name);
        const QString clip = folder.filePath(u"clip.webm"_s);
        const auto make = [](const QStringList &arguments) {
            return QProcess::execute(u"ffmpeg"_s, QStringList{u"-v"_s, u"error"_s, u"-nostdin"_s, u"-f"_s,
                                                              u"lavfi"_s, u"-i"_s} +
                                                      arguments) == 0;
        };
        QVERIFY(make(QStringList{u"sine=d=0.5"_s} + encoding + QStringList{voice}));
        QVERIFY(make({u"color=s=64x64:d=0.2"_s, u"-c:v"_s, u"libvpx"_s, clip}));
        DropSorter sorter({clip, voice}, nullptr);
        QSignalSpy sorted(&sorter, &DropSorter::sorted);
        sorter.start();
        QVERIFY(sorted.wait(kTestTimeoutMs));
        const RoutedDrop routed =
            DropRouter::arrange(sorted.first().first().value<QList<DroppedItem>>(), u"video_url"_s);
        QCOMPARE(routed.video, clip);
        QCOMPARE(routed.voices, QStringList{voice});
        QVERIFY(routed.refused.isEmpty());
    }

    void anAddressThatNobodyKnowsGoesToTheFirstFreeField()
    {
        const QList<DroppedItem> items{{u"https://h.com/download/17"_s, Kind::Unknown},
                                       {u"https://h.com/download/18"_s, Kind::Unknown}};
        const RoutedDrop routed = DropRouter::arrange(items, {});
        QCOMPARE(routed.video, u"https://h.com/download/17"_s);
        QCOMPARE(routed.voices, QStringList{u"https://h.com/download/18"_s});
        QVERIFY(routed.refused.isEmpty());
    }

    void asksAgainWithoutARangeWhereNoneIsGiven()
    {
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        connect(&server, &QTcpServer::newConnection, this, [&] {
            QTcpSocket *socket = server.nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, this, [socket] {
                const QByteArray asked = socket->readAll();
                const QByteArray body = asked.contains("Range:") ? QByteArray() : wavHead();
                socket->write(QByteArray("HTTP/1.1 ") +
                              (asked.contains("Range:") ? "416 Range Not Satisfiable" : "200 OK") +
                              "\r\nConnection: close\r\nContent-Length: " + QByteArray::number(body.size()) +
                              "\r\n\r\n" + body);
                socket->disconnectFromHost();
            });
        });
        QNetworkAccessManager network;
        network.setProxy(QNetworkProxy::NoProxy);
        DropSorter sorter({u"http://127.0.0.1:%1/get?id=1"_s.arg(server.serverPort())}, &network);
        QSignalSpy sorted(&sorter, &DropSorter::sorted);
        sorter.start();
        QVERIFY(sorted.wait(kTestTimeoutMs));
        QCOMPARE(sorted.first().first().value<QList<DroppedItem>>().constFirst().kind, Kind::Voice);
    }

    void prefersThePictureOverThePageItLinksTo()
    {
        QMimeData data;
        data.setUrls({QUrl(u"https://h.com/article"_s)});
        data.setHtml(u"<a href='https://h.com/article'><img src='https://h.com/face.png'></a>"_s);
        QCOMPARE(DropRouter::addresses(data), QStringList{u"https://h.com/face.png"_s});
    }

    void takesAPictureThatHasNoAddress()
    {
        QMimeData data;
        QImage picture(4, 4, QImage::Format_RGB32);
        picture.fill(Qt::red);
        data.setImageData(picture);
        QVERIFY(DropRouter::addresses(data).isEmpty());
        QCOMPARE(DropRouter::picture(data).size(), QSize(4, 4));
        QVERIFY(DropRouter::isPromising(data));
    }

    void opensLinkFiles_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("address");
        const QString target = u"https://h.com/a.mp4?x=1"_s;
        QTest::newRow("url") << u"a.url"_s
                             << QByteArray(
                                    "[InternetShortcut]\r\nURL=https://h.com/a.mp4?x=1\r\nIconIndex=0\r\n")
                             << target;
        QTest::newRow("desktop") << u"a.desktop"_s
                                 << QByteArray("[Desktop Entry]\nType=Link\nURL=https://h.com/a.mp4?x=1\n")
                                 << target;
        QTest::newRow("webloc") << u"a.webloc"_s
                                << QByteArray(
                                       "<?xml version=\"1.0\"?><plist version=\"1.0\"><dict><key>URL</key>"
                                       "<string>https://h.com/a.mp4?x=1</string></dict></plist>")
                                << target;
        QTest::newRow("binary webloc")
            << u"a.webloc"_s
            << QByteArray::fromHex("62706c6973743030d101025355524c5f1017") +
                   QByteArray("https://h.com/a.mp4?x=1") + QByteArray::fromHex("080b0f0000000000000101")
            << target;
        QTest::newRow("an application")
            << u"a.desktop"_s << QByteArray("[Desktop Entry]\nType=Application\nExec=rm -rf /\n")
            << QString();
        QTest::newRow("a script address")
            << u"a.url"_s << QByteArray("[InternetShortcut]\nURL=javascript:alert(1)\n") << QString();
        QTest::newRow("broken plist") << u"a.webloc"_s << QByteArray("<plist><dict><key>URL") << QString();
        QTest::newRow("noise") << u"a.webloc"_s << QByteArray("bplist00\xff\xfe\x00", 11) << QString();
    }
    void opensLinkFiles()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, content);
        QFETCH(QString, address);
        QCOMPARE(addressInLinkFile(name, content), address);
    }

    void tellsFilesByContentAndNotByName()
    {
        const QTemporaryDir folder;
        QCOMPARE(identifyFile(write(folder, u"voice.mp4"_s, wavHead())).kind, Kind::Voice);
        QCOMPARE(identifyFile(write(folder, u"clip.bin"_s, mp4Head())).kind, Kind::Video);
        QCOMPARE(identifyFile(write(folder, u"face"_s, pngHead())).kind, Kind::Face);
        const DroppedItem page = identifyFile(write(folder, u"clip.mp4"_s, "<!doctype html><html></html>"));
        QCOMPARE(page.kind, Kind::Refused);
        QVERIFY(!page.reason.isEmpty());
    }

    void namesTheReasonForWhatCannotBeUsed()
    {
        const QTemporaryDir folder;
        QSet<QString> reasons;
        for (const QString &path : {folder.filePath(u"missing.mp4"_s), folder.path(),
                                    write(folder, u"empty.wav"_s, {}), write(folder, u"notes.txt"_s, "hello"),
                                    write(folder, u"l.url"_s, "[InternetShortcut]\nURL=ftp://x\n")}) {
            const DroppedItem item = identifyFile(path);
            QCOMPARE(item.kind, Kind::Refused);
            QVERIFY2(!item.reason.isEmpty(), qPrintable(path));
            reasons += item.reason;
        }
        QCOMPARE(reasons.size(), 5);
    }

    void followsALinkFileToAnAddress()
    {
        const QTemporaryDir folder;
        const QString link = write(folder, u"l.url"_s, "[InternetShortcut]\nURL=https://h.com/v.mov\n");
        QCOMPARE(identifyFile(link), (DroppedItem{.text = u"https://h.com/v.mov"_s, .kind = Kind::Video}));
    }

    void sendsEachThingToItsField()
    {
        const RoutedDrop routed = DropRouter::arrange({{u"a.wav"_s, Kind::Voice},
                                                       {u"v.mp4"_s, Kind::Video},
                                                       {u"b.wav"_s, Kind::Voice},
                                                       {u"f.png"_s, Kind::Face},
                                                       {u"w.mp4"_s, Kind::Video},
                                                       {u"?"_s, Kind::Unknown}},
                                                      {});
        QCOMPARE(routed.video, u"v.mp4"_s);
        QCOMPARE(routed.voices, (QStringList{u"a.wav"_s, u"b.wav"_s}));
        QCOMPARE(routed.face, u"f.png"_s);
        QCOMPARE(routed.refused.size(), 2);
        QCOMPARE(routed.refused[0].text, u"?"_s);
        QCOMPARE(routed.refused[1].text, u"w.mp4"_s);
        QVERIFY(!routed.refused[0].reason.isEmpty() && !routed.refused[1].reason.isEmpty());
    }

    void sortsWhatIsInAFolder()
    {
        const QTemporaryDir folder;
        QVERIFY(QDir(folder.path()).mkpath(u"voices/older"_s));
        const QString clip = write(folder, u"clip.mp4"_s, mp4Head());
        const QString tenth = write(folder, u"take 10.wav"_s, wavHead());
        const QString second = write(folder, u"take 2.wav"_s, wavHead());
        const QString inside = write(folder, u"voices/b.wav"_s, wavHead());
        write(folder, u"voices/older/c.wav"_s, wavHead()); // two levels down
        write(folder, u".hidden.wav"_s, wavHead());
        write(folder, u"notes.txt"_s, "hello");
        write(folder, u"cover.png"_s, pngHead());
        RoutedDrop routed = DropRouter::arrange(sortedItems({folder.path()}), {});
        QCOMPARE(routed.video, clip);
        QCOMPARE(routed.voices, (QStringList{second, tenth, inside}));
        QVERIFY(routed.face.isEmpty());
        // Every other file is named, with the reason.
        const auto refusals = DropRouter::refusals(routed.refused);
        QCOMPARE(refusals.size(), 2);
        QCOMPARE(refusals[0].names, u"cover.png"_s);
        QCOMPARE(refusals[0].reason, u"a folder's pictures aren't used; drop one on the Face field"_s);
        QCOMPARE(refusals[1].names, u"notes.txt"_s);
        QCOMPARE(refusals[1].reason, u"this isn't a video, an audio file or a picture"_s);
        // An empty folder is reported as such.
        const QTemporaryDir empty;
        routed = DropRouter::arrange(sortedItems({empty.path()}), {});
        QCOMPARE(routed.refused.size(), 1);
        QCOMPARE(routed.refused[0].text, empty.path());
    }

    void namesThreeOfTheFilesThatShareAReason()
    {
        QList<DroppedItem> refused;
        for (const char *name : {"a.txt", "b.pdf", "c.mp4", "d.txt", "e.txt", "f.txt"})
            refused += {.text = u"/x/"_s + QLatin1String(name), .kind = Kind::Refused, .reason = u"why"_s};
        refused[2].reason = u"the file is empty"_s;
        const auto refusals = DropRouter::refusals(refused);
        QCOMPARE(refusals.size(), 2);
        QCOMPARE(refusals[0].names,
                 QLocale().createSeparatedList({u"a.txt"_s, u"b.pdf"_s, u"d.txt"_s, u"2 more"_s}));
        QCOMPARE(refusals[1].names, u"c.mp4"_s);
        QCOMPARE(refusals[1].reason, u"the file is empty"_s);
        refused.removeLast();
        refused.removeLast();
        QCOMPARE(DropRouter::refusals(refused)[0].names,
                 QLocale().createSeparatedList({u"a.txt"_s, u"b.pdf"_s, u"d.txt"_s}));
    }

    void aFolderWithAThousandFilesBlocksNothing()
    {
        const QTemporaryDir folder;
        const QString clip = write(folder, u"clip.mp4"_s, mp4Head());
        for (int i = 0; i < 1000; ++i)
            write(folder, u"take %1.wav"_s.arg(i), wavHead());
        DropSorter sorter({folder.path()}, nullptr);
        QSignalSpy sorted(&sorter, &DropSorter::sorted);
        bool isWindowFree = false;
        sorter.start();
        QTimer::singleShot(0, this, [&] { isWindowFree = sorted.isEmpty(); });
        QVERIFY(sorted.wait(kTestTimeoutMs));
        QVERIFY(isWindowFree);
        const RoutedDrop routed = DropRouter::arrange(sorted.first().first().value<QList<DroppedItem>>(), {});
        // This many are reviewed in a table, not listed in the form.
        QCOMPARE(routed.pairs.size(), 1000);
        QCOMPARE(routed.pairs[2], DroppedPair(clip, folder.filePath(u"take 2.wav"_s)));
        QVERIFY(routed.voices.isEmpty() && routed.video.isEmpty());
    }

    void matchesVideosAndVoicesByTheirNames()
    {
        const QStringList videos{u"/a/take1.mp4"_s, u"/a/take12.mp4"_s, u"/a/take1 close.mov"_s,
                                 u"https://h.com/Intro.mp4?x=1"_s};
        const QStringList voices{u"/b/take1_de.wav"_s,       u"/b/take1.wav"_s, u"/b/take12-fr.wav"_s,
                                 u"/b/take1 close en.wav"_s, u"/b/intro.wav"_s, u"/b/other.wav"_s};
        QCOMPARE(DropRouter::pairByName(videos, voices), (QList<DroppedPair>{{videos[0], voices[0]},
                                                                             {videos[0], voices[1]},
                                                                             {videos[1], voices[2]},
                                                                             {videos[2], voices[3]},
                                                                             {videos[3], voices[4]}}));
        QList<DroppedItem> items;
        for (const QString &video : videos)
            items += {.text = video, .kind = Kind::Video};
        for (const QString &voice : voices)
            items += {.text = voice, .kind = Kind::Voice};
        const RoutedDrop routed = DropRouter::arrange(items, {});
        QCOMPARE(routed.pairs.size(), 5);
        QVERIFY(routed.video.isEmpty() && routed.voices.isEmpty());
        QCOMPARE(routed.refused.size(), 1);
        QCOMPARE(routed.refused[0].text, u"/b/other.wav"_s);
        QCOMPARE(DropRouter::tableOf({{u"/a \"x\", y.mp4"_s, u"/b.wav"_s}}),
                 QByteArray("video,audio\n\"/a \"\"x\"\", y.mp4\",\"/b.wav\"\n"));
    }

    void letsThePointerDecideWhatNothingElseTells()
    {
        const QList<DroppedItem> items{{u"https://h.com/download/17"_s, Kind::Unknown}};
        QCOMPARE(DropRouter::arrange(items, u"audio_url"_s).voices,
                 QStringList{u"https://h.com/download/17"_s});
        QCOMPARE(DropRouter::arrange(items, u"video_url"_s).video, u"https://h.com/download/17"_s);
    }

    void takesADropOnAFieldAsAnInstruction()
    {
        const DroppedItem clip{u"v.mp4"_s, Kind::Video};
        const DroppedItem other{u"w.mp4"_s, Kind::Video};
        const DroppedItem sound{u"a.wav"_s, Kind::Voice};
        // Editors export a dubbed voice as MP4.
        RoutedDrop routed = DropRouter::arrange({clip, other}, u"audio_url"_s);
        QCOMPARE(routed.voices, (QStringList{u"v.mp4"_s, u"w.mp4"_s}));
        QVERIFY(routed.video.isEmpty() && !routed.addsVoices && routed.refused.isEmpty());
        // A pair goes to the right fields, wherever it is dropped.
        routed = DropRouter::arrange({clip, sound}, u"audio_url"_s);
        QCOMPARE(routed.video, u"v.mp4"_s);
        QCOMPARE(routed.voices, QStringList{u"a.wav"_s});
        // An item that doesn't fit the field goes to one that it fits.
        QCOMPARE(DropRouter::arrange({sound}, u"video_url"_s).voices, QStringList{u"a.wav"_s});
        QCOMPARE(DropRouter::arrange({clip}, u"ref_image_url"_s).video, u"v.mp4"_s);
        // Adds to the list of voice tracks.
        routed = DropRouter::arrange({sound}, DropRouter::kMoreVoices);
        QVERIFY(routed.addsVoices);
        QCOMPARE(routed.voices, QStringList{u"a.wav"_s});
    }

    void letsTheServersBytesDecide_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QByteArray>("status");
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("kind");
        const QByteArray page = "<!doctype html><html><body>Sign in</body></html>";
        QTest::newRow("no ending") << u"/download?id=9"_s << QByteArray("200 OK")
                                   << QByteArray("application/octet-stream") << wavHead() << int(Kind::Voice);
        QTest::newRow("a wrong ending") << u"/clip.mp4"_s << QByteArray("200 OK") << QByteArray("video/mp4")
                                        << wavHead() << int(Kind::Voice);
        QTest::newRow("part of it") << u"/clip"_s << QByteArray("206 Partial Content") << QByteArray("")
                                    << mp4Head() << int(Kind::Video);
        QTest::newRow("told by its type only")
            << u"/voice"_s << QByteArray("200 OK") << QByteArray("audio/x-own") << QByteArray(300, '\1')
            << int(Kind::Voice);
        QTest::newRow("a page") << u"/watch?v=1"_s << QByteArray("200 OK") << QByteArray("text/html") << page
                                << int(Kind::Refused);
        QTest::newRow("a page with an ending")
            << u"/clip.mp4"_s << QByteArray("200 OK") << QByteArray("text/html") << page << int(Kind::Video);
        QTest::newRow("not found") << u"/watch?v=1"_s << QByteArray("404 Not Found")
                                   << QByteArray("text/html") << page << int(Kind::Refused);
        QTest::newRow("not found, but with a file extension")
            << u"/f.png"_s << QByteArray("404 Not Found") << QByteArray("text/html") << page
            << int(Kind::Face);
    }
    void letsTheServersBytesDecide()
    {
        QFETCH(QString, path);
        QFETCH(QByteArray, status);
        QFETCH(QByteArray, type);
        QFETCH(QByteArray, body);
        QFETCH(int, kind);
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        QByteArray asked;
        connect(&server, &QTcpServer::newConnection, this, [&] {
            QTcpSocket *socket = server.nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, this, [&, socket] {
                asked += socket->readAll();
                if (!asked.endsWith("\r\n\r\n"))
                    return;
                socket->write("HTTP/1.1 " + status + "\r\nConnection: close\r\nContent-Type: " + type +
                              "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body);
                socket->disconnectFromHost();
            });
        });
        QNetworkAccessManager network;
        network.setProxy(QNetworkProxy::NoProxy);
        const QString address = u"http://127.0.0.1:%1%2"_s.arg(server.serverPort()).arg(path);
        DropSorter sorter({address}, &network);
        QSignalSpy sorted(&sorter, &DropSorter::sorted);
        sorter.start();
        QVERIFY(sorted.wait(kTestTimeoutMs));
        const auto items = sorted.first().first().value<QList<DroppedItem>>();
        QCOMPARE(items.size(), 1);
        QCOMPARE(int(items[0].kind), kind);
        QCOMPARE(items[0].reason.isEmpty(), items[0].kind != Kind::Refused);
        QVERIFY(asked.contains("Range: bytes=0-4095"));
        QVERIFY(!asked.toLower().contains("authorization"));
    }

    void goesByTheEndingWhereNobodyAnswers()
    {
        // Accepts the connection but never answers.
        QTcpServer silent;
        QVERIFY(silent.listen(QHostAddress::LocalHost));
        QNetworkAccessManager network;
        network.setProxy(QNetworkProxy::NoProxy);
        const QString address = u"http://127.0.0.1:%1/"_s.arg(silent.serverPort());
        DropSorter sorter({address + u"a.mp4"_s, u"http://127.0.0.1:9/b.wav"_s}, &network);
        QSignalSpy sorted(&sorter, &DropSorter::sorted);
        QSignalSpy told(&sorter, &DropSorter::takingLong);
        sorter.start();
        QVERIFY(sorted.wait(kTestTimeoutMs));
        const auto items = sorted.first().first().value<QList<DroppedItem>>();
        QCOMPARE(items[0].kind, Kind::Video);
        QCOMPARE(items[1].kind, Kind::Voice);
        QCOMPARE(told.size(), 1);
    }

    void takesAPictureThatAPageCarriesInItself()
    {
        QImage picture(3, 2, QImage::Format_RGB32);
        picture.fill(Qt::blue);
        QByteArray png;
        QBuffer buffer(&png);
        buffer.open(QIODevice::WriteOnly);
        picture.save(&buffer, "PNG");
        QMimeData data;
        data.setHtml(
            u"<img alt=\"\" src=\"data:image/png;base64,%1\">"_s.arg(QString::fromLatin1(png.toBase64())));
        QVERIFY(DropRouter::addresses(data).isEmpty());
        QCOMPARE(DropRouter::picture(data).size(), QSize(3, 2));
        data.setHtml(u"<img src='data:image/png;base64,AAAA'>"_s);
        QVERIFY(DropRouter::picture(data).isNull());
    }

private:
    static QList<DroppedItem> sortedItems(const QStringList &addresses)
    {
        DropSorter sorter(addresses, nullptr);
        QSignalSpy sorted(&sorter, &DropSorter::sorted);
        sorter.start();
        if (!sorted.wait(kTestTimeoutMs))
            return {};
        return sorted.first().first().value<QList<DroppedItem>>();
    }
};

QTEST_MAIN(DropRouterTest)
#include "tst_droprouter.moc"
