#include "media/mediasource.h"
#include "media/probe.h"
#include "media/remotebytes.h"
#include "media/waiting.h"
#include "media/waveform.h"
#include "support/faultserver.h"

#include <QDir>
#include <QFile>
#include <QNetworkProxy>
#include <QScopeGuard>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTimer>

#include <algorithm>
#include <atomic>
#include <memory>
#include <unistd.h>
#include <vector>

using namespace retalk;
using namespace retalk::test;
using namespace std::chrono_literals;

namespace {

using namespace Qt::StringLiterals;

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Returns the command lines and environments of this test's child processes.
QByteArray whatChildrenShow()
{
    QByteArray shown;
    const QList<QByteArray> children =
        contentOf(u"/proc/self/task/%1/children"_s.arg(::getpid())).simplified().split(' ');
    for (const QByteArray &child : children) {
        const QString folder = u"/proc/"_s + QString::fromLatin1(child);
        if (!child.isEmpty())
            shown += contentOf(folder + u"/cmdline"_s) + '\n' + contentOf(folder + u"/environ"_s) + '\n';
    }
    return shown;
}

/// Returns the answer of `source`'s relay to a request from this test.
QByteArray askRelay(MediaSource &source, const QByteArray &headers = {}, const QByteArray &path = {})
{
    const QUrl url(source.inputArguments()->last());
    QTcpSocket socket;
    socket.connectToHost(url.host(), quint16(url.port()));
    socket.write("GET " + (path.isEmpty() ? url.path().toLatin1() : path) + " HTTP/1.1\r\n" + headers +
                 "\r\n");
    QByteArray answer;
    QObject::connect(&socket, &QTcpSocket::readyRead, &socket, [&] { answer += socket.readAll(); });
    [&] {
        QTRY_COMPARE(socket.state(), QAbstractSocket::UnconnectedState);
    }();
    return answer + socket.readAll();
}

QByteArray playlist(const QByteArray &address)
{
    return "#EXTM3U\n#EXT-X-VERSION:3\n#EXT-X-TARGETDURATION:10\n#EXTINF:10.0,\n" + address +
           "\n#EXT-X-ENDLIST\n";
}

} // namespace

class MediaSourceTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void showsNoLinkAndNoPasswordToOthers()
    {
        const QByteArray clip = contentOf(clips(u"one.mp4"_s));
        FaultServer proxy([clip](const SeenRequest &request) {
            Reply reply = fileReply(request, clip, "\"e\"");
            reply.dripBytes = 2000; // slow enough to inspect the programs
            reply.dripEveryMs = 20;
            return reply;
        });
        QNetworkProxy::setApplicationProxy(
            {QNetworkProxy::HttpProxy, u"127.0.0.1"_s, proxy.port(), u"me"_s, u"proxy-password"_s});
        qputenv("EVOLINK_API_KEY", "sk-evolink-secret");
        qputenv("RETALK_API_KEY", "sk-other-secret");
        qputenv("https_proxy", "http://me:proxy-password@127.0.0.1:1");
        const auto restore = qScopeGuard([] {
            QNetworkProxy::setApplicationProxy(QNetworkProxy::NoProxy);
            for (const char *name : {"EVOLINK_API_KEY", "RETALK_API_KEY", "https_proxy"})
                qunsetenv(name);
        });
        MediaProbe probe(QUrl(u"http://media.example.com/clip.mp4?signature=very-secret"_s));
        QByteArray shown;
        QTimer often;
        connect(&often, &QTimer::timeout, this, [&shown] { shown += whatChildrenShow(); });
        often.start(5);
        const auto result = finish<MediaProbe::Result>(probe);
        QVERIFY2(result, qPrintable(result ? QString() : result.error().message + result.error().detail));
        QVERIFY(proxy.requests().first().target.contains("very-secret"));
        QVERIFY(shown.contains("ffprobe") && shown.contains("ffmpeg"));
        QVERIFY(shown.contains("PATH="));
        for (const char *secret :
             {"very-secret", "media.example.com", "proxy-password", "evolink-secret", "other-secret"})
            QVERIFY2(!shown.contains(secret), secret);
    }

    void answersItsOwnProgramOnly()
    {
        FaultServer server(
            [](const SeenRequest &request) { return fileReply(request, "0123456789", "\"e\""); });
        MediaSource source(server.url(u"/a.mp4"_s));
        QVERIFY(askRelay(source).startsWith("HTTP/1.1 403 ")); // no reader has been set
        QProcess other;
        other.start(u"sleep"_s, {u"60"_s});
        QVERIFY(other.waitForStarted());
        source.setReader(other.processId());
        QVERIFY(askRelay(source).startsWith("HTTP/1.1 403 "));
        other.kill();
        other.waitForFinished();
        source.setReader(::getpid());
        QVERIFY(askRelay(source, {}, "/").startsWith("HTTP/1.1 403 "));
        QVERIFY(askRelay(source, {}, "/../etc/passwd").startsWith("HTTP/1.1 403 "));
        QCOMPARE(server.requestCount(), 0);
        QVERIFY(askRelay(source).endsWith("\r\n\r\n0123456789"));
    }

    void silentStrangersTakeNoPlace()
    {
        FaultServer server(
            [](const SeenRequest &request) { return fileReply(request, "0123456789", "\"e\""); });
        MediaSource source(server.url(u"/a.mp4"_s));
        QProcess other;
        other.start(u"sleep"_s, {u"60"_s});
        QVERIFY(other.waitForStarted());
        source.setReader(other.processId()); // so that this test's connections are strangers
        const QUrl url(source.inputArguments()->last());
        std::vector<std::unique_ptr<QTcpSocket>> silent;
        for (int i = 0; i < 20; ++i) {
            silent.push_back(std::make_unique<QTcpSocket>());
            silent.back()->connectToHost(url.host(), quint16(url.port()));
            QVERIFY(silent.back()->waitForConnected());
        }
        QTRY_VERIFY(std::any_of(silent.begin(), silent.end(), [](const auto &socket) {
            return socket->state() == QAbstractSocket::UnconnectedState;
        }));
        source.setReader(::getpid());
        QVERIFY(askRelay(source).endsWith("\r\n\r\n0123456789"));
        other.kill();
        other.waitForFinished();
    }

    void asksTheLinkAgainForATargetOfOneUse()
    {
        std::atomic<int> tickets = 0;
        std::atomic<int> used = 0;
        FaultServer server([&](const SeenRequest &request) {
            if (request.target == "/a.mp4")
                return bytesReply(302, {}).with("Location", "/once/" + QByteArray::number(++tickets));
            const int ticket = request.target.mid(6).toInt();
            if (ticket <= used.load())
                return bytesReply(403, QByteArray(300'000, 'x'));
            used = ticket;
            return fileReply(request, "0123456789", "\"e\"");
        });
        MediaSource source(server.url(u"/a.mp4"_s));
        source.setReader(::getpid());
        for (const char *part : {"0", "5", "7"}) {
            const QByteArray answer = askRelay(source, "Range: bytes=" + QByteArray(part) + "-\r\n");
            QVERIFY2(answer.endsWith(QByteArray("\r\n\r\n") +
                                     QByteArray("0123456789").mid(QByteArray(part).toInt())),
                     answer);
        }
        QVERIFY(!source.error());
    }

    void asksWithoutARangeWhereNoneIsTaken_data()
    {
        QTest::addColumn<int>("status");
        for (const int status : {400, 405, 406, 416, 501})
            QTest::addRow("%d", status) << status;
    }
    void asksWithoutARangeWhereNoneIsTaken()
    {
        QFETCH(int, status);
        const QByteArray clip = contentOf(clips(u"one.mp4"_s));
        FaultServer server([clip, status](const SeenRequest &request) {
            return request.header("Range").isEmpty() ? bytesReply(200, clip, "text/html")
                                                     : bytesReply(status, QByteArray(300'000, 'x'));
        });
        MediaProbe probe(server.url(u"/clip"_s));
        probe.skipPoster();
        const auto looked = finish<MediaProbe::Result>(probe);
        QVERIFY2(looked, looked ? "" : qPrintable(looked.error().message));
        QCOMPARE(looked->info.size, QSize(640, 360));
        QCOMPARE(looked->info.bytes, clip.size());
        QVERIFY(looked->info.duration.count() > 2900);
    }

    void readsALinkOfNoStatedLength()
    {
        const QByteArray clip = contentOf(clips(u"one.mp4"_s));
        FaultServer server([clip](const SeenRequest &) {
            Reply reply = bytesReply(200, clip);
            reply.isUnframed = true;
            return reply;
        });
        MediaProbe probe(server.url(u"/clip"_s));
        probe.skipPoster();
        const auto looked = finish<MediaProbe::Result>(probe);
        QVERIFY2(looked, looked ? "" : qPrintable(looked.error().message));
        QCOMPARE(looked->info.size, QSize(640, 360));
        QCOMPARE(looked->info.bytes, -1);
    }

    void carriesACookieToTheNextHop()
    {
        FaultServer server([](const SeenRequest &request) {
            if (request.target == "/a.mp4")
                return bytesReply(302, {}).with("Location", "/file").with("Set-Cookie", "pass=1; Path=/");
            return request.header("Cookie") == "pass=1" ? fileReply(request, "0123456789", "\"e\"")
                                                        : bytesReply(403, {});
        });
        MediaSource source(server.url(u"/a.mp4"_s));
        source.setReader(::getpid());
        for (int i = 0; i < 2; ++i)
            QVERIFY(askRelay(source).endsWith("\r\n\r\n0123456789"));
        MediaSource other(server.url(u"/file"_s));
        other.setReader(::getpid());
        QVERIFY(askRelay(other).startsWith("HTTP/1.1 502 "));
    }

    void tellsWhatTheServerCallsTheFile()
    {
        FaultServer server([](const SeenRequest &request) {
            return fileReply(request, "0123456789", "\"e\"")
                .with("Content-Disposition", "attachment; filename=\"My clip.mp4\"");
        });
        MediaSource source(server.url(u"/uc?export=download&id=1"_s));
        RemoteBytes bytes(&source, 4);
        const auto result = finish<RemoteBytes::Result>(bytes);
        QVERIFY(result);
        QCOMPARE(result->name, u"My clip.mp4"_s);
        QCOMPARE(result->total, 10);
    }

    void aProbeTellsTheNameThatTheServerGives()
    {
        // A second of silence: PCM, one channel, 8 kHz, 16 bits.
        const QByteArray voice =
            QByteArray("RIFF\xa4\x3e\0\0WAVEfmt \x10\0\0\0\1\0\1\0\x40\x1f\0\0\x80\x3e\0\0\2\0\x10\0"
                       "data\x80\x3e\0\0",
                       44) +
            QByteArray(16'000, '\0');
        FaultServer server([voice](const SeenRequest &request) {
            return fileReply(request, voice, "\"e\"")
                .with("Content-Disposition", "attachment; filename=\"interview.mov\"");
        });
        MediaProbe probe(server.url(u"/download?id=5"_s));
        const auto result = finish<MediaProbe::Result>(probe);
        QVERIFY2(result, qPrintable(result ? QString() : result.error().message));
        QCOMPARE(result->info.name, u"interview.mov"_s);
        QVERIFY(result->info.duration == 1s);
    }

    void handsOnThePartThatWasAskedFor()
    {
        FaultServer server(
            [](const SeenRequest &request) { return fileReply(request, "0123456789", "\"e\""); });
        MediaSource source(server.url(u"/a.mp4"_s));
        source.setReader(::getpid());
        const QByteArray part = askRelay(source, "Range: bytes=7-\r\n");
        QVERIFY2(part.startsWith("HTTP/1.1 206 "), part);
        QVERIFY(part.contains("\r\nContent-Range: bytes 7-9/10\r\n"));
        QVERIFY(part.endsWith("\r\n\r\n789"));
        QVERIFY(askRelay(source, "Range: bytes=10-\r\n").startsWith("HTTP/1.1 416 "));
        for (const QByteArray &range :
             {QByteArray("bytes=-3"), QByteArray("bytes=0-1,3-4"), QByteArray("lines=1-")})
            QVERIFY(askRelay(source, "Range: " + range + "\r\n").endsWith("\r\n\r\n0123456789"));
        for (const SeenRequest &request : server.requests()) {
            QCOMPARE(request.header("Authorization"), QByteArray());
            QCOMPARE(request.header("Cookie"), QByteArray());
        }
    }

    void leadsNowhere_data()
    {
        QTest::addColumn<QByteArray>("content"); // $ is the target
        const QByteArray id3 = "ID3" + QByteArray::fromHex("03000000000014") + QByteArray(20, '\0');
        const QByteArray ftyp =
            QByteArray::fromHex("00000018") + "ftypisom" + QByteArray(4, '\0') + "isomiso2";
        const QByteArray concat = "ffconcat version 1.0\nfile $\n";
        const QByteArray sdp = "v=0\no=- 0 0 IN IP4 127.0.0.1\ns=x\nc=IN IP4 127.0.0.1\nt=0 0\n"
                               "m=video 5004 RTP/AVP 96\na=rtpmap:96 H264/90000\n";
        const QByteArray dash =
            "<?xml version=\"1.0\"?><MPD xmlns=\"urn:mpeg:dash:schema:mpd:2011\" "
            "type=\"static\"><Period><AdaptationSet><Representation id=\"1\" bandwidth=\"1\">"
            "<BaseURL>$</BaseURL><SegmentBase/></Representation></AdaptationSet></Period></MPD>";
        QTest::newRow("hls") << playlist("$");
        QTest::newRow("hls that begins like MP3") << id3 + playlist("$");
        QTest::newRow("hls that begins like MP4") << ftyp + playlist("$");
        QTest::newRow("hls that begins like MPEG-TS") << 'G' + playlist("$").leftJustified(187, '\n') + 'G' +
                                                             QByteArray(187, '\n') + 'G' +
                                                             QByteArray(400, '\n');
        QTest::newRow("script") << concat;
        QTest::newRow("script that begins like MP3") << id3 + concat;
        QTest::newRow("session that begins like MP3") << id3 + sdp;
        QTest::newRow("dash that begins like MP3") << id3 + dash;
    }
    void leadsNowhere()
    {
        QFETCH(QByteArray, content);
        const QString clip = clips(u"one.mp4"_s);
        FaultServer trap(
            [clip](const SeenRequest &request) { return fileReply(request, contentOf(clip), "\"e\""); });
        for (const QByteArray &target : {trap.url(u"/x.mp4"_s).toEncoded(), clip.toUtf8()}) {
            const QByteArray bytes = QByteArray(content).replace('$', target);
            QFile file(m_folder.filePath(u"trap.mp4"_s));
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
            file.close();
            FaultServer server(
                [bytes](const SeenRequest &request) { return fileReply(request, bytes, "\"e\""); });
            for (const QUrl &source : {QUrl::fromLocalFile(file.fileName()), server.url(u"/trap.mp4"_s)}) {
                MediaProbe probe(source);
                const auto looked = finish<MediaProbe::Result>(probe);
                QVERIFY(!looked);
                QCOMPARE(toString(looked.error().kind), u"media"_s);
                WaveformReader reader(source, 10);
                QVERIFY(!finish<QList<float>>(reader));
            }
        }
        QCOMPARE(trap.connectionCount(), 0);
    }

    void aPublicLinkDoesNotTurnInward()
    {
        FaultServer trap([](const SeenRequest &) { return bytesReply(200, "inside"); });
        const QByteArray location = trap.url(u"/secret"_s).toEncoded();
        FaultServer proxy(
            [location](const SeenRequest &) { return bytesReply(302, {}).with("Location", location); });
        QNetworkProxy::setApplicationProxy({QNetworkProxy::HttpProxy, u"127.0.0.1"_s, proxy.port()});
        const auto restore = qScopeGuard([] { QNetworkProxy::setApplicationProxy(QNetworkProxy::NoProxy); });
        const QUrl link(u"http://media.example.com/a.mp4"_s);
        MediaProbe probe(link);
        const auto result = finish<MediaProbe::Result>(probe);
        QVERIFY(!result);
        QCOMPARE(toString(result.error().kind), u"network"_s);
        MediaSource source(link);
        source.setReader(::getpid());
        QVERIFY(askRelay(source).startsWith("HTTP/1.1 502 "));
        QVERIFY(source.error());
        QCOMPARE(trap.connectionCount(), 0);
    }

    void sendsNoCredentials_data()
    {
        QTest::addColumn<QByteArray>("challenge");
        for (const char *challenge : {"NTLM", "Negotiate", "Basic realm=\"x\""})
            QTest::newRow(challenge) << QByteArray(challenge);
    }
    void sendsNoCredentials()
    {
        QFETCH(QByteArray, challenge);
        FaultServer server([challenge](const SeenRequest &) {
            return bytesReply(401, "no").with("WWW-Authenticate", challenge);
        });
        MediaProbe probe(server.url(u"/a.mp4"_s));
        const auto result = finish<MediaProbe::Result>(probe);
        QVERIFY(!result);
        QCOMPARE(toString(result.error().kind), u"permission"_s);
        QCOMPARE(server.requestCount(), 1);
        QCOMPARE(server.requests().first().header("Authorization"), QByteArray());
    }

    void saysWhyTheLinkBrokeOff()
    {
        const QByteArray clip = contentOf(clips(u"one.mp4"_s));
        std::atomic<int> count = 0;
        FaultServer server([&count, clip](const SeenRequest &request) {
            return count++ == 0 ? fileReply(request, clip, "\"e\"") : bytesReply(503, {});
        });
        MediaProbe probe(server.url(u"/a.mp4"_s));
        const auto result = finish<MediaProbe::Result>(probe);
        QVERIFY(!result);
        QCOMPARE(toString(result.error().kind), u"server"_s);
    }

private:
    static QString clips(const QString &name) { return QStringLiteral(RETALK_CLIPS_DIR "/") + name; }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(MediaSourceTest)
#include "tst_mediasource.moc"
