#include "cli/calls.h"
#include "common/format.h"
#include "common/verdictline.h"
#include "films/footage.h"
#include "joblist/filmrows.h"
#include "joblist/jobcommands.h"
#include "joblist/joblistmodel.h"
#include "joblist/joblistpane.h"
#include "joblist/joblistview.h"
#include "joblist/jobmenu.h"
#include "jobs/model/jobmarks.h"
#include "jobs/scriptedservice.h"
#include "jobs/store/markchange.h"
#include "jobs/store/submitlock.h"
#include "mainwindow/donenotice.h"
#include "mainwindow/submitgate.h"
#include "preview/previewpane.h"
#include "preview/stageactions.h"
#include "program/servicestatus.h"
#include "requestform/requestform.h"
#include "timeline/timelinepane.h"
#include "ui/listedjobs.h"
#include "ui/windowrig.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QElapsedTimer>
#include <QFileDialog>
#include <QLabel>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace retalk;
using namespace retalk::test;
using namespace std::chrono_literals;

namespace {

using namespace Qt::StringLiterals;

const char *const kPosts = "POST /v1/videos/generations";
} // namespace

/// Tests films in the window, from marking their parts to the joined file.
class FilmWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_theme = new Theme(qApp);
        m_language = new Language(qApp);
        m_language->set(QStringLiteral("en"));
        QVERIFY(makeVideo(media(u"video.mp4"_s), 5, u"25"_s));
        QVERIFY(makeVoice(media(u"anna.wav"_s), 5));
        QVERIFY(makeVoice(media(u"ben.wav"_s), 4));
        const QString cut = media(u"cut.mp4"_s);
        QVERIFY(makeVideo(cut, 2.4, u"25"_s, {u"-an"_s}));
        QVERIFY(makeResult(cut, media(u"result.mp4"_s)));
        m_result = contentOf(media(u"result.mp4"_s));
        QVERIFY(!m_result.isEmpty());
    }
    void init()
    {
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

    void opensTheTimelineFromTheMenuAndRemembersIt()
    {
        auto *timeline = m_rig->find<TimelinePane>("timelinePane");
        QVERIFY(!timeline->isVisible());
        auto *action = m_rig->find<QAction>("showTimeline");
        QCOMPARE(action->shortcut(), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_T));
        action->trigger();
        QVERIFY(timeline->isVisible());
        QVERIFY(m_rig->settings.value(Setting::ShowTimeline).toBool());
        m_rig->makeWindow();
        QVERIFY(m_rig->find<TimelinePane>("timelinePane")->isVisible());
        // Even in the smallest window, the main areas keep enough room.
        m_rig->window->resize(960, 640);
        QTRY_VERIFY(m_rig->find<QWidget>("jobListPane")->height() >= 140);
        QVERIFY(m_rig->find<QWidget>("previewPane")->height() >= 200);
        QCOMPARE(m_rig->window->size(), QSize(960, 640));
        m_rig->find<QAction>("showTimeline")->trigger();
        QVERIFY(!m_rig->settings.value(Setting::ShowTimeline).toBool());
    }

    void opensTheTimelineForAVideoThatIsTooLong()
    {
        const QString video = media(u"long.mp4"_s);
        QVERIFY(runFfmpeg({u"-f"_s, u"lavfi"_s, u"-i"_s, u"testsrc2=s=64x48:r=2:d=125"_s, u"-preset"_s,
                           u"ultrafast"_s, video}));
        auto *timeline = m_rig->find<TimelinePane>("timelinePane");
        auto *form = m_rig->find<RequestForm>("requestForm");
        form->setVideo(media(u"video.mp4"_s));
        QTRY_COMPARE(timeline->view()->scale().length(), 5s);
        QVERIFY(!timeline->isVisible());
        form->setVideo(video);
        QTRY_VERIFY(timeline->isVisible());
        QVERIFY(!m_rig->settings.value(Setting::ShowTimeline).toBool()); // the user didn't ask for it
        // After the user closes it, it doesn't reopen for the same video.
        m_rig->find<QAction>("showTimeline")->trigger();
        form->setVoices({media(u"anna.wav"_s)});
        QTRY_VERIFY(m_rig->find<QLabel>("price")->text().contains(u"joined"_s));
        QVERIFY(!timeline->isVisible());
    }

    void undoesAndRedoesPartsByTheWindowsKeys()
    {
        markTwoParts();
        auto *form = m_rig->find<RequestForm>("requestForm");
        TimelineView *view = m_rig->find<TimelinePane>("timelinePane")->view();
        view->setFocus();
        QTest::keyClick(view, Qt::Key_Delete);
        QCOMPARE(form->parts().size(), 1);
        m_rig->find<QAction>("undo")->trigger();
        QCOMPARE(form->parts().size(), 2);
        QCOMPARE(view->parts(), form->parts());
        m_rig->find<QAction>("redo")->trigger();
        QCOMPARE(view->parts().size(), 1);
    }

    void marksFromTheStageByItsKeysWhileTheTimelineIsOpen()
    {
        m_rig->find<QAction>("showTimeline")->trigger();
        auto *form = m_rig->find<RequestForm>("requestForm");
        form->setVideo(media(u"video.mp4"_s));
        TimelineView *view = m_rig->find<TimelinePane>("timelinePane")->view();
        QTRY_COMPARE(view->scale().length(), 5s);
        auto *preview = m_rig->find<PreviewPane>("previewPane");
        QTRY_VERIFY(preview->actions().setIn->isEnabled());
        preview->actions().setIn->trigger();
        QVERIFY(view->markedIn());
        QVERIFY(!preview->markedRange(QUrl::fromLocalFile(media(u"video.mp4"_s)))); // no range in the player
        // A click on the ruler seeks to that exact frame.
        QTest::mouseClick(view, Qt::LeftButton, {}, QPoint(int(view->xOf(3s)), 4));
        QTRY_VERIFY(std::abs((preview->positionIn(QUrl::fromLocalFile(media(u"video.mp4"_s))).value_or(0ms) -
                              view->position())
                                 .count()) < 40);
        preview->actions().setOut->trigger();
        QCOMPARE(form->parts().size(), 1);
    }

    void aFilmOfTwoVoicesEndsAsOneRowWithOneFile()
    {
        markTwoParts();
        const Underlay below{.kind = Underlay::Kind::Original, .decibels = -9, .file = {}, .ducks = true};
        auto *kind = m_rig->find<QComboBox>("underlayKind");
        kind->setCurrentIndex(kind->findData(int(below.kind)));
        m_rig->find<QDoubleSpinBox>("underlayLevel")->setValue(below.decibels);
        QVERIFY(m_rig->find<QCheckBox>("underlayDucks")->isVisibleTo(m_rig->find<QWidget>("underlay")));
        m_rig->find<QCheckBox>("underlayDucks")->setChecked(below.ducks);
        DoneNotice notice(&m_rig->settings, m_rig->store.get(), &m_rig->runner, m_rig->window.get());
        notice.setFilms(&m_rig->films);
        QSignalSpy titles(m_rig->window.get(), &QWidget::windowTitleChanged);
        submit();
        // One question for both pieces.
        QTRY_VERIFY(question());
        QVERIFY2(question()->text().contains(u"2 piece"_s), qPrintable(question()->text()));
        QCOMPARE(m_service->taskCount(), 0);
        confirm();
        auto *films = m_rig->find<JobListPane>("jobListPane")->films();
        QTRY_COMPARE(films->films().size(), 1);
        const QUuid film = films->films().constFirst().id;
        auto *model = qobject_cast<JobListModel *>(m_rig->find<JobListView>("jobList")->model());
        QTRY_COMPARE(model->rowCount(), 1);
        QVERIFY(model->isFilm(0));
        QTRY_COMPARE_WITH_TIMEOUT(films->stage(film).kind, FilmStage::Kind::Joined, 90'000);
        QCOMPARE(m_service->taskCount(), 2);
        QCOMPARE(model->rowCount(), 1); // its pieces are below it, collapsed
        // It also counts as one job in the window's title.
        QTRY_COMPARE(m_rig->window->windowTitle(), u"Retalk"_s);
        QVERIFY(titles.size() > 1);
        for (const QList<QVariant> &title : titles)
            QVERIFY2(!title.first().toString().contains(u"jobs"), qPrintable(title.first().toString()));
        const Job job = films->asJob(film);
        QVERIFY(QFile::exists(job.outputPath));
        QCOMPARE(frameCount(job.outputPath), 125);
        const auto line = model->index(0).data(JobListModel::LineRole).value<JobLine>();
        QVERIFY2(line.text.startsWith(u"Done"_s), qPrintable(line.text));
        QCOMPARE(line.action, JobAction::Show);
        // It is selected and plays like any other result.
        QTRY_COMPARE(m_rig->find<PreviewPane>("previewPane")->shownJob(), film);
        QTRY_VERIFY(m_rig->find<QAction>("saveResult")->isEnabled());
        QVERIFY(films->film(film)->film.underlay == below);
        saveAs(film, m_rig->folder.filePath(u"elsewhere.mp4"_s));
        QTRY_COMPARE(frameCount(m_rig->folder.filePath(u"elsewhere.mp4"_s)), 125);
        // When expanded, it shows its pieces.
        auto *view = m_rig->find<JobListView>("jobList");
        view->setCurrentIndex(model->index(0));
        QTest::keyClick(view, Qt::Key_Right);
        QCOMPARE(model->rowCount(), 3);
        QVERIFY(model->isPiece(1) && model->isPiece(2));
        QVERIFY2(model->jobAt(2).name.contains(u"2 of 2"_s), qPrintable(model->jobAt(2).name));
        QTest::keyClick(view, Qt::Key_Left);
        QCOMPARE(model->rowCount(), 1);
        QCOMPARE(model->allIds().size(), 2); // for tables: the submitted jobs
        // Submitting the same film within a minute asks first.
        submit();
        QTRY_VERIFY(question());
        QVERIFY2(question()->text().contains(u"same again"_s), qPrintable(question()->text()));
        question()->reject();
        QTRY_VERIFY(!question());
        QCOMPARE(m_service->taskCount(), 2);
    }

    void aVoiceThatIsLongerThanItsPartIsWarnedOf()
    {
        markTwoParts();
        auto *form = m_rig->find<RequestForm>("requestForm");
        auto *line = m_rig->find<VerdictLine>("lengthVerdict");
        // Ben speaks for 4 s in a part of 2.2 s, and the video ends 0.2 s later.
        QTRY_COMPARE(line->verdict(), VerdictLine::Verdict::Warning);
        QVERIFY2(line->sentence().contains(u"1.8"_s) && line->sentence().contains(u"won't be heard"_s),
                 qPrintable(line->sentence()));
        auto *longer = line->findChild<QPushButton *>();
        QVERIFY(longer->isVisibleTo(line));
        QCOMPARE(longer->text(), u"Make the part longer"_s);
        longer->click();
        QCOMPARE(form->parts()[1].to, 5000ms);
        QTRY_VERIFY2(line->sentence().contains(u"1.6"_s), qPrintable(line->sentence()));
        QVERIFY(!longer->isVisibleTo(line)); // there is no more room
        // The first one ends where the second begins.
        form->selectPart(0);
        QTRY_VERIFY(longer->isVisibleTo(line));
        longer->click();
        QCOMPARE(form->parts()[0].to, form->parts()[1].from);
        m_rig->find<QAction>("undo")->trigger();
        QVERIFY(form->parts()[0].to < form->parts()[1].from);
    }

    void aClipTakesASoundBelowItsVoice()
    {
        start();
        auto *form = m_rig->find<RequestForm>("requestForm");
        form->setVideo(media(u"video.mp4"_s));
        form->setVoices({media(u"ben.wav"_s)});
        auto *kind = m_rig->find<QComboBox>("underlayKind");
        auto *underlay = m_rig->find<QWidget>("underlay");
        QTRY_VERIFY(underlay->isVisibleTo(underlay->parentWidget()));
        QVERIFY(!form->isFilm());
        kind->setCurrentIndex(kind->findData(int(Underlay::Kind::Original)));
        QVERIFY(form->isFilm());
        QVERIFY(!m_rig->find<TimelinePane>("timelinePane")->isVisible()); // nothing is to be marked
        submit();
        auto *films = m_rig->find<JobListPane>("jobListPane")->films();
        QTRY_COMPARE(films->films().size(), 1);
        const QUuid film = films->films().constFirst().id;
        QTRY_COMPARE_WITH_TIMEOUT(films->stage(film).kind, FilmStage::Kind::Joined, 90'000);
        QCOMPARE(m_service->taskCount(), 1);
        const StoredFilm made = m_rig->films.films().constFirst();
        QCOMPARE(made.film.underlay.kind, Underlay::Kind::Original);
        QCOMPARE(frameCount(made.film.output), 125);
        // The video without the underlay is kept.
        const auto job = m_rig->store->job(made.jobs.constFirst());
        QVERIFY(job && job->outputPath != made.film.output && QFile::exists(job->outputPath));
        // Several voice tracks can't be had with it, and it says so.
        form->setVoices({media(u"ben.wav"_s), media(u"anna.wav"_s)});
        submit();
        const auto lines = m_rig->window->findChildren<VerdictLine *>();
        QTRY_VERIFY(std::any_of(lines.cbegin(), lines.cend(), [](const VerdictLine *line) {
            return line->sentence().contains(u"exactly one voice track"_s);
        }));
        QCOMPARE(m_service->taskCount(), 1);
    }

    /// Between checking the list and storing the film, another Retalk may start the same film.
    void isBegunOnceBesideAnotherRetalk_data()
    {
        QTest::addColumn<bool>("begins");
        QTest::newRow("it begins the film") << true;
        QTest::newRow("it doesn't after all") << false;
    }
    void isBegunOnceBesideAnotherRetalk()
    {
        QFETCH(const bool, begins);
        markTwoParts();
        QSignalSpy requested(m_rig->find<RequestForm>("requestForm"), &RequestForm::filmRequested);
        submit();
        QTRY_VERIFY(question());
        const auto planned = requested[0][0].value<PlannedFilm>();
        const auto other = std::move(JobStore::open(m_rig->store->path()).value());
        const QByteArray what = toStored({.film = paidPart(planned.found.film)});
        auto turn = SubmitLock::take(other.get(), what).value();
        QVERIFY(turn.has_value());
        confirm();
        QTRY_VERIFY(!question());
        if (begins) {
            StoredFilm theirs = killedFilm();
            theirs.film = planned.found.film;
            theirs.film.output = m_rig->folder.filePath(u"theirs.mp4"_s);
            theirs.pieces = planned.pieces;
            theirs.stamps = planned.found.stamps;
            const auto list = FilmStore::open(*other);
            QVERIFY(list && (*list)->save(theirs));
        }
        turn.reset();
        auto *films = m_rig->find<JobListPane>("jobListPane")->films();
        if (begins) {
            QTRY_VERIFY(question());
            QVERIFY2(question()->text().contains(u"Submit the same again?"_s),
                     qPrintable(question()->text()));
            QVERIFY2(question()->informativeText().contains(u"isn't finished"_s),
                     qPrintable(question()->informativeText()));
            question()->reject();
            QTRY_VERIFY(!question());
        }
        QTRY_COMPARE(films->films().size(), 1);
        QVERIFY(!question());
        // The turn has been released, so the other process gets it at once.
        QTRY_VERIFY(SubmitLock::take(other.get(), what).value().has_value());
        QCOMPARE(m_rig->filmStore->films()->size(), 1);
    }

    void waitsTenSecondsForAnotherRetalkAndBeginsNothingThen()
    {
        markTwoParts();
        QSignalSpy requested(m_rig->find<RequestForm>("requestForm"), &RequestForm::filmRequested);
        submit();
        QTRY_VERIFY(question());
        const auto planned = requested[0][0].value<PlannedFilm>();
        const auto other = std::move(JobStore::open(m_rig->store->path()).value());
        auto turn = SubmitLock::take(other.get(), toStored({.film = paidPart(planned.found.film)})).value();
        QVERIFY(turn.has_value());
        QSignalSpy refused(m_rig->window->findChild<SubmitGate *>(), &SubmitGate::refused);
        QElapsedTimer clock;
        clock.start();
        confirm();
        QTRY_COMPARE(refused.size(), 1);
        QVERIFY2(clock.elapsed() >= 10'000, qPrintable(QString::number(clock.elapsed())));
        QVERIFY(refused[0][0].value<Error>().message.contains(u"Another Retalk"));
        auto *films = m_rig->find<JobListPane>("jobListPane")->films();
        QCOMPARE(films->films().size(), 0);
        // Pressing the button again tries again.
        turn.reset();
        submit();
        QTRY_VERIFY(question());
        confirm();
        QTRY_COMPARE(films->films().size(), 1);
        QCOMPARE(refused.size(), 1);
    }

    void anUnfinishedFilmOfAnEarlierSessionIsntPaidForUnasked()
    {
        const StoredFilm stored = killedFilm();
        QVERIFY(m_rig->filmStore->save(stored));
        start();
        auto *pane = m_rig->find<JobListPane>("jobListPane");
        auto *model = qobject_cast<JobListModel *>(m_rig->find<JobListView>("jobList")->model());
        const int row = model->rowOf(stored.id);
        QVERIFY(row >= 0);
        const auto line = model->index(row).data(JobListModel::LineRole).value<JobLine>();
        QCOMPARE(line.action, JobAction::Continue);
        QVERIFY2(line.text.contains(u"0 of 2"_s), qPrintable(line.text));
        // Not even cutting starts, which would happen in the next turn of the event loop.
        QSignalSpy cutting(&m_rig->films, &FilmRunner::cutting);
        for (int i = 0; i < 20; ++i)
            QCoreApplication::sendPostedEvents();
        QTest::qWait(300);
        QCOMPARE(cutting.size(), 0);
        QCOMPARE(m_rig->store->count(), 0);
        pane->takeNextStep(stored.id);
        QTRY_COMPARE_WITH_TIMEOUT(pane->films()->stage(stored.id).kind, FilmStage::Kind::Joined, 90'000);
        QCOMPARE(m_service->taskCount(), 2);
        QCOMPARE(frameCount(stored.film.output), 125);
    }

    void aPieceThatFailedIsSubmittedAgainAfterAQuestion()
    {
        m_service->order(kPosts, refused());
        markTwoParts();
        submit();
        QTRY_VERIFY(question());
        confirm();
        auto *pane = m_rig->find<JobListPane>("jobListPane");
        QTRY_COMPARE(pane->films()->films().size(), 1);
        const QUuid film = pane->films()->films().constFirst().id;
        QTRY_COMPARE_WITH_TIMEOUT(pane->films()->stage(film).kind, FilmStage::Kind::Stopped, 90'000);
        QCOMPARE(pane->films()->failedPieces(film).size(), 1);
        auto *model = qobject_cast<JobListModel *>(m_rig->find<JobListView>("jobList")->model());
        const auto line = model->index(0).data(JobListModel::LineRole).value<JobLine>();
        QVERIFY2(line.text.contains(u"Piece 1"_s), qPrintable(line.text));
        QCOMPARE(line.action, JobAction::SubmitAgain);
        QMenu menu;
        pane->selectJob(film);
        pane->fillMenu(&menu);
        QVERIFY(menu.findChild<QAction *>(u"joinFinishedPieces"_s));
        pane->takeNextStep(film);
        QTRY_VERIFY(question());
        QCOMPARE(m_service->taskCount(), 1);
        confirm();
        QTRY_COMPARE_WITH_TIMEOUT(pane->films()->stage(film).kind, FilmStage::Kind::Joined, 90'000);
        QCOMPARE(m_service->taskCount(), 2);
    }

    void cancelsAndRemovesAFilmAndBringsItBack()
    {
        m_service->order(kPosts, rateLimited(), 100);
        markTwoParts();
        submit();
        QTRY_VERIFY(question());
        confirm();
        auto *pane = m_rig->find<JobListPane>("jobListPane");
        QTRY_COMPARE(pane->films()->films().size(), 1);
        const QUuid film = pane->films()->films().constFirst().id;
        QTRY_COMPARE(pane->films()->pieces(film).size(), 2);
        pane->takeNextStep(film); // Cancel
        QTRY_COMPARE(pane->films()->stage(film).kind, FilmStage::Kind::Cancelled);
        auto *model = qobject_cast<JobListModel *>(m_rig->find<JobListView>("jobList")->model());
        QCOMPARE(model->index(0).data(JobListModel::LineRole).value<JobLine>().action, JobAction::Continue);
        pane->selectJob(film);
        removeFilm();
        QVERIFY(filmQuestion());
        filmQuestion()->findChild<QPushButton *>(u"confirmGo"_s)->click();
        QTRY_COMPARE(model->rowCount(), 0);
        QVERIFY(pane->films()->films().isEmpty());
        pane->undoRemove();
        QTRY_COMPARE(model->rowCount(), 1);
        QVERIFY(model->isFilm(0));
        QCOMPARE(pane->films()->pieces(film).size(), 2);
        QCOMPARE(m_service->taskCount(), 0);
    }

    void editsAFilmAgainWithItsParts()
    {
        m_service->order(kPosts, rateLimited(), 100);
        markTwoParts();
        submit();
        QTRY_VERIFY(question());
        confirm();
        auto *pane = m_rig->find<JobListPane>("jobListPane");
        QTRY_COMPARE(pane->films()->films().size(), 1);
        const QUuid film = pane->films()->films().constFirst().id;
        auto *form = m_rig->find<RequestForm>("requestForm");
        form->clear();
        QVERIFY(form->parts().isEmpty());
        pane->selectJob(film);
        QMenu menu;
        pane->fillMenu(&menu);
        menu.findChild<QAction *>(u"editFilm"_s)->trigger();
        QCOMPARE(form->parts().size(), 2);
        QCOMPARE(form->parts()[1].voice, media(u"ben.wav"_s));
        QVERIFY(m_rig->find<TimelinePane>("timelinePane")->isVisible());
    }

    void itsMenuIsAFilmsAlsoWhereItIsOnlyCurrent()
    {
        const StoredFilm stored = killedFilm();
        QVERIFY(m_rig->filmStore->save(stored));
        start();
        auto *pane = m_rig->find<JobListPane>("jobListPane");
        auto *view = m_rig->find<JobListView>("jobList");
        // A current row without a selection, as left by the Tab key and a click on the chevron.
        view->selectionModel()->setCurrentIndex(view->model()->index(0, 0), QItemSelectionModel::NoUpdate);
        QVERIFY(view->selectionModel()->selection().isEmpty());
        QMenu menu;
        pane->fillMenu(&menu);
        QVERIFY(menu.findChild<QAction *>(u"continueFilm"_s));
        QVERIFY(menu.findChild<QAction *>(u"removeFilm"_s));
        const QList<QAction *> offered = menu.actions();
        for (const QAction *action : offered)
            QVERIFY2(!action->data().isValid(), qPrintable(action->text())); // not a command for jobs
        // Nor do the commands treat a film as a job.
        JobCommands commands({.store = m_rig->store.get(), .runner = &m_rig->runner});
        QSignalSpy submits(&commands, &JobCommands::submitRequested);
        QSignalSpy retries(&commands, &JobCommands::retryRequested);
        QSignalSpy edits(&commands, &JobCommands::editRequested);
        Job taken = pane->films()->asJob(stored.id);
        taken.state = JobState::Failed;
        for (const JobCommand command : {JobCommand::SendCopy, JobCommand::Stricter, JobCommand::Retry,
                                         JobCommand::EditAndSend, JobCommand::Primary})
            commands.command(taken, command);
        commands.act(taken, JobAction::TryAt140);
        QVERIFY(submits.isEmpty() && retries.isEmpty() && edits.isEmpty());
    }

    void aPieceOffersNoVideoOutsideItsFilm()
    {
        const StoredFilm stored = killedFilm();
        QVERIFY(m_rig->filmStore->save(stored));
        Job failed = pieceOf(stored, 0, JobState::Failed);
        failed.request.referenceImageUrl = u"/nowhere/face.jpg"_s;
        failed.error = Error{.kind = ErrorKind::InvalidInput, .message = u"It was refused."_s};
        QVERIFY(m_rig->store->save(failed));
        const Job done = pieceOf(stored, 1, JobState::Completed);
        start();
        auto *pane = m_rig->find<JobListPane>("jobListPane");
        auto *view = m_rig->find<JobListView>("jobList");
        auto *model = qobject_cast<JobListModel *>(view->model());
        model->setCollapsed(model->rowOf(stored.id), false);
        const auto offered = [pane] {
            QMenu menu;
            pane->fillMenu(&menu);
            QList<JobCommand> commands;
            const QList<QAction *> actions = menu.actions();
            for (const QAction *action : actions) {
                if (action->data().isValid())
                    commands += JobCommand(action->data().toInt());
            }
            return commands;
        };
        const auto offersOthers = [&offered] {
            const QList<JobCommand> commands = offered();
            return std::any_of(commands.cbegin(), commands.cend(), [](JobCommand command) {
                return command == JobCommand::SendCopy || command == JobCommand::EditAndSend ||
                       command == JobCommand::Stricter || command == JobCommand::ReferenceFromFrame ||
                       command == JobCommand::Primary;
            });
        };
        // Commands that fix a piece within its film are still offered.
        pane->selectJob(failed.id);
        QVERIFY(!offersOthers() && offered().contains(JobCommand::Retry));
        const auto line = model->index(model->rowOf(failed.id)).data(JobListModel::LineRole).value<JobLine>();
        QCOMPARE(int(line.action), int(JobAction::None));
        QSignalSpy edits(pane, &JobListPane::editRequested);
        QSignalSpy copies(pane, &JobListPane::copiesRequested);
        pane->takeNextStep(failed.id);
        QVERIFY(edits.isEmpty());
        view->selectionModel()->select(model->index(model->rowOf(done.id)), QItemSelectionModel::Select);
        QVERIFY(!offersOthers() && offered().contains(JobCommand::Remove));
        QVERIFY(copies.isEmpty());
        // Without its film, it's a job like any other.
        QVERIFY(m_rig->films.remove(stored.id));
        pane->selectJob(failed.id);
        QVERIFY(offered().contains(JobCommand::SendCopy) && offered().contains(JobCommand::EditAndSend));
    }

    void countsFilmsAmongWhatIsSelected()
    {
        m_service->order(kPosts, rateLimited(), 100);
        const StoredFilm resting = killedFilm();
        StoredFilm working = killedFilm();
        working.film.output = m_rig->folder.filePath(u"working.mp4"_s);
        QVERIFY(m_rig->filmStore->save(resting) && m_rig->filmStore->save(working));
        const Job piece = pieceOf(resting, 0, JobState::Failed);
        // Below the films, so it would be retried last.
        Job other = makeJob(u"other"_s, JobState::Failed, QDateTime::currentDateTimeUtc().addSecs(-60));
        other.service = resting.film.service;
        QVERIFY(m_rig->store->save(other));
        start();
        auto *pane = m_rig->find<JobListPane>("jobListPane");
        auto *view = m_rig->find<JobListView>("jobList");
        auto *model = qobject_cast<JobListModel *>(view->model());
        model->setCollapsed(model->rowOf(resting.id), false);
        QVERIFY(m_rig->films.resume(working.id));
        QTRY_COMPARE(pane->films()->pieces(working.id).size(), 2);
        view->selectAll();
        QMenu menu;
        pane->fillMenu(&menu);
        const auto text = [&menu](JobCommand command) {
            const QList<QAction *> actions = menu.actions();
            for (const QAction *action : actions) {
                if (action->data().isValid() && JobCommand(action->data().toInt()) == command)
                    return action->text();
            }
            return QString();
        };
        // The two films and the job; a selected piece belongs to its film.
        QCOMPARE(text(JobCommand::Remove), u"Remove 3 jobs…"_s);
        QCOMPARE(text(JobCommand::SendCopy), u"Submit a copy of 1 job"_s);
        QCOMPARE(text(JobCommand::Cancel), u"Cancel 1 job"_s);
        QCOMPARE(text(JobCommand::Retry), u"Retry 1 job"_s);
        const auto trigger = [&menu](JobCommand command) {
            for (QAction *action : menu.actions()) {
                if (action->data().isValid() && JobCommand(action->data().toInt()) == command)
                    Q_EMIT menu.triggered(action);
            }
        };
        trigger(JobCommand::Retry);
        const auto retried = [&] {
            return m_rig->store->job(other.id);
        };
        QTRY_VERIFY(retried()->state != JobState::Failed || retried()->error);
        trigger(JobCommand::Cancel);
        QTRY_COMPARE(pane->films()->stage(working.id).kind, FilmStage::Kind::Cancelled);
        QCOMPARE(pane->films()->stage(resting.id).kind, FilmStage::Kind::Idle);
        // Nor was the piece retried: only the job was counted.
        QVERIFY(m_rig->store->job(piece.id)->state == JobState::Failed);
        QVERIFY(!m_rig->store->job(piece.id)->error);
        QCOMPARE(m_service->taskCount(), 0);
    }

    void saysAfterARestartWhyAFilmFailed()
    {
        const StoredFilm stored = killedFilm();
        QVERIFY(m_rig->filmStore->save(stored));
        Job failed = pieceOf(stored, 0, JobState::Failed);
        failed.error = Error{.kind = ErrorKind::TaskFailed, .message = u"The service broke down."_s};
        QVERIFY(m_rig->store->save(failed));
        pieceOf(stored, 1, JobState::Completed);
        start();
        auto *model = qobject_cast<JobListModel *>(m_rig->find<JobListView>("jobList")->model());
        QCOMPARE(model->rowCount(), 1);
        const auto line = model->index(0).data(JobListModel::LineRole).value<JobLine>();
        QVERIFY2(line.text.contains(u"Piece 1: The service broke down"_s), qPrintable(line.text));
        QVERIFY(line.action == JobAction::SubmitAgain);
        QVERIFY(line.tone == JobTone::Bad);
        // Its finished piece doesn't make it a finished film.
        model->setQuery({.group = JobQuery::Group::Done});
        QCOMPARE(model->rowCount(), 0);
        model->setQuery({.group = JobQuery::Group::NeedsAttention});
        QCOMPARE(model->rowCount(), 1);
    }

    void countsAFilmThatNeedsAttentionOnceInItsGroup_data()
    {
        QTest::addColumn<JobState>("first");
        QTest::addColumn<JobState>("second");
        QTest::newRow("both pieces failed") << JobState::Failed << JobState::Failed;
        QTest::newRow("one is done") << JobState::Completed << JobState::Failed;
        QTest::newRow("not joined") << JobState::Completed << JobState::Completed;
    }
    void countsAFilmThatNeedsAttentionOnceInItsGroup()
    {
        QFETCH(JobState, first);
        QFETCH(JobState, second);
        const StoredFilm stored = killedFilm();
        QVERIFY(m_rig->filmStore->save(stored));
        pieceOf(stored, 0, first);
        if (second == first && first == JobState::Completed)
            QVERIFY(m_rig->store->remove(pieceOf(stored, 1, second).id));
        else
            pieceOf(stored, 1, second);
        start();
        auto *model = qobject_cast<JobListModel *>(m_rig->find<JobListView>("jobList")->model());
        model->setQuery({}, JobGrouping::Video);
        const QString heading = model->index(0).data(JobListModel::HeadingRole).toString();
        QVERIFY2(heading.contains(u"1 needs attention"_s), qPrintable(heading));
    }

    void leavesFinishedPiecesInTheListOfAFilmThatIsRemoved()
    {
        StoredFilm stored = killedFilm();
        stored.isCancelled = true;
        QVERIFY(m_rig->filmStore->save(stored));
        const Job done = pieceOf(stored, 0, JobState::Completed);
        const Job cancelled = pieceOf(stored, 1, JobState::Cancelled);
        start();
        auto *pane = m_rig->find<JobListPane>("jobListPane");
        auto *model = qobject_cast<JobListModel *>(m_rig->find<JobListView>("jobList")->model());
        QCOMPARE(model->rowCount(), 1);
        pane->selectJob(stored.id);
        removeFilm();
        QTRY_VERIFY(filmQuestion());
        const QString said = filmQuestion()->informativeText();
        QVERIFY2(said.contains(u"finished or paid for stay"_s), qPrintable(said));
        filmQuestion()->findChild<QPushButton *>(u"confirmGo"_s)->click();
        QTRY_VERIFY(model->rowOf(done.id) >= 0);
        QVERIFY(!model->isFilm(0) && !model->isPiece(0));
        QVERIFY(!m_rig->store->contains(cancelled.id));
        QVERIFY(QFile::exists(done.outputPath));
        pane->undoRemove();
        QTRY_VERIFY(model->rowOf(stored.id) >= 0);
        QCOMPARE(model->rowCount(), 1);
        QCOMPARE(pane->films()->pieces(stored.id).size(), 2);
    }

    void listsAFilmWithoutJobsInItsGroup()
    {
        const StoredFilm stored = killedFilm();
        QVERIFY(m_rig->filmStore->save(stored));
        Job other = makeJob(u"other"_s, JobState::Completed, QDateTime::currentDateTimeUtc());
        other.request.videoUrl = u"/v/other.mp4"_s;
        other.marks.project = u"Acme"_s;
        QVERIFY(m_rig->store->save(other));
        start();
        auto *view = m_rig->find<JobListView>("jobList");
        auto *model = qobject_cast<JobListModel *>(view->model());
        for (const auto &[grouping, name] : {std::pair{JobGrouping::Video, u"video.mp4"_s},
                                             std::pair{JobGrouping::Project, u"No project"_s}}) {
            model->setQuery({}, grouping);
            const int row = model->rowOf(stored.id);
            QVERIFY(row > 0 && model->isFilm(row));
            QVERIFY(model->isGroup(row - 1));
            QCOMPARE(model->index(row - 1).data().toString(), name);
            const QString heading = model->index(row - 1).data(JobListModel::HeadingRole).toString();
            QVERIFY2(!heading.contains(u"0 job") && heading.contains(u"1 unfinished"), qPrintable(heading));
            QCOMPARE(model->rowCount(), 4);
            // It stays there, once, after its first piece is submitted.
            const Job piece = pieceOf(stored, 1, JobState::Queued);
            QTRY_COMPARE(m_rig->find<JobListPane>("jobListPane")->films()->pieces(stored.id).size(), 1);
            model->setQuery({}, grouping);
            QCOMPARE(model->rowCount(), 4);
            QVERIFY(model->isFilm(model->rowOf(stored.id)));
            QVERIFY(m_rig->store->remove(piece.id));
        }
        model->setQuery({.text = u"other"_s}, JobGrouping::Video);
        QCOMPARE(model->rowOf(stored.id), -1);
        // Pieces of one film in two projects still share a row.
        const Job piece = pieceOf(stored, 0, JobState::Failed);
        QVERIFY(
            changeMarks(m_rig->store.get(), {piece.id}, [](JobMarks &marks) { marks.project = u"Acme"_s; }));
        pieceOf(stored, 1, JobState::Failed);
        model->setQuery({}, JobGrouping::Project);
        int rows = 0;
        for (int row = 0; row < model->rowCount(); ++row)
            rows += model->isFilm(row) ? 1 : 0;
        QCOMPARE(rows, 1);
    }

    void removesFilmsAndJobsThatAreSelectedTogether()
    {
        const StoredFilm stored = killedFilm();
        QVERIFY(m_rig->filmStore->save(stored));
        const Job done = pieceOf(stored, 0, JobState::Completed);
        StoredFilm bare = killedFilm();
        bare.film.output = m_rig->folder.filePath(u"bare.mp4"_s);
        QVERIFY(m_rig->filmStore->save(bare));
        const Job other = makeJob(u"other"_s, JobState::Completed, QDateTime::currentDateTimeUtc());
        QVERIFY(m_rig->store->save(other));
        start();
        auto *pane = m_rig->find<JobListPane>("jobListPane");
        auto *view = m_rig->find<JobListView>("jobList");
        auto *model = qobject_cast<JobListModel *>(view->model());
        model->setCollapsed(model->rowOf(stored.id), false);
        QCOMPARE(model->rowCount(), 4);
        view->selectAll();
        QTest::keyClick(view, Qt::Key_Delete);
        QTRY_VERIFY(filmQuestion());
        QCOMPARE(m_rig->store->count(), 2);
        QCOMPARE(pane->films()->films().size(), 2);
        filmQuestion()->findChild<QPushButton *>(u"confirmGo"_s)->click();
        QTRY_VERIFY(pane->films()->films().isEmpty());
        QTRY_VERIFY(!m_rig->store->contains(other.id));
        QVERIFY(m_rig->store->contains(done.id)); // handled by its film's question, which keeps it
        QTRY_COMPARE(model->rowCount(), 1);
        // A single undo restores everything.
        pane->undoRemove();
        QTRY_COMPARE(pane->films()->films().size(), 2);
        QTRY_VERIFY(m_rig->store->contains(other.id));
        QVERIFY(!pane->canUndoRemove());
    }

    /// It may have been paid for, so the computer mustn't be left before it has arrived.
    void whatWasSubmittedOfAFilmThatRestsIsStillAtWork()
    {
        const StoredFilm stored = killedFilm();
        QVERIFY(m_rig->filmStore->save(stored));
        Job piece = pieceOf(stored, 0, JobState::WaitingToRetry);
        piece.taskId = u"task-1"_s;
        piece.retryAt = QDateTime::currentDateTimeUtc().addSecs(3600);
        QVERIFY(m_rig->store->save(piece));
        start();
        QCOMPARE(m_rig->films.stage(stored).kind, FilmStage::Kind::Idle);
        m_rig->settings.setValue(Setting::WhenAllDone, u"quit"_s);
        DoneNotice notice(&m_rig->settings, m_rig->store.get(), &m_rig->runner, m_rig->window.get());
        notice.setFilms(&m_rig->films);
        QSignalSpy leaves(&notice, &DoneNotice::quitRequested);
        // Meanwhile another job ends, since its service doesn't exist.
        const Job other = makeJob(u"other"_s, JobState::Processing, QDateTime::currentDateTimeUtc());
        QVERIFY(m_rig->store->save(other));
        QTRY_VERIFY(isFinished(m_rig->store->state(other.id)));
        // One job has ended, and the piece is waiting for its retry.
        QTRY_VERIFY(m_rig->window->windowTitle().contains(Format::percent(0.5)));
        QCOMPARE(leaves.size(), 0);
        QVERIFY(m_rig->store->remove(other.id)); // otherwise the failure keeps the program open
        QVERIFY(m_rig->store->remove(piece.id));
        QTRY_COMPARE(leaves.size(), 1);
        QCOMPARE(m_rig->window->windowTitle(), u"Retalk"_s);
    }

    void asksForThePriceOfAllThatIsSubmittedAgain_data()
    {
        QTest::addColumn<bool>("isFirstDone");
        QTest::addColumn<int>("again");
        QTest::newRow("one failed, the other's job was removed") << false << 2;
        QTest::newRow("one is done, the other's job was removed") << true << 1;
    }
    void asksForThePriceOfAllThatIsSubmittedAgain()
    {
        QFETCH(bool, isFirstDone);
        QFETCH(int, again);
        m_service->order("GET /v1/catalog",
                         jsonReply(200, R"({"data":{"rules":[{"billing_rule":"per_second",)"
                                        R"("credits_per_second":1,"minimum_credits":0}]}})"),
                         100);
        const StoredFilm stored = killedFilm();
        QVERIFY(m_rig->filmStore->save(stored));
        pieceOf(stored, 0, isFirstDone ? JobState::Completed : JobState::Failed);
        QVERIFY(m_rig->store->remove(pieceOf(stored, 1, JobState::Failed).id));
        start();
        auto *pane = m_rig->find<JobListPane>("jobListPane");
        FilmRows *films = pane->films();
        const auto isOffered = [&] {
            QMenu menu;
            pane->selectJob(stored.id);
            pane->fillMenu(&menu);
            return menu.findChild<QAction *>(u"submitFilmAgain"_s) != nullptr;
        };
        QVERIFY(isOffered());
        pane->takeNextStep(stored.id); // Continue
        QTRY_COMPARE(films->stage(stored.id).kind, FilmStage::Kind::Stopped);
        QVERIFY(isOffered());
        QCOMPARE(films->line(stored.id, {}).action, JobAction::SubmitAgain);
        const auto *status = m_rig->window->findChild<ServiceStatus *>();
        QVERIFY(status);
        QTRY_COMPARE(status->price().creditsPerSecond, 1.0); // once the service has reported it
        pane->takeNextStep(stored.id);
        QTRY_VERIFY(question());
        QVERIFY2(question()->text().contains(u"%1 piece"_s.arg(again)), qPrintable(question()->text()));
        const QString said = question()->informativeText();
        QCOMPARE(m_service->taskCount(), 0);
        confirm();
        QTRY_COMPARE_WITH_TIMEOUT(films->stage(stored.id).kind, FilmStage::Kind::Joined, 90'000);
        QCOMPARE(m_service->taskCount(), again);
        QList<FilmPiece> submitted;
        const StoredFilm now = *films->film(stored.id);
        for (int piece = 0; piece < now.pieces.size(); ++piece) {
            if (now.jobs[piece] != stored.jobs[piece])
                submitted += now.pieces[piece];
        }
        QCOMPARE(submitted.size(), again);
        const QString price = Format::credits(filmCredits(submitted, now.rate, {.creditsPerSecond = 1}));
        QVERIFY2(said.contains(price), qPrintable(said + u" / "_s + price));
    }

    void asksBeforeItJoinsWithoutPiecesThatAreStillToBeMade()
    {
        const StoredFilm stored = killedFilm();
        QVERIFY(m_rig->filmStore->save(stored));
        pieceOf(stored, 0, JobState::Completed);
        pieceOf(stored, 1, JobState::Queued);
        start();
        auto *pane = m_rig->find<JobListPane>("jobListPane");
        FilmRows *films = pane->films();
        const auto join = [&] {
            QMenu menu;
            pane->selectJob(stored.id);
            pane->fillMenu(&menu);
            menu.findChild<QAction *>(u"joinFinishedPieces"_s)->trigger();
        };
        join();
        const auto box = [this]() -> QMessageBox * {
            return m_rig->window->findChild<QMessageBox *>(u"confirmJoinFilm"_s);
        };
        QVERIFY(box());
        const QString said = box()->informativeText();
        QVERIFY2(said.contains(u"1 piece"_s) && said.contains(u"original video"_s) &&
                     said.contains(u"nothing more"_s),
                 qPrintable(said));
        QVERIFY2(!said.contains(u"charged"_s), qPrintable(said));
        QCOMPARE(films->stage(stored.id).kind, FilmStage::Kind::Idle);
        box()->reject();
        QTRY_VERIFY(!box());
        QCOMPARE(films->stage(stored.id).kind, FilmStage::Kind::Idle);
        join();
        box()->findChild<QPushButton *>(u"confirmGo"_s)->click();
        QTRY_COMPARE_WITH_TIMEOUT(films->stage(stored.id).kind, FilmStage::Kind::Joined, 90'000);
        QCOMPARE(m_service->taskCount(), 0);
        QCOMPARE(frameCount(stored.film.output), 125);
    }

    /// Films have no marks, so none of these commands are offered for them.
    void starsAndNotesAreForJobsAlone()
    {
        StoredFilm first = killedFilm();
        QVERIFY(m_rig->filmStore->save(first));
        StoredFilm second = killedFilm();
        second.film.output = m_rig->folder.filePath(u"second.mp4"_s);
        QVERIFY(m_rig->filmStore->save(second));
        Job job = makeJob(u"alone"_s, JobState::Completed, QDateTime::currentDateTimeUtc());
        QVERIFY(m_rig->store->save(job));
        start();
        auto *pane = m_rig->find<JobListPane>("jobListPane");
        auto *view = m_rig->find<JobListView>("jobList");
        const auto *model = qobject_cast<const JobListModel *>(view->model());
        const auto choose = [&](const QList<QUuid> &ids) {
            view->selectionModel()->clear();
            for (const QUuid &id : ids)
                view->selectionModel()->select(model->index(model->rowOf(id)), QItemSelectionModel::Select);
        };
        const auto offered = [&] {
            QMenu menu;
            pane->fillMenu(&menu);
            QStringList names;
            for (const auto *name : {"renameJob", "starJob", "projectOfJob", "noteOfJob", "jobDetails"}) {
                if (menu.findChild<QAction *>(QLatin1String(name)))
                    names << QLatin1String(name);
            }
            return names;
        };
        choose({first.id, second.id});
        QCOMPARE(offered(), QStringList());
        choose({first.id});
        QCOMPARE(offered(), QStringList());
        for (QAction *key : pane->keys())
            key->trigger(); // including F2 and Ctrl+I
        QVERIFY(!m_rig->window->findChild<QDialog *>());
        // If a film and a job are selected, only the job gets the star.
        choose({first.id, job.id});
        QCOMPARE(offered().size(), 5);
        QMenu menu;
        pane->fillMenu(&menu);
        menu.findChild<QAction *>(u"starJob"_s)->trigger();
        QTRY_VERIFY(m_rig->store->job(job.id)->marks.isStarred);
        pane->fillMenu(&menu);
        QVERIFY(pane->canUndo());
        pane->undo();
        QTRY_VERIFY(!m_rig->store->job(job.id)->marks.isStarred);
    }

    void followsWhatAnotherRetalkMakesOfAFilm()
    {
        StoredFilm stored = killedFilm();
        QVERIFY(m_rig->filmStore->save(stored));
        start();
        FilmRows *films = m_rig->find<JobListPane>("jobListPane")->films();
        QCOMPARE(films->stage(stored.id).kind, FilmStage::Kind::Idle);
        const auto elsewhere = FilmStore::open(*m_rig->store);
        QVERIFY(elsewhere);
        stored.isCancelled = true;
        QVERIFY((*elsewhere)->save(stored));
        QTRY_COMPARE(films->stage(stored.id).kind, FilmStage::Kind::Cancelled);
        StoredFilm other = killedFilm();
        other.film.output = m_rig->folder.filePath(u"other.mp4"_s);
        QVERIFY((*elsewhere)->save(other));
        QTRY_VERIFY(films->contains(other.id));
    }

    void seesWhatAnotherRetalkMadeOfAFilmWhenItIsRefused()
    {
        StoredFilm stored = killedFilm();
        QVERIFY(m_rig->filmStore->save(stored));
        start();
        auto *pane = m_rig->find<JobListPane>("jobListPane");
        FilmRows *films = pane->films();
        QCOMPARE(films->stage(stored.id).kind, FilmStage::Kind::Idle);
        stored.isJoined = true;
        stored.joinedAt = QDateTime::currentDateTimeUtc();
        QVERIFY(QFile::copy(media(u"video.mp4"_s), stored.film.output));
        QVERIFY(m_rig->filmStore->save(stored));
        pane->takeNextStep(stored.id); // Continue
        QCOMPARE(films->stage(stored.id).kind, FilmStage::Kind::Joined);
        auto *model = qobject_cast<JobListModel *>(m_rig->find<JobListView>("jobList")->model());
        QTRY_COMPARE(model->index(0).data(JobListModel::LineRole).value<JobLine>().action, JobAction::Show);
    }

    void readsOnlyTheFilmThatReportsAStep()
    {
        const StoredFilm first = killedFilm();
        StoredFilm second = killedFilm();
        second.film.output = m_rig->folder.filePath(u"second.mp4"_s);
        QVERIFY(m_rig->filmStore->save(first) && m_rig->filmStore->save(second));
        start();
        FilmRows *films = m_rig->find<JobListPane>("jobListPane")->films();
        QSignalSpy listChanges(films, &FilmRows::listChanged);
        second.isCancelled = true;
        QVERIFY(m_rig->filmStore->save(second));
        Q_EMIT m_rig->films.changed(first.id);
        Q_EMIT m_rig->films.joining(first.id, 0.5);
        QCOMPARE(films->stage(second.id).kind, FilmStage::Kind::Idle);
        Q_EMIT m_rig->films.changed(second.id);
        QCOMPARE(films->stage(second.id).kind, FilmStage::Kind::Cancelled);
        QVERIFY(listChanges.isEmpty());
        QVERIFY(m_rig->films.remove(second.id));
        QCOMPARE(listChanges.size(), 1);
        QVERIFY(!films->contains(second.id) && films->contains(first.id));
    }

    void countsPiecesThatWereReplacedToTheirFilm()
    {
        StoredFilm stored = killedFilm();
        stored.attempts = {1, 0};
        QVERIFY(m_rig->filmStore->save(stored));
        const auto charged = [&](Job job, double credits) {
            job.task.id = job.id.toString(QUuid::WithoutBraces);
            job.task.billing.charged = credits;
            if (!m_rig->store->save(job))
                qFatal("cannot save");
            return job;
        };
        const Job now = charged(pieceOf(stored, 0, JobState::Failed), 3);
        Job before = now;
        before.id = QUuid::createUuid();
        before.request.videoUrl = m_rig->filmStore->folderOf(stored.id) + u"/piece-001-video.mp4"_s;
        before = charged(before, 5);
        start();
        auto *pane = m_rig->find<JobListPane>("jobListPane");
        FilmRows *films = pane->films();
        auto *view = m_rig->find<JobListView>("jobList");
        auto *model = qobject_cast<JobListModel *>(view->model());
        QCOMPARE(films->asJob(stored.id).task.billing.charged, 8);
        QCOMPARE(model->rowCount(), 1);
        QCOMPARE(model->allIds().size(), 2);
        // A piece that is replaced while the list is open.
        Job other = before;
        other.id = QUuid::createUuid();
        other = charged(other, 7);
        QTRY_COMPARE(films->asJob(stored.id).task.billing.charged, 15);
        model->setCollapsed(0, false);
        QCOMPARE(model->rowCount(), 4);
        const auto isRetryOffered = [&](const QUuid &job) {
            QMenu menu;
            pane->selectJob(job);
            pane->fillMenu(&menu);
            const QList<QAction *> offered = menu.actions();
            return std::any_of(offered.cbegin(), offered.cend(), [](const QAction *action) {
                const auto command = JobCommand(action->data().toInt());
                return action->data().isValid() &&
                       (command == JobCommand::Primary || command == JobCommand::Retry);
            });
        };
        QVERIFY(isRetryOffered(now.id));
        for (const QUuid &id : {before.id, other.id}) {
            QVERIFY(model->isPiece(model->rowOf(id)));
            const auto line = model->index(model->rowOf(id)).data(JobListModel::LineRole).value<JobLine>();
            QCOMPARE(line.action, JobAction::None);
            QVERIFY(!isRetryOffered(id));
        }
    }

private:
    /// Starts everything as in a new run of the program, with the data stored before.
    void start()
    {
        m_rig->runner.start();
        m_rig->films.start();
        m_rig->makeWindow();
    }
    /// Returns a film as left on disk when the program was killed right after the question.
    StoredFilm killedFilm() const
    {
        Film made{.video = media(u"video.mp4"_s), .output = m_rig->folder.filePath(u"made.mp4"_s)};
        made.service = m_rig->settings.serviceAddress();
        made.parts = {FilmPart{.from = 0s, .to = 2200ms, .voice = media(u"anna.wav"_s), .voiceTrack = 1},
                      FilmPart{.from = 2600ms, .to = 4800ms, .voice = media(u"ben.wav"_s), .voiceTrack = 1}};
        const FilmFacts facts{.frames = 125, .rate = {25, 1}, .voices = {{.length = 5s}, {.length = 4s}}};
        const StoredFilm stored{.id = QUuid::createUuid(),
                                .film = made,
                                .frames = facts.frames,
                                .rate = facts.rate,
                                .pieces = planFilm(made, facts, {}).pieces,
                                .jobs = {QUuid::createUuid(), QUuid::createUuid()},
                                .attempts = {0, 0},
                                .stamps = stampsOf(made),
                                .createdAt = QDateTime::currentDateTimeUtc()};
        if (stored.pieces.size() != 2)
            qFatal("two pieces were planned for");
        return stored;
    }
    /// Adds a job for the piece to the list, with a result file if it's completed.
    Job pieceOf(const StoredFilm &film, int piece, JobState state) const
    {
        Job job = makeJob(u"piece"_s, state, QDateTime::currentDateTimeUtc());
        job.id = film.jobs[piece];
        job.film = film.id;
        job.piece = piece;
        job.service = film.film.service;
        job.outputPath = m_rig->folder.filePath(u"piece-%1.mp4"_s.arg(piece));
        if (state == JobState::Completed) {
            job.taskId = u"task-%1"_s.arg(piece);
            QFile file(job.outputPath);
            if (!file.open(QIODevice::WriteOnly) || file.write(m_result) != m_result.size())
                qFatal("cannot write");
            // The voice to be joined with it.
            const QString folder = m_rig->filmStore->folderOf(film.id);
            QDir().mkpath(folder);
            QFile::copy(media(piece == 0 ? u"anna.wav"_s : u"ben.wav"_s),
                        u"%1/piece-00%2-voice.wav"_s.arg(folder).arg(piece + 1));
        }
        if (!m_rig->store->save(job))
            qFatal("cannot save");
        return job;
    }
    /// Saves the result through its menu, up to choosing the file.
    void saveAs(const QUuid &film, const QString &path)
    {
        QMenu menu;
        m_rig->find<JobListPane>("jobListPane")->selectJob(film);
        m_rig->find<JobListPane>("jobListPane")->fillMenu(&menu);
        menu.findChild<QAction *>(u"saveFilm"_s)->trigger();
        auto *dialog = m_rig->window->findChild<QFileDialog *>();
        QVERIFY(dialog);
        Q_EMIT dialog->fileSelected(path);
        dialog->reject();
    }
    void removeFilm()
    {
        QMenu menu;
        m_rig->find<JobListPane>("jobListPane")->fillMenu(&menu);
        menu.findChild<QAction *>(u"removeFilm"_s)->trigger();
    }
    QMessageBox *filmQuestion() const
    {
        return m_rig->window->findChild<QMessageBox *>(u"confirmRemoveFilm"_s);
    }
    QString media(const QString &name) const { return m_media.filePath(name); }

    /// Marks two parts with the mouse in the window's timeline; each gets its own voice track.
    void markTwoParts()
    {
        start();
        auto *form = m_rig->find<RequestForm>("requestForm");
        m_rig->find<QAction>("showTimeline")->trigger();
        form->setVideo(media(u"video.mp4"_s));
        auto *timeline = m_rig->find<TimelinePane>("timelinePane");
        TimelineView *view = timeline->view();
        QTRY_COMPARE(view->scale().length(), 5s);
        const std::pair<std::chrono::milliseconds, std::chrono::milliseconds> ranges[] = {{0ms, 2200ms},
                                                                                          {2600ms, 4800ms}};
        const QString voices[] = {media(u"anna.wav"_s), media(u"ben.wav"_s)};
        for (int i = 0; i < 2; ++i) {
            const int y = view->strip().center().y();
            const QPoint from(int(view->xOf(ranges[i].first)) + 1, y);
            const QPoint to(int(view->xOf(ranges[i].second)), y);
            QTest::mousePress(view, Qt::LeftButton, Qt::AltModifier, from);
            QMouseEvent move(QEvent::MouseMove, to, view->mapToGlobal(to), Qt::NoButton, Qt::LeftButton,
                             Qt::AltModifier);
            QApplication::sendEvent(view, &move);
            QTest::mouseRelease(view, Qt::LeftButton, Qt::AltModifier, to);
            QCOMPARE(form->parts().size(), i + 1);
            QCOMPARE(form->selectedPart(), i);
            form->setVoices({voices[i]});
        }
        QCOMPARE(form->parts()[0].voice, voices[0]);
    }
    void submit() { m_rig->find<QAction>("submit")->trigger(); }
    QMessageBox *question()
    {
        for (auto *box : m_rig->window->findChildren<QMessageBox *>(u"confirmSubmit"_s)) {
            if (box->isVisible())
                return box;
        }
        return nullptr;
    }
    void confirm() { question()->findChild<QPushButton *>(u"confirmGo"_s)->click(); }
    static Reply rateLimited() { return refusal(429, "rate_limited", "rate_limit_error"); }
    static Reply refused() { return refusal(400, "invalid_parameters", "invalid_request_error"); }

    Theme *m_theme = nullptr;
    Language *m_language = nullptr;
    QTemporaryDir m_media;
    QByteArray m_result;
    std::unique_ptr<ScriptedService> m_service;
    std::unique_ptr<WindowRig> m_rig;
};

QTEST_MAIN(FilmWindowTest)
#include "tst_filmwindow.moc"
