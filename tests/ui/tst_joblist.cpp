#include "api/httptransport.h"
#include "base/clock.h"
#include "joblist/jobdelegate.h"
#include "joblist/joblistmodel.h"
#include "joblist/joblistpane.h"
#include "joblist/joblistview.h"
#include "jobs/jobrunner.h"
#include "settings/secretstore.h"
#include "settings/settings.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QDir>
#include <QElapsedTimer>
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
#include <QToolButton>

using namespace retalk;
using namespace std::chrono_literals;

namespace {

Job makeJob(const QString &name, JobState state, const QDateTime &created)
{
    Job job;
    job.id = QUuid::createUuid();
    job.name = name;
    job.state = state;
    job.request.videoUrl = QStringLiteral("/nowhere/") + name;
    job.request.audioUrl = QStringLiteral("/nowhere/voice.wav");
    job.createdAt = job.updatedAt = created;
    return job;
}

} // namespace

class TestJobList : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void keepsUpWithTheStore();
    void beginsEachDayWithAHeading();
    void filtersSearchesAndSorts();
    void tellsProgressOfTheRowThatChanged();
    void removalWaitsForTheOffer_data();
    void removalWaitsForTheOffer();
    void enterAndClickDoWhatTheButtonSays();
    void invitesWhenEmpty();
    void copiesIdsFromTheMenu();
    void finishedRowsCanBeDraggedOut();
    void tellsHowManyJobsGoFirst();
    void saysWhatIsWrongWithAResult();
    void saysWhyAPaidJobStays();
    void asksBeforeRunningAPaidJobAgain();
    void goesOnWhenTheKeyIsEntered();
    void reordersTheQueueByKeyboard();
    void sumsUpTheRowInItsToolTip();
    void isQuickWithAHundredThousandJobs();

private:
    Job add(const QString &name, JobState state, qint64 secondsAgo);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<JobStore> m_store;
    QDateTime m_now;
};

void TestJobList::init()
{
    m_now = QDateTime(QDate::currentDate(), QTime(12, 0)).toUTC();
    m_store.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    Expected<std::unique_ptr<JobStore>> store =
        JobStore::open(m_folder->filePath(QStringLiteral("jobs.sqlite")));
    QVERIFY2(store, store ? "" : qPrintable(store.error().message));
    m_store = std::move(*store);
}

Job TestJobList::add(const QString &name, JobState state, qint64 secondsAgo)
{
    const Job job = makeJob(name, state, m_now.addSecs(-secondsAgo));
    if (!m_store->save(job))
        qFatal("cannot save");
    return job;
}

void TestJobList::keepsUpWithTheStore()
{
    JobListModel model(m_store.get(), nullptr, nullptr);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowCount(), 0);
    const Job first = add(QStringLiteral("first"), JobState::Completed, 100);
    Job second = add(QStringLiteral("second"), JobState::Queued, 50);
    QTRY_COMPARE(model.rowCount(), 2);
    QCOMPARE(model.index(0).data().toString(), QStringLiteral("second"));
    QCOMPARE(model.rowOf(first.id), 1);

    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    second.state = JobState::Processing;
    QVERIFY(m_store->save(second));
    QTRY_VERIFY(!changed.isEmpty());
    QVERIFY(model.index(0)
                .data(JobListModel::LineRole)
                .value<JobLine>()
                .text.startsWith(QStringLiteral("Processing")));

    QVERIFY(m_store->remove(first.id));
    QTRY_COMPARE(model.rowCount(), 1);
    QCOMPARE(model.rowOf(first.id), -1);
}

void TestJobList::beginsEachDayWithAHeading()
{
    add(QStringLiteral("now"), JobState::Completed, 0);
    add(QStringLiteral("earlier"), JobState::Completed, 60);
    add(QStringLiteral("yesterday"), JobState::Completed, 24 * 3600);
    add(QStringLiteral("yesterday too"), JobState::Completed, 24 * 3600 + 60);
    add(QStringLiteral("long ago"), JobState::Completed, 400LL * 24 * 3600);
    JobListModel model(m_store.get(), nullptr, nullptr);
    QStringList headings;
    for (int row = 0; row < model.rowCount(); ++row)
        headings << model.index(row).data(JobListModel::HeadingRole).toString();
    QVERIFY(headings.at(0).isEmpty()); // today needs none
    QVERIFY(headings.at(1).isEmpty());
    QCOMPARE(headings.at(2), QStringLiteral("Yesterday"));
    QVERIFY(headings.at(3).isEmpty());
    QVERIFY(!headings.at(4).isEmpty());

    model.setQuery({.order = JobQuery::Order::Name});
    for (int row = 0; row < model.rowCount(); ++row)
        QVERIFY(!model.hasHeading(row));
}

void TestJobList::filtersSearchesAndSorts()
{
    add(QStringLiteral("Apple"), JobState::Completed, 10);
    Job pear = add(QStringLiteral("pear"), JobState::Processing, 20);
    add(QStringLiteral("plum"), JobState::Failed, 30);
    JobListModel model(m_store.get(), nullptr, nullptr);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setQuery({.text = QStringLiteral("PEAR")});
    QCOMPARE(model.rowCount(), 1);
    model.setQuery({.group = JobQuery::Group::NeedsAttention});
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.index(0).data().toString(), QStringLiteral("plum"));
    model.setQuery({.order = JobQuery::Order::OldestFirst});
    QCOMPARE(model.index(0).data().toString(), QStringLiteral("plum"));

    // A job that leaves the shown group leaves the list.
    model.setQuery({.group = JobQuery::Group::Active});
    QCOMPARE(model.rowCount(), 1);
    QVERIFY(!model.index(0).data().toString().isEmpty()); // looked at
    pear.state = JobState::Completed;
    QVERIFY(m_store->save(pear));
    QTRY_COMPARE(model.rowCount(), 0);
}

void TestJobList::tellsProgressOfTheRowThatChanged()
{
    Job job = add(QStringLiteral("a"), JobState::Processing, 10);
    add(QStringLiteral("b"), JobState::Processing, 20);
    JobListModel model(m_store.get(), nullptr, nullptr);
    job.taskId = job.task.id = QStringLiteral("task-1");
    QCOMPARE(model.index(0).data(JobListModel::LineRole).value<JobLine>().progress, std::optional(0.0));
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    job.task.progress = 40;
    QVERIFY(m_store->save(job));
    QTRY_VERIFY(!changed.isEmpty());
    QCOMPARE(changed.first().at(0).toModelIndex().row(), 0);
    QCOMPARE(model.index(0).data(JobListModel::LineRole).value<JobLine>().progress, std::optional(0.4));
}

void TestJobList::removalWaitsForTheOffer_data()
{
    QTest::addColumn<bool>("isUndone");
    QTest::newRow("undone") << true;
    QTest::newRow("let go") << false;
}

void TestJobList::removalWaitsForTheOffer()
{
    QFETCH(const bool, isUndone);
    const Job job = add(QStringLiteral("gone"), JobState::Failed, 10);
    const Job kept = add(QStringLiteral("sent"), JobState::Processing, 20);
    auto pane = std::make_unique<JobListPane>(m_store.get(), nullptr);
    pane->resize(700, 300);
    pane->show();
    auto *view = pane->findChild<JobListView *>();
    view->selectAll(); // the sent job is among them and must stay
    QTest::keyClick(view, Qt::Key_Delete);
    QCOMPARE(view->model()->rowCount(), 1);
    QCOMPARE(view->model()->index(0, 0).data().toString(), kept.name);
    QVERIFY(m_store->job(job.id)); // still there while it can be brought back
    auto *undo = pane->findChild<QPushButton *>(QStringLiteral("undoRemove"));
    QVERIFY(undo->isVisible());
    if (isUndone) {
        undo->click();
        QCOMPARE(view->model()->rowCount(), 2);
        QVERIFY(m_store->job(job.id));
    } else {
        pane.reset(); // closing the window ends the offer
        QVERIFY(!m_store->job(job.id));
    }
    QVERIFY(m_store->job(kept.id));
}

void TestJobList::enterAndClickDoWhatTheButtonSays()
{
    Job done = makeJob(QStringLiteral("done"), JobState::Completed, m_now.addSecs(-10));
    done.outputPath = m_folder->filePath(QStringLiteral("done.mp4"));
    QFile file(done.outputPath);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(m_store->save(done));
    Job failed = makeJob(QStringLiteral("no face"), JobState::Failed, m_now.addSecs(-20));
    failed.request.referenceImageUrl = QStringLiteral("/nowhere/face.png");
    failed.taskId = failed.task.id = QStringLiteral("task-9");
    failed.task.error = TaskError{QStringLiteral("invalid_parameters"),
                                  QStringLiteral("InvalidFile.FaceNotMatch: no matching face found"),
                                  {}};
    failed.error = Error{.kind = ErrorKind::TaskFailed, .message = QStringLiteral("no match")};
    QVERIFY(m_store->save(failed));

    JobListPane pane(m_store.get(), nullptr);
    pane.resize(800, 400);
    pane.show();
    QVERIFY(QTest::qWaitForWindowExposed(&pane));
    auto *view = pane.findChild<JobListView *>();
    QSignalSpy shown(&pane, &JobListPane::showRequested);
    QSignalSpy submitted(&pane, &JobListPane::submitRequested);
    pane.selectJob(done.id);
    QCOMPARE(pane.currentJob(), done.id);
    QTest::keyClick(view, Qt::Key_Return);
    QCOMPARE(shown.size(), 1);
    QCOMPARE(shown.first().first().toUuid(), done.id);

    const QModelIndex index = view->model()->index(1, 0);
    auto *delegate = qobject_cast<JobDelegate *>(view->itemDelegate());
    QStyleOptionViewItem option;
    option.initFrom(view);
    option.font = view->font();
    option.rect = view->visualRect(index);
    const QRect button = delegate->buttonRect(option, index);
    QVERIFY(!button.isEmpty());
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, button.center());
    QCOMPARE(submitted.size(), 1);
    QCOMPARE(submitted.first().first().value<GenerationRequest>().faceThreshold, 140);
    // Pressing on the button and letting go elsewhere does nothing.
    QTest::mousePress(view->viewport(), Qt::LeftButton, {}, button.center());
    QTest::mouseRelease(view->viewport(), Qt::LeftButton, {}, button.topLeft() - QPoint(100, 0));
    QCOMPARE(submitted.size(), 1);
}

void TestJobList::invitesWhenEmpty()
{
    JobListPane pane(m_store.get(), nullptr);
    pane.resize(700, 300);
    pane.show();
    auto *search = pane.findChild<QLineEdit *>(QStringLiteral("jobSearch"));
    const QImage empty = pane.findChild<JobListView *>()->grab().toImage();
    search->setText(QStringLiteral("nothing like this"));
    const QImage nothingFound = pane.findChild<JobListView *>()->grab().toImage();
    QVERIFY(empty != nothingFound); // two different things are said
    QSignalSpy imported(&pane, &JobListPane::importTableRequested);
    pane.findChild<QPushButton *>(QStringLiteral("importTable"))->click();
    QCOMPARE(imported.size(), 1);
    const Job job = add(QStringLiteral("new"), JobState::Queued, 0);
    pane.selectJob(job.id); // a filter that hides it gives way
    QVERIFY(search->text().isEmpty());
    QCOMPARE(pane.currentJob(), job.id);
}

void TestJobList::copiesIdsFromTheMenu()
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
        saysWhy |=
            !action->isEnabled() && action->text().contains(QStringLiteral("can no longer be cancelled"));
        if (action->text() == QStringLiteral("Copy task id"))
            Q_EMIT menu.triggered(action);
    }
    QVERIFY(saysWhy);
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("task-unified-42"));
}

void TestJobList::finishedRowsCanBeDraggedOut()
{
    Job job = makeJob(QStringLiteral("done"), JobState::Completed, m_now);
    job.outputPath = m_folder->filePath(QStringLiteral("done.mp4"));
    QFile file(job.outputPath);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(m_store->save(job));
    JobListModel model(m_store.get(), nullptr, nullptr);
    const QModelIndex index = model.index(0);
    QVERIFY(!index.data().toString().isEmpty());
    QVERIFY(model.flags(index) & Qt::ItemIsDragEnabled);
    const std::unique_ptr<QMimeData> data(model.mimeData({index}));
    QCOMPARE(data->urls(), QList<QUrl>{QUrl::fromLocalFile(job.outputPath)});
}

void TestJobList::tellsHowManyJobsGoFirst()
{
    for (int i = 0; i < 3; ++i) {
        Job job = makeJob(QStringLiteral("job %1").arg(i), JobState::Queued, m_now.addSecs(i));
        job.position = i;
        QVERIFY(m_store->save(job));
    }
    const JobListModel model(m_store.get(), nullptr, nullptr);
    const auto line = [&model](int row) {
        return model.index(row).data(JobListModel::LineRole).value<JobLine>().text;
    };
    QVERIFY2(line(0).contains(u'2'), qPrintable(line(0))); // the newest waits for two
    QVERIFY2(line(1).contains(u'1'), qPrintable(line(1)));
    QCOMPARE(line(2), QStringLiteral("Waiting for its turn"));
}

void TestJobList::saysWhatIsWrongWithAResult()
{
    Job job = makeJob(QStringLiteral("done"), JobState::Completed, m_now);
    job.outputPath = m_folder->filePath(QStringLiteral("done.mp4"));
    QFile file(job.outputPath);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(m_store->save(job));
    JobListModel model(m_store.get(), nullptr, nullptr);
    QVERIFY(model.index(0).data(JobListModel::LineRole).value<JobLine>().tone == JobTone::Good);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.setRemark(job.id, QStringLiteral("The mouth did not move"));
    QCOMPARE(changed.size(), 1);
    const auto line = model.index(0).data(JobListModel::LineRole).value<JobLine>();
    QVERIFY(line.tone == JobTone::Warning);
    QVERIFY(line.text.startsWith(QStringLiteral("The mouth did not move")));
    QVERIFY(line.action == JobAction::Show);
}

void TestJobList::saysWhyAPaidJobStays()
{
    Job job = makeJob(QStringLiteral("sent"), JobState::Processing, m_now);
    job.service = {ServiceKind::EvoLink, evoLinkApiBase(), evoLinkFilesBase()};
    job.taskId = job.task.id = QStringLiteral("task-1");
    QVERIFY(m_store->save(job));
    JobListPane pane(m_store.get(), nullptr);
    pane.resize(700, 300);
    pane.show();
    pane.selectJob(job.id);
    QTest::keyClick(pane.findChild<JobListView *>(), Qt::Key_Delete);
    const auto *bar = pane.findChild<QWidget *>(QStringLiteral("undoBar"));
    QVERIFY(bar->isVisible());
    QVERIFY(!pane.findChild<QPushButton *>(QStringLiteral("undoRemove"))->isVisible());
    const auto *sentence = pane.findChild<QLabel *>(QStringLiteral("undoSentence"));
    QVERIFY2(sentence->accessibleName().contains(QStringLiteral("can no longer be cancelled")),
             qPrintable(sentence->accessibleName()));
    QVERIFY(m_store->job(job.id));
}

void TestJobList::asksBeforeRunningAPaidJobAgain()
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

void TestJobList::goesOnWhenTheKeyIsEntered()
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

void TestJobList::reordersTheQueueByKeyboard()
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
}

void TestJobList::sumsUpTheRowInItsToolTip()
{
    Job job = makeJob(QStringLiteral("sent"), JobState::Processing, m_now);
    job.service = {ServiceKind::EvoLink, evoLinkApiBase(), evoLinkFilesBase()};
    job.taskId = job.task.id = QStringLiteral("task-1");
    job.task.billing.reserved = 14.4;
    QVERIFY(m_store->save(job));
    const JobListModel model(m_store.get(), nullptr, nullptr);
    const QString tip = model.index(0).data(Qt::ToolTipRole).toString();
    for (const char *part : {"sent", "Processing", "14.4 credits reserved", "can no longer be cancelled"})
        QVERIFY2(tip.contains(QLatin1String(part)), qPrintable(tip));
}

void TestJobList::isQuickWithAHundredThousandJobs()
{
    constexpr int kJobs = 100'000;
    // Each job is one committed transaction: in memory, so that the disk does not decide how long this takes.
    m_store.reset();
    const QTemporaryDir memory(QFileInfo(QStringLiteral("/dev/shm")).isWritable()
                                   ? QStringLiteral("/dev/shm/retalk-XXXXXX")
                                   : QDir::tempPath() + QStringLiteral("/retalk-XXXXXX"));
    Expected<std::unique_ptr<JobStore>> store =
        JobStore::open(memory.filePath(QStringLiteral("jobs.sqlite")));
    QVERIFY(store);
    m_store = std::move(*store);
    for (int i = 0; i < kJobs; ++i) {
        const Job job =
            makeJob(QStringLiteral("clip %1 + voice.wav").arg(i),
                    i % 50 == 0 ? JobState::Failed : JobState::Completed, m_now.addSecs(-600LL * i));
        if (!m_store->save(job))
            QFAIL("cannot save");
    }
    QElapsedTimer timer;
    timer.start();
    auto pane = std::make_unique<JobListPane>(m_store.get(), nullptr);
    pane->resize(944, 600);
    pane->show();
    QVERIFY(QTest::qWaitForWindowExposed(pane.get()));
    auto *view = pane->findChild<JobListView *>();
    QCOMPARE(view->model()->rowCount(), kJobs);
    qInfo("pane shown after %.1f ms", static_cast<double>(timer.nsecsElapsed()) / 1e6);

    auto *bar = view->verticalScrollBar();
    qint64 slowest = 0;
    for (int i = 0; i < 100; ++i) {
        timer.start();
        bar->setValue(static_cast<int>(qint64(bar->maximum()) * (i * 37 % 100) / 100));
        view->viewport()->repaint();
        slowest = std::max(slowest, timer.nsecsElapsed());
    }
    qInfo("slowest of 100 frames while jumping: %.1f ms", static_cast<double>(slowest) / 1e6);

    auto *search = pane->findChild<QLineEdit *>(QStringLiteral("jobSearch"));
    slowest = 0;
    for (const QChar letter : QStringLiteral("clip 777")) {
        timer.start();
        search->setText(search->text() + letter);
        view->viewport()->repaint();
        slowest = std::max(slowest, timer.nsecsElapsed());
    }
    qInfo("slowest keystroke in the search: %.1f ms", static_cast<double>(slowest) / 1e6);
    QVERIFY(view->model()->rowCount() > 100 && view->model()->rowCount() < 1000);
    pane.reset();
    m_store.reset(); // before its folder goes
}

QTEST_MAIN(TestJobList)
#include "tst_joblist.moc"
