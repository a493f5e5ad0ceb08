#include "cli/calls.h"
#include "films/footage.h"
#include "joblist/filmrows.h"
#include "joblist/joblistmodel.h"
#include "joblist/joblistpane.h"
#include "joblist/joblistview.h"
#include "jobs/scriptedservice.h"
#include "ui/windowrig.h"

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
        QTRY_COMPARE(films->stage(id).kind, FilmStage::Kind::Over);
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

private:
    /// Stores a film of two parts, as the program leaves it if it is killed before the first cut, and returns
    /// its id.
    QUuid listFilm()
    {
        Film film{.video = media(u"video.mp4"_s), .output = m_rig->folder.filePath(u"made.mp4"_s)};
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
