#include "jobs/model/jobcodec.h"

#include "jobs/samplejob.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

using namespace retalk;

class JobCodecTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatAnEarlierVersionStoredHasTheDefaults()
    {
        Job job = sampleJob();
        QJsonObject stored = QJsonDocument::fromJson(toStored(job)).object();
        const QJsonObject request = stored[u"request"].toObject();
        for (const auto *later : {"track", "offset_ms", "quality"})
            QVERIFY2(!request.contains(QLatin1String(later)),
                     later); // default values are stored as before
        const auto read = jobFromStored(QJsonDocument(stored).toJson());
        QVERIFY(read.has_value());
        QCOMPARE(read->request.audioTrack, 0);
        QCOMPARE(read->request.audioOffset.count(), 0);
        QVERIFY(read->request.quality == DraftQuality::Normal);
    }

    void verdictsOfAnEarlierVersionAreKept_data()
    {
        QTest::addColumn<QByteArray>("sync");
        QTest::addColumn<SyncVerdict::Finding>("finding");
        using Finding = SyncVerdict::Finding;
        const auto row = [](const char *name, const char *sync, Finding finding) {
            QTest::newRow(name) << QByteArray(sync) << finding;
        };
        row("still", R"({"lag_frames":0,"confidence":0.1,"mouth_moved":false})", Finding::DidNotMove);
        row("unclear", R"({"lag_frames":4,"confidence":0.29,"mouth_moved":true})", Finding::Unsure);
        row("in sync", R"({"lag_frames":-1,"confidence":0.3,"mouth_moved":null})", Finding::InSync);
        row("late", R"({"lag_frames":2,"confidence":0.9,"mouth_moved":true})", Finding::MouthLate);
        row("early", R"({"lag_frames":-2,"confidence":0.9,"mouth_moved":true})", Finding::MouthEarly);
    }
    void verdictsOfAnEarlierVersionAreKept()
    {
        QFETCH(const QByteArray, sync);
        QFETCH(const SyncVerdict::Finding, finding);
        QJsonObject stored = QJsonDocument::fromJson(toStored(sampleJob())).object();
        stored[u"sync"] = QJsonDocument::fromJson(sync).object();
        auto read = jobFromStored(QJsonDocument(stored).toJson());
        QVERIFY(read.has_value() && read->syncVerdict);
        QVERIFY(read->syncVerdict->finding == finding);
        QVERIFY((read->syncVerdict->doubt == SyncVerdict::Doubt::Unclear) ==
                (finding == SyncVerdict::Finding::Unsure));
        const auto again = jobFromStored(toStored(*read)); // and written by this version
        QVERIFY(again.has_value() && again->syncVerdict == read->syncVerdict);
    }

    void everyOptionTellsRequestsApart()
    {
        const Job job = sampleJob();
        GenerationRequest track = job.request;
        track.audioTrack = 2;
        GenerationRequest offset = job.request;
        offset.audioOffset = std::chrono::milliseconds(1);
        GenerationRequest quality = job.request;
        quality.quality = DraftQuality::Fast;
        QSet<qint64> prints;
        for (const GenerationRequest &request : {job.request, track, offset, quality})
            prints.insert(fingerprint(request, {})); // for this computer, where all of these count
        QCOMPARE(prints.size(), 4);
    }

    void bringsBackEveryField()
    {
        Job job = sampleJobIn(JobState::WaitingToRetry);
        job.name = u"Sprecherin ü + 声音 \"quoted\""_s;
        job.service = {ServiceKind::Custom, QUrl(u"https://own.example.com/api"_s),
                       QUrl(u"https://files.example.com"_s)};
        job.request = {u"/home/me/a b.mp4"_s,
                       u"https://h/x?sig=%2F+1"_s,
                       u"file:///face.png"_s,
                       true,
                       140,
                       u"https://hook.example.com/?a=1"_s,
                       2,
                       std::chrono::milliseconds(-1'250),
                       DraftQuality::High};
        job.position = 2.5;
        job.uploads[u"video_url"_s] = {u"f1"_s,
                                       u"u.mp4"_s,
                                       u"a b.mp4"_s,
                                       123456789012,
                                       u"video/mp4"_s,
                                       u"https://files/u.mp4"_s,
                                       u"https://files/d/u.mp4"_s,
                                       sampleTime(1),
                                       sampleTime(72 * 3600),
                                       {1'234, 1'775'200'000'123'456'789, 9'007'199'254'740'993},
                                       u"wav:2:-1250"_s};
        job.body = QByteArray("{\"a\":\"\xff\x00z\"}", 10);
        job.task = sampleTask(TaskStatus::Completed);
        job.task.created = sampleTime(3);
        job.task.canCancel = false;
        job.task.estimatedTime = std::chrono::seconds(90);
        job.task.videoDuration = 12.5;
        job.task.engine = u"lipsync"_s;
        job.task.billing = {.reserved = 480,
                            .charged = 9.6,
                            .refunded = 0.5,
                            .usd = 0.14,
                            .chargeStatus = u"charged"_s,
                            .refundStatus = u"not_required"_s};
        job.resultUrl = job.task.results.first();
        job.resultExpiresAt = sampleTime(24 * 3600);
        job.linkRenewed = true;
        job.firstSubmittedAt = sampleTime(4);
        job.lastFailure = ErrorKind::Media;
        job.sameFailures = 3;
        job.outputPath = u"/home/me/Videos/Retalk/a.mp4"_s;
        job.outputChosen = true;
        job.download = {"\"etag\"",
                        "Sun, 22 Nov 2026 07:00:00 GMT",
                        5'000'000'000,
                        {5'000'000'000, 1'775'200'000'123'456'789, 42}};
        job.syncVerdict = SyncVerdict{.finding = SyncVerdict::Finding::MouthEarly,
                                      .lagFrames = -2,
                                      .confidence = 0.5,
                                      .mouthMoved = true};
        job.mayHaveBeenCharged = true;
        job.error = Error{.kind = ErrorKind::RateLimited,
                          .message = u"m"_s,
                          .detail = u"d"_s,
                          .httpStatus = 429,
                          .apiCode = u"1302"_s,
                          .field = u"video_url"_s,
                          .requestId = u"req-1"_s,
                          .retryAfter = std::chrono::milliseconds(1500),
                          .isUncharged = true};
        job.finishedAt = sampleTime(99);
        job.stages = {{JobState::Preparing, sampleTime(1)}, {JobState::WaitingToRetry, sampleTime(2)}};
        job.marks = {.title = u"Take 1 „gut“"_s,
                     .note = u"line 1\nline 2"_s,
                     .project = u"Acme & Co"_s,
                     .isStarred = true};
        const auto back = jobFromStored(toStored(job));
        QVERIFY(back.has_value());
        QCOMPARE(back->task, job.task);
        QCOMPARE(toStored(*back), toStored(job));
        QVERIFY(*back == job);
    }

    void takesOtherMarksAndKeepsWhatItDoesNotKnow()
    {
        const Job job = sampleJobIn(JobState::Completed);
        QJsonObject stored = QJsonDocument::fromJson(toStored(job)).object();
        QVERIFY(!stored.contains(u"marks"_s)); // not written for the many jobs without marks
        stored[u"from_the_future"_s] = 42;
        const JobMarks marks{.title = u"Take 2"_s, .project = u"Acme"_s};
        const QByteArray marked = withMarks(QJsonDocument(stored).toJson(), marks);
        QVERIFY(marked.startsWith("{\"attempts\":")); // the prefix that salvaging searches for
        QCOMPARE(QJsonDocument::fromJson(marked).object()[u"from_the_future"_s].toInt(), 42);
        Job expected = job;
        expected.marks = marks;
        QVERIFY(*jobFromStored(marked) == expected);
        QVERIFY(withMarks("no json", marks).isEmpty());
    }

    void marksAreKeptShort()
    {
        const JobMarks marks = normalised({.title = u"  a\nb \u202e"_s + QString(300, u'x'),
                                           .note = u"\r\n one\r\ntwo "_s + QString(20'000, u'y'),
                                           .project = QString(kMarkLineMaxLength - 1, u'z') + u"😀"_s});
        QVERIFY(marks.title.startsWith(u"a b"));
        QCOMPARE(marks.title.size(), kMarkLineMaxLength);
        QVERIFY(marks.note.startsWith(u"one\ntwo"));
        QCOMPARE(marks.note.size(), kMarkNoteMaxLength);
        QCOMPARE(marks.project, QString(kMarkLineMaxLength - 1, u'z')); // no half of a surrogate pair
        QVERIFY(normalised(marks) == marks);
    }

    void storesNoSecretOfAnErrorsWords()
    {
        Job job = sampleJob();
        job.error =
            Error{.message = u"https://h/a.mp4?signature=very-secret failed"_s,
                  .detail = u"Error transferring https://me:proxy-password@h/a?signature=very-secret - "
                            "server replied: Bearer abc-secret"_s};
        const QByteArray stored = toStored(job);
        QVERIFY(stored.contains("https://h/a.mp4"));
        for (const char *secret : {"very-secret", "proxy-password", "abc-secret"})
            QVERIFY2(!stored.contains(secret), secret);
    }

    void bringsBackEveryState_data()
    {
        QTest::addColumn<int>("state");
        for (int state = 0; state <= int(JobState::Expired); ++state)
            QTest::newRow(qUtf8Printable(toString(JobState(state)))) << state;
    }
    void bringsBackEveryState()
    {
        QFETCH(int, state);
        const Job job = sampleJobIn(JobState(state));
        const auto back = jobFromStored(toStored(job));
        QVERIFY(back.has_value());
        QVERIFY(*back == job);
    }

    void progressIsNotStored()
    {
        Job job = sampleJobIn(JobState::Downloading);
        job.stageProgress = 0.5;
        QCOMPARE(jobFromStored(toStored(job))->stageProgress, 0.0);
    }

    void anyBytesGiveAJobOrAnError_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("no json") << QByteArray("<html>");
        QTest::newRow("array") << QByteArray("[1,2]");
        QTest::newRow("no id") << QByteArray("{\"state\":\"queued\"}");
        QTest::newRow("cut") << toStored(sampleJob()).left(100);
    }
    void anyBytesGiveAJobOrAnError()
    {
        QFETCH(QByteArray, bytes);
        QVERIFY(!jobFromStored(bytes).has_value());
    }

    void anUnknownStateKeepsWhatElseIsThere()
    {
        const Job stored = sampleJobIn(JobState::Processing);
        const auto job = jobFromStored(toStored(stored).replace("\"processing\"", "\"dancing\""));
        QVERIFY(job.has_value());
        QCOMPARE(toString(job->state), toString(JobState::Failed));
        QCOMPARE(job->taskId, stored.taskId);
        QVERIFY(job->request == stored.request);
        QVERIFY(job->error->message.contains(u"damaged"));
        QVERIFY(canAskAgain(*job));
    }

    void equalRequestsHaveEqualFingerprints()
    {
        const Job job = sampleJob();
        GenerationRequest other = job.request;
        QCOMPARE(fingerprint(other, job.service), fingerprint(job.request, job.service));
        other.faceThreshold += 1;
        QVERIFY(fingerprint(other, job.service) != fingerprint(job.request, job.service));
        QVERIFY(fingerprint(job.request, {}) != fingerprint(job.request, job.service));
        // Quality applies only to drafts; other services never get it.
        GenerationRequest draft = job.request;
        draft.quality = DraftQuality::High;
        QVERIFY(fingerprint(draft, {}) != fingerprint(job.request, {}));
        QCOMPARE(fingerprint(draft, job.service), fingerprint(job.request, job.service));
    }

    void missingMembersReadAsDefaults()
    {
        const auto job = jobFromStored(
            "{\"id\":\"6a9d3b1e-0000-4000-8000-000000000001\",\"state\":\"queued\",\"attempts\":\"x\"}");
        QVERIFY(job.has_value());
        QCOMPARE(job->request.faceThreshold, kFaceThresholdDefault);
        QCOMPARE(job->download.totalBytes, -1);
        QVERIFY(!job->error);
        QVERIFY(!job->createdAt.isValid());
    }
};

QTEST_GUILESS_MAIN(JobCodecTest)
#include "tst_jobcodec.moc"
