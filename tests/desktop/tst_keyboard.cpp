#include "desktop/desktopinput.h"
#include "shots/sampledays.h"
#include "shots/scene.h"

#include "preview/stage.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QDebug>
#include <QLineEdit>
#include <QListView>
#include <QScreen>
#include <QTest>
#include <QWindow>

using namespace retalk;
using namespace retalk::shots;
using namespace std::chrono_literals;
using test::DesktopInput;

namespace {

QString focused()
{
    const QWidget *widget = QApplication::focusWidget();
    return widget ? widget->objectName() : QString();
}

} // namespace

/// Tests keys as delivered by the X server and a window manager.
class KeyboardTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_studio = std::make_unique<Studio>(QStringLiteral(RETALK_SHOTS_MEDIA)); }

    void init()
    {
        m_scene = std::make_unique<Scene>(m_studio.get(), QStringLiteral("keyboard"), QStringLiteral("en"));
    }

    void cleanup() { m_scene.reset(); }

    void tabGoesThroughTheWindowAsOneReadsIt()
    {
        m_scene->add(SampleDays(m_studio.get()).cancelled("speaker.mp4", "voice_de.wav"));
        m_scene->open(kWindow);
        QTRY_COMPARE(focused(), QStringLiteral("videoUrl"));
        QStringList stops;
        do {
            const QWidget *before = QApplication::focusWidget();
            DesktopInput::press(QStringLiteral("Tab"));
            QTRY_VERIFY(QApplication::focusWidget() != before);
            stops << focused();
            const auto *interface = QAccessible::queryAccessibleInterface(QApplication::focusWidget());
            QVERIFY2(!interface->text(QAccessible::Name).isEmpty(), qPrintable(stops.join(u' ')));
        } while (stops.last() != QLatin1String("videoUrl") && stops.size() < 60);
        QCOMPARE(stops.last(), QStringLiteral("videoUrl"));
        const QStringList order{QStringLiteral("videoMore"),
                                QStringLiteral("voiceWave"),
                                QStringLiteral("voiceUrl"),
                                QStringLiteral("voiceMore"),
                                QStringLiteral("faceUrl"),
                                QStringLiteral("faceMore"),
                                QStringLiteral("faceThresholdSlider"),
                                QStringLiteral("faceThresholdNumber"),
                                QStringLiteral("extendSwitch"),
                                QStringLiteral("moreFold"),
                                QStringLiteral("submitButton"),
                                QStringLiteral("frameView"),
                                QStringLiteral("jobSearch"),
                                QStringLiteral("jobFilter"),
                                QStringLiteral("importTable"),
                                QStringLiteral("jobList"),
                                QStringLiteral("serviceChooser"),
                                QStringLiteral("serviceState"),
                                QStringLiteral("videoPoster"),
                                QStringLiteral("videoUrl")};
        QStringList seen = stops;
        seen.removeIf([&order](const QString &stop) { return !order.contains(stop); });
        QVERIFY2(seen == order, qPrintable(stops.join(u' ')));
    }

    void ctrlReturnSubmitsFromAnyField()
    {
        m_scene->open(kWindow);
        QTRY_COMPARE(focused(), QStringLiteral("videoUrl"));
        DesktopInput::type(QStringLiteral("http://127.0.0.1:9/v.mp4"));
        DesktopInput::click(m_scene->find<QWidget>("voiceUrl"));
        QTRY_COMPARE(focused(), QStringLiteral("voiceUrl"));
        DesktopInput::type(QStringLiteral("http://127.0.0.1:9/a.wav"));
        QTRY_COMPARE(m_scene->find<QLineEdit>("voiceUrl")->text(),
                     QStringLiteral("http://127.0.0.1:9/a.wav"));
        QCOMPARE(m_scene->store().count(), 0);
        DesktopInput::press(QStringLiteral("ctrl+Return"));
        QTRY_COMPARE(m_scene->store().count(), 1);
        QCOMPARE(m_scene->find<QLineEdit>("videoUrl")->text(), QStringLiteral("http://127.0.0.1:9/v.mp4"));
    }

    void keysPlayTheClip()
    {
        showResult();
        Playback &playback = m_scene->find<Stage>("stage")->playback();
        DesktopInput::press(QStringLiteral("space"));
        QTRY_VERIFY(playback.isPlaying());
        DesktopInput::press(QStringLiteral("space"));
        QTRY_VERIFY(!playback.isPlaying());
        DesktopInput::press(QStringLiteral("l"));
        QTRY_VERIFY(playback.isPlaying());
        DesktopInput::press(QStringLiteral("l"));
        QTRY_COMPARE(playback.rate(), 2.0);
        DesktopInput::press(QStringLiteral("k"));
        QTRY_VERIFY(!playback.isPlaying());
        DesktopInput::press(QStringLiteral("Home"));
        QTRY_VERIFY(playback.position() < 40ms);
        const auto start = playback.position();
        DesktopInput::press(QStringLiteral("Right"));
        QTRY_VERIFY(playback.position() > start && playback.position() < start + 2 * playback.framePeriod());
        const auto second = playback.position();
        DesktopInput::press(QStringLiteral("Left"));
        QTRY_VERIFY(playback.position() < second);
        DesktopInput::press(QStringLiteral("Up"));
        QTRY_VERIFY(playback.position() > 900ms);
        DesktopInput::press(QStringLiteral("j"));
        QTRY_VERIFY(playback.position() < 900ms);
    }

    void fGoesFullScreenAndEscapeComesBack()
    {
        showResult();
        auto *stage = m_scene->find<Stage>("stage");
        const QWidget *home = stage->parentWidget();
        DesktopInput::press(QStringLiteral("f"));
        QTRY_VERIFY(stage->window()->isFullScreen() && stage->isActiveWindow());
        QTRY_COMPARE(stage->size(), stage->screen()->size());
        DesktopInput::press(QStringLiteral("Escape"));
        QTRY_COMPARE(stage->parentWidget(), home);
        QTRY_VERIFY(m_scene->window().isActiveWindow());
        QTRY_COMPARE(focused(), QStringLiteral("frameView"));
        QVERIFY(!stage->view().picture().isNull());
    }

    void ctrlFFindsAJob()
    {
        const SampleDays days(m_studio.get());
        m_scene->add(days.cancelled("speaker.mp4", "voice_de.wav"));
        m_scene->add(days.cancelled("interview.mov", "line3.mp3"));
        m_scene->open(kWindow);
        QTRY_COMPARE(focused(), QStringLiteral("videoUrl"));
        DesktopInput::press(QStringLiteral("ctrl+f"));
        QTRY_COMPARE(focused(), QStringLiteral("jobSearch"));
        DesktopInput::type(QStringLiteral("inter"));
        const QAbstractItemModel *jobs = m_scene->find<QListView>("jobList")->model();
        QTRY_COMPARE(jobs->rowCount(), 1);
        QCOMPARE(jobs->index(0, 0).data().toString(), QStringLiteral("interview.mov + line3.mp3"));
    }

    void arrowsWalkThroughTheJobs()
    {
        const SampleDays days(m_studio.get());
        const Job first = days.cancelled("speaker.mp4", "voice_de.wav");
        const Job second = days.cancelled("interview.mov", "line3.mp3");
        m_scene->add(first);
        m_scene->add(second);
        m_scene->open(kWindow);
        auto *list = m_scene->find<QListView>("jobList");
        DesktopInput::click(
            list->viewport()); // below the rows, so that the list has focus but no row is selected
        QTRY_COMPARE(focused(), QStringLiteral("jobList"));
        DesktopInput::press(QStringLiteral("Home"));
        QTRY_COMPARE(list->currentIndex().row(), 0);
        DesktopInput::press(QStringLiteral("Down"));
        QTRY_COMPARE(list->currentIndex().data().toString(), second.name);
    }

    void theFirstWindowIsOnTheScreenWithItsFrame()
    {
        m_scene->openFramed(); // the screen has the window's design size, too small for the frame
        const MainWindow &window = m_scene->window();
        const QRect available = window.screen()->availableGeometry();
        QTRY_VERIFY(!window.windowHandle()->frameMargins().isNull());
        QTRY_VERIFY2(available.contains(window.windowHandle()->frameGeometry()),
                     qPrintable(QDebug::toString(window.windowHandle()->frameGeometry())));
        const auto *button = m_scene->find<QWidget>("submitButton");
        QTRY_VERIFY(available.contains(QRect(button->mapToGlobal(QPoint()), button->size())));
        QVERIFY(window.height() > available.height() - 60); // and no smaller than necessary
    }

    void escapeClosesTheSettings()
    {
        m_scene->open(kWindow);
        QTRY_COMPARE(focused(), QStringLiteral("videoUrl"));
        DesktopInput::press(QStringLiteral("ctrl+comma"));
        QTRY_VERIFY(m_scene->has<QWidget>("settingsDialog"));
        auto *dialog = m_scene->find<QWidget>("settingsDialog");
        QTRY_VERIFY(dialog->isActiveWindow());
        QTRY_COMPARE(focused(), QStringLiteral("settingsSearch"));
        DesktopInput::press(QStringLiteral("Escape"));
        QTRY_VERIFY(!dialog->isVisible());
        QTRY_VERIFY(m_scene->window().isActiveWindow());
    }

private:
    static constexpr QSize kWindow{1280, 800};

    void showResult()
    {
        const Job job = SampleDays(m_studio.get()).drafted("speaker.mp4", "voice_en.wav");
        m_scene->add(job);
        m_scene->open(kWindow);
        m_scene->show(job);
        m_scene->find<Stage>("stage")->setMode(CompareMode::Off);
        m_scene->find<FrameView>("frameView")->setFocus();
        QTRY_COMPARE(focused(), QStringLiteral("frameView"));
    }

    std::unique_ptr<Studio> m_studio;
    std::unique_ptr<Scene> m_scene;
};

QTEST_MAIN(KeyboardTest)
#include "tst_keyboard.moc"
