#include "joblist/arrangement.h"
#include "joblist/jobdelegate.h"
#include "joblist/joblistheader.h"
#include "joblist/joblistmodel.h"
#include "joblist/joblistpane.h"
#include "joblist/joblistview.h"
#include "joblist/jobtotals.h"
#include "joblist/thumbnails.h"
#include "jobs/store/markchange.h"
#include "ui/listedjobs.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QAction>
#include <QComboBox>
#include <QDateTime>
#include <QDir>
#include <QDrag>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QImage>
#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPainter>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QTreeWidget>

#include <algorithm>
#include <ctime>

using namespace Qt::StringLiterals;

using namespace retalk;
using test::makeJob;
using namespace std::chrono_literals;

class TestJobList : public QObject, test::ListedJobs
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void keepsUpWithTheStore();
    void beginsEachDayWithAHeading();
    void filtersSearchesAndSorts();
    void tellsProgressOfTheRowThatChanged();
    void enterAndClickDoWhatTheButtonSays();
    void enterCancelsNothing();
    void invitesWhenEmpty();
    void finishedRowsCanBeDraggedOut();
    void tellsHowManyJobsGoFirst();
    void putsWhatRunsNextOnTopOfWhatWaits();
    void saysWhatIsWrongWithAResult();
    void sumsUpTheRowInItsToolTip();
    void showsMarkupInItsToolTipAsItIs();
    void cutsNothingOffInANarrowHeader();
    void goesThroughTheHeaderAsItStands();
    void groupsByVideoAndByProject();
    void collapsesAndExpandsGroups();
    void collapsesByMouseAndByKeyboard();
    void opensTheGroupOfAJobThatIsWanted();
    void keepsTheCurrentJobInSightWhenItsGroupMoves();
    void dragsASmallPicture();
    void remembersHowItIsArranged();
    void sortsInAMenuOfItsOwn();
    void tellsWhatAPersonKeeps();
    void entersByTabWithoutOpeningAJob();
    void totalsByDayProjectAndService();
    void scrollsAndFiltersTwentyThousandJobs();
    void looksAgainForThePictureOfARow();
    void cutsNoMouthOffAThumbnail_data();
    void cutsNoMouthOffAThumbnail();
    void triesAFileAgainThatGaveNoPicture();

private:
    QList<QUuid> addGrouped();
};

void TestJobList::init()
{
    openNewStore();
}

void TestJobList::cutsNothingOffInANarrowHeader()
{
    JobListHeader header;
    header.offerPause(true);
    header.show();
    auto *import = header.findChild<QPushButton *>(QStringLiteral("importTable"));
    int narrow = 0;
    for (int width = header.minimumSizeHint().width(); width < 1000; width += 20) {
        header.resize(width, header.minimumSizeHint().height());
        header.layout()->activate();
        for (const QAbstractButton *button : header.findChildren<QAbstractButton *>()) {
            if (button->parentWidget() != &header || button->isHidden())
                continue;
            QVERIFY2(button->width() >= button->sizeHint().width() &&
                         header.rect().contains(button->geometry()),
                     qPrintable(QStringLiteral("%1 at %2").arg(button->objectName()).arg(width)));
        }
        QVERIFY(header.findChild<QLineEdit *>(QStringLiteral("jobSearch"))->width() >= 100);
        // Buttons that don't fit move to the menu.
        const bool isInMenu = header.findChild<QAction *>(QStringLiteral("importTableAction"));
        QCOMPARE(isInMenu, import->isHidden());
        narrow += import->isHidden() ? 1 : 0;
    }
    QVERIFY(narrow > 0);
    QVERIFY(!import->isHidden());
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

void TestJobList::goesThroughTheHeaderAsItStands()
{
    JobListHeader header;
    header.resize(900, 40);
    header.show();
    QVERIFY(QTest::qWaitForWindowExposed(&header));
    QList<int> places;
    const QWidget *widget = &header;
    do {
        widget = widget->nextInFocusChain();
        if (header.isAncestorOf(widget) && widget->isVisible() && (widget->focusPolicy() & Qt::TabFocus))
            places += widget->mapTo(&header, QPoint(0, 0)).x();
    } while (widget != &header);
    QVERIFY(places.size() >= 7);
    QVERIFY(std::is_sorted(places.cbegin(), places.cend()));
}

void TestJobList::groupsByVideoAndByProject()
{
    const auto made = [this](const QString &name, const QString &video, const QString &project, int age) {
        Job job = makeJob(name, JobState::Completed, m_now.addSecs(-age));
        job.request.videoUrl = video;
        job.marks.project = project;
        job.task.id = name;
        job.task.videoDuration = 2.5;
        job.task.billing.charged = 2;
        return m_store->save(job) ? job.id : QUuid();
    };
    const QUuid one = made(u"one"_s, u"/v/a.mp4"_s, {}, 10);
    const QUuid two = made(u"two"_s, u"/v/b.mp4"_s, u"Acme"_s, 20);
    const QUuid three = made(u"three"_s, u"/v/a.mp4"_s, u"Acme"_s, 30);
    JobListModel model(m_store.get(), nullptr, nullptr);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const auto rows = [&model] {
        QStringList said;
        for (int row = 0; row < model.rowCount(); ++row)
            said << model.index(row).data().toString()
                 << model.index(row).data(JobListModel::HeadingRole).toString();
        return said;
    };
    model.setQuery({}, JobGrouping::Video);
    QVERIFY2(rows().at(1).startsWith(u"a.mp4 · 2 job"), qPrintable(rows().at(1)));
    QVERIFY2(rows().at(1).contains(u"5.0") && rows().at(1).contains(u"4"), qPrintable(rows().at(1)));
    QCOMPARE(rows().at(2), u"one"_s);
    QCOMPARE(rows().at(3), QString());
    QCOMPARE(rows().at(4), u"three"_s);
    QVERIFY2(rows().at(7).startsWith(u"b.mp4 · 1 job"), qPrintable(rows().at(7)));
    QCOMPARE(model.rowCount(), 5);
    // Another video of the same name: folders distinguish them.
    const QUuid other = made(u"four"_s, u"/w/a.mp4"_s, {}, 40);
    model.setQuery({}, JobGrouping::Video);
    QVERIFY2(rows().at(1).startsWith(u"a.mp4 (v) · 2 job"), qPrintable(rows().at(1)));
    QVERIFY(rows().contains(u"a.mp4 (w)"_s));
    QVERIFY(rows().contains(u"b.mp4"_s));
    QVERIFY(m_store->remove(other));
    model.setQuery({}, JobGrouping::Project);
    QCOMPARE(model.rowOf(two), 1);
    QCOMPARE(model.rowOf(one), 4); // jobs without a project come last
    QVERIFY(rows().at(7).startsWith(u"No project"));
    // Moving it to a project moves its row, and the sums are updated.
    QVERIFY(changeMarks(m_store.get(), {one}, [](JobMarks &marks) { marks.project = u"Acme"_s; }));
    QTRY_COMPARE(model.rowOf(one), 1);
    QTRY_VERIFY(rows().at(1).startsWith(u"Acme · 3 job"));
    QVERIFY(m_store->remove(three));
    QTRY_VERIFY(rows().at(1).startsWith(u"Acme · 2 job"));
}

/// Adds two jobs of a.mp4, one of them failed, and one of b.mp4; returns their ids in list order.
QList<QUuid> TestJobList::addGrouped()
{
    QList<QUuid> ids;
    const auto made = [&](const char *name, const char *video, JobState state, int age) {
        Job job = makeJob(QLatin1String(name), state, m_now.addSecs(-age));
        job.request.videoUrl = u"/v/"_s + QLatin1String(video);
        if (!m_store->save(job))
            qFatal("cannot save");
        ids << job.id;
    };
    made("one", "a.mp4", JobState::Completed, 10);
    made("two", "a.mp4", JobState::Failed, 20);
    made("three", "b.mp4", JobState::Completed, 30);
    return ids;
}

void TestJobList::collapsesAndExpandsGroups()
{
    const QList<QUuid> ids = addGrouped();
    JobListModel model(m_store.get(), nullptr, nullptr);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const auto said = [&model](int row) {
        return model.index(row).data(Qt::AccessibleTextRole).toString();
    };
    model.setQuery({}, JobGrouping::Video);
    QCOMPARE(model.rowCount(), 5);
    QVERIFY(model.isGroup(0) && !model.isGroup(1) && model.isGroup(3));
    QVERIFY2(said(0).endsWith(u"Expanded"), qPrintable(said(0)));
    QVERIFY(!(model.flags(model.index(0)) & Qt::ItemIsSelectable));
    QCOMPARE(model.groupRowOf(2), 0);
    const QPersistentModelIndex other = model.index(4);
    QSignalSpy folded(&model, &JobListModel::collapsedChanged);
    model.setCollapsed(0, true);
    QCOMPARE(folded.size(), 1);
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.rowOf(ids.at(0)), -1);
    QCOMPARE(other.row(), 2);
    QVERIFY2(said(0).endsWith(u"Collapsed"), qPrintable(said(0)));
    // Hidden jobs are still counted, announced and exported.
    QVERIFY2(said(0).contains(u"2 job") && said(0).contains(u"1 need"), qPrintable(said(0)));
    QCOMPARE(model.allIds(), ids);
    QCOMPARE(model.idsIn({model.index(0), model.index(2)}), ids.mid(2));
    // It stays collapsed whatever happens inside, even in another order.
    QVERIFY(m_store->remove(ids.at(1)));
    QTRY_VERIFY2(said(0).contains(u"1 job"), qPrintable(said(0)));
    model.setQuery({.order = JobQuery::Order::OldestFirst}, JobGrouping::Video);
    QCOMPARE(model.rowCount(), 3);
    QVERIFY(model.isCollapsed(2) && !model.isCollapsed(0));
    // A group's row is removed with its last job.
    QVERIFY(m_store->remove(ids.at(0)));
    QTRY_COMPARE(model.rowCount(), 2);
    model.setAllCollapsed(true);
    QCOMPARE(model.rowCount(), 1);
    model.setCollapsed(0, false);
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.jobAt(1).id, ids.at(2));
    // Ungrouping leaves no collapsed groups behind.
    model.setQuery({.group = JobQuery::Group::NeedsAttention});
    QCOMPARE(model.allIds(), QList<QUuid>());
    model.setQuery({});
    QCOMPARE(model.allIds(), QList<QUuid>{ids.at(2)});
}

void TestJobList::collapsesByMouseAndByKeyboard()
{
    const QList<QUuid> ids = addGrouped();
    JobListPane pane(m_store.get(), nullptr);
    pane.resize(800, 500);
    pane.show();
    QVERIFY(QTest::qWaitForWindowExposed(&pane));
    pane.setArrangement(toStored(Arrangement{.grouping = JobGrouping::Video, .videos = {}, .projects = {}}));
    auto *view = pane.findChild<JobListView *>();
    const auto rows = [view] {
        return view->model()->rowCount();
    };
    QSignalSpy shown(&pane, &JobListPane::showRequested);
    QSignalSpy current(&pane, &JobListPane::currentJobChanged);
    pane.selectJob(ids.at(1));
    QCOMPARE(rows(), 5);
    const auto heading = [view](int row) {
        return view->visualRect(view->model()->index(row, 0)).center();
    };
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, heading(0));
    QCOMPARE(rows(), 3);
    QCOMPARE(view->currentIndex().row(), 0);
    QCOMPARE(pane.currentJob(), ids.at(1)); // the shown job doesn't change
    QCOMPARE(current.size(), 1);
    // A double click acts as one click, and opens no job.
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, heading(0));
    QTest::mouseDClick(view->viewport(), Qt::LeftButton, {}, heading(0));
    QCOMPARE(rows(), 5);
    QCOMPARE(shown.size(), 0);
    QCOMPARE(view->selectionModel()->selectedIndexes().size(), 1); // visible again
    // Pressing on one heading and releasing on another does nothing.
    QTest::mousePress(view->viewport(), Qt::LeftButton, {}, heading(0));
    QTest::mouseRelease(view->viewport(), Qt::LeftButton, {}, heading(3));
    QCOMPARE(rows(), 5);

    view->setFocus();
    pane.selectJob(ids.at(1));
    QTest::keyClick(view, Qt::Key_Left); // to its group
    QCOMPARE(view->currentIndex().row(), 0);
    QTest::keyClick(view, Qt::Key_Left);
    QCOMPARE(rows(), 3);
    QTest::keyClick(view, Qt::Key_Left);
    QCOMPARE(rows(), 3);
    QTest::keyClick(view, Qt::Key_Right);
    QCOMPARE(rows(), 5);
    QTest::keyClick(view, Qt::Key_Right); // to its first job
    QCOMPARE(view->currentIndex().row(), 1);
    QCOMPARE(pane.currentJob(), ids.at(0));
    QTest::keyClick(view, Qt::Key_Up);
    for (const int key : {Qt::Key_Return, Qt::Key_Space}) {
        QTest::keyClick(view, Qt::Key(key));
        QCOMPARE(rows(), 3);
        QTest::keyClick(view, Qt::Key(key));
        QCOMPARE(rows(), 5);
    }
    QTest::keyClick(view, Qt::Key_Minus);
    QCOMPARE(rows(), 3);
    QTest::keyClick(view, Qt::Key_Plus);
    QCOMPARE(rows(), 5);
    QCOMPARE(shown.size(), 0);
    // In right-to-left layouts the arrows are reversed.
    view->setLayoutDirection(Qt::RightToLeft);
    QTest::keyClick(view, Qt::Key_Right);
    QCOMPARE(rows(), 3);
    QTest::keyClick(view, Qt::Key_Left);
    QCOMPARE(rows(), 5);
    view->selectAll();
    QMenu menu;
    pane.fillMenu(&menu); // for the jobs, not for the group rows
    QVERIFY(std::any_of(menu.actions().cbegin(), menu.actions().cend(), [](const QAction *action) {
        return action->text().startsWith(u"Submit copies of 3 ");
    }));
}

void TestJobList::opensTheGroupOfAJobThatIsWanted()
{
    const QList<QUuid> ids = addGrouped();
    JobListPane pane(m_store.get(), nullptr);
    pane.show();
    pane.setArrangement(toStored(Arrangement{
        .grouping = JobGrouping::Video, .videos = {.isAll = true, .others = {}}, .projects = {}}));
    auto *view = pane.findChild<JobListView *>();
    QCOMPARE(view->model()->rowCount(), 2);
    pane.selectJob(ids.at(2));
    QCOMPARE(view->model()->rowCount(), 3);
    QCOMPARE(pane.currentJob(), ids.at(2));
    // And one hidden by a search.
    pane.findChild<QLineEdit *>(u"jobSearch"_s)->setText(u"three"_s);
    QCOMPARE(view->model()->rowCount(), 2);
    pane.selectJob(ids.at(0));
    QCOMPARE(pane.currentJob(), ids.at(0));
    QCOMPARE(view->model()->rowCount(), 5);
}

void TestJobList::keepsTheCurrentJobInSightWhenItsGroupMoves()
{
    Job mine = makeJob(u"mine"_s, JobState::Failed, m_now);
    mine.request.videoUrl = u"/v/mine.mp4"_s;
    QVERIFY(m_store->save(mine));
    Job other;
    for (int i = 0; i < 20; ++i) {
        other = makeJob(u"other"_s, JobState::Failed, m_now.addSecs(-60 - i));
        other.request.videoUrl = u"/v/other.mp4"_s;
        QVERIFY(m_store->save(other));
    }
    JobListPane pane(m_store.get(), nullptr);
    pane.resize(400, 400);
    pane.show();
    pane.setArrangement(toStored(Arrangement{.grouping = JobGrouping::Video, .videos = {}, .projects = {}}));
    auto *view = pane.findChild<JobListView *>();
    QTRY_COMPARE(view->model()->rowCount(), 23);
    pane.selectJob(mine.id);
    const auto isInSight = [view] {
        return view->viewport()->rect().contains(view->visualRect(view->currentIndex()).center());
    };
    QTRY_VERIFY(isInSight());
    const int before = view->currentIndex().row();
    other.state = JobState::Queued; // now first, with its group
    QVERIFY(m_store->save(other));
    QTRY_VERIFY(view->currentIndex().row() > before + 10);
    QCOMPARE(pane.currentJob(), mine.id);
    QTRY_VERIFY(isInSight());
}

void TestJobList::dragsASmallPicture()
{
    for (int i = 0; i < 3; ++i) {
        Job job = makeJob(QString(200, u'x'), JobState::Completed, m_now.addSecs(i));
        job.outputPath = m_folder->filePath(u"done.mp4"_s);
        QFile file(job.outputPath);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(m_store->save(job));
    }
    JobListModel model(m_store.get(), nullptr, nullptr);
    JobListView view;
    view.setModel(&model);
    view.resize(600, 400);
    for (int row = 0; row < model.rowCount(); ++row)
        QVERIFY(!model.index(row).data().toString().isEmpty()); // loads it, as painting does
    QVERIFY(!view.makeDrag());                                  // nothing is selected
    view.selectAll();
    const std::unique_ptr<QDrag> drag(view.makeDrag());
    QVERIFY(drag && drag->mimeData());
    const QSizeF size = drag->pixmap().deviceIndependentSize();
    QVERIFY2(size.width() < 320 && size.height() < JobDelegate::kRowHeight,
             qPrintable(u"%1 x %2"_s.arg(size.width()).arg(size.height())));
    // Beside the pointer, where the drop indicator stays visible.
    QVERIFY(drag->hotSpot().x() < 0 && drag->hotSpot().y() < 0);
}

void TestJobList::sortsInAMenuOfItsOwn()
{
    JobListPane pane(m_store.get(), nullptr);
    const auto said = [&pane](const char *name) {
        QStringList texts;
        const auto actions = pane.findChild<QToolButton *>(QLatin1String(name))->menu()->actions();
        for (const QAction *action : actions)
            texts << action->text();
        return texts;
    };
    const QStringList orders{u"Newest first"_s, u"Oldest first"_s, u"By name"_s, u"By state"_s};
    QCOMPARE(said("jobOrder"), orders);
    for (const QString &order : orders)
        QVERIFY2(!said("jobFilter").contains(order), qPrintable(order));
    // The button shows it without being opened.
    auto *button = pane.findChild<QToolButton *>(u"jobOrder"_s);
    QVERIFY2(button->toolTip().contains(u"Newest first"), qPrintable(button->toolTip()));
    button->menu()->actions().at(2)->trigger();
    QVERIFY2(button->toolTip().contains(u"By name"), qPrintable(button->toolTip()));
    QCOMPARE(button->accessibleName(), button->toolTip());
}

void TestJobList::remembersHowItIsArranged()
{
    addGrouped();
    JobListPane pane(m_store.get(), nullptr);
    QSignalSpy changed(&pane, &JobListPane::arrangementChanged);
    const auto choose = [&pane](const char *menu, const QString &text) {
        QMenu *choices = pane.findChild<QToolButton *>(QLatin1String(menu))->menu();
        Q_EMIT choices->aboutToShow();
        const auto actions = choices->actions();
        for (QAction *action : actions) {
            if (action->text() == text)
                return action->trigger();
        }
        QFAIL(qPrintable(text));
    };
    choose("jobOrder", u"Oldest first"_s);
    choose("jobGroup", u"By video"_s);
    auto *model = qobject_cast<JobListModel *>(pane.findChild<JobListView *>()->model());
    model->setCollapsed(0, true);
    QCOMPARE(changed.size(), 3);
    QCOMPARE(model->rowCount(), 4);
    JobListPane next(m_store.get(), nullptr);
    next.setArrangement(pane.arrangement());
    const auto *again = qobject_cast<JobListModel *>(next.findChild<JobListView *>()->model());
    QCOMPARE(again->rowCount(), 4);
    QVERIFY(again->isCollapsed(0) && again->isGroup(1));
    QCOMPARE(next.arrangement(), pane.arrangement());
    QVERIFY(next.findChild<QToolButton *>(u"jobGroup"_s)->toolTip().contains(u"By video"));
    choose("jobGroup", u"Collapse all"_s);
    QCOMPARE(model->rowCount(), 2);
    // Whatever is stored, the list loads.
    for (const char *text : {"", "{", "[1]", R"({"order":7,"groups":"moon","videos":[{}]})"})
        QVERIFY2(arrangementIn(QLatin1String(text)) == Arrangement{}, text);
    Arrangement many;
    for (int i = 0; i < 3000; ++i)
        many.videos.others.insert(u"/v/%1.mp4"_s.arg(i));
    QVERIFY(toStored(many).size() < 20'000);
}

void TestJobList::tellsWhatAPersonKeeps()
{
    Job job = makeJob(QStringLiteral("a.mp4 + b.wav"), JobState::Completed, m_now);
    job.service = {};
    job.marks = {
        .title = u"Opening"_s, .note = u"too loud\nsecond line"_s, .project = u"Acme"_s, .isStarred = true};
    QVERIFY(m_store->save(job));
    const JobListModel model(m_store.get(), nullptr, nullptr);
    const QModelIndex row = model.index(0);
    QCOMPARE(row.data().toString(), u"Opening"_s);
    const auto tags = row.data(JobListModel::TagsRole).value<JobTags>();
    QVERIFY(tags == JobTags({true, true, u"This computer"_s, u"Acme"_s, u"too loud"_s}));
    const QString said = row.data(Qt::AccessibleTextRole).toString();
    for (const auto *word : {"Opening", "Starred", "Draft", "Acme", "too loud"})
        QVERIFY2(said.contains(QLatin1String(word)), qPrintable(said));
    QVERIFY(row.data(Qt::ToolTipRole).toString().contains(u"second line"));
    QVERIFY(row.data(Qt::ToolTipRole).toString().contains(u"a.mp4 + b.wav"));
}

void TestJobList::entersByTabWithoutOpeningAJob()
{
    add(QStringLiteral("first"), JobState::Completed, 10);
    const Job second = add(QStringLiteral("second"), JobState::Completed, 20);
    JobListPane pane(m_store.get(), nullptr);
    pane.resize(900, 400);
    pane.show();
    QVERIFY(QTest::qWaitForWindowExposed(&pane));
    pane.activateWindow();
    auto *view = pane.findChild<JobListView *>();
    QSignalSpy opened(&pane, &JobListPane::currentJobChanged);
    view->setFocus(Qt::TabFocusReason);
    QTRY_VERIFY(view->hasFocus());
    QVERIFY(view->currentIndex().isValid()); // shows where the focus is
    QCOMPARE(opened.size(), 0);
    QTest::keyClick(view, Qt::Key_Down);
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened.first().first().toUuid(), second.id);
}

void TestJobList::totalsByDayProjectAndService()
{
    const QDateTime noon(QDate(2026, 11, 29), QTime(12, 0));
    const auto figure = [](const QDateTime &time, const QString &project, double seconds, double charged) {
        JobFigures told;
        told.createdMs = time.toMSecsSinceEpoch();
        told.project = project;
        told.service = u"https://api.evolink.ai"_s;
        told.sums = {.jobs = 1, .seconds = seconds, .reserved = 3, .charged = charged};
        return told;
    };
    const QList<JobFigures> jobs{figure(noon, u"Acme"_s, 2, 1), figure(noon.addSecs(1), {}, 3, 2),
                                 figure(noon.addDays(-1), u"Acme"_s, 4, 0)};
    QVERIFY(totalsOf(jobs, TotalsBy::Day) ==
            QList<JobTotal>({{u"2026-11-29"_s, {2, 5, 6, 3}}, {u"2026-11-28"_s, {1, 4, 3, 0}}}));
    QVERIFY(totalsOf(jobs, TotalsBy::Project) ==
            QList<JobTotal>({{QString(), {1, 3, 3, 2}}, {u"Acme"_s, {2, 6, 6, 1}}}));
    QVERIFY(totalsOf(jobs, TotalsBy::Service) ==
            QList<JobTotal>({{u"https://api.evolink.ai"_s, {3, 9, 9, 3}}}));
    JobTotals dialog(jobs);
    auto *table = dialog.findChild<QTreeWidget *>(u"totalsTable"_s);
    QCOMPARE(table->topLevelItemCount(), 3); // two days and the total
    dialog.findChild<QComboBox *>(u"totalsBy"_s)->setCurrentIndex(1);
    QCOMPARE(table->topLevelItem(0)->text(0), u"No project"_s);
    QCOMPARE(table->topLevelItem(2)->text(1), u"3"_s);
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
    QVERIFY(headings.at(0).isEmpty()); // no heading for today
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

    // A job that no longer matches the filter is removed from the list.
    model.setQuery({.group = JobQuery::Group::Active});
    QCOMPARE(model.rowCount(), 1);
    QVERIFY(!model.index(0).data().toString().isEmpty()); // forces the row to be read
    pear.state = JobState::Completed;
    QVERIFY(m_store->save(pear));
    QTRY_COMPARE(model.rowCount(), 0);
}

void TestJobList::tellsProgressOfTheRowThatChanged()
{
    Job job = add(QStringLiteral("a"), JobState::Processing, 10);
    add(QStringLiteral("b"), JobState::Processing, 5);
    JobListModel model(m_store.get(), nullptr, nullptr);
    job.taskId = job.task.id = QStringLiteral("task-1");
    const auto shown = [&model] {
        return model.index(0).data(JobListModel::LineRole).value<JobLine>().progress;
    };
    QCOMPARE(shown(), std::optional(overallProgress(job, 0)));
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    job.task.progress = 40;
    QVERIFY(m_store->save(job));
    QTRY_VERIFY(!changed.isEmpty());
    QCOMPARE(changed.first().at(0).toModelIndex().row(), 0);
    QCOMPARE(shown(), std::optional(overallProgress(job, 0)));
    QVERIFY(shown() > 0.4);
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
                                  QStringLiteral("no matching face found: the best score is 152, the "
                                                 "threshold is 170."),
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
    // A double click counts as one press, and so does a key that is held down.
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, button.center());
    QTest::mouseDClick(view->viewport(), Qt::LeftButton, {}, button.center());
    QTest::mouseRelease(view->viewport(), Qt::LeftButton, {}, button.center());
    QCOMPARE(submitted.size(), 2);
    pane.selectJob(failed.id);
    QTest::keyPress(view, Qt::Key_Return);
    for (int i = 0; i < 5; ++i)
        QTest::simulateEvent(view, true, Qt::Key_Return, {}, QStringLiteral("\r"), true);
    QCOMPARE(submitted.size(), 3);
    submitted.removeLast();
    submitted.removeLast();
    // Pressing on the button and releasing elsewhere does nothing.
    QTest::mousePress(view->viewport(), Qt::LeftButton, {}, button.center());
    QTest::mouseRelease(view->viewport(), Qt::LeftButton, {}, button.topLeft() - QPoint(100, 0));
    QCOMPARE(submitted.size(), 1);
}

void TestJobList::enterCancelsNothing()
{
    const Job waiting = add(u"waiting"_s, JobState::Queued, 0);
    JobListPane pane(m_store.get(), nullptr);
    pane.resize(800, 400);
    pane.show();
    QVERIFY(QTest::qWaitForWindowExposed(&pane));
    auto *view = pane.findChild<JobListView *>();
    pane.selectJob(waiting.id);
    QVERIFY(view->currentIndex().data(JobListModel::LineRole).value<JobLine>().action == JobAction::Cancel);
    QCOMPARE(view->currentIndex().data(Qt::AccessibleDescriptionRole).toString(), QString());
    QSignalSpy shown(&pane, &JobListPane::showRequested);
    QSignalSpy pressed(view, &JobListView::actionTriggered);
    for (const int key : {Qt::Key_Return, Qt::Key_Enter})
        QTest::keyClick(view, Qt::Key(key));
    QTest::simulateEvent(view, true, Qt::Key_Return, {}, u"\r"_s, true); // held down
    QCOMPARE(pressed.size(), 0);
    QCOMPARE(shown.size(), 2); // opens the job instead
    QCOMPARE(shown.first().first().toUuid(), waiting.id);
    // The button itself still does its action.
    QStyleOptionViewItem option;
    option.initFrom(view);
    option.font = view->font();
    option.rect = view->visualRect(view->currentIndex());
    const QRect button =
        qobject_cast<JobDelegate *>(view->itemDelegate())->buttonRect(option, view->currentIndex());
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, button.center());
    QCOMPARE(pressed.size(), 1);
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
    QVERIFY(empty != nothingFound); // two different messages
    QSignalSpy imported(&pane, &JobListPane::importTableRequested);
    pane.findChild<QPushButton *>(QStringLiteral("importTable"))->click();
    QCOMPARE(imported.size(), 1);
    const Job job = add(QStringLiteral("new"), JobState::Queued, 0);
    pane.selectJob(job.id); // clears a filter that hides it
    QVERIFY(search->text().isEmpty());
    QCOMPARE(pane.currentJob(), job.id);
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
    QCOMPARE(line(0), QStringLiteral("Waiting in the queue"));
    QVERIFY2(line(1).contains(u'1'), qPrintable(line(1)));
    QVERIFY2(line(2).contains(u'2'), qPrintable(line(2)));
}

void TestJobList::putsWhatRunsNextOnTopOfWhatWaits()
{
    const auto queued = [this](const char *name, JobState state, int position, qint64 secondsAgo) {
        Job job = makeJob(QString::fromLatin1(name), state, m_now.addSecs(-secondsAgo));
        job.position = position;
        if (!m_store->save(job))
            qFatal("cannot save");
    };
    queued("runs", JobState::Processing, 1, 50);
    queued("third", JobState::Queued, 4, 40);
    queued("second", JobState::Queued, 3, 10);
    queued("first", JobState::Queued, 2, 30);
    queued("old", JobState::Completed, 0, 100);
    queued("new", JobState::Completed, 0, 20);
    JobListModel model(m_store.get(), nullptr, nullptr);
    const auto names = [&model] {
        QStringList shown;
        for (int row = 0; row < model.rowCount(); ++row)
            shown << model.index(row).data().toString();
        return shown.join(u' ');
    };
    QCOMPARE(names(), QStringLiteral("runs first second third new old"));
    model.setQuery({.order = JobQuery::Order::OldestFirst});
    QCOMPARE(names(), QStringLiteral("old new runs first second third"));
    model.setQuery({.order = JobQuery::Order::State});
    QCOMPARE(names(), QStringLiteral("runs first second third new old"));
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
    job.syncVerdict = SyncVerdict{.finding = SyncVerdict::Finding::DidNotMove};
    QVERIFY(m_store->save(job));
    QCOMPARE(changed.size(), 1);
    const auto line = model.index(0).data(JobListModel::LineRole).value<JobLine>();
    QVERIFY(line.tone == JobTone::Warning);
    QVERIFY(line.text.startsWith(QStringLiteral("The mouth didn't move")));
    QVERIFY(line.action == JobAction::Show);
    // Deleted while it was shown.
    QVERIFY(file.remove());
    model.lookAgain(job.id);
    QVERIFY(model.index(0).data(JobListModel::LineRole).value<JobLine>().action == JobAction::DownloadAgain);
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
    for (const char *part : {"sent", "Processing", "14.4 credits reserved", "can't be cancelled"})
        QVERIFY2(tip.contains(QLatin1String(part)), qPrintable(tip));
}

void TestJobList::showsMarkupInItsToolTipAsItIs()
{
    add(QStringLiteral("<img src='/etc/passwd'>clip.mp4"), JobState::Queued, 0);
    const JobListModel model(m_store.get(), nullptr, nullptr);
    const QString tip = model.index(0).data(Qt::ToolTipRole).toString();
    QVERIFY2(!tip.contains(QStringLiteral("<img")) && tip.contains(QStringLiteral("&lt;img")),
             qPrintable(tip));
}

void TestJobList::scrollsAndFiltersTwentyThousandJobs()
{
    constexpr int kJobs = 20'000; // bench_joblist uses five times as many
    constexpr int kVideos = 40;
    // Each job is a committed transaction, so use memory to keep disk speed out of the measurement.
    m_store.reset();
    const QTemporaryDir memory(QFileInfo(QStringLiteral("/dev/shm")).isWritable()
                                   ? QStringLiteral("/dev/shm/retalk-XXXXXX")
                                   : QDir::tempPath() + QStringLiteral("/retalk-XXXXXX"));
    Expected<std::unique_ptr<JobStore>> store =
        JobStore::open(memory.filePath(QStringLiteral("jobs.sqlite")));
    QVERIFY(store);
    m_store = std::move(*store);
    for (int i = 0; i < kJobs; ++i) {
        Job job = makeJob(QStringLiteral("clip %1 + voice.wav").arg(i),
                          i % 50 == 0 ? JobState::Failed : JobState::Completed, m_now.addSecs(-600LL * i));
        job.request.videoUrl = u"/v/%1.mp4"_s.arg(i % kVideos);
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
    QVERIFY(view->model()->rowCount() > 10 && view->model()->rowCount() < 100);
    search->clear();
    // In this thread's CPU time, so that other load doesn't matter. The limits are far above the times of a
    // debug build with checks, and far below those of reading every job.
    const auto spent = [](const auto &work) {
        const auto now = [] {
            timespec time{};
            clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
            return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
        };
        const double before = now();
        work();
        return now() - before;
    };
    view->selectAll();
    QMenu menu;
    const double menuMs = spent([&] { pane->fillMenu(&menu); });
    qInfo("menu for all of them: %.1f ms", menuMs);
    QVERIFY2(menuMs < 120, qPrintable(QString::number(menuMs)));
    pane->setArrangement(toStored(Arrangement{.grouping = JobGrouping::Video, .videos = {}, .projects = {}}));
    auto *model = qobject_cast<JobListModel *>(view->model());
    QCOMPARE(model->rowCount(), kJobs + kVideos);
    view->viewport()->repaint();
    const double foldMs = spent([&] {
        model->setCollapsed(0, true);
        view->viewport()->repaint();
    });
    QCOMPARE(model->rowCount(), kJobs + kVideos - kJobs / kVideos);
    const double foldAllMs = spent([&] {
        model->setAllCollapsed(true);
        view->viewport()->repaint();
    });
    QCOMPARE(model->rowCount(), kVideos);
    qInfo("one group collapsed: %.1f ms, all of them: %.1f ms", foldMs, foldAllMs);
    pane.reset();
    m_store.reset(); // must go before its folder
}

void TestJobList::looksAgainForThePictureOfARow()
{
    using namespace std::chrono_literals;
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("clip.png"));
    const auto write = [&path](const QByteArray &bytes) {
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    };
    const auto picture = [&path](const QColor &colour) {
        QImage image(140, 84, QImage::Format_RGB32);
        image.fill(colour);
        return image.save(path, "PNG");
    };
    Job job;
    job.id = QUuid::createUuid();
    job.state = JobState::Completed;
    job.outputPath = path;
    Thumbnails thumbnails(nullptr, {.check = 0ms, .retry = 0ms});
    const QSignalSpy ready(&thumbnails, &Thumbnails::ready);
    const auto colour = [&] {
        const QImage shown = thumbnails.of(job).toImage();
        return shown.isNull() ? QColor() : shown.pixelColor(20, 20);
    };
    QVERIFY(!colour().isValid());
    QTest::qWait(0);
    QVERIFY(write("half of a file"));
    QVERIFY(!colour().isValid());
    QVERIFY(picture(Qt::red)); // complete now
    QTRY_VERIFY(colour().red() > 200);
    QVERIFY(!ready.isEmpty());
    QVERIFY(picture(Qt::blue)); // and replaced
    QTRY_VERIFY(colour().blue() > 200 && colour().red() < 50);
}

void TestJobList::cutsNoMouthOffAThumbnail_data()
{
    QTest::addColumn<QSize>("size");
    QTest::newRow("of a phone") << QSize(90, 160);
    QTest::newRow("of two cameras side by side") << QSize(320, 90);
    QTest::newRow("usual") << QSize(160, 90);
}

void TestJobList::cutsNoMouthOffAThumbnail()
{
    using namespace std::chrono_literals;
    QFETCH(QSize, size);
    const QTemporaryDir folder;
    Job job;
    job.id = QUuid::createUuid();
    job.state = JobState::Completed;
    job.outputPath = folder.filePath(QStringLiteral("clip.png"));
    QImage picture(size, QImage::Format_RGB32);
    picture.fill(Qt::red);
    // A mouth three quarters down, or one at the side.
    QPainter painter(&picture);
    const QPoint mouth(size.width() > 2 * size.height() ? size.width() / 6 : size.width() / 2,
                       size.height() * 3 / 4);
    painter.fillRect(QRect(mouth, QSize(1, 1)).adjusted(-8, -8, 8, 8), Qt::blue);
    painter.end();
    QVERIFY(picture.save(job.outputPath, "PNG"));
    Thumbnails thumbnails(nullptr, {.check = 0ms, .retry = 0ms});
    QTRY_VERIFY(!thumbnails.of(job).isNull());
    const QImage shown = thumbnails.of(job).toImage();
    QCOMPARE(shown.size(), Thumbnails::kSize * 2);
    int blue = 0;
    for (int y = 0; y < shown.height(); ++y) {
        for (int x = 0; x < shown.width(); ++x)
            blue += shown.pixelColor(x, y).blue() > 150 ? 1 : 0;
    }
    QVERIFY2(blue > 30, qPrintable(QString::number(blue)));
}

void TestJobList::triesAFileAgainThatGaveNoPicture()
{
    using namespace std::chrono_literals;
    const QTemporaryDir folder;
    const auto jobOf = [&folder](const char *name) {
        Job job;
        job.id = QUuid::createUuid();
        job.state = JobState::Completed;
        job.outputPath = folder.filePath(QLatin1String(name));
        return job;
    };
    const Job job = jobOf("clip.png");
    const Job other = jobOf("other.png");
    QImage picture(140, 84, QImage::Format_RGB32);
    picture.fill(Qt::red);
    QVERIFY(picture.save(other.outputPath, "PNG"));
    QFile file(job.outputPath);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("half of a file") > 0);
    file.close();
    Thumbnails thumbnails(nullptr, {.check = 0ms, .retry = 0ms});
    const QSignalSpy ready(&thumbnails, &Thumbnails::ready);
    QVERIFY(thumbnails.of(job).isNull());
    QVERIFY(thumbnails.of(other).isNull());
    // One at a time: once the second is ready, the first has been checked.
    QTRY_COMPARE(ready.size(), 1);
    QCOMPARE(ready.first().first().toUuid(), other.id);
    // It's complete now, but its modification time doesn't show it, so only a retry finds out.
    const QDateTime time = QFileInfo(job.outputPath).lastModified();
    QVERIFY(picture.save(job.outputPath, "PNG"));
    QVERIFY(file.open(QIODevice::ReadWrite) && file.setFileTime(time, QFileDevice::FileModificationTime));
    file.close();
    QTRY_VERIFY(!thumbnails.of(job).isNull());
}

QTEST_MAIN(TestJobList)
#include "tst_joblist.moc"
