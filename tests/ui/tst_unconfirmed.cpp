#include "joblist/joblistpane.h"
#include "joblist/unconfirmeddialog.h"
#include "jobs/rig.h"
#include "jobs/samplejob.h"

#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace retalk;
using namespace retalk::test;

namespace {

using namespace Qt::StringLiterals;

const QByteArray kPost = "POST /v1/videos/generations";
const QByteArray kList = "GET /v1/tasks?";

TaskRow row(const char *id)
{
    return {.id = QLatin1String(id), .created = sampleTime()};
}

const Error kOffline{.kind = ErrorKind::Network, .message = QStringLiteral("There is no network.")};

} // namespace

/// Tests what the window shows and offers for a job that was never answered.
class UnconfirmedTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void saysOnlyWhatIsKnown_data()
    {
        QTest::addColumn<TaskSearch>("search");
        QTest::addColumn<QString>("title");
        QTest::addColumn<bool>("hasTasks");
        QTest::addColumn<bool>("hasProblem");
        QTest::newRow("not asked") << TaskSearch{{}, kOffline} << u"Couldn't check with EvoLink"_s << false
                                   << true;
        QTest::newRow("nothing there") << TaskSearch{} << u"No task found"_s << false << false;
        QTest::newRow("candidates") << TaskSearch{{row("task-1"), row("task-2")}, {}}
                                    << u"Which task is yours?"_s << true << false;
        QTest::newRow("candidates of a part")
            << TaskSearch{{row("task-1")}, kOffline} << u"Which task is yours?"_s << true << true;
    }
    void saysOnlyWhatIsKnown()
    {
        QFETCH(const TaskSearch, search);
        QFETCH(const QString, title);
        QFETCH(const bool, hasTasks);
        QFETCH(const bool, hasProblem);
        UnconfirmedDialog dialog(sampleJobIn(JobState::Unconfirmed));
        dialog.setSearch(search);
        dialog.show();
        QCOMPARE(dialog.findChild<QLabel *>(u"unconfirmedTitle"_s)->text(), title);
        const QString text = dialog.findChild<QLabel *>(u"unconfirmedText"_s)->text();
        QVERIFY2(!text.contains(u"not received"_s) && !text.contains(u"not charge"_s), qPrintable(text));
        QCOMPARE(dialog.findChild<QListWidget *>()->isVisible(), hasTasks);
        QCOMPARE(dialog.findChild<QPushButton *>(u"adoptTask"_s)->isVisible(), hasTasks);
        const auto *problem = dialog.findChild<QWidget *>(u"unconfirmedProblem"_s);
        QCOMPARE(problem->isVisible(), hasProblem);
        QCOMPARE(problem->accessibleName().contains(kOffline.message), hasProblem);
        // The warning is next to the button it refers to, whatever was found.
        const auto *warning = dialog.findChild<QWidget *>(u"unconfirmedWarning"_s);
        QVERIFY(warning->isVisible());
        QVERIFY2(warning->accessibleName().contains(u"charge you twice"_s),
                 qPrintable(warning->accessibleName()));
        for (const char *name : {"checkAgain", "sendAgain", "forgetJob"})
            QVERIFY2(dialog.findChild<QPushButton *>(QLatin1String(name))->isVisible(), name);
    }

    void isWideEnoughForItsButtons()
    {
        UnconfirmedDialog dialog(sampleJobIn(JobState::Unconfirmed));
        for (auto *button : dialog.findChildren<QPushButton *>())
            button->setText(button->text() + u" in a longer language"_s);
        dialog.setSearch({{row("task-1")}, {}});
        dialog.show();
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        for (const auto *button : dialog.findChildren<QPushButton *>())
            QVERIFY2(button->width() >= button->sizeHint().width(), qPrintable(button->text()));
        const auto *text = dialog.findChild<QLabel *>(u"unconfirmedText"_s);
        QVERIFY(text->height() >= text->heightForWidth(text->width()));
    }

    void callsTheJobByTheTitleThatItWasGiven()
    {
        Job job = sampleJobIn(JobState::Unconfirmed);
        job.marks.title = u"Opening, take 3"_s;
        UnconfirmedDialog dialog(job);
        for (const TaskSearch &search :
             {TaskSearch{}, TaskSearch{{}, kOffline}, TaskSearch{{row("task-1")}, {}}}) {
            dialog.setSearch(search);
            const QString text = dialog.findChild<QLabel *>(u"unconfirmedText"_s)->text();
            QVERIFY2(text.contains(u"“Opening, take 3”"), qPrintable(text));
        }
    }

    void usesATaskOnlyWhenOneIsChosen()
    {
        UnconfirmedDialog dialog(sampleJobIn(JobState::Unconfirmed));
        dialog.setSearch({{row("task-1"), row("task-2")}, {}});
        QSignalSpy chosen(&dialog, &UnconfirmedDialog::taskChosen);
        auto *use = dialog.findChild<QPushButton *>(u"adoptTask"_s);
        dialog.show();
        dialog.findChild<QListWidget *>()->setFocus();
        QVERIFY(!use->isEnabled()); // focus alone selects nothing
        dialog.findChild<QListWidget *>()->setCurrentRow(1);
        use->click();
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.first().first().toString(), u"task-2"_s);
    }

    void choosesTheOnlyTaskByKey_data()
    {
        QTest::addColumn<int>("key");
        QTest::newRow("Down") << int(Qt::Key_Down);
        QTest::newRow("Space") << int(Qt::Key_Space);
    }
    void choosesTheOnlyTaskByKey()
    {
        QFETCH(int, key);
        UnconfirmedDialog dialog(sampleJobIn(JobState::Unconfirmed));
        dialog.setSearch({{row("task-1")}, {}});
        QSignalSpy chosen(&dialog, &UnconfirmedDialog::taskChosen);
        dialog.show();
        dialog.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        auto *list = dialog.findChild<QListWidget *>();
        list->setFocus();
        QVERIFY(list->hasFocus());
        QVERIFY(!list->currentItem()); // would be drawn as if it were chosen
        QVERIFY(list->sizeHintForRow(0) >= 30);
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(chosen.size(), 0); // nothing is paid for unless it was chosen
        QTest::keyClick(list, Qt::Key(key));
        QVERIFY(dialog.findChild<QPushButton *>(u"adoptTask"_s)->isEnabled());
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.first().first().toString(), u"task-1"_s);
        // Enter on another button doesn't press the blue one.
        const auto buttons = dialog.findChildren<QPushButton *>();
        for (QPushButton *button : buttons) {
            if (button->objectName().isEmpty()) { // "Decide later"
                button->setFocus();
                QTest::keyClick(button, Qt::Key_Return);
            }
        }
        QCOMPARE(chosen.size(), 1);
    }

    void staysWithTheReasonWhenAChoiceIsRefused()
    {
        UnconfirmedDialog dialog(sampleJobIn(JobState::Unconfirmed));
        dialog.setSearch({{row("task-1")}, {}});
        dialog.show();
        dialog.showError(u"Another job has this task."_s);
        QVERIFY(dialog.isVisible());
        QCOMPARE(dialog.findChild<QWidget *>(u"unconfirmedProblem"_s)->accessibleName(),
                 u"Another job has this task."_s);
    }

    void submitsNothingWhileAKeyIsHeld()
    {
        UnconfirmedDialog dialog(sampleJobIn(JobState::Unconfirmed));
        dialog.setSearch({});
        dialog.show();
        QSignalSpy again(&dialog, &UnconfirmedDialog::sendAgainChosen);
        auto *button = dialog.findChild<QPushButton *>(u"sendAgain"_s);
        button->setFocus();
        QTest::simulateEvent(button, true, Qt::Key_Space, {}, u" "_s, true);
        QTest::simulateEvent(button, false, Qt::Key_Space, {}, u" "_s, false);
        QTest::simulateEvent(button, true, Qt::Key_Return, {}, u"\r"_s, true);
        QCOMPARE(again.size(), 0);
    }

    void asksTheServiceAgainUntilItAnswers()
    {
        Rig rig;
        rig.service.order(kPost, closing());
        rig.service.order(kList, closing(), 1000);
        const QUuid id = rig.submit();
        QVERIFY(rig.reaches(id, JobState::Unconfirmed));
        JobListPane pane(&rig.store(), &rig.runner());
        pane.show();
        pane.takeNextStep(id);
        QTRY_VERIFY(dialogOf(pane));
        QPointer<UnconfirmedDialog> dialog = dialogOf(pane);
        QVERIFY(dialog->findChild<QLabel *>(u"unconfirmedTitle"_s)->text().startsWith(u"Couldn't check"_s));
        QCOMPARE(rig.service.count(kPost), 1);

        // Two tasks of that time, created by other programs: Retalk can't tell which one is the job's.
        const QString mine = rig.service.addTask(QDateTime::currentDateTimeUtc());
        rig.service.addTask(QDateTime::currentDateTimeUtc());
        rig.service.heal();
        dialog->findChild<QPushButton *>(u"checkAgain"_s)->click();
        QVERIFY(!dialog->findChild<QPushButton *>(u"sendAgain"_s)->isEnabled()); // while checking
        auto *list = dialog->findChild<QListWidget *>();
        QTRY_COMPARE(list->count(), 2);
        list->setCurrentItem(list->findItems(mine, Qt::MatchStartsWith).constFirst());
        dialog->findChild<QPushButton *>(u"adoptTask"_s)->click();
        QTRY_VERIFY(!dialog); // answered
        QVERIFY(rig.reaches(id, JobState::Completed));
        QCOMPARE(rig.job(id).taskId, mine);
        QCOMPARE(rig.service.count(kPost), 1);
    }

    void warnsBeforeItIsSubmittedAgainFromTheMenu()
    {
        Rig rig;
        rig.restart(false);
        Job job = sampleJobIn(JobState::Unconfirmed);
        job.service = rig.address();
        rig.storeJob(job);
        JobListPane pane(&rig.store(), &rig.runner());
        pane.show();
        pane.selectJob(job.id);
        trigger(pane, u"Submit it again…"_s);
        auto *box = pane.findChild<QMessageBox *>(u"confirmSendAgain"_s);
        QVERIFY(box);
        QVERIFY(box->informativeText().contains(u"charged twice"_s));
        QTest::keyClick(box, Qt::Key_Return); // pressed without reading
        QVERIFY(rig.store().state(job.id) == JobState::Unconfirmed);
        QCOMPARE(rig.service.count(kPost), 0);
        trigger(pane, u"Submit it again…"_s);
        QTRY_VERIFY(!box->isVisible());
        for (auto *shown : pane.findChildren<QMessageBox *>(u"confirmSendAgain"_s)) {
            if (shown->isVisible())
                shown->findChild<QPushButton *>(u"confirmGo"_s)->click();
        }
        QTRY_COMPARE(rig.service.count(kPost), 1);
    }

    void forgetsASubmissionOnThePersonsWord()
    {
        Rig rig;
        rig.restart(false);
        const Job job = sampleJobIn(JobState::Unconfirmed);
        rig.storeJob(job);
        JobListPane pane(&rig.store(), &rig.runner());
        pane.show();
        pane.selectJob(job.id);
        trigger(pane, u"Forget this submission"_s);
        QVERIFY(rig.store().state(job.id) == JobState::Cancelled);
    }

private:
    static UnconfirmedDialog *dialogOf(const JobListPane &pane)
    {
        return pane.findChild<UnconfirmedDialog *>();
    }
    static void trigger(JobListPane &pane, const QString &text)
    {
        QMenu menu;
        pane.fillMenu(&menu);
        for (QAction *action : menu.actions()) {
            if (action->text() == text)
                return action->trigger();
        }
        QFAIL(qPrintable(text));
    }
};

QTEST_MAIN(UnconfirmedTest)
#include "tst_unconfirmed.moc"
