#include "cli/calls.h"
#include "cli/program.h"
#include "films/footage.h"
#include "jobs/store/jobstore.h"
#include "support/testtimeout.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <csignal>

using namespace Qt::StringLiterals;

using namespace retalk;
using namespace retalk::test;

/// Runs `retalk film` as users do, and kills the real program at every step: no piece may be lost or paid for
/// twice.
class FilmCommandTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_media;
    QByteArray m_result;

    QString path(const QString &name) const { return m_media.filePath(name); }

    QStringList film(const ScriptedService &service, const QString &output,
                     const QStringList &more = {}) const
    {
        return QStringList{u"film"_s,
                           u"--video"_s,
                           path(u"video.mp4"_s),
                           u"--part"_s,
                           u"0:00-0:02,voice="_s + path(u"voice.wav"_s),
                           u"--part"_s,
                           u"2.5-4.5,voice="_s + path(u"voice.wav"_s) + u",offset=0.5"_s,
                           u"--service"_s,
                           service.base().toString(),
                           u"--output"_s,
                           output} +
               more;
    }

    void prepare(ScriptedService &service) const
    {
        service.setContent([bytes = m_result](const QString &) { return bytes; });
        service.setPolls(1);
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(makeVideo(path(u"video.mp4"_s), 5, u"25"_s));
        QVERIFY(makeVoice(path(u"voice.wav"_s), 5));
        QVERIFY(makeVideo(path(u"cut.mp4"_s), 2, u"25"_s, {u"-an"_s}));
        QVERIFY(makeResult(path(u"cut.mp4"_s), path(u"result.mp4"_s)));
        m_result = contentOf(path(u"result.mp4"_s));
    }

    void makesOneFileOfTheParts()
    {
        ScriptedService service;
        prepare(service);
        Program program;
        const QString output = path(u"made.mp4"_s);
        QCOMPARE(program.run(film(service, output, {u"--yes"_s, u"--json"_s})), 0);
        QCOMPARE(service.taskCount(), 2);
        QCOMPARE(frameCount(output), 125);
        QCOMPARE(program.event(u"planned"_s)[u"pieces"].toInt(), 2);
        QCOMPARE(program.event(u"joined"_s)[u"output"].toString(), output);
        QVERIFY(program.eventNames().contains(u"cutting"_s));
        int whole = 0;
        for (const QJsonObject &event : program.events()) {
            const bool isJoining = event[u"event"].toString() == u"joining";
            if (!isJoining && event[u"event"].toString() != u"progress")
                continue;
            const int now = event[isJoining ? u"whole" : u"film_whole"].toInt(-1);
            QVERIFY2(now >= whole && now <= 100, program.output.constData());
            QVERIFY(!isJoining || now >= 90);
            whole = now;
        }
        QVERIFY(whole >= 90);
        QCOMPARE(program.undocumented(), QStringList());
        for (const QJsonObject &event : program.events())
            QVERIFY(!event.isEmpty());
    }

    void isListedWithItsPieces()
    {
        ScriptedService service;
        prepare(service);
        service.order("POST /v1/tasks/batch", refusal(404, "not_found", "invalid_request_error"), 100);
        service.order(
            "GET /v1/tasks/",
            [&service](const SeenRequest &request) {
                const Reply usual = service.usual(request);
                QJsonObject task = QJsonDocument::fromJson(usual.body(0, usual.bodyBytes)).object();
                task[u"usage"_s] = QJsonObject{{u"credits_used"_s, 1.6}};
                return jsonReply(200, QJsonDocument(task).toJson());
            },
            100);
        Program program;
        const QString output = path(u"listed.mp4"_s);
        QCOMPARE(program.run(film(service, output, {u"--yes"_s})), 0);
        const auto listed = [&program](const QString &name) {
            QList<QJsonObject> found = program.jobs();
            found.removeIf([&name](const QJsonObject &one) { return one[u"event"].toString() != name; });
            return found;
        };
        const QList<QJsonObject> jobs = listed(u"job"_s);
        QCOMPARE(jobs.size(), 2);
        for (const QJsonObject &job : jobs)
            QCOMPARE(job[u"credits"].toDouble(), 1.6);
        const QList<QJsonObject> films = listed(u"film"_s);
        QCOMPARE(films.size(), 1);
        const QJsonObject &joined = films.constFirst();
        QCOMPARE(joined[u"state"].toString(), u"completed"_s);
        QCOMPARE(joined[u"pieces"].toInt(), 2);
        QCOMPARE(joined[u"done"].toInt(), 2);
        QCOMPARE(joined[u"failed"].toInt(), 0);
        QCOMPARE(joined[u"output"].toString(), output);
        QCOMPARE(joined[u"credits"].toDouble(), 3.2);
        QCOMPARE(jobs.constFirst()[u"film"], joined[u"film"]);
        QCOMPARE(jobs.constFirst()[u"piece"].toInt() + jobs.constLast()[u"piece"].toInt(), 3);
        QCOMPARE(program.run({u"jobs"_s}), 0);
        const QByteArray id = joined[u"film"].toString().first(8).toUtf8();
        for (const QByteArray &line : program.output.split('\n')) {
            if (!line.startsWith(id))
                continue;
            for (const QByteArray &says :
                 {QByteArray("  completed  "), QByteArray("  film  video.mp4  2 of 2 pieces done  "),
                  QByteArray("  3.2 credits  "), output.toUtf8()})
                QVERIFY2(line.contains(says), line.constData());
            return;
        }
        QFAIL(program.output.constData());
    }

    void isListedAsUnfinishedAndFailed()
    {
        ScriptedService service;
        prepare(service);
        service.order("POST /api/v1/files/upload/stream", hanging(), 100); // until the program is killed
        Program program;
        const auto state = [&program] {
            program.run({u"jobs"_s, u"--json"_s});
            return program.event(u"film"_s)[u"state"].toString();
        };
        program.start(film(service, path(u"unfinished.mp4"_s), {u"--yes"_s, u"--json"_s}));
        QVERIFY(program.says("\"event\":\"film\""));
        program.process.kill();
        program.finish();
        QCOMPARE(state(), u"unfinished"_s);
        service.heal();
        service.order(kPost, refusal(400, "invalid_parameters", "invalid_request_error"));
        QVERIFY(program.run({u"resume"_s, u"--json"_s}) != 0);
        QCOMPARE(state(), u"failed"_s);
        QCOMPARE(program.event(u"film"_s)[u"failed"].toInt(), 1);
        QCOMPARE(program.run({u"jobs"_s}), 0);
        QVERIFY2(program.output.contains("1 of 2 pieces done  1 piece failed"), program.output.constData());
    }

    void asksBeforeAnythingIsPaid()
    {
        ScriptedService service;
        prepare(service);
        Program program;
        QCOMPARE(program.run(film(service, path(u"asked.mp4"_s))), 2);
        QVERIFY2(program.errors.contains("Nothing was submitted. Add --yes to submit 2 piece"),
                 program.errors.constData());
        QCOMPARE(service.taskCount(), 0);
        QVERIFY(program.jobs().isEmpty());
    }

    /// The warning comes before anything is paid for.
    void warnsOfAVoiceThatIsLongerThanItsPart()
    {
        ScriptedService service;
        Program program;
        QStringList arguments{u"film"_s,
                              u"--video"_s,
                              path(u"video.mp4"_s),
                              u"--part"_s,
                              u"0:00-0:02,voice="_s + path(u"voice.wav"_s),
                              u"--service"_s,
                              service.base().toString(),
                              u"--output"_s,
                              path(u"warned.mp4"_s)};
        QCOMPARE(program.run(arguments), 2);
        const QByteArray note =
            "Part 1: The last 3.0 s of the voice track won't be heard. They will if the part "
            "ends at 0:05.";
        QVERIFY2(program.errors.contains("Warning: " + note), program.errors.constData());
        arguments += u"--json"_s;
        QCOMPARE(program.run(arguments), 2);
        QCOMPARE(program.event(u"warning"_s)[u"message"].toString(), QString::fromUtf8(note));
        QCOMPARE(program.undocumented(), QStringList());
        QCOMPARE(service.taskCount(), 0);
    }

    /// One video in one job, with the video's own audio under the voice. The service's result is kept, too.
    void generateKeepsASoundBelowTheVoice()
    {
        ScriptedService service;
        prepare(service);
        Program program;
        const QString output = path(u"below.mp4"_s);
        const QStringList arguments{u"generate"_s,
                                    u"--video"_s,
                                    path(u"video.mp4"_s),
                                    u"--audio"_s,
                                    path(u"voice.wav"_s),
                                    u"--service"_s,
                                    service.base().toString(),
                                    u"--output"_s,
                                    output,
                                    u"--underlay"_s,
                                    u"original:-6"_s};
        for (const QString &other : {u"--no-wait"_s, u"--extend"_s}) {
            QCOMPARE(program.run(arguments + QStringList{other}), 2);
            QVERIFY2(program.errors.contains("--underlay can't go with "), program.errors.constData());
        }
        QCOMPARE(program.run(arguments + QStringList{u"--json"_s}), 0);
        QCOMPARE(service.taskCount(), 1);
        QCOMPARE(frameCount(output), 125);
        const auto own = samplesOf(path(u"video.mp4"_s));
        const double below = loudness(own, 12'000, 24'000) / 2;
        const double heard = loudness(samplesOf(output), 14'000, 22'000);
        QVERIFY2(std::abs(heard / std::hypot(below, 0.05 / std::sqrt(2.0)) - 1) < 0.1,
                 qPrintable(u"%1 with %2 below"_s.arg(heard).arg(below)));
        const QString finished = program.event(u"completed"_s)[u"output"].toString();
        QVERIFY2(finished != output && QFileInfo(finished).size() > 0, qPrintable(finished));
        // The same video as in the output is kept with the voice alone.
        const QString plain = program.event(u"joined"_s)[u"without_underlay"].toString();
        QCOMPARE(plain, path(u"below (without underlay).mp4"_s));
        QCOMPARE(frameCount(plain), 125);
        QVERIFY(loudness(samplesOf(plain), 14'000, 22'000) < 0.8 * heard);
    }

    void saysAllThatIsWrongAtOnce()
    {
        ScriptedService service;
        Program program;
        QStringList arguments = film(service, path(u"wrong.mp4"_s), {u"--yes"_s});
        arguments += {u"--part"_s, u"4-4.5,voice="_s + path(u"voice.wav"_s), u"--part"_s,
                      u"0:01-0:03,voice="_s + path(u"nothing.wav"_s)};
        QCOMPARE(program.run(arguments), 3);
        for (const char *says : {"Part 3: It is shorter than 2 s", "Part 3: It overlaps with part 2",
                                 "Part 4: It overlaps with part 1", "Part 4: The file “"})
            QVERIFY2(program.errors.contains(says), program.errors.constData());
        QStringList late = film(service, path(u"wrong.mp4"_s), {u"--yes"_s});
        late += {u"--part"_s, u"4.6-9,voice="_s + path(u"voice.wav"_s)};
        QCOMPARE(program.run(late), 3);
        QVERIFY2(program.errors.contains("Part 3: It runs past the end of the video, which is 0:05 long."),
                 program.errors.constData());
        QCOMPARE(service.taskCount(), 0);
    }

    /// A part that grew would shift everything after it.
    void aFilmIsNeverLongerThanItsVideo()
    {
        ScriptedService service;
        Program program;
        QCOMPARE(program.run(film(service, path(u"longer.mp4"_s), {u"--yes"_s, u"--extend"_s})), 2);
        QVERIFY2(program.errors.contains("a film is always as long as its video"),
                 program.errors.constData());
        QCOMPARE(program.run({u"film"_s, u"--help"_s}), 0);
        QVERIFY(!program.output.contains("--extend"));
        // A long voice track could only be had in pieces, which can't be extended either.
        const QString voice = path(u"too-long.wav"_s);
        QVERIFY(makeVoice(voice, 125, 8000));
        const QStringList arguments{u"generate"_s,
                                    u"--video"_s,
                                    path(u"video.mp4"_s),
                                    u"--audio"_s,
                                    voice,
                                    u"--service"_s,
                                    service.base().toString(),
                                    u"--output"_s,
                                    path(u"longer.mp4"_s),
                                    u"--extend"_s,
                                    u"--split"_s};
        QCOMPARE(program.run(arguments), 3);
        QVERIFY2(program.errors.contains("A video that is extended can't be split. Cut the voice track."),
                 program.errors.constData());
        QCOMPARE(service.taskCount(), 0);
    }

    /// The message mustn't suggest a longer part.
    void saysThatTheVideoEndsBeforeThePart_data()
    {
        QTest::addColumn<QString>("range");
        QTest::addColumn<QByteArray>("says");
        QTest::newRow("at its end") << u"5-6"_s
                                    << QByteArray("Part 3: The video is 0:05 long, so the part can't start "
                                                  "at 0:05.");
        QTest::newRow("after its end") << u"8-9"_s
                                       << QByteArray("Part 3: The video is 0:05 long, so the part can't "
                                                     "start at 0:08.");
        QTest::newRow("over its end")
            << u"4.5-5.5"_s << QByteArray("Part 3: It runs past the end of the video, which is 0:05 long.");
        QTest::newRow("within it") << u"4.5-5"_s << QByteArray("Part 3: It is shorter than 2 s");
    }
    void saysThatTheVideoEndsBeforeThePart()
    {
        QFETCH(QString, range);
        QFETCH(QByteArray, says);
        ScriptedService service;
        Program program;
        QCOMPARE(program.run(film(service, path(u"late.mp4"_s),
                                  {u"--yes"_s, u"--part"_s, range + u",voice="_s + path(u"voice.wav"_s)})),
                 3);
        QVERIFY2(program.errors.contains(says), program.errors.constData());
        QCOMPARE(program.errors.count("Part 3: "), 1);
        QCOMPARE(service.taskCount(), 0);
    }

    void readsPartsFromATable()
    {
        ScriptedService service;
        prepare(service);
        Program program;
        QFile table(path(u"parts.csv"_s));
        QVERIFY(table.open(QIODevice::WriteOnly));
        table.write("\xef\xbb\xbf"
                    "From,To,Voice,Offset\r\n0:00,0:02,voice.wav,\r\n2.5,4.5,\"voice.wav\",0.5\r\n");
        table.close();
        const QString output = path(u"table.mp4"_s);
        QCOMPARE(program.run({u"film"_s, u"--video"_s, path(u"video.mp4"_s), u"--table"_s, table.fileName(),
                              u"--underlay"_s, u"original:-18"_s, u"--service"_s, service.base().toString(),
                              u"--output"_s, output, u"--yes"_s}),
                 0);
        QCOMPARE(program.output, output.toUtf8() + '\n');
        QCOMPARE(service.taskCount(), 2);
        QCOMPARE(frameCount(output), 125);
    }

    /// 2:10 at five frames per second: a long but small video.
    void splitsWhatIsTooLongForTheService()
    {
        ScriptedService service;
        prepare(service);
        Program program;
        const QString video = path(u"long.mp4"_s);
        const QString voice = path(u"long.wav"_s);
        QVERIFY(runFfmpeg({u"-f"_s, u"lavfi"_s, u"-i"_s, u"testsrc2=s=64x48:r=5:d=130"_s, u"-preset"_s,
                           u"ultrafast"_s, video}));
        QVERIFY(runFfmpeg({u"-f"_s, u"lavfi"_s, u"-i"_s,
                           u"aevalsrc='0.4*sin(2*PI*300*t)*(lt(t,61)+gt(t,62))':s=8000:d=130"_s, voice}));
        const QString output = path(u"split.mp4"_s);
        QStringList arguments{u"generate"_s,
                              u"--video"_s,
                              video,
                              u"--audio"_s,
                              voice,
                              u"--service"_s,
                              service.base().toString(),
                              u"--output"_s,
                              output};
        QCOMPARE(program.run(arguments), 3);
        QVERIFY2(program.errors.contains(
                     "2:10 is more than the 2:00 the service accepts. Add --split to submit 2 piece"),
                 program.errors.constData());
        QCOMPARE(service.taskCount(), 0);
        QCOMPARE(program.run(arguments + QStringList{u"--split"_s, u"--json"_s}, 300), 0);
        QCOMPARE(service.taskCount(), 2);
        QCOMPARE(frameCount(output), 650);
    }

    void theSameFilmIsNotPaidForTwice()
    {
        ScriptedService service;
        prepare(service);
        Program program;
        const QStringList arguments = film(service, path(u"twice.mp4"_s), {u"--yes"_s, u"--json"_s});
        program.start(arguments);
        QVERIFY(program.says("\"cutting\""));
        const QString id = program.event(u"film"_s)[u"film"].toString();
        program.process.kill();
        program.finish();
        QCOMPARE(program.run(arguments), 2);
        QVERIFY2(program.output.contains("retalk resume " + id.first(8).toUtf8()),
                 program.output.constData());
        QCOMPARE(service.taskCount(), 0);
        QCOMPARE(program.run({u"resume"_s, id}), 0);
        QCOMPARE(program.run(film(service, path(u"other.mp4"_s), {u"--yes"_s})), 2);
        QVERIFY2(program.errors.contains("The same film was finished less than a minute ago"),
                 program.errors.constData());
        QCOMPARE(service.taskCount(), 2);
        QCOMPARE(program.run(arguments + QStringList{u"--again"_s}), 0);
        QCOMPARE(service.taskCount(), 4);
    }

    /// Neither finds the other's film in the list when it starts.
    void isBegunOnceByCommandsThatBeginAtOnce()
    {
        ScriptedService service;
        prepare(service);
        Program program;
        QProcess other;
        other.setProcessEnvironment(program.process.processEnvironment());
        other.start(program.path, film(service, path(u"once.mp4"_s), {u"--yes"_s}));
        const int exitCode = program.run(film(service, path(u"too.mp4"_s), {u"--yes"_s}));
        QVERIFY(other.waitForFinished(kTestTimeoutMs));
        const QByteArray errors = other.readAllStandardError() + program.errors;
        QVERIFY2(errors.contains("--again"), errors.constData());
        QCOMPARE(std::min(exitCode, other.exitCode()), 0);
        QCOMPARE(std::max(exitCode, other.exitCode()), 2);
        QCOMPARE(service.taskCount(), 2);
    }

    void resumingPaysForNothingTwice()
    {
        ScriptedService service;
        prepare(service);
        service.order(kPost, refusal(400, "invalid_parameters", "invalid_request_error"));
        Program program;
        const QString output = path(u"resumed.mp4"_s);
        QVERIFY(program.run(film(service, output, {u"--yes"_s, u"--json"_s})) != 0);
        const QString id = program.event(u"film"_s)[u"film"].toString();
        QCOMPARE(service.taskCount(), 1);
        QCOMPARE(program.undocumented(), QStringList());
        // The output name of a job would be given to a piece and block the film.
        QCOMPARE(program.run({u"resume"_s, id, u"--output"_s, output}), 2);
        QVERIFY2(program.errors.contains("--output is for a job."), program.errors.constData());
        QVERIFY(!QFile::exists(output));
        QVERIFY(program.run({u"resume"_s, id, u"--json"_s}) != 0);
        QCOMPARE(service.count(kPost), 2);
        QVERIFY2(program.errors.contains("Piece 1: ") || program.output.contains("Piece 1: "),
                 program.errors.constData());
        QCOMPARE(program.run({u"resume"_s, id, u"--again"_s, u"--json"_s}), 0);
        QCOMPARE(service.taskCount(), 2);
        QCOMPARE(frameCount(output), 125);
    }

    void aFailureNamesItsPieceAndItsFilm_data()
    {
        QTest::addColumn<int>("refusals");
        QTest::newRow("one piece of two") << 1;
        QTest::newRow("both") << 2;
    }
    void aFailureNamesItsPieceAndItsFilm()
    {
        QFETCH(int, refusals);
        ScriptedService service;
        prepare(service);
        service.order(kPost, refusal(400, "invalid_parameters", "invalid_request_error"), refusals);
        Program program;
        QVERIFY(program.run(film(service, path(u"refused.mp4"_s), {u"--yes"_s, u"--json"_s})) != 0);
        const QString id = program.event(u"film"_s)[u"film"].toString();
        QList<QJsonObject> ofPieces;
        QList<QJsonObject> ofFilm;
        for (const QJsonObject &event : program.events()) {
            if (event[u"event"].toString() == u"failed")
                (event.contains(u"job"_s) ? ofPieces : ofFilm) += event;
        }
        QCOMPARE(ofPieces.size(), refusals);
        for (const QJsonObject &event : std::as_const(ofPieces)) {
            QCOMPARE(event[u"film"].toString(), id);
            QVERIFY(event[u"piece"].toInt() == 1 || event[u"piece"].toInt() == 2);
            QCOMPARE(event[u"charged"], QJsonValue(false));
        }
        QCOMPARE(ofFilm.size(), 1);
        const QJsonObject &failed = ofFilm.constFirst();
        QCOMPARE(failed[u"film"].toString(), id);
        QCOMPARE(failed[u"code"].toString(), u"invalid_parameters"_s);
        QCOMPARE(failed[u"kind"].toString(), u"invalid_input"_s);
        // Unless both were refused, the other piece was paid for.
        QCOMPARE(failed.contains(u"charged"_s), refusals == 2);
        QCOMPARE(failed[u"charged"].toBool(), false);
        QCOMPARE(program.undocumented(), QStringList());

        service.order(kPost, refusal(400, "invalid_parameters", "invalid_request_error"), refusals);
        QVERIFY(program.run({u"resume"_s, id, u"--again"_s}) != 0);
        QCOMPARE(program.errors.count("Nothing was charged."), refusals);
        for (const QByteArray &line : program.errors.split('\n'))
            QVERIFY2(!line.contains("Nothing was charged.") || line.contains("Piece "), line.constData());
    }

    void namingAPieceGoesOnWithItsFilm()
    {
        ScriptedService service;
        prepare(service);
        service.order(kPost, refusal(400, "invalid_parameters", "invalid_request_error"));
        Program program;
        const QString output = path(u"piece.mp4"_s);
        QVERIFY(program.run(film(service, output, {u"--yes"_s, u"--json"_s})) != 0);
        const QString piece = program.event(u"failed"_s)[u"job"].toString();
        QVERIFY(!piece.isEmpty());
        QCOMPARE(program.run({u"resume"_s, piece, u"--output"_s, path(u"one.mp4"_s)}), 2);
        QVERIFY2(program.errors.contains("Leave out --output"), program.errors.constData());
        QCOMPARE(program.run({u"resume"_s, piece}), 0);
        QCOMPARE(program.output, output.toUtf8() + '\n');
        QCOMPARE(service.taskCount(), 2);
        QCOMPARE(frameCount(output), 125);
    }

    void aFilmThatCannotGoOnLeavesTheOthers()
    {
        ScriptedService service;
        prepare(service);
        Program program;
        const auto interrupted = [&](const QString &output, const QString &range) {
            program.start({u"film"_s, u"--video"_s, path(u"video.mp4"_s), u"--part"_s,
                           range + u",voice="_s + path(u"voice.wav"_s), u"--service"_s,
                           service.base().toString(), u"--output"_s, output, u"--yes"_s, u"--json"_s});
            const bool isBegun = program.says("\"event\":\"film\"");
            program.process.kill();
            program.finish();
            return isBegun ? QUuid(program.event(u"film"_s)[u"film"].toString()) : QUuid();
        };
        QVERIFY(QDir(m_media.path()).mkpath(u"gone"_s));
        const QUuid elsewhere = interrupted(path(u"elsewhere.mp4"_s), u"0-2"_s);
        const QUuid stuck = interrupted(path(u"gone/stuck.mp4"_s), u"1-3"_s);
        const QUuid well = interrupted(path(u"well.mp4"_s), u"2-4"_s);
        QVERIFY(!elsewhere.isNull() && !stuck.isNull() && !well.isNull());
        QVERIFY(QDir(path(u"gone"_s)).removeRecursively());
        QFile inTheWay(path(u"gone"_s));
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        const auto other = JobStore::open(program.home.filePath(u"XDG_DATA_HOME/retalk/jobs.db"_s));
        QVERIFY(other && (*other)->acquireLease(elsewhere));
        QCOMPARE(program.run({u"resume"_s}), 3);
        QVERIFY2(program.errors.contains("1 job is being worked on by another Retalk"),
                 program.errors.constData());
        QCOMPARE(frameCount(path(u"well.mp4"_s)), 125);
        QCOMPARE(service.taskCount(), 1);
    }

    /// The window still runs the jobs in its list.
    void aWindowSubmitsNothingForAnOldFilm()
    {
        ScriptedService service;
        prepare(service);
        Program program;
        // The first piece is being uploaded, and the second cut.
        service.order("POST /api/v1/files", slowly(service, 30'000), 2);
        program.start(film(service, path(u"window.mp4"_s), {u"--yes"_s, u"--json"_s}));
        QVERIFY(program.says("\"piece\":2"));
        program.process.kill();
        program.finish();
        service.heal();
        service.setPolls(5); // for the job, so that it takes longer than cutting and submitting pieces would
        program.storeJob(earlierJob(service, JobState::Queued, {}, path(u"plain.mp4"_s)));
        auto environment = program.process.processEnvironment();
        environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
        program.process.setProcessEnvironment(environment);
        program.start({});
        QTRY_VERIFY(QFile::exists(path(u"plain.mp4"_s)));
        program.process.terminate();
        program.finish();
        QCOMPARE(service.count(kPost), 1);
        const QDir films(program.home.filePath(u"XDG_DATA_HOME/retalk/jobs.db.films"_s));
        QCOMPARE(films.entryList(QDir::Dirs | QDir::NoDotAndDotDot).size(), 1);
        const QDir pieces(films.filePath(films.entryList(QDir::Dirs | QDir::NoDotAndDotDot).first()));
        QVERIFY(!pieces.exists(u"piece-002-voice.wav"_s)); // nothing was cut either
    }

    void goesOnAfterAKillAtEveryStep_data()
    {
        QTest::addColumn<QByteArray>("event"); // the program is killed when it prints this,
        QTest::addColumn<QByteArray>("route"); // or when the service gets this
        QTest::newRow("stored") << QByteArray("\"event\":\"film\"") << QByteArray();
        QTest::newRow("cutting the second piece") << QByteArray("\"piece\":2") << QByteArray();
        QTest::newRow("uploading") << QByteArray() << QByteArray("POST /api/v1/files/upload/stream");
        QTest::newRow("submitting") << QByteArray() << kPost;
        QTest::newRow("polling") << QByteArray() << QByteArray("GET /v1/tasks/");
        QTest::newRow("downloading") << QByteArray() << QByteArray("GET /result/");
        QTest::newRow("joining") << QByteArray("\"event\":\"joining\"") << QByteArray();
        QTest::newRow("joined") << QByteArray("\"event\":\"joined\"") << QByteArray();
    }
    void goesOnAfterAKillAtEveryStep()
    {
        QFETCH(QByteArray, event);
        QFETCH(QByteArray, route);
        ScriptedService service;
        prepare(service);
        Program program;
        const QString output = path(u"killed-%1.mp4"_s.arg(QString::fromLatin1(QTest::currentDataTag())));
        program.start(film(service, output, {u"--yes"_s, u"--json"_s}));
        if (!route.isEmpty()) {
            const pid_t pid = pid_t(program.process.processId());
            const auto dies = [pid, &service](const SeenRequest &request) {
                ::kill(pid, SIGKILL);
                return service.usual(request);
            };
            service.order(route, dies);
            if (route == "GET /v1/tasks/") // polls may also be batched
                service.order("POST /v1/tasks/batch", dies);
            program.finish();
        } else {
            (void)program.says(event);
            program.process.kill();
            program.finish();
        }
        int code = -1;
        for (int round = 0; round < 4 && code != 0; ++round) {
            code = program.run({u"resume"_s, u"--json"_s});
            if (code != 8)
                continue;
            // The answer to a POST was lost, so the user checks the account and picks the task.
            QVERIFY(program.run({u"unconfirmed"_s, u"--json"_s}) == 0);
            for (const QJsonObject &one : program.events()) {
                const QString job = one[u"job"].toString();
                for (const auto candidate : one[u"candidates"].toArray())
                    program.run({u"adopt"_s, job, candidate.toObject()[u"task_id"].toString()});
            }
        }
        QVERIFY2(code == 0, program.output + program.errors);
        QCOMPARE(service.taskCount(), 2); // each piece was paid for once
        QCOMPARE(frameCount(output), 125);
    }
};

QTEST_GUILESS_MAIN(FilmCommandTest)
#include "tst_filmcommand.moc"
