#include "common/format.h"
#include "preview/factsbar.h"
#include "preview/frameimage.h"
#include "preview/savefile.h"
#include "preview/seekbar.h"
#include "ui/shownclip.h"

#include <QClipboard>
#include <QDir>
#include <QGuiApplication>
#include <QJsonDocument>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>

using namespace retalk;
using namespace std::chrono_literals;

namespace {

/// Answers at once with a fixed verdict; remembers what it was asked.
class FixedSyncCheck : public SyncCheck
{
public:
    void check(const QString &video, const QString &original, QObject *context, Handler handler) override
    {
        asked << video;
        originals << original;
        QMetaObject::invokeMethod(
            context, [handler = std::move(handler), answer = verdict] { handler(answer); },
            Qt::QueuedConnection);
    }
    QStringList asked;
    QStringList originals;
    SyncVerdict verdict{.lagFrames = 0, .confidence = 0.9, .mouthMoved = true};
};

} // namespace

class TestPreviewPane : public QObject, test::ShownClip
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void invitesAtFirstAndAsksForAVideo();
    void showsAFinishedJobBesideItsOriginal();
    void keepsPlayingWhenTheSameJobIsToldAgain();
    void playsAResultFromItsBeginningWhenAsked();
    void runningAndFailedJobsSayHowTheyStand();
    void offersToMakeAnother();
    void asksAboutTheOriginalWhereverItLies();
    void worksByKeyboard();
    void aRangeEndsOnlyOnCommand();
    void aClickOnTheTimeLineGoesThere();
    void wipesBySideAndByHandle();
    void anExtendedResultStaysAliveAfterTheOriginalsEnd();
    void staysInsideItsRange();
    void offersAFrameOfTheOriginalAsReference();
    void judgesTheSync_data();
    void judgesTheSync();
    void readsVerdicts();
    void copiesTheFileItself();
    void savesWholeFilesOrNothing();

private:
    int shownNumber() { return test::numberIn(m_pane->currentFrame()); }
};

void TestPreviewPane::initTestCase()
{
    QVERIFY(makeClips());
}

void TestPreviewPane::init()
{
    QVERIFY(showAnew());
}

void TestPreviewPane::invitesAtFirstAndAsksForAVideo()
{
    auto *title = m_pane->findChild<QLabel *>(QStringLiteral("stageTitle"));
    QVERIFY(title->isVisible());
    QVERIFY(!title->text().isEmpty());
    QSignalSpy browse(m_pane.get(), &PreviewPane::browseRequested);
    QTest::mouseClick(&stage().view(), Qt::LeftButton);
    QCOMPARE(browse.size(), 1);
}

void TestPreviewPane::showsAFinishedJobBesideItsOriginal()
{
    QSignalSpy available(m_pane.get(), &PreviewPane::resultAvailableChanged);
    const Job job = finishedJob();
    m_pane->showJob(job);
    QCOMPARE(m_pane->shownJob(), job.id);
    QVERIFY(waitForPicture());
    QTRY_VERIFY_WITH_TIMEOUT(stage().playback().hasOriginal(), 20'000);
    QCOMPARE(stage().view().mode(), CompareMode::Wipe);
    QCOMPARE(available.size(), 1);
    QTRY_VERIFY(stage().playback().duration() > 3s);
    const auto *facts = m_pane->findChild<QLabel *>(QStringLiteral("clipFacts"));
    QTRY_VERIFY2(facts->text().contains(QStringLiteral("160×96")), qPrintable(facts->text()));
    // What is painted is the picture and not the empty stage.
    QTRY_VERIFY(qGray(stage().view().grab().toImage().pixel(stage().view().width() / 16 * 15, 20)) < 60);
    m_pane->clear();
    QVERIFY(m_pane->shownJob().isNull());
    QCOMPARE(available.size(), 2);
}

void TestPreviewPane::keepsPlayingWhenTheSameJobIsToldAgain()
{
    Job job = finishedJob();
    m_pane->showJob(job);
    QVERIFY(waitForPicture());
    QTRY_VERIFY_WITH_TIMEOUT(stage().playback().hasOriginal(), 20'000);
    stage().playback().seek(50 * 40ms + 20ms);
    QTRY_COMPARE_WITH_TIMEOUT(shownNumber(), 50, 20'000);
    job.updatedAt = QDateTime::currentDateTimeUtc();
    m_pane->showJob(job);
    QTest::qWait(50);
    QCOMPARE(shownNumber(), 50);
}

void TestPreviewPane::playsAResultFromItsBeginningWhenAsked()
{
    const Job job = finishedJob();
    m_pane->showJob(job);
    m_pane->playResult(); // it is not open yet
    QTRY_VERIFY_WITH_TIMEOUT(stage().playback().isPlaying(), 20'000);
    stage().playback().pause();
    stage().playback().seek(50 * 40ms + 20ms);
    QTRY_COMPARE_WITH_TIMEOUT(shownNumber(), 50, 20'000);
    m_pane->playResult();
    QVERIFY(stage().playback().isPlaying());
    QTRY_VERIFY_WITH_TIMEOUT(shownNumber() < 40, 20'000);
}

void TestPreviewPane::runningAndFailedJobsSayHowTheyStand()
{
    auto *title = m_pane->findChild<QLabel *>(QStringLiteral("stageTitle"));
    auto *sentence = m_pane->findChild<QLabel *>(QStringLiteral("stageSentence"));
    Job job = finishedJob();
    job.outputPath.clear();
    job.state = JobState::Processing;
    job.task.progress = 40;
    m_pane->showJob(job);
    QVERIFY(title->isVisible());
    QVERIFY(title->text().contains(QStringLiteral("Processing")));
    QVERIFY(!sentence->isVisible());
    job.state = JobState::Failed;
    job.error = Error{.kind = ErrorKind::Network,
                      .message = QStringLiteral("The connection broke. Check your network.")};
    m_pane->showJob(job);
    QCOMPARE(title->text(), QStringLiteral("The connection broke."));
    QCOMPARE(sentence->text(), QStringLiteral("Check your network."));
    QVERIFY(!m_pane->findChild<QPushButton *>(QStringLiteral("saveAs"))->isVisible());
    // The row's next step is offered here too.
    auto *action = m_pane->findChild<QPushButton *>(QStringLiteral("stageAction"));
    QVERIFY(action->isVisible());
    QCOMPARE(action->text(), QStringLiteral("Retry"));
    QSignalSpy asked(m_pane.get(), &PreviewPane::nextStepRequested);
    QTest::mouseClick(action, Qt::LeftButton);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first().first().toUuid(), job.id);
    m_pane->clear();
    QVERIFY(!action->isVisible());
    // A wait is counted down here as it is in the list.
    job.state = JobState::WaitingToRetry;
    job.retryAt = QDateTime::currentDateTimeUtc().addSecs(60);
    m_pane->showJob(job);
    const QString before = title->text();
    QVERIFY2(before.startsWith(QStringLiteral("Next try in")), qPrintable(before));
    QTRY_VERIFY(title->text() != before);
    QVERIFY2(title->text().startsWith(QStringLiteral("Next try in")), qPrintable(title->text()));
}

void TestPreviewPane::offersToMakeAnother()
{
    const Job job = finishedJob();
    m_pane->resize(1200, 560);
    m_pane->showJob(job);
    QVERIFY(waitForPicture());
    auto *button = m_pane->findChild<QPushButton *>(QStringLiteral("makeAnother"));
    QVERIFY(button->isVisible());
    QSignalSpy asked(m_pane.get(), &PreviewPane::anotherRequested);
    button->click();
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first().first().toUuid(), job.id);
    m_pane->resize(640, 560); // then it is in the menu
    QTRY_VERIFY(!button->isVisible());
    auto *copy = m_pane->findChild<QAction *>(QStringLiteral("moreCopy"));
    QVERIFY(copy);
    copy->trigger();
    QCOMPARE(QGuiApplication::clipboard()->mimeData()->urls(),
             QList<QUrl>{QUrl::fromLocalFile(job.outputPath)});
}

void TestPreviewPane::asksAboutTheOriginalWhereverItLies()
{
    FixedSyncCheck check;
    m_pane->setSyncCheck(&check);
    Job job = finishedJob();
    job.request.videoUrl = QStringLiteral("http://127.0.0.1:9/original.mp4");
    m_pane->showJob(job);
    QTRY_COMPARE_WITH_TIMEOUT(check.originals, QStringList{job.request.videoUrl}, 20'000);
    m_pane.reset();
}

void TestPreviewPane::worksByKeyboard()
{
    m_pane->showInput(QUrl::fromLocalFile(m_folder.filePath(QStringLiteral("original.mp4"))));
    QVERIFY(waitForPicture());
    FrameView &view = stage().view();
    view.setFocus();
    stage().playback().seek(40 * 40ms + 20ms);
    QTRY_COMPARE_WITH_TIMEOUT(shownNumber(), 40, 20'000);
    QTest::keyClick(&view, Qt::Key_Right);
    QTRY_COMPARE_WITH_TIMEOUT(shownNumber(), 41, 20'000);
    QTest::keyClick(&view, Qt::Key_Left);
    QTest::keyClick(&view, Qt::Key_Left);
    QTRY_COMPARE_WITH_TIMEOUT(shownNumber(), 39, 20'000);
    QTest::keyClick(&view, Qt::Key_Space);
    QVERIFY(stage().playback().isPlaying());
    QTest::keyClick(&view, Qt::Key_K);
    QVERIFY(!stage().playback().isPlaying());
    QTest::keyClick(&view, Qt::Key_L);
    QTest::keyClick(&view, Qt::Key_L);
    QCOMPARE(stage().playback().rate(), 2.0);
    QTest::keyClick(&view, Qt::Key_K);
    QCOMPARE(stage().playback().rate(), 1.0); // what plays next is not fast by surprise
    stage().playback().setRate(0.5);
    QTest::keyClick(&view, Qt::Key_L);
    QCOMPARE(stage().playback().rate(), 1.0);
    QTest::keyClick(&view, Qt::Key_K);
    QCOMPARE(stage().playback().rate(), 0.5); // the chosen speed
    stage().playback().setRate(1);
    QTest::keyClick(&view, Qt::Key_Home);
    QTRY_COMPARE_WITH_TIMEOUT(shownNumber(), 0, 20'000);
    stage().playback().seek(60 * 40ms + 20ms);
    QTRY_COMPARE_WITH_TIMEOUT(shownNumber(), 60, 20'000);
    QTest::keyClick(&view, Qt::Key_J); // backwards
    QTRY_VERIFY_WITH_TIMEOUT(shownNumber() < 50, 20'000);
    QTest::keyClick(&view, Qt::Key_K);
}

void TestPreviewPane::aRangeEndsOnlyOnCommand()
{
    m_pane->showInput(QUrl::fromLocalFile(m_folder.filePath(QStringLiteral("original.mp4"))));
    QVERIFY(waitForPicture());
    FrameView &view = stage().view();
    Playback &playback = stage().playback();
    StageActions &actions = m_pane->actions();
    QVERIFY(!actions.clearRange->isEnabled());
    playback.seek(20 * 40ms + 20ms);
    QTRY_COMPARE_WITH_TIMEOUT(shownNumber(), 20, 20'000);
    QTest::keyClick(&view, Qt::Key_I);
    playback.seek(30 * 40ms + 20ms);
    QTRY_COMPARE_WITH_TIMEOUT(shownNumber(), 30, 20'000);
    QTest::keyClick(&view, Qt::Key_O);
    QCOMPARE(playback.in(), Playback::Time(20 * 40ms));
    QCOMPARE(playback.out(), Playback::Time(30 * 40ms));
    QTest::keyClick(&view, Qt::Key_Escape);
    QVERIFY(playback.in() && playback.out());
    QTest::keyClick(&view, Qt::Key_I, Qt::ShiftModifier);
    QTRY_COMPARE_WITH_TIMEOUT(shownNumber(), 20, 20'000);
    QTest::keyClick(&view, Qt::Key_X, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(!playback.in() && !playback.out());
    QVERIFY(!actions.clearRange->isEnabled());
    // A key is its action: one that is off does nothing.
    QVERIFY(!actions.flipOver->isEnabled());
    QTest::keyClick(&view, Qt::Key_X);
    QCOMPARE(view.mode(), CompareMode::Off);
}

void TestPreviewPane::aClickOnTheTimeLineGoesThere()
{
    m_pane->showInput(QUrl::fromLocalFile(m_folder.filePath(QStringLiteral("original.mp4"))));
    QVERIFY(waitForPicture());
    auto *bar = m_pane->findChild<SeekBar *>();
    QTRY_VERIFY(bar->maximum() > 3000);
    QTest::mouseClick(bar, Qt::LeftButton, {}, QPoint(bar->width() / 2, bar->height() / 2));
    QTRY_VERIFY_WITH_TIMEOUT(std::abs(shownNumber() - 50) <= 2, 20'000);
}

void TestPreviewPane::wipesBySideAndByHandle()
{
    m_pane->showJob(finishedJob());
    QVERIFY(waitForPicture());
    QTRY_VERIFY_WITH_TIMEOUT(stage().playback().hasOriginal(), 20'000);
    FrameView &view = stage().view();
    QTest::qWait(100); // the pair is painted
    const QPoint middle = view.rect().center();
    QTest::mousePress(&view, Qt::LeftButton, {}, middle);
    QTest::mouseMove(&view, middle + QPoint(120, 0));
    QTest::mouseRelease(&view, Qt::LeftButton, {}, middle + QPoint(120, 0));
    QTRY_VERIFY2(view.wipe() > 0.55, qPrintable(QString::number(view.wipe())));
    stage().setMode(CompareMode::SideBySide);
    QCOMPARE(view.mode(), CompareMode::SideBySide);
    QVERIFY(stage().playback().hasOriginal()); // the two stay together, however they are shown
    QTest::keyClick(&view, Qt::Key_X);
    QCOMPARE(view.mode(), CompareMode::Flip);
    QVERIFY(view.showsOriginal());
    stage().setMode(CompareMode::Off);
    QTRY_VERIFY(!stage().playback().hasOriginal());
}

void TestPreviewPane::anExtendedResultStaysAliveAfterTheOriginalsEnd()
{
    // 40 frames, whose sound lasts a little longer, played back and forth.
    const QString shorter = m_folder.filePath(QStringLiteral("short.mp4"));
    QVERIFY(test::ffmpeg({QStringLiteral("-i"), m_folder.filePath(QStringLiteral("original.mp4")),
                          QStringLiteral("-frames:v"), QStringLiteral("40"), QStringLiteral("-af"),
                          QStringLiteral("atrim=0:1.63"), shorter}));
    Job job = finishedJob();
    job.request.videoUrl = shorter;
    job.outputPath = m_folder.filePath(QStringLiteral("extended.mp4"));
    QVERIFY(test::makeCountedClip(job.outputPath, 75,
                                  QStringLiteral("if(lt(mod(N,78),40),mod(N,78),78-mod(N,78))")));
    m_pane->showJob(job);
    QVERIFY(waitForPicture());
    Playback &playback = stage().playback();
    QTRY_VERIFY_WITH_TIMEOUT(playback.hasOriginal(), 20'000);
    const auto numbers = [this] {
        return std::pair(shownNumber(), test::numberIn(stage().view().originalPicture()));
    };
    playback.seek(60 * 40ms + 33ms);
    QTRY_COMPARE_WITH_TIMEOUT(numbers(), std::pair(18, 18), 20'000); // the frame that it was made from
    playback.step(1);
    QTRY_COMPARE_WITH_TIMEOUT(numbers(), std::pair(17, 17), 20'000);
    playback.seek(45 * 40ms + 3ms);
    QTRY_COMPARE_WITH_TIMEOUT(numbers(), std::pair(33, 33), 20'000);
    QList<int> alone;
    connect(&playback, &Playback::framesArrived, &playback,
            [&](const QVideoFrame &result, const QVideoFrame &original) {
                if (!original.isValid())
                    alone << test::numberIn(toPicture(result));
            });
    playback.play();
    QTRY_VERIFY_WITH_TIMEOUT(!playback.isPlaying(), 20'000);
    QVERIFY(alone.size() > 15);
    QVERIFY2(alone.last() <= 5, qPrintable(QString::number(alone.last()))); // the 75th shows number 4
    QVERIFY(playback.hasOriginal());                                        // still compared
    playback.seek(20 * 40ms);
    QTRY_COMPARE_WITH_TIMEOUT(numbers(), std::pair(20, 20), 20'000);
}

void TestPreviewPane::staysInsideItsRange()
{
    m_pane->showInput(QUrl::fromLocalFile(m_folder.filePath(QStringLiteral("original.mp4"))));
    QVERIFY(waitForPicture());
    Playback &playback = stage().playback();
    playback.setIn(30 * 40ms);
    playback.setOut(45 * 40ms);
    playback.setLooping(true);
    QList<int> numbers;
    connect(&playback, &Playback::framesArrived, &playback,
            [&](const QVideoFrame &frame) { numbers << test::numberIn(toPicture(frame)); });
    playback.play();
    // Round at least once: a smaller number after a larger one.
    QTRY_VERIFY_WITH_TIMEOUT(!std::is_sorted(numbers.cbegin(), numbers.cend()), 20'000);
    playback.pause();
    QVERIFY2(*std::max_element(numbers.cbegin(), numbers.cend()) <= 47, "it ran past the end of the range");
}

void TestPreviewPane::offersAFrameOfTheOriginalAsReference()
{
    m_pane->showInput(QUrl::fromLocalFile(m_folder.filePath(QStringLiteral("original.mp4"))));
    QVERIFY(waitForPicture());
    auto *button = m_pane->findChild<QPushButton *>(QStringLiteral("useFrame"));
    QTRY_VERIFY(button->isVisible());
    QSignalSpy chosen(m_pane.get(), &PreviewPane::referenceFrameChosen);
    button->click();
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.first().first().value<QImage>().size(), QSize(160, 96));
}

void TestPreviewPane::judgesTheSync_data()
{
    QTest::addColumn<SyncVerdict>("verdict");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("good");
    QTest::newRow("good") << SyncVerdict{0, 0.9, true} << QStringLiteral("In sync (0 frame(s))") << true;
    QTest::newRow("late") << SyncVerdict{3, 0.9, true} << QStringLiteral("The mouth is 3 frame(s) late")
                          << false;
    QTest::newRow("early") << SyncVerdict{-4, 0.9, {}} << QStringLiteral("The mouth is 4 frame(s) early")
                           << false;
    QTest::newRow("still") << SyncVerdict{0, 0.9, false} << QStringLiteral("The mouth did not move") << false;
    QTest::newRow("unclear") << SyncVerdict{0, 0.1, true} << QStringLiteral("Sync cannot be told here")
                             << false;
}

void TestPreviewPane::judgesTheSync()
{
    QFETCH(const SyncVerdict, verdict);
    QFETCH(const QString, text);
    QFETCH(const bool, good);
    QCOMPARE(Format::sync(verdict), text);
    QCOMPARE(isGood(verdict), good);
    FixedSyncCheck check;
    check.verdict = verdict;
    m_pane->setSyncCheck(&check);
    m_pane->showJob(finishedJob());
    auto *label = m_pane->findChild<QLabel *>(QStringLiteral("syncVerdict"));
    QTRY_VERIFY_WITH_TIMEOUT(label->isVisible() && label->accessibleName() == text, 20'000);
    QCOMPARE(check.asked.size(), 1);
    m_pane.reset();
}

void TestPreviewPane::readsVerdicts()
{
    const auto object = [](const char *json) {
        return QJsonDocument::fromJson(json).object();
    };
    const auto verdict =
        parseSyncVerdict(object(R"({"lag_frames": -2, "confidence": 0.5, "mouth_moved": null, "more": 1})"));
    QVERIFY(verdict);
    QVERIFY(*verdict == (SyncVerdict{-2, 0.5, {}}));
    for (const char *bytes : {"", "{}", "<html>", "[1]", R"({"lag_frames": "x", "confidence": 1})"})
        QVERIFY2(!parseSyncVerdict(object(bytes)), bytes);
}

void TestPreviewPane::copiesTheFileItself()
{
    const Job job = finishedJob();
    m_pane->showJob(job);
    m_pane->copyFile();
    const QMimeData *data = QGuiApplication::clipboard()->mimeData();
    QVERIFY(data);
    QCOMPARE(data->urls(), QList<QUrl>{QUrl::fromLocalFile(job.outputPath)});
}

void TestPreviewPane::savesWholeFilesOrNothing()
{
    const QString source = m_folder.filePath(QStringLiteral("result.mp4"));
    const QString target = m_folder.filePath(QStringLiteral("saved.mp4"));
    QFile old(target);
    QVERIFY(old.open(QIODevice::WriteOnly));
    old.write("an older file");
    old.close();
    QFile theirs(target + QStringLiteral(".part")); // another program's download
    QVERIFY(theirs.open(QIODevice::WriteOnly));
    theirs.write("theirs");
    theirs.close();
    std::optional<Expected<QString>> answer;
    saveFile(source, target, this, [&answer](const Expected<QString> &result) { answer = result; });
    QTRY_VERIFY(answer);
    QVERIFY(*answer);
    QFile first(source);
    QFile second(target);
    QVERIFY(first.open(QIODevice::ReadOnly) && second.open(QIODevice::ReadOnly));
    QVERIFY(first.readAll() == second.readAll());
    QVERIFY(theirs.open(QIODevice::ReadOnly));
    QCOMPARE(theirs.readAll(), QByteArray("theirs"));
    QCOMPARE(QDir(m_folder.path()).entryList({QStringLiteral(".retalk-*")}, QDir::Hidden | QDir::Files),
             QStringList());

    // A full disk: the copy fails, the name stays free and nothing is left behind.
    const Expected<QString> full = copyAtomically(source, QStringLiteral("/dev/full/saved.mp4"));
    QVERIFY(!full);
    QVERIFY(full.error().kind == ErrorKind::Disk);
    const Expected<QString> gone = copyAtomically(m_folder.filePath(QStringLiteral("nothing.mp4")), target);
    QVERIFY(!gone);
    QVERIFY(gone.error().kind == ErrorKind::NotFound);
    QCOMPARE(QFileInfo(target).size(), QFileInfo(source).size());
    QVERIFY(copyAtomically(source, source)); // onto itself: still whole
    const Expected<QString> other = copyAtomically(source, m_folder.filePath(QStringLiteral("saved.mkv")));
    QVERIFY(!other); // a copy would be no such file
    QVERIFY(other.error().kind == ErrorKind::InvalidInput);
    QVERIFY(other.error().message.contains(QStringLiteral(".mp4")));
    QVERIFY(!QFileInfo::exists(m_folder.filePath(QStringLiteral("saved.mkv"))));
    QVERIFY(QFileInfo(source).size() > 0);

    // Results once had no ending; what is in them is an MP4 file.
    const QString bare = m_folder.filePath(QStringLiteral("result"));
    QVERIFY(QFile::copy(source, bare));
    QCOMPARE(copyEnding(bare), QStringLiteral("mp4"));
    QVERIFY(copyAtomically(bare, m_folder.filePath(QStringLiteral("named.mp4"))));
    const Expected<QString> wrong = copyAtomically(bare, m_folder.filePath(QStringLiteral("named.mkv")));
    QVERIFY(!wrong);
    QVERIFY2(wrong.error().message.contains(QStringLiteral("ends in .mp4")),
             qPrintable(wrong.error().message));
}

QTEST_MAIN(TestPreviewPane)
#include "tst_previewpane.moc"
