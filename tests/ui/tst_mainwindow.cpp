#include "base/translation.h"
#include "common/icons.h"
#include "common/screenroom.h"
#include "inputs/droprouter.h"
#include "joblist/joblistmodel.h"
#include "joblist/joblistpane.h"
#include "joblist/joblistview.h"
#include "joblist/undobar.h"
#include "mainwindow/dropoverlay.h"
#include "mainwindow/mainmenu.h"
#include "mainwindow/noticebar.h"
#include "mainwindow/openwork.h"
#include "mainwindow/singleinstance.h"
#include "mainwindow/windowplace.h"
#include "preview/frameview.h"
#include "preview/previewpane.h"
#include "preview/stage.h"
#include "preview/stageactions.h"
#include "program/resultcheck.h"
#include "requestform/requestform.h"
#include "support/testtimeout.h"
#include "ui/windowrig.h"

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QCursor>
#include <QDesktopServices>
#include <QDialog>
#include <QDir>
#include <QDoubleSpinBox>
#include <QDragEnterEvent>
#include <QFile>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QMimeData>
#include <QMouseEvent>
#include <QPushButton>
#include <QSignalSpy>
#include <QSlider>
#include <QSpinBox>
#include <QSplitter>
#include <QTest>
#include <QTextBrowser>
#include <QTimer>
#include <QToolButton>
#include <QTreeWidget>
#include <QVBoxLayout>
#include <QWheelEvent>

#include <future>

#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

using namespace retalk;
using namespace retalk::test;

namespace {

using namespace Qt::StringLiterals;

QString sample(const char *name)
{
    return QStringLiteral(RETALK_SAMPLE_DIR) + u'/' + QLatin1String(name);
}

} // namespace

/// Returns answers from a list, asynchronously.
class ListedSyncCheck : public SyncCheck
{
public:
    void check(const SyncSubject &, QObject *context, Handler handler) override
    {
        mostAtOnce = std::max(mostAtOnce, ++m_atOnce);
        QTimer::singleShot(1, context, [this, handler = std::move(handler)] {
            --m_atOnce;
            handler(answers.takeFirst());
        });
    }
    QList<Expected<SyncVerdict>> answers;
    int mostAtOnce = 0;

private:
    int m_atOnce = 0;
};

/// Receives URLs that would be opened in a browser.
class PageOpened : public QObject
{
    Q_OBJECT
public:
    QList<QUrl> pages;
public Q_SLOTS:
    void open(const QUrl &page) { pages += page; }
};

class MainWindowTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        m_theme = new Theme(qApp);
        m_language = new Language(qApp);
        m_language->set(QStringLiteral("en"));
    }

    void init() { m_rig = std::make_unique<WindowRig>(m_theme, m_language); }

    void cleanup() { m_rig.reset(); }

    void loadsNothingOfThePlayerAtTheStart()
    {
        // Must run first: whatever a later test plays stays loaded.
        QVERIFY(QTest::qWaitForWindowExposed(m_rig->window.get()));
        QFile maps(QStringLiteral("/proc/self/maps"));
        if (!maps.open(QIODevice::ReadOnly))
            QSKIP("only Linux tells what is loaded");
        const QByteArray loaded = maps.readAll();
        QVERIFY(loaded.contains("libQt6Widgets"));
        // GIF represents all image formats: the window uses none of them.
        for (const char *part : {"plugins/multimedia", "libgstreamer", "libavcodec", "imageformats/libqgif"})
            QVERIFY2(!loaded.contains(part), part);
    }

    void isThereBeforeItsContent()
    {
        m_rig->window.reset();
        MainWindow window(m_rig->settings);
        QSignalSpy painted(&window, &MainWindow::framePainted);
        window.show();
        QVERIFY(painted.wait(kTestTimeoutMs));
        QVERIFY(window.findChildren<QWidget *>().isEmpty());
        window.addPanes(m_rig->parts());
        QTRY_VERIFY(window.findChild<QPushButton *>(QStringLiteral("submitButton"))->isVisible());
    }

    void takesADropAnywhere()
    {
        QMimeData data;
        data.setUrls(
            {QUrl::fromLocalFile(sample("voice.wav")), QUrl::fromLocalFile(sample("presenter.mp4"))});
        drop(data);
        QCOMPARE(edit("videoUrl")->text(), sample("presenter.mp4"));
        QCOMPARE(edit("voiceUrl")->text(), sample("voice.wav"));
        QVERIFY(!find<QWidget>("dropOverlay")->isVisible());
    }

    void lightsTheFieldThatADropWouldFill()
    {
        auto *overlay = find<DropOverlay>("dropOverlay");
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(sample("presenter.mp4"))});
        QDragEnterEvent enter(QPoint(700, 300), Qt::CopyAction, &data, Qt::LeftButton, {});
        QCoreApplication::sendEvent(m_rig->window.get(), &enter);
        QCOMPARE(overlay->targets(), QList<QRect>{areaOf("videoInput")});
        QDragMoveEvent move(middleOf("voiceInput"), Qt::CopyAction, &data, Qt::LeftButton, {});
        QCoreApplication::sendEvent(m_rig->window.get(), &move);
        QCOMPARE(overlay->targets(), QList<QRect>{areaOf("voiceInput")});
        drop(data, middleOf("voiceInput"));
        QCOMPARE(edit("voiceUrl")->text(), sample("presenter.mp4"));
        QVERIFY(edit("videoUrl")->text().isEmpty());
    }

    void pastesWhereverTheFocusIs()
    {
        find<QWidget>("voiceWave")->setFocus();
        QVERIFY(find<QAction>("pasteInputs")->shortcuts().contains(QKeySequence(QKeySequence::Paste)));
        QGuiApplication::clipboard()->setText(u"https://h.com/v.mp4\nhttps://h.com/a.wav"_s);
        QSignalSpy taken(m_rig->window.get(), &MainWindow::inputsTaken);
        find<QAction>("pasteInputs")->trigger();
        QVERIFY(taken.wait(kTestTimeoutMs));
        QCOMPARE(edit("videoUrl")->text(), u"https://h.com/v.mp4"_s);
        QGuiApplication::clipboard()->setText(u"nothing of use"_s);
        find<QAction>("pasteInputs")->trigger();
        QVERIFY(find<QLabel>("noticeSentence")->text().contains(u"clipboard"_s));
        QCOMPARE(edit("videoUrl")->text(), u"https://h.com/v.mp4"_s);
    }

    void theWheelTurnsNothingThatItPassesOver()
    {
        const auto turn = [](QWidget *over) {
            QWheelEvent event(QPointF(5, 5), over->mapToGlobal(QPointF(5, 5)), {}, {0, -120}, Qt::NoButton,
                              Qt::NoModifier, Qt::NoScrollPhase, false);
            QCoreApplication::sendEvent(over, &event);
        };
        find<QToolButton>("moreFold")->click();
        find<QAction>("openSettings")->trigger();
        find<QWidget>("videoUrl")->setFocus();
        auto *threshold = find<QSlider>("faceThresholdSlider");
        auto *number = find<QSpinBox>("faceThresholdNumber");
        auto *start = find<QDoubleSpinBox>("voiceStart");
        auto *parallel = find<QSpinBox>("settingParallel");
        auto *theme = find<QComboBox>("settingTheme");
        const QList<QWidget *> controls{threshold, number, start, parallel, theme};
        const auto values = [&] {
            return QList<double>{double(threshold->value()), double(number->value()), start->value(),
                                 double(parallel->value()), double(theme->currentIndex())};
        };
        const QList<double> before = values();
        for (QWidget *control : controls)
            turn(control);
        QCOMPARE(values(), before);
        for (const QWidget *control : controls)
            QVERIFY2(control->focusPolicy() != Qt::WheelFocus, qPrintable(control->objectName()));
        // The focused control is in use.
        m_rig->window->activateWindow();
        start->setFocus();
        QTRY_VERIFY(start->hasFocus());
        turn(start);
        QCOMPARE(start->value(), -0.1);
        // Outside a scroll area, nothing else would scroll.
        auto *volume = find<QSlider>("volume");
        const int loud = volume->value();
        turn(volume);
        QVERIFY(volume->value() != loud);
    }

    void addsVoicesThatAreDroppedOnTheirList()
    {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(sample("voice.wav"))});
        drop(data);
        data.setUrls({QUrl::fromLocalFile(sample("presenter.mp4"))}); // for its sound
        auto *form = find<RequestForm>("requestForm");
        QTRY_COMPARE(form->fieldAt(form->mapFrom(m_rig->window.get(), middleOf("addVoice"))),
                     DropRouter::kMoreVoices);
        drop(data, middleOf("addVoice"));
        QCOMPARE(edit("voiceUrl")->text(), sample("voice.wav"));
        QVERIFY(edit("videoUrl")->text().isEmpty());
        QTRY_VERIFY(find<QWidget>("voiceRow2")->isVisible());
    }

    void offersATableForVideosWithTheirVoices()
    {
        for (const char *name : {"one", "two"}) {
            const QString base = m_rig->folder.filePath(QLatin1String(name));
            QVERIFY(QFile::copy(sample("presenter.mp4"), base + u".mp4"_s));
            QVERIFY(QFile::copy(sample("voice.wav"), base + u"_de.wav"_s));
        }
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(m_rig->folder.path())});
        drop(data);
        QVERIFY(edit("videoUrl")->text().isEmpty());
        QVERIFY(find<QLabel>("noticeSentence")->text().contains(u"matched by their names"_s));
        find<QPushButton>("noticeAction")->click();
        QTRY_VERIFY(m_rig->window->findChild<QPushButton *>(QStringLiteral("importGo")));
        QTRY_VERIFY(find<QPushButton>("importGo")->isEnabled());
        QVERIFY(find<QPushButton>("importGo")->text().contains(u'2'));
    }

    void undoesADropInOneStep()
    {
        edit("videoUrl")->setFocus();
        QTest::keyClicks(edit("videoUrl"), u"https://h.com/v.mp4"_s);
        QMimeData data;
        data.setUrls(
            {QUrl::fromLocalFile(sample("voice.wav")), QUrl::fromLocalFile(sample("presenter.mp4"))});
        drop(data);
        QCOMPARE(find<QAction>("undo")->text(), u"&Undo: drop or paste"_s);
        find<QAction>("undo")->trigger();
        QCOMPARE(edit("videoUrl")->text(), u"https://h.com/v.mp4"_s);
        QVERIFY(edit("voiceUrl")->text().isEmpty());
        find<QAction>("redo")->trigger();
        QCOMPARE(edit("voiceUrl")->text(), sample("voice.wav"));
        QVERIFY(!find<QAction>("redo")->isEnabled());
    }

    void theSampleKeepsTheFormAndTheService()
    {
        const ServiceAddress own{ServiceKind::Custom, QUrl(u"http://127.0.0.1:9"_s),
                                 QUrl(u"http://127.0.0.1:9"_s)};
        m_rig->settings.setServiceAddress(own);
        find<QSpinBox>("faceThresholdNumber")->setValue(140);
        QTest::keyClicks(edit("videoUrl"), u"https://h.com/v.mp4"_s);
        m_rig->window->trySample();
        QCOMPARE(m_rig->store->count(), 1);
        const Job job = m_rig->store->job(m_rig->store->find({}).constFirst()).value();
        QCOMPARE(job.service, ServiceAddress{});
        QVERIFY(job.request.videoUrl.endsWith(u"presenter.mp4"_s));
        QCOMPARE(m_rig->settings.serviceAddress(), own);
        QVERIFY(edit("videoUrl")->text().endsWith(u"presenter.mp4"_s));
        QCOMPARE(find<QSpinBox>("faceThresholdNumber")->value(), 140);
        find<QAction>("undo")->trigger();
        QCOMPARE(edit("videoUrl")->text(), u"https://h.com/v.mp4"_s);
        QVERIFY(edit("voiceUrl")->text().isEmpty());
    }

    void hasWhatWasInTheFormAfterARestart()
    {
        QMimeData data;
        data.setText(u"https://h.com/v.mp4\nhttps://h.com/a.wav\nhttps://h.com/b.wav"_s);
        drop(data);
        find<QToolButton>("moreFold")->click();
        find<QDoubleSpinBox>("voiceStart")->setValue(1.5);
        QTest::keyClicks(edit("callbackUrl"), u"https://h.com/done"_s); // still being typed
        m_rig->window->close();
        m_rig->window.reset();
        m_rig->makeWindow();
        QCOMPARE(edit("videoUrl")->text(), u"https://h.com/v.mp4"_s);
        QCOMPARE(edit("voiceUrl")->text(), u"https://h.com/a.wav"_s);
        QVERIFY(find<QWidget>("voiceRow2")->isVisible());
        QCOMPARE(find<QDoubleSpinBox>("voiceStart")->value(), 1.5);
        QCOMPARE(edit("callbackUrl")->text(), u"https://h.com/done"_s);
        QVERIFY(find<QDoubleSpinBox>("voiceStart")->isVisible()); // non-default values stay visible
        QVERIFY(find<QAction>("undo")->text() == u"&Undo"_s);
        // Even if the program is killed: entered values are stored at once.
        QTest::keyClicks(edit("faceUrl"), u"https://h.com/f.png"_s);
        QTest::keyClick(edit("faceUrl"), Qt::Key_Return);
        const Settings read(m_rig->folder.filePath(u"settings.ini"_s));
        QVERIFY(read.value(Setting::FormDraft).toString().contains(u"f.png"_s));
    }

    void namesWhatCannotBeUsed()
    {
        QMimeData data;
        data.setText(m_rig->folder.filePath(QStringLiteral("gone.mp4")));
        drop(data);
        QVERIFY(find<QWidget>("noticeBar")->isVisible());
        QVERIFY(find<QLabel>("noticeSentence")->text().contains(u"gone.mp4"_s));
        QVERIFY(edit("videoUrl")->text().isEmpty());
    }

    void submitsByKeyboardAndStaysFilled()
    {
        edit("videoUrl")->setText(QString());
        QTest::keyClicks(edit("videoUrl"), u"https://h.com/v.mp4"_s);
        QTest::keyClicks(edit("voiceUrl"), u"https://h.com/a.wav"_s);
        QCOMPARE(m_rig->store->count(), 0);
        find<QAction>("submit")->trigger();
        QCOMPARE(m_rig->store->count(), 1);
        QCOMPARE(edit("videoUrl")->text(), u"https://h.com/v.mp4"_s);
        QCOMPARE(find<QAction>("submit")->shortcuts().size(), 2);
    }

    void asksOnceForSeveralVoicesUnlessTheyAreFree()
    {
        QMimeData data;
        data.setText(u"https://h.com/v.mp4\nhttps://h.com/a.wav\nhttps://h.com/b.wav\nhttps://h.com/c.wav"_s);
        drop(data);
        find<QAction>("submit")->trigger();
        QTRY_COMPARE(m_rig->store->count(), 3);
        for (const QUuid &id : m_rig->store->find({}))
            QVERIFY(m_rig->runner.remove(id).has_value());
        m_rig->settings.setServiceAddress({ServiceKind::EvoLink, evoLinkApiBase(), evoLinkFilesBase()});
        find<QAction>("submit")->trigger();
        // Once the links have been checked.
        QTRY_VERIFY(m_rig->window->findChild<QWidget *>(u"confirmSubmit"_s));
        QCOMPARE(m_rig->store->count(), 0);
        auto *box = find<QWidget>("confirmSubmit");
        QVERIFY(box->isVisible());
        box->findChild<QPushButton *>(QStringLiteral("confirmGo"))->click();
        QTRY_COMPARE(m_rig->store->count(), 3);
    }

    void asksBeforeItCostsMoreThanTheLimit()
    {
        m_rig->settings.setServiceAddress({ServiceKind::EvoLink, evoLinkApiBase(), evoLinkFilesBase()});
        QTest::keyClicks(edit("videoUrl"), u"https://h.com/v.mp4"_s);
        QTest::keyClicks(edit("voiceUrl"), u"https://h.com/a.wav"_s);
        find<QAction>("submit")->trigger();
        // The lengths and therefore the price are unknown, so it must be confirmed.
        QTRY_VERIFY(m_rig->window->findChild<QWidget *>(u"confirmSubmit"_s));
        QCOMPARE(m_rig->store->count(), 0);
        auto *box = find<QWidget>("confirmSubmit");
        QTest::keyClick(box, Qt::Key_Escape);
        QCOMPARE(m_rig->store->count(), 0);
    }

    void importsATable()
    {
        const QString path = m_rig->folder.filePath(QStringLiteral("jobs.csv"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("video,audio,name\nhttps://h.com/v.mp4,https://h.com/a.wav,One\nnonsense\n");
        file.close();
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(path)});
        drop(data);
        QTRY_VERIFY(m_rig->window->findChild<QPushButton *>(QStringLiteral("importGo"))->isEnabled());
        find<QPushButton>("importGo")->click();
        QTRY_COMPARE(m_rig->store->count(), 1);
        const Job job = m_rig->store->job(m_rig->store->find({}).constFirst()).value();
        QCOMPARE(job.outputPath, m_rig->folder.filePath(QStringLiteral("One.mp4")));
    }

    void addsEveryRowOfALongTable()
    {
        QByteArray table = "video,audio,name\n";
        for (int i = 0; i < 120; ++i)
            table += "https://h.com/v.mp4,https://h.com/a.wav,Take\n";
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(write(u"long.csv"_s, table))});
        drop(data);
        auto *go = find<QPushButton>("importGo");
        QTRY_VERIFY(go->isEnabled());
        go->click();
        QTRY_COMPARE(m_rig->store->count(), 120);
        // All have the same name, but each has its own file.
        QSet<QString> files;
        for (const QUuid &id : m_rig->store->find({})) {
            const Job job = m_rig->store->job(id).value();
            QCOMPARE(job.name, u"Take"_s);
            files += job.outputPath;
        }
        QCOMPARE(files.size(), 120);
        QTRY_VERIFY(!find<QWidget>("noticeBar")->isVisible());
    }

    void changesAQueuedJobInItsPlace()
    {
        const Job job = queueOne(u"https://h.com/a.wav"_s);
        const Job other = queueOne(u"https://h.com/b.wav"_s);
        jobCommand(job.id, u"Edit…"_s);
        QCOMPARE(edit("voiceUrl")->text(), u"https://h.com/a.wav"_s);
        QVERIFY(find<QWidget>("changeNote")->isVisible());
        edit("voiceUrl")->selectAll();
        QTest::keyClicks(edit("voiceUrl"), u"https://h.com/new.wav"_s);
        find<QAction>("submit")->trigger();
        QCOMPARE(m_rig->store->count(), 2);
        const Job changed = m_rig->store->job(job.id).value();
        QCOMPARE(changed.request.audioUrl, u"https://h.com/new.wav"_s);
        QVERIFY(changed.name.contains(u"new.wav"_s));
        QVERIFY2(changed.outputPath.contains(u"new"_s), qPrintable(changed.outputPath));
        QVERIFY(changed.state == JobState::Queued);
        QVERIFY(!find<QWidget>("changeNote")->isVisible());
        QCOMPARE(m_rig->store->job(other.id)->request, other.request);
        // The second half of a double click creates no other job; another request is a new job again.
        find<QAction>("submit")->trigger();
        QCOMPARE(m_rig->store->count(), 2);
        edit("voiceUrl")->selectAll();
        QTest::keyClicks(edit("voiceUrl"), u"https://h.com/another.wav"_s);
        find<QAction>("submit")->trigger();
        QCOMPARE(m_rig->store->count(), 3);
    }

    void holdsAQueuedJobWhileItIsChanged()
    {
        const Job job = queueOne(u"https://h.com/a.wav"_s);
        jobCommand(job.id, u"Edit…"_s);
        m_rig->settings.setValue(Setting::ParallelDrafts, 2);
        m_rig->runner.start();
        const Job other = queueOne(u"https://h.com/b.wav"_s);
        QTRY_VERIFY(m_rig->store->state(other.id) != JobState::Queued);
        QVERIFY(m_rig->store->state(job.id) == JobState::Queued);
        find<QWidget>("changeNote")->findChild<QPushButton *>(u"action"_s)->click();
        QTRY_VERIFY(m_rig->store->state(job.id) != JobState::Queued);
    }

    void saysWhenAJobWasSentWhileItWasChanged()
    {
        Job job = queueOne(u"https://h.com/a.wav"_s);
        jobCommand(job.id, u"Edit…"_s);
        // Another process submitted it.
        job.state = JobState::Pending;
        job.submittedAt = QDateTime::currentDateTimeUtc();
        job.taskId = job.task.id = u"task-1"_s;
        QVERIFY(m_rig->store->save(job));
        QTRY_VERIFY(!find<QWidget>("changeNote")->isVisible());
        QVERIFY(find<QLabel>("noticeSentence")->text().contains(u"has been submitted"_s));
    }

    void asksBeforeAFailedJobCostsOnceMore()
    {
        Job job = queueOne(u"http://127.0.0.1:9/a.wav"_s);
        job.service = {ServiceKind::EvoLink, evoLinkApiBase(), evoLinkFilesBase()};
        job.state = JobState::Failed;
        job.taskId = job.task.id = u"task-1"_s;
        job.error = Error{.kind = ErrorKind::TaskFailed, .message = u"It took too long."_s};
        job.task.error = TaskError{u"generation_timeout"_s, u"too long"_s, {}};
        QVERIFY(m_rig->store->save(job));
        jobCommand(job.id, u"Retry"_s);
        // The lengths can't be determined, so the price is unknown.
        QTRY_VERIFY(m_rig->window->findChild<QWidget *>(u"confirmSubmit"_s));
        QVERIFY(m_rig->store->state(job.id) == JobState::Failed);
        find<QWidget>("confirmSubmit")->findChild<QPushButton *>(u"confirmGo"_s)->click();
        QTRY_VERIFY(m_rig->store->state(job.id) != JobState::Failed);
        QCOMPARE(m_rig->store->count(), 1);
    }

    void makesAnotherOfAResult()
    {
        Job job = queueOne(u"https://h.com/a.wav"_s);
        job.state = JobState::Completed;
        job.outputPath = m_rig->folder.filePath(u"gone.mp4"_s);
        QVERIFY(m_rig->store->save(job));
        edit("voiceUrl")->clear();
        Q_EMIT find<PreviewPane>("previewPane")->anotherRequested(job.id);
        QCOMPARE(edit("voiceUrl")->text(), u"https://h.com/a.wav"_s);
        QVERIFY(!find<QWidget>("changeNote")->isVisible());
    }

    void looksAtEachResultAndSaysWhatIsWrongWithIt()
    {
        ListedSyncCheck check;
        ResultCheck results(m_rig->store.get(), &m_rig->runner, &check);
        using Finding = SyncVerdict::Finding;
        check.answers = {SyncVerdict{.finding = Finding::InSync}, SyncVerdict{.finding = Finding::DidNotMove},
                         SyncVerdict{.finding = Finding::Unsure}, failure(ErrorKind::LocalService, u"gone"_s),
                         SyncVerdict{.finding = Finding::MouthLate, .lagFrames = 5}};
        QList<QUuid> jobs;
        for (int i = 0; i < 5; ++i) {
            Job job = queueOne(u"https://h.com/a.wav"_s);
            job.state = JobState::Completed;
            QVERIFY(m_rig->store->save(job));
            jobs += job.id;
            Q_EMIT m_rig->runner.settled(job.id);
        }
        QTRY_VERIFY(check.answers.isEmpty());
        const auto verdictOf = [this, &jobs](int i) {
            return m_rig->store->job(jobs.at(i))->syncVerdict;
        };
        QTRY_VERIFY(verdictOf(4));
        QVERIFY(verdictOf(1)->finding == Finding::DidNotMove);
        QCOMPARE(verdictOf(4)->lagFrames, 5);
        QVERIFY(verdictOf(0) && verdictOf(2) && !verdictOf(3));
        QCOMPARE(check.mostAtOnce, 1);
    }

    void keepsTheVolume()
    {
        find<QSlider>("volume")->setValue(30);
        m_rig->window.reset();
        m_rig->makeWindow();
        QCOMPARE(find<QSlider>("volume")->value(), 30);
    }

    void keepsHowResultsAreCompared()
    {
        auto *preview = find<PreviewPane>("previewPane");
        Q_EMIT preview->modeChosen(CompareMode::SideBySide);
        Q_EMIT preview->wipeMoved(0.7);
        find<QAction>("switchTime")->trigger(); // nothing is open
        Q_EMIT preview->timeStyleChosen(TimeStyle::Frames);
        m_rig->makeWindow();
        QCOMPARE(find<FrameView>("frameView")->wipe(), 0.7);
        QCOMPARE(find<QToolButton>("position")->text(), u"–"_s); // no frame rate without a video
        QCOMPARE(m_rig->settings.value(Setting::CompareMode).toString(), u"sideBySide"_s);
    }

    void asksWhatBecomesOfOpenJobs()
    {
        startOne({}, 80);
        queueOne(u"https://h.com/b.wav"_s);
        startOne({ServiceKind::EvoLink, evoLinkApiBase(), evoLinkFilesBase()}, 20);
        QCOMPARE(openWork(*m_rig->store, m_rig->runner), (OpenWork{3, 1, 0.8, true}));
        m_rig->runner.setPause(JobRunner::Pause::ByUser); // a queued job then has nothing to wait for
        QCOMPARE(openWork(*m_rig->store, m_rig->runner), (OpenWork{2, 1, 0.8, true}));
        m_rig->runner.setPause(JobRunner::Pause::No);
        QVERIFY(!m_rig->window->close());
        QVERIFY(!m_rig->window->close()); // asks only once
        QCOMPARE(m_rig->window->findChildren<QMessageBox *>(u"confirmClose"_s).size(), 1);
        auto *box = find<QMessageBox>("confirmClose");
        QVERIFY2(box->text().contains(u'3'), qPrintable(box->text()));
        QVERIFY2(box->informativeText().contains(u"80"), qPrintable(box->informativeText()));
        box->button(QMessageBox::Cancel)->click();
        QTRY_VERIFY(!m_rig->window->findChild<QMessageBox *>(u"confirmClose"_s));
        QVERIFY(m_rig->window->isVisible());
        QVERIFY(!m_rig->window->close());
        find<QMessageBox>("confirmClose")->findChild<QPushButton *>(u"confirmAlternative"_s)->click();
        QTRY_VERIFY(!m_rig->window->isVisible());
        QVERIFY(!m_rig->window->isInBackground());
    }

    void saysOnceWhatOfAFolderIsNotUsed()
    {
        const QString folder = m_rig->folder.filePath(u"takes"_s);
        QVERIFY(QDir().mkpath(folder));
        for (const char *name : {"a.mp4", "b.mp4"})
            QVERIFY(QFile::copy(QStringLiteral(RETALK_SAMPLE_DIR "/presenter.mp4"),
                                folder + u'/' + QLatin1String(name)));
        for (const char *name : {"a.wav", "b.wav"})
            QVERIFY(QFile::copy(QStringLiteral(RETALK_SAMPLE_DIR "/voice.wav"),
                                folder + u'/' + QLatin1String(name)));
        QFile notes(folder + u"/notes.txt"_s);
        QVERIFY(notes.open(QIODevice::WriteOnly) && notes.write("hello") == 5);
        notes.close();
        QSignalSpy taken(m_rig->window.get(), &MainWindow::inputsTaken);
        m_rig->window->takeInputs({folder});
        QTRY_COMPARE(taken.size(), 1);
        QCOMPARE(find<NoticeBar>("noticeBar")->sentence(),
                 u"2 pairs of a video and a voice track, matched by their names.\n"
                 "1 couldn't be used:\n"
                 "notes.txt: this isn't a video, an audio file or a picture"_s);
    }

    void finishesTheQueueInTheBackground()
    {
        Job job = startOne({}, 80);
        QSignalSpy queueFinished(m_rig->window.get(), &MainWindow::queueFinished);
        find<QAction>("openSettings")->trigger();
        find<QAction>("helpPage")->trigger();
        m_rig->window->close();
        find<QMessageBox>("confirmClose")->findChild<QPushButton *>(u"confirmGo"_s)->click();
        QTRY_VERIFY(m_rig->window->isInBackground());
        QVERIFY(!m_rig->window->isVisible());
        const auto dialogs = m_rig->window->findChildren<QDialog *>();
        for (const QDialog *dialog : dialogs)
            QVERIFY2(!dialog->isVisible(), qPrintable(dialog->objectName()));
        QCOMPARE(queueFinished.size(), 0);
        m_rig->window->show(); // by a second start, or a click on the notification
        QVERIFY(!m_rig->window->isInBackground());

        m_rig->window->close();
        find<QMessageBox>("confirmClose")->findChild<QPushButton *>(u"confirmGo"_s)->click();
        QTRY_VERIFY(m_rig->window->isInBackground());
        job.state = JobState::Completed;
        QVERIFY(m_rig->store->save(job));
        Q_EMIT m_rig->runner.settled(job.id);
        QTRY_COMPARE(queueFinished.size(), 1);
    }

    void saysThatItIsAboutToQuit()
    {
        m_rig->window->quitSoon();
        auto *bar = find<NoticeBar>("quitNotice");
        QVERIFY(bar->isVisible());
        QCOMPARE(bar->sentence(), u"Retalk quits in 15 s."_s);
        QTest::keyClick(m_rig->window.get(), Qt::Key_Shift);
        QVERIFY(!bar->isVisible());
        QVERIFY(m_rig->window->isVisible());
    }

    void closesAtOnceWhereNothingContinues()
    {
        Job job = queueOne(u"https://h.com/b.wav"_s);
        job.state = JobState::Unconfirmed; // waits for the user, not for the program
        QVERIFY(m_rig->store->save(job));
        QVERIFY(m_rig->window->close());
    }

    void closesAtOnceWhenTheProgramIsToldToEnd()
    {
        startOne({}, 80);
        m_rig->window->skipCloseQuestion();
        QVERIFY(m_rig->window->close());
    }

    void asksBeforeASessionEnds_data()
    {
        QTest::addColumn<bool>("mayEnd");
        QTest::newRow("it may") << true;
        QTest::newRow("it may not") << false;
    }
    void asksBeforeASessionEnds()
    {
        QFETCH(bool, mayEnd);
        QVERIFY(m_rig->window->maySessionEnd());
        startOne({}, 50);
        QTimer answer;
        connect(&answer, &QTimer::timeout, this, [&] {
            if (auto *box = m_rig->window->findChild<QMessageBox *>(u"confirmClose"_s)) {
                answer.stop();
                mayEnd ? box->findChild<QPushButton *>(u"confirmGo"_s)->click()
                       : box->button(QMessageBox::Cancel)->click();
            }
        });
        answer.start(5);
        QCOMPARE(m_rig->window->maySessionEnd(), mayEnd);
        // It doesn't ask again when the session closes the window afterwards.
        QCOMPARE(m_rig->window->close(), mayEnd);
    }

    void goesThroughTheWindowByTabAsTheEyeDoes()
    {
        QStringList order;
        QWidget *first = find<QWidget>("serviceChooser");
        for (QWidget *widget = first->nextInFocusChain(); widget != first;
             widget = widget->nextInFocusChain()) {
            if (widget->focusPolicy() & Qt::TabFocus && !widget->objectName().isEmpty())
                order += widget->objectName();
        }
        qsizetype before = -1;
        for (const char *name : {"serviceState", "videoPoster", "videoUrl",     "videoMore",
                                 "voiceWave",    "voiceUrl",    "faceUrl",      "faceThresholdSlider",
                                 "extendSwitch", "moreFold",    "submitButton", "frameView",
                                 "play",         "seekBar",     "compare",      "saveAs",
                                 "jobSearch",    "jobFilter",   "importTable",  "jobList"}) {
            const qsizetype at = order.indexOf(QLatin1String(name));
            QVERIFY2(at > before, qPrintable(QLatin1String(name) + u" in "_s + order.join(u' ')));
            before = at;
        }
    }

    void givesEveryControlAName()
    {
        find<QAction>("openSettings")->trigger();
        QStringList nameless;
        const auto widgets = m_rig->window->findChildren<QWidget *>();
        for (const QWidget *widget : widgets) {
            // Qt's internal widgets are represented by the control they belong to.
            if (!(widget->focusPolicy() & Qt::TabFocus) || widget->objectName().startsWith(u"qt_"_s) ||
                widget->window()->windowFlags().testFlag(Qt::Popup) || widget->inherits("QScrollArea") ||
                widget->inherits("QDialogButtonBox"))
                continue;
            if (widget->focusProxy()) // never has the focus itself
                continue;
            const auto *button = qobject_cast<const QAbstractButton *>(widget);
            // A button without a current action is hidden.
            if (button && button->isHidden() && button->text().isEmpty() && button->icon().isNull())
                continue;
            if (widget->accessibleName().isEmpty() && (!button || button->text().isEmpty()))
                nameless += widget->objectName() + u' ' + QLatin1String(widget->metaObject()->className());
        }
        QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u", "_s)));
    }

    void changesSettingsAtOnce()
    {
        find<QAction>("openSettings")->trigger();
        auto *theme = find<QComboBox>("settingTheme");
        theme->setCurrentIndex(theme->findData(u"dark"_s));
        Q_EMIT theme->activated(theme->currentIndex());
        QVERIFY(m_theme->isDark());
        QVERIFY(tokensFor(m_rig->window.get()).isDark);
        find<QAction>("themeLight")->trigger();
        QVERIFY(!m_theme->isDark());
        QCOMPARE(theme->currentData().toString(), u"light"_s);
        find<QSpinBox>("settingParallel")->setValue(5);
        QCOMPARE(m_rig->settings.value(Setting::ParallelJobs).toInt(), 5);
    }

    void findsSettingsByTheirWords()
    {
        find<QAction>("openSettings")->trigger();
        edit("settingsSearch")->setText(u"proxy"_s);
        QVERIFY(find<QComboBox>("settingProxy")->isVisible());
        QVERIFY(!find<QComboBox>("settingTheme")->isVisible());
        edit("settingsSearch")->setText(u"no such words"_s);
        QVERIFY(!find<QComboBox>("settingProxy")->isVisible());
        edit("settingsSearch")->clear();
        QVERIFY(find<QComboBox>("settingTheme")->isVisible());
        // It ends where the lines below do, leaving room for their scroll bar.
        const auto *search = edit("settingsSearch");
        QWidget *dialog = search->window();
        const auto room = [search, dialog] {
            return dialog->width() - 1 - search->geometry().right();
        };
        QTRY_VERIFY(room() > search->x());
        dialog->setLayoutDirection(Qt::RightToLeft);
        QTRY_VERIFY(search->x() > room());
    }

    void comesBackWhereItWas()
    {
        const QSize size(m_rig->window->minimumWidth(), 650); // any size that fits this screen
        m_rig->window->resize(size);
        m_rig->window->close();
        m_rig->makeWindow();
        QCOMPARE(m_rig->window->size(), size);
    }

    void playsTheSampleWhenItIsDone()
    {
        m_rig->window->trySample();
        QCOMPARE(m_rig->store->count(), 1);
        Job job = m_rig->store->job(m_rig->store->find({}).constFirst()).value();
        QCOMPARE(find<PreviewPane>("previewPane")->shownJob(), job.id);
        job.state = JobState::Completed;
        job.outputPath = sample("presenter.mp4");
        QVERIFY(m_rig->store->save(job));
        const Playback &playback = find<Stage>("stage")->playback();
        QTRY_VERIFY(playback.isPlaying());
        // Typed words can be listened to, and a microphone would pick up the result.
        find<QToolButton>("typeVoice")->click();
        QVERIFY(!playback.isPlaying());
        find<QDialog>("speakDialog")->reject();
    }

    void choosesAmongServicesOfOnesOwn()
    {
        m_rig->settings.setCustomServices({{u"Studio & Co"_s, QUrl(u"http://127.0.0.1:9"_s), {}},
                                           {{}, QUrl(u"http://127.0.0.1:19"_s), {}}});
        auto *chooser = find<QToolButton>("serviceChooser");
        Q_EMIT chooser->menu()->aboutToShow();
        QStringList texts;
        for (const QAction *action : chooser->menu()->actions())
            texts += action->text();
        QVERIFY2(texts.contains(u"Studio && Co (127.0.0.1:9)"_s) && texts.contains(u"127.0.0.1:19"_s),
                 qPrintable(texts.join(u'|')));
        find<QAction>("chooseOwn2")->trigger();
        QCOMPARE(m_rig->settings.serviceAddress().apiBase, QUrl(u"http://127.0.0.1:19"_s));
        QVERIFY2(chooser->text().startsWith(u"127.0.0.1:19"_s), qPrintable(chooser->text()));
        find<QAction>("chooseOwn1")->trigger();
        QVERIFY2(chooser->text().startsWith(u"Studio && Co"_s), qPrintable(chooser->text()));
        QCOMPARE(chooser->accessibleName(), u"Service: Studio & Co"_s);
    }

    void callsServicesInTheListByTheirNames()
    {
        const ServiceAddress studio{ServiceKind::Custom, QUrl(u"http://127.0.0.1:9"_s),
                                    QUrl(u"http://127.0.0.1:9"_s)};
        Job job;
        job.id = QUuid::createUuid();
        job.state = JobState::Failed;
        job.service = studio;
        QVERIFY(m_rig->store->save(job));
        const QAbstractItemModel *list = find<JobListView>("jobList")->model();
        QTRY_COMPARE(list->rowCount(), 1);
        const auto shown = [&list] {
            return list->index(0, 0).data(JobListModel::TagsRole).value<JobTags>().service;
        };
        QCOMPARE(shown(), u"127.0.0.1:9"_s);
        m_rig->settings.setCustomServices({{u"iStudio & Co"_s, studio.apiBase, {}}});
        QCOMPARE(shown(), u"iStudio & Co"_s);
        // Also above the list and in the search, and after a restart.
        m_rig->settings.setCustomServices({{u"Attic"_s, studio.apiBase, {}}});
        m_rig->makeWindow();
        list = find<JobListView>("jobList")->model();
        QTRY_COMPARE(list->rowCount(), 1);
        QCOMPARE(shown(), u"Attic"_s);
        edit("jobSearch")->setText(u"attic"_s);
        QCOMPARE(list->rowCount(), 1);
        m_rig->settings.setCustomServices({});
        QCOMPARE(list->rowCount(), 0);
    }

    void opensTheServiceFromItsState()
    {
        find<QAction>("openSettings")->trigger();
        edit("settingsSearch")->setText(u"proxy"_s);
        find<QToolButton>("serviceState")->click();
        auto *dialog = find<QDialog>("settingsDialog");
        QCOMPARE(edit("settingsSearch")->text(), QString());
        QCOMPARE(dialog->focusWidget(), find<QWidget>("settingService"));
    }

    void handsInputsToTheWindowThatIsOpen()
    {
        const QString folder = m_rig->folder.path();
        QTemporaryDir other;
        SingleInstance first(folder);
        SingleInstance elsewhere(other.path());
        const Handover nothing;
        QVERIFY(!first.handOver(nothing));
        QVERIFY(!elsewhere.handOver(nothing)); // another data folder has a window of its own
        QVERIFY(first.path() != elsewhere.path());
        QList<Handover> taken;
        connect(&first, &SingleInstance::handedOver, this,
                [&taken](const Handover &handover) { taken += handover; });
        const Handover given{{u"/tmp/a b\n\u00fc.mp4"_s, u"https://h.com/a.wav?x=1"_s}, "token"};
        auto second = startAgain(folder, given);
        QTRY_VERIFY(second.wait_for(std::chrono::seconds(0)) == std::future_status::ready);
        QVERIFY(second.get());
        QCOMPARE(taken, QList<Handover>{given});
        first.resign(); // its window has closed, and it only waits for an answer
        SingleInstance third(folder);
        QVERIFY(!third.handOver(given));
        QCOMPARE(taken.size(), 1);
    }

    void replacesASocketThatWasLeftBehind()
    {
        const QString folder = m_rig->folder.path();
        QString path;
        {
            const SingleInstance gone(folder);
            path = gone.path();
        }
        // As after a crash: the socket exists but has no listener.
        const int socket = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
        sockaddr_un address{};
        address.sun_family = AF_UNIX;
        qstrncpy(address.sun_path, QFile::encodeName(path).constData(), sizeof address.sun_path);
        QCOMPARE(::bind(socket, reinterpret_cast<const sockaddr *>(&address), sizeof address), 0);
        ::close(socket);
        SingleInstance first(folder);
        QVERIFY(!first.handOver({}));
        QSignalSpy taken(&first, &SingleInstance::handedOver);
        auto second = startAgain(folder, {{u"/a.mp4"_s}, {}});
        QTRY_VERIFY(second.wait_for(std::chrono::seconds(0)) == std::future_status::ready);
        QVERIFY(second.get());
        QCOMPARE(taken.size(), 1);
    }

    void takesNothingFromOtherPrograms_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::newRow("empty") << QByteArray("\n");
        QTest::newRow("not JSON") << QByteArray("GET / HTTP/1.1\r\n");
        QTest::newRow("not a list") << QByteArray(R"({"inputs":"/etc/passwd"})");
        QTest::newRow("not texts") << QByteArray(R"({"inputs":[{"a":1}]})");
        QTest::newRow("deep") << QByteArray(100'000, '[');
    }
    void takesNothingFromOtherPrograms()
    {
        QFETCH(QByteArray, line);
        QVERIFY(!handoverFromLine(line));
    }

    void fitsIntoTheScreenWithItsFrame_data()
    {
        QTest::addColumn<QRect>("wanted");
        QTest::addColumn<QRect>("available");
        QTest::addColumn<QRect>("placed");
        const QRect laptop(0, 0, 1366, 768);
        QTest::newRow("fits as it is") << QRect(20, 60, 900, 600) << laptop << QRect(20, 60, 900, 600);
        QTest::newRow("a laptop") << QRect(43, 22, 1280, 800) << laptop << QRect(43, 30, 1280, 734);
        QTest::newRow("the design size itself")
            << QRect(0, 0, 1280, 800) << QRect(0, 0, 1280, 800) << QRect(4, 30, 1272, 766);
        QTest::newRow("a panel above")
            << QRect(0, 0, 1280, 800) << QRect(0, 40, 1920, 1040) << QRect(4, 70, 1280, 800);
        QTest::newRow("below the lower edge")
            << QRect(100, 500, 1280, 600) << laptop << QRect(82, 164, 1280, 600);
        QTest::newRow("a screen that was taken away")
            << QRect(2500, 300, 1280, 700) << laptop << QRect(82, 64, 1280, 700);
        QTest::newRow("a screen at the left")
            << QRect(-1900, 10, 1280, 700) << QRect(-1920, 0, 1920, 1080) << QRect(-1900, 30, 1280, 700);
        QTest::newRow("too little room: the title bar stays visible")
            << QRect(300, 300, 1280, 800) << QRect(0, 0, 640, 480) << QRect(4, 30, 880, 560);
    }
    void fitsIntoTheScreenWithItsFrame()
    {
        QFETCH(QRect, wanted);
        QFETCH(QRect, available);
        QFETCH(QRect, placed);
        QCOMPARE(placedInside(wanted, {4, 30, 4, 4}, available, {880, 560}), placed);
    }

    void isAsSmallAsTheScreenWantsIt()
    {
        QCOMPARE(smallestInside(QRect(0, 0, 1366, 736), {880, 560}), QSize(880, 560));
        // The same at a scale factor of 1.5.
        const QRect small(0, 0, 910, 490);
        const QSize smallest = smallestInside(small, {880, 560});
        QCOMPARE(smallest, QSize(880, 452));
        QVERIFY(small.contains(placedInside(QRect(0, 0, 1280, 800), usualFrame(), small, smallest)));
        // Essential controls aren't squeezed out.
        m_rig->window->setMinimumSize(smallest);
        m_rig->window->resize(smallest);
        QTRY_COMPARE(m_rig->window->size(), smallest);
        const auto *button = find<QPushButton>("submitButton");
        const QRect place(button->mapTo(m_rig->window.get(), QPoint()), button->size());
        QTRY_VERIFY(m_rig->window->rect().contains(place));
        QTRY_VERIFY(find<QWidget>("jobListPane")->height() >= 140);
    }

    void fitsIntoAScreenThatIsNotWide_data()
    {
        QTest::addColumn<QSize>("screen");
        QTest::addColumn<QString>("language");
        for (const char *language : {"en", "de"}) {
            QTest::addRow("800 x 600, %s", language) << QSize(800, 600) << QString::fromLatin1(language);
            QTest::addRow("upright, %s", language) << QSize(800, 1280) << QString::fromLatin1(language);
        }
    }
    void fitsIntoAScreenThatIsNotWide()
    {
        QFETCH(QSize, screen);
        QFETCH(QString, language);
        m_rig->settings.setValue(Setting::FormWidth, 480); // left over from another screen
        m_rig->window.reset();
        m_rig->makeWindow();
        m_language->set(language);
        const QRect small(QPoint(), screen);
        const QSize smallest = smallestInside(small, {880, 560});
        QVERIFY(small.contains(placedInside(QRect(0, 0, 1280, 800), usualFrame(), small, smallest)));
        m_rig->window->setMinimumSize(smallest);
        m_rig->window->resize(smallest);
        QTRY_COMPARE(m_rig->window->size(), smallest);
        // No essential control lies outside the window or under another one.
        for (const char *name : {"mainMenu", "submitButton", "requestForm", "previewPane", "jobListPane",
                                 "transportBar", "jobSearch", "jobFilter", "serviceChooser"}) {
            const auto *part = find<QWidget>(name);
            QTRY_VERIFY2(m_rig->window->rect().contains(
                             QRect(part->mapTo(m_rig->window.get(), QPoint()), part->size())),
                         name);
            QTRY_VERIFY2(part->width() >= part->minimumSizeHint().width(), name);
        }
        for (const auto *button : find<QWidget>("transportBar")->findChildren<QAbstractButton *>()) {
            if (button->isVisible())
                QTRY_VERIFY2(m_rig->window->rect().contains(
                                 QRect(button->mapTo(m_rig->window.get(), QPoint()), button->size())),
                             qPrintable(button->objectName()));
        }
        m_language->set(u"en"_s);
    }

    void keepsTheWidthOfTheForm()
    {
        auto *columns = find<QSplitter>("columnSplitter");
        const auto *form = find<QWidget>("requestForm");
        QTRY_COMPARE(form->width(), 336);
        dragTo(columns, 340); // the narrowest window leaves only a little more for the form
        QCOMPARE(form->width(), 340);
        QCOMPARE(form->maximumWidth(), 480);
        dragTo(columns, 10);
        QCOMPARE(form->width(), form->minimumWidth());
        QVERIFY(form->width() >= 320 && form->width() <= 336);
        dragTo(columns, 338);
        m_rig->window.reset();
        m_rig->makeWindow();
        QTRY_COMPARE(find<QWidget>("requestForm")->width(), 338);
    }

    void marksWhatIsChosenInTheMenus()
    {
        find<JobListPane>("jobListPane")->selectJob(queueOne(u"https://h.com/a.wav"_s).id);
        int checkable = 0;
        const auto menus = m_rig->window->findChildren<QMenu *>();
        for (QMenu *menu : menus) {
            Q_EMIT menu->aboutToShow();
            QCOMPARE(menu->layoutDirection(), m_rig->window->layoutDirection());
            const auto actions = menu->actions();
            for (const QAction *action : actions) {
                if (!action->isCheckable())
                    continue;
                ++checkable;
                // An icon would take the place of the check mark.
                QVERIFY2(action->icon().isNull() || !action->isIconVisibleInMenu(),
                         qPrintable(action->text()));
            }
            Q_EMIT menu->aboutToHide();
        }
        QVERIFY(checkable > 15);
    }

    void pressesTheButtonThatHasTheFocusByReturn()
    {
        QDialog dialog;
        QVBoxLayout layout(&dialog);
        QPushButton keep(u"Keep"_s);
        QPushButton again(u"Record again"_s);
        QToolButton more;
        for (QAbstractButton *button :
             {static_cast<QAbstractButton *>(&keep), static_cast<QAbstractButton *>(&again),
              static_cast<QAbstractButton *>(&more)})
            layout.addWidget(button);
        keep.setAutoDefault(false);
        again.setDefault(true);
        more.setFocusPolicy(Qt::TabFocus);
        dialog.show();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        QSignalSpy kept(&keep, &QPushButton::clicked);
        QSignalSpy recorded(&again, &QPushButton::clicked);
        QSignalSpy opened(&more, &QToolButton::clicked);
        keep.setFocus(Qt::TabFocusReason);
        QTest::keyClick(&keep, Qt::Key_Return);
        QCOMPARE(kept.size(), 1);
        more.setFocus(Qt::TabFocusReason);
        QTest::keyClick(&more, Qt::Key_Enter, Qt::KeypadModifier);
        QCOMPARE(opened.size(), 1);
        QCOMPARE(recorded.size(), 0);
        again.setFocus(Qt::TabFocusReason);
        QTest::keyClick(&again, Qt::Key_Return);
        QCOMPARE(recorded.size(), 1);
        keep.setEnabled(false);
        QTest::keyClick(&keep, Qt::Key_Return);
        QCOMPARE(kept.size(), 1);
    }

    void noButtonLooksPointedAtOnceItsMenuIsClosed()
    {
        auto *button = find<QToolButton>("jobOrder");
        // As the platform leaves it if the menu grabbed the pointer.
        button->setAttribute(Qt::WA_UnderMouse);
        QCursor::setPos(m_rig->window->mapToGlobal(QPoint(5, 5)));
        button->menu()->popup(m_rig->window->mapToGlobal(QPoint(200, 200)));
        QTRY_VERIFY(button->menu()->isVisible());
        button->menu()->close();
        QTRY_VERIFY(!button->underMouse());
    }

    void leavesTheFocusWhereItWasWhenANoticeIsTaken()
    {
        QVERIFY(QTest::qWaitForWindowActive(m_rig->window.get()));
        edit("videoUrl")->setFocus(Qt::TabFocusReason);
        auto *notice = find<NoticeBar>("noticeBar");
        notice->say(NoticeBar::Kind::Offer, u"Take it?"_s, u"Take it"_s, [notice] { notice->dismiss(); });
        QTest::mouseClick(find<QPushButton>("noticeAction"), Qt::LeftButton);
        QVERIFY(!notice->isVisible());
        QCOMPARE(QApplication::focusWidget(), edit("videoUrl"));
    }

    void theSheetCutsNothingOffInAnyLanguage()
    {
        // Returns the first line that is cut off; the sheet is refilled whenever it's shown.
        const auto cutOff = [this] {
            const auto *list = find<QTreeWidget>("shortcutList");
            for (int i = 0; i < list->topLevelItemCount(); ++i) {
                const QModelIndex heading = list->model()->index(i, 0);
                for (int j = 0; j < list->model()->rowCount(heading); ++j) {
                    for (int column = 0; column < 2; ++column) {
                        const QModelIndex cell = list->model()->index(j, column, heading);
                        if (list->visualRect(cell).width() < list->sizeHintForIndex(cell).width())
                            return cell.data().toString();
                    }
                }
            }
            return QString();
        };
        QStringList codes = Translation::available();
        codes.append(u"en"_s);
        for (const QString &code : std::as_const(codes)) {
            m_language->set(code);
            find<QAction>("shortcuts")->trigger();
            auto *list = find<QTreeWidget>("shortcutList");
            QTRY_VERIFY(list->isVisible());
            QVERIFY(list->topLevelItemCount() > 4);
            QTRY_COMPARE(cutOff(), QString());
            list->window()->close();
        }
        m_language->set(u"en"_s);
    }

    void theSheetListsEveryShortcutOfTheMenus()
    {
        find<JobListPane>("jobListPane")->selectJob(queueOne(u"https://h.com/a.wav"_s).id);
        find<QAction>("undo")->setText(u"&Undo: voice track"_s);
        find<QAction>("shortcuts")->trigger();
        const auto *list = find<QTreeWidget>("shortcutList");
        const auto undo = list->findItems(u"Ctrl+Z"_s, Qt::MatchExactly | Qt::MatchRecursive, 1);
        QCOMPARE(undo.size(), 1);
        QCOMPARE(undo.constFirst()->text(0), u"Undo"_s);
        QStringList listed;
        QStringList ofTimeline; // active while the timeline has the focus
        for (int i = 0; i < list->topLevelItemCount(); ++i) {
            const QTreeWidgetItem *heading = list->topLevelItem(i);
            QVERIFY(!heading->text(0).isEmpty());
            for (int j = 0; j < heading->childCount(); ++j) {
                QVERIFY(!heading->child(j)->text(0).isEmpty());
                (heading->text(0) == u"Timeline" ? ofTimeline : listed) +=
                    heading->child(j)->text(1).split(u", "_s);
            }
        }
        for (const char *key : {"I", "O", "S", "Del", "Left", "Shift+Right", "Space", "+", "-"})
            QVERIFY2(ofTimeline.contains(QLatin1String(key)), key);
        QCOMPARE(ofTimeline.removeDuplicates(), 0);
        for (const char *key : {"Space",       "J",
                                "K",           "L",
                                "I",           "O",
                                "X",           "[",
                                "M",           "F11",
                                "Ctrl+Return", "Ctrl+O",
                                "Ctrl+Z",      "Ctrl+Shift+Z",
                                "Ctrl+?",      "Left",
                                "Home",        "Ctrl+Shift+X",
                                "F2",          "Ctrl+I",
                                "Alt+Up",      "Alt+Down"})
            QVERIFY2(listed.contains(QLatin1String(key)), key);
        // Also listed while no job is selected.
        auto *view = find<JobListPane>("jobListPane")->findChild<JobListView *>();
        view->selectionModel()->clear();
        find<QDialog>("shortcutSheet")->close();
        find<QAction>("shortcuts")->trigger();
        QCOMPARE(list->findItems(u"Alt+Up"_s, Qt::MatchExactly | Qt::MatchRecursive, 1).size(), 1);
        // No shortcut has two meanings.
        QStringList once = listed;
        QCOMPARE(once.removeDuplicates(), 0);
        edit("shortcutSearch")->setText(u"range"_s);
        int shown = 0;
        for (int i = 0; i < list->topLevelItemCount(); ++i)
            shown += list->topLevelItem(i)->isHidden() ? 0 : 1;
        QCOMPARE(shown, 1);
    }

    void menusOfferOnlyWhatDoesSomething()
    {
        for (const char *name : {"togglePlay", "snapshot", "loopPlaying", "frameForward", "compareWipe",
                                 "setIn", "clearRange", "saveResult", "copyResult", "fullScreen"})
            QVERIFY2(!find<QAction>(name)->isEnabled(), name);
        auto *menu = find<MainMenu>("mainMenu");
        QGuiApplication::clipboard()->clear();
        const char *const edits[] = {"undoRemove", "pasteInputs", "clearForm", "findJob"};
        Q_EMIT menu->editMenu()->aboutToShow();
        for (const char *name : edits)
            QVERIFY2(!find<QAction>(name)->isEnabled(), name);
        Q_EMIT menu->editMenu()->aboutToHide();
        for (const char *name : edits)
            QVERIFY2(find<QAction>(name)->isEnabled(), name); // the shortcuts always work
        edit("videoUrl")->setText(u"https://h.com/v.mp4"_s);
        QGuiApplication::clipboard()->setText(u"https://h.com/w.mp4"_s);
        Q_EMIT menu->editMenu()->aboutToShow();
        QVERIFY(find<QAction>("clearForm")->isEnabled());
        QVERIFY(find<QAction>("pasteInputs")->isEnabled());
        Q_EMIT menu->editMenu()->aboutToHide();
    }

    void theJobMenuIsForTheJobThatIsSelectedNow()
    {
        auto *jobs = find<JobListPane>("jobListPane");
        auto *menu = find<MainMenu>("mainMenu")->jobMenu();
        QSignalSpy asked(jobs, &JobListPane::submitRequested);
        for (const char *voice : {"https://h.com/a.wav", "https://h.com/b.wav"}) {
            jobs->selectJob(queueOne(QString::fromLatin1(voice)).id);
            Q_EMIT menu->aboutToShow();
            Q_EMIT menu->aboutToHide();
        }
        for (QAction *action : menu->actions()) {
            if (action->text() == u"Submit a copy")
                action->trigger();
        }
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.first().first().value<GenerationRequest>().audioUrl, u"https://h.com/b.wav"_s);
        QTRY_COMPARE(m_rig->store->count(), 3);
    }

    void keysOfTheJobMenuWorkWhereverTheFocusIs()
    {
        m_rig->runner.setPause(JobRunner::Pause::ByUser); // none may start meanwhile
        const QUuid first = queueOne(u"https://h.com/a.wav"_s).id;
        const QUuid second = queueOne(u"https://h.com/b.wav"_s).id;
        auto *jobs = find<JobListPane>("jobListPane");
        jobs->selectJob(first);
        auto *menu = find<MainMenu>("mainMenu");
        Q_EMIT menu->jobMenu()->aboutToShow();
        Q_EMIT menu->jobMenu()->aboutToHide();
        m_rig->window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_rig->window.get()));
        edit("videoUrl")->setFocus();
        QTest::keyClick(edit("videoUrl"), Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(m_rig->store->unfinishedIds(), (QList<QUuid>{second, first}));
        auto *view = jobs->findChild<JobListView *>();
        view->setFocus();
        QTest::keyClick(view, Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(m_rig->store->unfinishedIds(), (QList<QUuid>{first, second}));
        // A combo box that opens with Alt+Down keeps it.
        QComboBox box(m_rig->window.get());
        box.addItems({u"a"_s, u"b"_s});
        box.show();
        box.setFocus();
        QTest::keyClick(&box, Qt::Key_Down, Qt::AltModifier);
        QTRY_VERIFY(box.view()->isVisible());
        box.hidePopup();
        QCOMPARE(m_rig->store->unfinishedIds(), (QList<QUuid>{first, second}));
        edit("videoUrl")->setFocus();
        QTest::keyClick(edit("videoUrl"), Qt::Key_F2);
        auto *dialog = m_rig->window->findChild<QDialog *>(u"jobMarks"_s);
        QVERIFY(dialog);
        dialog->close();
        QTRY_VERIFY(!m_rig->window->findChild<QDialog *>(u"jobMarks"_s));
        m_rig->window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_rig->window.get()));
        QTest::keyClick(edit("videoUrl"), Qt::Key_I, Qt::ControlModifier);
        QVERIFY(m_rig->window->findChild<QDialog *>(u"jobDetails"_s));
    }

    void undoesWhatWasDoneLastInFormOrList()
    {
        const QUuid id = queueOne(u"https://h.com/a.wav"_s).id;
        auto *jobs = find<JobListPane>("jobListPane");
        m_rig->window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_rig->window.get()));
        const auto star = [&] {
            jobs->selectJob(id);
            QMenu menu;
            jobs->fillMenu(&menu);
            menu.findChild<QAction *>(u"starJob"_s)->trigger();
        };
        const auto isStarred = [&] {
            return m_rig->store->job(id)->marks.isStarred;
        };
        auto *form = find<RequestForm>("requestForm");
        form->setVideo(u"https://h.com/v.mp4"_s);
        star();
        QTRY_VERIFY(isStarred());
        edit("voiceUrl")->setFocus();
        QCOMPARE(find<QAction>("undo")->text(), u"&Undo: star"_s);
        find<QAction>("undo")->trigger();
        QTRY_VERIFY(!isStarred());
        QCOMPARE(edit("videoUrl")->text(), u"https://h.com/v.mp4"_s);
        QCOMPARE(find<QAction>("redo")->text(), u"&Redo: star"_s);
        find<QAction>("redo")->trigger();
        QTRY_VERIFY(isStarred());
        form->setFace(u"https://h.com/f.png"_s);
        find<QAction>("undo")->trigger(); // the form's change was the last
        QVERIFY(isStarred());
        QCOMPARE(edit("faceUrl")->text(), QString());
        // With the focus in the list, undo applies to the list.
        jobs->findChild<JobListView *>()->setFocus();
        find<QAction>("undo")->trigger();
        QTRY_VERIFY(!isStarred());
    }

    void buysCreditsWhereTheyAreSold()
    {
        PageOpened opened;
        QDesktopServices::setUrlHandler(u"https"_s, &opened, "open");
        Q_EMIT find<JobListPane>("jobListPane")->creditsRequested();
        QDesktopServices::unsetUrlHandler(u"https"_s);
        QCOMPARE(opened.pages, QList<QUrl>{QUrl(u"https://evolink.ai/dashboard/billing"_s)});
    }

    void loopLooksLikeNeitherSyncNorRetry()
    {
        const auto drawn = [](const QIcon &icon) {
            return icon.pixmap(32, 32).toImage();
        };
        QCOMPARE(drawn(find<QToolButton>("loop")->icon()), drawn(icon("loop")));
        for (const char *other : {"sync", "retry", "busy", "undo"}) {
            const QImage one = drawn(icon("loop"));
            const QImage two = drawn(icon(other));
            int inked = 0;
            int shared = 0;
            for (int y = 0; y < one.height(); ++y) {
                for (int x = 0; x < one.width(); ++x) {
                    inked += qAlpha(one.pixel(x, y)) > 127 ? 1 : 0;
                    shared += qAlpha(one.pixel(x, y)) > 127 && qAlpha(two.pixel(x, y)) > 127 ? 1 : 0;
                }
            }
            QVERIFY2(inked > 0 && 4 * shared < 3 * inked, other);
        }
    }

    void aRemovedJobLeavesTheStage()
    {
        const QUuid id = queueOne(u"https://h.com/a.wav"_s).id;
        find<JobListPane>("jobListPane")->selectJob(id);
        auto *preview = find<PreviewPane>("previewPane");
        QCOMPARE(preview->shownJob(), id);
        QVERIFY(m_rig->store->remove(id));
        QVERIFY(preview->shownJob().isNull());
    }

    void remembersTheGroupsOfTheList()
    {
        queueOne(u"https://h.com/a.wav"_s);
        auto *jobs = find<JobListPane>("jobListPane");
        jobs->setArrangement(u"{\"groups\":\"video\",\"videos\":{\"all\":true}}"_s);
        QCOMPARE(jobs->findChild<JobListView *>()->model()->rowCount(), 1);
        const QString kept = jobs->arrangement();
        m_rig->makeWindow();
        QCOMPARE(find<JobListPane>("jobListPane")->arrangement(), kept);
        QCOMPARE(find<JobListPane>("jobListPane")->findChild<JobListView *>()->model()->rowCount(), 1);
    }

    void putsRemovedJobsBackFromTheEditMenu()
    {
        const QUuid id = queueOne(u"https://h.com/a.wav"_s).id;
        auto *jobs = find<JobListPane>("jobListPane");
        auto *view = jobs->findChild<JobListView *>();
        auto *undo = jobs->findChild<UndoBar *>();
        m_rig->window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_rig->window.get()));
        find<RequestForm>("requestForm")->setVideo(u"https://h.com/v.mp4"_s);
        for (const char *name : {"undoRemove", "undo"}) {
            jobs->selectJob(id);
            view->setFocus();
            QTest::keyClick(view, Qt::Key_Delete);
            QVERIFY(!m_rig->store->contains(id));
            Q_EMIT find<MainMenu>("mainMenu")->editMenu()->aboutToShow();
            QVERIFY(find<QAction>("undoRemove")->isEnabled());
            QCOMPARE(find<QAction>("undo")->text(), u"&Undo: jobs"_s);
            Q_EMIT find<MainMenu>("mainMenu")->editMenu()->aboutToHide();
            find<QAction>(name)->trigger();
            QVERIFY2(m_rig->store->contains(id), name);
        }
        // A mere message from the list can't be undone.
        undo->tell(u"A word."_s);
        Q_EMIT find<MainMenu>("mainMenu")->editMenu()->aboutToShow();
        QCOMPARE(find<QAction>("undo")->text(), u"&Undo: video"_s);
        Q_EMIT find<MainMenu>("mainMenu")->editMenu()->aboutToHide();
        find<QAction>("undo")->trigger();
        QCOMPARE(edit("videoUrl")->text(), QString());
    }

    void comesBackFromAnInputToTheJob()
    {
        const QUuid id = queueOne(u"https://h.com/a.wav"_s).id;
        auto *jobs = find<JobListPane>("jobListPane");
        auto *preview = find<PreviewPane>("previewPane");
        jobs->selectJob(id);
        QCOMPARE(preview->shownJob(), id);
        preview->showInput(QUrl::fromLocalFile(sample("presenter.mp4")));
        QVERIFY(preview->shownJob().isNull());
        preview->actions().switchContent->trigger();
        QCOMPARE(preview->shownJob(), id);
        QCOMPARE(jobs->currentJob(), id);
        // Clicking its row does the same, though the selection doesn't change.
        preview->showInput(QUrl::fromLocalFile(sample("presenter.mp4")));
        QVERIFY(preview->shownJob().isNull());
        auto *view = jobs->findChild<JobListView *>();
        const QRect row = view->visualRect(view->currentIndex());
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, row.topLeft() + QPoint(8, 8));
        QCOMPARE(preview->shownJob(), id);
    }

    void opensRecentInputs()
    {
        auto *recent = find<QMenu>("recentMenu");
        m_rig->settings.addRecent(Setting::RecentVoices, u"https://h.com/a&b.wav"_s);
        m_rig->settings.addRecent(Setting::RecentVideos, sample("presenter.mp4"));
        Q_EMIT recent->aboutToShow();
        QStringList names;
        for (QAction *action : recent->actions()) {
            if (!action->isSeparator())
                names += action->text();
            if (action->text() == u"presenter.mp4")
                action->trigger();
        }
        QCOMPARE(names, QStringList({u"presenter.mp4"_s, u"h.com a&&b.wav"_s}));
        QCOMPARE(edit("videoUrl")->text(), sample("presenter.mp4"));
    }

    void helpIsOnePage()
    {
        find<QAction>("helpPage")->trigger();
        QVERIFY(find<QTextBrowser>("helpText")->toPlainText().contains(u"72 hours"_s));
        find<QAction>("helpPage")->trigger();
        QCOMPARE(m_rig->window->findChildren<QDialog *>(u"helpDialog"_s).size(), 1);
        QEvent change(QEvent::LanguageChange); // its text is in the old language
        QCoreApplication::sendEvent(find<QDialog>("helpDialog"), &change);
        QTRY_VERIFY(!m_rig->window->findChild<QDialog *>(u"helpDialog"_s));
    }

    void theKeysOfTheStageLeaveTheMenusAlone()
    {
        find<PreviewPane>("previewPane")->showInput(QUrl::fromLocalFile(sample("presenter.mp4")));
        auto *step = find<QAction>("frameForward");
        auto *forwards = find<QAction>("playForwards");
        QTRY_VERIFY(step->isEnabled() && forwards->isEnabled());
        QSignalSpy stepped(step, &QAction::triggered);
        QSignalSpy played(forwards, &QAction::triggered);
        m_rig->window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_rig->window.get()));
        auto *menu = find<MainMenu>("mainMenu");
        menu->setFocus(); // as with Alt
        QTRY_COMPARE(QApplication::focusWidget(), menu);
        QTest::keyClick(menu, Qt::Key_Right);
        menu->fileMenu()->popup(menu->mapToGlobal(QPoint(0, menu->height())));
        QTest::keyClick(menu->fileMenu(), Qt::Key_L);
        menu->fileMenu()->close();
        QCOMPARE(stepped.size(), 0);
        QCOMPARE(played.size(), 0);
    }

    void givesAComparisonTheKeys()
    {
        const QUuid one = queueOne(u"https://h.com/a.wav"_s).id;
        const QUuid other = queueOne(u"https://h.com/b.wav"_s).id;
        auto *list = find<JobListPane>("jobListPane")->findChild<JobListView *>();
        list->setFocus();
        Q_EMIT find<JobListPane>("jobListPane")->compareRequested(one, other);
        QVERIFY(find<QWidget>("previewPane")->isAncestorOf(m_rig->window->focusWidget()));
    }

private:
    QString write(const QString &name, const QByteArray &content)
    {
        QFile file(m_rig->folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("cannot write %s", qPrintable(name));
        return file.fileName();
    }

    /// Adds a job that its service is working on.
    Job startOne(const ServiceAddress &service, double progress)
    {
        Job job =
            m_rig->runner
                .submit({.videoUrl = u"https://h.com/v.mp4"_s, .audioUrl = u"https://h.com/a.wav"_s}, service)
                .value();
        job.state = JobState::Processing;
        job.taskId = u"task-1"_s;
        job.task.id = job.taskId;
        job.task.status = TaskStatus::Processing;
        job.task.progress = progress;
        if (!m_rig->store->save(job))
            qFatal("cannot save the job");
        return job;
    }

    /// Adds a queued job; the runner hasn't been started.
    Job queueOne(const QString &voice)
    {
        return m_rig->runner.submit({.videoUrl = u"https://h.com/v.mp4"_s, .audioUrl = voice}, {}).value();
    }

    /// Drags the handle after the first pane with the mouse.
    static void dragTo(QSplitter *splitter, int x)
    {
        QSplitterHandle *handle = splitter->handle(1);
        const QPoint grip = handle->rect().center();
        const auto send = [handle](QEvent::Type type, const QPoint &at, Qt::MouseButtons held) {
            const Qt::MouseButton button = type == QEvent::MouseMove ? Qt::NoButton : Qt::LeftButton;
            QMouseEvent event(type, at, handle->mapToGlobal(at), button, held, {});
            QCoreApplication::sendEvent(handle, &event);
        };
        send(QEvent::MouseButtonPress, grip, Qt::LeftButton);
        send(QEvent::MouseMove, grip + QPoint(x - handle->x(), 0), Qt::LeftButton);
        send(QEvent::MouseButtonRelease, grip, {});
    }

    /// Does what another start of the program would do, in a thread, because it waits for this one's answer.
    static std::future<bool> startAgain(const QString &folder, const Handover &handover)
    {
        return std::async(std::launch::async, [folder, handover] {
            SingleInstance instance(folder);
            return instance.handOver(handover);
        });
    }

    void jobCommand(const QUuid &id, const QString &text)
    {
        auto *jobs = find<JobListPane>("jobListPane");
        jobs->selectJob(id);
        QMenu menu;
        jobs->fillMenu(&menu);
        for (QAction *action : menu.actions()) {
            if (action->text() == text) {
                action->trigger();
                return;
            }
        }
        QFAIL(qPrintable(text));
    }

    QRect areaOf(const char *name)
    {
        const auto *widget = find<QWidget>(name);
        return {widget->mapTo(m_rig->window.get(), QPoint(0, 0)), widget->size()};
    }
    QPoint middleOf(const char *name) { return areaOf(name).center(); }

    void drop(const QMimeData &data, const QPoint &at = QPoint(700, 300))
    {
        QDragEnterEvent enter(at, Qt::CopyAction, &data, Qt::LeftButton, {});
        QCoreApplication::sendEvent(m_rig->window.get(), &enter);
        QVERIFY(enter.isAccepted());
        QVERIFY(find<QWidget>("dropOverlay")->isVisible());
        QSignalSpy taken(m_rig->window.get(), &MainWindow::inputsTaken);
        QDropEvent dropped(at, Qt::CopyAction, &data, Qt::LeftButton, {});
        QCoreApplication::sendEvent(m_rig->window.get(), &dropped);
        QVERIFY(taken.wait(kTestTimeoutMs));
    }

    template <typename T>
    T *find(const char *name)
    {
        return m_rig->find<T>(name);
    }
    QLineEdit *edit(const char *name) { return find<QLineEdit>(name); }

    Theme *m_theme = nullptr;
    Language *m_language = nullptr;
    std::unique_ptr<WindowRig> m_rig;
};

QTEST_MAIN(MainWindowTest)
#include "tst_mainwindow.moc"
