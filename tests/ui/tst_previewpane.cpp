#include "common/elidedlabel.h"
#include "common/format.h"
#include "common/savefile.h"
#include "common/theme.h"
#include "player/frameimage.h"
#include "preview/factsbar.h"
#include "preview/hoverframes.h"
#include "preview/seekbar.h"
#include "preview/soundstrip.h"
#include "ui/shownclip.h"

#include <QAction>
#include <QClipboard>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QGuiApplication>
#include <QJsonDocument>
#include <QLabel>
#include <QMimeData>
#include <QMouseEvent>
#include <QPushButton>
#include <QSignalSpy>
#include <QTimer>
#include <QToolButton>
#include <QWheelEvent>

using namespace retalk;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Answers at once with a fixed verdict; records the requests.
class FixedSyncCheck : public SyncCheck
{
public:
    void check(const SyncSubject &subject, QObject *context, Handler handler) override
    {
        asked << subject;
        QMetaObject::invokeMethod(
            context, [handler = std::move(handler), answer = verdict] { handler(answer); },
            Qt::QueuedConnection);
    }
    QList<SyncSubject> asked;
    SyncVerdict verdict{.finding = SyncVerdict::Finding::InSync, .confidence = 0.9, .mouthMoved = true};
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
    void rangeHandlesAreDragged();
    void readsTimesInThreeWays();
    void zoomsAboutThePointer();
    void pinchingAndDraggingMoveBothSides();
    void theTimeLineShowsWhatIsUnderThePointer();
    void leavesNoFrameOfAnotherPlaceUnderThePointer();
    void keepsTheKeysOnTheStageWhenItsButtonsAreClicked();
    void fullScreenLeavesThePictureAlone();
    void drawsTheSoundAlongTheTimeLine();
    void showsThatThePictureHasTheFocusByKeyboard();
    void aNewInputShowsItselfAndTheResultIsOneStepAway();
    void saysInTheSoundStripWhyNothingIsDrawn();
    void saysThatAResultHasNoSound();
    void saysThatAResultIsSilent();
    void takesAFaceFromTheOriginalAlone();
    void saysWhyThereIsNoFrameOfTheOriginal();
    void aLinkLeavesTheCompareModeAlone();
    void offersAFrameOfTheOriginalAsReference();
    void comparesTwoResultsUntilOneIsShownAlone();
    void judgesTheSync_data();
    void judgesTheSync();
    void saysNothingWhereTheCheckIsNotSure();
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
    QVERIFY(createPane());
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
    QTRY_VERIFY(stage().playback().hasOriginal());
    QCOMPARE(stage().view().mode(), CompareMode::Wipe);
    QCOMPARE(available.size(), 1);
    QTRY_VERIFY(stage().playback().duration() > 3s);
    const auto *facts = m_pane->findChild<QLabel *>(QStringLiteral("clipFacts"));
    QTRY_VERIFY2(facts->text().contains(QStringLiteral("160×96")), qPrintable(facts->text()));
    // The frame is painted, not the empty stage.
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
    QTRY_VERIFY(stage().playback().hasOriginal());
    stage().playback().seek(50 * 40ms + 20ms);
    QTRY_COMPARE(shownNumber(), 50);
    job.updatedAt = QDateTime::currentDateTimeUtc();
    m_pane->showJob(job);
    QTest::qWait(50);
    QCOMPARE(shownNumber(), 50);
}

void TestPreviewPane::playsAResultFromItsBeginningWhenAsked()
{
    const Job job = finishedJob();
    m_pane->showJob(job);
    m_pane->playResult(); // it isn't open yet
    QTRY_VERIFY(stage().playback().isPlaying());
    stage().playback().pause();
    stage().playback().seek(50 * 40ms + 20ms);
    QTRY_COMPARE(shownNumber(), 50);
    m_pane->playResult();
    QVERIFY(stage().playback().isPlaying());
    QTRY_VERIFY(shownNumber() < 40);
}

void TestPreviewPane::runningAndFailedJobsSayHowTheyStand()
{
    auto *title = m_pane->findChild<QLabel *>(QStringLiteral("stageTitle"));
    auto *sentence = m_pane->findChild<QLabel *>(QStringLiteral("stageSentence"));
    Job job = finishedJob();
    auto *length = m_pane->findChild<QLabel *>(QStringLiteral("duration"));
    const QString none = length->text();
    m_pane->showJob(job);
    QVERIFY(waitForPicture());
    QTRY_VERIFY(length->text() != none);
    job.id = QUuid::createUuid();
    job.outputPath.clear();
    job.state = JobState::Processing;
    job.task.progress = 40;
    m_pane->showJob(job);
    QCOMPARE(length->text(), none); // not the previous one's
    QVERIFY(title->isVisible());
    QVERIFY(title->text().contains(QStringLiteral("Processing")));
    QVERIFY(!sentence->isVisible());
    // A film shows the same text as its row.
    m_pane->setFilmLines([&job](const QUuid &id, const JobSituation &) {
        return id == job.id ? std::optional(JobLine{.text = QStringLiteral("1 of 3 pieces done")})
                            : std::nullopt;
    });
    m_pane->updateJob(job);
    QCOMPARE(title->text(), QStringLiteral("1 of 3 pieces done"));
    m_pane->setFilmLines({});
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
    // A waiting job says why.
    job.state = JobState::Queued;
    job.error.reset();
    m_pane->showJob(job);
    const QString turn = title->text();
    m_pane->setPause(JobRunner::Pause::LowBalance); // free drafts continue
    QCOMPARE(title->text(), turn);
    m_pane->setPause(JobRunner::Pause::ByUser);
    QVERIFY2(title->text().contains(QStringLiteral("paused")), qPrintable(title->text()));
    m_pane->setPause(JobRunner::Pause::No);
    QCOMPARE(title->text(), turn);
    // The countdown matches the one in the list.
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
    m_pane->resize(640, 560); // moves it to the menu
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
    job.request.referenceImageUrl = QStringLiteral("http://127.0.0.1:9/face.png");
    job.request.faceThreshold = 155;
    m_pane->showJob(job);
    QTRY_COMPARE(check.asked.size(), 1);
    // The mouth of the person in the face photo is checked.
    QVERIFY(check.asked.first() == (SyncSubject{.video = job.outputPath,
                                                .original = job.request.videoUrl,
                                                .reference = job.request.referenceImageUrl,
                                                .faceThreshold = 155}));
    m_pane.reset();
}

void TestPreviewPane::worksByKeyboard()
{
    m_pane->showInput(QUrl::fromLocalFile(m_folder.filePath(QStringLiteral("original.mp4"))));
    QVERIFY(waitForPicture());
    FrameView &view = stage().view();
    view.setFocus();
    stage().playback().seek(40 * 40ms + 20ms);
    QTRY_COMPARE(shownNumber(), 40);
    QTest::keyClick(&view, Qt::Key_Right);
    QTRY_COMPARE(shownNumber(), 41);
    QTest::keyClick(&view, Qt::Key_Left);
    QTest::keyClick(&view, Qt::Key_Left);
    QTRY_COMPARE(shownNumber(), 39);
    QTest::keyClick(&view, Qt::Key_Space);
    QVERIFY(stage().playback().isPlaying());
    QTest::keyClick(&view, Qt::Key_K);
    QVERIFY(!stage().playback().isPlaying());
    QTest::keyClick(&view, Qt::Key_L);
    QTest::keyClick(&view, Qt::Key_L);
    QCOMPARE(stage().playback().rate(), 2.0);
    QTest::keyClick(&view, Qt::Key_K);
    QCOMPARE(stage().playback().rate(), 1.0); // the next playback isn't unexpectedly fast
    stage().playback().setRate(0.5);
    QTest::keyClick(&view, Qt::Key_L);
    QCOMPARE(stage().playback().rate(), 1.0);
    QTest::keyClick(&view, Qt::Key_K);
    QCOMPARE(stage().playback().rate(), 0.5); // the chosen speed
    stage().playback().setRate(1);
    QTest::keyClick(&view, Qt::Key_Home);
    QTRY_COMPARE(shownNumber(), 0);
    stage().playback().seek(60 * 40ms + 20ms);
    QTRY_COMPARE(shownNumber(), 60);
    QTest::keyClick(&view, Qt::Key_J); // backwards
    QTRY_VERIFY(shownNumber() < 50);
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
    QTRY_COMPARE(shownNumber(), 20);
    QTest::keyClick(&view, Qt::Key_I);
    playback.seek(30 * 40ms + 20ms);
    QTRY_COMPARE(shownNumber(), 30);
    QTest::keyClick(&view, Qt::Key_O);
    QCOMPARE(playback.in(), Playback::Time(20 * 40ms));
    QCOMPARE(playback.out(), Playback::Time(30 * 40ms));
    // A copy of this file would keep this range; other files aren't affected.
    QCOMPARE(m_pane->markedRange(playback.source()), std::optional(std::pair(800ms, 1200ms)));
    QVERIFY(!m_pane->markedRange(QUrl(QStringLiteral("file:///another.mp4"))));
    QTest::keyClick(&view, Qt::Key_Escape);
    QVERIFY(playback.in() && playback.out());
    QTest::keyClick(&view, Qt::Key_I, Qt::ShiftModifier);
    QTRY_COMPARE(shownNumber(), 20);
    QTest::keyClick(&view, Qt::Key_X, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(!playback.in() && !playback.out());
    QVERIFY(!m_pane->markedRange(playback.source()));
    QVERIFY(!actions.clearRange->isEnabled());
    // The keys trigger the actions, so a disabled one does nothing.
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
    QTRY_VERIFY(std::abs(shownNumber() - 50) <= 2);
}

void TestPreviewPane::wipesBySideAndByHandle()
{
    m_pane->showJob(finishedJob());
    QVERIFY(waitForPicture());
    QTRY_VERIFY(stage().playback().hasOriginal());
    FrameView &view = stage().view();
    QTest::qWait(100);           // the pair is painted
    QVERIFY(view.wipe() < 0.45); // next to the mouth, not through it
    view.setWipe(0.5);
    const QPoint middle = view.rect().center();
    QTest::mousePress(&view, Qt::LeftButton, {}, middle);
    QTest::mouseMove(&view, middle + QPoint(120, 0));
    QTest::mouseRelease(&view, Qt::LeftButton, {}, middle + QPoint(120, 0));
    QTRY_VERIFY2(view.wipe() > 0.55, qPrintable(QString::number(view.wipe())));
    stage().setMode(CompareMode::SideBySide);
    QCOMPARE(view.mode(), CompareMode::SideBySide);
    QVERIFY(stage().playback().hasOriginal()); // both stay open in every mode
    QTest::keyClick(&view, Qt::Key_X);
    QCOMPARE(view.mode(), CompareMode::Flip);
    QVERIFY(view.showsOriginal());
    stage().setMode(CompareMode::Off);
    QTRY_VERIFY(!stage().playback().hasOriginal());
}

void TestPreviewPane::anExtendedResultStaysAliveAfterTheOriginalsEnd()
{
    // 40 frames with slightly longer sound, played back and forth.
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
    QTRY_VERIFY(playback.hasOriginal());
    const auto numbers = [this] {
        return std::pair(shownNumber(), test::numberIn(stage().view().originalPicture()));
    };
    playback.seek(60 * 40ms + 33ms);
    QTRY_COMPARE(numbers(), std::pair(18, 18)); // the source frame
    playback.step(1);
    QTRY_COMPARE(numbers(), std::pair(17, 17));
    playback.seek(45 * 40ms + 3ms);
    QTRY_COMPARE(numbers(), std::pair(33, 33));
    QList<int> alone;
    connect(&playback, &Playback::framesArrived, &playback,
            [&](const QVideoFrame &result, const QVideoFrame &original) {
                if (!original.isValid())
                    alone << test::numberIn(toPicture(result));
            });
    playback.play();
    QTRY_VERIFY(!playback.isPlaying());
    QVERIFY(alone.size() > 15);
    QVERIFY2(alone.last() <= 5, qPrintable(QString::number(alone.last()))); // the 75th frame shows number 4
    QVERIFY(playback.hasOriginal());                                        // still compared
    playback.seek(20 * 40ms);
    QTRY_COMPARE(numbers(), std::pair(20, 20));
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
    // At least one full loop: a smaller number after a larger one.
    QTRY_VERIFY(!std::is_sorted(numbers.cbegin(), numbers.cend()));
    playback.pause();
    QVERIFY2(*std::max_element(numbers.cbegin(), numbers.cend()) <= 47, "it ran past the end of the range");
}

void TestPreviewPane::rangeHandlesAreDragged()
{
    m_pane->showInput(QUrl::fromLocalFile(m_folder.filePath(QStringLiteral("original.mp4"))));
    QVERIFY(waitForPicture());
    auto *bar = m_pane->findChild<SeekBar *>();
    Playback &playback = stage().playback();
    QTRY_VERIFY(bar->maximum() > 3000);
    playback.setIn(1s);
    playback.setOut(3s);
    const auto at = [bar](double seconds) {
        return QPoint(int(7 + (bar->width() - 14) * seconds * 1000 / bar->maximum()), bar->height() - 3);
    };
    const auto before = playback.position();
    QTest::mousePress(bar, Qt::LeftButton, {}, at(3));
    QTest::mouseMove(bar, at(2));
    QTest::mouseRelease(bar, Qt::LeftButton, {}, at(2));
    QVERIFY(std::chrono::abs(*playback.out() - 2s) < 20ms);
    QTest::mousePress(bar, Qt::LeftButton, {}, at(1));
    QTest::mouseMove(bar, at(3)); // not past the end of the range
    QTest::mouseRelease(bar, Qt::LeftButton, {}, at(3));
    QVERIFY(playback.in() && playback.out() && *playback.in() < *playback.out());
    QCOMPARE(playback.position(), before);
}

void TestPreviewPane::readsTimesInThreeWays()
{
    const ClipClock pal{{25, 1}, QStringLiteral("10:00:00:00")};
    QCOMPARE(clipTime(4240ms, TimeStyle::Clock, pal), QStringLiteral("0:04.2"));
    QCOMPARE(clipTime(1h + 4240ms, TimeStyle::Clock, pal), QStringLiteral("1:00:04.2"));
    QCOMPARE(clipTime(4240ms, TimeStyle::Frames, pal), QStringLiteral("106"));
    QCOMPARE(clipTime(4240ms, TimeStyle::Timecode, pal), QStringLiteral("10:00:04:06"));
    QCOMPARE(clipLength(4240ms, TimeStyle::Timecode, pal), QStringLiteral("00:00:04:06"));
    QCOMPARE(clipTime(4240ms, TimeStyle::Timecode, {{25, 1}, {}}), QStringLiteral("00:00:04:06"));
    // No guess while the clip is being opened.
    for (const TimeStyle style : {TimeStyle::Frames, TimeStyle::Timecode}) {
        QCOMPARE(clipTime(4240ms, style, {}), QStringLiteral("–"));
        QCOMPARE(clipLength(4240ms, style, {}), QStringLiteral("–"));
    }
    QCOMPARE(clipLength(4240ms, TimeStyle::Clock, {}), QStringLiteral("0:04.2"));
    // The start of a frame in whole milliseconds is slightly too early.
    const ClipClock ntsc{{30000, 1001}, QStringLiteral("00:00:59;28")};
    QCOMPARE(clipTime(33ms, TimeStyle::Frames, ntsc), QStringLiteral("1"));
    // Drop-frame: ;00 and ;01 don't exist at the start of a minute, except every tenth.
    QCOMPARE(clipTime(33ms, TimeStyle::Timecode, ntsc), QStringLiteral("00:00:59;29"));
    QCOMPARE(clipTime(67ms, TimeStyle::Timecode, ntsc), QStringLiteral("00:01:00;02"));
    const ClipClock tenth{{30000, 1001}, QStringLiteral("00:09:59;29")};
    QCOMPARE(clipTime(34ms, TimeStyle::Timecode, tenth), QStringLiteral("00:10:00;00"));
    const ClipClock plain{{30000, 1001}, QStringLiteral("00:00:59:29")};
    QCOMPARE(clipTime(34ms, TimeStyle::Timecode, plain), QStringLiteral("00:01:00:00"));
    const ClipClock midnight{{24, 1}, QStringLiteral("23:59:59:23")};
    QCOMPARE(clipTime(42ms, TimeStyle::Timecode, midnight), QStringLiteral("00:00:00:00"));

    // Clicking the time changes the format; the time code is the file's.
    const QString tagged = m_folder.filePath(QStringLiteral("tagged.mov"));
    QVERIFY(test::ffmpeg({QStringLiteral("-i"), m_folder.filePath(QStringLiteral("original.mp4")),
                          QStringLiteral("-c"), QStringLiteral("copy"), QStringLiteral("-timecode"),
                          QStringLiteral("01:00:00:00"), tagged}));
    m_pane->showInput(QUrl::fromLocalFile(tagged));
    QVERIFY(waitForPicture());
    auto *position = m_pane->findChild<QToolButton *>(QStringLiteral("position"));
    QSignalSpy chosen(m_pane.get(), &PreviewPane::timeStyleChosen);
    QCOMPARE(position->text(), QStringLiteral("0:00.0"));
    QTest::mouseClick(position, Qt::LeftButton);
    QTRY_COMPARE(position->text(), QStringLiteral("0"));
    QTest::keyClick(&stage().view(), Qt::Key_T);
    QTRY_COMPARE(position->text(), QStringLiteral("01:00:00:00"));
    QTRY_COMPARE(m_pane->findChild<QLabel *>(QStringLiteral("duration"))->text(),
                 QStringLiteral("00:00:04:00"));
    QCOMPARE(chosen.size(), 2);
}

void TestPreviewPane::zoomsAboutThePointer()
{
    m_pane->showJob(finishedJob());
    QVERIFY(waitForPicture());
    QTRY_VERIFY(stage().playback().hasOriginal());
    FrameView &view = stage().view();
    StageActions &actions = m_pane->actions();
    const QRectF area = view.rect();
    QRectF fitting({}, QSizeF(160, 96).scaled(area.size(), Qt::KeepAspectRatio));
    fitting.moveCenter(area.center());
    const auto under = [&](const QPointF &at) { // the point in the frame
        const QRectF picture = view.viewport().picture(fitting, area);
        return QPointF((at.x() - picture.x()) / picture.width(), (at.y() - picture.y()) / picture.height());
    };
    const QPointF at(area.width() * 0.6, area.height() * 0.55);
    const QPointF before = under(at);
    for (int i = 0; i < 6; ++i) {
        QWheelEvent wheel(at, view.mapToGlobal(at), {}, {0, 120}, Qt::NoButton, {}, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(&view, &wheel);
    }
    QVERIFY(view.viewport().zoom > 3);
    QVERIFY2((under(at) - before).manhattanLength() < 0.01, "the point under the pointer has moved");
    QVERIFY(actions.zoomToFit->isEnabled());
    // Dragging moves the frame with the pointer, and doesn't count as a click.
    const bool wasPlaying = stage().playback().isPlaying();
    const QPoint start = at.toPoint();
    QTest::mousePress(&view, Qt::LeftButton, {}, start);
    QTest::mouseMove(&view, start + QPoint(30, 20));
    QTest::mouseRelease(&view, Qt::LeftButton, {}, start + QPoint(30, 20));
    QVERIFY((under(start + QPoint(30, 20)) - before).manhattanLength() < 0.02);
    QCOMPARE(stage().playback().isPlaying(), wasPlaying);
    QTest::mouseDClick(&view, Qt::LeftButton, {}, start);
    QVERIFY(view.viewport().isWhole());
    QVERIFY(!view.window()->isFullScreen());
    stage().playback().pause();

    // Both frames have the same view: bar 4 of the frame number, enlarged, in the original and the result.
    stage().playback().seek(16 * 40ms + 20ms);
    QTRY_COMPARE(shownNumber(), 16);
    view.setViewport({8, {0.5625, 0.5}});
    view.setWipe(0.5);
    const auto brightness = [&view](double x) {
        const QImage seen = view.grab().toImage();
        return qGray(seen.pixel(int(x * seen.width()), seen.height() / 4));
    };
    QTRY_VERIFY(brightness(0.3) > 200 && brightness(0.7) > 200);
    QTRY_VERIFY(brightness(0.02) > 200 || brightness(0.02) < 60);
    QTest::keyClick(&view, Qt::Key_0, Qt::ControlModifier);
    QVERIFY(view.viewport().isWhole());
    QTRY_VERIFY(brightness(0.3) < 60);
    QTest::keyClick(&view, Qt::Key_Z);
    QVERIFY(view.viewport().zoom > 2);
    // Playback continues while zoomed.
    int frames = 0;
    connect(&stage().playback(), &Playback::framesArrived, this, [&frames] { ++frames; });
    stage().playback().play();
    QTRY_VERIFY(frames > 12);
}

void TestPreviewPane::pinchingAndDraggingMoveBothSides()
{
    m_pane->showJob(finishedJob());
    QVERIFY(waitForPicture());
    QTRY_VERIFY(stage().playback().hasOriginal());
    FrameView &view = stage().view();
    QTest::keyClick(&view, Qt::Key_3);
    QCOMPARE(view.mode(), CompareMode::SideBySide);
    stage().playback().seek(16 * 40ms + 20ms); // bar 4 is white
    QTRY_COMPARE(shownNumber(), 16);
    // Pinch over the middle of the right one.
    const QPointF at(view.width() * 0.78, view.height() * 0.5);
    for (int i = 0; i < 8; ++i) {
        QNativeGestureEvent pinch(Qt::ZoomNativeGesture, QPointingDevice::primaryPointingDevice(), 2, at,
                                  view.mapTo(view.window(), at), view.mapToGlobal(at), 0.2, {});
        QCoreApplication::sendEvent(&view, &pinch);
    }
    QVERIFY2(view.viewport().zoom > 4 && view.viewport().zoom < 4.6,
             qPrintable(QString::number(view.viewport().zoom)));
    // Where the white bar starts in each half, as a fraction of the half.
    const auto edgeIn = [&view](int half) {
        const QImage seen = view.grab().toImage();
        const int width = seen.width() / 2;
        for (int x = 8; x < width - 8; ++x) {
            const auto isWhite = [&](int column) {
                return qGray(seen.pixel(half * width + column, seen.height() / 4)) > 128;
            };
            if (!isWhite(x) && isWhite(x + 1))
                return double(x) / width;
        }
        return -1.0;
    };
    QTRY_VERIFY(edgeIn(0) > 0 && std::abs(edgeIn(0) - edgeIn(1)) < 0.02);
    const double before = edgeIn(1);
    const QPoint start = at.toPoint();
    QTest::mousePress(&view, Qt::LeftButton, {}, start);
    QTest::mouseMove(&view, start + QPoint(40, 0));
    QTest::mouseRelease(&view, Qt::LeftButton, {}, start + QPoint(40, 0));
    const double moved = 40.0 * 2 / view.width();
    QTRY_VERIFY2(std::abs(edgeIn(1) - before - moved) < 0.03,
                 qPrintable(QStringLiteral("%1 to %2").arg(before).arg(edgeIn(1))));
    QTRY_VERIFY(std::abs(edgeIn(0) - edgeIn(1)) < 0.02);
}

void TestPreviewPane::theTimeLineShowsWhatIsUnderThePointer()
{
    m_pane->showInput(QUrl::fromLocalFile(m_folder.filePath(QStringLiteral("original.mp4"))));
    QVERIFY(waitForPicture());
    auto *bar = m_pane->findChild<SeekBar *>();
    auto *card = m_pane->findChild<QWidget *>(QStringLiteral("hoverCard"));
    auto *frame = card->findChild<QLabel *>(QStringLiteral("hoverFrame"));
    QTRY_VERIFY(bar->maximum() > 3000);
    QVERIFY(!card->isVisible());
    const QPointF middle(bar->width() / 2.0, bar->height() / 2.0);
    QMouseEvent move(QEvent::MouseMove, middle, bar->mapToGlobal(middle), Qt::NoButton, Qt::NoButton, {});
    QCoreApplication::sendEvent(bar, &move);
    QVERIFY(card->isVisible());
    const QString time = card->findChild<QLabel *>(QStringLiteral("hoverTime"))->text();
    QVERIFY2(time.startsWith(QStringLiteral("0:02.0")) || time.startsWith(QStringLiteral("0:01.9")),
             qPrintable(time));
    const auto number = [frame] {
        return test::numberIn(frame->pixmap(Qt::ReturnByValue).toImage());
    };
    QTRY_VERIFY(frame->isVisible() && std::abs(number() - 50) <= 4);
    // With the frame, which arrives later, the card is still centred on the pointer.
    const int pointer = bar->mapTo(card->parentWidget(), middle.toPoint()).x();
    QVERIFY2(std::abs(card->geometry().center().x() - pointer) <= 1,
             qPrintable(QStringLiteral("%1, not %2").arg(card->geometry().center().x()).arg(pointer)));
    QCOMPARE(shownNumber(), 0); // hovering doesn't seek
    QEvent leave(QEvent::Leave);
    QCoreApplication::sendEvent(bar, &leave);
    QVERIFY(!card->isVisible());
}

void TestPreviewPane::leavesNoFrameOfAnotherPlaceUnderThePointer()
{
    const QString path = m_folder.filePath(QStringLiteral("nothing.mp4"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("no frame of this can be decoded") > 0);
    file.close();
    HoverFrames frames;
    QSignalSpy found(&frames, &HoverFrames::found);
    frames.setClip(QUrl::fromLocalFile(path), 1s);
    frames.ask(500ms);
    QTRY_COMPARE(found.size(), 1);
    QVERIFY(found.first().first().value<QImage>().isNull());
}

void TestPreviewPane::keepsTheKeysOnTheStageWhenItsButtonsAreClicked()
{
    m_pane->showJob(finishedJob());
    QVERIFY(waitForPicture());
    m_pane->activateWindow();
    auto *compare = m_pane->findChild<QAbstractButton *>(QStringLiteral("compare"));
    for (const char *name : {"seekBar", "play"}) {
        compare->setFocus(Qt::TabFocusReason);
        QTRY_VERIFY(compare->hasFocus());
        QTest::mouseClick(m_pane->findChild<QWidget *>(QLatin1String(name)), Qt::LeftButton);
        QVERIFY2(stage().view().hasFocus(), name);
    }
    QTest::keyClick(m_pane->window()->focusWidget(), Qt::Key_3);
    QCOMPARE(stage().view().mode(), CompareMode::SideBySide);
}

void TestPreviewPane::fullScreenLeavesThePictureAlone()
{
    m_pane->showInput(QUrl::fromLocalFile(m_folder.filePath(QStringLiteral("original.mp4"))));
    QVERIFY(waitForPicture());
    auto *idle = m_pane->findChild<QTimer *>(QStringLiteral("idle"));
    QCOMPARE(idle->interval(), 2000);
    idle->setInterval(60);
    auto *controls = m_pane->findChild<QWidget *>(QStringLiteral("transportBar"));
    QTest::keyClick(&stage().view(), Qt::Key_F);
    QVERIFY(stage().window()->isFullScreen());
    FrameView &view = stage().view();
    QTRY_VERIFY(view.width() > 600 && view.size() == stage().size());
    const QSize before = view.size();
    QTRY_VERIFY(!controls->isVisible());
    QCOMPARE(view.cursor().shape(), Qt::BlankCursor);
    QCOMPARE(view.size(), before); // the picture doesn't jump
    idle->setInterval(60'000);
    // Sent directly, since the real pointer may be over another window.
    QMouseEvent move(QEvent::MouseMove, QPointF(200, 200), view.mapToGlobal(QPointF(200, 200)), Qt::NoButton,
                     Qt::NoButton, {});
    QCoreApplication::sendEvent(&view, &move);
    QTRY_VERIFY(controls->isVisible());
    QVERIFY(view.cursor().shape() != Qt::BlankCursor);
    QImage overBright(controls->size(), QImage::Format_ARGB32_Premultiplied);
    overBright.fill(Qt::white);
    controls->render(&overBright, {}, {}, QWidget::DrawChildren);
    QVERIFY(qGray(overBright.pixel(2, 2)) < 60);
    // A checked button is as dark; its icon is light there.
    auto *loop = m_pane->findChild<QToolButton *>(QStringLiteral("loop"));
    stage().actions().loop->trigger();
    QTRY_VERIFY(loop->isChecked());
    QImage ofLoop(loop->size(), QImage::Format_ARGB32_Premultiplied);
    ofLoop.fill(Qt::black);
    loop->render(&ofLoop);
    QVERIFY(qGray(ofLoop.pixel(loop->width() / 2, 3)) < 100);
    stage().actions().loop->trigger();
    QTest::keyClick(&view, Qt::Key_Escape);
    QVERIFY(!stage().window()->isFullScreen());
    QTest::qWait(100);
    QVERIFY(controls->isVisible());
    QVERIFY(controls->y() >= view.height());
}

void TestPreviewPane::drawsTheSoundAlongTheTimeLine()
{
    // Silence, then a tone.
    Job job = finishedJob();
    job.outputPath = m_folder.filePath(QStringLiteral("halfsilent.mp4"));
    QVERIFY(test::ffmpeg({QStringLiteral("-i"), m_folder.filePath(QStringLiteral("original.mp4")),
                          QStringLiteral("-af"), QStringLiteral("volume=0:enable='lt(t,2)'"),
                          QStringLiteral("-c:v"), QStringLiteral("copy"), job.outputPath}));
    m_pane->showJob(job);
    QVERIFY(waitForPicture());
    auto *strip = m_pane->findChild<SoundStrip *>();
    QTRY_VERIFY(!strip->resultPeaks().isEmpty() && !strip->originalPeaks().isEmpty());
    QVERIFY(strip->isVisible());
    const auto peakAt = [](const QList<float> &peaks, double share) {
        return peaks.at(qsizetype(share * double(peaks.size())));
    };
    QVERIFY(peakAt(strip->resultPeaks(), 0.25) < 0.01F);
    QVERIFY(peakAt(strip->resultPeaks(), 0.75) > 0.05F);
    QVERIFY(peakAt(strip->originalPeaks(), 0.25) > 0.05F);
    QTest::mouseClick(strip, Qt::LeftButton, {}, QPoint(strip->width() / 2, 5));
    QTRY_VERIFY(std::abs(shownNumber() - 50) <= 2);
    QSignalSpy toggled(m_pane.get(), &PreviewPane::waveformsToggled);
    QTest::keyClick(&stage().view(), Qt::Key_W);
    QVERIFY(!strip->isVisible());
    QCOMPARE(toggled.size(), 1);
}

void TestPreviewPane::showsThatThePictureHasTheFocusByKeyboard()
{
    m_pane->showInput(QUrl::fromLocalFile(m_folder.filePath(QStringLiteral("original.mp4"))));
    QVERIFY(waitForPicture());
    FrameView &view = stage().view();
    const auto isFramed = [&view] {
        const QImage image = view.grab().toImage();
        const QColor accent = tokensFor(&view).accent;
        return image.pixelColor(0, image.height() / 2) == accent &&
               image.pixelColor(image.width() - 1, image.height() / 2) == accent &&
               image.pixelColor(image.width() / 2, 0) == accent;
    };
    const auto take = [&view](QEvent::Type type, Qt::FocusReason reason) {
        QFocusEvent event(type, reason);
        QCoreApplication::sendEvent(&view, &event);
    };
    QVERIFY(!isFramed());
    for (const Qt::FocusReason reason : {Qt::TabFocusReason, Qt::BacktabFocusReason}) {
        take(QEvent::FocusIn, reason);
        QVERIFY(isFramed());
        take(QEvent::FocusOut, reason);
        QVERIFY(!isFramed());
    }
    take(QEvent::FocusIn, Qt::MouseFocusReason); // the pointer already shows the focus
    QVERIFY(!isFramed());
    take(QEvent::FocusIn, Qt::TabFocusReason);
    QTest::mousePress(&view, Qt::LeftButton, {}, view.rect().center());
    QVERIFY(!isFramed());
}

void TestPreviewPane::aNewInputShowsItselfAndTheResultIsOneStepAway()
{
    const Job job = finishedJob();
    const QUrl original = QUrl::fromLocalFile(job.request.videoUrl);
    auto *button = m_pane->findChild<QPushButton *>(QStringLiteral("switchContentButton"));
    m_pane->showJob(job);
    QVERIFY(waitForPicture());
    QVERIFY(!button->isVisible());
    m_pane->setInput(original); // the form is filled with the job's inputs
    QCOMPARE(m_pane->shownJob(), job.id);
    QVERIFY(button->isVisible());
    const QUrl another = QUrl::fromLocalFile(m_folder.filePath(QStringLiteral("result.mp4")));
    m_pane->setInput(another);
    QVERIFY(m_pane->shownJob().isNull());
    QCOMPARE(stage().playback().source(), another);
    QVERIFY(button->isVisible());
    QSignalSpy wanted(m_pane.get(), &PreviewPane::jobRequested);
    button->click();
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.first().first().toUuid(), job.id);
    m_pane->showJob(job);
    QCOMPARE(m_pane->shownJob(), job.id);
    QVERIFY(waitForPicture());
    QTest::keyClick(&stage().view(), Qt::Key_V);
    QVERIFY(m_pane->shownJob().isNull());
}

void TestPreviewPane::saysInTheSoundStripWhyNothingIsDrawn()
{
    const auto *strip = m_pane->findChild<SoundStrip *>();
    // More columns than the position line.
    const auto isWritten = [this] {
        const QImage image = m_pane->findChild<SoundStrip *>()->grab().toImage();
        int columns = 0;
        for (int x = 10; x < image.width(); ++x) {
            for (int y = 0; y < image.height(); ++y) {
                if (image.pixel(x, y) != image.pixel(x, 0)) {
                    ++columns;
                    break;
                }
            }
        }
        return columns > 15 && columns < image.width() / 2;
    };
    const QString original = m_folder.filePath(QStringLiteral("original.mp4"));
    for (const auto &[words, sound] :
         {std::pair{"No sound", QStringList{QStringLiteral("-an")}},
          std::pair{"Silent", QStringList{QStringLiteral("-af"), QStringLiteral("volume=0")}}}) {
        const QString path = m_folder.filePath(QLatin1String(words) + QStringLiteral(".mp4"));
        QVERIFY(test::ffmpeg(QStringList{QStringLiteral("-i"), original} + sound +
                             QStringList{QStringLiteral("-c:v"), QStringLiteral("copy"), path}));
        m_pane->showInput(QUrl::fromLocalFile(path));
        QTRY_COMPARE(strip->accessibleDescription(), QLatin1String(words));
        QVERIFY(strip->isVisible());
        QVERIFY2(isWritten(), words);
    }
    m_pane->showInput(QUrl::fromLocalFile(original));
    QTRY_VERIFY(!strip->resultPeaks().isEmpty());
    QCOMPARE(strip->accessibleDescription(), QString());
    m_pane->showInput(QUrl(QStringLiteral("http://127.0.0.1:9/clip.mp4"))); // nothing is drawn for it
    QVERIFY(!strip->isVisible());
}

void TestPreviewPane::saysThatAResultHasNoSound()
{
    Job job = finishedJob();
    job.outputPath = m_folder.filePath(QStringLiteral("mute.mp4"));
    QVERIFY(
        test::ffmpeg({QStringLiteral("-i"), m_folder.filePath(QStringLiteral("result.mp4")),
                      QStringLiteral("-an"), QStringLiteral("-c"), QStringLiteral("copy"), job.outputPath}));
    FixedSyncCheck check;
    m_pane->setSyncCheck(&check);
    m_pane->showJob(job);
    auto *label = m_pane->findChild<QLabel *>(QStringLiteral("syncVerdict"));
    QTRY_COMPARE(label->accessibleName(), QStringLiteral("This result has no sound."));
    QTRY_COMPARE(check.asked.size(), 1);
    QTest::qWait(20);
    QCOMPARE(label->accessibleName(), QStringLiteral("This result has no sound."));
    m_pane.reset();
}

void TestPreviewPane::saysThatAResultIsSilent()
{
    Job job = finishedJob();
    job.outputPath = m_folder.filePath(QStringLiteral("silent.mp4"));
    QVERIFY(test::ffmpeg({QStringLiteral("-i"), m_folder.filePath(QStringLiteral("result.mp4")),
                          QStringLiteral("-af"), QStringLiteral("volume=0"), QStringLiteral("-c:v"),
                          QStringLiteral("copy"), job.outputPath}));
    m_pane->showJob(job);
    auto *label = m_pane->findChild<QLabel *>(QStringLiteral("syncVerdict"));
    QTRY_COMPARE(label->accessibleName(), QStringLiteral("The sound of this result is silent."));
    m_pane->showJob(finishedJob());
    QTRY_VERIFY(!m_pane->findChild<SoundStrip *>()->resultPeaks().isEmpty());
    QVERIFY(!label->accessibleName().contains(QStringLiteral("silent")));
}

void TestPreviewPane::takesAFaceFromTheOriginalAlone()
{
    // The result counts down instead.
    Job job = finishedJob();
    job.outputPath = m_folder.filePath(QStringLiteral("inverse.mp4"));
    QVERIFY(test::makeCountedClip(job.outputPath, 100, QStringLiteral("(255-N)")));
    m_pane->setView(CompareMode::Off, 0.35, TimeStyle::Clock, true);
    m_pane->showJob(job);
    QVERIFY(waitForPicture());
    stage().playback().seek(16 * 40ms + 20ms);
    QTRY_COMPARE(shownNumber(), 255 - 16);
    QVERIFY(!stage().playback().hasOriginal());
    QSignalSpy chosen(m_pane.get(), &PreviewPane::referenceFrameChosen);
    m_pane->actions().useFrame->trigger();
    QTRY_COMPARE(chosen.size(), 1);
    QCOMPARE(test::numberIn(chosen.first().first().value<QImage>()), 16);
    QCOMPARE(chosen.first().first().value<QImage>().size(), QSize(160, 96));
}

void TestPreviewPane::saysWhyThereIsNoFrameOfTheOriginal()
{
    Job job = finishedJob();
    job.request.videoUrl = m_folder.filePath(QStringLiteral("gone.mp4"));
    m_pane->showJob(job);
    QVERIFY(waitForPicture());
    QSignalSpy chosen(m_pane.get(), &PreviewPane::referenceFrameChosen);
    QTRY_VERIFY(m_pane->actions().useFrame->isEnabled());
    m_pane->actions().useFrame->trigger();
    auto *label = m_pane->findChild<QLabel *>(QStringLiteral("syncVerdict"));
    QVERIFY(label->accessibleName().startsWith(QStringLiteral("The original isn't on this computer")));
    QCOMPARE(chosen.size(), 0);
}

void TestPreviewPane::aLinkLeavesTheCompareModeAlone()
{
    m_pane->setView(CompareMode::SideBySide, 0.35, TimeStyle::Clock, true);
    QSignalSpy chosen(m_pane.get(), &PreviewPane::modeChosen);
    Job job = finishedJob();
    job.request.videoUrl = QStringLiteral("http://127.0.0.1:9/original.mp4");
    m_pane->showJob(job);
    QVERIFY(waitForPicture());
    QTRY_VERIFY(stage().playback().isOpen());
    QCOMPARE(stage().view().mode(), CompareMode::Off); // it isn't downloaded for this
    QVERIFY(!stage().actions().hearOriginal->isEnabled());
    m_pane->showJob(finishedJob());
    QTRY_COMPARE(stage().view().mode(), CompareMode::SideBySide);
    QCOMPARE(chosen.size(), 0);
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

void TestPreviewPane::comparesTwoResultsUntilOneIsShownAlone()
{
    const Job job = finishedJob();
    Job other = finishedJob();
    other.name = QStringLiteral("original.mp4 + louder.wav");
    other.outputPath = m_folder.filePath(QStringLiteral("original.mp4"));
    m_pane->compare(job, other);
    QVERIFY(waitForPicture());
    QTRY_VERIFY(stage().playback().hasOriginal());
    QVERIFY(!stage().actions().useFrame->isEnabled()); // both are lip-synced
    QCOMPARE(stage().view().names().shown, job.name);
    QCOMPARE(stage().view().names().other, other.name);
    m_pane->updateJob(job); // as when its verdict arrives
    QVERIFY(stage().view().names().isPair());
    // Two with the same name are distinguished by their service or their files.
    other.name = job.name;
    m_pane->compare(job, other);
    QCOMPARE(stage().view().names().shown, QFileInfo(job.outputPath).fileName());
    QCOMPARE(stage().view().names().other, u"original.mp4"_s);
    other.service = {ServiceKind::Local, QUrl(u"http://127.0.0.1:1"_s), QUrl(u"http://127.0.0.1:1"_s)};
    Job final = job;
    final.service = {ServiceKind::EvoLink, evoLinkApiBase(), evoLinkFilesBase()};
    m_pane->compare(final, other);
    QCOMPARE(stage().view().names().shown, u"EvoLink"_s);
    QCOMPARE(stage().view().names().other, u"This computer"_s);
    QCOMPARE(m_pane->findChild<ElidedLabel *>(u"clipName"_s)->fullText(), u"EvoLink against This computer"_s);
    m_pane->showJob(job);
    QVERIFY(!stage().view().names().isPair());
    QVERIFY(waitForPicture());
    QTRY_VERIFY(stage().actions().useFrame->isEnabled());
}

void TestPreviewPane::judgesTheSync_data()
{
    using Finding = SyncVerdict::Finding;
    QTest::addColumn<SyncVerdict>("verdict");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("figures");
    QTest::addColumn<bool>("bad");
    const auto measured = [](Finding finding, int lag) {
        return SyncVerdict{.finding = finding,
                           .lagFrames = lag,
                           .lagSeconds = lag / 25.0,
                           .confidence = 0.9,
                           .frames = 75,
                           .mouthSeen = 72};
    };
    const QString figures = QStringLiteral("Measured on 72 of 75 frames, confidence 0.90.");
    const auto row = [&](const char *name, Finding finding, int lag, const char *text, const char *first,
                         bool isBad) {
        QTest::newRow(name) << measured(finding, lag) << QString::fromLatin1(text)
                            << QString::fromLatin1(first) + u' ' + figures << isBad;
    };
    row("good", Finding::InSync, 0, "In sync", "Mouth and voice track are in sync to within a frame.", false);
    row("nearly", Finding::InSync, 1, "In sync", "The mouth is 40 ms behind the voice track.", false);
    row("late", Finding::MouthLate, 3, "The mouth is 3 frame(s) late",
        "The mouth is 120 ms behind the voice track.", true);
    row("early", Finding::MouthEarly, -4, "The mouth is 4 frame(s) early",
        "The mouth is 160 ms ahead of the voice track.", true);
    row("still", Finding::DidNotMove, 0, "The mouth didn't move", "It is as in the original video.", true);
    row("wrong person", Finding::WrongPerson, 0, "Another person's mouth moved",
        "The mouth of the person on the face photo is as in the original video.", true);
}

void TestPreviewPane::judgesTheSync()
{
    QFETCH(const SyncVerdict, verdict);
    QFETCH(const QString, text);
    QFETCH(const QString, figures);
    QFETCH(const bool, bad);
    QCOMPARE(Format::sync(verdict), text);
    QCOMPARE(Format::syncFigures(verdict), figures);
    QCOMPARE(isCertainlyBad(verdict), bad);
    FixedSyncCheck check;
    check.verdict = verdict;
    m_pane->setSyncCheck(&check);
    m_pane->showJob(finishedJob());
    auto *label = m_pane->findChild<QLabel *>(QStringLiteral("syncVerdict"));
    QTRY_VERIFY(label->isVisible() && label->accessibleName() == text);
    QVERIFY(label->toolTip().contains(figures));
    QCOMPARE(check.asked.size(), 1);
    m_pane.reset();
}

void TestPreviewPane::saysNothingWhereTheCheckIsNotSure()
{
    FixedSyncCheck check;
    check.verdict = {.lagFrames = 9, .confidence = 0.2, .mouthMoved = false};
    QVERIFY(!isCertainlyBad(check.verdict));
    m_pane->setSyncCheck(&check);
    m_pane->showJob(finishedJob());
    auto *label = m_pane->findChild<QLabel *>(QStringLiteral("syncVerdict"));
    QTRY_VERIFY(check.asked.size() == 1 && !label->isVisible());
    QCOMPARE(label->accessibleName(), QString());
    m_pane.reset();
}

void TestPreviewPane::readsVerdicts()
{
    const auto object = [](const char *json) {
        return QJsonDocument::fromJson(json).object();
    };
    const auto verdict = parseSyncVerdict(
        object(R"({"verdict": "mouth_early", "lag_frames": -2, "lag_seconds": -0.08, "confidence": 0.5,
                   "mouth_moved": null, "frames": 75, "mouth_seen": 70, "more": 1})"));
    QVERIFY(verdict);
    QVERIFY(*verdict == (SyncVerdict{.finding = SyncVerdict::Finding::MouthEarly,
                                     .lagFrames = -2,
                                     .lagSeconds = -0.08,
                                     .confidence = 0.5,
                                     .frames = 75,
                                     .mouthSeen = 70}));
    QVERIFY(*parseSyncVerdict(toJson(*verdict)) == *verdict);
    // A finding from a newer version isn't reported.
    const auto newer =
        parseSyncVerdict(object(R"({"verdict": "mouth_sings", "lag_frames": 9, "confidence": 1})"));
    QVERIFY(newer->finding == SyncVerdict::Finding::Unsure);
    // An older version stored the verdict without its figures.
    const auto older = parseSyncVerdict(object(R"({"lag_frames": 2, "confidence": 1})"));
    QVERIFY(older->finding == SyncVerdict::Finding::MouthLate);
    QCOMPARE(Format::syncFigures(*older), QString());
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

    // If the disk is full, the copy fails, the name stays free and no file is left behind.
    const Expected<QString> full = copyAtomically(source, QStringLiteral("/dev/full/saved.mp4"));
    QVERIFY(!full);
    QVERIFY(full.error().kind == ErrorKind::Disk);
    const Expected<QString> gone =
        copyAtomically(m_folder.filePath(QStringLiteral("never-made.mp4")), target);
    QVERIFY(!gone);
    QVERIFY(gone.error().kind == ErrorKind::NotFound);
    QCOMPARE(QFileInfo(target).size(), QFileInfo(source).size());
    QVERIFY(copyAtomically(source, source)); // onto itself: still complete
    const Expected<QString> other = copyAtomically(source, m_folder.filePath(QStringLiteral("saved.mkv")));
    QVERIFY(!other); // a copy wouldn't be in that format
    QVERIFY(other.error().kind == ErrorKind::InvalidInput);
    QVERIFY(other.error().message.contains(QStringLiteral(".mp4")));
    QVERIFY(!QFileInfo::exists(m_folder.filePath(QStringLiteral("saved.mkv"))));
    QVERIFY(QFileInfo(source).size() > 0);

    // Results used to have no suffix; they contain MP4.
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
