#include "joblist/joblistpane.h"
#include "joblist/joblistview.h"
#include "joblist/undobar.h"
#include "jobs/rig.h"
#include "jobs/samplejob.h"

#include <QLabel>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QTest>

using namespace retalk;
using namespace retalk::test;

namespace {

using namespace Qt::StringLiterals;

const QByteArray kPost = "POST /v1/videos/generations";
const QByteArray kUpload = "POST /api/v1/files/upload/stream";

} // namespace

/// Tests removing jobs from the list: at once, never at the cost of a paid result, and with undo.
class JobRemovalTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_rig = std::make_unique<Rig>();
        m_pane = std::make_unique<JobListPane>(&m_rig->store(), &m_rig->runner());
        m_pane->resize(800, 400);
        m_pane->show();
    }
    void cleanup()
    {
        m_pane.reset();
        m_rig.reset();
    }

    void stopsAnUploadAtOnceAndSubmitsNothing()
    {
        dripUploads(2);
        const QUuid id = submitFile();
        QTRY_COMPARE(m_rig->service.count(kUpload), 1);
        remove(id);
        QVERIFY(!m_rig->store().contains(id));
        QVERIFY(!question());
        QVERIFY2(said().contains(u"wasn't submitted"_s), qPrintable(said()));
        // The next job's upload takes as long as the removed one's would have.
        const QUuid next = submitFile();
        QVERIFY(m_rig->reaches(next, JobState::Completed));
        QCOMPARE(m_rig->service.count(kPost), 1);
        QVERIFY(!m_rig->store().contains(id));
    }

    void changesNothingMoreWhenTheWindowCloses()
    {
        m_rig->restart(false);
        m_pane = std::make_unique<JobListPane>(&m_rig->store(), &m_rig->runner());
        const QUuid id = m_rig->submit();
        const QUuid other = m_rig->submit();
        remove(id);
        QVERIFY(!m_rig->store().contains(id));
        m_pane.reset();
        QVERIFY(!m_rig->store().contains(id));
        QVERIFY(m_rig->store().contains(other));
    }

    void bringsBackWhatWasRemoved()
    {
        dripUploads(1);
        const QUuid id = submitFile();
        QTRY_COMPARE(m_rig->service.count(kUpload), 1);
        remove(id);
        QVERIFY(!m_rig->store().contains(id));
        undoButton()->click();
        QVERIFY(m_rig->reaches(id, JobState::Completed));
        QCOMPARE(m_rig->service.count(kPost), 1);
        QVERIFY(!undoButton()->isVisible());
    }

    void asksBeforeAPaidResultIsLost()
    {
        m_rig->service.setPolls(1000);
        const QUuid id = m_rig->submit();
        QVERIFY(m_rig->reaches(id, JobState::Processing));
        remove(id);
        QMessageBox *box = question();
        QVERIFY(box);
        QVERIFY2(box->informativeText().contains(u"paid for"_s), qPrintable(box->informativeText()));
        // Pressing Enter without reading removes nothing, whatever the desktop does to the box meanwhile.
        QEvent style(QEvent::StyleChange);
        QCoreApplication::sendEvent(box, &style);
        QTRY_COMPARE(box->focusWidget(), box->button(QMessageBox::Cancel));
        QTest::keyClick(box, Qt::Key_Return);
        QTRY_VERIFY(!question());
        QVERIFY(m_rig->store().contains(id));
        QVERIFY(!undoButton()->isVisible());
    }

    void removesAPaidJobOnThePersonsWordAndBringsItBack()
    {
        m_rig->service.setPolls(1000);
        const QUuid id = m_rig->submit();
        QVERIFY(m_rig->reaches(id, JobState::Processing));
        remove(id);
        question()->findChild<QPushButton *>(u"confirmGo"_s)->click();
        QVERIFY(!m_rig->store().contains(id));
        m_rig->service.setPolls(1);
        undoButton()->click();
        QVERIFY(m_rig->reaches(id, JobState::Completed));
        QCOMPARE(m_rig->service.count(kPost), 1);
    }

    void asksOnceForABatchAndSaysHowManyArePaid()
    {
        m_rig->restart(false);
        m_pane = std::make_unique<JobListPane>(&m_rig->store(), &m_rig->runner());
        m_pane->show();
        QList<QUuid> ids;
        for (const JobState state : {JobState::Completed, JobState::Queued, JobState::Unconfirmed,
                                     JobState::Expired, JobState::WaitingToRetry}) {
            ids += storeJob(sampleJobIn(state));
        }
        QTRY_COMPARE(view()->model()->rowCount(), 5);
        view()->selectAll();
        QTest::keyClick(view(), Qt::Key_Delete);
        QTRY_COMPARE(m_pane->findChildren<QMessageBox *>().size(), 1);
        QVERIFY2(question()->text().contains(u"5"_s), qPrintable(question()->text()));
        QVERIFY2(question()->informativeText().startsWith(u"3 "_s),
                 qPrintable(question()->informativeText()));
        QCOMPARE(m_rig->store().count(), 5); // nothing is removed before the answer
        question()->button(QMessageBox::Cancel)->click();
        QTRY_VERIFY(!question());
        QCOMPARE(m_rig->store().count(), 5);
        QTest::keyClick(view(), Qt::Key_Delete);
        QTRY_VERIFY(question());
        question()->findChild<QPushButton *>(u"confirmGo"_s)->click();
        QTRY_VERIFY(undoButton()->isVisible());
        QCOMPARE(m_rig->store().count(), 0);
        undoButton()->click();
        QTRY_COMPARE(m_rig->store().count(), 5);
        QVERIFY(m_rig->store().state(ids.at(2)) == JobState::Unconfirmed);
    }

    void removesWithoutAQuestionWhereNothingIsLost_data()
    {
        QTest::addColumn<Job>("job");
        Job draft = sampleJobIn(JobState::Processing);
        draft.service = {};
        QTest::newRow("draft at work") << draft;
        QTest::newRow("queued") << sampleJobIn(JobState::Queued);
        QTest::newRow("finished") << sampleJobIn(JobState::Completed);
        QTest::newRow("failed task") << sampleJobIn(JobState::Failed);
        Job waiting = sampleJobIn(JobState::Queued);
        waiting.state = JobState::WaitingToRetry;
        waiting.resumeState = JobState::Submitting;
        QTest::newRow("waits to be submitted") << waiting;
    }
    void removesWithoutAQuestionWhereNothingIsLost()
    {
        QFETCH(const Job, job);
        m_rig->restart(false);
        m_pane = std::make_unique<JobListPane>(&m_rig->store(), &m_rig->runner());
        m_rig->storeJob(job);
        remove(job.id);
        QVERIFY(!question());
        QVERIFY(!m_rig->store().contains(job.id));
    }

    void keepsWhatWasSubmittedWhileItWasAskedAbout()
    {
        m_rig->restart(false);
        m_pane = std::make_unique<JobListPane>(&m_rig->store(), &m_rig->runner());
        Job queued = sampleJobIn(JobState::Queued);
        m_rig->storeJob(queued);
        storeJob(sampleJobIn(JobState::Expired));
        QTRY_COMPARE(view()->model()->rowCount(), 2);
        view()->selectAll();
        QTest::keyClick(view(), Qt::Key_Delete);
        QTRY_VERIFY(question());
        // Meanwhile it was submitted; the question didn't say that this one is paid for.
        queued = sampleJobIn(JobState::Processing);
        queued.id = m_rig->store().unfinishedIds().constFirst();
        m_rig->storeJob(queued);
        question()->findChild<QPushButton *>(u"confirmGo"_s)->click();
        QTRY_COMPARE(m_rig->store().count(), 1);
        QVERIFY(m_rig->store().contains(queued.id));
        QTRY_VERIFY(!said().isEmpty());
        QVERIFY2(said().contains(u"couldn't be removed"_s), qPrintable(said()));
    }

    void doesNotEmptyTheListWhileDeleteIsHeld()
    {
        m_rig->restart(false);
        m_pane = std::make_unique<JobListPane>(&m_rig->store(), &m_rig->runner());
        m_pane->show();
        for (int i = 0; i < 3; ++i)
            storeJob(sampleJobIn(JobState::Completed));
        QTRY_COMPARE(view()->model()->rowCount(), 3);
        m_pane->selectJob(view()->model()->index(0, 0).data(Qt::UserRole + 1).toUuid());
        QTest::keyPress(view(), Qt::Key_Delete);
        for (int i = 0; i < 5; ++i)
            QTest::simulateEvent(view(), true, Qt::Key_Delete, {}, {}, true);
        QCOMPARE(m_rig->store().count(), 2);
    }

    void goesOnWithTheNextJobAfterARemoval()
    {
        for (int i = 0; i < 3; ++i)
            storeJob(sampleJobIn(JobState::Cancelled));
        QTRY_COMPARE(view()->model()->rowCount(), 3);
        m_pane->show();
        m_pane->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_pane.get()));
        const auto idAt = [this](int row) {
            return view()->model()->index(row, 0).data(Qt::UserRole + 1).toUuid();
        };
        const QUuid first = idAt(0);
        const QUuid last = idAt(2);
        m_pane->selectJob(idAt(1));
        view()->setFocus();
        QTest::keyClick(view(), Qt::Key_Delete);
        QTRY_COMPARE(m_pane->currentJob(), last);
        QTest::keyClick(view(), Qt::Key_Delete);
        QTRY_COMPARE(m_pane->currentJob(), first);
        QCOMPARE(m_rig->store().count(), 1);
    }

    void aRemovalCanBeUndoneWhenTheBarIsGone()
    {
        const QUuid id = storeJob(sampleJobIn(JobState::Cancelled));
        QTRY_COMPARE(view()->model()->rowCount(), 1);
        remove(id);
        QTRY_VERIFY(m_pane->canUndoRemove());
        m_pane->findChild<UndoBar *>()->close();
        QVERIFY(m_pane->canUndoRemove());
        QCOMPARE(m_pane->undoText(), u"jobs"_s);
        m_pane->undo();
        QTRY_VERIFY(m_rig->store().contains(id));
        QVERIFY(!m_pane->canUndoRemove());
    }

    /// Otherwise it could later submit, without asking, a job that the user has given up.
    void aCancellationIsTakenBackOnlyWhileThatIsOffered()
    {
        m_rig->runner().setPause(JobRunner::Pause::ByUser);
        const QUuid first = m_rig->submit();
        const QUuid second = m_rig->submit();
        m_pane->cancelWaiting();
        QTRY_VERIFY(m_pane->canUndoRemove());
        Job sent = m_rig->job(second);
        sent.submittedAt = QDateTime::currentDateTimeUtc();
        sent.taskId = m_rig->service.addTask(sent.submittedAt);
        m_rig->storeJob(sent);
        m_pane->undoRemove();
        QTRY_VERIFY(m_rig->store().state(first) == JobState::Queued);
        QVERIFY(m_rig->store().state(second) == JobState::Cancelled); // submitted in the meantime
        const QUuid third = m_rig->submit();
        m_pane->cancelWaiting();
        QTRY_VERIFY(m_pane->canUndoRemove());
        m_pane->findChild<UndoBar *>()->close();
        QVERIFY(!m_pane->canUndoRemove() && !m_pane->canUndo());
        m_pane->undo();
        QVERIFY(m_rig->store().state(first) == JobState::Cancelled);
        QVERIFY(m_rig->store().state(third) == JobState::Cancelled);
    }

    /// The same for a removed job.
    void whatWaitsComesBackOnlyWhileThatIsOffered()
    {
        m_rig->runner().setPause(JobRunner::Pause::ByUser);
        const QUuid id = m_rig->submit();
        QTRY_COMPARE(view()->model()->rowCount(), 1);
        remove(id);
        QTRY_VERIFY(m_pane->canUndoRemove());
        m_pane->undoRemove();
        QTRY_VERIFY(m_rig->store().contains(id));
        QTRY_COMPARE(view()->model()->rowCount(), 1);
        remove(id);
        QTRY_VERIFY(m_pane->canUndoRemove());
        m_pane->findChild<UndoBar *>()->close();
        QVERIFY(!m_pane->canUndoRemove() && !m_pane->canUndo());
        QVERIFY(!m_rig->store().contains(id));
    }

    void offersRemovalInEveryState_data()
    {
        QTest::addColumn<int>("state");
        for (int state = int(JobState::Queued); state <= int(JobState::Expired); ++state)
            QTest::newRow(qPrintable(toString(JobState(state)))) << state;
    }
    void offersRemovalInEveryState()
    {
        QFETCH(const int, state);
        m_rig->restart(false);
        m_pane = std::make_unique<JobListPane>(&m_rig->store(), &m_rig->runner());
        const Job job = sampleJobIn(JobState(state));
        m_rig->storeJob(job);
        m_pane->selectJob(job.id);
        QMenu menu;
        m_pane->fillMenu(&menu);
        QStringList texts;
        for (const QAction *action : menu.actions())
            texts += action->text();
        // The ellipsis shows that it asks first.
        QCOMPARE(texts.contains(u"Remove from the list…"_s), mayLosePaidResult(job));
        QCOMPARE(texts.contains(u"Remove from the list"_s), !mayLosePaidResult(job));
        QCOMPARE(texts.contains(u"Cancel"_s), canCancel(job));
    }

private:
    /// Adds a job with a task of its own, since two jobs never share one.
    QUuid storeJob(Job job)
    {
        if (!job.taskId.isEmpty())
            job.taskId = job.task.id = job.taskId + job.id.toString(QUuid::WithoutBraces);
        m_rig->storeJob(job);
        return job.id;
    }
    void dripUploads(int times)
    {
        m_rig->service.order(
            kUpload,
            [this](const SeenRequest &request) {
                Reply reply = m_rig->service.usual(request);
                reply.dripBytes = 16;
                reply.dripEveryMs = 30;
                return reply;
            },
            times);
    }
    QUuid submitFile()
    {
        GenerationRequest request = m_rig->request();
        request.audioUrl = QStringLiteral(RETALK_SAMPLE_DIR "/voice.wav");
        const auto job = m_rig->runner().submit(request, m_rig->address());
        return job ? job->id : QUuid();
    }
    void remove(const QUuid &id)
    {
        m_pane->selectJob(id);
        QTest::keyClick(view(), Qt::Key_Delete);
    }
    JobListView *view() { return m_pane->findChild<JobListView *>(); }
    QPushButton *undoButton() { return m_pane->findChild<QPushButton *>(u"undoRemove"_s); }
    QMessageBox *question() { return m_pane->findChild<QMessageBox *>(u"confirmRemove"_s); }
    QString said() { return m_pane->findChild<QLabel *>(u"undoSentence"_s)->accessibleName(); }

    std::unique_ptr<Rig> m_rig;
    std::unique_ptr<JobListPane> m_pane;
};

QTEST_MAIN(JobRemovalTest)
#include "tst_jobremoval.moc"
