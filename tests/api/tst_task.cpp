#include "api/task.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTest>

using namespace retalk;
using namespace Qt::StringLiterals;

namespace {

/// Returns JSON from text written with single quotes.
QByteArray json(const char *text)
{
    return QByteArray(text).replace('\'', '"');
}

// The contract's own example of a finished task, with every field that has been observed.
const QByteArray kFinished =
    json("{'created': 1775200000, 'id': 'task-unified-1775200000-xyz12345', 'model': 'videoretalk',"
         "'object': 'video.generation.task', 'progress': 100, 'status': 'completed', 'type': 'video',"
         "'task_info': {'can_cancel': false, 'estimated_time': 90, 'video_duration': 12.5},"
         "'results': ['https://cdn.example.com/r.mp4'], 'result_data': [{'video_url': "
         "'https://cdn.example.com/r.mp4'}],"
         "'usage': {'billing_rule': 'per_second', 'credits_reserved': 480, 'credits_used': 10, 'user_group': "
         "'default',"
         "'cost': {'credits': 10, 'usd': 0.147}},"
         "'billing': {'charge_status': 'charged', 'refund_status': 'completed', 'reserved_credits': 480, "
         "'charged_credits': 10,"
         "'refunded_credits': 470, 'refunded_at': 1775200100}}");

} // namespace

class TaskTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsTheContractsTask()
    {
        const Task task = parseTask(kFinished).value();
        QCOMPARE(task.id, u"task-unified-1775200000-xyz12345"_s);
        QCOMPARE(task.model, u"videoretalk"_s);
        QVERIFY(task.status == TaskStatus::Completed);
        QCOMPARE(task.progress, 100.0);
        QCOMPARE(task.created, QDateTime::fromSecsSinceEpoch(1775200000, Qt::UTC));
        QVERIFY(task.estimatedTime == std::chrono::seconds(90));
        QVERIFY(task.videoDuration == 12.5);
        QCOMPARE(task.results, QStringList(u"https://cdn.example.com/r.mp4"_s));
        QVERIFY(!task.error);
        QVERIFY(task.billing.reserved == 480.0);
        QVERIFY(task.billing.charged == 10.0);
        QVERIFY(task.billing.refunded == 470.0);
        QVERIFY(task.billing.usd == 0.147);
        QCOMPARE(task.billing.chargeStatus, u"charged"_s);
        QCOMPARE(task.billing.refundStatus, u"completed"_s);
    }

    void toleratesWhatServicesDo_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<QString>("statusText");
        QTest::addColumn<double>("progress");
        QTest::addColumn<bool>("hasError");
        const auto row = [](const QByteArray &answer, const char *status, double progress,
                            bool hasError = false) {
            QTest::newRow(answer.constData())
                << answer << QString::fromLatin1(status) << progress << hasError;
        };
        row(json("{'id':'t'}"), "", 0);
        row(json("{'id':'t','status':'meditating','progress':'42.5'}"), "meditating", 42.5);
        row(json("{'id':17,'status':3,'progress':-5}"), "3", 0);
        row(json("{'task_id':'t','status':'completed'}"), "completed", 100);
        row(json("{'data':{'id':'t','status':'pending','progress':7}}"), "pending", 7);
        row(json("{'id':'t','progress':1e99,'task_info':[],'usage':'x','billing':5,'results':{}}"), "", 100);
        row(json("{'id':'t','status':'failed'}"), "failed", 0, true);
        row(json("{'id':'t','status':'failed','error':'out of luck'}"), "failed", 0, true);
        row(json("{'id':'t','status':'failed','error':{'code':500,'message':null}}"), "failed", 0, true);
        row(json("{'id':'t','status':'processing','error':{}}"), "processing", 0);
        row(json("{'id':'t','created':-1,'task_info':{'estimated_time':1e300,'video_duration':'nan'}}"), "",
            0);
    }
    void toleratesWhatServicesDo()
    {
        QFETCH(QByteArray, answer);
        QFETCH(QString, statusText);
        QFETCH(double, progress);
        QFETCH(bool, hasError);
        const auto task = parseTask(answer);
        QVERIFY(task.has_value());
        QCOMPARE(task->statusText, statusText);
        QCOMPARE(task->progress, progress);
        QCOMPARE(task->error.has_value(), hasError);
        QVERIFY(!task->created.isValid());
    }

    void keepsPollingUnknownStatuses()
    {
        QVERIFY(!isFinal(parseTask(json("{'id':'t','status':'meditating'}"))->status));
        QVERIFY(!isFinal(parseTask(json("{'id':'t','status':'processing'}"))->status));
        QVERIFY(isFinal(parseTask(json("{'id':'t','status':'COMPLETED'}"))->status));
        QVERIFY(isFinal(parseTask(json("{'id':'t','status':'cancelled'}"))->status));
        QVERIFY(isFinal(parseTask(json("{'id':'t','status':'failed'}"))->status));
    }

    void refusesWhatIsNoTask()
    {
        for (const QByteArray &bytes : {json(""), json("null"), json("[]"), json("{}"), json("{'id':''}"),
                                        json("{'id':null}"), json("<html></html>"), json("{'id':'t'"),
                                        json("{'data':{'data':{}}}"), json("{'id':{'a':1}}")}) {
            const auto task = parseTask(bytes);
            QVERIFY2(!task, bytes.constData());
            QVERIFY(task.error().kind == ErrorKind::Protocol);
            QVERIFY(!task.error().message.isEmpty());
        }
    }

    void readsIdsToTheLastDigit_data()
    {
        QTest::addColumn<QByteArray>("id");
        QTest::addColumn<QString>("read"); // empty: not an id that could be queried
        const auto row = [](const QByteArray &id, const QString &read) {
            QTest::newRow(id.left(40).constData()) << id << read;
        };
        row("\"task-unified-1.2:3_x\"", u"task-unified-1.2:3_x"_s);
        row("7", u"7"_s);
        row("1234567890123456789", u"1234567890123456789"_s);
        row("9007199254740993", u"9007199254740993"_s);
        row("9223372036854775807", u"9223372036854775807"_s);
        row("\"18446744073709551616\"", u"18446744073709551616"_s);
        row('"' + QByteArray(256, 'a') + '"', QString(256, u'a'));
        for (const QByteArray &unusable :
             {QByteArray("18446744073709551616"), QByteArray("1.5"), QByteArray("1e300"), QByteArray("true"),
              QByteArray("\"../../etc/passwd?x=1#y\""), QByteArray("\"a/b\""), QByteArray("\".\""),
              QByteArray("\"..\""), QByteArray("\"a b\""), QByteArray("\"a\\u0000\""), QByteArray("\"a\\n\""),
              QByteArray("\"a\\u001b[2J\""), QByteArray("\"\\u202ea\""), QByteArray("\"\u00e4\""),
              '"' + QByteArray(257, 'a') + '"', '"' + QByteArray(65536, 'b') + '"'})
            row(unusable, {});
    }
    void readsIdsToTheLastDigit()
    {
        QFETCH(QByteArray, id);
        QFETCH(QString, read);
        const auto task = parseTask("{\"id\":" + id + ",\"status\":\"pending\"}");
        QCOMPARE(task ? task->id : QString(), read);
        const auto page = parseTaskPage("{\"data\":[{\"task_id\":" + id + "}]}");
        QCOMPARE(page->rows.isEmpty() ? QString() : page->rows.first().id, read);
    }

    void keepsNothingThatATerminalObeys()
    {
        const auto task = parseTask(
            json("{'id':'t','model':'a\\u001b[2J','status':'\\u009b2Jdone\\n','results':['https://a/"
                 "\\u001b]0;x\\u0007.mp4'],"
                 "'task_info':{'engine':'\\u202ex','warnings':['a\\u001b[1m\\nb',7]},'billing':{'charge_"
                 "status':'a\\rb','refund_status':'\\u0000'},"
                 "'error':{'code':'c\\u001b','message':'one\\ntwo\\u001b[31m','suggestion':'\\u2028'}}"));
        QVERIFY(task.has_value());
        QStringList texts{task->model,
                          task->statusText,
                          task->engine,
                          task->billing.chargeStatus,
                          task->billing.refundStatus,
                          task->error->code,
                          task->error->message,
                          task->error->suggestion};
        texts += task->results + task->warnings;
        QCOMPARE(task->warnings.size(), 1);
        for (const QString &text : std::as_const(texts)) {
            for (const QChar c : text)
                QVERIFY2(c.isPrint() || c == u' ', qPrintable(text));
        }
        QCOMPARE(task->error->message, u"one two [31m"_s);
        QCOMPARE(
            parseTask(json("{'id':'t','status':'") + QByteArray(70'000, 'x') + json("'}"))->statusText.size(),
            100);
    }

    void findsResultsWhereverTheyAre()
    {
        const QStringList expected{u"https://a/1.mp4"_s};
        for (const QByteArray &bytes :
             {json("{'id':'t','results':['https://a/1.mp4']}"),
              json("{'id':'t','results':'https://a/1.mp4'}"),
              json("{'id':'t','results':[{'video_url':'https://a/1.mp4'}]}"),
              json("{'id':'t','results':[],'result_data':[{'video_url':'https://a/1.mp4'}]}"),
              json("{'id':'t','results':['https://a/1.mp4','https://a/1.mp4',7,null]}")})
            QCOMPARE(parseTask(bytes)->results, expected);
    }

    void writesWhatItReads()
    {
        Task task = parseTask(kFinished).value();
        QCOMPARE(parseTask(toJson(task)).value(), task);
        task = Task{.id = u"t"_s,
                    .model = u"videoretalk"_s,
                    .status = TaskStatus::Failed,
                    .statusText = u"failed"_s,
                    .created = QDateTime::fromSecsSinceEpoch(1, Qt::UTC),
                    .canCancel = true,
                    .engine = u"passthrough"_s,
                    .warnings = {u"The video is interlaced."_s, u"Two"_s},
                    .error = TaskError{u"invalid_audio"_s, u"no sound"_s, u"use another"_s}};
        QCOMPARE(parseTask(toJson(task)).value(), task);
        task.statusText.clear();
        QCOMPARE(toJson(task).value("status"_L1).toString(), u"failed"_s);
    }

    void readsTaskPages()
    {
        const auto page = parseTaskPage(json(
            "{'data':[{'id':'b','status':'completed','model':'videoretalk','type':'video',"
            "'progress':100,'created_at':1775200000,'credits_used':3,'has_results':true,'has_error':false},"
            "{'id':'a','status':'pending','created_at':'2026-04-03T07:06:40Z'},{'status':'no "
            "id'},7],'total':'12','page':2,"
            "'page_size':2}"));
        QVERIFY(page.has_value());
        QCOMPARE(page->rows.size(), 2);
        QCOMPARE(page->rows[0].id, u"b"_s);
        QCOMPARE(page->rows[0].created, page->rows[1].created);
        QCOMPARE(page->total, 12);
        QCOMPARE(page->page, 2);
        QCOMPARE(parseTaskPage(json("{'tasks':[{'id':'a'}]}"))->rows.size(), 1);
        QCOMPARE(parseTaskPage(json("{'data':{'items':[{'id':'a'}],'total':5}}"))->total, 5);
        QCOMPARE(parseTaskPage(json("{'data':[]}"))->rows.size(), 0);
        QVERIFY(!parseTaskPage(json("{'total':1}")));
        QVERIFY(!parseTaskPage("<html>"));
    }

    void readsBatches()
    {
        QCOMPARE(parseTaskBatch(json("[{'id':'a'},{'id':'b'},{}]"))->size(), 2);
        QCOMPARE(parseTaskBatch(json("{'data':[{'id':'a'}]}"))->size(), 1);
        QCOMPARE(parseTaskBatch(json("{'tasks':[]}"))->size(), 0);
        QVERIFY(!parseTaskBatch("{}"));
        QVERIFY(!parseTaskBatch("x"));
    }

    void readsAnyBytes()
    {
        QRandomGenerator random(5);
        for (int round = 0; round < 5000; ++round) {
            QByteArray bytes = kFinished;
            for (int i = random.bounded(8); i >= 0; --i)
                bytes[random.bounded(int(bytes.size()))] = char(random.bounded(256));
            bytes.truncate(random.bounded(int(bytes.size()) + 1));
            if (round % 4 == 0)
                bytes.append(QByteArray(random.bounded(3000), '['));
            parseTask(bytes);
            parseTaskPage(bytes);
            parseTaskBatch(bytes);
        }
    }

    void explainsEveryCode_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("message");
        QTest::addColumn<TaskErrorAdvice>("advice");
        using enum TaskErrorAdvice;
        for (const char *code : {"content_policy_violation", "invalid_parameters", "image_processing_error",
                                 "image_dimension_mismatch", "invalid_media_url", "invalid_audio",
                                 "request_cancelled", "resource_not_found"})
            QTest::newRow(code) << QString::fromLatin1(code) << QString() << FixInput;
        for (const char *code :
             {"generation_timeout", "resource_exhausted", "quota_exceeded", "rate_limited", "service_error",
              "service_unavailable", "upstream_error", "model_unavailable"})
            QTest::newRow(code) << QString::fromLatin1(code) << QString() << RetryLater;
        for (const char *code : {"generation_failed_no_content", "unknown_error", "something_new", ""})
            QTest::newRow(*code ? code : "none") << QString::fromLatin1(code) << QString() << Unclear;
        for (const char *code : {"FaceNotMatch", "Content", "Resolution", "FPS", "Duration", "Size", "Format",
                                 "ImageSize", "Openerror"})
            QTest::newRow(code) << u"upstream_error"_s
                                << u"upstream said InvalidFile.%1: no"_s.arg(QLatin1StringView(code))
                                << FixInput;
        QTest::newRow("refused") << u"unknown_error"_s << u"InvalidURL.ConnectionRefused"_s << FixInput;
        QTest::newRow("slow") << u"InvalidURL.Timeout"_s << QString() << FixInput;
        QTest::newRow("throttled") << u"unknown_error"_s << u"Throttling"_s << RetryLater;
    }
    void explainsEveryCode()
    {
        QFETCH(QString, code);
        QFETCH(QString, message);
        QFETCH(TaskErrorAdvice, advice);
        const TaskError error{.code = code, .message = message};
        QVERIFY(adviceFor(error) == advice);
        const bool isKnown =
            code != u"something_new" && code != u"" && !(code == u"unknown_error" && message.isEmpty());
        const bool isGeneral =
            explainTaskError(error) == explainTaskError(TaskError{.code = u"never heard"_s});
        QCOMPARE(isGeneral, !isKnown);
    }

    void letsTheServiceSayWhatNobodyElseKnows()
    {
        QCOMPARE(explainTaskError({.code = u"invalid_parameters"_s, .message = u"The voice is empty."_s}),
                 u"The service says: “The voice is empty”. Change what it names, then submit again."_s);
        QVERIFY(explainTaskError({.code = u"something_new"_s, .message = u"Node 7 is on fire"_s})
                    .startsWith(u"The service says: “Node 7 is on fire”. Try once more;"));
        QVERIFY(explainTaskError({.code = u"invalid_audio"_s, .message = u"No speech"_s})
                    .endsWith(u"then submit again. (The service says: No speech)"));
        for (const auto *code : {u"invalid_parameters", u"something_new"}) {
            const QString silent = explainTaskError({.code = QString::fromUtf16(code)});
            QVERIFY2(!silent.contains(u"message") && silent.contains(u"didn't say"), qPrintable(silent));
        }
    }

    void tellsAFaceThatWasNotFound()
    {
        QVERIFY(
            isFaceNotMatched({.code = u"invalid_parameters"_s, .message = u"InvalidFile.FaceNotMatch"_s}));
        QVERIFY(isFaceNotMatched(
            {.code = u"image_processing_error"_s, .message = u"No matching face found (best score 131)"_s}));
        QVERIFY(!isFaceNotMatched({.code = u"image_processing_error"_s, .message = u"no face found"_s}));
        QVERIFY(
            explainTaskError({.message = u"no matching face found"_s}).contains(u"a frame of this video"));
    }

    void saysWhyNoMouthCouldBeDrawn_data()
    {
        QTest::addColumn<QString>("message"); // as worded in app/engine/failures.cpp
        QTest::addColumn<QString>("sentence");
        QTest::newRow("no face") << u"no face found: the video must show a face from the front."_s
                                 << u"No face was found."_s;
        QTest::newRow("profile")
            << u"the face is turned too far from the camera: use a video that shows it from the front."_s
            << u"The face is turned too far from the camera."_s;
        QTest::newRow("mask") << u"the mouth is covered in the whole video: use a video that shows it."_s
                              << u"The mouth is covered in the whole video."_s;
        QTest::newRow("cut off")
            << u"the mouth is outside the picture in the whole video: use a video that shows it."_s
            << u"The mouth is outside the frame in the whole video."_s;
        QTest::newRow("photo of nobody")
            << u"no face found on the reference picture."_s << u"The face photo shows no face."_s;
        QTest::newRow("photo of several")
            << u"several faces found on the reference picture: it must show one person."_s
            << u"The face photo shows several faces."_s;
    }
    void saysWhyNoMouthCouldBeDrawn()
    {
        QFETCH(const QString, message);
        QFETCH(const QString, sentence);
        const TaskError error{.code = u"image_processing_error"_s, .message = message};
        QVERIFY2(explainTaskError(error).startsWith(sentence), qPrintable(explainTaskError(error)));
        QVERIFY2(!explainTaskError(error).contains(u"The service says"), qPrintable(explainTaskError(error)));
        QCOMPARE(adviceFor(error), TaskErrorAdvice::FixInput);
    }

    void saysNothingTwice()
    {
        const auto explained = [](const QString &code, const QString &message) {
            return explainTaskError({.code = code, .message = message});
        };
        QCOMPARE(explained(u"service_unavailable"_s, u"The service isn't available at the moment"_s),
                 u"The service isn't available at the moment. Try again later."_s);
        // Messages that say more are kept.
        QVERIFY(explained(u"image_processing_error"_s, u"no face found in 3 of 4 shots"_s)
                    .endsWith(u"(The service says: no face found in 3 of 4 shots)"));
        QVERIFY(explained(u"image_processing_error"_s,
                          u"no matching face found: the best score is 131, the threshold is 170."_s)
                    .contains(u"the best score is 131"));
    }

    void lowersTheThresholdOnlyForThePersonOfThePhoto_data()
    {
        QTest::addColumn<QString>("message");
        QTest::addColumn<bool>("wouldMatch");
        QTest::newRow("no scores") << u"InvalidFile.FaceNotMatch: no matching face"_s << false;
        QTest::newRow("one person, alike")
            << u"no matching face found: the best score is 152, the threshold is 170."_s << true;
        QTest::newRow("one person, a stranger")
            << u"no matching face found: the best score is 131, the threshold is 170."_s << false;
        QTest::newRow("one of two")
            << u"no matching face found: the best score is 152, the next person's is 128, the threshold is 170."_s
            << true;
        QTest::newRow("either of two")
            << u"no matching face found: the best score is 146, the next person's is 143, the threshold is 170."_s
            << false;
        QTest::newRow("not a number") << u"the best score is high"_s << false;
    }
    void lowersTheThresholdOnlyForThePersonOfThePhoto()
    {
        QFETCH(QString, message);
        QTEST(wouldMatchAt({.code = u"image_processing_error"_s, .message = message}, 140), "wouldMatch");
    }
};

QTEST_GUILESS_MAIN(TaskTest)
#include "tst_task.moc"
