#include "contract/caller.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QHostAddress>
#include <QJsonArray>
#include <QTcpSocket>

using namespace retalk;
using namespace retalk::test;
using namespace Qt::StringLiterals;

/// Tests the files API: upload, list, quota, deletion, and downloading the files.
class FilesTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<RunningService> m_service;
    std::unique_ptr<Caller> m_call;

    static QByteArray wav(int bytes = 2000)
    {
        QFile file(QStringLiteral(RETALK_SAMPLE_DIR "/voice.wav"));
        return file.open(QIODevice::ReadOnly) ? file.read(bytes) : QByteArray();
    }
    static QJsonObject data(const RawAnswer &answer) { return answer.json().value("data"_L1).toObject(); }
    QByteArray path(const QJsonObject &file, const char *field = "file_url") const
    {
        const QUrl url(file.value(QLatin1StringView(field)).toString());
        return url.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority);
    }
    RawAnswer raw(const QByteArray &body, const QByteArray &type) const
    {
        return exchange(m_service->port(),
                        rawRequest(m_service->port(), "POST", "/api/v1/files/upload/stream",
                                   m_call->headers({{"Content-Type", type}}), body));
    }

    /// Returns the service's peak memory use.
    qint64 peakKiB() const
    {
        QFile status(u"/proc/%1/status"_s.arg(m_service->pid()));
        if (!status.open(QIODevice::ReadOnly))
            return 0;
        for (const QByteArray &line : status.readAll().split('\n')) {
            if (line.startsWith("VmHWM:"))
                return line.simplified().split(' ').value(1).toLongLong();
        }
        return 0;
    }

private Q_SLOTS:
    void init()
    {
        m_service = std::make_unique<RunningService>();
        QVERIFY(m_service->isReady());
        m_call = std::make_unique<Caller>(*m_service);
    }

    void takesAFile()
    {
        const RawAnswer answer = m_call->upload("my voice.wav", wav(), {{"upload_path", "retalk/in"}});
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.json().value("success"_L1), QJsonValue(true));
        QCOMPARE(answer.json().value("code"_L1), QJsonValue(200));
        QVERIFY(answer.json().contains("msg"_L1));
        const QJsonObject file = data(answer);
        QCOMPARE(text(file, {"file_name"}), u"my voice.wav"_s);
        QCOMPARE(text(file, {"original_name"}), u"my voice.wav"_s);
        QCOMPARE(file.value("file_size"_L1), QJsonValue(2000));
        QVERIFY(text(file, {"mime_type"}).startsWith(u"audio/"));
        QCOMPARE(text(file, {"upload_path"}), u"retalk/in"_s);
        QVERIFY(!text(file, {"file_id"}).isEmpty());
        QVERIFY(text(file, {"file_url"}).startsWith(m_service->url().toString()));
        const auto uploaded = QDateTime::fromString(text(file, {"upload_time"}), Qt::ISODate);
        const auto expires = QDateTime::fromString(text(file, {"expires_at"}), Qt::ISODate);
        QCOMPARE(uploaded.secsTo(expires), 72 * 3600);

        // The URL itself is secret: media is downloaded without the key.
        const RawAnswer back = exchange(m_service->port(), rawRequest(m_service->port(), "GET", path(file)));
        QCOMPARE(back.status, 200);
        QCOMPARE(back.body, wav());
        QVERIFY(back.header("content-disposition").isEmpty());
        const RawAnswer saved =
            exchange(m_service->port(), rawRequest(m_service->port(), "GET", path(file, "download_url")));
        QVERIFY(saved.header("content-disposition").startsWith("attachment"));
    }

    void namesAreMadeSafe_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QString>("kept");
        QTest::newRow("path") << QByteArray("../../etc/passwd.wav") << u".._.._etc_passwd.wav"_s;
        QTest::newRow("backslash") << QByteArray("a\\b.wav") << u"a_b.wav"_s;
        QTest::newRow("dots") << QByteArray("..") << u"file"_s;
        QTest::newRow("chinese") << QByteArray("说话.wav") << u"说话.wav"_s;
        QTest::newRow("percent") << QByteArray("50%25 off.wav") << u"50%25 off.wav"_s;
    }
    void namesAreMadeSafe()
    {
        QFETCH(QByteArray, name);
        QFETCH(QString, kept);
        const QJsonObject file = data(m_call->upload("a.wav", wav(), {{"file_name", name}}));
        QCOMPARE(text(file, {"file_name"}), kept);
        QCOMPARE(m_call->get(path(file)).body, wav());
    }

    void replacesAFileOfTheSameName()
    {
        const QJsonObject first = data(m_call->upload("same.wav", wav(1000)));
        const QJsonObject second = data(m_call->upload("same.wav", wav(1500)));
        QCOMPARE(m_call->get(path(first)).status, 404);
        QCOMPARE(m_call->get(path(second)).body.size(), 1500);
        QCOMPARE(data(m_call->get("/api/v1/files/quota")).value("used_files"_L1), QJsonValue(1));
        // The same name in another folder is another file.
        m_call->upload("same.wav", wav(), {{"upload_path", "elsewhere"}});
        QCOMPARE(data(m_call->get("/api/v1/files/quota")).value("used_files"_L1), QJsonValue(2));
    }

    void listsNewestFirstInPages()
    {
        for (int i = 0; i < 5; ++i)
            QCOMPARE(m_call->upload(QByteArray::number(i) + ".wav", wav()).status, 200);
        const QJsonObject page = data(m_call->get("/api/v1/files/list?page=2&pageSize=2"));
        QCOMPARE(page.value("total"_L1), QJsonValue(5));
        const QJsonArray files = page.value("files"_L1).toArray();
        QCOMPARE(files.size(), 2);
        QCOMPARE(text(files.at(0).toObject(), {"file_name"}), u"2.wav"_s);
        for (const char *field : {"file_id", "file_name", "file_size", "upload_time"})
            QVERIFY(files.at(0).toObject().contains(QLatin1StringView(field)));
        QCOMPARE(data(m_call->get("/api/v1/files/list?page=9")).value("files"_L1).toArray().size(), 0);
    }

    void refusesBadPages()
    {
        for (const char *query :
             {"page=0", "page=-1", "page=x", "pageSize=0", "pageSize=101", "pageSize=1e3"}) {
            const RawAnswer answer = m_call->get(QByteArray("/api/v1/files/list?") + query);
            QCOMPARE(answer.status, 400);
            QCOMPARE(answer.json().value("success"_L1), QJsonValue(false));
        }
    }

    void deletesAFile()
    {
        const QJsonObject file = data(m_call->upload("a.wav", wav()));
        const QByteArray target = "/api/v1/files/" + text(file, {"file_id"}).toLatin1();
        QCOMPARE(m_call->remove(target).status, 200);
        QCOMPARE(m_call->get(path(file)).status, 404);
        const RawAnswer again = m_call->remove(target);
        QCOMPARE(again.status, 404);
        QCOMPARE(again.json().value("success"_L1), QJsonValue(false));
        QCOMPARE(again.error("type"), u"not_found_error"_s);
    }

    void keepsAHundredFilesAtMost()
    {
        for (int i = 0; i < 100; ++i)
            QCOMPARE(m_call->upload(QByteArray::number(i) + ".wav", wav(100)).status, 200);
        QCOMPARE(data(m_call->get("/api/v1/files/quota")), (QJsonObject{{u"user_group"_s, u"default"_s},
                                                                        {u"used_files"_s, 100},
                                                                        {u"max_files"_s, 100},
                                                                        {u"remain_files"_s, 0}}));
        const RawAnswer refused = m_call->upload("one more.wav", wav(100));
        QCOMPARE(refused.status, 400);
        QCOMPARE(refused.json().value("code"_L1), QJsonValue(40003));
        // Replacing a file doesn't count as an additional one.
        QCOMPARE(m_call->upload("7.wav", wav(100)).status, 200);
        // The refused file left nothing on the disk.
        QCOMPARE(QDir(m_service->dataDirectory() + u"/files"_s).entryList(QDir::Files).size(), 100);
    }

    void refusesWhatIsNoMedia_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("page called mp4")
            << QByteArray("a.mp4") << QByteArray("<!doctype html><title>Sign in</title>");
        QTest::newRow("text") << QByteArray("a.txt") << QByteArray("hello");
        QTest::newRow("program") << QByteArray("a.mp3")
                                 << QByteArray("\x7f"
                                               "ELF\x02\x01\x01",
                                               7) +
                                        QByteArray(60, '\0');
        QTest::newRow("pdf") << QByteArray("a.png") << QByteArray("%PDF-1.7\n%\xe2\xe3\xcf\xd3\n");
        QTest::newRow("bmp") << QByteArray("a.bmp")
                             << QByteArray("BM\x46\0\0\0\0\0\0\0\x36\0\0\0\x28\0\0\0", 18) +
                                    QByteArray(60, '\0');
        QTest::newRow("playlist called mp4")
            << QByteArray("a.mp4") << QByteArray("#EXTM3U\n#EXTINF:1,\nfile:///etc/passwd\n");
        QTest::newRow("archive") << QByteArray("a.mp4") << "PK\x03\x04" + QByteArray(60, '\0');
    }
    void refusesWhatIsNoMedia()
    {
        QFETCH(QByteArray, name);
        QFETCH(QByteArray, content);
        const RawAnswer answer = m_call->upload(name, content);
        QCOMPARE(answer.status, 415);
        QCOMPARE(answer.json().value("code"_L1), QJsonValue(40002));
        QCOMPARE(answer.json().value("success"_L1), QJsonValue(false));
        QVERIFY(!text(answer.json(), {"msg"}).isEmpty());
        QVERIFY(QDir(m_service->dataDirectory() + u"/files"_s).isEmpty());
    }

    void leavesWhatItDoesNotKnowToTheEngine_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("type");
        QTest::newRow("bytes of no kind")
            << QByteArray("a") << QByteArray(5000, '\1') << u"application/octet-stream"_s;
        QTest::newRow("named video") << QByteArray("a.mp4") << QByteArray(5000, '\0') << u"video/mp4"_s;
        QTest::newRow("dv") << QByteArray("a") << QByteArray::fromHex("1f0700bf") + QByteArray(5000, '\xff')
                            << u"video/dv"_s;
        QTest::newRow("wavpack") << QByteArray("a") << "wvpk" + QByteArray(5000, '\1')
                                 << u"audio/x-wavpack"_s;
        QTest::newRow("transport stream that begins inside a packet")
            << QByteArray("a") << QByteArray(60, 'x') + ("G" + QByteArray(187, '\1')).repeated(30)
            << u"video/mpegts"_s;
    }
    void leavesWhatItDoesNotKnowToTheEngine()
    {
        QFETCH(QByteArray, name);
        QFETCH(QByteArray, content);
        QFETCH(QString, type);
        const RawAnswer answer = m_call->upload(name, content);
        QCOMPARE(answer.status, 200);
        QCOMPARE(text(data(answer), {"mime_type"}), type);
    }

    void refusesBadUploads_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<int>("status");
        const QByteArray type = "multipart/form-data; boundary=retalkboundary";
        const QByteArray good = multipart("a.wav", wav());
        QTest::newRow("empty file") << multipart("a.wav", "") << type << 400;
        QTest::newRow("no file") << QByteArray("--retalkboundary\r\nContent-Disposition: form-data; "
                                               "name=\"x\"\r\n\r\ny\r\n--retalkboundary--\r\n")
                                 << type << 400;
        QTest::newRow("two files") << good.chopped(qsizetype(strlen("--retalkboundary--\r\n"))) + good << type
                                   << 400;
        QTest::newRow("no end") << good.chopped(30) << type << 400;
        QTest::newRow("other boundary") << good << QByteArray("multipart/form-data; boundary=other") << 400;
        QTest::newRow("no boundary") << good << QByteArray("multipart/form-data") << 400;
        QTest::newRow("json") << QByteArray("{}") << QByteArray("application/json") << 415;
        QTest::newRow("raw") << wav() << QByteArray("audio/wav") << 415;
        QTest::newRow("climbing path")
            << multipart("a.wav", wav(), {{"upload_path", "../../etc"}}) << type << 400;
        QTest::newRow("strange path") << multipart("a.wav", wav(), {{"upload_path", "a\nb"}}) << type << 400;
        QTest::newRow("endless name")
            << multipart("a.wav", wav(), {{"file_name", QByteArray(5000, 'n')}}) << type << 413;
        QTest::newRow("nothing") << QByteArray() << type << 415;
        QTest::newRow("quoted boundary")
            << good << QByteArray("multipart/form-data; boundary=\"retalkboundary\"") << 200;
    }
    void refusesBadUploads()
    {
        QFETCH(QByteArray, body);
        QFETCH(QByteArray, type);
        QFETCH(int, status);
        const RawAnswer answer = raw(body, type);
        QCOMPARE(answer.status, status);
        QCOMPARE(answer.json().value("success"_L1), QJsonValue(status == 200));
        QCOMPARE(QDir(m_service->dataDirectory() + u"/files"_s).entryList(QDir::Files).size(),
                 status == 200 ? 1 : 0);
    }

    void takesAHundredMegabytesInLittleMemory()
    {
        QCOMPARE(m_call->upload("small.wav", wav()).status, 200);
        const qint64 before = peakKiB();
        QByteArray large = wav();
        large.append(QByteArray(100'000'000 - large.size(), '\x5a'));
        const RawAnswer whole = m_call->upload("large.wav", large);
        QCOMPARE(whole.status, 200);
        QCOMPARE(data(whole).value("file_size"_L1), QJsonValue(100'000'000));
        large.append('x');
        const RawAnswer tooLarge = m_call->upload("larger.wav", large);
        QCOMPARE(tooLarge.status, 413);
        QCOMPARE(tooLarge.json().value("code"_L1), QJsonValue(40001));
        QCOMPARE(tooLarge.error("type"), u"request_too_large_error"_s);

        const qint64 grown = peakKiB() - before;
        qInfo("the service grew by %lld KiB", grown);
#ifndef RETALK_SANITIZED
        QVERIFY2(before > 0 && grown < 16 * 1024, QByteArray::number(grown));
#endif
    }

    void servesRanges_data()
    {
        QTest::addColumn<RawHeaders>("headers");
        QTest::addColumn<int>("status");
        QTest::addColumn<qsizetype>("first");
        QTest::addColumn<qsizetype>("size");
        const auto row = [](const char *name, const QByteArray &range, int status, qsizetype first,
                            qsizetype size) {
            QTest::newRow(name) << RawHeaders{{"Range", range}} << status << first << size;
        };
        row("whole", "", 200, 0, 2000);
        row("first byte", "bytes=0-0", 206, 0, 1);
        row("middle", "bytes=100-199", 206, 100, 100);
        row("open end", "bytes=1500-", 206, 1500, 500);
        row("last bytes", "bytes=-10", 206, 1990, 10);
        row("more than there is", "bytes=-5000", 206, 0, 2000);
        row("end past the end", "bytes=1990-9999", 206, 1990, 10);
        row("begins at the end", "bytes=2000-", 416, 0, 0);
        row("begins past the end", "bytes=5000-6000", 416, 0, 0);
        row("no last bytes", "bytes=-0", 416, 0, 0);
        row("backwards", "bytes=9-3", 416, -1, 0);
        row("two ranges", "bytes=0-1,5-6", 200, 0, 2000);
        row("huge number", "bytes=99999999999999999999-", 416, -1, 0);
        QTest::newRow("if-range of another file")
            << RawHeaders{{"Range", "bytes=1-2"}, {"If-Range", "\"other\""}} << 200 << qsizetype(0)
            << qsizetype(2000);
    }
    void servesRanges()
    {
        QFETCH(RawHeaders, headers);
        QFETCH(int, status);
        QFETCH(qsizetype, first);
        QFETCH(qsizetype, size);
        const QJsonObject file = data(m_call->upload("a.wav", wav()));
        const RawAnswer answer = m_call->get(path(file), headers);
        QCOMPARE(answer.status, status);
        if (status == 416) {
            // For an invalid range the size of the file is optional.
            const QByteArray told = answer.header("content-range");
            QVERIFY2(told == "bytes */2000" || (told.isEmpty() && first < 0), told);
            return;
        }
        QCOMPARE(answer.body, wav().mid(first, size));
        QCOMPARE(answer.header("accept-ranges"), "bytes");
        if (status == 206)
            QCOMPARE(answer.header("content-range"), "bytes " + QByteArray::number(first) + '-' +
                                                         QByteArray::number(first + size - 1) + "/2000");
        else
            QVERIFY(answer.header("content-range").isEmpty());
    }

    void knowsItsETag()
    {
        const QJsonObject file = data(m_call->upload("a.wav", wav()));
        const QByteArray etag = m_call->get(path(file)).header("etag");
        QVERIFY(etag.startsWith('"') && etag.endsWith('"') && etag.size() > 10);
        QCOMPARE(m_call->get(path(file), {{"Range", "bytes=5-9"}, {"If-Range", etag}}).status, 206);
        const RawAnswer same = m_call->get(path(file), {{"If-None-Match", etag}});
        QCOMPARE(same.status, 304);
        QVERIFY(same.body.isEmpty());
        const RawAnswer head = exchange(m_service->port(), rawRequest(m_service->port(), "HEAD", path(file)));
        QCOMPARE(head.status, 200);
        QCOMPARE(head.header("content-length"), "2000");
    }

    void forgetsFilesWhenTheirTimeIsOver()
    {
        RunningService service({u"--keep-files"_s, u"1"_s});
        QVERIFY(service.isReady());
        const Caller call(service);
        const QJsonObject file = data(call.upload("a.wav", wav()));
        QTRY_COMPARE(call.get(path(file)).status, 404);
        QCOMPARE(data(call.get("/api/v1/files/list")).value("total"_L1), QJsonValue(0));
        QTRY_VERIFY(QDir(service.dataDirectory() + u"/files"_s).isEmpty());
    }

    void takesNothingFromAnUploadThatBreaksOff()
    {
        const QByteArray whole =
            rawRequest(m_service->port(), "POST", "/api/v1/files/upload/stream",
                       m_call->headers({{"Content-Type", "multipart/form-data; boundary=retalkboundary"}}),
                       multipart("a.wav", wav(200'000)));
        {
            QTcpSocket socket;
            socket.connectToHost(QHostAddress(QHostAddress::LocalHost), m_service->port());
            QVERIFY(socket.waitForConnected());
            socket.write(whole.left(100'000));
            QVERIFY(socket.waitForBytesWritten());
        }
        QTRY_VERIFY(QDir(m_service->dataDirectory() + u"/files"_s).isEmpty());
        QCOMPARE(data(m_call->get("/api/v1/files/list")).value("total"_L1), QJsonValue(0));
    }
};

QTEST_GUILESS_MAIN(FilesTest)
#include "tst_files.moc"
