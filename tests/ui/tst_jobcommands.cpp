#include "base/clock.h"
#include "joblist/jobcsv.h"
#include "joblist/jobdetails.h"
#include "joblist/joblistmodel.h"
#include "joblist/joblistpane.h"
#include "joblist/joblistview.h"
#include "joblist/jobmarksdialog.h"
#include "joblist/joborganizer.h"
#include "joblist/jobtext.h"
#include "joblist/jobtotals.h"
#include "joblist/undobar.h"
#include "jobs/runner/jobrunner.h"
#include "jobs/store/markchange.h"
#include "net/httptransport.h"
#include "secrets/secretstore.h"
#include "settings/settings.h"
#include "ui/listedjobs.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBrowser>
#include <QToolButton>

using namespace Qt::StringLiterals;

using namespace retalk;
using test::makeJob;
using namespace std::chrono_literals;

/// Tests what can be done with the jobs in the list: by menu, by keyboard and with the row's button.
class TestJobCommands : public QObject, test::ListedJobs
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void copiesIdsFromTheMenu();
    void asksBeforeRunningAPaidJobAgain();
    void actsOnAllThatAreSelected();
    void removesManyJobsAFewAtATime();
    void keepsTheUndoWhenSomethingElseIsSaid();
    void saysThatAServiceIsAskedUntilItHasAnswered();
    void pausesAndResumesTheQueue();
    void goesOnWhenTheKeyIsEntered();
    void reordersTheQueueByKeyboard();
    void reordersTheQueueByDragging();
    void countsOnlyWhatCanBeRetriedNow();
    void keepsTheCurrentRowInSight();
    void marksTheChosenJobs();
    void renamesOneJobAlone();
    void takesBackNamesStarsAndNotes();
    void asksForNamesAndNotes();
    void searchIsClearedByEscape();
    void showsEverythingAboutAJob();
    void writesATableThatSpreadsheetsTrust();
    void offersToCompareTwoResultsOfOneVideo();
};

void TestJobCommands::init()
{
    openNewStore();
}

void TestJobCommands::copiesIdsFromTheMenu()
{
    Job job = makeJob(QStringLiteral("sent"), JobState::Processing, m_now);
    job.service = {ServiceKind::EvoLink, evoLinkApiBase(), evoLinkFilesBase()};
    job.taskId = job.task.id = QStringLiteral("task-unified-42");
    QVERIFY(m_store->save(job));
    JobListPane pane(m_store.get(), nullptr);
    pane.selectJob(job.id);
    QMenu menu;
    pane.fillMenu(&menu);
    bool saysWhy = false;
    for (QAction *action : menu.actions()) {
        QVERIFY(action->text() != QStringLiteral("Cancel"));
        saysWhy |= !action->isEnabled() && action->text().contains(QStringLiteral("can't be cancelled"));
        if (action->text() == QStringLiteral("Copy task id"))
            Q_EMIT menu.triggered(action);
    }
    QVERIFY(saysWhy);
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("task-unified-42"));
}

void TestJobCommands::marksTheChosenJobs()
{
    const Job first = add(QStringLiteral("first"), JobState::Completed, 10);
    const Job second = add(QStringLiteral("second"), JobState::Completed, 20);
    JobOrganizer organizer(m_store.get(), nullptr, [&] { return QList<QUuid>{first.id, second.id}; });
    QVERIFY(changeMarks(m_store.get(), {first.id}, [](JobMarks &marks) { marks.isStarred = true; }));
    organizer.toggleStar(); // only one is starred, so both get a star
    QTRY_VERIFY(m_store->job(first.id)->marks.isStarred && m_store->job(second.id)->marks.isStarred);
    organizer.toggleStar();
    QTRY_VERIFY(!m_store->job(first.id)->marks.isStarred && !m_store->job(second.id)->marks.isStarred);
}

void TestJobCommands::renamesOneJobAlone()
{
    QList<QUuid> chosen{add(QStringLiteral("first"), JobState::Completed, 10).id,
                        add(QStringLiteral("second"), JobState::Completed, 20).id};
    QWidget window;
    JobOrganizer organizer(m_store.get(), &window, [&] { return chosen; });
    QAction *key = organizer.keys().constFirst();
    QCOMPARE(key->shortcut(), QKeySequence(Qt::Key_F2));
    QMenu menu;
    organizer.fillMenu(&menu, chosen);
    QVERIFY(!menu.findChild<QAction *>(u"renameJob"_s)->isEnabled());
    key->trigger();
    QVERIFY(!window.findChild<JobMarksDialog *>());
    chosen.removeLast();
    key->trigger();
    QVERIFY(window.findChild<JobMarksDialog *>());
}

void TestJobCommands::takesBackNamesStarsAndNotes()
{
    const Job first = add(QStringLiteral("first"), JobState::Completed, 10);
    const Job second = add(QStringLiteral("second"), JobState::Completed, 20);
    QVERIFY(changeMarks(m_store.get(), {second.id}, [](JobMarks &marks) { marks.isStarred = true; }));
    QList<QUuid> chosen{first.id, second.id};
    QWidget window;
    JobOrganizer organizer(m_store.get(), &window, [&] { return chosen; });
    QSignalSpy changed(&organizer, &JobOrganizer::historyChanged);
    const auto marks = [this](const Job &job) {
        return m_store->job(job.id)->marks;
    };
    QVERIFY(!organizer.canUndo() && !organizer.canRedo() && organizer.undoText().isEmpty());
    organizer.toggleStar();
    QTRY_VERIFY(marks(first).isStarred);
    QCOMPARE(organizer.undoText(), u"star"_s);
    chosen = {first.id};
    organizer.rename();
    auto *dialog = window.findChild<JobMarksDialog *>();
    dialog->findChild<QLineEdit *>(u"marksTitle"_s)->setText(u"Opening"_s);
    dialog->accept();
    QTRY_COMPARE(marks(first).title, u"Opening"_s);
    QCOMPARE(organizer.undoText(), u"rename the job"_s);
    // Accepting without changes isn't a step.
    organizer.rename();
    window.findChildren<JobMarksDialog *>().constLast()->accept();
    QCOMPARE(changed.size(), 2);
    // Another change made meanwhile is kept.
    QVERIFY(changeMarks(m_store.get(), {first.id}, [](JobMarks &now) { now.note = u"kept"_s; }));
    organizer.undo();
    QTRY_COMPARE(marks(first).title, QString());
    QCOMPARE(marks(first).note, u"kept"_s);
    QVERIFY(marks(first).isStarred);
    QCOMPARE(organizer.redoText(), u"rename the job"_s);
    organizer.undo();
    QTRY_VERIFY(!marks(first).isStarred);
    QVERIFY(marks(second).isStarred); // it was starred before
    QVERIFY(!organizer.canUndo());
    organizer.redo();
    organizer.redo();
    QTRY_COMPARE(marks(first).title, u"Opening"_s);
    QVERIFY(marks(first).isStarred && !organizer.canRedo());
    organizer.undo();
    organizer.toggleStar(); // a new step clears the redo history
    QVERIFY(!organizer.canRedo());
    QTRY_VERIFY(!marks(first).isStarred);
    // A removed job is skipped.
    QVERIFY(m_store->remove(first.id));
    QSignalSpy told(&organizer, &JobOrganizer::messageRequested);
    organizer.undo();
    QCOMPARE(told.size(), 0);
}

void TestJobCommands::asksForNamesAndNotes()
{
    Job job = makeJob(QStringLiteral("a"), JobState::Completed, m_now);
    job.marks.note = u"kept"_s;
    JobMarksDialog one({job}, {u"Acme"_s}, JobMarksDialog::Field::Title);
    one.findChild<QLineEdit *>(u"marksTitle"_s)->setText(u"Opening"_s);
    JobMarks marks = job.marks;
    marks.project = u"changed elsewhere meanwhile"_s;
    one.apply(marks);
    QCOMPARE(marks.title, u"Opening"_s);
    QCOMPARE(marks.note, u"kept"_s);
    QCOMPARE(marks.project, u"changed elsewhere meanwhile"_s); // the user didn't edit it
    // The generated name can be edited; restoring it leaves no title.
    JobMarks named{.title = u"Opening"_s};
    job.marks.title = named.title;
    JobMarksDialog again({job}, {}, JobMarksDialog::Field::Title);
    auto *title = again.findChild<QLineEdit *>(u"marksTitle"_s);
    QCOMPARE(title->selectedText(), u"Opening"_s);
    title->setText(u"a"_s);
    again.apply(named);
    QCOMPARE(named.title, QString());
    job.marks.title.clear();
    JobMarksDialog untitled({job}, {}, JobMarksDialog::Field::Title);
    QCOMPARE(untitled.findChild<QLineEdit *>(u"marksTitle"_s)->text(), u"a"_s);
    untitled.apply(named);
    QCOMPARE(named.title, QString());
    const Job other = makeJob(QStringLiteral("b"), JobState::Completed, m_now);
    JobMarksDialog both({job, other}, {u"Acme"_s}, JobMarksDialog::Field::Project);
    QVERIFY(!both.findChild<QLineEdit *>(u"marksTitle"_s)->isVisibleTo(&both));
    both.findChild<QComboBox *>(u"marksProject"_s)->setEditText(u"Acme"_s);
    marks = job.marks;
    both.apply(marks);
    QCOMPARE(marks.project, u"Acme"_s);
    QCOMPARE(marks.note, u"kept"_s);
}

void TestJobCommands::searchIsClearedByEscape()
{
    Job job = makeJob(QStringLiteral("a.mp4 + b.wav"), JobState::Completed, m_now);
    job.request.videoUrl = u"https://h/a.mp4?take=321"_s;
    QVERIFY(m_store->save(job));
    add(QStringLiteral("other"), JobState::Failed, 10);
    JobListPane pane(m_store.get(), nullptr);
    pane.show();
    QVERIFY(QTest::qWaitForWindowExposed(&pane));
    pane.activateWindow();
    auto *view = pane.findChild<JobListView *>();
    auto *search = pane.findChild<QLineEdit *>(u"jobSearch"_s);
    search->setFocus();
    QTRY_VERIFY(search->hasFocus());
    QTest::keyClicks(search, u"take=321"_s);
    QCOMPARE(view->model()->rowCount(), 1);
    QTest::keyClick(search, Qt::Key_Escape);
    QCOMPARE(search->text(), QString());
    QCOMPARE(view->model()->rowCount(), 2);
    QTest::keyClicks(search, u"failed"_s); // the state as shown to the user
    QCOMPARE(view->model()->rowCount(), 1);
}

void TestJobCommands::showsEverythingAboutAJob()
{
    Job job = makeJob(QStringLiteral("a.mp4 + b.wav"), JobState::Failed, m_now);
    job.service = {ServiceKind::EvoLink, evoLinkApiBase(), evoLinkFilesBase()};
    job.request.videoUrl = u"https://h/a.mp4?take=321"_s;
    job.taskId = job.task.id = u"task-unified-42"_s;
    job.task.billing = {.reserved = 9.6, .charged = 0};
    job.task.error = TaskError{u"service_error"_s, u"upstream said no"_s, {}};
    job.error = Error{.kind = ErrorKind::TaskFailed, .message = u"It failed."_s};
    job.stages = {{JobState::Preparing, job.createdAt.addSecs(2)},
                  {JobState::Failed, job.createdAt.addSecs(7)}};
    job.marks.note = u"ask <Tom>"_s;
    QVERIFY(m_store->save(job));
    JobDetails dialog(m_store.get(), job.id);
    const auto *text = dialog.findChild<QTextBrowser *>(u"detailsText"_s);
    const QString said = text->toPlainText();
    Job draft = makeJob(QStringLiteral("draft"), JobState::Completed, m_now);
    draft.stages = {{JobState::Preparing, draft.createdAt.addSecs(480)}};
    const QList<JobFact> facts = detailsOf(draft);
    const auto has = [&facts](const QString &value) {
        return std::any_of(facts.cbegin(), facts.cend(),
                           [&value](const JobFact &fact) { return fact.value == value; });
    };
    QVERIFY(has(u"8:00"_s) && has(u"Normal"_s)); // not "480.0 s" and "normal"
    for (const auto *word : {"take=321", "task-unified-42", "upstream said no", "service_error", "9.6",
                             "ask <Tom>", "2.0", "5.0", "It failed."})
        QVERIFY2(said.contains(QLatin1String(word)), qPrintable(said));
    dialog.findChild<QPushButton *>(u"detailsCopyTask"_s)->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), u"task-unified-42"_s);
    // It is updated when the job changes.
    QVERIFY(changeMarks(m_store.get(), {job.id}, [](JobMarks &marks) { marks.project = u"Acme"_s; }));
    QVERIFY(text->toPlainText().contains(u"Acme"_s));
    // The dialog and the totals are in the old language, so they close.
    JobTotals totals({});
    for (QWidget *open : {static_cast<QWidget *>(&dialog), static_cast<QWidget *>(&totals)}) {
        open->show();
        QEvent change(QEvent::LanguageChange);
        QCoreApplication::sendEvent(open, &change);
        QTRY_VERIFY(!open->isVisible());
    }
}

void TestJobCommands::writesATableThatSpreadsheetsTrust()
{
    Job job = makeJob(QStringLiteral("a"), JobState::Completed, m_now);
    job.marks = {.title = u"=HYPERLINK(\"x\")"_s, .note = u"one, \"two\"\nthree"_s, .project = u"@acme"_s};
    job.task.id = u"t"_s;
    job.task.billing.charged = 9.6;
    const QByteArray line = csvLine(job);
    QVERIFY2(line.startsWith("\"'=HYPERLINK(\"\"x\"\")\",'@acme,\"one, \"\"two\"\"\nthree\","),
             line.constData());
    QVERIFY(line.contains(",9.6,"));
    QVERIFY(line.endsWith("\r\n"));
    QCOMPARE(csvHeader().count(','), 18);
    QVERIFY(m_store->save(job));
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"jobs.csv"_s);
    JobOrganizer organizer(m_store.get(), nullptr, [] { return QList<QUuid>(); });
    QSignalSpy told(&organizer, &JobOrganizer::messageRequested);
    organizer.writeTable({job.id, QUuid::createUuid()}, path);
    QTRY_COMPARE(told.size(), 1);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), csvHeader() + csvLine(*m_store->job(job.id)));
    organizer.writeTable({job.id}, folder.filePath(u"no/such/folder.csv"_s));
    QTRY_COMPARE(told.size(), 2);
    QVERIFY(told.last().first().toString().startsWith(u"Can't write"));
}

void TestJobCommands::offersToCompareTwoResultsOfOneVideo()
{
    Job first = add(QStringLiteral("first"), JobState::Completed, 10);
    Job second = add(QStringLiteral("second"), JobState::Completed, 20);
    for (Job *job : {&first, &second}) {
        job->request.videoUrl = u"/v/a.mp4"_s;
        job->outputPath = u"/nowhere/%1.mp4"_s.arg(job->name);
        QVERIFY(m_store->save(*job));
    }
    JobOrganizer organizer(m_store.get(), nullptr, [&] { return QList<QUuid>{first.id, second.id}; });
    QSignalSpy compared(&organizer, &JobOrganizer::compareRequested);
    const auto offer = [&](QMenu *menu) {
        organizer.fillMenu(menu, {first.id, second.id});
        for (QAction *action : menu->actions()) {
            if (action->objectName() == u"compareJobs")
                return action;
        }
        return static_cast<QAction *>(nullptr);
    };
    QMenu menu;
    QAction *compare = offer(&menu);
    QVERIFY(compare && compare->isEnabled());
    compare->trigger();
    QCOMPARE(compared.first().at(0).toUuid(), first.id);
    QCOMPARE(compared.first().at(1).toUuid(), second.id);
    second.request.videoUrl = u"/v/other.mp4"_s;
    QVERIFY(m_store->save(second));
    QMenu other;
    QVERIFY(!offer(&other)->isEnabled());
}

void TestJobCommands::asksBeforeRunningAPaidJobAgain()
{
    Job job = makeJob(QStringLiteral("failed"), JobState::Failed, m_now);
    job.service = {ServiceKind::EvoLink, evoLinkApiBase(), evoLinkFilesBase()};
    job.taskId = job.task.id = QStringLiteral("task-1");
    job.task.error = TaskError{QStringLiteral("generation_timeout"), QStringLiteral("too long"), {}};
    job.error = Error{.kind = ErrorKind::TaskFailed, .message = QStringLiteral("too long")};
    QVERIFY(m_store->save(job));
    JobListPane pane(m_store.get(), nullptr);
    QSignalSpy asked(&pane, &JobListPane::retryRequested);
    pane.takeNextStep(job.id);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first().first().value<QList<Job>>().constFirst().id, job.id);
}

void TestJobCommands::actsOnAllThatAreSelected()
{
    Settings settings(m_folder->filePath(QStringLiteral("settings.ini")));
    const auto secrets = makeMemoryStore();
    HttpTransport transport;
    const SystemClock clock;
    JobRunner runner({.store = m_store.get(),
                      .settings = &settings,
                      .secrets = secrets.get(),
                      .local = nullptr,
                      .transport = &transport,
                      .clock = &clock});
    runner.setPause(JobRunner::Pause::ByUser);
    QList<QUuid> waiting;
    for (int i = 0; i < 40; ++i)
        waiting << runner
                       .submit({.videoUrl = QStringLiteral("https://h.com/v.mp4"),
                                .audioUrl = QStringLiteral("https://h.com/%1.wav").arg(i)},
                               {})
                       .value()
                       .id;
    Job paid = makeJob(QStringLiteral("paid"), JobState::Failed, m_now);
    paid.service = {ServiceKind::EvoLink, evoLinkApiBase(), evoLinkFilesBase()};
    paid.taskId = paid.task.id = QStringLiteral("task-1");
    paid.error = Error{.kind = ErrorKind::TaskFailed, .message = QStringLiteral("too long")};
    QVERIFY(m_store->save(paid));
    const Job done = add(QStringLiteral("done"), JobState::Completed, 0);
    JobListPane pane(m_store.get(), &runner);
    pane.show();
    auto *view = pane.findChild<JobListView *>();
    view->selectAll();
    QCOMPARE(view->selectionModel()->selectedIndexes().size(), 42);
    const auto trigger = [&pane](const QString &beginning) {
        QMenu menu;
        pane.fillMenu(&menu);
        for (QAction *action : menu.actions()) {
            if (action->text().startsWith(beginning)) {
                Q_EMIT menu.triggered(action);
                return true;
            }
        }
        return false;
    };
    // Each command says how many jobs it applies to, and applies only to those.
    QVERIFY(trigger(QStringLiteral("Cancel 40 ")));
    QTRY_VERIFY(m_store->unfinishedIds().isEmpty());
    QVERIFY(m_store->state(done.id) == JobState::Completed);
    QVERIFY(m_store->state(paid.id) == JobState::Failed);
    // Jobs cancelled by mistake return to their places in the queue.
    pane.undoRemove();
    QTRY_COMPARE(m_store->unfinishedIds(), waiting);
    pane.cancelWaiting();
    QTRY_VERIFY(m_store->unfinishedIds().isEmpty());

    QSignalSpy asked(&pane, &JobListPane::retryRequested);
    QSignalSpy copied(&pane, &JobListPane::copiesRequested);
    view->selectAll();
    QVERIFY(trigger(QStringLiteral("Retry 41 ")));
    QTRY_COMPARE(m_store->unfinishedIds(), waiting);
    QCOMPARE(asked.size(), 1); // one question for those that may cost
    QCOMPARE(asked.first().first().value<QList<Job>>().size(), 1);
    QVERIFY(trigger(QStringLiteral("Submit copies of 42 ")));
    QTRY_COMPARE(copied.size(), 1);
    QCOMPARE(copied.first().first().value<QList<Job>>().size(), 42);
    QTRY_COMPARE(view->model()->index(20, 0).data(JobListModel::IdRole).toUuid(), waiting.at(20));
    pane.selectJob(waiting.at(30));
    view->selectionModel()->select(view->model()->index(20, 0), QItemSelectionModel::Select);
    QVERIFY(trigger(QStringLiteral("Run 2 ")));
    QCOMPARE(m_store->unfinishedIds().mid(0, 3),
             (QList<QUuid>{waiting.at(20), waiting.at(30), waiting.at(0)}));
    view->selectAll();
    QVERIFY(trigger(QStringLiteral("Remove 42 ")));
    QTRY_COMPARE(m_store->count(), 0);
}

void TestJobCommands::removesManyJobsAFewAtATime()
{
    constexpr int kJobs = 600;
    // Each job is a committed transaction, so use memory to keep disk speed out of the measurement.
    m_store.reset();
    const QTemporaryDir memory(QFileInfo(QStringLiteral("/dev/shm")).isWritable()
                                   ? QStringLiteral("/dev/shm/retalk-XXXXXX")
                                   : QDir::tempPath() + QStringLiteral("/retalk-XXXXXX"));
    m_store = std::move(*JobStore::open(memory.filePath(QStringLiteral("jobs.sqlite"))));
    for (int i = 0; i < kJobs; ++i)
        add(QStringLiteral("job %1").arg(i), i == 0 ? JobState::Completed : JobState::Failed, i);
    Settings settings(m_folder->filePath(QStringLiteral("settings.ini")));
    const auto secrets = makeMemoryStore();
    HttpTransport transport;
    const SystemClock clock;
    {
        JobRunner runner({.store = m_store.get(),
                          .settings = &settings,
                          .secrets = secrets.get(),
                          .local = nullptr,
                          .transport = &transport,
                          .clock = &clock});
        JobListPane pane(m_store.get(), &runner);
        pane.show();
        auto *view = pane.findChild<JobListView *>();
        view->selectAll();
        QMenu menu;
        pane.fillMenu(&menu); // counts this many jobs without reading them
        QStringList texts;
        for (const QAction *action : menu.actions())
            texts << action->text();
        for (const char *text : {"Retry 599 ", "Submit copies of 600 ", "Remove 600 "})
            QVERIFY2(texts.join(u'\n').contains(QLatin1String(text)), qPrintable(texts.join(u'\n')));
        QTest::keyClick(view, Qt::Key_Delete);
        QVERIFY(m_store->count() > 0); // the window wasn't blocked
        QTest::keyClick(view, Qt::Key_Delete);
        QTRY_VERIFY(pane.canUndoRemove());
        QCOMPARE(m_store->count(), 0);
        pane.undoRemove();
        QVERIFY(m_store->count() < kJobs);
        QTRY_COMPARE(m_store->count(), kJobs);
    }
    m_store.reset(); // must go before its folder
}

void TestJobCommands::keepsTheUndoWhenSomethingElseIsSaid()
{
    UndoBar bar;
    const auto said = [&bar] {
        return bar.findChild<QLabel *>(u"undoSentence"_s)->accessibleName();
    };
    QSignalSpy undone(&bar, &UndoBar::undone);
    bar.tell(u"Before."_s);
    QVERIFY(!bar.isOffering());
    bar.offer(u"Removed."_s);
    bar.tell(u"One thing."_s);
    bar.tell(u"Another."_s);
    QVERIFY(bar.isOffering());
    QCOMPARE(said(), u"Removed. Another."_s);
    bar.findChild<QPushButton *>(u"undoRemove"_s)->click();
    QCOMPARE(undone.size(), 1);
    bar.tell(u"After."_s);
    QVERIFY(!bar.isOffering());
    QCOMPARE(said(), u"After."_s);
    // A message about the undo itself stays.
    bar.offer(u"Removed."_s);
    connect(&bar, &UndoBar::undone, &bar, [&bar] { bar.tell(u"It didn't come back."_s); });
    bar.findChild<QPushButton *>(u"undoRemove"_s)->click();
    QVERIFY(!bar.isHidden() && !bar.isOffering());
    QCOMPARE(said(), u"It didn't come back."_s);
}

void TestJobCommands::saysThatAServiceIsAskedUntilItHasAnswered()
{
    Settings settings(m_folder->filePath(QStringLiteral("settings.ini")));
    const auto secrets = makeMemoryStore();
    HttpTransport transport;
    const SystemClock clock;
    JobRunner runner({.store = m_store.get(),
                      .settings = &settings,
                      .secrets = secrets.get(),
                      .local = nullptr,
                      .transport = &transport,
                      .clock = &clock,
                      .pace = {.recoveryChecks = {0ms, 10ms, 20ms}}});
    const auto unconfirmed = [this](const QString &name) {
        Job job = makeJob(name, JobState::Unconfirmed, m_now);
        job.service = {ServiceKind::EvoLink, evoLinkApiBase(), evoLinkFilesBase()};
        if (!m_store->save(job))
            qFatal("cannot save");
        return job.id;
    };
    const QUuid first = unconfirmed(QStringLiteral("first"));
    const QUuid second = unconfirmed(QStringLiteral("second"));
    QWidget window;
    JobListPane pane(m_store.get(), &runner, &window);
    auto *bar = pane.findChild<UndoBar *>();
    QSignalSpy answered(&runner, &JobRunner::candidatesFound); // arrives soon, since there is no key
    pane.takeNextStep(first);
    pane.takeNextStep(second);
    const auto *said = bar->findChild<QLabel *>(u"undoSentence"_s);
    QCOMPARE(said->accessibleName(), u"Checking with EvoLink…"_s);
    // The check takes longer than a message is shown, and another message comes in between.
    bar->tell(u"Something else."_s);
    QCOMPARE(said->accessibleName(), u"Something else."_s);
    bar->close();
    QVERIFY(!bar->isHidden());
    QCOMPARE(said->accessibleName(), u"Checking with EvoLink…"_s);
    bar->close();
    QVERIFY(!bar->isHidden());
    QTRY_COMPARE(answered.size(), 2);
    QTRY_VERIFY(bar->isHidden());
    // Nor does the message stay for ever if the check ends without an answer because another Retalk now has
    // the job.
    pane.takeNextStep(first);
    QVERIFY(!bar->isHidden());
    Q_EMIT runner.checkEnded(second); // not shown at the moment
    QVERIFY(!bar->isHidden());
    Q_EMIT runner.checkEnded(first);
    QVERIFY(bar->isHidden());
}

void TestJobCommands::pausesAndResumesTheQueue()
{
    Settings settings(m_folder->filePath(QStringLiteral("settings.ini")));
    const auto secrets = makeMemoryStore();
    HttpTransport transport;
    const SystemClock clock;
    JobRunner runner({.store = m_store.get(),
                      .settings = &settings,
                      .secrets = secrets.get(),
                      .local = nullptr,
                      .transport = &transport,
                      .clock = &clock});
    const Job draft = add(QStringLiteral("draft"), JobState::Queued, 0);
    JobListPane pane(m_store.get(), &runner);
    pane.show();
    auto *button = pane.findChild<QToolButton *>(QStringLiteral("pauseQueue"));
    auto *view = pane.findChild<JobListView *>();
    const auto said = [view] {
        return view->model()->index(0, 0).data(JobListModel::LineRole).value<JobLine>().text;
    };
    QCOMPARE(button->text(), QStringLiteral("Pause"));
    button->click();
    QVERIFY(runner.pause() == JobRunner::Pause::ByUser);
    QCOMPARE(button->text(), QStringLiteral("Paused"));
    QVERIFY(button->isChecked());
    QCOMPARE(button->accessibleName(), QStringLiteral("Resume the queue"));
    QVERIFY2(said().contains(QStringLiteral("paused")), qPrintable(said()));
    button->click();
    QVERIFY(runner.pause() == JobRunner::Pause::No);
    QVERIFY(!button->isChecked());
    QCOMPARE(said(), QStringLiteral("Waiting in the queue"));
    // Paused automatically for lack of credits: free drafts aren't affected.
    runner.setPause(JobRunner::Pause::LowBalance);
    QCOMPARE(button->text(), QStringLiteral("Paused"));
    QVERIFY(button->toolTip().contains(QStringLiteral("credits")));
    QCOMPARE(said(), QStringLiteral("Waiting in the queue"));
}

void TestJobCommands::goesOnWhenTheKeyIsEntered()
{
    Settings settings(m_folder->filePath(QStringLiteral("settings.ini")));
    const auto secrets = makeMemoryStore();
    HttpTransport transport;
    const SystemClock clock;
    JobRunner runner({.store = m_store.get(),
                      .settings = &settings,
                      .secrets = secrets.get(),
                      .local = nullptr,
                      .transport = &transport,
                      .clock = &clock});
    const auto refused = [this](const QString &name) {
        Job job = makeJob(name, JobState::Failed, m_now);
        job.service = {ServiceKind::EvoLink, evoLinkApiBase(), evoLinkFilesBase()};
        job.error = Error{.kind = ErrorKind::Authentication, .message = QStringLiteral("no key")};
        if (!m_store->save(job))
            qFatal("cannot save");
        return job.id;
    };
    const QUuid asked = refused(QStringLiteral("asked"));
    const QUuid old = refused(QStringLiteral("old"));
    JobListPane pane(m_store.get(), &runner);
    QSignalSpy wanted(&pane, &JobListPane::keyRequested);
    pane.takeNextStep(asked);
    QCOMPARE(wanted.size(), 1);
    pane.resumeWithKey(QStringLiteral("gateway.example.com")); // the key of another service
    QVERIFY(m_store->state(asked) == JobState::Failed);
    pane.resumeWithKey(evoLinkApiBase().host());
    QVERIFY(m_store->state(asked) == JobState::Queued);
    // The user didn't ask for this one, so it isn't submitted.
    QVERIFY(m_store->state(old) == JobState::Failed);
    pane.selectJob(old);
    QMenu menu;
    pane.fillMenu(&menu);
    const auto actions = menu.actions();
    QVERIFY(std::any_of(actions.cbegin(), actions.cend(),
                        [](const QAction *action) { return action->text() == QStringLiteral("Retry"); }));
}

void TestJobCommands::reordersTheQueueByKeyboard()
{
    Settings settings(m_folder->filePath(QStringLiteral("settings.ini")));
    const auto secrets = makeMemoryStore();
    HttpTransport transport;
    const SystemClock clock;
    JobRunner runner({.store = m_store.get(),
                      .settings = &settings,
                      .secrets = secrets.get(),
                      .local = nullptr,
                      .transport = &transport,
                      .clock = &clock});
    QList<QUuid> ids;
    for (int i = 0; i < 3; ++i)
        ids << runner
                   .submit({.videoUrl = QStringLiteral("https://h.com/v.mp4"),
                            .audioUrl = QStringLiteral("https://h.com/%1.wav").arg(i)},
                           {})
                   .value()
                   .id;
    QCOMPARE(m_store->unfinishedIds(), ids);
    for (const QUuid &id : std::as_const(ids))
        runner.hold(id); // none may start meanwhile
    JobListPane pane(m_store.get(), &runner);
    pane.show();
    pane.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&pane)); // the keys belong to the window
    auto *view = pane.findChild<JobListView *>();
    pane.resize(800, pane.height() - view->viewport()->height() + 130); // room for two rows
    pane.selectJob(ids.at(2));
    QTest::keyClick(view, Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(m_store->unfinishedIds(), (QList<QUuid>{ids.at(0), ids.at(2), ids.at(1)}));
    QTest::keyClick(view, Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(m_store->unfinishedIds(), ids);
    QTest::keyClick(view, Qt::Key_Down, Qt::AltModifier); // it is already the last
    QCOMPARE(m_store->unfinishedIds(), ids);
    // The row moves along in the direction shown in the list, and stays the current one.
    QTest::keyClick(view, Qt::Key_Up, Qt::AltModifier);
    QTRY_COMPARE(view->currentIndex().row(), 1);
    QCOMPARE(pane.currentJob(), ids.at(2));
    // Several jobs move together.
    view->selectionModel()->select(view->model()->index(2, 0), QItemSelectionModel::Select);
    QCOMPARE(view->selectionModel()->selectedIndexes().size(), 2);
    QTest::keyClick(view, Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(m_store->unfinishedIds(), (QList<QUuid>{ids.at(2), ids.at(1), ids.at(0)}));
    QTRY_COMPARE(view->model()->index(0, 0).data(JobListModel::IdRole).toUuid(), ids.at(2));
    QCOMPARE(view->selectionModel()->selectedIndexes().size(), 2);
    // The current row stays visible.
    QVERIFY(view->verticalScrollBar()->maximum() > 0);
    QTRY_VERIFY(view->viewport()->rect().contains(view->visualRect(view->currentIndex())));
}

void TestJobCommands::countsOnlyWhatCanBeRetriedNow()
{
    for (int i = 0; i < 120; ++i) // too many to be read before they are counted
        add(QStringLiteral("job %1").arg(i), JobState::Failed, i);
    for (const bool isHeldBack : {true, false}) {
        Job job =
            makeJob(QStringLiteral("waiting"), JobState::WaitingToRetry, QDateTime::currentDateTimeUtc());
        job.retryAt = job.updatedAt.addSecs(7200);
        job.error = Error{.kind = ErrorKind::RateLimited};
        if (isHeldBack)
            job.error->retryAfter = std::chrono::hours(2);
        QVERIFY(m_store->save(job));
    }
    JobListPane pane(m_store.get(), nullptr);
    pane.show();
    pane.findChild<JobListView *>()->selectAll();
    QMenu menu;
    pane.fillMenu(&menu);
    QStringList texts;
    for (const QAction *action : menu.actions())
        texts << action->text();
    QVERIFY2(texts.join(u'\n').contains(u"Retry 121 "), qPrintable(texts.join(u'\n')));
}

/// The bar below the list takes its height from the list.
void TestJobCommands::keepsTheCurrentRowInSight()
{
    for (int i = 0; i < 30; ++i)
        add(QStringLiteral("job %1").arg(i), JobState::Completed, i);
    JobListPane pane(m_store.get(), nullptr);
    pane.resize(800, 400);
    pane.show();
    auto *view = pane.findChild<JobListView *>();
    const QModelIndex last = view->indexAt(QPoint(20, view->viewport()->height() - 70));
    QVERIFY(last.isValid());
    view->setCurrentIndex(last);
    QVERIFY(view->viewport()->rect().contains(view->visualRect(last)));
    pane.resize(800, 400 - 2 * view->visualRect(last).height());
    QTRY_VERIFY(view->viewport()->rect().contains(view->visualRect(last)));
    // A row that was scrolled out of sight stays there.
    view->verticalScrollBar()->setValue(view->verticalScrollBar()->maximum());
    pane.resize(800, 250);
    QCOMPARE(view->verticalScrollBar()->value() > 0, true);
    QVERIFY(!view->viewport()->rect().contains(view->visualRect(last)));
}

void TestJobCommands::reordersTheQueueByDragging()
{
    Settings settings(m_folder->filePath(QStringLiteral("settings.ini")));
    const auto secrets = makeMemoryStore();
    HttpTransport transport;
    const SystemClock clock;
    JobRunner runner({.store = m_store.get(),
                      .settings = &settings,
                      .secrets = secrets.get(),
                      .local = nullptr,
                      .transport = &transport,
                      .clock = &clock});
    QList<QUuid> ids;
    for (int i = 0; i < 4; ++i)
        ids << runner
                   .submit({.videoUrl = QStringLiteral("https://h.com/v.mp4"),
                            .audioUrl = QStringLiteral("https://h.com/%1.wav").arg(i)},
                           {})
                   .value()
                   .id;
    add(QStringLiteral("over"), JobState::Completed, 0);
    JobListModel model(m_store.get(), &runner, nullptr);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QModelIndex first = model.index(0);
    QVERIFY(!first.data().toString().isEmpty());
    QVERIFY(model.flags(first) & Qt::ItemIsDragEnabled);
    const std::unique_ptr<QMimeData> two(model.mimeData({model.index(1), first}));
    QVERIFY(two);
    const QPersistentModelIndex kept = first;
    // Before the last queued job; after it; but not among finished ones.
    QVERIFY(model.canDropMimeData(two.get(), Qt::CopyAction, 3, 0, {}));
    QVERIFY(!model.canDropMimeData(two.get(), Qt::CopyAction, 5, 0, {}));
    QVERIFY(model.dropMimeData(two.get(), Qt::CopyAction, 3, 0, {}));
    QCOMPARE(m_store->unfinishedIds(), (QList<QUuid>{ids.at(2), ids.at(0), ids.at(1), ids.at(3)}));
    QCOMPARE(kept.row(), 1);
    QVERIFY(model.dropMimeData(two.get(), Qt::CopyAction, 4, 0, {}));
    QCOMPARE(m_store->unfinishedIds(), (QList<QUuid>{ids.at(2), ids.at(3), ids.at(0), ids.at(1)}));
    QMimeData file;
    file.setUrls({QUrl::fromLocalFile(QStringLiteral("/nowhere/clip.mp4"))});
    QVERIFY(!model.canDropMimeData(&file, Qt::CopyAction, 0, 0, {})); // the window handles these
    model.setQuery({.order = JobQuery::Order::Name});
    QVERIFY(!model.canDropMimeData(two.get(), Qt::CopyAction, 3, 0, {}));
}

QTEST_MAIN(TestJobCommands)
#include "tst_jobcommands.moc"
