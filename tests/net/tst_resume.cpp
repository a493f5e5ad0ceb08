#include "net/downloadattempt.h"
#include "support/faultserver.h"

#include <QDir>
#include <QHostAddress>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <memory>

using namespace retalk;
using namespace retalk::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr qint64 kBytes = 3'000'000;

/// Returns `reply`, truncated after `bytes`.
Reply cut(Reply reply, qint64 bytes)
{
    reply.breakAfter = bytes;
    return reply;
}

} // namespace

class ResumeTest : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<QTemporaryDir> m_dir;
    const QByteArray m_content = sound(kBytes);

    QString target() const { return m_dir->filePath(u"result.wav"_s); }
    QString part() const { return PartFile::pathFor(target()); }
    Download::Options from(const FaultServer &server, const DownloadState &state = {}) const
    {
        return {.url = server.url(u"/result"_s), .targetPath = target(), .resume = state, .timeout = 800ms};
    }
    void writePart(const QByteArray &bytes) const
    {
        QFile file(part());
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    }
    void fetchesTheRest(const FaultServer &server, const DownloadState &state,
                        const QByteArray &expected) const
    {
        DownloadAttempt fetch(from(server, state));
        QVERIFY(fetch.runs());
        QCOMPARE(fetch.kind(), u"none"_s);
        QVERIFY(contentOf(target()) == expected);
        QVERIFY(!QFile::exists(part()));
    }

private Q_SLOTS:
    void init() { m_dir = std::make_unique<QTemporaryDir>(); }

    void resumesAfterTheConnectionDropsMidFile()
    {
        FaultServer server([&](const SeenRequest &request) {
            const Reply reply = fileReply(request, m_content, "\"v1\"");
            return reply.bodyBytes > 1'000'000 ? cut(reply, 700'000) : reply;
        });
        DownloadState state;
        QSet<QByteArray> ranges;
        for (int i = 0; i < 3; ++i) {
            DownloadAttempt fetch(from(server, state));
            QVERIFY(fetch.runs());
            QCOMPARE(fetch.kind(), u"network"_s);
            QVERIFY(!QFile::exists(target()));
            state = fetch.state().value_or(state);
        }
        fetchesTheRest(server, state, m_content);
        // Qt may repeat a request that broke off before it read the answer, so the number of requests proves
        // nothing.
        for (const SeenRequest &request : server.requests()) {
            ranges.insert(request.header("Range"));
            QCOMPARE(request.header("If-Range"), request.header("Range").isEmpty() ? "" : "\"v1\"");
        }
        QCOMPARE(ranges, QSet<QByteArray>({"", "bytes=700000-", "bytes=1400000-", "bytes=2100000-"}));
    }

    void startsAnewWhenTheFileHasChanged()
    {
        const QByteArray other = sound(kBytes - 5000, 77);
        FaultServer server([&](const SeenRequest &request) { return fileReply(request, other, "\"v2\""); });
        writePart(m_content.first(1'000'000));
        fetchesTheRest(server, {.etag = "\"v1\"", .totalBytes = kBytes}, other);
    }

    void startsAnewWhenTheServerPaysNoHeedToIfRange()
    {
        const QByteArray other = sound(kBytes, 77);
        FaultServer server([&](SeenRequest request) {
            request.headers.removeIf([](const auto &header) { return header.first.toLower() == "if-range"; });
            return fileReply(request, other, "\"v2\"");
        });
        writePart(m_content.first(1'000'000));
        fetchesTheRest(server, {.etag = "\"v1\"", .totalBytes = kBytes}, other);
        QCOMPARE(server.requestCount(), 2);
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
        FaultServer server([&](const SeenRequest &request) {
            return request.header("Range").isEmpty() ? fileReply(request, m_content, "\"v1\"")
                                                     : bytesReply(status, "no ranges");
        });
        writePart(m_content.first(1'000'000));
        fetchesTheRest(server, {.etag = "\"v1\"", .totalBytes = kBytes}, m_content);
        QCOMPARE(server.requestCount(), 2);
    }

    void keepsItsBytesWhereTheWholeIsRefusedToo_data()
    {
        QTest::addColumn<Reply>("reply");
        QTest::newRow("a link that has run out") << bytesReply(400, "ExpiredToken");
        QTest::newRow("no range at all") << bytesReply(416, {});
        QTest::newRow("a packed file") << bytesReply(200, m_content).with("Content-Encoding", "gzip");
    }
    void keepsItsBytesWhereTheWholeIsRefusedToo()
    {
        QFETCH(Reply, reply);
        const QByteArray begun = m_content.first(1'000'000);
        const DownloadState state{.etag = "\"v1\"", .totalBytes = kBytes};
        writePart(begun);
        {
            FaultServer server([&](const SeenRequest &) { return reply; });
            DownloadAttempt fetch(from(server, state));
            QVERIFY(fetch.runs());
            QVERIFY(fetch.kind() != u"none");
            QVERIFY(contentOf(part()) == begun);
            QVERIFY(!fetch.state()); // what is known about those bytes still holds
        }
        FaultServer server(
            [&](const SeenRequest &request) { return fileReply(request, m_content, "\"v1\""); });
        fetchesTheRest(server, state, m_content);
        QCOMPARE(server.requests().constFirst().header("Range"), "bytes=1000000-");
    }

    void startsAnewWhenThePartialAnswerProvesNothing_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<QByteArray>("value");
        QTest::newRow("no validator") << QByteArray("X-None") << QByteArray("1");
        QTest::newRow("weak tag") << QByteArray("ETag") << QByteArray("W/\"v1\"");
        QTest::newRow("another date")
            << QByteArray("Last-Modified") << QByteArray("Mon, 23 Nov 2026 08:00:00 GMT");
    }
    void startsAnewWhenThePartialAnswerProvesNothing()
    {
        QFETCH(QByteArray, header);
        QFETCH(QByteArray, value);
        const QByteArray other = sound(kBytes, 77); // changed, but of the same length
        FaultServer server([&](const SeenRequest &request) {
            const QByteArray range = request.header("range");
            if (range.isEmpty())
                return fileReply(request, other, "\"v2\"");
            return bytesReply(206, other.mid(1'000'000))
                .with(header, value)
                .with("Content-Range", "bytes 1000000-2999999/3000000");
        });
        writePart(m_content.first(1'000'000));
        fetchesTheRest(
            server, {.etag = "\"v1\"", .lastModified = "Sun, 22 Nov 2026 08:00:00 GMT", .totalBytes = kBytes},
            other);
    }

    void endsWithTheFileHoweverTheRestIsRefused_data()
    {
        QTest::addColumn<Reply>("reply");
        const QByteArray rest = m_content.mid(1'000'000);
        QTest::newRow("416 that calls the part whole")
            << bytesReply(416, {}).with("Content-Range", "bytes */1000000");
        QTest::newRow("416 of another length") << bytesReply(416, {}).with("Content-Range", "bytes */500");
        QTest::newRow("416 without a word") << bytesReply(416, {});
        QTest::newRow("packed part") << bytesReply(206, rest)
                                            .with("Content-Encoding", "gzip")
                                            .with("ETag", "\"v1\"")
                                            .with("Content-Range", "bytes 1000000-2999999/3000000");
        QTest::newRow("packed whole") << bytesReply(200, rest).with("Content-Encoding", "gzip");
        QTest::newRow("part without a range") << bytesReply(206, rest).with("ETag", "\"v1\"");
    }
    void endsWithTheFileHoweverTheRestIsRefused()
    {
        QFETCH(Reply, reply);
        FaultServer server([&](const SeenRequest &request) {
            return request.header("range").isEmpty() ? fileReply(request, m_content, "\"v1\"") : reply;
        });
        writePart(m_content.first(1'000'000));
        fetchesTheRest(server, {.etag = "\"v1\"", .totalBytes = kBytes}, m_content);
        QCOMPARE(server.requestCount(), 2);
    }

    /// The name might resolve to something else by then, such as this computer.
    void startsAnewAtTheAddressThatWasChecked()
    {
        FaultServer server([&](const SeenRequest &request) {
            return request.header("range").isEmpty() ? fileReply(request, m_content, "\"v1\"")
                                                     : bytesReply(416, {});
        });
        writePart(m_content.first(1'000'000));
        Download::Options options = from(server, {.etag = "\"v1\"", .totalBytes = kBytes});
        options.url.setHost(u"media.invalid"_s); // doesn't resolve
        options.followsRedirects = false;
        options.address = QHostAddress(QHostAddress::LocalHost);
        DownloadAttempt fetch(options);
        QVERIFY(fetch.runs());
        QCOMPARE(fetch.kind(), u"none"_s);
        QVERIFY(contentOf(target()) == m_content);
        QCOMPARE(server.requestCount(), 2);
    }

    void startsAnewWhenTheJoinedFileIsNoMedia_data()
    {
        QTest::addColumn<QByteArray>("part");
        QTest::newRow("the old part is a page") << QByteArray("<!doctype html>") + QByteArray(20'000, 'x');
        QTest::newRow("the old part ends early") << box("ftypisom", 4) + box("moov", 100);
    }
    void startsAnewWhenTheJoinedFileIsNoMedia()
    {
        QFETCH(QByteArray, part);
        const QByteArray film = box("ftypisom", 4) + box("moov", 100) + box("mdat", 900'000);
        FaultServer server([&](const SeenRequest &request) { return fileReply(request, film, "\"v1\""); });
        writePart(part + QByteArray(30'000, 'x'));
        fetchesTheRest(server, {.etag = "\"v1\"", .totalBytes = film.size()}, film);
    }

    void givesAWholePartItsNameWithoutTheNetwork()
    {
        FaultServer server(
            [&](const SeenRequest &request) { return fileReply(request, m_content, "\"v1\""); });
        Download::Options options = from(server);
        options.mayReplace = false;
        QFile theirs(target());
        QVERIFY(theirs.open(QIODevice::WriteOnly) && theirs.write("theirs") == 6);
        theirs.close();
        options.partId = u"one"_s;
        DownloadAttempt first(options);
        QVERIFY(first.runs());
        QCOMPARE(first.result().error().apiCode, QString::fromLatin1(PartFile::kNameTaken));
        QCOMPARE(contentOf(target()), "theirs");
        options.resume = *first.state();
        options.targetPath = m_dir->filePath(u"result (2).wav"_s);
        options.url = QUrl(u"http://127.0.0.1:1/gone"_s);
        DownloadAttempt second(options);
        QVERIFY(second.runs());
        QCOMPARE(second.kind(), u"none"_s);
        QVERIFY(contentOf(options.targetPath) == m_content);
        QCOMPARE(server.requestCount(), 1);
        QCOMPARE(QDir(m_dir->path()).entryList(QDir::Files | QDir::Hidden | QDir::System).size(), 2);
    }

    void startsAnewWithoutAProofOfWhatThePartIs_data()
    {
        QTest::addColumn<DownloadState>("state");
        QTest::newRow("nothing known") << DownloadState{};
        QTest::newRow("weak tag") << DownloadState{.etag = "W/\"v1\"", .totalBytes = kBytes};
    }
    void startsAnewWithoutAProofOfWhatThePartIs()
    {
        QFETCH(DownloadState, state);
        FaultServer server(
            [&](const SeenRequest &request) { return fileReply(request, m_content, "\"v1\""); });
        writePart(QByteArray(1'000'000, 'x'));
        fetchesTheRest(server, state, m_content);
        QCOMPARE(server.requests().first().header("Range"), QByteArray());
    }

    void goesOnByTheDateWithoutATag()
    {
        const QByteArray date = "Sun, 22 Nov 2026 08:00:00 GMT";
        FaultServer server([&](const SeenRequest &request) { return fileReply(request, m_content, date); });
        writePart(m_content.first(1'000'000));
        fetchesTheRest(server, {.lastModified = date, .totalBytes = kBytes}, m_content);
        QCOMPARE(server.requests().first().header("If-Range"), date);
        QVERIFY(server.sentBodyBytes() <= kBytes - 1'000'000);
    }

    void takesAWholePartAsItIs()
    {
        FaultServer server(
            [&](const SeenRequest &request) { return fileReply(request, m_content, "\"v1\""); });
        writePart(m_content);
        fetchesTheRest(server, {.etag = "\"v1\"", .totalBytes = kBytes}, m_content);
        QCOMPARE(server.sentBodyBytes(), 0);
    }

    void startsAnewWhenThePartIsLongerThanTheFile()
    {
        FaultServer server(
            [&](const SeenRequest &request) { return fileReply(request, m_content, "\"v1\""); });
        writePart(m_content + "more");
        fetchesTheRest(server, {.etag = "\"v1\"", .totalBytes = kBytes}, m_content);
    }

    void startsAnewWhenAnotherRangeComes()
    {
        FaultServer server([&](const SeenRequest &request) {
            if (request.header("range").isEmpty())
                return fileReply(request, m_content, "\"v1\"");
            return bytesReply(206, m_content.mid(500))
                .with("ETag", "\"v1\"")
                .with("Content-Range", "bytes 500-2999999/3000000");
        });
        writePart(m_content.first(1'000'000));
        fetchesTheRest(server, {.etag = "\"v1\"", .totalBytes = kBytes}, m_content);
    }

    void goesOnAfterItWasStopped()
    {
        std::atomic<int> round = 0;
        FaultServer server([&](const SeenRequest &request) {
            Reply reply = fileReply(request, m_content, "\"v1\"");
            if (round++ == 0) {
                reply = reply.with("Content-Length", QByteArray::number(kBytes));
                reply.bodyBytes = 1'000'000;
                reply.hangs = true;
            }
            return reply;
        });
        DownloadAttempt fetch(from(server));
        connect(&fetch.download(), &Download::progressed, this, [&](qint64 received) {
            if (received > 0)
                fetch.download().abort();
        });
        QVERIFY(fetch.runs());
        QCOMPARE(fetch.kind(), u"cancelled"_s);
        QVERIFY(QFile::exists(part()));
        fetchesTheRest(server, *fetch.state(), m_content);
    }

    void goesOnAfterItWasDeletedAtAnyMoment_data()
    {
        QTest::addColumn<qint64>("bytes");
        for (const qint64 bytes : {0, 1, 500'000, 1'500'000, 2'900'000})
            QTest::newRow(qPrintable(QString::number(bytes))) << bytes;
    }
    void goesOnAfterItWasDeletedAtAnyMoment()
    {
        QFETCH(qint64, bytes);
        FaultServer server(
            [&](const SeenRequest &request) { return fileReply(request, m_content, "\"v1\""); });
        DownloadAttempt fetch(from(server));
        bool isDropped = false;
        connect(&fetch.download(), &Download::progressed, this, [&](qint64 received) {
            if (received >= bytes && !std::exchange(isDropped, true))
                QTimer::singleShot(0, this, [&] { fetch.drop(); });
        });
        fetch.start();
        QTRY_VERIFY(isDropped);
        QTest::qWait(0);
        if (QFile::exists(target())) { // it was already complete
            QVERIFY(contentOf(target()) == m_content);
            return;
        }
        fetchesTheRest(server, fetch.state().value_or(DownloadState{}), m_content);
    }

    void keepsTwoAttemptsFromOneFile()
    {
        FaultServer server([&](const SeenRequest &request) {
            Reply reply = fileReply(request, m_content, "\"v1\"");
            reply.dripBytes = 300'000;
            reply.dripEveryMs = 400;
            return reply;
        });
        DownloadAttempt first(from(server));
        first.start();
        QTRY_VERIFY(server.sentBodyBytes() > 0);
        DownloadAttempt second(from(server));
        QVERIFY(second.runs());
        QCOMPARE(second.kind(), u"disk"_s);
        QVERIFY(first.ends());
        QCOMPARE(first.kind(), u"none"_s);
        QVERIFY(contentOf(target()) == m_content);
    }
};

QTEST_GUILESS_MAIN(ResumeTest)
#include "tst_resume.moc"
