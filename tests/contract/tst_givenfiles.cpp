#include "contract/caller.h"
#include "support/faultserver.h"

#include <QDir>
#include <QJsonArray>
#include <QUrl>
#include <QtEndian>

#include <sys/stat.h>

using namespace retalk;
using namespace retalk::test;
using namespace Qt::StringLiterals;

namespace {

QString urlOf(const QString &path)
{
    return QUrl::fromLocalFile(path).toString(QUrl::FullyEncoded);
}

QString clip(const char *name)
{
    return QStringLiteral(RETALK_CLIPS_DIR "/") + QString::fromLatin1(name);
}

} // namespace

/// Tests inputs given by path: they are read in place, and only if they are regular files.
class GivenFilesTest : public QObject
{
    Q_OBJECT

    RunningService m_service{{u"--accept-files"_s}};
    Caller m_call{m_service};
    QTemporaryDir m_folder;

    /// Returns a copy of a file that may be modified.
    QString copyOf(const QString &path, const QString &name) const
    {
        const QString copy = m_folder.filePath(name);
        QFile::remove(copy);
        return QFile::copy(path, copy) ? copy : QString();
    }
    static QString create(const Caller &call, const QString &video, const QString &voice)
    {
        return text(call.post("/v1/videos/generations", createBody(urlOf(video), urlOf(voice))).json(),
                    {"id"});
    }
    static QString append(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::Append) && file.write("more") == 4 ? path : QString();
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_service.isReady());
        QCOMPARE(m_call.get("/health").json().value("accepts_files"_L1), QJsonValue(true));
    }

    void makesADraftWithoutCopies()
    {
        const QString video = copyOf(smallVideo(), u"my video, 100 % & more #1.mp4"_s);
        const QString voice = m_folder.filePath(u"link.wav"_s);
        QVERIFY(QFile::link(smallVoice(), voice));
        QJsonObject body = createBody(urlOf(video), urlOf(voice));
        body.insert(u"ref_image_url"_s, urlOf(clip("face0.png")));
        const QString id = text(m_call.post("/v1/videos/generations", body).json(), {"id"});
        const QJsonObject task = m_call.finished(id);
        QVERIFY2(text(task, {"status"}) == u"completed", QJsonDocument(task).toJson());
        QVERIFY(QFile::exists(video));
        QVERIFY(QDir(m_service.dataDirectory() + u"/files"_s).isEmpty());
        QTRY_VERIFY(QDir(m_service.dataDirectory() + u"/work"_s).isEmpty());
    }

    /// An eleven-minute recording has 63 MB. Upload limits don't apply to files that aren't uploaded.
    void readsFilesLargerThanWhatCanBeUploaded()
    {
        const QString video = copyOf(smallVideo(), u"large.mp4"_s);
        const QString voice = copyOf(smallVoice(), u"large.wav"_s);
        QFile box(video);
        QVERIFY(box.open(QIODevice::Append));
        constexpr quint32 bytes = 301'000'000;
        const quint32 length = qToBigEndian(bytes);
        box.write(reinterpret_cast<const char *>(&length), sizeof(length));
        box.write("free");
        QVERIFY(box.resize(box.size() + bytes - 8));
        QVERIFY(QFile::resize(voice, 31'000'000)); // padding after the audio data declared in the header
        const QJsonObject task = m_call.finished(create(m_call, video, voice));
        QVERIFY2(text(task, {"status"}) == u"completed", QJsonDocument(task).toJson());
        QVERIFY(QFile::remove(video) && QFile::remove(voice));
    }

    void thirtyDraftsAndTheirChecksLeaveNoFileBehind()
    {
        const RunningService service({u"--accept-files"_s, u"--drafts"_s, u"2"_s});
        const Caller call(service);
        QStringList ids;
        for (int i = 0; i < 30; ++i)
            ids << create(call, smallVideo(), smallVoice());
        QVERIFY(!ids.contains(QString()));
        for (const QString &id : ids.mid(0, 2)) {
            QCOMPARE(text(call.finished(id), {"status"}), u"completed"_s);
            const QString result = service.dataDirectory() + u"/results/"_s + id + u".mp4"_s;
            const RawAnswer check =
                call.post("/local/sync-check",
                          {{u"video_url"_s, urlOf(result)}, {u"original_url"_s, urlOf(smallVideo())}});
            QVERIFY2(check.status == 200, check.body);
        }
        for (const QString &id : ids.mid(2))
            QCOMPARE(call.post("/local/tasks/" + id.toUtf8() + "/cancel", QByteArrayLiteral("{}")).status,
                     200);
        QTRY_VERIFY(QDir(service.dataDirectory() + u"/work"_s).isEmpty());
        QVERIFY(QDir(service.dataDirectory() + u"/files"_s).isEmpty());
        const QJsonObject quota = call.get("/api/v1/files/quota").json().value("data"_L1).toObject();
        QCOMPARE(quota.value("used_files"_L1), QJsonValue(0));
    }

    void looksAtThem()
    {
        const RawAnswer faces = m_call.post("/local/faces", {{u"image_url"_s, urlOf(clip("face0.png"))}});
        QVERIFY2(faces.status == 200, faces.body);
        QCOMPARE(text(faces.json(), {"verdict"}), u"one_face"_s);
    }

    void refusesWhatIsNoOrdinaryFile_data()
    {
        QTest::addColumn<QString>("url");
        const QString fifo = m_folder.filePath(u"fifo.mp4"_s);
        QCOMPARE(::mkfifo(QFile::encodeName(fifo).constData(), 0600), 0);
        const QString device = m_folder.filePath(u"device.mp4"_s);
        QVERIFY(QFile::link(u"/dev/zero"_s, device));
        const QString empty = m_folder.filePath(u"nothing.mp4"_s);
        QVERIFY(QFile(empty).open(QIODevice::WriteOnly));
        QTest::newRow("missing") << urlOf(m_folder.filePath(u"none.mp4"_s));
        QTest::newRow("folder") << urlOf(m_folder.path());
        QTest::newRow("pipe") << urlOf(fifo);
        QTest::newRow("device") << u"file:///dev/zero"_s;
        QTest::newRow("link to a device") << urlOf(device);
        QTest::newRow("memory of the service") << u"file:///proc/self/mem"_s;
        QTest::newRow("environment of the service") << u"file:///proc/self/environ"_s;
        QTest::newRow("kernel's state") << u"file:///sys/kernel/mm/transparent_hugepage/enabled"_s;
        QTest::newRow("empty") << urlOf(empty);
        QTest::newRow("other host") << u"file://fileserver/clip.mp4"_s;
        QTest::newRow("bare path") << smallVideo();
        QTest::newRow("nul") << u"file:///tmp/a%00b.mp4"_s;
    }
    void refusesWhatIsNoOrdinaryFile()
    {
        QFETCH(QString, url);
        const RawAnswer answer = m_call.post("/v1/videos/generations", createBody(url, urlOf(smallVoice())));
        QVERIFY2(answer.status == 400, answer.body);
        QCOMPARE(answer.error("param"), u"video_url"_s);
        QVERIFY(!answer.error("message").isEmpty());
        const RawAnswer look = m_call.post("/local/faces", {{u"video_url"_s, url}});
        QCOMPARE(look.status, 400);
        QCOMPARE(look.error("param"), u"video_url"_s);
    }

    void acceptsNoneUnlessItWasStartedSo()
    {
        const RunningService plain;
        const Caller call(plain);
        QCOMPARE(call.get("/health").json().value("accepts_files"_L1), QJsonValue(false));
        QCOMPARE(
            call.post("/v1/videos/generations", createBody(urlOf(smallVideo()), urlOf(smallVoice()))).status,
            400);
        QCOMPARE(call.post("/local/faces", {{u"image_url"_s, urlOf(clip("face0.png"))}}).status, 400);
    }

    void asksForTheTokenFirst()
    {
        const QByteArray body =
            QJsonDocument(QJsonObject{{u"image_url"_s, urlOf(clip("face0.png"))}}).toJson();
        QCOMPARE(exchange(m_service.port(), rawRequest(m_service.port(), "POST", "/local/faces",
                                                       {{"Content-Type", "application/json"}}, body))
                     .status,
                 401);
    }

    void hasNoLimitOfAHundredMegabytes()
    {
        const QString large = copyOf(smallVideo(), u"large.mp4"_s);
        // A free box at the end, mostly a hole in the file.
        QFile file(large);
        QVERIFY(file.open(QIODevice::ReadWrite | QIODevice::Append));
        QVERIFY(file.write(QByteArray::fromHex("07270e0066726565")) == 8); // size of 120,000,000 bytes
        QVERIFY(file.resize(file.size() + 0x07270e00 - 8));
        file.close();
        const QString id = create(m_call, large, smallVoice());
        const QJsonObject task = m_call.finished(id);
        QVERIFY2(text(task, {"status"}) == u"completed", QJsonDocument(task).toJson());
        QVERIFY(QFile::remove(large));
    }

    void saysWhenAFileHasChangedOrIsGone_data()
    {
        QTest::addColumn<bool>("removes");
        QTest::addColumn<QString>("words");
        QTest::newRow("gone") << true << u"No file exists at this path"_s;
        QTest::newRow("changed") << false << u"has changed since"_s;
    }
    void saysWhenAFileHasChangedOrIsGone()
    {
        QFETCH(bool, removes);
        QFETCH(QString, words);
        RunningService service({u"--accept-files"_s});
        const Caller call(service);
        const QString video = copyOf(smallVideo(), u"changing.mp4"_s);
        const QString id = create(call, video, smallVoice());
        QVERIFY(!id.isEmpty());
        service.kill();
        QVERIFY(removes ? QFile::remove(video) : !append(video).isEmpty());
        QVERIFY(service.start());
        const QJsonObject task = call.finished(id);
        QCOMPARE(text(task, {"status"}), u"failed"_s);
        QCOMPARE(text(task, {"error", "code"}), u"resource_not_found"_s);
        QVERIFY2(text(task, {"error", "message"}).contains(words),
                 qPrintable(text(task, {"error", "message"})));
    }

    void saysWhenAFileChangesUnderItsHands()
    {
        const QString video = copyOf(smallVideo(), u"growing.mp4"_s);
        const QString id = create(m_call, video, smallVoice());
        QTRY_VERIFY(!m_service.children().isEmpty());
        QVERIFY(!append(video).isEmpty());
        const QJsonObject task = m_call.finished(id);
        QCOMPARE(text(task, {"status"}), u"failed"_s);
        QVERIFY(text(task, {"error", "message"}).contains(u"changed while"));
    }

    void readsTheFileThatItChecked()
    {
        // Another file takes the name while the draft is being made; the service ignores it.
        const QString video = copyOf(smallVideo(), u"replaced.mp4"_s);
        const QString other = copyOf(clip("page.mp4"), u"other.mp4"_s);
        const QString id = create(m_call, video, smallVoice());
        QTRY_VERIFY(!m_service.children().isEmpty());
        QCOMPARE(std::rename(QFile::encodeName(other).constData(), QFile::encodeName(video).constData()), 0);
        const QJsonObject task = m_call.finished(id);
        QVERIFY2(text(task, {"status"}) == u"completed", QJsonDocument(task).toJson());
    }

    void opensNothingThatAFileNames_data()
    {
        QTest::addColumn<QByteArray>("content");
        const QByteArray file = smallVideo().toUtf8();
        const QByteArray address = "http://127.0.0.1:PORT/segment.ts";
        QTest::newRow("m3u8, address")
            << "#EXTM3U\n#EXT-X-TARGETDURATION:3\n#EXTINF:3,\n" + address + "\n#EXT-X-ENDLIST\n";
        QTest::newRow("m3u8, file") << "#EXTM3U\n#EXT-X-TARGETDURATION:3\n#EXTINF:3,\nfile://" + file +
                                           "\n#EXT-X-ENDLIST\n";
        QTest::newRow("m3u8 behind an MP3's head") << "ID3\x04" + QByteArray(6, '\0') +
                                                          "#EXTM3U\n#EXT-X-TARGETDURATION:3\n#EXTINF:3,\n" +
                                                          address + "\n#EXT-X-ENDLIST\n";
        QTest::newRow("concat script") << "ffconcat version 1.0\nfile '" + file + "'\n";
        QTest::newRow("concat script, address") << "ffconcat version 1.0\nfile '" + address + "'\n";
        QTest::newRow("MPD") << QByteArray(
                                    "<?xml version=\"1.0\"?><MPD xmlns=\"urn:mpeg:dash:schema:mpd:2011\" "
                                    "type=\"static\"><Period><AdaptationSet><Representation id=\"1\" "
                                    "bandwidth=\"1\"><BaseURL>") +
                                    address + "</BaseURL></Representation></AdaptationSet></Period></MPD>";
        QTest::newRow("SDP") << QByteArray("v=0\no=- 0 0 IN IP4 127.0.0.1\ns=x\nc=IN IP4 127.0.0.1\nt=0 0\n"
                                           "m=video PORT RTP/AVP 96\na=rtpmap:96 H264/90000\n");
        QTest::newRow("filter script") << QByteArray("#!filter\nmovie=") + file + "\n";
    }
    void opensNothingThatAFileNames()
    {
        QFETCH(QByteArray, content);
        FaultServer canary([](const SeenRequest &) { return bytesReply(200, "x"); });
        content.replace("PORT", QByteArray::number(canary.port()));
        const QString path = m_folder.filePath(u"script.mp4"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(content);
        file.close();
        for (const bool isVideo : {true, false}) {
            const QString id = create(m_call, isVideo ? path : smallVideo(), isVideo ? smallVoice() : path);
            const QJsonObject task = m_call.finished(id);
            QVERIFY2(text(task, {"status"}) == u"failed", QJsonDocument(task).toJson());
        }
        QCOMPARE(canary.connectionCount(), 0);
    }

    void refusesLinksWithoutEnd()
    {
        const QString link = u"https://example.com/"_s + QString(9000, u'a');
        const RawAnswer answer = m_call.post("/v1/videos/generations", createBody(link, urlOf(smallVoice())));
        QCOMPARE(answer.status, 400);
        QCOMPARE(answer.error("param"), u"video_url"_s);
        QVERIFY(answer.error("message").contains(u"longer than"));
    }
};

QTEST_GUILESS_MAIN(GivenFilesTest)
#include "tst_givenfiles.moc"
