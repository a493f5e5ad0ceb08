#include "api/httptransport.h"
#include "base/clock.h"
#include "joblist/joblistmodel.h"
#include "joblist/joblistpane.h"
#include "joblist/joblistview.h"
#include "jobs/jobrunner.h"
#include "settings/secretstore.h"
#include "settings/settings.h"
#include "ui/listedjobs.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

using namespace retalk;
using test::makeJob;
using namespace std::chrono_literals;

/// What can be done with the jobs of the list: by menu, by keyboard, by the row's button.
class TestJobCommands : public QObject, test::ListedJobs
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void copiesIdsFromTheMenu();
    void asksBeforeRunningAPaidJobAgain();
    void goesOnWhenTheKeyIsEntered();
    void reordersTheQueueByKeyboard();
    void reordersTheQueueByDragging();
};

void TestJobCommands::init()
{
    openAnew();
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
    QCOMPARE(asked.first().first().toUuid(), job.id);
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
    pane.goOnWithKey(QStringLiteral("gateway.example.com")); // another service's key
    QVERIFY(m_store->state(asked) == JobState::Failed);
    pane.goOnWithKey(evoLinkApiBase().host());
    QVERIFY(m_store->state(asked) == JobState::Queued);
    // Nobody asked for this one: it is not sent unasked.
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
        runner.hold(id); // none begins meanwhile
    JobListPane pane(m_store.get(), &runner);
    pane.show();
    pane.selectJob(ids.at(2));
    auto *view = pane.findChild<JobListView *>();
    QTest::keyClick(view, Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(m_store->unfinishedIds(), (QList<QUuid>{ids.at(0), ids.at(2), ids.at(1)}));
    QTest::keyClick(view, Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(m_store->unfinishedIds(), ids);
    QTest::keyClick(view, Qt::Key_Down, Qt::AltModifier); // it is the last already
    QCOMPARE(m_store->unfinishedIds(), ids);
    // The row goes with it, the way the list shows, and stays the current one.
    QTest::keyClick(view, Qt::Key_Up, Qt::AltModifier);
    QTRY_COMPARE(view->currentIndex().row(), 1);
    QCOMPARE(pane.currentJob(), ids.at(2));
    // Several move together.
    view->selectionModel()->select(view->model()->index(2, 0), QItemSelectionModel::Select);
    QCOMPARE(view->selectionModel()->selectedIndexes().size(), 2);
    QTest::keyClick(view, Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(m_store->unfinishedIds(), (QList<QUuid>{ids.at(2), ids.at(1), ids.at(0)}));
    QTRY_COMPARE(view->model()->index(0, 0).data(JobListModel::IdRole).toUuid(), ids.at(2));
    QCOMPARE(view->selectionModel()->selectedIndexes().size(), 2);
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
    // Before the last that waits; behind it; not among what is over.
    QVERIFY(model.canDropMimeData(two.get(), Qt::CopyAction, 3, 0, {}));
    QVERIFY(!model.canDropMimeData(two.get(), Qt::CopyAction, 5, 0, {}));
    QVERIFY(model.dropMimeData(two.get(), Qt::CopyAction, 3, 0, {}));
    QCOMPARE(m_store->unfinishedIds(), (QList<QUuid>{ids.at(2), ids.at(0), ids.at(1), ids.at(3)}));
    QCOMPARE(kept.row(), 1);
    QVERIFY(model.dropMimeData(two.get(), Qt::CopyAction, 4, 0, {}));
    QCOMPARE(m_store->unfinishedIds(), (QList<QUuid>{ids.at(2), ids.at(3), ids.at(0), ids.at(1)}));
    QMimeData file;
    file.setUrls({QUrl::fromLocalFile(QStringLiteral("/nowhere/clip.mp4"))});
    QVERIFY(!model.canDropMimeData(&file, Qt::CopyAction, 0, 0, {})); // for the window
    model.setQuery({.order = JobQuery::Order::Name});
    QVERIFY(!model.canDropMimeData(two.get(), Qt::CopyAction, 3, 0, {}));
}

QTEST_MAIN(TestJobCommands)
#include "tst_jobcommands.moc"
