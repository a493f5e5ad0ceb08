#include "cli/calls.h"
#include "cli/exitcode.h"
#include "cli/program.h"
#include "films/filmstore.h"
#include "jobs/store/jobstore.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>

#include <atomic>

using namespace retalk;
using namespace retalk::test;

namespace {

using namespace Qt::StringLiterals;

Error reason(ErrorKind kind, int httpStatus = 0)
{
    return {.kind = kind, .message = u"it went wrong"_s, .httpStatus = httpStatus};
}

/// Returns the film whose only piece is `piece`.
StoredFilm filmOf(const Job &piece, const Program &program)
{
    return {.id = piece.film,
            .film = {.video = u"/nowhere/video.mp4"_s,
                     .parts = {{.voice = u"/nowhere/voice.wav"_s}},
                     .output = program.home.filePath(u"film.mp4"_s),
                     .service = piece.service},
            .frames = 125,
            .rate = {25, 1},
            .pieces = {{.part = 0, .first = 0, .frames = 125}},
            .jobs = {piece.id},
            .attempts = {0},
            .stamps = {.voices = {FileStamp{}}, .faces = {FileStamp{}}},
            .createdAt = QDateTime::currentDateTimeUtc()};
}

} // namespace

/// Tests what `retalk resume` continues and what it leaves alone.
class ResumeTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void makesAFreeDraftAgainThatFailedForAPassingReason_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<bool>("isFree");
        QTest::addColumn<bool>("isMade");
        QTest::newRow("the service was stopped") << u"service_error"_s << true << true;
        QTest::newRow("memory was short") << u"resource_exhausted"_s << true << true;
        QTest::newRow("the voice is at fault") << u"invalid_audio"_s << true << false;
        QTest::newRow("paid") << u"service_error"_s << false << false;
    }
    void makesAFreeDraftAgainThatFailedForAPassingReason()
    {
        QFETCH(QString, code);
        QFETCH(bool, isFree);
        QFETCH(bool, isMade);
        if (isFree && !QFile::exists(QStringLiteral(RETALK_BIN_DIR "/retalk-service")))
            QSKIP("built without the service");
        ScriptedService service;
        Program program;
        Job job = earlierJob(service, JobState::Failed, u"task-unified-1-abcdefgh"_s,
                             program.home.filePath(u"r.mp4"_s));
        job.error = reason(ErrorKind::TaskFailed);
        job.error->apiCode = code;
        if (isFree) {
            job.service = {};
            job.request = {.videoUrl = QStringLiteral(RETALK_CLIPS_DIR "/one.mp4"),
                           .audioUrl = QStringLiteral(RETALK_CLIPS_DIR "/voice-2s.wav")};
        }
        program.storeJob(job);
        QCOMPARE(program.run({u"resume"_s}), int(ExitDone));
        QCOMPARE(QFile::exists(job.outputPath), isMade);
        QCOMPARE(service.count(kPost), 0);
    }

    void saysThatItWaitsForTheDisk_data()
    {
        QTest::addColumn<bool>("isJson");
        QTest::newRow("for people") << false;
        QTest::newRow("for programs") << true;
    }
    void saysThatItWaitsForTheDisk()
    {
        QFETCH(const bool, isJson);
        ScriptedService service;
        std::atomic<bool> isFull = false;
        service.order(
            "GET /result/",
            [&](const SeenRequest &request) {
                isFull = true;
                Reply reply = service.usual(request);
                reply.delayMs = 5000; // by then nothing can be written
                return reply;
            },
            1);
        Program program;
        const Job job =
            earlierJob(service, JobState::Pending, service.addTask(QDateTime::currentDateTimeUtc()),
                       program.home.filePath(u"r.mp4"_s));
        program.storeJob(job);
        const QString name = u"locker"_s;
        {
            QSqlDatabase locker = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
            locker.setDatabaseName(program.home.filePath(u"XDG_DATA_HOME/retalk/jobs.db"_s));
            QVERIFY(locker.open());
            QSqlQuery query(locker);
            program.start(isJson ? QStringList{u"resume"_s, u"--json"_s} : QStringList{u"resume"_s});
            QTRY_VERIFY(isFull);
            QVERIFY(query.exec(u"BEGIN IMMEDIATE"_s));
            const auto isSaid = [&] {
                program.read();
                return isJson ? !program.event(u"waiting"_s).isEmpty()
                              : program.errors.contains("Waiting until it works again");
            };
            QTRY_VERIFY2(isSaid(), program.errors.constData());
            QVERIFY(query.exec(u"COMMIT"_s));
        }
        QSqlDatabase::removeDatabase(name);
        QCOMPARE(program.finish(), int(ExitDone));
        QVERIFY2(!program.errors.contains("cannot be stored"), program.errors.constData());
        QCOMPARE(contentOf(job.outputPath), service.video());
        if (isJson) {
            QVERIFY(program.event(u"waiting"_s)[u"message"].toString().contains(u"disk"_s));
            QVERIFY(program.event(u"failed"_s).isEmpty());
        }
    }

    void submitsNothingOfAFilmThatItDoesNotTakeUp_data()
    {
        QTest::addColumn<bool>("isElsewhere");
        QTest::addColumn<int>("days"); // since the film was started; -1: no longer in the list
        QTest::addColumn<bool>("isOver");
        QTest::addColumn<JobState>("state");
        QTest::newRow("too old") << false << 4 << false << JobState::Queued;
        QTest::newRow("joined") << false << 0 << true << JobState::Queued;
        QTest::newRow("removed") << false << -1 << false << JobState::Queued;
        QTest::newRow("too old, waits to be tried again") << false << 4 << false << JobState::WaitingToRetry;
        QTest::newRow("too old, has failed") << false << 4 << false << JobState::Failed;
        QTest::newRow("too old, with another Retalk") << true << 4 << false << JobState::Queued;
        QTest::newRow("with another Retalk") << true << 0 << false << JobState::Queued;
    }
    void submitsNothingOfAFilmThatItDoesNotTakeUp()
    {
        QFETCH(bool, isElsewhere);
        QFETCH(int, days);
        QFETCH(bool, isOver);
        QFETCH(JobState, state);
        ScriptedService service;
        service.setPolls(1);
        Program program;
        Job piece = earlierJob(service, state, {}, program.home.filePath(u"piece.mp4"_s));
        piece.film = QUuid::createUuid();
        piece.resumeState = JobState::Preparing;
        piece.error = reason(ErrorKind::Network);
        const Job plain = earlierJob(service, JobState::Queued, {}, program.home.filePath(u"plain.mp4"_s));
        program.storeJob(piece);
        program.storeJob(plain);
        const auto jobs = JobStore::open(program.home.filePath(u"XDG_DATA_HOME/retalk/jobs.db"_s));
        QVERIFY(jobs);
        QVERIFY(!isElsewhere || (*jobs)->acquireLease(piece.film));
        if (days >= 0) {
            const auto films = FilmStore::open(**jobs);
            QVERIFY(films);
            StoredFilm film = filmOf(piece, program);
            film.isJoined = isOver;
            film.createdAt = film.createdAt.addDays(-days);
            QVERIFY((*films)->save(film));
            QCOMPARE((*films)->films()->size(), 1);
        }
        QCOMPARE(program.run({u"resume"_s}), int(ExitDone));
        QVERIFY(QFile::exists(plain.outputPath));
        QCOMPARE(service.count(kPost), 1);
        // A film that can be resumed by name is listed with the command for it.
        const QByteArray named =
            "retalk resume " + piece.film.toString(QUuid::WithoutBraces).left(8).toLatin1();
        QCOMPARE(program.errors.contains(named), days > 0 && !isElsewhere);
        QCOMPARE(program.errors.contains("another Retalk"), isElsewhere);
    }

    /// It was replaced by another piece that is or will be paid for.
    void aReplacedPieceIsNotSubmittedEvenWhenItIsNamed()
    {
        ScriptedService service;
        Program program;
        Job piece = earlierJob(service, JobState::Failed, {}, program.home.filePath(u"piece.mp4"_s));
        piece.film = QUuid::createUuid();
        piece.error = reason(ErrorKind::Balance);
        program.storeJob(piece);
        const auto jobs = JobStore::open(program.home.filePath(u"XDG_DATA_HOME/retalk/jobs.db"_s));
        QVERIFY(jobs);
        const auto films = FilmStore::open(**jobs);
        QVERIFY(films);
        StoredFilm film = filmOf(piece, program);
        film.jobs = {QUuid::createUuid()};
        film.attempts = {1};
        QVERIFY((*films)->save(film));
        const QString id = piece.id.toString(QUuid::WithoutBraces).left(8);
        QCOMPARE(program.run({u"resume"_s, id}), int(ExitUsage));
        QVERIFY2(program.errors.contains("was replaced"), program.errors.constData());
        QVERIFY(program.errors.contains(piece.film.toString(QUuid::WithoutBraces).left(8).toLatin1()));
        QCOMPARE(service.count(kPost), 0);
    }

    void saysHowTheFilmOfAPieceGoesOnThatIsMadeAlone_data()
    {
        QTest::addColumn<bool>("isCancelled");
        QTest::addColumn<bool>("isElsewhere");
        QTest::addColumn<bool>("isSaid");
        QTest::newRow("cancelled") << true << false << true;
        QTest::newRow("with another Retalk") << false << true << false;
    }
    void saysHowTheFilmOfAPieceGoesOnThatIsMadeAlone()
    {
        QFETCH(bool, isCancelled);
        QFETCH(bool, isElsewhere);
        QFETCH(bool, isSaid);
        ScriptedService service;
        service.setPolls(1);
        Program program;
        Job piece = earlierJob(service, JobState::Queued, {}, program.home.filePath(u"piece.mp4"_s));
        piece.film = QUuid::createUuid();
        program.storeJob(piece);
        const auto jobs = JobStore::open(program.home.filePath(u"XDG_DATA_HOME/retalk/jobs.db"_s));
        QVERIFY(jobs);
        const auto films = FilmStore::open(**jobs);
        QVERIFY(films);
        StoredFilm film = filmOf(piece, program);
        film.isCancelled = isCancelled;
        QVERIFY((*films)->save(film));
        QVERIFY(!isElsewhere || (*jobs)->acquireLease(piece.film));
        QCOMPARE(program.run({u"resume"_s, piece.id.toString(QUuid::WithoutBraces)}), int(ExitDone));
        QCOMPARE(program.output, piece.outputPath.toUtf8() + '\n');
        const QByteArray named =
            "retalk resume " + piece.film.toString(QUuid::WithoutBraces).left(8).toLatin1();
        QVERIFY2(program.errors.contains(named) == isSaid, program.errors.constData());
    }

    void saysThatTheListCannotBeWritten()
    {
        ScriptedService service;
        Program program;
        const Job job = earlierJob(service, JobState::Queued, {}, program.home.filePath(u"r.mp4"_s));
        program.storeJob(job);
        {
            QSqlDatabase store = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"full"_s);
            store.setDatabaseName(program.home.filePath(u"XDG_DATA_HOME/retalk/jobs.db"_s));
            QVERIFY(store.open());
            QVERIFY(QSqlQuery(store).exec(u"CREATE TRIGGER full BEFORE INSERT ON lease BEGIN SELECT "
                                          "RAISE(ABORT, 'disk is full'); END"_s));
        }
        QSqlDatabase::removeDatabase(u"full"_s);
        QVERIFY(program.run({u"resume"_s}) != int(ExitDone));
        QVERIFY2(program.errors.contains("Can't write to the job list"), program.errors.constData());
        QVERIFY2(!program.errors.contains("another Retalk"), program.errors.constData());
        QCOMPARE(service.count({}), 0);
    }

    void continuesAJobThatEarlierCommandsGaveUpOn()
    {
        ScriptedService service;
        std::atomic<bool> isAway = false;
        for (const char *route : {"GET /v1/tasks", "POST /v1/tasks/batch"}) {
            service.order(
                route,
                [&](const SeenRequest &request) {
                    return isAway ? refusal(503, "down", "server_error") : service.usual(request);
                },
                1'000'000);
        }
        Program program;
        isAway = true;
        QCOMPARE(program.run(generate(service, u"r.mp4"_s, {u"--json"_s})), int(ExitNetwork));
        QCOMPARE(program.jobs().first()[u"state"].toString(), u"waiting_to_retry"_s);
        // it tries for itself, however often other processes have tried
        const int before = service.count({});
        QCOMPARE(program.run({u"resume"_s}), int(ExitNetwork));
        QVERIFY(service.count({}) > before);
        isAway = false;
        QCOMPARE(program.run({u"resume"_s}), int(ExitDone));
        QCOMPARE(contentOf(program.home.filePath(u"r.mp4"_s)), service.video());
        QCOMPARE(service.count(kPost), 1);
    }

    void saysTheDayOfAWaitThatEndsOnAnother()
    {
        ScriptedService service;
        service.order(
            kPost, refusal(429, "rate_limit_exceeded", "rate_limit_error").with("Retry-After", "86400"), 100);
        Program program;
        program.start(generate(service, u"r.mp4"_s));
        const auto isSaid = [&program] {
            program.read();
            return program.errors.contains("Trying again ");
        };
        QTRY_VERIFY(isSaid());
        program.process.kill();
        program.finish();
        const QByteArray told = program.errors;
        const QDateTime at =
            QDateTime::fromString(program.jobs().first()[u"retry_at"].toString(), Qt::ISODate).toLocalTime();
        QVERIFY(at.date() != QDate::currentDate());
        const QString day =
            QLocale(QLocale::English, QLocale::UnitedStates).toString(at.date(), QLocale::ShortFormat);
        QVERIFY2(told.contains("Trying again on " + day.toUtf8() + ' '), told.constData());
    }

    void aWaitingJobIsTakenUpAtOnce()
    {
        ScriptedService service;
        service.setPolls(1);
        Program program;
        Job job =
            earlierJob(service, JobState::WaitingToRetry, service.addTask(QDateTime::currentDateTimeUtc()),
                       program.home.filePath(u"r.mp4"_s));
        job.attempts = 9;
        job.retryAt = QDateTime::currentDateTimeUtc().addSecs(3600);
        job.error = reason(ErrorKind::Network);
        program.storeJob(job);
        QCOMPARE(program.run({u"resume"_s}), int(ExitDone));
        QCOMPARE(contentOf(job.outputPath), service.video());
    }

    void asksAgainForWhatTheServiceMayStillHave_data()
    {
        QTest::addColumn<JobState>("state");
        QTest::addColumn<ErrorKind>("kind");
        QTest::addColumn<JobState>("resumeState");
        QTest::newRow("a wrong body") << JobState::Failed << ErrorKind::Media << JobState::Downloading;
        QTest::newRow("a task not found") << JobState::Failed << ErrorKind::NotFound << JobState::Processing;
        QTest::newRow("a poll refused")
            << JobState::Failed << ErrorKind::InvalidInput << JobState::Processing;
        QTest::newRow("not permitted") << JobState::Failed << ErrorKind::Permission << JobState::Processing;
        QTest::newRow("no link") << JobState::Failed << ErrorKind::Protocol << JobState::Processing;
        QTest::newRow("a full disk") << JobState::Failed << ErrorKind::Disk << JobState::Downloading;
        QTest::newRow("expired") << JobState::Expired << ErrorKind::Expired << JobState::Queued;
    }
    void asksAgainForWhatTheServiceMayStillHave()
    {
        QFETCH(JobState, state);
        QFETCH(ErrorKind, kind);
        QFETCH(JobState, resumeState);
        ScriptedService service;
        service.setPolls(1);
        Program program;
        Job job = earlierJob(service, state, service.addTask(QDateTime::currentDateTimeUtc()),
                             program.home.filePath(u"r.mp4"_s));
        job.resumeState = resumeState;
        job.error = reason(kind);
        program.storeJob(job);
        QCOMPARE(program.run({u"resume"_s, u"--json"_s}), int(ExitDone));
        QCOMPARE(program.event(u"completed"_s)[u"output"].toString(), job.outputPath);
        QCOMPARE(contentOf(job.outputPath), service.video());
        QCOMPARE(service.count(kPost), 0);
    }

    void aFinishedVideoWhoseFileIsGoneComesBackWhenItIsNamed()
    {
        ScriptedService service;
        service.setPolls(1);
        Program program;
        const Job job =
            earlierJob(service, JobState::Completed, service.addTask(QDateTime::currentDateTimeUtc()),
                       program.home.filePath(u"r.mp4"_s));
        program.storeJob(job);
        // a deleted file isn't downloaded again unless asked for
        QCOMPARE(program.run({u"resume"_s}), int(ExitDone));
        QVERIFY2(program.errors.contains("1 finished video"), program.errors.constData());
        QVERIFY(!QFile::exists(job.outputPath));
        QCOMPARE(service.count({}), 0);
        QCOMPARE(program.run({u"resume"_s, job.id.toString(QUuid::WithoutBraces)}), int(ExitDone));
        QCOMPARE(contentOf(job.outputPath), service.video());
        QCOMPARE(service.count(kPost), 0);
    }

    void aDraftThatItsServiceHasLostIsMadeAgain_data()
    {
        QTest::addColumn<JobState>("state");
        QTest::newRow("in the making") << JobState::Processing;
        QTest::newRow("expired") << JobState::Expired;
    }
    void aDraftThatItsServiceHasLostIsMadeAgain()
    {
        QFETCH(JobState, state);
        if (!QFile::exists(QStringLiteral(RETALK_BIN_DIR "/retalk-service")))
            QSKIP("built without the service");
        const ScriptedService service;
        Program program;
        Job job = earlierJob(service, state, u"task-unified-1-abcdefgh"_s, program.home.filePath(u"r.mp4"_s));
        job.service = {};
        job.request = {.videoUrl = QStringLiteral(RETALK_CLIPS_DIR "/one.mp4"),
                       .audioUrl = QStringLiteral(RETALK_CLIPS_DIR "/voice-2s.wav")};
        job.resumeState = JobState::Processing;
        program.storeJob(job);
        // As if its database had been damaged and set aside: this service knows no task.
        QVERIFY(program.run({u"resume"_s}) != int(ExitDone));
        QVERIFY2(program.errors.contains("no longer has this draft"), program.errors.constData());
        QCOMPARE(program.run({u"resume"_s}), int(ExitDone));
        QVERIFY(QFile::exists(job.outputPath));
    }

    void submitsNothingThatADamagedListMayHaveSubmitted()
    {
        ScriptedService service;
        Program program;
        Job job = earlierJob(service, JobState::Failed, {}, program.home.filePath(u"r.mp4"_s));
        job.submittedAt = {};
        job.error = reason(ErrorKind::OutcomeUnknown);
        program.storeJob(job);
        QCOMPARE(program.run({u"resume"_s}), int(ExitDone));
        QCOMPARE(service.count({}), 0);
        // the user decides
        QCOMPARE(program.run({u"resume"_s, job.id.toString(QUuid::WithoutBraces)}), int(ExitDone));
        QCOMPARE(service.count(kPost), 1);
        QCOMPARE(contentOf(job.outputPath), service.video());
    }

    void leavesAloneWhatIsOver_data()
    {
        QTest::addColumn<JobState>("state");
        QTest::addColumn<ErrorKind>("kind");
        QTest::addColumn<int>("daysAgo");
        QTest::addColumn<int>("exitCodeWhenNamed");
        QTest::newRow("a task that failed")
            << JobState::Failed << ErrorKind::TaskFailed << 0 << int(ExitTaskFailed);
        QTest::newRow("a finished video") << JobState::Completed << ErrorKind::Internal << 0 << int(ExitDone);
        // The service doesn't know the task, which proves nothing about it.
        QTest::newRow("expired long ago") << JobState::Expired << ErrorKind::Expired << 9 << int(ExitNetwork);
    }
    void leavesAloneWhatIsOver()
    {
        QFETCH(JobState, state);
        QFETCH(ErrorKind, kind);
        QFETCH(int, daysAgo);
        QFETCH(int, exitCodeWhenNamed);
        ScriptedService service; // doesn't know the task
        Program program;
        Job job = earlierJob(service, state, u"task-over"_s, program.home.filePath(u"r.mp4"_s));
        job.createdAt = job.createdAt.addDays(-daysAgo);
        job.submittedAt = job.submittedAt.addDays(-daysAgo);
        if (state == JobState::Completed) {
            QFile file(job.outputPath);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write("mine");
        } else {
            job.error = reason(kind);
        }
        program.storeJob(job);
        QCOMPARE(program.run({u"resume"_s}), int(ExitDone));
        QVERIFY2(program.errors.contains("Nothing to resume"), program.errors.constData());
        QCOMPARE(service.count({}), 0);
        // if named, it reports what became of the job
        QCOMPARE(program.run({u"resume"_s, job.id.toString(QUuid::WithoutBraces)}, 90), exitCodeWhenNamed);
        QCOMPARE(service.count(kPost), 0);
        QCOMPARE(service.count({}) > 0, state == JobState::Expired);
        if (state == JobState::Completed)
            QCOMPARE(contentOf(job.outputPath), QByteArray("mine"));
    }

    void aRefusedJobIsSubmittedAgainWhenItIsNamed_data()
    {
        QTest::addColumn<int>("status");
        for (const int status : {400, 404, 405, 413, 415, 422})
            QTest::addRow("%d", status) << status;
    }
    void aRefusedJobIsSubmittedAgainWhenItIsNamed()
    {
        QFETCH(int, status);
        ScriptedService service;
        service.order(kPost, refusal(status, "refused", "invalid_request_error"));
        Program program;
        QVERIFY(program.run(generate(service, u"r.mp4"_s, {u"--json"_s})) != int(ExitDone));
        QCOMPARE(program.event(u"failed"_s)[u"charged"], QJsonValue(false));
        const QString id = program.event(u"failed"_s)[u"job"].toString();
        QCOMPARE(program.run({u"resume"_s, id.left(8)}), int(ExitDone));
        QCOMPARE(contentOf(program.home.filePath(u"r.mp4"_s)), service.video());
        QCOMPARE(service.count(kPost), 2);
    }

    void aRefusalSaysThatNothingWasCharged()
    {
        ScriptedService service;
        service.order(kPost, refusal(400, "refused", "invalid_request_error"), 100);
        Program program;
        QCOMPARE(program.run(generate(service, u"r.mp4"_s)), int(ExitInputRefused));
        QVERIFY2(program.errors.count("Nothing was charged.") == 1, program.errors.constData());
        QVERIFY2(program.errors.contains("retalk resume "), program.errors.constData());
        QCOMPARE(program.run({u"resume"_s}), int(ExitDone));
        QVERIFY2(program.errors.contains("Nothing was charged"), program.errors.constData());
        QCOMPARE(service.count(kPost), 1);
    }

    /// The refusal may come from a proxy or gateway.
    void aRefusalInOtherWordsThanTheServicesProvesNothing_data()
    {
        QTest::addColumn<int>("status");
        QTest::newRow("402") << 402;
        QTest::newRow("403") << 403;
    }
    void aRefusalInOtherWordsThanTheServicesProvesNothing()
    {
        QFETCH(int, status);
        ScriptedService service;
        service.order(kPost, bytesReply(status, "<html>no</html>", "text/html"), 2);
        Program program;
        QVERIFY(program.run(generate(service, u"r.mp4"_s, {u"--json"_s})) != int(ExitDone));
        const QJsonObject failed = program.event(u"failed"_s);
        QVERIFY(failed.contains(u"message"_s) && !failed.contains(u"charged"_s));
        QVERIFY(!failed[u"message"].toString().contains(u"charged"_s));
        QVERIFY(!program.jobs().first().contains(u"charged"_s));
        program.run({u"resume"_s, failed[u"job"].toString()});
        QVERIFY2(!program.errors.contains("charged"), program.errors.constData());
        QCOMPARE(service.count(kPost), 2);
    }

    void aRefusalOfAnotherLanguageIsToldInThisOne()
    {
        const ScriptedService service;
        Program program;
        Job job = earlierJob(service, JobState::Expired, {}, program.home.filePath(u"r.mp4"_s));
        job.submittedAt = {};
        job.error = Error{.kind = ErrorKind::Balance,
                          .message = u"Das Guthaben reicht nicht. Es wurde nichts berechnet."_s,
                          .detail = u"HTTP 402 insufficient_user_quota"_s,
                          .httpStatus = 402,
                          .apiCode = u"insufficient_user_quota"_s,
                          .isUncharged = true};
        program.storeJob(job);
        const QString id = job.id.toString(QUuid::WithoutBraces);
        const QJsonObject listed = program.jobs().first();
        QVERIFY(!listed[u"message"].toString().contains(u"Guthaben"_s));
        QCOMPARE(listed[u"charged"], QJsonValue(false));
        QCOMPARE(program.undocumented(), QStringList());
        program.run({u"jobs"_s});
        QVERIFY2(program.output.contains("credits") && !program.output.contains("Guthaben"),
                 program.output.constData());
        program.run({u"resume"_s, id});
        QVERIFY2(program.errors.count("Nothing was charged.") == 1, program.errors.constData());
        QVERIFY2(!program.errors.contains("Guthaben"), program.errors.constData());
        program.run({u"resume"_s, id, u"--json"_s});
        QVERIFY(program.event(u"failed"_s)[u"message"].toString().endsWith(u"Nothing was charged."));
    }

    void aFailedTaskIsToldInTheLanguageOfNow()
    {
        const ScriptedService service;
        Program program;
        Job job = earlierJob(service, JobState::Failed, u"task-1"_s, program.home.filePath(u"r.mp4"_s));
        job.task.id = job.taskId;
        job.task.status = TaskStatus::Failed;
        job.task.error = TaskError{u"image_processing_error"_s, u"no face found"_s, {}};
        job.error = Error{.kind = ErrorKind::TaskFailed,
                          .message = u"Es wurde kein Gesicht gefunden."_s,
                          .apiCode = u"image_processing_error"_s};
        program.storeJob(job);
        const QString id = job.id.toString(QUuid::WithoutBraces);
        for (const QStringList &command : {QStringList{u"jobs"_s}, QStringList{u"resume"_s, id}}) {
            for (const QStringList &form : {QStringList(), QStringList{u"--json"_s}}) {
                program.run(command + form);
                const QByteArray said = program.output + program.errors;
                QVERIFY2(said.contains("face") && !said.contains("Gesicht"), said.constData());
            }
        }
    }

    void whatWasOutsideTheJobIsSubmittedAgainByItself()
    {
        ScriptedService service;
        service.order(kPost, refusal(402, "insufficient_quota", "insufficient_quota_error"));
        Program program;
        QCOMPARE(program.run(generate(service, u"r.mp4"_s)), int(ExitBalance));
        QCOMPARE(program.run({u"resume"_s}), int(ExitDone));
        QCOMPARE(contentOf(program.home.filePath(u"r.mp4"_s)), service.video());
        QCOMPARE(service.count(kPost), 2);
    }

    void takesUpOnlyTheJobsThatAreNamed()
    {
        ScriptedService service;
        service.setPolls(1);
        Program program;
        QList<Job> jobs;
        for (const char *id : {"11110000-0000-4000-8000-000000000001", "11112222-0000-4000-8000-000000000002",
                               "33330000-0000-4000-8000-000000000003"}) {
            Job job = earlierJob(service, JobState::Pending, service.addTask(QDateTime::currentDateTimeUtc()),
                                 program.home.filePath(QString::fromLatin1(id).left(8) + u".mp4"_s));
            job.id = QUuid(QString::fromLatin1(id));
            program.storeJob(job);
            jobs.append(job);
        }
        QCOMPARE(program.run({u"resume"_s, u"11112"_s, u"3333"_s}), int(ExitDone));
        QVERIFY(!QFileInfo::exists(jobs[0].outputPath));
        QVERIFY(QFileInfo::exists(jobs[1].outputPath));
        QVERIFY(QFileInfo::exists(jobs[2].outputPath));
        // a name that matches no job, or several, resumes nothing
        for (const auto &name : {u"abc"_s, u"1111"_s, QString()}) {
            QCOMPARE(program.run({u"resume"_s, name}), int(ExitUsage));
            QVERIFY2(program.errors.contains(name.toUtf8()), program.errors.constData());
        }
        QCOMPARE(program.run({u"resume"_s, u"abc"_s, u"--json"_s}), int(ExitUsage));
        QCOMPARE(program.event(u"failed"_s)[u"code"].toString(), u"usage"_s);
        QVERIFY(!QFileInfo::exists(jobs[0].outputPath));
    }

    void anotherOutputCanBeGivenToAPaidJob_data()
    {
        QTest::addColumn<JobState>("state");
        QTest::newRow("failed") << JobState::Failed;
        QTest::newRow("still with the service") << JobState::Processing;
        QTest::newRow("finished, and the file is gone") << JobState::Completed;
    }
    void anotherOutputCanBeGivenToAPaidJob()
    {
        QFETCH(JobState, state);
        ScriptedService service;
        service.setPolls(1);
        Program program;
        QFile blocked(program.home.filePath(u"blocked"_s)); // a file in place of a folder
        QVERIFY(blocked.open(QIODevice::WriteOnly));
        Job job = earlierJob(service, state, service.addTask(QDateTime::currentDateTimeUtc()),
                             program.home.filePath(u"blocked/r.mp4"_s));
        job.resumeState = JobState::Downloading;
        if (state == JobState::Failed)
            job.error = reason(ErrorKind::Disk);
        program.storeJob(job);
        const QString id = job.id.toString(QUuid::WithoutBraces);
        // an unwritable output is refused and the job is unchanged
        QVERIFY(QDir().mkpath(program.home.filePath(u"folder"_s)));
        QCOMPARE(program.run({u"resume"_s, id, u"--output"_s, u"folder"_s, u"--json"_s}),
                 int(ExitInputRefused));
        QCOMPARE(program.event(u"failed"_s)[u"field"].toString(), u"output"_s);
        QCOMPARE(service.count({}), 0);
        QCOMPARE(program.run({u"resume"_s, id, u"-o"_s, u"other.mp4"_s}), int(ExitDone));
        QCOMPARE(QString::fromUtf8(program.output).trimmed(), program.home.filePath(u"other.mp4"_s));
        QCOMPARE(contentOf(program.home.filePath(u"other.mp4"_s)), service.video());
        QCOMPARE(service.count(kPost), 0);
        // an existing video isn't moved
        QCOMPARE(program.run({u"resume"_s, id, u"-o"_s, u"third.mp4"_s}), int(ExitInputRefused));
        QVERIFY(!QFileInfo::exists(program.home.filePath(u"third.mp4"_s)));
    }
};

QTEST_GUILESS_MAIN(ResumeTest)
#include "tst_resume.moc"
