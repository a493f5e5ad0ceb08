#include "desktop/desktopinput.h"
#include "shots/sampledays.h"
#include "shots/scene.h"
#include "support/testtimeout.h"

#include "preview/frameview.h"

#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>

using namespace retalk;
using namespace retalk::shots;
using test::DesktopInput;

namespace {

constexpr QSize kWindow(1280, 800);
constexpr QPoint kOther(1320, 80);

/// The other program, next to our window.
class OtherProgram : public QProcess
{
public:
    explicit OtherProgram(const QStringList &carried)
    {
        setProcessChannelMode(ForwardedErrorChannel);
        start(QStringLiteral(RETALK_BIN_DIR "/otherprogram"),
              QStringList{QString::number(kOther.x()), QString::number(kOther.y())} + carried);
    }
    ~OtherProgram() override
    {
        terminate();
        waitForFinished();
    }

    bool hasSaid(const QString &word)
    {
        m_said += QString::fromUtf8(readAll());
        return m_said.contains(word);
    }
    QString said() const { return m_said; }

private:
    QString m_said;
};

} // namespace

/// Tests drags between programs with the real mouse on a real X server.
class DropsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_studio = std::make_unique<Studio>(QStringLiteral(RETALK_SHOTS_MEDIA)); }

    void init()
    {
        m_scene = std::make_unique<Scene>(m_studio.get(), QStringLiteral("drops"), QStringLiteral("en"));
        m_scene->open(kWindow);
    }

    void cleanup() { m_scene.reset(); }

    void aFileFindsItsField()
    {
        const QString voice = m_studio->video("voice_fr.wav");
        // Dropped on the video field, but the file's type decides.
        dropOn(m_scene->find<QWidget>("videoUrl"), {voice});
        QCOMPARE(m_scene->find<QLineEdit>("voiceUrl")->text(), voice);
        QVERIFY(m_scene->find<QLineEdit>("videoUrl")->text().isEmpty());
    }

    void severalFilesFindTheirFieldsFromAnywhere()
    {
        const QString video = m_studio->video("speaker.mp4");
        const QString voice = m_studio->video("voice_de.wav");
        dropOn(m_scene->find<QWidget>("jobList"), {voice, video});
        QCOMPARE(m_scene->find<QLineEdit>("videoUrl")->text(), video);
        QCOMPARE(m_scene->find<QLineEdit>("voiceUrl")->text(), voice);
    }

    void linesOfTextAreLinks()
    {
        const QString video = QUrl::fromLocalFile(m_studio->video("speaker.mp4")).toString();
        const QString voice = QUrl::fromLocalFile(m_studio->video("voice_de.wav")).toString();
        dropOn(m_scene->find<QWidget>("frameView"), {QStringLiteral("--text"), video + u'\n' + voice});
        QCOMPARE(m_scene->find<QLineEdit>("videoUrl")->text(), m_studio->video("speaker.mp4"));
        QCOMPARE(m_scene->find<QLineEdit>("voiceUrl")->text(), m_studio->video("voice_de.wav"));
    }

    void whatCannotBeUsedIsNamed()
    {
        dropOn(m_scene->find<QWidget>("frameView"), {m_studio->video("gone.mp4")});
        QVERIFY(m_scene->find<QLabel>("noticeSentence")->text().contains(QLatin1String("gone.mp4")));
    }

    void aDragThatLeavesAgainLeavesNothing()
    {
        OtherProgram other({m_studio->video("speaker.mp4")});
        QVERIFY(dragOver(&other, m_scene->find<QWidget>("frameView")));
        DesktopInput::moveTo(kOther + QPoint(40, 40));
        QTRY_VERIFY(!overlay()->isVisible());
        DesktopInput::up();
        QTRY_VERIFY(other.hasSaid(QStringLiteral("dropped")));
        QVERIFY(m_scene->find<QLineEdit>("videoUrl")->text().isEmpty());
    }

    void theResultCanBeDraggedOut()
    {
        const Job job = SampleDays(m_studio.get()).drafted("speaker.mp4", "voice_en.wav");
        m_scene->add(job);
        m_scene->show(job);
        OtherProgram other({});
        QTRY_VERIFY(other.hasSaid(QStringLiteral("there")));
        // During a drag only signals are delivered, so each step waits for the other program to report the
        // previous one.
        connect(&other, &QProcess::readyRead, this, [&other] {
            if (other.hasSaid(QStringLiteral("entered")) && !other.hasSaid(QStringLiteral("dropped")))
                DesktopInput::up();
        });
        const auto *stage = m_scene->find<FrameView>("frameView");
        const QPoint from = stage->mapToGlobal(QPoint(stage->width() / 4, stage->height() / 4));
        DesktopInput::moveTo(from);
        DesktopInput::down();
        for (int step = 1; step <= 4; ++step)
            DesktopInput::moveTo(from + QPoint(step * 12, 0));
        DesktopInput::moveTo(kOther + QPoint(60, 60));
        DesktopInput::moveTo(kOther + QPoint(64, 64));
        QTRY_VERIFY(other.hasSaid(QStringLiteral("dropped")));
        QVERIFY(other.said().contains(QUrl::fromLocalFile(job.outputPath).toString()));
    }

private:
    QWidget *overlay() { return m_scene->find<QWidget>("dropOverlay"); }

    /// Drags from the other program to `target`. Returns true once the window shows that it accepts the drop.
    bool dragOver(OtherProgram *other, const QWidget *target)
    {
        const bool isThere =
            QTest::qWaitFor([other] { return other->hasSaid(QStringLiteral("there")); }, kTestTimeoutMs);
        DesktopInput::moveTo(kOther + QPoint(80, 80));
        DesktopInput::down();
        DesktopInput::moveTo(kOther + QPoint(60, 80));
        const bool isDragging =
            QTest::qWaitFor([other] { return other->hasSaid(QStringLiteral("dragging")); }, kTestTimeoutMs);
        DesktopInput::moveTo(target->mapToGlobal(target->rect().center() - QPoint(8, 0)));
        DesktopInput::moveTo(target->mapToGlobal(target->rect().center()));
        return isThere && isDragging &&
               QTest::qWaitFor([this] { return overlay()->isVisible(); }, kTestTimeoutMs);
    }

    void dropOn(const QWidget *target, const QStringList &carried)
    {
        OtherProgram other(carried);
        QVERIFY(dragOver(&other, target));
        QSignalSpy taken(&m_scene->window(), &MainWindow::inputsTaken);
        DesktopInput::up();
        QVERIFY(!taken.isEmpty() || taken.wait(kTestTimeoutMs));
        QVERIFY(!overlay()->isVisible());
    }

    std::unique_ptr<Studio> m_studio;
    std::unique_ptr<Scene> m_scene;
};

QTEST_MAIN(DropsTest)
#include "tst_drops.moc"
