#include "cli/calls.h"
#include "films/filmprobe.h"
#include "films/filmrunner.h"
#include "films/footage.h"
#include "films/joingraph.h"
#include "jobs/rig.h"
#include "jobs/store/jobtable.h"
#include "net/partfile.h"
#include "support/testtimeout.h"

#include <QDir>
#include <QEventLoop>
#include <QFile>
#include <QSignalSpy>
#include <QSqlQuery>
#include <QTest>
#include <QTimer>

#include <atomic>
#include <csignal>
#include <optional>
#include <sys/resource.h>

using namespace Qt::StringLiterals;

using namespace retalk;
using namespace retalk::test;
using namespace std::chrono_literals;

/// While an instance exists, no file of this process can grow beyond `bytes`, as if the disk were full.
class FullDisk
{
public:
    explicit FullDisk(rlim_t bytes)
    {
        ::signal(SIGXFSZ, SIG_IGN); // makes the write fail instead
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit small{bytes, m_before.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &small);
    }
    ~FullDisk() { ::setrlimit(RLIMIT_FSIZE, &m_before); }
    Q_DISABLE_COPY_MOVE(FullDisk)

private:
    rlimit m_before{};
};

/// Takes films from their plan to the joined file, with a scripted service.
class FilmRunnerTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_media;
    QByteArray m_result;

    QString video() const { return m_media.filePath(u"video.mp4"_s); }
    QString voice() const { return m_media.filePath(u"voice.wav"_s); }

    /// A rig with a FilmRunner, working on copies of the media that a test may damage.
    struct Studio
    {
        explicit Studio(const FilmRunnerTest &test)
        {
            content = test.m_result;
            rig.service.setContent([bytes = content](const QString &) { return bytes; });
            rig.service.setPolls(1);
            QFile::copy(test.video(), video());
            QFile::copy(test.voice(), voice());
            open();
        }
        QString video() const { return rig.folder.filePath(u"video.mp4"_s); }
        QString voice() const { return rig.folder.filePath(u"voice.wav"_s); }
        QString output() const { return rig.folder.filePath(u"out/film.mp4"_s); }
        void open()
        {
            auto opened = FilmStore::open(rig.store());
            if (!opened)
                qFatal("no store of films");
            store = std::move(*opened);
            runner = std::make_unique<FilmRunner>(FilmRunner::Parts{.films = store.get(),
                                                                    .jobs = &rig.store(),
                                                                    .runner = &rig.runner(),
                                                                    .clock = &clock,
                                                                    .quality = [this] {
                                                                        return quality;
                                                                    }});
        }
        Film film(int parts = 2) const
        {
            Film film{.video = video(), .output = output(), .service = rig.address()};
            for (int i = 0; i < parts; ++i) {
                film.parts += {.from = i * 2500ms,
                               .to = i * 2500ms + 2200ms,
                               .voice = voice(),
                               .voiceFrom = i * 250ms,
                               .voiceTrack = 1};
            }
            return film;
        }
        /// Returns the id of the film that was begun; null on failure.
        QUuid begin(const Film &film)
        {
            const FilmFacts facts{.frames = 125,
                                  .rate = {25, 1},
                                  .voices = QList<VoiceFacts>(film.parts.size(), {.length = 5s})};
            const FilmPlan plan = planFilm(film, facts, {});
            QSignalSpy begun(runner.get(), &FilmRunner::begun);
            QSignalSpy refused(runner.get(), &FilmRunner::beginFailed);
            const QUuid id = runner->begin({film, facts, stampsOf(film), {}}, plan.pieces, true);
            const bool isAnswered =
                QTest::qWaitFor([&] { return !begun.isEmpty() || !refused.isEmpty(); }, kTestTimeoutMs);
            if (!isAnswered || begun.isEmpty())
                qWarning() << (refused.isEmpty() ? QString() : refused[0][1].value<Error>().message);
            return begun.isEmpty() ? QUuid() : id;
        }
        /// Submits all replaceable jobs of a film again.
        bool submitAgain(const QUuid &id)
        {
            const auto film = store->film(id);
            return film && runner->submitAgain(id, runner->replaceableJobs(*film));
        }
        /// Closes and restarts the program, as far as its objects are concerned.
        void restart()
        {
            runner.reset();
            store.reset();
            rig.restart();
            open();
        }
        /// Returns a film that another process left in the list, with a finished job for each of its pieces.
        StoredFilm storeFilm(const Film &film)
        {
            const FilmPlan plan =
                planFilm(film, {125, {25, 1}, {}, QList<VoiceFacts>(film.parts.size(), {.length = 5s})}, {});
            StoredFilm stored{.id = QUuid::createUuid(),
                              .film = film,
                              .frames = 125,
                              .rate = {25, 1},
                              .pieces = plan.pieces,
                              .attempts = QList<int>(plan.pieces.size(), 0),
                              .stamps = stampsOf(film),
                              .outputChosen = true,
                              .createdAt = clock.now()};
            for (int piece = 0; piece < plan.pieces.size(); ++piece) {
                Job job = doneJob(stored.id, piece);
                stored.jobs += job.id;
                rig.storeJob(job);
            }
            if (!store->save(stored))
                qFatal("cannot save a film");
            return stored;
        }
        Job doneJob(const QUuid &film, int piece)
        {
            const QString folder = store->folderOf(film);
            QDir().mkpath(folder);
            Job job{.id = QUuid::createUuid(),
                    .name = u"piece"_s,
                    .service = rig.address(),
                    .request = {.videoUrl = folder + u"/piece-00%1-video.mp4"_s.arg(piece + 1),
                                .audioUrl = folder + u"/piece-00%1-voice.wav"_s.arg(piece + 1)},
                    .state = JobState::Completed,
                    .film = film,
                    .piece = piece,
                    .taskId = rig.service.addTask(clock.now()),
                    .outputPath = folder + u"/piece-00%1-result.mp4"_s.arg(piece + 1),
                    .outputChosen = true,
                    .createdAt = clock.now(),
                    .updatedAt = clock.now()};
            QFile result(job.outputPath);
            if (!result.open(QIODevice::WriteOnly) || result.write(content) != content.size())
                qFatal("cannot write a result");
            QFile::copy(voice(), job.request.audioUrl);
            return job;
        }
        QByteArray content; ///< of a finished piece's video
        int quality = kFilmQuality;
        Rig rig;
        SystemClock clock;
        std::unique_ptr<FilmStore> store;
        std::unique_ptr<FilmRunner> runner; // last: must be destroyed before the others
    };

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(makeVideo(video(), 5, u"25"_s));
        QVERIFY(makeVoice(voice(), 5));
        const QString cut = m_media.filePath(u"cut.mp4"_s);
        QVERIFY(makeVideo(cut, 2.4, u"25"_s, {u"-an"_s}));
        QVERIFY(makeResult(cut, m_media.filePath(u"result.mp4"_s)));
        m_result = contentOf(m_media.filePath(u"result.mp4"_s));
        QVERIFY(!m_result.isEmpty());
    }

    void cutsSubmitsAndJoins()
    {
        Studio studio(*this);
        QSignalSpy joined(studio.runner.get(), &FilmRunner::joined);
        const QUuid id = studio.begin(studio.film());
        QVERIFY(!id.isNull());
        QTRY_COMPARE(joined.size(), 1);
        QCOMPARE(frameCount(studio.output()), 125);
        QCOMPARE(studio.rig.service.count(kPost), 2);
        const auto film = studio.store->film(id);
        QVERIFY(film && film->isJoined);
        for (int piece = 0; piece < 2; ++piece) {
            const Job job = studio.rig.job(film->jobs[piece]);
            QCOMPARE(job.film, id);
            QCOMPARE(job.piece, piece);
            QCOMPARE(job.name, u"video.mp4 (%1 of 2)"_s.arg(piece + 1));
            QVERIFY(QFile::exists(job.outputPath)); // paid for, so it stays
        }
        // Nothing else stays.
        QCOMPARE(QDir(studio.store->folderOf(id)).entryList(QDir::Files),
                 (QStringList{u"piece-001-result.mp4"_s, u"piece-002-result.mp4"_s}));
        QVERIFY(!studio.runner->resume(id));
    }

    void joinsInTheQualityThatIsSet()
    {
        Studio studio(*this);
        // Returns the lowest PSNR of the frames between the parts; dB.
        const auto joinedIn = [&studio](int quality) {
            studio.quality = quality;
            QFile::remove(studio.output());
            QSignalSpy joined(studio.runner.get(), &FilmRunner::joined);
            const StoredFilm film = studio.storeFilm(studio.film());
            const bool isOn = studio.runner->resume(film.id).has_value();
            const bool isJoined =
                isOn && QTest::qWaitFor([&joined] { return !joined.isEmpty(); }, kTestTimeoutMs);
            return isJoined ? least(psnrOf(studio.output(), studio.video()), 56, 62) : -1;
        };
        const double usual = joinedIn(kFilmQuality);
        QVERIFY2(usual >= 48, qPrintable(QString::number(usual)));
        const double coarse = joinedIn(40);
        QVERIFY2(coarse > 0 && coarse < 42, qPrintable(QString::number(coarse)));
        QCOMPARE(filmQualityOf(u"normal"), kFilmQuality);
        QVERIFY(filmQualityOf(u"small") > kFilmQuality && filmQualityOf(u"high") < kFilmQuality);
    }

    void aListThatCannotBeWrittenBeginsNothing()
    {
        Studio studio(*this);
        const Film film = studio.film();
        const FilmFacts facts{.frames = 125, .rate = {25, 1}, .voices = {{.length = 5s}, {.length = 5s}}};
        QSignalSpy refused(studio.runner.get(), &FilmRunner::beginFailed);
        {
            const FullDisk disk(1024);
            studio.runner->begin({film, facts, stampsOf(film), {}}, planFilm(film, facts, {}).pieces, true);
            QTRY_COMPARE(refused.size(), 1);
        }
        const auto error = refused[0][1].value<Error>();
        QCOMPARE(int(error.kind), int(ErrorKind::Disk));
        QVERIFY2(error.message.contains(u"disk isn't full"_s), qPrintable(error.message));
        QVERIFY(studio.runner->films().isEmpty());
        QCOMPARE(studio.rig.service.count(kPost), 0);
        // With space available it begins, under the same name.
        QVERIFY(!studio.begin(film).isNull());
    }

    void aListThatFillsAtTheEndLosesNothing()
    {
        Studio studio(*this);
        const StoredFilm film = studio.storeFilm(studio.film());
        QSignalSpy stopped(studio.runner.get(), &FilmRunner::stopped);
        QSignalSpy joined(studio.runner.get(), &FilmRunner::joined);
        std::optional<FullDisk> disk;
        // ffmpeg, which has already started, writes the joined file, so the limit only affects this process.
        connect(studio.runner.get(), &FilmRunner::joining, this, [&disk](const QUuid &, double fraction) {
            if (fraction >= 1 && !disk)
                disk.emplace(1024);
        });
        QVERIFY(studio.runner->resume(film.id));
        QTRY_COMPARE(stopped.size(), 1);
        disk.reset();
        studio.runner->disconnect(this);
        const auto error = stopped[0][1].value<Error>();
        QCOMPARE(int(error.kind), int(ErrorKind::Disk));
        QVERIFY(joined.isEmpty());
        for (const QUuid &job : film.jobs)
            QVERIFY(QFile::exists(studio.rig.job(job).outputPath));
        QVERIFY(studio.runner->resume(film.id));
        QTRY_COMPARE(joined.size(), 1);
        QCOMPARE(frameCount(studio.output()), 125);
        QCOMPARE(studio.rig.service.count(kPost), 0);
    }

    void aPieceThatFailsIsMended()
    {
        Studio studio(*this);
        studio.rig.service.order(kPost, refusal(400, "invalid_parameters", "invalid_request_error"));
        QSignalSpy stopped(studio.runner.get(), &FilmRunner::stopped);
        QSignalSpy joined(studio.runner.get(), &FilmRunner::joined);
        const QUuid id = studio.begin(studio.film());
        QTRY_COMPARE(stopped.size(), 1);
        const auto error = stopped[0][1].value<Error>();
        QVERIFY2(error.message.startsWith(u"Piece 1: "), qPrintable(error.message));
        const auto film = studio.store->film(id);
        QVERIFY(studio.rig.job(film->jobs[0]).error->isUncharged);
        QVERIFY(!error.isUncharged); // the other piece was charged
        QVERIFY2(!error.message.contains(u"charged"), qPrintable(error.message));
        QCOMPARE(studio.rig.service.taskCount(), 1); // the other piece is finished and kept
        QVERIFY(!QFile::exists(studio.output()));
        // Continuing pays for nothing a second time without consent.
        QVERIFY(studio.runner->resume(id));
        QTRY_COMPARE(stopped.size(), 2);
        QCOMPARE(studio.rig.service.taskCount(), 1);
        QVERIFY(studio.submitAgain(id));
        QTRY_COMPARE(joined.size(), 1);
        QCOMPARE(studio.rig.service.taskCount(), 2);
        QCOMPARE(frameCount(studio.output()), 125);
    }

    void theThirdPieceFailsAndIsMended()
    {
        Studio studio(*this);
        studio.rig.settings().setValue(Setting::ParallelElsewhere, 1); // so that pieces run in order
        const QString lesson = studio.rig.folder.filePath(u"lesson.mp4"_s);
        QVERIFY(makeVideo(lesson, 8, u"25"_s));
        Film film = studio.film(3);
        film.video = lesson;
        const FilmFacts facts{.frames = 200, .rate = {25, 1}, .voices = {{5s}, {5s}, {5s}}};
        auto posts = std::make_shared<std::atomic<int>>(0);
        studio.rig.service.order(
            kPost,
            [posts, service = &studio.rig.service](const SeenRequest &request) {
                return ++*posts == 3 ? refusal(400, "invalid_parameters", "invalid_request_error")
                                     : service->usual(request);
            },
            3);
        QSignalSpy stopped(studio.runner.get(), &FilmRunner::stopped);
        QSignalSpy joined(studio.runner.get(), &FilmRunner::joined);
        const QUuid id =
            studio.runner->begin({film, facts, stampsOf(film), {}}, planFilm(film, facts, {}).pieces, true);
        QTRY_COMPARE(stopped.size(), 1);
        const auto error = stopped[0][1].value<Error>();
        QVERIFY2(error.message.startsWith(u"Piece 3: "), qPrintable(error.message));
        QCOMPARE(error.field, u"parts.2.range"_s);
        QCOMPARE(studio.rig.service.taskCount(), 2); // the others are finished and kept
        QVERIFY(studio.submitAgain(id));
        QTRY_COMPARE(joined.size(), 1);
        QCOMPARE(studio.rig.service.taskCount(), 3);
        QCOMPARE(frameCount(studio.output()), 200);
    }

    void joinsWhatIsThere()
    {
        Studio studio(*this);
        studio.rig.service.order(kPost, refusal(400, "invalid_parameters", "invalid_request_error"));
        QSignalSpy stopped(studio.runner.get(), &FilmRunner::stopped);
        QSignalSpy joined(studio.runner.get(), &FilmRunner::joined);
        const QUuid id = studio.begin(studio.film());
        QTRY_COMPARE(stopped.size(), 1);
        QVERIFY(studio.runner->joinFinishedPieces(id));
        QTRY_COMPARE(joined.size(), 1);
        QCOMPARE(frameCount(studio.output()), 125);
        QVERIFY(least(psnrOf(studio.output(), video()), 0, 60) >= 48); // piece 1 kept the original picture
        QVERIFY(least(psnrOf(studio.output(), video()), 64, 115) < 30);
    }

    void joiningSubmitsNoneOfThePiecesItLeavesOut_data()
    {
        QTest::addColumn<JobState>("state");
        QTest::addColumn<bool>("isGoingOn");
        QTest::addColumn<JobState>("after");
        QTest::newRow("waiting") << JobState::Queued << false << JobState::Cancelled;
        QTest::newRow("waiting, of a film that goes on") << JobState::Queued << true << JobState::Cancelled;
        QTest::newRow("being made") << JobState::Processing << false << JobState::Completed;
    }
    void joiningSubmitsNoneOfThePiecesItLeavesOut()
    {
        QFETCH(JobState, state);
        QFETCH(bool, isGoingOn);
        QFETCH(JobState, after);
        Studio studio(*this);
        StoredFilm film = studio.storeFilm(studio.film());
        Job open = studio.rig.job(film.jobs[1]);
        QVERIFY(QFile::remove(open.outputPath));
        QVERIFY(QFile::copy(video(), open.request.videoUrl));
        open.state = state;
        if (state == JobState::Queued)
            open.taskId.clear();
        studio.rig.storeJob(open);
        QCOMPARE(
            studio.runner->omittedPieces(film),
            (state == JobState::Queued ? FilmRunner::OmittedPieces{1, 0} : FilmRunner::OmittedPieces{0, 1}));
        QSignalSpy joined(studio.runner.get(), &FilmRunner::joined);
        if (isGoingOn) {
            studio.rig.runner().setPause(JobRunner::Pause::ByUser);
            QVERIFY(studio.runner->resume(film.id));
            QTRY_VERIFY(!studio.rig.runner().isPausedWithFilm(open.id));
        }
        QVERIFY(studio.runner->joinFinishedPieces(film.id));
        QCOMPARE(studio.rig.runner().isPausedWithFilm(open.id), state == JobState::Queued); // immediately
        studio.rig.runner().setPause(JobRunner::Pause::No);
        QTRY_COMPARE(joined.size(), 1);
        QVERIFY(studio.rig.reaches(open.id, after));
        QCOMPARE(studio.rig.service.count(kPost), 0);
        QCOMPARE(frameCount(studio.output()), 125);
    }

    void aPieceThatWasRemovedIsNotPaidForAgain()
    {
        Studio studio(*this);
        QSignalSpy stopped(studio.runner.get(), &FilmRunner::stopped);
        studio.rig.runner().setPause(JobRunner::Pause::ByUser);
        const QUuid id = studio.begin(studio.film());
        QSignalSpy submitted(studio.runner.get(), &FilmRunner::submitted);
        QTRY_COMPARE(submitted.size(), 2);
        QVERIFY(studio.rig.runner().remove(submitted[0][2].toUuid()));
        studio.rig.runner().setPause(JobRunner::Pause::No);
        QTRY_COMPARE(stopped.size(), 1);
        QCOMPARE(stopped[0][1].value<Error>().message, u"Piece 1: It was removed from the job list."_s);
        QCOMPARE(studio.rig.service.taskCount(), 1);
        QVERIFY(studio.runner->resume(id));
        QTRY_COMPARE(stopped.size(), 2);
        QCOMPARE(studio.rig.service.taskCount(), 1);
    }

    /// The piece's voice is cut again for the join, and its job is removed meanwhile.
    void aPieceThatIsRemovedWhileItIsCutIsNotPaidForAgain()
    {
        Studio studio(*this);
        const StoredFilm film = studio.storeFilm(studio.film());
        QVERIFY(QFile::remove(studio.rig.job(film.jobs[0]).request.audioUrl));
        QSignalSpy stopped(studio.runner.get(), &FilmRunner::stopped);
        connect(studio.runner.get(), &FilmRunner::cutting, this, [&] {
            if (studio.rig.store().contains(film.jobs[0]))
                QVERIFY(studio.rig.runner().remove(film.jobs[0]));
        });
        QVERIFY(studio.runner->resume(film.id));
        QTRY_COMPARE(stopped.size(), 1);
        QCOMPARE(stopped[0][1].value<Error>().message, u"Piece 1: It was removed from the job list."_s);
        QCOMPARE(studio.rig.service.count(kPost), 0);
    }

    void aVideoThatChangesIsNotJoined()
    {
        Studio studio(*this);
        QSignalSpy stopped(studio.runner.get(), &FilmRunner::stopped);
        QSignalSpy joined(studio.runner.get(), &FilmRunner::joined);
        QSignalSpy submitted(studio.runner.get(), &FilmRunner::submitted);
        studio.rig.runner().setPause(JobRunner::Pause::ByUser);
        const QUuid id = studio.begin(studio.film());
        QTRY_COMPARE(submitted.size(), 2);
        const QString aside = studio.rig.folder.filePath(u"aside.mp4"_s);
        QVERIFY(QFile::rename(studio.video(), aside));
        QFile other(studio.video());
        QVERIFY(other.open(QIODevice::WriteOnly));
        other.write("another film");
        other.close();
        studio.rig.runner().setPause(JobRunner::Pause::No);
        QTRY_COMPARE(stopped.size(), 1);
        const auto error = stopped[0][1].value<Error>();
        QCOMPARE(error.field, u"video"_s);
        QVERIFY2(error.message.contains(u"“video.mp4” has changed or is gone"), qPrintable(error.message));
        {
            const auto jobs = JobStore::open(studio.rig.store().path());
            QVERIFY(jobs && (*jobs)->acquireLease(id)); // another process may repair and continue it
        }
        QVERIFY(QFile::remove(studio.video()));
        QVERIFY(QFile::rename(aside, studio.video()));
        QVERIFY(studio.runner->resume(id));
        QTRY_COMPARE(joined.size(), 1);
        QCOMPARE(studio.rig.service.taskCount(), 2);
    }

    void aVoiceThatChangesIsNotSubmitted()
    {
        Studio studio(*this);
        Film film = studio.film();
        film.parts[1].voice = studio.rig.folder.filePath(u"second.wav"_s);
        QVERIFY(QFile::copy(voice(), film.parts[1].voice));
        QSignalSpy stopped(studio.runner.get(), &FilmRunner::stopped);
        connect(studio.runner.get(), &FilmRunner::submitted, this,
                [&film] { QFile::remove(film.parts[1].voice); });
        studio.begin(film);
        QTRY_COMPARE(stopped.size(), 1);
        const auto error = stopped[0][1].value<Error>();
        QCOMPARE(error.field, u"parts.1.voice"_s);
        QVERIFY2(error.message.startsWith(u"Part 2: “second.wav” has changed"), qPrintable(error.message));
    }

    void whatChangesWhileItIsCutIsNotSubmitted_data()
    {
        QTest::addColumn<QStringList>("changes");
        QTest::addColumn<QStringList>("goes");
        QTest::addColumn<QString>("field");
        const QString video = u"video.mp4"_s;
        const QString voice = u"second.wav"_s;
        QTest::newRow("the video") << QStringList{video} << QStringList() << u"video"_s;
        QTest::newRow("the voice") << QStringList{voice} << QStringList() << u"parts.1.voice"_s;
        QTest::newRow("the face") << QStringList{u"face.jpg"_s} << QStringList() << u"parts.1.face"_s;
        QTest::newRow("the video goes") << QStringList() << QStringList{video} << u"video"_s;
        QTest::newRow("the voice goes") << QStringList() << QStringList{voice} << u"parts.1.voice"_s;
        QTest::newRow("the video, and the voice goes")
            << QStringList{video} << QStringList{voice} << u"video"_s;
    }
    void whatChangesWhileItIsCutIsNotSubmitted()
    {
        QFETCH(QStringList, changes);
        QFETCH(QStringList, goes);
        QFETCH(QString, field);
        Studio studio(*this);
        Film film = studio.film();
        film.parts[1].voice = studio.rig.folder.filePath(u"second.wav"_s);
        film.parts[1].face = studio.rig.folder.filePath(u"face.jpg"_s);
        QVERIFY(QFile::copy(voice(), film.parts[1].voice));
        QVERIFY(runFfmpeg({u"-i"_s, video(), u"-frames:v"_s, u"1"_s, film.parts[1].face}));
        const QDir files(studio.rig.folder.path());
        QSignalSpy stopped(studio.runner.get(), &FilmRunner::stopped);
        QSignalSpy joined(studio.runner.get(), &FilmRunner::joined);
        connect(studio.runner.get(), &FilmRunner::cutting, this, [&](const QUuid &, int piece) {
            if (piece != 1 || !stopped.isEmpty())
                return;
            for (const QString &name : changes + goes)
                QVERIFY(QFile::rename(files.filePath(name), files.filePath(name + u".aside"_s)));
            for (const QString &name : changes) { // still readable
                QVERIFY(QFile::copy(files.filePath(name + u".aside"_s), files.filePath(name)));
                QFile other(files.filePath(name));
                QVERIFY(other.open(QIODevice::Append) && other.write(QByteArray(8, '\0')) == 8);
            }
        });
        const QUuid id = studio.begin(film);
        QTRY_COMPARE(stopped.size(), 1);
        const auto error = stopped[0][1].value<Error>();
        QVERIFY2(error.message.contains(u"has changed or is gone"), qPrintable(error.message));
        QCOMPARE(error.field, field);
        QVERIFY(!studio.rig.store().contains(studio.store->film(id)->jobs[1]));
        // The old cut isn't submitted when the files are back, either; the piece is cut again.
        const QDir cuts(studio.store->folderOf(id));
        QVERIFY(!cuts.exists(u"piece-002-video.mp4"_s) && !cuts.exists(u"piece-002-voice.wav"_s));
        for (const QString &name : changes)
            QVERIFY(QFile::remove(files.filePath(name)));
        for (const QString &name : changes + goes)
            QVERIFY(QFile::rename(files.filePath(name + u".aside"_s), files.filePath(name)));
        QVERIFY(studio.runner->resume(id));
        QTRY_COMPARE(joined.size(), 1);
        QCOMPARE(studio.rig.service.count(kPost), 2);
    }

    void aVideoThatGoesWhileItIsJoinedIsNamed()
    {
        Studio studio(*this);
        const StoredFilm film = studio.storeFilm(studio.film());
        const QString aside = studio.rig.folder.filePath(u"aside.mp4"_s);
        QSignalSpy stopped(studio.runner.get(), &FilmRunner::stopped);
        QSignalSpy joined(studio.runner.get(), &FilmRunner::joined);
        connect(studio.runner.get(), &FilmRunner::joining, this, [&] {
            if (stopped.isEmpty())
                QFile::rename(studio.video(), aside);
        });
        QVERIFY(studio.runner->resume(film.id));
        QTRY_COMPARE(stopped.size(), 1);
        const auto error = stopped[0][1].value<Error>();
        QVERIFY2(error.message.contains(u"“video.mp4” has changed or is gone"), qPrintable(error.message));
        QCOMPARE(error.field, u"video"_s);
        QVERIFY(QFile::rename(aside, studio.video()));
        QVERIFY(studio.runner->resume(film.id));
        QTRY_COMPARE(joined.size(), 1);
    }

    /// Restarts one step later each time: the objects are destroyed, as when the program closes, and new ones
    /// continue with the files on the disk. tests/films/tst_filmcommand kills the real program.
    void goesOnAfterARestartAtEveryStep()
    {
        Studio studio(*this);
        QUuid id;
        int restarts = 0;
        const auto isJoined = [&] {
            bool isAtEnd = false;
            int steps = 0;
            QEventLoop loop;
            const auto count = [&] {
                if (++steps > restarts)
                    loop.quit();
            };
            connect(studio.runner.get(), &FilmRunner::cutting, &loop, count);
            connect(studio.runner.get(), &FilmRunner::submitted, &loop, count);
            connect(studio.runner.get(), &FilmRunner::joining, &loop, count);
            connect(studio.runner.get(), &FilmRunner::joined, &loop, [&] {
                isAtEnd = true;
                loop.quit();
            });
            QTimer::singleShot(60'000, &loop, &QEventLoop::quit);
            Film film = studio.film();
            film.underlay = {.kind = Underlay::Kind::Original, .decibels = -12};
            if (id.isNull())
                id = studio.begin(film);
            else if (!studio.runner->resume(id))
                return false;
            loop.exec();
            return isAtEnd;
        };
        while (!isJoined() && restarts < 12) {
            ++restarts;
            studio.restart();
        }
        QVERIFY2(restarts >= 2 && restarts < 12, qPrintable(QString::number(restarts)));
        QCOMPARE(studio.rig.service.taskCount(), 2);
        QCOMPARE(frameCount(studio.output()), 125);
        // It is also kept without its underlay, once, and nothing else is left.
        const QFileInfo output(studio.output());
        const QStringList plain = output.dir().entryList({u"*(without underlay)*"_s}, QDir::Files);
        QCOMPARE(plain, QStringList(output.completeBaseName() + u" (without underlay).mp4"_s));
        QCOMPARE(studio.runner->film(id)->withoutUnderlay, output.dir().filePath(plain.constFirst()));
        QCOMPARE(frameCount(output.dir().filePath(plain.constFirst())), 125);
        QVERIFY(output.dir().entryList({u".retalk-*.part"_s}, QDir::Files | QDir::Hidden).isEmpty());
    }

    void anotherProcessKeepsItsFilm()
    {
        Studio studio(*this);
        studio.rig.runner().setPause(JobRunner::Pause::ByUser);
        const QUuid id = studio.begin(studio.film());
        QSignalSpy submitted(studio.runner.get(), &FilmRunner::submitted);
        QTRY_COMPARE(submitted.size(), 1);
        {
            auto other = JobStore::open(studio.rig.store().path());
            QVERIFY(other && !(*other)->acquireLease(id));
        }
        studio.runner.reset(); // releases the film, and the other process is faster
        const auto other = JobStore::open(studio.rig.store().path());
        QVERIFY(other && (*other)->acquireLease(id));
        studio.open();
        QSignalSpy cutting(studio.runner.get(), &FilmRunner::cutting);
        const auto refused = studio.runner->resume(id);
        QVERIFY(!refused);
        QCOMPARE(refused.error().message, u"Another Retalk is working on this film."_s);
        QVERIFY(!studio.runner->cancel(id) && !studio.runner->submitAgain(id, {}));
        const auto film = studio.store->film(id);
        QVERIFY(film && !film->isCancelled);
        QCOMPARE(studio.runner->stage(*film).kind, FilmStage::Kind::Elsewhere);
        (*other)->releaseLease(id);
        QVERIFY(studio.runner->resume(id));
        QTRY_COMPARE(cutting.size(), 1);
        QCOMPARE(cutting[0][1].toInt(), 1); // piece 1 is queued
    }

    /// Work that another process has done since the last look isn't started or done a second time.
    void takesWhatAnotherProcessLeft()
    {
        Studio studio(*this);
        StoredFilm film = studio.storeFilm(studio.film());
        QSignalSpy cutting(studio.runner.get(), &FilmRunner::cutting);
        QSignalSpy joined(studio.runner.get(), &FilmRunner::joined);
        const auto other = JobStore::open(studio.rig.store().path());
        QVERIFY(other);
        // No return to the event loop, so no change has been noticed yet.
        Job late = studio.doneJob(film.id, 0);
        QVERIFY((*other)->acquireLease(late.id) && (*other)->save(late));
        (*other)->releaseLease(late.id);
        const auto known = studio.rig.runner().submitPiece(late);
        QVERIFY2(known, known ? "" : qPrintable(known.error().message));
        QCOMPARE(int(known->state), int(JobState::Completed));
        QCOMPARE(int(studio.rig.job(late.id).state), int(JobState::Completed));
        // It isn't an error either that the other process is working on it.
        QVERIFY((*other)->acquireLease(late.id));
        QVERIFY(studio.rig.runner().submitPiece(late));
        (*other)->releaseLease(late.id);
        Job later = studio.doneJob(film.id, 1);
        film.jobs[1] = later.id;
        QVERIFY(studio.store->save(film));
        QVERIFY((*other)->save(later));
        QVERIFY(studio.runner->resume(film.id));
        QTRY_COMPARE(joined.size(), 1);
        QCOMPARE(cutting.size(), 0);
        QCOMPARE(studio.rig.service.count(kPost), 0);
    }

    /// A window runs its list of jobs, but doesn't continue a film until the user asks for it.
    void submitsNothingForAFilmUnasked()
    {
        Studio studio(*this);
        studio.rig.runner().setPause(JobRunner::Pause::ByUser);
        QSignalSpy submitted(studio.runner.get(), &FilmRunner::submitted);
        const QUuid id = studio.begin(studio.film());
        QTRY_COMPARE(submitted.size(), 1);
        studio.restart();
        studio.runner->start();
        QSignalSpy cutting(studio.runner.get(), &FilmRunner::cutting);
        QSignalSpy joined(studio.runner.get(), &FilmRunner::joined);
        const auto film = studio.store->film(id);
        QVERIFY(film && studio.rig.runner().isPausedWithFilm(film->jobs[0]));
        QVERIFY(studio.rig.reaches(studio.rig.submit(), JobState::Completed)); // queued after the pieces
        QCOMPARE(studio.rig.service.taskCount(), 1);
        QCOMPARE(int(studio.rig.job(film->jobs[0]).state), int(JobState::Queued));
        QCOMPARE(cutting.size(), 0);
        QCOMPARE(studio.runner->stage(*film).kind, FilmStage::Kind::Idle);
        QVERIFY(studio.runner->resume(id));
        QTRY_COMPARE(joined.size(), 1);
        QCOMPARE(studio.rig.service.taskCount(), 3);
    }

    void joinsByItselfWhatIsPaidFor()
    {
        Studio studio(*this);
        const StoredFilm film = studio.storeFilm(studio.film());
        QSignalSpy finished(studio.runner.get(), &FilmRunner::finished);
        studio.runner->start();
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(frameCount(studio.output()), 125);
        QCOMPARE(studio.runner->stage(*studio.store->film(film.id)).kind, FilmStage::Kind::Joined);
    }

    void aCancelledFilmRests()
    {
        Studio studio(*this);
        studio.rig.runner().setPause(JobRunner::Pause::ByUser);
        QSignalSpy submitted(studio.runner.get(), &FilmRunner::submitted);
        const QUuid id = studio.begin(studio.film());
        QTRY_COMPARE(submitted.size(), 2);
        QVERIFY(studio.rig.submit(studio.output()).isNull()); // the film has claimed the name
        QVERIFY(studio.runner->cancel(id));
        const auto film = studio.store->film(id);
        QVERIFY(film && film->isCancelled);
        for (const QUuid &job : film->jobs)
            QCOMPARE(int(studio.rig.job(job).state), int(JobState::Cancelled));
        QCOMPARE(studio.runner->stage(*film).kind, FilmStage::Kind::Cancelled);
        const auto reused =
            studio.rig.runner().submit(studio.rig.request(), studio.rig.address(), studio.output());
        QVERIFY2(reused, reused ? "" : qPrintable(reused.error().message + reused.error().detail));
        // When continued, it waits until the user agrees to submit its pieces again.
        QSignalSpy stopped(studio.runner.get(), &FilmRunner::stopped);
        QVERIFY(studio.runner->resume(id));
        QTRY_COMPARE(stopped.size(), 1);
        QCOMPARE(studio.rig.service.taskCount(), 0);
    }

    /// Nothing is submitted, not even a piece that is only waiting for the answer to another one's
    /// submission.
    void aCancelledFilmSubmitsNothingMore()
    {
        Studio studio(*this);
        studio.rig.runner().setParallelLimit(2);
        StoredFilm film = studio.storeFilm(studio.film());
        studio.rig.service.order(kPost, closing(), 2);
        studio.rig.service.order(kPost, [&studio](const SeenRequest &request) {
            Reply reply = studio.rig.service.usual(request);
            reply.delayMs = 500;
            return reply;
        });
        for (QUuid &id : film.jobs) {
            Job job = studio.rig.job(id);
            QVERIFY(QFile::remove(job.outputPath));
            id = QUuid::createUuid();
            job.id = id;
            job.request = studio.rig.request();
            job.state = JobState::Queued;
            job.taskId.clear();
            studio.rig.storeJob(job);
        }
        QVERIFY(studio.store->save(film));
        QSignalSpy stopped(studio.runner.get(), &FilmRunner::stopped);
        QVERIFY(studio.runner->resume(film.id));
        QTRY_COMPARE(stopped.size(), 1);
        for (const QUuid &id : std::as_const(film.jobs))
            QVERIFY(studio.rig.runner().sendAgain(id));
        QVERIFY(studio.rig.waitFor([&] { return studio.rig.service.count(kPost) == 3; }));
        QCOMPARE(int(studio.rig.job(film.jobs[1]).state), int(JobState::Submitting));
        QVERIFY(studio.runner->cancel(film.id));
        QCOMPARE(int(studio.rig.job(film.jobs[1]).state), int(JobState::Unconfirmed));
        QVERIFY(studio.rig.reaches(film.jobs[0], JobState::Completed));
        QCOMPARE(studio.rig.service.count(kPost), 3);
        QCOMPARE(int(studio.rig.job(film.jobs[1]).state), int(JobState::Unconfirmed));
    }

    /// The output is reserved even while no process is working on the film, as long as it can be continued.
    void anInterruptedFilmHoldsItsOutput()
    {
        Studio studio(*this);
        studio.rig.runner().setPause(JobRunner::Pause::ByUser);
        QSignalSpy submitted(studio.runner.get(), &FilmRunner::submitted);
        const QUuid id = studio.begin(studio.film());
        QTRY_COMPARE(submitted.size(), 2);
        studio.runner.reset();
        const auto refused =
            studio.rig.runner().submit(studio.rig.request(), studio.rig.address(), studio.output());
        QVERIFY(!refused);
        QVERIFY2(refused.error().message.contains(u"Another job will write"_s),
                 qPrintable(refused.error().message));
        auto film = studio.store->film(id);
        QVERIFY(film);
        film->isJoined = true;
        QVERIFY(studio.store->save(*film));
        QVERIFY(!studio.rig.submit(studio.output()).isNull());
    }

    void paysAgainForAPieceWhoseResultIsGone_data()
    {
        QTest::addColumn<JobState>("state");
        QTest::addColumn<bool>("isTooLate"); // the day for which the service keeps it is over
        QTest::addColumn<bool>("isThere");   // still at the service, despite an earlier answer
        QTest::addColumn<int>("posts");
        QTest::newRow("expired") << JobState::Expired << false << false << 1;
        QTest::newRow("expired, and there after all") << JobState::Expired << false << true << 0;
        QTest::newRow("waiting for it") << JobState::WaitingToRetry << false << false << 1;
        QTest::newRow("waiting for it, and there after all")
            << JobState::WaitingToRetry << false << true << 0;
        QTest::newRow("waiting for it for longer than a day")
            << JobState::WaitingToRetry << true << false << 1;
        QTest::newRow("file gone, and the service's") << JobState::Completed << true << false << 1;
        // The clock has jumped: the service decides.
        QTest::newRow("expired by the clock alone") << JobState::Expired << true << true << 0;
        QTest::newRow("waiting for longer than a day by the clock alone")
            << JobState::WaitingToRetry << true << true << 0;
        QTest::newRow("file gone, and the service's by the clock alone")
            << JobState::Completed << true << true << 0;
        QTest::newRow("file gone") << JobState::Completed << false << true << 0; // it's downloaded again
    }
    void paysAgainForAPieceWhoseResultIsGone()
    {
        QFETCH(JobState, state);
        QFETCH(bool, isTooLate);
        QFETCH(bool, isThere);
        QFETCH(int, posts);
        Studio studio(*this);
        const StoredFilm film = studio.storeFilm(studio.film());
        Job job = studio.rig.job(film.jobs[0]);
        QVERIFY(QFile::remove(job.outputPath));
        job.state = state;
        job.resumeState = JobState::Downloading;
        if (state != JobState::Completed)
            job.error = Error{.kind = ErrorKind::NotFound, .message = u"It's gone."_s};
        if (state == JobState::WaitingToRetry)
            job.retryAt = studio.clock.now().addSecs(3600);
        job.resultExpiresAt = studio.clock.now().addSecs(isTooLate ? -60 : 3600);
        studio.rig.storeJob(job);
        if (!isThere) {
            const QByteArray itsTask = "GET /v1/tasks/" + job.taskId.toLatin1();
            studio.rig.service.order(itsTask, jsonReply(404, R"({"error":{"code":404,"message":"gone"}})"),
                                     1000);
        }
        QSignalSpy stopped(studio.runner.get(), &FilmRunner::stopped);
        QSignalSpy joined(studio.runner.get(), &FilmRunner::joined);
        if (state != JobState::WaitingToRetry) {
            QVERIFY(studio.runner->resume(film.id));
            QTRY_COMPARE(stopped.size(), 1);
            QCOMPARE(studio.rig.service.count(kPost), 0);
        }
        QVERIFY(studio.submitAgain(film.id));
        QTRY_COMPARE(joined.size(), 1);
        QCOMPARE(studio.rig.service.count(kPost), posts);
        QCOMPARE(frameCount(studio.output()), 125);
    }

    /// A result that can't be requested isn't treated as gone, however late it is by the clock.
    void aPieceThatWaitsForTheNetworkIsNotPaidForAgain()
    {
        Studio studio(*this);
        const StoredFilm film = studio.storeFilm(studio.film());
        Job job = studio.rig.job(film.jobs[0]);
        QVERIFY(QFile::remove(job.outputPath));
        job.state = JobState::WaitingToRetry;
        job.resumeState = JobState::Downloading;
        job.error = Error{.kind = ErrorKind::NotFound, .message = u"It's gone."_s};
        job.retryAt = studio.clock.now().addSecs(3600);
        job.resultExpiresAt = studio.clock.now().addSecs(-60);
        studio.rig.storeJob(job);
        const QByteArray itsTask = "GET /v1/tasks/" + job.taskId.toLatin1();
        studio.rig.service.order(itsTask, closing(), 5);
        QSignalSpy joined(studio.runner.get(), &FilmRunner::joined);
        QVERIFY(studio.submitAgain(film.id));
        QTRY_COMPARE(joined.size(), 1);
        QVERIFY(studio.rig.service.count(itsTask) > 1);
        QCOMPARE(studio.rig.service.count(kPost), 0);
    }

    /// The service has the video, and a new one would fail in the same way.
    void aPieceThatIsKeptAwayIsNotPaidForAgain_data()
    {
        QTest::addColumn<bool>("hasPlace");
        QTest::addColumn<ErrorKind>("kind");
        QTest::newRow("no place for it") << false << ErrorKind::Disk;
        QTest::newRow("a sign-in page before the service") << true << ErrorKind::Protocol;
    }
    void aPieceThatIsKeptAwayIsNotPaidForAgain()
    {
        QFETCH(const bool, hasPlace);
        QFETCH(const ErrorKind, kind);
        Studio studio(*this);
        const StoredFilm film = studio.storeFilm(studio.film());
        Job job = studio.rig.job(film.jobs[0]);
        QVERIFY(QFile::remove(job.outputPath));
        if (!hasPlace)
            job.outputPath = video() + u"/no folder.mp4"_s;
        job.state = JobState::Expired;
        job.resumeState = JobState::Downloading;
        job.error = Error{.kind = ErrorKind::NotFound, .message = u"It's gone."_s};
        studio.rig.storeJob(job);
        if (hasPlace) {
            studio.rig.service.order("GET /v1/tasks/" + job.taskId.toLatin1(),
                                     bytesReply(200, "<html>sign in</html>", "text/html"), 1000);
        }
        QSignalSpy stopped(studio.runner.get(), &FilmRunner::stopped);
        QVERIFY(studio.submitAgain(film.id));
        QTRY_COMPARE(stopped.size(), 1);
        QCOMPARE(toString(studio.rig.job(job.id).error->kind), toString(kind));
        QCOMPARE(studio.rig.service.count(kPost), 0);
        QCOMPARE(studio.store->film(film.id)->jobs, film.jobs);
    }

    void replacesOnlyWhatWasAgreedTo()
    {
        Studio studio(*this);
        const StoredFilm film = studio.storeFilm(studio.film());
        QVERIFY(studio.runner->replaceableJobs(film).isEmpty());
        const Job whole = studio.rig.job(film.jobs[0]);
        QVERIFY(QFile::remove(whole.outputPath));
        QCOMPARE(studio.runner->replaceableJobs(film), QList{whole.id}); // the service may no longer have it
        Job failed = whole;
        failed.state = JobState::Failed;
        failed.error = Error{.kind = ErrorKind::TaskFailed, .message = u"It failed."_s};
        studio.rig.storeJob(failed);
        QVERIFY(studio.rig.runner().remove(film.jobs[1]));
        QCOMPARE(studio.runner->replaceableJobs(film), film.jobs);
        QSignalSpy stopped(studio.runner.get(), &FilmRunner::stopped);
        QSignalSpy submitted(studio.runner.get(), &FilmRunner::submitted);
        QVERIFY(studio.runner->submitAgain(film.id, {failed.id}));
        QTRY_COMPARE(stopped.size(), 1);
        QCOMPARE(stopped[0][1].value<Error>().message, u"Piece 2: It was removed from the job list."_s);
        QCOMPARE(submitted.size(), 1);
        QCOMPARE(studio.rig.service.count(kPost), 1);
        QCOMPARE(studio.runner->replaceableJobs(*studio.store->film(film.id)), QList{film.jobs[1]});
    }

    void whatWasCutForAFilmGoesWithIt()
    {
        Studio studio(*this);
        const StoredFilm film = studio.storeFilm(studio.film());
        const QString folder = studio.store->folderOf(film.id) + u'/';
        const QString part = PartFile::pathFor(studio.output(), film.id.toString(QUuid::Id128));
        QVERIFY(QDir().mkpath(QFileInfo(part).path()) && QFile::copy(video(), part));
        QVERIFY(QFile::copy(video(), folder + u"piece-001-video.mp4"_s));
        Job failed = studio.rig.job(film.jobs[1]);
        QVERIFY(QFile::remove(failed.outputPath) && QFile::copy(video(), failed.request.videoUrl));
        failed.state = JobState::Failed;
        failed.taskId.clear();
        studio.rig.storeJob(failed);
        const auto removed = studio.runner->remove(film.id);
        QVERIFY(removed && QFile::exists(folder + u"piece-001-voice.wav"_s)); // the film may be restored
        studio.restart();
        // The failed piece is an independent job now, which may be submitted again.
        QCOMPARE(QDir(folder).entryList(QDir::Files),
                 (QStringList{u"piece-001-result.mp4"_s, u"piece-002-video.mp4"_s, u"piece-002-voice.wav"_s,
                              u"removed.json"_s}));
        QTRY_VERIFY(!QFile::exists(part));
        // The film is restored all the same, and joined at no cost.
        QVERIFY(studio.runner->restore(*removed));
        QSignalSpy joined(studio.runner.get(), &FilmRunner::joined);
        QVERIFY(studio.runner->joinFinishedPieces(film.id));
        QTRY_COMPARE(joined.size(), 1);
        QCOMPARE(frameCount(studio.output()), 125);
        QCOMPARE(studio.rig.service.count(kPost), 0);
    }

    /// A failed piece is an independent job once its film is removed, and a copy of it refers to the same
    /// files.
    void whatACopyOfAPieceUploadsStays_data()
    {
        QTest::addColumn<JobState>("state");
        QTest::newRow("it may be sent again") << JobState::Unconfirmed;
        QTest::newRow("it can be tried again") << JobState::Failed;
        QTest::newRow("it can be taken up again") << JobState::Cancelled;
    }
    void whatACopyOfAPieceUploadsStays()
    {
        QFETCH(const JobState, state);
        Studio studio(*this);
        const StoredFilm film = studio.storeFilm(studio.film());
        const QString folder = studio.store->folderOf(film.id) + u'/';
        QVERIFY(QFile::copy(video(), folder + u"piece-001-video.mp4"_s));
        Job copy = studio.rig.job(film.jobs[0]);
        copy.id = QUuid::createUuid();
        copy.request.videoUrl = folder + u"piece-001-video.mp4"_s;
        copy.outputPath = studio.rig.folder.filePath(u"copy.mp4"_s);
        copy.state = state;
        copy.film = {};
        copy.taskId.clear();
        studio.rig.storeJob(copy);
        studio.store->noteRemoval(film);
        QVERIFY(studio.store->remove(film.id));
        studio.restart();
        studio.runner->start();
        const QStringList left = QDir(folder).entryList(QDir::Files);
        QVERIFY2(left.contains(u"piece-001-video.mp4"_s), qPrintable(left.join(u' ')));
        QVERIFY2(left.contains(u"removed.json"_s), qPrintable(left.join(u' ')));
    }

    void whatACopyOfAPieceUploadsStaysWhenTheFilmIsJoined()
    {
        Studio studio(*this);
        const StoredFilm film = studio.storeFilm(studio.film());
        const QString cut = studio.store->folderOf(film.id) + u"/piece-001-video.mp4"_s;
        QVERIFY(QFile::copy(video(), cut));
        Job copy = studio.rig.job(film.jobs[0]);
        copy.id = QUuid::createUuid();
        copy.film = {};
        copy.request.videoUrl = cut;
        copy.outputPath = studio.rig.folder.filePath(u"copy.mp4"_s);
        copy.state = JobState::Failed;
        copy.taskId.clear();
        studio.rig.storeJob(copy);
        QSignalSpy joined(studio.runner.get(), &FilmRunner::joined);
        QVERIFY(studio.runner->resume(film.id));
        QTRY_COMPARE_WITH_TIMEOUT(joined.size(), 1, 60'000);
        QVERIFY(QFile::exists(cut));
    }

    /// If the program is killed before it cleans up, the next session does.
    void whatWasCutGoesThoughTheProgramWasKilled()
    {
        Studio studio(*this);
        const StoredFilm film = studio.storeFilm(studio.film());
        StoredFilm other = film;
        other.id = QUuid::createUuid();
        other.jobs = {QUuid::createUuid(), QUuid::createUuid()};
        other.film.output = studio.rig.folder.filePath(u"other.mp4"_s);
        other.isCancelled = true;
        QVERIFY(studio.store->save(other));
        QStringList parts;
        for (const StoredFilm &one : {film, other}) {
            parts += PartFile::pathFor(one.film.output, one.id.toString(QUuid::Id128));
            QVERIFY(QDir().mkpath(QFileInfo(parts.last()).path()) && QFile::copy(video(), parts.last()));
        }
        const QString folder = studio.store->folderOf(film.id) + u'/';
        QVERIFY(QFile::copy(video(), folder + u"piece-001-video.mp4"_s));
        const auto left = [&folder] {
            return QDir(folder).entryList(QDir::Files);
        };
        // The state after remove() if nothing else runs.
        studio.store->noteRemoval(film);
        QVERIFY(studio.store->remove(film.id));
        studio.restart();
        QVERIFY(left().contains(u"piece-001-video.mp4"_s));
        studio.runner->start();
        QCOMPARE(left(), (QStringList{u"piece-001-result.mp4"_s, u"piece-002-result.mp4"_s}));
        for (const QString &part : std::as_const(parts))
            QTRY_VERIFY2(!QFile::exists(part), qPrintable(part));
        // A cut that a job may still need is deleted in a later session.
        Job waiting = studio.rig.job(film.jobs[0]);
        waiting.state = JobState::Failed;
        studio.rig.storeJob(waiting);
        QVERIFY(QFile::copy(video(), folder + u"piece-001-video.mp4"_s));
        studio.store->noteRemoval(film);
        studio.restart();
        studio.runner->start();
        QVERIFY(left().contains(u"piece-001-video.mp4"_s));
        waiting.state = JobState::Completed;
        studio.rig.storeJob(waiting);
        studio.restart();
        studio.runner->start();
        QCOMPARE(left(), (QStringList{u"piece-001-result.mp4"_s, u"piece-002-result.mp4"_s}));
        // No empty folder is left for a film that was never cut.
        studio.store->noteRemoval(other);
        QVERIFY(QFileInfo::exists(studio.store->folderOf(other.id)));
        studio.store->dropNote(other.id);
        QVERIFY(!QFileInfo::exists(studio.store->folderOf(other.id)));
        // An old note does no harm once the film is restored.
        QVERIFY(studio.runner->restore(film));
        QVERIFY(studio.runner->remove(film.id));
        QCOMPARE(studio.store->notedRemovals().size(), 1);
        QVERIFY(studio.runner->restore(film));
        QVERIFY(studio.store->notedRemovals().isEmpty());
    }

    /// Tombstones are purged eventually, except those of a film's pieces, which prevent the film from making
    /// them again.
    void remembersForGoodWhichPieceWasRemoved()
    {
        Studio studio(*this);
        const StoredFilm film = studio.storeFilm(studio.film());
        const QUuid other = studio.rig.submit();
        QVERIFY(studio.rig.reaches(other, JobState::Completed));
        QVERIFY(studio.rig.runner().remove(film.jobs[0]) && studio.rig.runner().remove(other));
        {
            const auto table = JobTable::open(studio.rig.store().path());
            QVERIFY(table);
            QSqlQuery query((*table)->database());
            QVERIFY(query.exec(u"UPDATE revision SET value = value + 200000"_s));
        }
        const QUuid last = studio.rig.submit();
        QVERIFY(studio.rig.reaches(last, JobState::Completed) && studio.rig.runner().remove(last));
        QVERIFY(!studio.store->wasRemoved(other));
        QVERIFY(studio.store->wasRemoved(film.jobs[0]));
    }

    void findsTheFilmThatWouldBePaidForTwice()
    {
        Studio studio(*this);
        StoredFilm stored = studio.storeFilm(studio.film());
        Film film = studio.film();
        film.output = studio.rig.folder.filePath(u"other.mp4"_s);
        const FilmStamps stamps = stampsOf(film);
        QCOMPARE(studio.runner->findDuplicate(film, stamps)->id, stored.id);
        FilmStamps changed = stamps;
        changed.voices[1].bytes += 1;
        QVERIFY(!studio.runner->findDuplicate(film, changed));
        film.parts[1].voiceFrom += 10ms;
        QVERIFY(!studio.runner->findDuplicate(film, stamps));
        film = studio.film();
        stored.isJoined = true;
        stored.joinedAt = studio.clock.now().addSecs(-30);
        QVERIFY(studio.store->save(stored));
        QVERIFY(studio.runner->findDuplicate(film, stamps));
        stored.joinedAt = studio.clock.now().addSecs(-90);
        QVERIFY(studio.store->save(stored));
        QVERIFY(!studio.runner->findDuplicate(film, stamps));
        stored.isJoined = false;
        stored.isCancelled = true;
        QVERIFY(studio.store->save(stored));
        QVERIFY(!studio.runner->findDuplicate(film, stamps));
    }

    void saysAtThePartThatNobodyHasTheFace()
    {
        Studio studio(*this);
        const StoredFilm film = studio.storeFilm(studio.film());
        Job job = studio.rig.job(film.jobs[1]);
        job.state = JobState::Failed;
        job.error = Error{.kind = ErrorKind::TaskFailed,
                          .message = u"The face on the photo wasn't found in the video."_s,
                          .detail = u"InvalidFile.FaceNotMatch"_s,
                          .apiCode = u"content_policy_violation"_s};
        QVERIFY(QFile::remove(job.outputPath));
        studio.rig.storeJob(job);
        QSignalSpy stopped(studio.runner.get(), &FilmRunner::stopped);
        QVERIFY(studio.runner->resume(film.id));
        QTRY_COMPARE(stopped.size(), 1);
        const auto error = stopped[0][1].value<Error>();
        QCOMPARE(error.field, u"parts.1.face"_s);
        QCOMPARE(error.message, u"Piece 2: The face on the photo wasn't found in the video."_s);
        const auto kept = studio.store->film(film.id);
        QCOMPARE(studio.runner->stage(*kept).kind, FilmStage::Kind::Stopped);
        QCOMPARE(studio.runner->stage(*kept).done, 1);
    }

    void faceAndUnderlayThatChangeStopIt()
    {
        Studio studio(*this);
        Film film = studio.film();
        film.parts[0].face = studio.rig.folder.filePath(u"face.jpg"_s);
        film.underlay = {.kind = Underlay::Kind::File,
                         .decibels = -12,
                         .file = studio.rig.folder.filePath(u"music.wav"_s)};
        QVERIFY(runFfmpeg({u"-i"_s, video(), u"-frames:v"_s, u"1"_s, film.parts[0].face}));
        QVERIFY(QFile::copy(voice(), film.underlay.file));
        const auto spoil = [](const QString &path) {
            QFile file(path);
            return file.open(QIODevice::Append) && file.write("x") == 1;
        };
        QSignalSpy stopped(studio.runner.get(), &FilmRunner::stopped);
        const StoredFilm whole = studio.storeFilm(film);
        QVERIFY(spoil(film.underlay.file));
        QVERIFY(studio.runner->resume(whole.id));
        QTRY_COMPARE(stopped.size(), 1);
        QCOMPARE(stopped[0][1].value<Error>().field, u"underlay"_s);
        QVERIFY(!QFile::exists(studio.output()));
        // A film whose first piece hasn't been submitted.
        StoredFilm open = whole;
        open.jobs[0] = QUuid::createUuid();
        QVERIFY(studio.store->save(open) && spoil(film.parts[0].face));
        QVERIFY(studio.runner->resume(whole.id));
        QTRY_COMPARE(stopped.size(), 2);
        QCOMPARE(stopped[1][1].value<Error>().field, u"parts.0.face"_s);
        QCOMPARE(studio.rig.service.count(kPost), 0);
    }

    void aDamagedListSubmitsNothingByItself()
    {
        Studio studio(*this);
        StoredFilm film = studio.storeFilm(studio.film());
        film.jobs[1] = QUuid::createUuid(); // its job isn't in the list and wasn't removed from it
        film.isSalvaged = true;
        QVERIFY(studio.store->save(film));
        QSignalSpy stopped(studio.runner.get(), &FilmRunner::stopped);
        QSignalSpy joined(studio.runner.get(), &FilmRunner::joined);
        QVERIFY(studio.runner->resume(film.id));
        QTRY_COMPARE(stopped.size(), 1);
        QCOMPARE(int(stopped[0][1].value<Error>().kind), int(ErrorKind::OutcomeUnknown));
        QCOMPARE(studio.rig.service.count(kPost), 0);
        QVERIFY(studio.submitAgain(film.id));
        QTRY_COMPARE(joined.size(), 1);
        QCOMPARE(studio.rig.service.count(kPost), 1);
    }
};

QTEST_GUILESS_MAIN(FilmRunnerTest)
#include "tst_filmrunner.moc"
