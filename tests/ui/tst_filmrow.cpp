#include "cli/calls.h"
#include "common/elidedlabel.h"
#include "films/footage.h"
#include "joblist/filmrows.h"
#include "joblist/joblistmodel.h"
#include "joblist/joblistpane.h"
#include "joblist/joblistview.h"
#include "joblist/runhistory.h"
#include "jobs/scriptedservice.h"
#include "requestform/requestform.h"
#include "timeline/timelinepane.h"
#include "ui/windowrig.h"

#include <QAction>
#include <QApplication>
#include <QTest>

#include <algorithm>

using namespace retalk;
using namespace retalk::test;
using namespace std::chrono_literals;

namespace {
using namespace Qt::StringLiterals;
} // namespace

/// Tests what a film's row in the list says while it is worked on and when it has stopped.
class FilmRowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_theme = new Theme(qApp);
        m_language = new Language(qApp);
        QVERIFY(makeVideo(media(u"video.mp4"_s), 5, u"25"_s));
        QVERIFY(makeVoice(media(u"anna.wav"_s), 5));
        const QString cut = media(u"cut.mp4"_s);
        QVERIFY(makeVideo(cut, 2.4, u"25"_s, {u"-an"_s}));
        QVERIFY(makeResult(cut, media(u"result.mp4"_s)));
        m_result = contentOf(media(u"result.mp4"_s));
        QVERIFY(!m_result.isEmpty());
    }
    void init()
    {
        m_language->set(u"en"_s);
        m_service = std::make_unique<ScriptedService>();
        m_service->setContent([bytes = m_result](const QString &) { return bytes; });
        m_service->setPolls(1);
        m_rig = std::make_unique<WindowRig>(m_theme, m_language);
        m_rig->settings.setServiceAddress({ServiceKind::Custom, m_service->base(), m_service->base()});
        m_rig->secrets.writeForThisRun(m_service->base().host(), u"test-key"_s);
    }
    void cleanup()
    {
        m_rig.reset();
        m_service.reset();
    }

    void tellsHowFarAPieceIsCutAndTheFilmJoined()
    {
        const QUuid id = listFilm();
        FilmRows *films = rows();
        QList<JobLine> cutting;
        QList<JobLine> joining;
        connect(films, &FilmRows::changed, this, [&] {
            const FilmStage stage = films->stage(id);
            if (stage.kind == FilmStage::Kind::Cutting && stage.piece == 0)
                cutting += line(id);
            else if (stage.kind == FilmStage::Kind::Joining)
                joining += line(id);
        });
        QVERIFY(m_rig->films.resume(id));
        QTRY_COMPARE(films->stage(id).kind, FilmStage::Kind::Joined);
        const auto hasBegun = [](const JobLine &said) {
            return said.progress.value_or(0) > 0;
        };
        QVERIFY(std::any_of(cutting.cbegin(), cutting.cend(), hasBegun));
        QVERIFY(std::is_sorted(cutting.cbegin(), cutting.cend(), [](const JobLine &a, const JobLine &b) {
            return a.progress.value_or(0) < b.progress.value_or(0);
        }));
        QCOMPARE(cutting.constFirst().text, u"Cutting piece 1 · 0:00 of 0:02 · 0 of 2 pieces done"_s);
        QCOMPARE(cutting.constLast().text, u"Cutting piece 1 · 0:02 of 0:02 · 0 of 2 pieces done"_s);
        QCOMPARE(joining.constFirst().text, u"Joining the pieces · 0:00 of 0:05"_s);
        QCOMPARE(joining.constLast().text, u"Joining the pieces · 0:05 of 0:05"_s);
        QVERIFY(joining.constFirst().progress > cutting.constLast().progress);
    }

    void countsTheTimeOfPiecesThatHaveNotBegun()
    {
        const PieceTime begun{.frames = 100, .elapsed = 10s, .left = 30s};
        const PieceTime waiting{.frames = 50, .elapsed = {}, .left = {}};
        QCOMPARE(timeLeft(QList{begun}), std::optional(30s));
        QCOMPARE(timeLeft(QList{begun, waiting, waiting}), std::optional(30s + 2 * 20s));
        // Two are made at a time.
        const PieceTime almostDone{.frames = 100, .elapsed = 35s, .left = 5s};
        QCOMPARE(timeLeft(QList{begun, almostDone, waiting, waiting}), std::optional(30s + 20s));
        QCOMPARE(timeLeft(QList{waiting}), std::optional<std::chrono::seconds>());
        QCOMPARE(timeLeft(QList<PieceTime>()), std::optional<std::chrono::seconds>());
    }

    void marksAPartByKeysAlone()
    {
        auto *form = m_rig->find<RequestForm>("requestForm");
        form->setVideo(media(u"video.mp4"_s));
        auto *view = m_rig->find<TimelinePane>("timelinePane")->view();
        m_rig->find<QAction>("showTimeline")->trigger();
        QCOMPARE(m_rig->window->focusWidget(), view); // the keys are the timeline's at once
        QTRY_COMPARE(view->scale().length(), 5s);
        const auto *words = m_rig->find<ElidedLabel>("timelineWords");
        QTest::keyClick(view, Qt::Key_I);
        QCOMPARE(words->fullText(), u"The part begins at 0:00.0. Press O where it ends."_s);
        QTest::keyClick(view, Qt::Key_Escape);
        QVERIFY2(words->fullText().startsWith(u"Whole video"_s), qPrintable(words->fullText()));
        view->setPosition(3s);
        QTest::keyClick(view, Qt::Key_O);
        QVERIFY2(words->fullText().contains(u"Press I where it begins."_s), qPrintable(words->fullText()));
        view->setPosition(0s);
        QTest::keyClick(view, Qt::Key_I);
        QCOMPARE(form->parts().size(), 1);
        QVERIFY2(words->fullText().startsWith(u"Part 1 of 1"_s), qPrintable(words->fullText()));
    }

    void saysWhyAFilmHasStoppedInTheNewLanguage_data()
    {
        QTest::addColumn<bool>("isPieceAtFault");
        QTest::addColumn<QString>("english");
        QTest::newRow("a piece failed") << true << u"Piece 1: "_s;
        QTest::newRow("the video has changed") << false << u"“video.mp4” has changed"_s;
    }
    void saysWhyAFilmHasStoppedInTheNewLanguage()
    {
        QFETCH(bool, isPieceAtFault);
        QFETCH(QString, english);
        if (isPieceAtFault)
            m_service->order("POST /v1/videos/generations",
                             refusal(402, "insufficient_quota", "billing_error"), 2);
        const QUuid id = listFilm();
        if (!isPieceAtFault)
            append(m_rig->folder.filePath(u"video.mp4"_s), "more");
        QVERIFY(m_rig->films.resume(id));
        QTRY_COMPARE(rows()->stage(id).kind, FilmStage::Kind::Stopped);
        const JobLine before = line(id);
        QVERIFY2(before.text.startsWith(english), qPrintable(before.text));
        m_language->set(u"de"_s);
        const JobLine now = line(id);
        QVERIFY2(now.text != before.text && now.detail != before.detail,
                 qPrintable(now.text + u'\n' + now.detail));
        QVERIFY2(!now.text.contains(u"has changed"_s) && !now.text.startsWith(u"Piece"_s),
                 qPrintable(now.text));
        m_language->set(u"en"_s);
        QCOMPARE(line(id), before);
    }

private:
    /// Stores a film of two parts, as the program leaves it if it is killed before the first cut, and returns
    /// its id.
    QUuid listFilm()
    {
        const QString video = m_rig->folder.filePath(u"video.mp4"_s);
        if (!QFile::copy(media(u"video.mp4"_s), video))
            qFatal("cannot copy");
        Film film{.video = video, .output = m_rig->folder.filePath(u"made.mp4"_s)};
        film.service = m_rig->settings.serviceAddress();
        for (const auto from : {0ms, 2600ms})
            film.parts += {.from = from, .to = from + 2200ms, .voice = media(u"anna.wav"_s), .voiceTrack = 1};
        const FilmFacts facts{.frames = 125, .rate = {25, 1}, .voices = {{.length = 5s}, {.length = 5s}}};
        const StoredFilm stored{.id = QUuid::createUuid(),
                                .film = film,
                                .frames = facts.frames,
                                .rate = facts.rate,
                                .pieces = planFilm(film, facts, {}).pieces,
                                .jobs = {QUuid::createUuid(), QUuid::createUuid()},
                                .attempts = {0, 0},
                                .stamps = stampsOf(film),
                                .createdAt = QDateTime::currentDateTimeUtc()};
        if (stored.pieces.size() != 2 || !m_rig->filmStore->save(stored))
            qFatal("cannot save");
        m_rig->runner.start();
        m_rig->films.start();
        m_rig->makeWindow();
        return stored.id;
    }
    static void append(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        if (!file.open(QIODevice::Append) || file.write(bytes) != bytes.size())
            qFatal("cannot write");
    }
    FilmRows *rows() const { return m_rig->find<JobListPane>("jobListPane")->films(); }
    JobLine line(const QUuid &id) const
    {
        auto *model = qobject_cast<JobListModel *>(m_rig->find<JobListView>("jobList")->model());
        return model->index(model->rowOf(id)).data(JobListModel::LineRole).value<JobLine>();
    }
    QString media(const QString &name) const { return m_media.filePath(name); }

    Theme *m_theme = nullptr;
    Language *m_language = nullptr;
    QTemporaryDir m_media;
    QByteArray m_result;
    std::unique_ptr<ScriptedService> m_service;
    std::unique_ptr<WindowRig> m_rig;
};

QTEST_MAIN(FilmRowTest)
#include "tst_filmrow.moc"
