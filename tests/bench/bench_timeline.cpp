#include "bench/row.h"
#include "common/theme.h"
#include "media/probe.h"
#include "timeline/timelinepane.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QMouseEvent>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <ctime>
#include <optional>
#include <vector>

using namespace retalk;
using namespace std::chrono_literals;

namespace {

constexpr int kSteps = 400;
constexpr int kPatienceMs = 120'000;

/// Creates an hour of video with a tone that pauses.
QString anHour(const QString &folder)
{
    const QString path = folder + QStringLiteral("/hour.mp4");
    QProcess ffmpeg;
    ffmpeg.start(QStringLiteral("ffmpeg"),
                 {QStringLiteral("-v"), QStringLiteral("error"), QStringLiteral("-f"),
                  QStringLiteral("lavfi"), QStringLiteral("-i"),
                  QStringLiteral("testsrc2=s=320x180:r=5:d=3600"), QStringLiteral("-f"),
                  QStringLiteral("lavfi"), QStringLiteral("-i"),
                  QStringLiteral("aevalsrc='0.5*sin(2*PI*300*t)*gt(mod(t,7),1)':s=8000:d=3600"),
                  QStringLiteral("-preset"), QStringLiteral("ultrafast"), QStringLiteral("-g"),
                  QStringLiteral("25"), path});
    if (!ffmpeg.waitForFinished(600'000) || ffmpeg.exitCode() != 0)
        qFatal("no video");
    return path;
}

double processorMs()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
}

/// Returns true if every tile of the strip has its frame.
bool isWhole(const TimelineView *view)
{
    const QImage shown = const_cast<TimelineView *>(view)->grab(view->strip()).toImage();
    const QColor ground = tokensFor(view).background;
    for (int x = 4; x < shown.width() - 4; x += 16) {
        bool isGround = true;
        for (int y = 4; y < shown.height() && isGround; y += 6)
            isGround = shown.pixelColor(x, y) == ground;
        if (isGround)
            return false;
    }
    return true;
}

} // namespace

// Drags an edge over an hour, with frames, the video's audio and two voice tracks visible.
int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    const Theme theme(&application);
    const QTemporaryDir folder;
    const QString path = anHour(folder.path());
    std::optional<MediaInfo> info;
    MediaProbe probe(QUrl::fromLocalFile(path));
    QObject::connect(
        &probe, &MediaProbe::finished, &probe,
        [&info](const Expected<MediaProbe::Result> &result) { info = result ? result->info : MediaInfo(); });
    probe.start();
    if (!QTest::qWaitFor([&info] { return info.has_value(); }, kPatienceMs))
        qFatal("the video can't be looked at");

    QElapsedTimer timer;
    timer.start();
    TimelinePane pane;
    pane.resize(945, 200);
    pane.setVideo(QUrl::fromLocalFile(path), *info);
    pane.show();
    TimelineView *view = pane.view();
    if (!QTest::qWaitFor([view] { return isWhole(view); }, kPatienceMs))
        qFatal("the strip stays empty");
    bench::row(QStringLiteral("an hour's first strip"), double(timer.nsecsElapsed()) / 1e9,
               QStringLiteral("s"), QStringLiteral("< 1 s"));

    FilmPart first;
    first.from = 5min;
    first.to = 20min;
    first.voice = path;
    FilmPart second = first;
    second.from = 30min;
    second.to = 55min;
    pane.setParts({first, second}, 0);
    const auto hasSound = [view] {
        const QImage shown = view->grab(view->lane()).toImage();
        return shown.pixelColor(int(view->xOf(50min)) - view->lane().left(), shown.height() - 12) !=
               shown.pixelColor(int(view->xOf(25min)) - view->lane().left(), shown.height() - 12);
    };
    if (!QTest::qWaitFor(hasSound, kPatienceMs))
        qFatal("no sound");

    const int y = view->strip().center().y();
    const auto send = [view](QEvent::Type type, const QPointF &at) {
        const Qt::MouseButton button = type == QEvent::MouseMove ? Qt::NoButton : Qt::LeftButton;
        QMouseEvent event(type, at, view->mapToGlobal(at), button,
                          type == QEvent::MouseButtonRelease ? Qt::NoButton : Qt::LeftButton, {});
        QCoreApplication::sendEvent(view, &event);
    };
    QPointF at(view->xOf(20min), y);
    send(QEvent::MouseButtonPress, at);
    std::vector<double> times;
    std::vector<double> processor;
    for (int i = 0; i < kSteps; ++i) {
        at.setX(view->xOf(8min) + (view->xOf(29min) - view->xOf(8min)) * ((i * 37) % kSteps) / kSteps);
        timer.restart();
        const double before = processorMs();
        send(QEvent::MouseMove, at);
        view->repaint(); // all of it
        processor.push_back(processorMs() - before);
        times.push_back(double(timer.nsecsElapsed()) / 1e6);
        QCoreApplication::sendPostedEvents();
    }
    send(QEvent::MouseButtonRelease, at);
    for (std::vector<double> *all : {&times, &processor})
        std::sort(all->begin(), all->end());
    const QString what = QStringLiteral("an edge dragged over an hour, a frame");
    const QString goal = QStringLiteral("< 16 ms");
    bench::row(what + QStringLiteral(", median"), times[kSteps / 2], QStringLiteral("ms"), goal);
    bench::row(what + QStringLiteral(", 99th percentile"), times[kSteps * 99 / 100], QStringLiteral("ms"),
               goal);
    bench::row(what + QStringLiteral(", 99th percentile, processor"), processor[kSteps * 99 / 100],
               QStringLiteral("ms"), goal);
    return 0;
}
