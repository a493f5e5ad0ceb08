#include "ui/countedclip.h"

#include "common/theme.h"
#include "media/probe.h"
#include "timeline/snapping.h"
#include "timeline/timelinepane.h"

#include <QAccessible>
#include <QApplication>
#include <QContextMenuEvent>
#include <QLabel>
#include <QMenu>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QWheelEvent>

#include <cmath>

using namespace retalk;
using namespace retalk::partedits;
using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace {

constexpr FrameRate k25{25, 1};
const VideoSpan kTwenty{.length = 20s, .rate = k25};

FilmPart part(milliseconds from, milliseconds to, const QString &voice = {}, milliseconds voiceFrom = 0ms)
{
    FilmPart made;
    made.from = from;
    made.to = to;
    made.voice = voice;
    made.voiceFrom = voiceFrom;
    return made;
}

/// Returns ranges in the notation of the tables below: "0-2000 5000-9000".
QString ranges(const QList<FilmPart> &parts)
{
    QStringList all;
    for (const FilmPart &each : parts)
        all += QStringLiteral("%1-%2").arg(each.from.count()).arg(each.to.count());
    return all.join(u' ');
}

QList<FilmPart> parts(const QString &text)
{
    QList<FilmPart> all;
    for (const QString &range : text.split(u' ', Qt::SkipEmptyParts))
        all += part(milliseconds(range.section(u'-', 0, 0).toInt()),
                    milliseconds(range.section(u'-', 1, 1).toInt()));
    return all;
}

MediaInfo videoOf(milliseconds length)
{
    MediaInfo info;
    info.kind = MediaInfo::Kind::Video;
    info.duration = length;
    info.size = {320, 180};
    info.frameRate = 25;
    info.exactFrameRate = k25;
    return info;
}

/// A 20 s timeline at 20 ms per pixel that accepts every edit, as the form does.
struct Bench
{
    explicit Bench(const QString &beginsWith = {}, milliseconds length = 20s)
    {
        pane.resize(1020, 200);
        pane.setVideo(QUrl::fromLocalFile(QStringLiteral("/nowhere/video.mp4")), videoOf(length));
        pane.setParts(parts(beginsWith), beginsWith.isEmpty() ? -1 : 0);
        QObject::connect(&pane, &TimelinePane::edited, &pane,
                         [this](const QList<FilmPart> &edited, int part, PartStep step) {
                             steps += step;
                             pane.setParts(edited, part);
                         });
        QObject::connect(&pane, &TimelinePane::partSelected, &pane,
                         [this](int part) { pane.setParts(view->parts(), part); });
        QObject::connect(&pane, &TimelinePane::seekRequested, &pane, [this](milliseconds time) {
            seekRequested = time;
            pane.setPosition(time);
        });
        pane.show();
    }

    QPoint at(milliseconds time, int y) const { return {int(std::lround(view->xOf(time))), y}; }
    QPoint inStrip(milliseconds time) const { return at(time, view->strip().center().y()); }
    QPoint inLane(milliseconds time) const { return at(time, view->lane().center().y()); }
    void drag(const QPoint &from, const QPoint &to, Qt::KeyboardModifiers held = {})
    {
        QTest::mousePress(view, Qt::LeftButton, held, from);
        const QPoint middle = (from + to) / 2;
        for (const QPoint &point : {middle, to}) {
            QMouseEvent move(QEvent::MouseMove, point, view->mapToGlobal(point), Qt::NoButton, Qt::LeftButton,
                             held);
            QApplication::sendEvent(view, &move);
        }
        QTest::mouseRelease(view, Qt::LeftButton, held, to);
    }
    void turn(const QPoint &at, QPoint angle, Qt::KeyboardModifiers held = {})
    {
        QWheelEvent event(at, view->mapToGlobal(at), {}, angle, Qt::NoButton, held, Qt::NoScrollPhase, false);
        QApplication::sendEvent(view, &event);
    }

    TimelinePane pane;
    TimelineView *view = pane.view();
    QList<PartStep> steps;
    milliseconds seekRequested{-1};
};

} // namespace

class TimelineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_theme = new Theme(qApp);
        m_theme->setMode(Theme::Mode::Light);
    }

    void addsAPartWhereThereIsRoom_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<int>("anchor");
        QTest::addColumn<int>("to");
        QTest::addColumn<QString>("after"); ///< empty: no part is created
        QTest::addRow("forwards") << "" << 3000 << 8000 << "3000-8000";
        QTest::addRow("backwards") << "" << 8000 << 3000 << "3000-8000";
        QTest::addRow("on frames") << "" << 3011 << 8029 << "3000-8040";
        QTest::addRow("too short: as long as must be") << "" << 3000 << 3400 << "3000-5000";
        QTest::addRow("too short, backwards") << "" << 8000 << 7900 << "6000-8000";
        QTest::addRow("too short at the end") << "" << 19000 << 20000 << "18000-20000";
        QTest::addRow("too short at the beginning, backwards") << "" << 1000 << 0 << "0-2000";
        QTest::addRow("past the end") << "" << 15000 << 99000 << "15000-20000";
        QTest::addRow("as far as the next one") << "10000-12000" << 5000 << 11000 << "5000-10000 10000-12000";
        QTest::addRow("as far as the one before") << "2000-6000" << 9000 << 1000 << "2000-6000 6000-9000";
        QTest::addRow("in the middle")
            << "0-4000 12000-14000" << 6000 << 9000 << "0-4000 6000-9000 12000-14000";
        QTest::addRow("within another") << "2000-6000" << 3000 << 9000 << "";
        QTest::addRow("no room") << "0-4000 5000-9000" << 4200 << 4800 << "";
    }
    void addsAPartWhereThereIsRoom()
    {
        QFETCH(QString, before);
        QFETCH(int, anchor);
        QFETCH(int, to);
        QFETCH(QString, after);
        const auto made = added(parts(before), milliseconds(anchor), milliseconds(to), kTwenty);
        QCOMPARE(made ? ranges(made->parts) : QString(), after);
        if (made)
            QCOMPARE(made->parts[made->part].voice, QString());
    }

    void makesAPartThatEveryFrameRateCanSubmit_data()
    {
        QTest::addColumn<int>("numerator");
        QTest::addColumn<int>("denominator");
        QTest::addRow("23.976") << 24000 << 1001;
        QTest::addRow("25") << 25 << 1;
        QTest::addRow("29.97") << 30000 << 1001;
        QTest::addRow("30") << 30 << 1;
        QTest::addRow("59.94") << 60000 << 1001;
        QTest::addRow("12.5") << 25 << 2;
    }
    void makesAPartThatEveryFrameRateCanSubmit()
    {
        QFETCH(int, numerator);
        QFETCH(int, denominator);
        const VideoSpan video{.length = 20s, .rate = {numerator, denominator}};
        for (int frame = 0; frame < 100; ++frame) {
            const milliseconds from = framesOn(0ms, frame, video);
            const auto made = added({}, from, from + 1ms, video);
            QVERIFY(made);
            QVERIFY(made->parts[0].to - made->parts[0].from >= kShortestPart);
            QVERIFY(made->parts[0].to - made->parts[0].from < kShortestPart + 100ms);
        }
    }

    void movesAnEdgeAsFarAsItMay_data()
    {
        QTest::addColumn<int>("part");
        QTest::addColumn<bool>("isStart");
        QTest::addColumn<int>("to");
        QTest::addColumn<QString>("after");
        QTest::addRow("later start") << 0 << true << 3000 << "3000-6000 10000-15000";
        QTest::addRow("start on a frame") << 0 << true << 3013 << "3000-6000 10000-15000";
        QTest::addRow("start before the video") << 0 << true << -500 << "0-6000 10000-15000";
        QTest::addRow("start too near the end") << 0 << true << 5900 << "4000-6000 10000-15000";
        QTest::addRow("end into the next one") << 0 << false << 12000 << "2000-10000 10000-15000";
        QTest::addRow("end too near the start") << 0 << false << 2100 << "2000-4000 10000-15000";
        QTest::addRow("end past the video") << 1 << false << 40000 << "2000-6000 10000-20000";
        QTest::addRow("start into the one before") << 1 << true << 0 << "2000-6000 6000-15000";
    }
    void movesAnEdgeAsFarAsItMay()
    {
        QFETCH(int, part);
        QFETCH(bool, isStart);
        QFETCH(int, to);
        QFETCH(QString, after);
        const Edited made = withEdge(parts(QStringLiteral("2000-6000 10000-15000")), part,
                                     isStart ? Edge::From : Edge::To, milliseconds(to), kTwenty);
        QCOMPARE(ranges(made.parts), after);
        QCOMPARE(made.part, part);
    }

    void movesAWholePartBetweenItsNeighbours_data()
    {
        QTest::addColumn<int>("to");
        QTest::addColumn<QString>("after");
        QTest::addRow("later") << 7000 << "0-4000 7000-10000 12000-15000";
        QTest::addRow("against the next") << 11000 << "0-4000 9000-12000 12000-15000";
        QTest::addRow("against the one before") << 0 << "0-4000 4000-7000 12000-15000";
    }
    void movesAWholePartBetweenItsNeighbours()
    {
        QFETCH(int, to);
        QFETCH(QString, after);
        QCOMPARE(
            ranges(moved(parts(QStringLiteral("0-4000 5000-8000 12000-15000")), 1, milliseconds(to), kTwenty)
                       .parts),
            after);
    }

    void splitsAPartAndGoesOnInItsVoice()
    {
        const QList<FilmPart> one{part(2s, 9s, QStringLiteral("a.wav"), 500ms)};
        const auto made = split(one, 5010ms, kTwenty);
        QVERIFY(made);
        QCOMPARE(ranges(made->parts), QStringLiteral("2000-5000 5000-9000"));
        QCOMPARE(made->parts[1].voice, QStringLiteral("a.wav"));
        QCOMPARE(made->parts[1].voiceFrom, 3500ms);
        QCOMPARE(made->parts[0].voiceFrom, 500ms);
        QCOMPARE(made->part, 1);
        QVERIFY(!split(one, 3s, kTwenty)); // the first half would be too short
        QVERIFY(!split(one, 8s, kTwenty));
        QVERIFY(!split(one, 12s, kTwenty));
    }

    void selectsTheNeighbourOfARemovedPart()
    {
        const QList<FilmPart> three = parts(QStringLiteral("0-2000 4000-6000 8000-10000"));
        QCOMPARE(removed(three, 1).part, 1);
        QCOMPARE(removed(three, 2).part, 1);
        QCOMPARE(removed(parts(QStringLiteral("0-2000")), 0).part, -1);
    }

    void staysUnderThePointerWhileItZooms()
    {
        TimeScale scale;
        scale.setWidth(1000);
        scale.setVideo(1h, k25);
        QVERIFY(scale.showsAll());
        const milliseconds under = scale.timeAt(300);
        for (int i = 0; i < 12; ++i) {
            scale.zoomBy(1.5, 300);
            QVERIFY(std::abs((scale.timeAt(300) - under).count()) <= 2);
        }
        scale.zoomBy(1e9, 300);
        QVERIFY(scale.isClosest());
        QVERIFY(scale.xOf(40ms) - scale.xOf(0ms) >= 20); // wide enough to aim at a frame
        scale.zoomBy(1e-9, 300);
        QVERIFY(scale.showsAll());
        QCOMPARE(scale.first(), 0ms);
        QCOMPARE(scale.last(), milliseconds(1h));
    }

    void findsThePausesOfASound()
    {
        VoiceFacts sound{.length = 4s, .sampleRate = 0, .step = 50ms, .levels = {}};
        // 0.5 s of silence, speech, a short pause, speech, a long pause, speech.
        const std::pair<int, float> pieces[] = {{10, 0.F},  {16, 0.7F}, {2, 0.F},   {10, 0.6F},
                                                {6, 0.01F}, {10, 0.8F}, {20, 0.0F}, {6, 0.7F}};
        for (const auto &[steps, level] : pieces)
            sound.levels += QList<float>(steps, level);
        // Before the first words; in the short pause; after and before the words on either side of the long
        // one.
        const QList<milliseconds> wanted{350ms, 2050ms, 2850ms, 3550ms};
        QCOMPARE(pausesIn(sound), wanted);
        QCOMPARE(snapped(2100ms, wanted, 100ms), 2050ms);
        QCOMPARE(snapped(2300ms, wanted, 100ms), 2300ms);
        QCOMPARE(snapped(5s, wanted, 100ms), 5s);
    }

    void marksAPartWhereTheMouseDrags()
    {
        Bench bench;
        QCOMPARE(bench.view->strip().width(), 1000);
        bench.drag(bench.inStrip(3s), bench.inStrip(8s));
        QCOMPARE(ranges(bench.view->parts()), QStringLiteral("3000-8000"));
        QCOMPARE(bench.view->selected(), 0);
        bench.drag(bench.inLane(12s), bench.inLane(10s));
        QCOMPARE(ranges(bench.view->parts()), QStringLiteral("3000-8000 10000-12000"));
        QCOMPARE(bench.view->selected(), 1);
        QCOMPARE(bench.steps, (QList{PartStep::Mark, PartStep::Mark}));
    }

    void seeksByAClickOrTheRulerAndMarksNothing()
    {
        Bench bench;
        QTest::mouseClick(bench.view, Qt::LeftButton, {}, bench.inStrip(6s));
        QCOMPARE(bench.seekRequested, 6s);
        bench.drag(bench.at(2s, 4), bench.at(9s, 4));
        QCOMPARE(bench.seekRequested, 9s);
        QVERIFY(bench.view->parts().isEmpty());
        // The last position is the last frame, not the end.
        bench.drag(bench.at(2s, 4), bench.at(20s, 4));
        QCOMPARE(bench.seekRequested, 19960ms);
    }

    void dragsEdgesAndShowsTheFrameThere()
    {
        Bench bench(QStringLiteral("3000-8000"));
        bench.drag(bench.inStrip(3s), bench.inStrip(4s));
        QCOMPARE(ranges(bench.view->parts()), QStringLiteral("4000-8000"));
        QCOMPARE(bench.seekRequested, 4s);
        bench.drag(bench.inLane(8s), bench.inLane(11s));
        QCOMPARE(ranges(bench.view->parts()), QStringLiteral("4000-11000"));
        QCOMPARE(bench.seekRequested, 10960ms);         // the part's last frame
        bench.drag(bench.inLane(6s), bench.inLane(9s)); // moves the whole part
        QCOMPARE(ranges(bench.view->parts()), QStringLiteral("7000-14000"));
        QCOMPARE(bench.steps, (QList{PartStep::Move, PartStep::Move, PartStep::Move}));
    }

    void dragsAPartThatIsntSelected()
    {
        Bench bench(QStringLiteral("0-2000 5000-9000"));
        QCOMPARE(bench.view->selected(), 0);
        bench.drag(bench.inStrip(9s), bench.inStrip(12s));
        QCOMPARE(ranges(bench.view->parts()), QStringLiteral("0-2000 5000-12000"));
        QCOMPARE(bench.view->selected(), 1);
        bench.pane.setParts(bench.view->parts(), 0);
        bench.drag(bench.inLane(8s), bench.inLane(10s));
        QCOMPARE(ranges(bench.view->parts()), QStringLiteral("0-2000 7000-14000"));
        QCOMPARE(bench.steps, (QList{PartStep::Move, PartStep::Move}));
        // A change of parts ends the drag.
        QTest::mousePress(bench.view, Qt::LeftButton, {}, bench.inStrip(14s));
        bench.pane.setParts(parts(QStringLiteral("0-2000 7000-10000")), 1);
        QMouseEvent move(QEvent::MouseMove, bench.inStrip(16s), bench.view->mapToGlobal(bench.inStrip(16s)),
                         Qt::NoButton, Qt::LeftButton, {});
        QApplication::sendEvent(bench.view, &move);
        QTest::mouseRelease(bench.view, Qt::LeftButton, {}, bench.inStrip(16s));
        QCOMPARE(ranges(bench.view->parts()), QStringLiteral("0-2000 7000-10000"));
    }

    void snapsEdgesUnlessAltIsHeld()
    {
        Bench bench(QStringLiteral("3000-8000"));
        bench.view->setTargets({9100ms});
        bench.drag(bench.inStrip(8s), bench.inStrip(9s));                   // 5 pixels from the pause
        QCOMPARE(ranges(bench.view->parts()), QStringLiteral("3000-9120")); // the frame at the pause
        bench.drag(bench.inStrip(9120ms), bench.inStrip(9s), Qt::AltModifier);
        QCOMPARE(ranges(bench.view->parts()), QStringLiteral("3000-9000"));
        bench.drag(bench.inStrip(9s), bench.inStrip(10s)); // too far from the pause
        QCOMPARE(ranges(bench.view->parts()), QStringLiteral("3000-10000"));
    }

    void givesUpADragOnEscape()
    {
        Bench bench(QStringLiteral("3000-8000"));
        QTest::mousePress(bench.view, Qt::LeftButton, {}, bench.inStrip(8s));
        QMouseEvent move(QEvent::MouseMove, bench.inStrip(12s), bench.view->mapToGlobal(bench.inStrip(12s)),
                         Qt::NoButton, Qt::LeftButton, {});
        QApplication::sendEvent(bench.view, &move);
        QTest::keyClick(bench.view, Qt::Key_Escape);
        QTest::mouseRelease(bench.view, Qt::LeftButton, {}, bench.inStrip(12s));
        QVERIFY(bench.steps.isEmpty());
        QCOMPARE(ranges(bench.view->parts()), QStringLiteral("3000-8000"));
    }

    void marksInAndOutAtThePlayhead()
    {
        Bench bench;
        bench.pane.setPosition(3s);
        QTest::keyClick(bench.view, Qt::Key_I);
        QCOMPARE(bench.view->markedIn(), std::optional(milliseconds(3s)));
        QVERIFY(bench.steps.isEmpty());
        bench.pane.setPosition(7960ms);
        QTest::keyClick(bench.view, Qt::Key_O); // the visible frame is included in the part
        QCOMPARE(ranges(bench.view->parts()), QStringLiteral("3000-8000"));
        QVERIFY(!bench.view->markedIn());
        // Within a part, they move its own edges.
        bench.pane.setPosition(4s);
        QTest::keyClick(bench.view, Qt::Key_I);
        bench.pane.setPosition(6960ms);
        QTest::keyClick(bench.view, Qt::Key_O);
        QCOMPARE(ranges(bench.view->parts()), QStringLiteral("4000-7000"));
        // The buttons do the same; the out point may come first.
        bench.pane.setPosition(14960ms);
        QTest::mouseClick(bench.pane.findChild<QToolButton *>(QStringLiteral("markOut")), Qt::LeftButton);
        bench.pane.setPosition(10s);
        QTest::mouseClick(bench.pane.findChild<QToolButton *>(QStringLiteral("markIn")), Qt::LeftButton);
        QCOMPARE(ranges(bench.view->parts()), QStringLiteral("4000-7000 10000-15000"));
    }

    void splitsAndRemovesByKeyAndSaysWhyItCannot()
    {
        Bench bench(QStringLiteral("3000-8000"));
        const auto *words = bench.pane.findChild<QLabel *>(QStringLiteral("timelineWords"));
        bench.pane.setPosition(4s);
        QTest::keyClick(bench.view, Qt::Key_S);
        QVERIFY(bench.steps.isEmpty());
        QVERIFY2(words->accessibleName().contains(QStringLiteral("2 s")),
                 qPrintable(words->accessibleName()));
        bench.pane.setPosition(5s);
        QTest::keyClick(bench.view, Qt::Key_S);
        QCOMPARE(ranges(bench.view->parts()), QStringLiteral("3000-5000 5000-8000"));
        QCOMPARE(bench.view->selected(), 1);
        QTest::keyClick(bench.view, Qt::Key_Delete);
        QCOMPARE(ranges(bench.view->parts()), QStringLiteral("3000-5000"));
        QCOMPARE(bench.steps, (QList{PartStep::Split, PartStep::Remove}));
    }

    void goesThroughPartsByTabAndNudgesThemByArrows()
    {
        Bench bench(QStringLiteral("3000-8000 10000-15000"));
        QApplication::setActiveWindow(&bench.pane);
        QVERIFY(QTest::qWaitForWindowActive(&bench.pane));
        bench.view->setFocus(Qt::TabFocusReason);
        QVERIFY2(bench.view->spoken().contains(QStringLiteral("0:00.0")), qPrintable(bench.view->spoken()));
        QTest::keyClick(bench.view, Qt::Key_Right);
        QCOMPARE(bench.seekRequested, 40ms); // moves the playhead by a frame
        QTest::keyClick(bench.view, Qt::Key_Right, Qt::ShiftModifier);
        QCOMPARE(bench.seekRequested, 1040ms);
        QTest::keyClick(bench.view, Qt::Key_Tab);
        QTest::keyClick(bench.view, Qt::Key_Right);
        QCOMPARE(ranges(bench.view->parts()), QStringLiteral("3040-8040 10000-15000"));
        QTest::keyClick(bench.view, Qt::Key_Tab);
        QTest::keyClick(bench.view, Qt::Key_Left);
        QCOMPARE(ranges(bench.view->parts()), QStringLiteral("3000-8040 10000-15000"));
        QTest::keyClick(bench.view, Qt::Key_Tab);
        QTest::keyClick(bench.view, Qt::Key_Left);
        QCOMPARE(ranges(bench.view->parts()), QStringLiteral("3000-8000 10000-15000"));
        QTest::keyClick(bench.view, Qt::Key_Tab);
        QCOMPARE(bench.view->selected(), 1);
        QTest::keyClick(bench.view, Qt::Key_Backtab);
        QCOMPARE(bench.view->selected(), 0);
        QVERIFY(bench.view->hasFocus());
    }

    void saysWhatTheArrowKeysMove()
    {
        Bench bench;
        bench.pane.setParts({part(3s, 8s, QStringLiteral("/voices/anna.wav")), part(10s, 12s)}, 0);
        bench.view->setFocus(Qt::TabFocusReason);
        QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(bench.view);
        QVERIFY(spoken);
        QVERIFY(spoken->text(QAccessible::Name).contains(QStringLiteral("Timeline")));
        QTest::keyClick(bench.view, Qt::Key_Tab);
        for (const char *said : {"Part 1 of 2", "0:03.0 to 0:08.0", "anna.wav"}) {
            QVERIFY2(spoken->text(QAccessible::Value).contains(QLatin1String(said)),
                     qPrintable(spoken->text(QAccessible::Value)));
        }
        QTest::keyClick(bench.view, Qt::Key_Tab);
        QVERIFY(spoken->text(QAccessible::Name).contains(QStringLiteral("Start of part 1 at 0:03.0")));
        for (int i = 0; i < 2; ++i)
            QTest::keyClick(bench.view, Qt::Key_Tab);
        QVERIFY(spoken->text(QAccessible::Name).contains(QStringLiteral("no voice track yet")));
        for (const auto *button : bench.pane.findChildren<QToolButton *>())
            QVERIFY2(!button->accessibleName().isEmpty(), qPrintable(button->objectName()));
    }

    void zoomsByTheWheelAboutThePointerAndScrolls()
    {
        Bench bench;
        auto *scroll = bench.pane.findChild<QScrollBar *>(QStringLiteral("timelineScroll"));
        QVERIFY(!scroll->isVisible());
        const QPoint under = bench.inStrip(15s);
        bench.turn(under, {0, 240});
        QVERIFY(std::abs(bench.view->xOf(15s) - under.x()) < 1);
        QVERIFY(scroll->isVisible());
        const milliseconds first = bench.view->scale().first();
        QVERIFY(first > 0ms);
        bench.turn(under, {0, 120}, Qt::ShiftModifier);
        QVERIFY(bench.view->scale().first() < first);
        scroll->setValue(scroll->maximum());
        QCOMPARE(bench.view->scale().last(), 20s);
        QTest::mouseClick(bench.pane.findChild<QToolButton *>(QStringLiteral("timelineZoomAll")),
                          Qt::LeftButton);
        QVERIFY(bench.view->scale().showsAll());
        QVERIFY(!scroll->isVisible());
    }

    void offersAtThePointerWhatTheButtonsDo()
    {
        Bench bench(QStringLiteral("2000-7000 10000-16000"));
        const auto entries = [&bench](QContextMenuEvent::Reason reason, const QPoint &point) {
            QContextMenuEvent event(reason, point, bench.view->mapToGlobal(point));
            QApplication::sendEvent(bench.view, &event);
            auto *menu = bench.pane.findChild<QMenu *>(QStringLiteral("timelineMenu"));
            return menu ? menu->actions() : QList<QAction *>();
        };
        const auto close = [&bench] {
            bench.pane.findChild<QMenu *>(QStringLiteral("timelineMenu"))->close();
            QTRY_VERIFY(!bench.pane.findChild<QMenu *>(QStringLiteral("timelineMenu")));
        };
        // It applies to the part and the time under the pointer.
        QList<QAction *> shown = entries(QContextMenuEvent::Mouse, bench.inLane(13s));
        QCOMPARE(shown.size(), 4);
        QCOMPARE(bench.view->selected(), 1);
        QCOMPARE(bench.seekRequested, milliseconds(13s));
        QCOMPARE(shown[2]->objectName(), QStringLiteral("splitPart"));
        QCOMPARE(shown[2]->text(), QStringLiteral("Split the part here"));
        QCOMPARE(shown[2]->shortcut(), QKeySequence(Qt::Key_S));
        bench.view->setPosition(15s); // the video keeps playing
        shown[2]->trigger();
        QCOMPARE(ranges(bench.view->parts()), QStringLiteral("2000-7000 10000-13000 13000-16000"));
        close();
        // There is no part under the pointer, whatever is selected.
        shown = entries(QContextMenuEvent::Mouse, bench.inLane(8s));
        QVERIFY(shown[0]->isEnabled() && shown[1]->isEnabled());
        QVERIFY(!shown[2]->isEnabled() && !shown[3]->isEnabled());
        close();
        // From the keyboard, it applies to the selected part, and the playhead stays.
        shown = entries(QContextMenuEvent::Keyboard, bench.inLane(4s));
        QCOMPARE(shown.size(), 4);
        QCOMPARE(bench.seekRequested, milliseconds(8s));
        QCOMPARE(shown[3]->objectName(), QStringLiteral("removePart"));
        shown[3]->trigger();
        QCOMPARE(bench.view->parts().size(), 2);
        close();
        // Nothing to split or remove.
        bench.pane.setParts({}, -1);
        shown = entries(QContextMenuEvent::Mouse, bench.inStrip(8s));
        QVERIFY(shown[0]->isEnabled() && shown[1]->isEnabled());
        QVERIFY(!shown[2]->isEnabled() && !shown[3]->isEnabled());
        close();
    }

    void runsFromLeftToRightInEveryLanguage()
    {
        Bench bench;
        Bench twin(QStringLiteral("3000-8000"));
        const QImage names = twin.view->grab(twin.view->lane()).toImage();
        QApplication::setLayoutDirection(Qt::RightToLeft);
        QCOMPARE(twin.view->grab(twin.view->lane()).toImage(), names);
        QCOMPARE(bench.view->layoutDirection(), Qt::LeftToRight);
        QVERIFY(bench.view->xOf(5s) < bench.view->xOf(15s));
        bench.drag(bench.inStrip(3s), bench.inStrip(8s));
        QCOMPARE(ranges(bench.view->parts()), QStringLiteral("3000-8000"));
        // The buttons move to the other side.
        QTRY_VERIFY(bench.pane.findChild<QToolButton *>(QStringLiteral("markIn"))->x() <
                    bench.pane.width() / 2);
        QApplication::setLayoutDirection(Qt::LeftToRight);
    }

    void isReadableInBothThemes_data()
    {
        QTest::addColumn<bool>("isDark");
        QTest::addRow("light") << false;
        QTest::addRow("dark") << true;
    }
    void isReadableInBothThemes()
    {
        QFETCH(bool, isDark);
        m_theme->setMode(isDark ? Theme::Mode::Dark : Theme::Mode::Light);
        Bench bench(QStringLiteral("3000-8000"));
        const QImage picture = bench.view->grab().toImage();
        const Tokens &tokens = tokensFor(bench.view);
        QCOMPARE(tokens.isDark, isDark);
        // The background, and the outline of the selected part.
        QCOMPARE(picture.pixelColor(2, 2), tokens.panel);
        const QPoint edge = bench.at(3s, bench.view->sound().center().y());
        QCOMPARE(picture.pixelColor(edge.x(), edge.y()), tokens.accent);
        m_theme->setMode(Theme::Mode::Light);
    }

    void showsFramesAndSoundOfAVideoLate()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("clip.mp4"));
        QVERIFY(test::makeCountedClip(path, 75));
        MediaProbe probe(QUrl::fromLocalFile(path));
        QSignalSpy probed(&probe, &MediaProbe::finished);
        std::optional<MediaInfo> info;
        connect(&probe, &MediaProbe::finished, this, [&info](const Expected<MediaProbe::Result> &result) {
            if (result)
                info = result->info;
        });
        probe.start();
        QTRY_VERIFY(info);
        TimelinePane pane;
        pane.resize(500, 200);
        pane.setVideo(QUrl::fromLocalFile(path), *info);
        pane.show();
        const auto hasPicture = [&pane] {
            const QImage shown = pane.view()->grab(pane.view()->strip()).toImage();
            // Black and white bars instead of the plain background.
            return shown.pixelColor(5, 20) != tokensFor(&pane).background ||
                   shown.pixelColor(60, 20) != tokensFor(&pane).background;
        };
        QVERIFY(!hasPicture()); // it doesn't wait for the frames
        QTRY_VERIFY(hasPicture());
        QTRY_VERIFY(pane.view()->grab(pane.view()->sound()).toImage().pixelColor(200, 11) !=
                    tokensFor(&pane).panel);
    }

private:
    Theme *m_theme = nullptr;
};

QTEST_MAIN(TimelineTest)
#include "tst_timeline.moc"
