#include "cli/calls.h"
#include "films/filmlook.h"
#include "films/filmrunner.h"
#include "films/footage.h"
#include "jobs/rig.h"

#include <QDir>
#include <QEventLoop>
#include <QFile>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

using namespace retalk;
using namespace retalk::test;
using namespace std::chrono_literals;

/// A film from its plan to the joined file, at a scripted service.
class FilmRunnerTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_media;
    QByteArray m_result;

    QString video() const { return m_media.filePath(u"video.mp4"_qs); }
    QString voice() const { return m_media.filePath(u"voice.wav"_qs); }

    /// A rig with a runner of films, on copies of the media that a test may spoil.
    struct Studio
    {
        explicit Studio(const FilmRunnerTest &test)
        {
            rig.service.setContent([bytes = test.m_result](const QString &) { return bytes; });
            rig.service.setPolls(1);
            QFile::copy(test.video(), video());
            QFile::copy(test.voice(), voice());
            open();
        }
        QString video() const { return rig.folder.filePath(u"video.mp4"_qs); }
        QString voice() const { return rig.folder.filePath(u"voice.wav"_qs); }
        QString output() const { return rig.folder.filePath(u"out/film.mp4"_qs); }
        void open()
        {
            auto opened = FilmStore::open(rig.store());
            if (!opened)
                qFatal("no store of films");
            store = std::move(*opened);
            runner = std::make_unique<FilmRunner>(FilmRunner::Parts{
                .films = store.get(), .jobs = &rig.store(), .runner = &rig.runner(), .clock = &clock});
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
        /// The id of the film that has begun; null when it hasn't.
        QUuid begin(const Film &film)
        {
            const FilmFacts facts{.frames = 125,
                                  .rate = {25, 1},
                                  .voices = QList<VoiceFacts>(film.parts.size(), {.length = 5s})};
            const FilmPlan plan = planFilm(film, facts, {});
            const auto begun = runner->begin(film, facts, plan.pieces, true);
            if (!begun)
                qWarning() << begun.error().message;
            return begun ? begun->id : QUuid();
        }
        Rig rig;
        SystemClock clock;
        std::unique_ptr<FilmStore> store;
        std::unique_ptr<FilmRunner> runner; // last: gone before what it stands on
    };

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(makeVideo(video(), 5, u"25"_qs));
        QVERIFY(makeVoice(voice(), 5));
        const QString cut = m_media.filePath(u"cut.mp4"_qs);
        QVERIFY(makeVideo(cut, 2.4, u"25"_qs, {u"-an"_qs}));
        QVERIFY(makeResult(cut, m_media.filePath(u"result.mp4"_qs)));
        m_result = contentOf(m_media.filePath(u"result.mp4"_qs));
        QVERIFY(!m_result.isEmpty());
    }

    void cutsSubmitsAndJoins()
    {
        Studio studio(*this);
        QSignalSpy joined(studio.runner.get(), &FilmRunner::joined);
        const QUuid id = studio.begin(studio.film());
        QVERIFY(!id.isNull());
        QTRY_COMPARE_WITH_TIMEOUT(joined.size(), 1, 60'000);
        QCOMPARE(frameCount(studio.output()), 125);
        QCOMPARE(studio.rig.service.count(kPost), 2);
        const auto film = studio.store->film(id);
        QVERIFY(film && film->isOver);
        for (int piece = 0; piece < 2; ++piece) {
            const Job job = studio.rig.job(film->jobs[piece]);
            QCOMPARE(job.film, id);
            QCOMPARE(job.piece, piece);
            QCOMPARE(job.name, u"video.mp4 (%1 of 2)"_qs.arg(piece + 1));
            QVERIFY(QFile::exists(job.outputPath)); // what was paid for stays
        }
        // Nothing else does.
        QCOMPARE(QDir(studio.store->folderOf(id)).entryList(QDir::Files),
                 (QStringList{u"piece-001-result.mp4"_qs, u"piece-002-result.mp4"_qs}));
        QVERIFY(!studio.runner->follow(id));
    }

    void aPieceThatFailsIsMended()
    {
        Studio studio(*this);
        studio.rig.service.order(kPost, refusal(400, "invalid_parameters", "invalid_request_error"));
        QSignalSpy stopped(studio.runner.get(), &FilmRunner::stopped);
        QSignalSpy joined(studio.runner.get(), &FilmRunner::joined);
        const QUuid id = studio.begin(studio.film());
        QTRY_COMPARE_WITH_TIMEOUT(stopped.size(), 1, 60'000);
        const auto error = stopped[0][1].value<Error>();
        QVERIFY2(error.message.startsWith(u"Piece 1: "), qPrintable(error.message));
        QCOMPARE(studio.rig.service.taskCount(), 1); // the other one is done and kept
        QVERIFY(!QFile::exists(studio.output()));
        // Going on pays for nothing a second time by itself.
        QVERIFY(studio.runner->follow(id));
        QTRY_COMPARE_WITH_TIMEOUT(stopped.size(), 2, 60'000);
        QCOMPARE(studio.rig.service.taskCount(), 1);
        QVERIFY(studio.runner->submitAgain(id));
        QTRY_COMPARE_WITH_TIMEOUT(joined.size(), 1, 60'000);
        QCOMPARE(studio.rig.service.taskCount(), 2);
        QCOMPARE(frameCount(studio.output()), 125);
    }

    void joinsWhatIsThere()
    {
        Studio studio(*this);
        studio.rig.service.order(kPost, refusal(400, "invalid_parameters", "invalid_request_error"));
        QSignalSpy stopped(studio.runner.get(), &FilmRunner::stopped);
        QSignalSpy joined(studio.runner.get(), &FilmRunner::joined);
        const QUuid id = studio.begin(studio.film());
        QTRY_COMPARE_WITH_TIMEOUT(stopped.size(), 1, 60'000);
        QVERIFY(studio.runner->joinWhatIsThere(id));
        QTRY_COMPARE_WITH_TIMEOUT(joined.size(), 1, 60'000);
        QCOMPARE(frameCount(studio.output()), 125);
        QVERIFY(least(psnrOf(studio.output(), video()), 0, 60) >= 48); // piece 1 kept the video's own picture
        QVERIFY(least(psnrOf(studio.output(), video()), 64, 115) < 30);
    }

    void aPieceThatWasRemovedIsNotPaidForAgain()
    {
        Studio studio(*this);
        QSignalSpy stopped(studio.runner.get(), &FilmRunner::stopped);
        studio.rig.runner().setPause(JobRunner::Pause::ByPerson);
        const QUuid id = studio.begin(studio.film());
        QSignalSpy submitted(studio.runner.get(), &FilmRunner::submitted);
        QTRY_COMPARE_WITH_TIMEOUT(submitted.size(), 2, 60'000);
        QVERIFY(studio.rig.runner().remove(submitted[0][2].toUuid()));
        studio.rig.runner().setPause(JobRunner::Pause::No);
        QTRY_COMPARE_WITH_TIMEOUT(stopped.size(), 1, 60'000);
        QCOMPARE(stopped[0][1].value<Error>().message, u"Piece 1: It was removed from the job list."_qs);
        QCOMPARE(studio.rig.service.taskCount(), 1);
        QVERIFY(studio.runner->follow(id));
        QTRY_COMPARE_WITH_TIMEOUT(stopped.size(), 2, 60'000);
        QCOMPARE(studio.rig.service.taskCount(), 1);
    }

    void aVideoThatChangesIsNotJoined()
    {
        Studio studio(*this);
        QSignalSpy stopped(studio.runner.get(), &FilmRunner::stopped);
        QSignalSpy joined(studio.runner.get(), &FilmRunner::joined);
        QSignalSpy submitted(studio.runner.get(), &FilmRunner::submitted);
        studio.rig.runner().setPause(JobRunner::Pause::ByPerson);
        const QUuid id = studio.begin(studio.film());
        QTRY_COMPARE_WITH_TIMEOUT(submitted.size(), 2, 60'000);
        const QString aside = studio.rig.folder.filePath(u"aside.mp4"_qs);
        QVERIFY(QFile::rename(studio.video(), aside));
        QFile other(studio.video());
        QVERIFY(other.open(QIODevice::WriteOnly));
        other.write("another film");
        other.close();
        studio.rig.runner().setPause(JobRunner::Pause::No);
        QTRY_COMPARE_WITH_TIMEOUT(stopped.size(), 1, 60'000);
        const auto error = stopped[0][1].value<Error>();
        QCOMPARE(error.field, u"video"_qs);
        QVERIFY2(error.message.contains(u"“video.mp4” has changed or is gone"), qPrintable(error.message));
        QVERIFY(QFile::remove(studio.video()));
        QVERIFY(QFile::rename(aside, studio.video()));
        QVERIFY(studio.runner->follow(id));
        QTRY_COMPARE_WITH_TIMEOUT(joined.size(), 1, 60'000);
        QCOMPARE(studio.rig.service.taskCount(), 2);
    }

    void aVoiceThatChangesIsNotSubmitted()
    {
        Studio studio(*this);
        Film film = studio.film();
        film.parts[1].voice = studio.rig.folder.filePath(u"second.wav"_qs);
        QVERIFY(QFile::copy(voice(), film.parts[1].voice));
        QSignalSpy stopped(studio.runner.get(), &FilmRunner::stopped);
        connect(studio.runner.get(), &FilmRunner::submitted, this,
                [&film] { QFile::remove(film.parts[1].voice); });
        studio.begin(film);
        QTRY_COMPARE_WITH_TIMEOUT(stopped.size(), 1, 60'000);
        const auto error = stopped[0][1].value<Error>();
        QCOMPARE(error.field, u"parts.1.voice"_qs);
        QVERIFY2(error.message.startsWith(u"Part 2: “second.wav” has changed"), qPrintable(error.message));
    }

    /// Each time one step later the objects go, as when the program closes, and others go on with what lies
    /// on the disk. tests/films/tst_filmcommand kills the real program.
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
            if (id.isNull())
                id = studio.begin(studio.film());
            else
                studio.runner->start();
            loop.exec();
            return isAtEnd;
        };
        while (!isJoined() && restarts < 12) {
            ++restarts;
            studio.runner.reset();
            studio.store.reset();
            studio.rig.restart();
            studio.open();
        }
        QVERIFY2(restarts >= 2 && restarts < 12, qPrintable(QString::number(restarts)));
        QCOMPARE(studio.rig.service.taskCount(), 2);
        QCOMPARE(frameCount(studio.output()), 125);
    }

    void anotherProcessKeepsItsFilm()
    {
        Studio studio(*this);
        studio.rig.runner().setPause(JobRunner::Pause::ByPerson);
        const QUuid id = studio.begin(studio.film());
        QVERIFY(!id.isNull());
        auto other = JobStore::open(studio.rig.store().path());
        QVERIFY(other);
        QVERIFY(!(*other)->acquireLease(id));
    }

    void aDamagedListSubmitsNothingByItself()
    {
        Studio studio(*this);
        studio.rig.runner().setPause(JobRunner::Pause::ByPerson);
        QSignalSpy stopped(studio.runner.get(), &FilmRunner::stopped);
        const QUuid id = studio.begin(studio.film());
        auto film = studio.store->film(id);
        QVERIFY(film);
        film->isSalvaged = true;
        QVERIFY(studio.store->save(*film));
        QVERIFY(studio.runner->follow(id));
        QTRY_COMPARE_WITH_TIMEOUT(stopped.size(), 1, 60'000);
        QCOMPARE(int(stopped[0][1].value<Error>().kind), int(ErrorKind::OutcomeUnknown));
        QCOMPARE(studio.rig.service.taskCount(), 0);
    }
};

QTEST_GUILESS_MAIN(FilmRunnerTest)
#include "tst_filmrunner.moc"
