#include "net/downloadanswer.h"
#include "net/downloadattempt.h"
#include "support/faultserver.h"
#include "support/testtimeout.h"

#include <QDir>
#include <QFileInfo>
#include <QHostInfo>
#include <QNetworkCookieJar>
#include <QNetworkInterface>
#include <QNetworkProxyFactory>
#include <QSet>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <atomic>
#include <memory>

using namespace retalk;
using namespace retalk::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Reaches one host through a proxy, which answers in its place, and all others directly.
class OnlyFor : public QNetworkProxyFactory
{
public:
    OnlyFor(QString host, quint16 port) : m_host(std::move(host)), m_port(port) {}
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
    {
        if (query.peerHostName() == m_host)
            return {QNetworkProxy(QNetworkProxy::HttpProxy, u"127.0.0.1"_s, m_port)};
        return {QNetworkProxy::NoProxy};
    }

private:
    QString m_host;
    quint16 m_port;
};

} // namespace

class DownloadTest : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<QTemporaryDir> m_dir;

    QString target() const { return m_dir->filePath(u"result.wav"_s); }
    QString part() const { return PartFile::pathFor(target()); }
    Download::Options from(const FaultServer &server) const
    {
        return {.url = server.url(u"/result"_s), .targetPath = target(), .timeout = 500ms};
    }

private Q_SLOTS:
    void init() { m_dir = std::make_unique<QTemporaryDir>(); }
    void cleanup() { QNetworkProxyFactory::setUseSystemConfiguration(true); }

    void goesToTheAddressThatWasChecked()
    {
        // The host name doesn't resolve.
        const QByteArray content = sound(5000);
        FaultServer server([&](const SeenRequest &request) {
            if (request.target == "/here")
                return bytesReply(302, {}).with("Location", "/there");
            return fileReply(request, content, "\"v1\"");
        });
        QUrl url = server.url(u"/there"_s);
        url.setHost(u"media.invalid"_s);
        DownloadAttempt fetch({.url = url,
                               .targetPath = target(),
                               .followsRedirects = false,
                               .address = QHostAddress(QHostAddress::LocalHost)});
        QVERIFY(fetch.runs());
        QCOMPARE(fetch.kind(), u"none"_s);
        QVERIFY(contentOf(target()) == content);
        QCOMPARE(server.requests().first().header("Host"),
                 "media.invalid:" + QByteArray::number(server.port()));

        url.setPath(u"/here"_s);
        DownloadAttempt moved({.url = url,
                               .targetPath = target() + u"2"_s,
                               .followsRedirects = false,
                               .address = QHostAddress(QHostAddress::LocalHost)});
        QVERIFY(moved.runs());
        QCOMPARE(QUrl(moved.result().error().detail).host(), u"media.invalid"_s);
    }

    void fetchesAFileWhole_data()
    {
        QTest::addColumn<qsizetype>("bytes");
        QTest::newRow("tiny") << qsizetype(44);
        QTest::newRow("sniffed size") << qsizetype(4096);
        QTest::newRow("one piece and one byte") << qsizetype(1024 * 1024 + 1);
        QTest::newRow("larger than the buffer") << qsizetype(20'000'003);
    }
    void fetchesAFileWhole()
    {
        QFETCH(qsizetype, bytes);
        const QByteArray content = sound(bytes);
        FaultServer server([&](const SeenRequest &request) { return fileReply(request, content, "\"v1\""); });
        DownloadAttempt fetch(from(server));
        QList<qint64> received;
        connect(&fetch.download(), &Download::progressed, this, [&](qint64 now, qint64 total) {
            QCOMPARE(total, bytes);
            received.append(now);
        });
        QVERIFY(fetch.runs());
        QCOMPARE(fetch.kind(), u"none"_s);
        QCOMPARE(fetch.result().value(), target());
        QVERIFY(contentOf(target()) == content);
        QVERIFY(!QFile::exists(part()));
        QVERIFY(std::is_sorted(received.begin(), received.end()));
        QCOMPARE(received.last(), bytes);
        QCOMPARE(fetch.state()->etag, "\"v1\"");
        QCOMPARE(fetch.state()->totalBytes, bytes);
        const SeenRequest request = server.requests().first();
        QVERIFY(request.header("User-Agent").startsWith("Retalk/"));
        QCOMPARE(request.header("Accept-Encoding"), "identity");
        QCOMPARE(request.header("Range"), QByteArray());
        QCOMPARE(request.header("Authorization"), QByteArray());
    }

    void tellsHowTheWholeFileIsKnownBeforeItHasItsName()
    {
        const QByteArray content = sound(5000);
        FaultServer server([&](const SeenRequest &request) { return fileReply(request, content, "\"v1\""); });
        DownloadAttempt fetch(from(server));
        bool wasThere = true;
        connect(&fetch.download(), &Download::stateChanged, this, [&](const DownloadState &state) {
            if (state.whole.isValid())
                wasThere = QFile::exists(target());
        });
        QVERIFY(fetch.runs());
        QVERIFY(!wasThere);
        QVERIFY(fetch.state()->whole.isValid());
        QVERIFY(fetch.state()->whole == fileStamp(target()));
        // a different file of the same length doesn't match
        QVERIFY(QFile::remove(target()));
        QFile other(target());
        QVERIFY(other.open(QIODevice::WriteOnly));
        QCOMPARE(other.write(content), content.size());
        other.close();
        QVERIFY(!(fetch.state()->whole == fileStamp(target())));
    }

    void makesTheFolderAndReplacesAnOlderFile()
    {
        const QByteArray content = sound(5000);
        FaultServer server([&](const SeenRequest &request) { return fileReply(request, content, "\"v1\""); });
        Download::Options options = from(server);
        options.targetPath = m_dir->filePath(u"a/b ü/result.wav"_s);
        for (int i = 0; i < 2; ++i) {
            DownloadAttempt fetch(options);
            QVERIFY(fetch.runs());
            QCOMPARE(fetch.kind(), u"none"_s);
            QVERIFY(contentOf(options.targetPath) == content);
        }
    }

    void saysWhatIsWrongAndLeavesNoFile_data()
    {
        QTest::addColumn<Reply>("reply");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<bool>("keepsPart");
        const QByteArray content = sound(100'000);
        const auto changed = [](Reply reply, auto change) {
            change(reply);
            return reply;
        };
        const Reply whole = bytesReply(200, content).with("ETag", "\"v1\"");
        QTest::newRow("closed") << closing() << u"network"_s << false;
        QTest::newRow("reset") << resetting() << u"network"_s << false;
        QTest::newRow("silent") << hanging() << u"timeout"_s << false;
        QTest::newRow("cut") << changed(whole, [](Reply &r) { r.breakAfter = 50'000; }) << u"network"_s
                             << true;
        QTest::newRow("cut by reset") << changed(whole, [](Reply &r) {
            r.breakAfter = 50'000;
            r.resets = true;
        }) << u"network"_s << true;
        QTest::newRow("silent halfway") << changed(whole.with("Content-Length", "100000"), [](Reply &r) {
            r.bodyBytes = 50'000;
            r.hangs = true;
        }) << u"timeout"_s << true;
        QTest::newRow("too slow") << changed(whole, [](Reply &r) {
            r.dripBytes = 100;
            r.dripEveryMs = 50;
        }) << u"timeout"_s << true;
        QTest::newRow("page") << bytesReply(200, "<!doctype html><p>Sign in") << u"media"_s << false;
        QTest::newRow("long page") << bytesReply(200, "<!doctype html>" + QByteArray(5'000'000, 'x'))
                                   << u"media"_s << false;
        QTest::newRow("nothing") << bytesReply(200, {}) << u"media"_s << false;
        QTest::newRow("bytes of no kind") << bytesReply(200, QByteArray(9000, '\1')) << u"media"_s << false;
        QTest::newRow("packed") << whole.with("Content-Encoding", "gzip") << u"protocol"_s << false;
        QTest::newRow("packed and framed")
            << whole.with("Content-Encoding", "aws-chunked, GZIP") << u"protocol"_s << false;
        QTest::newRow("chunks that end early")
            << changed(whole.with("Transfer-Encoding", "chunked"),
                       [](Reply &r) {
                           const QByteArray chunk = "C350\r\n" + sound(50'000) + "\r\n";
                           r.body = [chunk](qint64 offset, qint64 most) {
                               return chunk.mid(offset, most);
                           };
                           r.bodyBytes = chunk.size();
                           r.closes = true;
                       })
            << u"network"_s << true;
        QTest::newRow("long chunks that end early")
            << changed(whole.with("Transfer-Encoding", "chunked"),
                       [](Reply &r) {
                           const QByteArray chunk = "2DC6C0\r\n" + sound(3'000'000) + "\r\n";
                           r.body = [chunk](qint64 offset, qint64 most) {
                               return chunk.mid(offset, most);
                           };
                           r.bodyBytes = chunk.size();
                           r.closes = true;
                       })
            << u"network"_s << true;
        const auto statedAs = [](const QByteArray &head, quint32 bytes) {
            QByteArray file = sound(50'000);
            file.replace(0, 4, head);
            qToLittleEndian(bytes, file.data() + 4);
            return file;
        };
        QTest::newRow("unframed WAV without its end")
            << changed(bytesReply(200, statedAs("RIFF", 99'992)), [](Reply &r) { r.isUnframed = true; })
            << u"media"_s << false;
        for (const char *coding : {"identity", "gzip"}) {
            QTest::addRow("unframed WAV without its end, said to be %s", coding)
                << changed(bytesReply(200, statedAs("RIFF", 99'992)).with("Transfer-Encoding", coding),
                           [](Reply &r) { r.isUnframed = true; })
                << u"media"_s << false;
        }
        QTest::newRow("unframed Matroska without its end")
            << changed(bytesReply(200, QByteArray::fromHex("1a45dfa3808080808018538067010000000001869f") +
                                           QByteArray(5000, '\3')),
                       [](Reply &r) { r.isUnframed = true; })
            << u"media"_s << false;
        QTest::newRow("204") << bytesReply(204, {}) << u"protocol"_s << false;
        QTest::newRow("unasked part")
            << bytesReply(206, content).with("Content-Range", "bytes 5-9/10") << u"protocol"_s << false;
        QTest::newRow("401") << bytesReply(401, {}) << u"permission"_s << false;
        QTest::newRow("403") << bytesReply(403, "<Error>expired</Error>") << u"permission"_s << false;
        QTest::newRow("404") << bytesReply(404, QByteArray(9'000'000, 'x')) << u"not_found"_s << false;
        QTest::newRow("410") << bytesReply(410, {}) << u"not_found"_s << false;
        QTest::newRow("429") << bytesReply(429, {}).with("Retry-After", "7") << u"rate_limited"_s << false;
        QTest::newRow("500") << bytesReply(500, {}) << u"server"_s << false;
        QTest::newRow("300") << bytesReply(300, {}) << u"protocol"_s << false;
        QTest::newRow("larger than any disk")
            << changed(whole, [](Reply &r) { r.bodyBytes = qint64(1) << 60; }) << u"disk"_s << false;
        QTest::newRow("unframed and incomplete")
            << changed(
                   bytesReply(200, (box("ftypisom", 4) + box("moov", 100) + box("mdat", 9000)).chopped(10)),
                   [](Reply &r) { r.isUnframed = true; })
            << u"media"_s << false;
        QTest::newRow("MP4 without its index")
            << bytesReply(200, box("ftypisom", 4) + box("mdat", 9000)) << u"media"_s << false;
    }
    void saysWhatIsWrongAndLeavesNoFile()
    {
        QFETCH(Reply, reply);
        QFETCH(QString, kind);
        QFETCH(bool, keepsPart);
        FaultServer server([reply](const SeenRequest &) { return reply; });
        DownloadAttempt fetch(from(server));
        QVERIFY(fetch.runs());
        QCOMPARE(fetch.kind(), kind);
        QVERIFY(!fetch.result().error().message.isEmpty());
        QVERIFY(!QFile::exists(target()));
        QCOMPARE(QFile::exists(part()), keepsPart);
        if (kind == u"rate_limited")
            QVERIFY(fetch.result().error().retryAfter == 7s);
        QVERIFY(server.sentBodyBytes() < 10'000'000);
    }

    void takesWholeContainers_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("MP4") << box("ftypisom", 4) + box("moov", 100) + box("mdat", 9000);
        QTest::newRow("index last") << box("ftypisom", 4) + box("mdat", 9000) + box("moov", 100);
        QTest::newRow("stray bytes at the end")
            << box("ftypisom", 4) + box("moov", 100) + box("mdat", 90) + QByteArray(5, '\0');
        QTest::newRow("open last box")
            << box("ftypisom", 4) + box("moov", 100) + QByteArray("\0\0\0\0mdat12345", 13);
        QTest::newRow("AVIF picture, which has no moov") << box("ftypavif", 4) + box("meta", 100);
    }
    void takesWholeContainers()
    {
        QFETCH(QByteArray, content);
        FaultServer server([content](const SeenRequest &) { return bytesReply(200, content); });
        DownloadAttempt fetch(from(server));
        QVERIFY(fetch.runs());
        QCOMPARE(fetch.kind(), u"none"_s);
        QVERIFY(contentOf(target()) == content);
    }

    void takesBytesThatAreNotPackedWhateverTheirHeaderSays_data()
    {
        QTest::addColumn<QByteArray>("coding");
        for (const char *coding : {"aws-chunked", "aws-chunked,identity", "identity", "none", "binary",
                                   "utf-8", "", " AWS-Chunked , none "})
            QTest::newRow(coding) << QByteArray(coding);
    }
    void takesBytesThatAreNotPackedWhateverTheirHeaderSays()
    {
        QFETCH(QByteArray, coding);
        const QByteArray content = sound(50'000);
        FaultServer server([&](const SeenRequest &request) {
            return fileReply(request, content, "\"v1\"", "text/html").with("Content-Encoding", coding);
        });
        DownloadAttempt fetch(from(server));
        QVERIFY(fetch.runs());
        QCOMPARE(fetch.kind(), u"none"_s);
        QVERIFY(contentOf(target()) == content);
    }

    void takesFilesOfNoStatedLength_data()
    {
        QTest::addColumn<quint32>("stated");
        QTest::newRow("whole") << quint32(49'992);
        for (const quint32 open : {0u, 0xffffffffu, 0x7ffff024u, 2'000'000'036u})
            QTest::addRow("open, %u", open) << open;
    }
    void takesFilesOfNoStatedLength()
    {
        QFETCH(quint32, stated);
        QByteArray content = sound(50'000);
        qToLittleEndian(stated, content.data() + 4);
        FaultServer server([&](const SeenRequest &) {
            Reply reply = bytesReply(200, content);
            reply.isUnframed = true;
            return reply;
        });
        DownloadAttempt fetch(from(server));
        QVERIFY(fetch.runs());
        QCOMPARE(fetch.kind(), u"none"_s);
        QVERIFY(contentOf(target()) == content);
    }

    void takesChunksThatTheirLastOneEnds_data()
    {
        QTest::addColumn<qint64>("dripBytes");
        QTest::newRow("at once") << qint64(0);
        QTest::newRow("in small pieces") << qint64(40'001);
    }
    void takesChunksThatTheirLastOneEnds()
    {
        QFETCH(qint64, dripBytes);
        const QByteArray content = sound(3'000'000);
        QByteArray chunks;
        for (qsizetype at = 0; at < content.size(); at += 300'000)
            chunks += "493E0;name=value\r\n" + content.mid(at, 300'000) + "\r\n";
        chunks += "0\r\nDigest: x\r\n\r\n";
        FaultServer server([&](const SeenRequest &) {
            Reply reply = bytesReply(200, chunks).with("Transfer-Encoding", "chunked");
            reply.closes = true;
            reply.dripBytes = dripBytes;
            return reply;
        });
        DownloadAttempt fetch(from(server));
        QVERIFY(fetch.runs());
        QCOMPARE(fetch.kind(), u"none"_s);
        QVERIFY(contentOf(target()) == content);
    }

    void leavesUnknownBytesToADemuxerWhereTheOwnerHasOne()
    {
        const QByteArray page = "<!doctype html><p>Sign in";
        FaultServer server([page](const SeenRequest &request) {
            return bytesReply(200, request.target == "/page" ? page : QByteArray(9000, '\1'));
        });
        Download::Options options = from(server);
        options.media = MediaRule::Perhaps;
        DownloadAttempt fetch(options);
        QVERIFY(fetch.runs());
        QCOMPARE(fetch.kind(), u"none"_s);
        options.url = server.url(u"/page"_s);
        DownloadAttempt other(options);
        QVERIFY(other.runs());
        QCOMPARE(other.kind(), u"media"_s);
    }

    void carriesACookieToTheNextHopAndNoFurther()
    {
        const QByteArray content = sound(5000);
        FaultServer elsewhere(
            [&](const SeenRequest &request) { return fileReply(request, content, "\"v1\""); });
        FaultServer server([&](const SeenRequest &request) {
            if (request.target == "/result")
                return bytesReply(302, {}).with("Location", "/file").with("Set-Cookie", "pass=1; Path=/");
            if (request.target == "/away")
                return bytesReply(302, {})
                    .with("Location", elsewhere.url(u"/x"_s).toEncoded().replace("127.0.0.1", "localhost"))
                    .with("Set-Cookie", "pass=2; Path=/");
            return request.header("Cookie") == "pass=1" ? fileReply(request, content, "\"v1\"")
                                                        : bytesReply(403, {});
        });
        DownloadAttempt fetch(from(server));
        QVERIFY(fetch.runs());
        QCOMPARE(fetch.kind(), u"none"_s);
        // Another transfer doesn't get the cookie, even with the same connections.
        Download::Options options = from(server);
        options.url = server.url(u"/file"_s);
        options.targetPath += u"2"_s;
        Download other(options);
        QSignalSpy ended(&other, &Download::finished);
        other.start();
        QVERIFY(ended.wait(kTestTimeoutMs));
        QCOMPARE(server.requests().last().header("Cookie"), QByteArray());
        // Nor does another host.
        options.url = server.url(u"/away"_s);
        options.targetPath += u"3"_s;
        DownloadAttempt away(options);
        QVERIFY(away.runs());
        QCOMPARE(away.kind(), u"none"_s);
        QCOMPARE(elsewhere.requests().last().header("Cookie"), QByteArray());
    }

    void carriesCookiesBetweenTheHopsOfAnOwner()
    {
        const QByteArray content = sound(5000);
        FaultServer server([&](const SeenRequest &request) {
            if (request.target == "/result")
                return bytesReply(302, {}).with("Location", "/file").with("Set-Cookie", "pass=1; Path=/");
            return request.header("Cookie") == "pass=1" ? fileReply(request, content, "\"v1\"")
                                                        : bytesReply(403, {});
        });
        Download::Options options = from(server);
        options.followsRedirects = false;
        options.cookies = std::make_shared<QNetworkCookieJar>();
        DownloadAttempt first(options);
        QVERIFY(first.runs());
        options.url = QUrl(first.result().error().detail);
        DownloadAttempt second(options);
        QVERIFY(second.runs());
        QCOMPARE(second.kind(), u"none"_s);
    }

    void anInterimAnswerEndsNoOtherTransfer()
    {
        const QByteArray content = sound(400'000);
        FaultServer server([&](const SeenRequest &request) {
            Reply reply = fileReply(request, content, "\"v1\"");
            if (request.target == "/hints") {
                reply.interim = "HTTP/1.1 103 Early Hints\r\n\r\n";
            } else {
                reply.dripBytes = 20'000;
                reply.dripEveryMs = 20;
            }
            return reply;
        });
        DownloadAttempt slow(from(server));
        slow.start();
        QTRY_COMPARE(server.requestCount(), 1);
        Download::Options options = from(server);
        options.url = server.url(u"/hints"_s);
        options.targetPath += u"2"_s;
        Download hinted(options);
        QSignalSpy ended(&hinted, &Download::finished);
        hinted.start();
        QVERIFY(ended.wait(kTestTimeoutMs));
        QVERIFY(contentOf(options.targetPath) == content);
        QVERIFY(slow.ends());
        QCOMPARE(slow.kind(), u"none"_s);
        QVERIFY(contentOf(target()) == content);
        const auto requests = server.requests();
        QCOMPARE(std::count_if(requests.begin(), requests.end(),
                               [](const SeenRequest &request) { return request.target == "/result"; }),
                 1);
    }

    void asksTheLinkAgainForATargetOfOneUse()
    {
        const QByteArray content = sound(50'000);
        int tickets = 0;
        QSet<QByteArray> used;
        FaultServer server([&](const SeenRequest &request) {
            if (request.target == "/result")
                return bytesReply(302, {}).with("Location", "/once/" + QByteArray::number(++tickets));
            if (used.contains(request.target))
                return bytesReply(404, {});
            used.insert(request.target);
            Reply reply = fileReply(request, content, "\"v1\"");
            reply.interim = "HTTP/1.1 103 Early Hints\r\n\r\n"; // makes the download repeat its request
            return reply;
        });
        DownloadAttempt fetch(from(server));
        QVERIFY(fetch.runs());
        QCOMPARE(fetch.kind(), u"none"_s);
        QVERIFY(contentOf(target()) == content);
    }

    void takesNoMoreThanAllowed()
    {
        const QByteArray content = sound(3'000'000);
        for (const bool isUnframed : {false, true}) {
            FaultServer server([&](const SeenRequest &) {
                Reply reply = bytesReply(200, content);
                reply.isUnframed = isUnframed;
                return reply;
            });
            Download::Options options = from(server);
            options.maxBytes = 2'000'000;
            DownloadAttempt fetch(options);
            QVERIFY(fetch.runs());
            QCOMPARE(fetch.kind(), u"invalid_input"_s);
            QVERIFY(!QFile::exists(part()) && !QFile::exists(target()));
            options.maxBytes = content.size();
            DownloadAttempt allowed(options);
            QVERIFY(allowed.runs());
            QCOMPARE(allowed.kind(), u"none"_s);
            QVERIFY(QFile::remove(target()));
        }
    }

    void refusesOtherSchemes()
    {
        for (const char *url : {"ftp://example.com/a", "file:///etc/hosts", "data:,x", ""}) {
            DownloadAttempt fetch({.url = QUrl(QString::fromLatin1(url)), .targetPath = target()});
            QVERIFY(fetch.runs());
            QCOMPARE(fetch.kind(), u"invalid_input"_s);
        }
    }

    void asksForARootThatALinkLeavesOut()
    {
        const QByteArray content = sound(5000);
        QUrl next;
        FaultServer server([&](const SeenRequest &request) {
            if (request.target.endsWith("?token=1"))
                return bytesReply(302, {}).with("Location", next.toEncoded());
            return fileReply(request, content, "\"v1\"");
        });
        QUrl url = server.url({});
        url.setQuery(u"token=2"_s);
        next = url;
        url.setQuery(u"token=1"_s);
        Download::Options options = from(server);
        options.url = url;
        DownloadAttempt fetch(options);
        QVERIFY(fetch.runs());
        QCOMPARE(fetch.kind(), u"none"_s);
        QCOMPARE(server.requests().first().target, "/?token=1");
        QCOMPARE(server.requests().last().target, "/?token=2");
    }

    void aLengthThatNoFileHasIsNone()
    {
        const HttpAnswer http{.status = 206,
                              .headers = {{"Content-Range", "bytes 5-9/*"},
                                          {"Content-Length", "9223372036854775807"},
                                          {"ETag", "\"v1\""}}};
        const DownloadAnswer answer = readDownloadAnswer(http, 5, {.etag = "\"v1\""});
        QVERIFY(answer.meaning == DownloadAnswer::Meaning::Continues);
        QCOMPARE(answer.state.totalBytes, qint64(-1));
        const HttpAnswer whole{.status = 200, .headers = {{"Content-Length", "9223372036854775807"}}};
        QCOMPARE(readDownloadAnswer(whole, 0, {}).state.totalBytes, qint64(-1));
    }

    void aHeadThatCannotBeReadCostsNoBytes()
    {
        const QByteArray content = sound(50'000);
        FaultServer server([&](const SeenRequest &request) {
            if (!request.header("Range").isEmpty())
                return rawReply("HTTP/1.1 200 OK\r\nContent-Length: -5\r\n\r\n");
            Reply cut = bytesReply(200, content).with("ETag", "\"v1\"");
            cut.breakAfter = 20'000;
            return cut;
        });
        DownloadAttempt first(from(server));
        QVERIFY(first.runs());
        const qint64 kept = QFileInfo(part()).size();
        QVERIFY(kept > 0);
        Download::Options again = from(server);
        again.resume = *first.state();
        DownloadAttempt second(again);
        QVERIFY(second.runs());
        QCOMPARE(second.kind(), u"protocol"_s);
        QCOMPARE(server.requestCount(), qsizetype(2));
        QCOMPARE(QFileInfo(part()).size(), kept);
    }

    void followsRedirectsToTheEnd()
    {
        const QByteArray content = sound(5000);
        FaultServer server([&](const SeenRequest &request) {
            const int step = request.target.sliced(request.target.lastIndexOf('/') + 1).toInt();
            return step < 4 ? bytesReply(300 + (step == 3 ? 7 : step + 1), {})
                                  .with("Location", QByteArray::number(step + 1))
                            : fileReply(request, content, "\"v1\"");
        });
        Download::Options options = from(server);
        options.url = server.url(u"/step/0"_s);
        DownloadAttempt fetch(options);
        QVERIFY(fetch.runs());
        QCOMPARE(fetch.kind(), u"none"_s);
        QVERIFY(contentOf(target()) == content);
    }

    void followsNoRedirectIntoTheVoid_data()
    {
        QTest::addColumn<QByteArray>("location");
        QTest::addColumn<bool>("tls");
        QTest::newRow("to itself") << QByteArray("/result") << false;
        QTest::newRow("to a file") << QByteArray("file:///etc/hosts") << false;
        QTest::newRow("to an unsafe place") << QByteArray("http://192.0.2.1/x") << true;
        QTest::newRow("nowhere") << QByteArray("http://") << false;
    }
    void followsNoRedirectIntoTheVoid()
    {
        QFETCH(QByteArray, location);
        QFETCH(bool, tls);
        const auto untrusting = QSslConfiguration::defaultConfiguration();
        QSslConfiguration::setDefaultConfiguration(FaultServer::trustingConfiguration());
        FaultServer server(
            [location](const SeenRequest &) { return bytesReply(302, {}).with("Location", location); },
            {.tls = tls});
        DownloadAttempt fetch(from(server));
        QVERIFY(fetch.runs());
        QCOMPARE(fetch.kind(), u"protocol"_s);
        QVERIFY(server.requestCount() <= 11);
        QSslConfiguration::setDefaultConfiguration(untrusting);
    }

    void followsNoRedirectFromAnotherComputerToThisOne_data()
    {
        QTest::addColumn<QString>("host");
        for (const char *host : {"127.0.0.1", "localhost", "0.0.0.0", "[::]", "[::1]", "[::ffff:127.0.0.1]",
                                 "127.1", "2130706433", "0x7f000001", "a.localhost"})
            QTest::newRow(host) << QString::fromLatin1(host);
        for (const QHostAddress &own : QNetworkInterface::allAddresses()) {
            if (!own.isLoopback() && own.protocol() == QAbstractSocket::IPv4Protocol)
                QTest::newRow(qPrintable(own.toString())) << own.toString();
        }
    }
    void followsNoRedirectFromAnotherComputerToThisOne()
    {
        QFETCH(QString, host);
        FaultServer inside([](const SeenRequest &) { return bytesReply(200, sound(5000)); });
        FaultServer server([&](const SeenRequest &) {
            return bytesReply(302, {}).with("Location",
                                            u"http://%1:%2/secret"_s.arg(host).arg(inside.port()).toLatin1());
        });
        Download::Options options = from(server);
        options.url = QUrl(u"http://example.test/result"_s);
        DownloadAttempt fetch(options);
        QNetworkProxyFactory::setApplicationProxyFactory(new OnlyFor(u"example.test"_s, server.port()));
        QVERIFY(fetch.runs());
        QCOMPARE(fetch.kind(), u"protocol"_s);
        QCOMPARE(inside.requestCount(), 0);
        QCOMPARE(server.requestCount(), 1);
    }

    void followsNoRedirectToANameOfThisComputer()
    {
        const QString name = QHostInfo::localHostName();
        const auto addresses = QHostInfo::fromName(name).addresses();
        if (addresses.isEmpty() || name == u"localhost")
            QSKIP("this computer has no name of its own");
        FaultServer server([&](const SeenRequest &) {
            return bytesReply(302, {}).with("Location", "http://" + name.toLatin1() + "/secret");
        });
        Download::Options options = from(server);
        options.url = QUrl(u"http://example.test/result"_s);
        DownloadAttempt fetch(options);
        QNetworkProxyFactory::setApplicationProxyFactory(new OnlyFor(u"example.test"_s, server.port()));
        QVERIFY(fetch.runs());
        QCOMPARE(fetch.kind(), u"protocol"_s);
    }

    void answersNoChallenge_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("challenge");
        for (const int status : {401, 407}) {
            for (const char *challenge : {"NTLM", "Negotiate", "Basic realm=\"x\"",
                                          "Digest realm=\"x\", nonce=\"n\", qop=\"auth\"", "Bearer"})
                QTest::addRow("%d %s", status, challenge) << status << QByteArray(challenge);
        }
    }
    void answersNoChallenge()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, challenge);
        FaultServer server([&](const SeenRequest &) {
            return bytesReply(status, "who are you?")
                .with(status == 401 ? "WWW-Authenticate" : "Proxy-Authenticate", challenge);
        });
        Download::Options options = from(server);
        options.timeout = 10s;
        DownloadAttempt fetch(options);
        QVERIFY(fetch.runs());
        QCOMPARE(fetch.kind(), status == 401 ? u"permission"_s : u"protocol"_s);
        QCOMPARE(fetch.result().error().httpStatus, status);
        QCOMPARE(fetch.result().error().message.contains(u"proxy"), status == 407);
        QCOMPARE(server.requestCount(), 1);
        QCOMPARE(server.requests().first().header("Authorization"), QByteArray());
        QCOMPARE(server.requests().first().header("Proxy-Authorization"), QByteArray());
    }

    void readsPastInterimAnswers_data()
    {
        QTest::addColumn<QByteArray>("interim");
        QTest::addColumn<bool>("tls");
        QTest::newRow("100") << QByteArray("HTTP/1.1 100 Continue\r\n\r\n") << false;
        QTest::newRow("103 over TLS") << QByteArray("HTTP/1.1 103 Early Hints\r\n\r\n") << true;
        QTest::newRow("103") << QByteArray("HTTP/1.1 103 Early Hints\r\nLink: </a>; rel=preload\r\n\r\n")
                             << false;
        QTest::newRow("102, 103") << QByteArray(
                                         "HTTP/1.1 102 Processing\r\n\r\nHTTP/1.1 103 Early Hints\r\n\r\n")
                                  << false;
    }
    void readsPastInterimAnswers()
    {
        QFETCH(QByteArray, interim);
        QFETCH(bool, tls);
        const auto untrusting = QSslConfiguration::defaultConfiguration();
        QSslConfiguration::setDefaultConfiguration(FaultServer::trustingConfiguration());
        const QByteArray content = sound(2'000'000);
        FaultServer server(
            [&](const SeenRequest &request) {
                Reply reply = request.target == "/result"
                                  ? bytesReply(302, "moved").with("Location", "folder/next?a=%20b")
                                  : fileReply(request, content, "\"v1\"");
                reply.interim = interim;
                return reply;
            },
            {.tls = tls});
        DownloadAttempt fetch(from(server));
        QVERIFY(fetch.runs());
        QSslConfiguration::setDefaultConfiguration(untrusting);
        QCOMPARE(fetch.kind(), u"none"_s);
        QVERIFY(contentOf(target()) == content);
        const SeenRequest last = server.requests().last();
        QCOMPARE(last.target, "/folder/next?a=%20b");
        QCOMPARE(last.header("Host"), server.url().authority().toLatin1());
    }

    void leavesRedirectsToAnOwnerWhoWantsToLookAtThem()
    {
        FaultServer server(
            [](const SeenRequest &) { return bytesReply(302, {}).with("Location", "/next?a=%20b"); });
        Download::Options options = from(server);
        options.followsRedirects = false;
        DownloadAttempt fetch(options);
        QVERIFY(fetch.runs());
        QCOMPARE(fetch.result().error().apiCode, QString::fromLatin1(Download::kRedirectCode));
        QCOMPARE(fetch.result().error().detail, server.url(u"/next"_s).toString() + u"?a=%20b"_s);
        QCOMPARE(server.requestCount(), 1);
    }
};

QTEST_GUILESS_MAIN(DownloadTest)
#include "tst_download.moc"
