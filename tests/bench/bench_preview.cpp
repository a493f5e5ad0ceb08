#include "bench/row.h"
#include "common/theme.h"
#include "player/clipplayer.h"
#include "player/frameimage.h"
#include "preview/frameview.h"
#include "preview/previewpane.h"
#include "preview/stage.h"
#include "ui/countedclip.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTimer>

#include <algorithm>
#include <utility>
#include <vector>

using namespace retalk;
using namespace std::chrono_literals;

namespace {

/// Opens one clip after another and prints the time from the click until the first frame was on the screen.
class Openings : public QObject
{
public:
    explicit Openings(const QStringList &clips) : m_clips(clips)
    {
        m_pane.resize(945, 490);
        m_pane.show();
        m_view = m_pane.findChild<FrameView *>();
        m_view->installEventFilter(this);
        QTimer::singleShot(500ms, this, &Openings::next);
    }

    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && m_isOpening && m_view->isShowingFrame()) {
            m_isOpening = false;
            QMetaObject::invokeMethod(this, &Openings::painted, Qt::QueuedConnection);
        }
        return false;
    }

private:
    void next()
    {
        if (m_clips.isEmpty())
            return QCoreApplication::exit();
        m_isOpening = true;
        m_timer.start();
        m_pane.showInput(QUrl::fromLocalFile(QFileInfo(m_clips.takeFirst()).absoluteFilePath()));
    }

    void painted()
    {
        QGuiApplication::sync();
        QTextStream(stdout) << static_cast<double>(m_timer.nsecsElapsed()) / 1e6 << Qt::endl;
        QTimer::singleShot(300ms, this, &Openings::next);
    }

    PreviewPane m_pane;
    FrameView *m_view;
    QStringList m_clips;
    QElapsedTimer m_timer;
    bool m_isOpening = false;
};

/// Seeks to thirty random frames of a clip whose frames show their numbers.
class Scrubbing : public QObject
{
public:
    static constexpr int kFrames = 250;

    explicit Scrubbing(const QString &clip) : m_player(ClipPlayer::Sound::Always)
    {
        connect(&m_player, &ClipPlayer::opened, this, &Scrubbing::next, Qt::QueuedConnection);
        connect(
            &m_player, &ClipPlayer::frameArrived, this, [this] { m_isArrived = m_wanted >= 0; },
            Qt::DirectConnection);
        connect(&m_poll, &QTimer::timeout, this, &Scrubbing::look);
        m_poll.setInterval(1ms);
        m_poll.setTimerType(Qt::PreciseTimer);
        m_player.open(QUrl::fromLocalFile(clip));
    }

private:
    void next()
    {
        if (m_times.size() == kPoints)
            return finish();
        m_random = m_random * 1664525U + 1013904223U;
        m_wanted = static_cast<int>((m_random >> 8) % kFrames);
        m_isArrived = false;
        m_timer.start();
        m_player.seek(m_wanted * m_player.framePeriod() + m_player.framePeriod() / 2);
        m_poll.start();
    }

    void look()
    {
        if (m_player.isSeeking() || (!m_isArrived && m_timer.elapsed() < 5000))
            return;
        m_poll.stop();
        m_times.push_back(static_cast<double>(m_timer.nsecsElapsed()) / 1e6);
        m_landed += m_isArrived && test::numberIn(toPicture(m_player.frame().picture)) == m_wanted ? 1 : 0;
        next();
    }

    void finish()
    {
        std::sort(m_times.begin(), m_times.end());
        bench::row(QStringLiteral("scrubbing: of 30 random points, landed on their frame"), m_landed, {},
                   QStringLiteral("30"));
        bench::row(QStringLiteral("scrubbing: a seek, median"), m_times.at(kPoints / 2),
                   QStringLiteral("ms"));
        bench::row(QStringLiteral("scrubbing: a seek, slowest"), m_times.at(kPoints - 1),
                   QStringLiteral("ms"));
        QCoreApplication::exit();
    }

    static constexpr int kPoints = 30;

    ClipPlayer m_player;
    QTimer m_poll;
    QElapsedTimer m_timer;
    std::vector<double> m_times;
    quint32 m_random = 12345;
    int m_wanted = -1;
    int m_landed = 0;
    bool m_isArrived = false;
};

/// Plays a 4K clip, zoomed in on the mouth, and prints how evenly its frames reached the screen.
class Zoomed : public QObject
{
public:
    static constexpr int kFrames = 100;

    explicit Zoomed(const QString &clip)
    {
        m_pane.resize(945, 490);
        m_pane.show();
        m_view = m_pane.findChild<FrameView *>();
        m_view->installEventFilter(this);
        Playback &playback = m_pane.findChild<Stage *>()->playback();
        connect(&playback, &Playback::opened, this, [this, &playback] {
            m_view->setViewport({3, {0.5, 0.4}});
            connect(&playback, &Playback::framesArrived, this, [this] {
                ++m_arrived;
                m_isNew = true;
            });
            QTimer::singleShot(500ms, &playback, &Playback::play);
        });
        connect(&playback, &Playback::playingChanged, this, [this](bool isPlaying) {
            if (!isPlaying)
                finish();
        });
        m_pane.showInput(QUrl::fromLocalFile(clip));
    }

    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && std::exchange(m_isNew, false) && m_arrived > 1) {
            if (m_timer.isValid())
                m_gaps.push_back(static_cast<double>(m_timer.nsecsElapsed()) / 1e6);
            m_timer.start();
        }
        return false;
    }

private:
    void finish()
    {
        if (m_gaps.empty())
            return QCoreApplication::exit(1);
        std::sort(m_gaps.begin(), m_gaps.end());
        bench::row(QStringLiteral("4K at 25 fps, zoomed: frames shown of 100"), double(m_gaps.size() + 1),
                   QString());
        bench::row(QStringLiteral("4K at 25 fps, zoomed: between two frames, median"),
                   m_gaps.at(m_gaps.size() / 2), QStringLiteral("ms"));
        bench::row(QStringLiteral("4K at 25 fps, zoomed: between two frames, longest"), m_gaps.back(),
                   QStringLiteral("ms"), QStringLiteral("<= 250"));
        QCoreApplication::exit();
    }

    PreviewPane m_pane;
    FrameView *m_view;
    QElapsedTimer m_timer;
    std::vector<double> m_gaps; ///< ms
    int m_arrived = 0;
    bool m_isNew = false;
};

} // namespace

// bench_preview CLIP...: prints the time until each clip's first frame, ms. Without a clip: scrubbing, and
// zoomed 4K playback.
int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    const Theme theme(&application);
    const QStringList clips = QCoreApplication::arguments().mid(1);
    if (!clips.isEmpty()) {
        const Openings openings(clips);
        return QApplication::exec();
    }
    const QTemporaryDir folder;
    const QString clip = folder.filePath(QStringLiteral("counted.mp4"));
    if (!test::makeCountedClip(clip, Scrubbing::kFrames, QStringLiteral("N")))
        return 1;
    {
        const Scrubbing scrubbing(clip);
        if (const int code = QApplication::exec())
            return code;
    }
    const QString large = folder.filePath(QStringLiteral("4k.mp4"));
    if (!test::ffmpeg({QStringLiteral("-f"), QStringLiteral("lavfi"), QStringLiteral("-i"),
                       QStringLiteral("testsrc2=s=3840x2160:r=25"), QStringLiteral("-frames:v"),
                       QString::number(Zoomed::kFrames), QStringLiteral("-c:v"), QStringLiteral("libx264"),
                       QStringLiteral("-preset"), QStringLiteral("ultrafast"), large}))
        return 1;
    const Zoomed zoomed(large);
    return QApplication::exec();
}
