#include "jobs/runner/pace.h"

#include "jobs/runner/resultname.h"
#include "settings/settings.h"

#include "jobs/samplejob.h"

#include <QTest>

using namespace retalk;
using namespace std::chrono_literals;

namespace {

using namespace Qt::StringLiterals;

const ServiceAddress kElsewhere{ServiceKind::Custom, QUrl(u"https://own.example.com"_s), {}};
} // namespace

class PaceTest : public QObject
{
    Q_OBJECT

    static Job cloudJob(std::chrono::seconds estimate)
    {
        Job job = sampleJobIn(JobState::Processing);
        job.submittedAt = sampleTime();
        job.task.estimatedTime = estimate;
        return job;
    }

private Q_SLOTS:
    void theCloudIsAskedEvery8To15Seconds_data()
    {
        QTest::addColumn<int>("elapsed");
        QTest::addColumn<int>("expectedSeconds");
        QTest::newRow("just sent") << 0 << 15;
        QTest::newRow("half way") << 45 << 15;
        QTest::newRow("ten seconds left") << 80 << 10;
        QTest::newRow("nearly due") << 88 << 8;
        QTest::newRow("overdue") << 120 << 8;
        QTest::newRow("long overdue") << 300 << 15;
    }
    void theCloudIsAskedEvery8To15Seconds()
    {
        QFETCH(int, elapsed);
        QFETCH(int, expectedSeconds);
        QCOMPARE(pollDelay(cloudJob(90s), sampleTime(elapsed), {}).count(), expectedSeconds * 1000);
    }

    void withoutAnEstimateTheMiddleIsTaken()
    {
        Job job = cloudJob(0s);
        job.task.estimatedTime.reset();
        const auto delay = pollDelay(job, sampleTime(5), {});
        QVERIFY(delay >= 8s && delay <= 15s);
    }

    void thisComputerIsAskedTwiceASecond()
    {
        Job job = cloudJob(90s);
        job.service = {};
        QCOMPARE(pollDelay(job, sampleTime(), {}), 500ms);
        job.service = {ServiceKind::Custom, QUrl(u"http://127.0.0.1:8787"_s), {}};
        QCOMPARE(pollDelay(job, sampleTime(), {}), 500ms);
        job.service.apiBase = QUrl(u"https://own.example.com"_s);
        QVERIFY(pollDelay(job, sampleTime(), {}) >= 8s);
    }

    void triesAreFurtherAndFurtherApartAndThenEnd()
    {
        const Error offline{.kind = ErrorKind::Network};
        Job job = sampleJob();
        const auto wait = [&](int attempts) {
            job.lastFailure = offline.kind;
            job.sameFailures = attempts;
            const auto at = nextTry(job, offline, sampleTime(), {});
            return at ? sampleTime().msecsTo(*at) : -1;
        };
        QVERIFY(wait(0) > 0);
        QVERIFY(wait(3) > wait(0));
        QCOMPARE(wait(100'000), -1);
        QVERIFY(!nextTry(job, Error{.kind = ErrorKind::Authentication}, sampleTime(), {}));
        QVERIFY(!nextTry(job, Error{.kind = ErrorKind::InvalidInput}, sampleTime(), {}));
        job.sameFailures = 0;
        const Error limited{.kind = ErrorKind::RateLimited, .retryAfter = 95s};
        QVERIFY(sampleTime().secsTo(*nextTry(job, limited, sampleTime(), {.retryScale = 0.001})) >= 95);
    }

    void aPaidResultIsReadAgainAfterAnAnswerThatCannotBeTheLastWord_data()
    {
        QTest::addColumn<ErrorKind>("kind");
        QTest::newRow("a wrong body") << ErrorKind::Media;
        QTest::newRow("404") << ErrorKind::NotFound;
        QTest::newRow("410") << ErrorKind::Expired;
    }
    void aPaidResultIsReadAgainAfterAnAnswerThatCannotBeTheLastWord()
    {
        QFETCH(ErrorKind, kind);
        const Error error{.kind = kind};
        Job paid = sampleJobIn(JobState::Processing);
        QDateTime at = sampleTime();
        int tries = 0;
        while (const auto next = nextTry(paid, error, at, {})) {
            QVERIFY(*next > at);
            at = *next;
            paid.lastFailure = kind;
            paid.sameFailures = ++tries;
            paid.attempts = tries;
            QVERIFY(tries < 20);
        }
        QVERIFY(tries >= 3);
        QVERIFY(sampleTime().secsTo(at) >= 120); // retries continue for minutes
        QVERIFY(sampleTime().secsTo(at) <= 900);
        // before there is a task, the user decides
        QVERIFY(!nextTry(sampleJobIn(JobState::Preparing), error, sampleTime(), {}));
        QVERIFY(!nextTry(sampleJobIn(JobState::Submitting), error, sampleTime(), {}));
    }

    void theServicesWordIsFinalOnceAResultsDayIsOver()
    {
        Job job = sampleJobIn(JobState::Downloading);
        const Error unknown{.kind = ErrorKind::NotFound};
        QVERIFY(nextTry(job, unknown, job.resultExpiresAt.addSecs(-1), {}));
        QVERIFY(!nextTry(job, unknown, job.resultExpiresAt, {}));
    }

    void readsOfAPaidTaskWaitMinutesAtMost_data()
    {
        QTest::addColumn<ErrorKind>("kind");
        QTest::newRow("429") << ErrorKind::RateLimited;
        QTest::newRow("503") << ErrorKind::Server;
    }
    void readsOfAPaidTaskWaitMinutesAtMost()
    {
        QFETCH(ErrorKind, kind);
        const Error error{.kind = kind, .retryAfter = 24h};
        for (const JobState state : {JobState::Pending, JobState::Processing, JobState::Downloading}) {
            const auto next = nextTry(sampleJobIn(state), error, sampleTime(), {});
            QVERIFY(next);
            QVERIFY(*next > sampleTime());
            QVERIFY(*next <= sampleTime(300));
        }
        // an unpaid job waits as long as the service asks
        const auto unpaid = nextTry(sampleJobIn(JobState::Submitting), error, sampleTime(), {});
        QVERIFY(unpaid);
        QCOMPARE(*unpaid, sampleTime(24 * 3600));
    }

    void resultsAreNamedByTheirPattern_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<QString>("video");
        QTest::addColumn<QString>("expected");
        const QString video = u"https://h/clips/My%20Clip.final.mp4?sig=1"_s;
        QTest::newRow("usual") << u"{video}_{voice}"_s << video << u"My Clip.final_voice"_s;
        QTest::newRow("no places") << u"take"_s << video << u"take"_s;
        QTest::newRow("service") << u"{video} {service}{draft}"_s << video
                                 << u"My Clip.final own.example.com"_s;
        QTest::newRow("name and number") << u"{name} {n}"_s << video << u"My Clip.final_voice 1"_s;
        QTest::newRow("unknown place") << u"{who}"_s << video << u"{who}"_s;
        QTest::newRow("no face") << u"{video}{face}"_s << video << u"My Clip.final"_s;
        QTest::newRow("empty") << QString() << video << u"retalk"_s;
        QTest::newRow("path") << u"../{video}"_s << video << u"_My Clip.final"_s;
        QTest::newRow("slash in a name") << u"{video}"_s << u"https://h/a%2Fb%3A.mp4"_s << u"b_"_s;
        QTest::newRow("a place in a name") << u"{video}"_s << u"https://h/%7Bvoice%7D.mp4"_s << u"{voice}"_s;
        QTest::newRow("no path") << u"{video}"_s << u"https://clips.example.com"_s << u"clips.example"_s;
    }
    void resultsAreNamedByTheirPattern()
    {
        QFETCH(QString, pattern);
        QFETCH(QString, video);
        QFETCH(QString, expected);
        const GenerationRequest request{.videoUrl = video, .audioUrl = u"/home/me/voice.wav"_s};
        QCOMPARE(resultName(pattern, {.request = request, .service = kElsewhere, .time = sampleTime()}),
                 expected);
    }

    void aDraftIsNamedLikeOne()
    {
        ResultFacts facts{.request = {.videoUrl = u"/v/speaker.mp4"_s, .audioUrl = u"/v/de.wav"_s},
                          .service = {},
                          .time = sampleTime(),
                          .name = u"Opening"_s,
                          .number = 3};
        const QString usual = Settings(QString(u"/nonexistent/settings.ini"_s))
                                  .defaultValue(Setting::FileNamePattern)
                                  .toString();
        QCOMPARE(resultName(usual, facts), u"speaker_de (draft)"_s);
        QCOMPARE(resultName(u"{name}_{n}_{service}"_s, facts), u"Opening_3_this computer"_s);
        facts.service = {ServiceKind::EvoLink, evoLinkApiBase(), evoLinkFilesBase()};
        QCOMPARE(resultName(usual, facts), u"speaker_de"_s);
        QCOMPARE(resultName(u"{service}"_s, facts), u"EvoLink"_s);
    }

    void unknownPlaceholdersAreFound()
    {
        QCOMPARE(unknownPlaceholders(u"{video} {vidoe}_{lang}{lang} {not one}"_s),
                 QStringList({u"{vidoe}"_s, u"{lang}"_s}));
        QCOMPARE(unknownPlaceholders(resultPlaceholders().join(u' ')), QStringList());
    }

    void aScriptsNameIsNoVideosName()
    {
        GenerationRequest request{.videoUrl = u"https://drive.google.com/uc?export=download&id=1"_s,
                                  .audioUrl = u"https://h/get.php?file=2"_s};
        QCOMPARE(jobName(request), u"video + voice"_s);
        QCOMPARE(resultName(u"{video}_{voice}"_s,
                            {.request = request, .service = kElsewhere, .time = sampleTime()}),
                 u"video_voice"_s);
        request.videoUrl = u"https://drive.google.com/file/d/1/view"_s;
        QCOMPARE(jobName(request), u"video + voice"_s);
        request.videoUrl = u"https://h/9f3?sig=1&response-content-disposition=attachment%3B%20filename%3D"
                           "%22My%20clip.mp4%22"_s;
        request.audioUrl = u"https://h/clips/17"_s;
        QCOMPARE(jobName(request), u"My clip.mp4 + 17"_s);
        QCOMPARE(resultName(u"{video}"_s, {.request = request, .service = kElsewhere, .time = sampleTime()}),
                 u"My clip"_s);
        // A file name given by the server takes precedence over the link's last part, but not over a local
        // file's name.
        request.audioUrl = u"https://h.com/download?id=5"_s;
        request.names = {.video = u"other.mp4"_s, .voice = u"interview.mov"_s, .face = {}};
        QCOMPARE(jobName(request), u"My clip.mp4 + interview.mov"_s);
        QCOMPARE(resultName(u"{voice}"_s, {.request = request, .service = kElsewhere, .time = sampleTime()}),
                 u"interview"_s);
    }

    void namesHoldNothingThatATerminalObeys()
    {
        const GenerationRequest request{.videoUrl = u"https://h/a%1b%5D0;x%07%0a%E2%80%AE.mp4"_s,
                                        .audioUrl = u"/tmp/b\x1b[2J\u009b.wav"_s};
        for (const QString &name :
             {jobName(request),
              resultName(u"{video}{voice}"_s,
                         {.request = request, .service = kElsewhere, .time = sampleTime()})}) {
            for (const QChar c : name)
                QVERIFY2(c.isPrint() || c == u' ', qPrintable(name));
        }
    }

    void aLongNameStillFitsAFileSystem()
    {
        const GenerationRequest request{.videoUrl = u"/home/me/"_s + QString(200, u'語') + u".mp4"_s};
        const QString name =
            resultName(u"{video}"_s, {.request = request, .service = kElsewhere, .time = sampleTime()});
        QVERIFY(name.toUtf8().size() <= 200);
        QVERIFY(name.size() > 10);
    }
};

QTEST_GUILESS_MAIN(PaceTest)
#include "tst_pace.moc"
