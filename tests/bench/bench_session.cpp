#include "base/paths.h"
#include "bench/handlerwatch.h"
#include "bench/row.h"
#include "bench/script.h"
#include "jobs/store/jobstore.h"
#include "mainwindow/windowprogram.h"
#include "settings/settings.h"

#include <QAbstractButton>
#include <QDir>
#include <QElapsedTimer>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QTimer>
#include <QWidget>

#include <sys/resource.h>

#include <algorithm>

using namespace retalk;
using bench::HandlerWatch;

namespace {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

constexpr int kOlderJobs = 2000;
constexpr int kShown = 12;
constexpr std::chrono::seconds kSettle{6};
constexpr std::chrono::seconds kRest{20};
constexpr int kWaiting = 300;
constexpr int kAtOnce = 5;
/// How long to watch for submissions after the queue was paused.
constexpr std::chrono::seconds kWatched{5};

/// Sets up a computer on which Retalk has been used for a while and five jobs run in parallel.
void furnish()
{
    Settings settings;
    settings.setValue(Setting::SampleOffered, true);
    settings.setValue(Setting::ParallelDrafts, 5);
    settings.setValue(Setting::NotifyWhenDone, false);
    const QString clip = QStringLiteral(RETALK_SAMPLE_DIR "/presenter.mp4");
    const QString folder = settings.resultDirectory();
    QDir().mkpath(folder);
    const auto store = JobStore::open(paths::dataDirectory() + u"/jobs.db"_s);
    for (int i = 0; i < kOlderJobs; ++i) {
        Job job;
        job.id = QUuid::createUuid();
        job.name = u"presenter.mp4 + voice %1.wav"_s.arg(i);
        job.request.videoUrl = clip;
        job.request.audioUrl = QStringLiteral(RETALK_SAMPLE_DIR "/voice.wav");
        job.state = i % 10 == 0 ? JobState::Failed : JobState::Completed;
        // The newest jobs have their own results: each is examined, watched for changes and played.
        job.outputPath = i + 40 < kOlderJobs ? clip : folder + u"/%1.mp4"_s.arg(i);
        if (job.outputPath != clip)
            QFile::copy(clip, job.outputPath);
        job.createdAt = job.updatedAt = job.finishedAt =
            QDateTime::currentDateTimeUtc().addSecs(-600 * (kOlderJobs - i));
        if (!(*store)->save(job))
            qFatal("cannot save a job");
    }
}

/// Adds hundreds of waiting drafts.
void fillQueue()
{
    const auto store = JobStore::open(paths::dataDirectory() + u"/jobs.db"_s);
    for (int i = 0; i < kWaiting; ++i) {
        Job job;
        job.id = QUuid::createUuid();
        job.name = u"waiting %1"_s.arg(i);
        job.request.videoUrl = QStringLiteral(RETALK_SAMPLE_DIR "/presenter.mp4");
        job.request.audioUrl = QStringLiteral(RETALK_SAMPLE_DIR "/voice.wav");
        job.state = JobState::Queued;
        job.position = i;
        job.createdAt = job.updatedAt = QDateTime::currentDateTimeUtc();
        if (!(*store)->save(job))
            qFatal("cannot save a job");
    }
}

/// Returns how many of them were submitted, and how many seconds after `moment` the last one was.
std::pair<int, double> submissions(const QDateTime &moment)
{
    const auto store = JobStore::open(paths::dataDirectory() + u"/jobs.db"_s);
    int count = 0;
    double last = 0;
    for (const QUuid &id : (*store)->find({})) {
        const Job job = (*store)->job(id).value_or(Job());
        if (!job.name.startsWith(u"waiting") || !job.submittedAt.isValid())
            continue;
        ++count;
        last = std::max(last, static_cast<double>(moment.msecsTo(job.submittedAt)) / 1000);
    }
    return {count, last};
}

/// Calls `then` once the button is painted as checked.
class PressedPainting : public QObject
{
public:
    PressedPainting(QAbstractButton *button, std::function<void()> then)
        : QObject(button), m_button(button), m_then(std::move(then))
    {
        button->installEventFilter(this);
    }
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && m_button->isChecked() && m_then)
            std::exchange(m_then, nullptr)();
        return false;
    }

private:
    QAbstractButton *m_button;
    std::function<void()> m_then;
};

/// With five drafts running and hundreds waiting: measures the time from the click on Pause until the header
/// says so and nothing more is submitted.
void pauseQueue(QWidget *window)
{
    auto *button = window->findChild<QAbstractButton *>(u"pauseQueue"_s);
    if (!button || !button->isVisible() || submissions({}).first < kAtOnce)
        return QTimer::singleShot(1s, window, [window] { pauseQueue(window); });
    const QDateTime clicked = QDateTime::currentDateTimeUtc();
    QElapsedTimer since;
    since.start();
    new PressedPainting(button, [window, since, clicked] {
        const double said = static_cast<double>(since.nsecsElapsed()) / 1e9;
        QTimer::singleShot(kWatched, window, [said, clicked] {
            bench::row(u"pausing the queue: until the header says so"_s, said, u"s"_s, u"<= 0.2 s"_s);
            bench::row(u"pausing the queue: until the last job is submitted"_s, submissions(clicked).second,
                       u"s"_s, u"<= 0.2 s"_s);
            QCoreApplication::exit();
        });
    });
    const QPointF middle = QRectF(button->rect()).center();
    for (const auto type : {QEvent::MouseButtonPress, QEvent::MouseButtonRelease}) {
        const auto held = type == QEvent::MouseButtonPress ? Qt::LeftButton : Qt::NoButton;
        QMouseEvent event(type, middle, button->mapToGlobal(middle), Qt::LeftButton, held, {});
        QCoreApplication::sendEvent(button, &event);
    }
}

/// Returns the number of the session's jobs that were running at the service, as the median over its seconds.
double jobsAtATime(const QDateTime &begin, const QDateTime &end)
{
    const auto store = JobStore::open(paths::dataDirectory() + u"/jobs.db"_s);
    std::vector<int> running(static_cast<size_t>(std::max<qint64>(1, begin.secsTo(end))));
    for (const QUuid &id : (*store)->find({})) {
        const Job job = (*store)->job(id).value_or(Job());
        for (size_t second = 0; job.submittedAt > begin && second < running.size(); ++second) {
            const QDateTime then = begin.addSecs(static_cast<qint64>(second));
            running[second] +=
                job.submittedAt <= then && (!job.finishedAt.isValid() || job.finishedAt > then) ? 1 : 0;
        }
    }
    std::sort(running.begin(), running.end());
    return running[running.size() / 2];
}

void report(const HandlerWatch &watch)
{
    using Handler = HandlerWatch::Handler;
    bench::row(u"session: handlers on the window's thread"_s, double(watch.handlers().size()), {});
    const auto rows = [&watch](const QString &clock, double Handler::*column, const QString &goal) {
        bench::row(u"session: handler, 50th percentile, %1"_s.arg(clock), watch.percentile(column, .5),
                   u"ms"_s);
        bench::row(u"session: handler, 99th percentile, %1"_s.arg(clock), watch.percentile(column, .99),
                   u"ms"_s);
        bench::row(u"session: handler, 99.9th percentile, %1"_s.arg(clock), watch.percentile(column, .999),
                   u"ms"_s, goal);
        bench::row(u"session: slowest handler, %1"_s.arg(clock), watch.percentile(column, 1), u"ms"_s);
    };
    rows(u"wall"_s, &Handler::wallMs, {});
    rows(u"own"_s, &Handler::ownMs, u"< 16 ms"_s);
    rows(u"processor"_s, &Handler::cpuMs, {});
    for (const auto column : {&Handler::ownMs, &Handler::cpuMs}) {
        std::vector<Handler> slow = watch.handlers();
        std::sort(slow.begin(), slow.end(),
                  [column](const Handler &a, const Handler &b) { return a.*column > b.*column; });
        for (size_t i = 0; i < std::min<size_t>(kShown, slow.size()); ++i)
            qInfo("%7.1f ms wall, %7.1f ms own, %7.1f ms processor: %s", slow[i].wallMs, slow[i].ownMs,
                  slow[i].cpuMs, qUtf8Printable(slow[i].what));
    }
}

QWidget *furnishedWindow()
{
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        if (widget->objectName() == u"mainWindow" && widget->findChild<QWidget *>(u"jobList"_s))
            return widget;
    }
    return nullptr;
}

double processorSeconds()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    const auto seconds = [](const timeval &time) {
        return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6;
    };
    return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

/// Measures the idle window with a finished job in the preview, next to its original.
void rest(QWidget *window)
{
    auto *list = window->findChild<QWidget *>(u"jobList"_s);
    QKeyEvent home(QEvent::KeyPress, Qt::Key_Home, {});
    QCoreApplication::sendEvent(list, &home);
    QTimer::singleShot(kSettle, window, [window] {
        const auto *stage = window->findChild<QWidget *>(u"frameView"_s);
        if (!stage->isVisible())
            qFatal("no job is shown");
        const double before = processorSeconds();
        QTimer::singleShot(kRest, window, [before] {
            const double share =
                100 * (processorSeconds() - before) / std::chrono::duration<double>(kRest).count();
            bench::row(u"processor, a finished job in the preview"_s, share, u"%"_s, u"< 0.5 %"_s);
            QCoreApplication::exit();
        });
    });
}

} // namespace

// bench_session [SECONDS|pause]: runs the whole program with the real service on this computer under
// simulated use for two minutes. 0: only measures it idle, with a finished job in the preview. pause: pauses
// a long queue.
int main(int argc, char *argv[])
{
    HandlerWatch application(argc, argv);
    QCoreApplication::setApplicationName(u"retalk"_s);
    furnish();
    const bool pauses = argc > 1 && qstrcmp(argv[1], "pause") == 0;
    if (pauses)
        fillQueue();
    const int seconds = argc > 1 ? QString::fromLocal8Bit(argv[1]).toInt() : 120;
    std::unique_ptr<bench::Script> script;
    QTimer begin;
    QDateTime begun;
    QObject::connect(&begin, &QTimer::timeout, &application, [&] {
        QWidget *window = furnishedWindow();
        if (!window)
            return;
        begin.stop();
        if (pauses)
            return pauseQueue(window);
        if (seconds == 0)
            return rest(window);
        script = std::make_unique<bench::Script>(window);
        application.setDriver(script->driver());
        application.setWatching(true);
        begun = QDateTime::currentDateTimeUtc();
        script->play(seconds, [&application] {
            application.setWatching(false);
            QCoreApplication::exit();
        });
    });
    begin.start(1500);
    const int code = retalk::runWindow(&application, {});
    if (seconds > 0) {
        bench::row(u"session: jobs under way at a time, median"_s, jobsAtATime(begun, begun.addSecs(seconds)),
                   {}, u">= 5"_s);
        report(application);
    }
    return code;
}
