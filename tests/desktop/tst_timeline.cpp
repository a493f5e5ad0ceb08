#include "desktop/desktopinput.h"
#include "shots/scene.h"

#include "common/theme.h"
#include "timeline/timelinepane.h"

#include <QApplication>
#include <QMenu>
#include <QTest>

#include <cmath>

using namespace retalk;
using namespace retalk::shots;
using namespace std::chrono_literals;
using std::chrono::milliseconds;
using test::DesktopInput;

namespace {

using namespace Qt::StringLiterals;

/// Tolerance: a drag ends on a frame, and may snap to a pause.
constexpr milliseconds kNear = 350ms;

bool isNear(milliseconds time, milliseconds wanted)
{
    return std::abs((time - wanted).count()) <= kNear.count();
}

/// The conditions under which the timeline is tested.
struct Window
{
    QSize size{1366, 768};
    QString language = u"en"_s;
    bool isDark = false;
};
const Window kArabic{{1280, 720}, u"ar"_s, false};

QString focused()
{
    const QWidget *widget = QApplication::focusWidget();
    return widget ? widget->objectName() : QString();
}

} // namespace

Q_DECLARE_METATYPE(Window)

/// Tests the timeline with the real mouse and keyboard, at three window sizes and in three languages, one of
/// them right-to-left.
class TimelineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_studio = std::make_unique<Studio>(QStringLiteral(RETALK_SHOTS_MEDIA)); }
    void cleanup()
    {
        m_scene.reset();
        m_studio->theme.setMode(Theme::Mode::Light);
    }

    void theMouseMarksMovesAndStretchesParts_data()
    {
        QTest::addColumn<Window>("window");
        QTest::newRow("the whole screen, dark") << Window{{1366, 768}, u"en"_s, true};
        QTest::newRow("the smallest, German") << Window{{960, 640}, u"de"_s, false};
        QTest::newRow("from right to left") << kArabic;
    }
    void theMouseMarksMovesAndStretchesParts()
    {
        QFETCH(const Window, window);
        open(window);
        // Dragging over unmarked video creates a part.
        DesktopInput::drag(inStrip(1s), inStrip(4s));
        QTRY_COMPARE(parts().size(), 1);
        QVERIFY(isNear(parts()[0].from, 1s) && isNear(parts()[0].to, 4s));
        QCOMPARE(m_view->selected(), 0);
        // Dragging its end resizes it.
        DesktopInput::drag(inStrip(parts()[0].to), inStrip(5s));
        QTRY_VERIFY(isNear(parts()[0].to, 5s));
        QVERIFY(isNear(parts()[0].from, 1s));
        // Dragging the part moves it.
        const milliseconds length = parts()[0].to - parts()[0].from;
        DesktopInput::drag(inLane(3s), inLane(4s));
        QTRY_VERIFY(isNear(parts()[0].from, 2s));
        QCOMPARE(parts()[0].to - parts()[0].from, length);
        // Escape cancels a drag.
        const QList<FilmPart> before = parts();
        DesktopInput::moveTo(inLane(4s));
        DesktopInput::down();
        DesktopInput::moveTo(inLane(3s));
        DesktopInput::moveTo(inLane(2s));
        DesktopInput::press(u"Escape"_s);
        DesktopInput::up();
        // A click moves the playhead; its event is the last to arrive.
        DesktopInput::click(inStrip(1s));
        QTRY_VERIFY(isNear(m_view->position(), 1s));
        QCOMPARE(parts(), before);
        QCOMPARE(focused(), u"timelineView"_s);
    }

    void theWheelZoomsAndTheMenuDividesParts()
    {
        open({});
        DesktopInput::drag(inStrip(1s), inStrip(6s));
        QTRY_COMPARE(parts().size(), 1);
        QVERIFY(m_view->scale().showsAll());
        DesktopInput::moveTo(inStrip(3s));
        const int under = int(std::lround(m_view->xOf(3s)));
        DesktopInput::turn(4);
        QTRY_VERIFY(m_view->scale().msPerPixel() * 1.5 * m_view->width() < 8000);
        QTRY_VERIFY(std::abs(m_view->xOf(3s) - under) <= 2); // the time stays under the pointer
        DesktopInput::turn(-12);
        QTRY_VERIFY(m_view->scale().showsAll());

        DesktopInput::click(inLane(milliseconds(3500)), DesktopInput::Button::Right);
        QTRY_VERIFY(menu() && menu()->isVisible());
        QTRY_VERIFY(isNear(m_view->position(), 3500ms));
        choose("splitPart");
        QTRY_COMPARE(parts().size(), 2);
        QTRY_VERIFY(!menu());
        DesktopInput::click(inLane(2s));
        QTRY_COMPARE(m_view->selected(), 0);
        DesktopInput::press(u"Delete"_s);
        QTRY_COMPARE(parts().size(), 1);
        DesktopInput::press(u"ctrl+z"_s);
        QTRY_COMPARE(parts().size(), 2);
        DesktopInput::press(u"ctrl+z"_s);
        QTRY_COMPARE(parts().size(), 1);
    }

    void theKeyboardAloneIsEnough()
    {
        open(kArabic);
        QTRY_VERIFY(!focused().isEmpty());
        for (int stops = 0; focused() != QLatin1String("timelineView") && stops < 60; ++stops) {
            const QWidget *before = QApplication::focusWidget();
            DesktopInput::press(u"Tab"_s);
            QTRY_VERIFY(QApplication::focusWidget() != before);
        }
        QCOMPARE(focused(), u"timelineView"_s);
        const auto go = [this](const char *key, milliseconds wanted) {
            DesktopInput::press(QLatin1String(key));
            QTRY_VERIFY(isNear(m_view->position(), wanted));
        };
        go("shift+Right", 1s);
        DesktopInput::press(u"i"_s);
        QTRY_VERIFY(m_view->markedIn().has_value());
        go("shift+Right", 2s);
        go("shift+Right", 3s);
        go("shift+Right", 4s);
        DesktopInput::press(u"o"_s);
        QTRY_COMPARE(parts().size(), 1);
        // Move on to the part.
        const QString before = m_view->spoken();
        DesktopInput::press(u"Tab"_s);
        QTRY_VERIFY(m_view->spoken() != before);
        const milliseconds from = parts()[0].from;
        DesktopInput::press(u"Right"_s);
        QTRY_VERIFY(parts()[0].from > from);
        DesktopInput::press(u"Menu"_s);
        QTRY_VERIFY(menu() && menu()->isVisible());
        DesktopInput::press(u"Escape"_s);
        QTRY_VERIFY(!menu());
        DesktopInput::press(u"Delete"_s);
        QTRY_COMPARE(parts().size(), 0);
        DesktopInput::press(u"ctrl+z"_s);
        QTRY_COMPARE(parts().size(), 1);
    }

private:
    /// Opens the window with a video of 8 s.
    void open(const Window &window)
    {
        m_scene = std::make_unique<Scene>(m_studio.get(), u"timeline"_s, window.language);
        m_scene->settings().setValue(Setting::Theme, window.isDark ? u"dark"_s : u"light"_s);
        m_scene->settings().setValue(Setting::ShowTimeline, true);
        m_scene->open(window.size);
        m_scene->take({m_studio->video("speaker.mp4"), m_studio->video("voice_de.wav")});
        m_scene->untilFaces(1);
        m_view = m_scene->find<TimelinePane>("timelinePane")->view();
        QTRY_VERIFY(m_view->isVisible() && m_view->scale().showsAll());
    }

    const QList<FilmPart> &parts() const { return m_view->parts(); }
    QPoint at(milliseconds time, int y) const
    {
        return m_view->mapToGlobal(QPoint(int(std::lround(m_view->xOf(time))), y));
    }
    QPoint inStrip(milliseconds time) const { return at(time, m_view->strip().center().y()); }
    QPoint inLane(milliseconds time) const { return at(time, m_view->lane().center().y()); }

    QMenu *menu() const { return m_scene->window().findChild<QMenu *>(u"timelineMenu"_s); }
    /// Chooses an entry with the mouse.
    void choose(const char *entry)
    {
        for (QAction *action : menu()->actions()) {
            if (action->objectName() == QLatin1String(entry))
                return DesktopInput::click(menu()->mapToGlobal(menu()->actionGeometry(action).center()));
        }
        QFAIL(entry);
    }

    std::unique_ptr<Studio> m_studio;
    std::unique_ptr<Scene> m_scene;
    TimelineView *m_view = nullptr;
};

QTEST_MAIN(TimelineTest)
#include "tst_timeline.moc"
