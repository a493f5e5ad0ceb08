#include "base/paths.h"
#include "bench/handlerwatch.h"
#include "bench/row.h"
#include "bench/script.h"
#include "jobs/store/jobstore.h"
#include "mainwindow/windowprogram.h"
#include "settings/settings.h"

#include <QDir>
#include <QKeyEvent>
#include <QTimer>
#include <QWidget>

#include <sys/resource.h>

#include <algorithm>

using namespace retalk;
using bench::HandlerWatch;

namespace {

using namespace Qt::StringLiterals;

constexpr int kOlderJobs = 2000;
constexpr int kShown = 12;
constexpr std::chrono::seconds kSettle{6};
constexpr std::chrono::seconds kRest{20};

/// A computer on which Retalk has been used for a while, and lets five jobs run.
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
        // The newest have results of their own: each is looked at, watched and played.
        job.outputPath = i + 40 < kOlderJobs ? clip : folder + u"/%1.mp4"_s.arg(i);
        if (job.outputPath != clip)
            QFile::copy(clip, job.outputPath);
        job.createdAt = job.updatedAt = job.finishedAt =
            QDateTime::currentDateTimeUtc().addSecs(-600 * (kOlderJobs - i));
        if (!(*store)->save(job))
            qFatal("cannot save a job");
    }
}

/// How many of the session's jobs were at the service, at the median of its seconds.
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

/// A finished job on the stage, beside its original, and nobody does anything.
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

// bench_session [SECONDS]: the whole program with the real service on this computer, used for two minutes. 0:
// only looked at, with a finished job on the stage.
int main(int argc, char *argv[])
{
    HandlerWatch application(argc, argv);
    QCoreApplication::setApplicationName(u"retalk"_s);
    furnish();
    const int seconds = argc > 1 ? QString::fromLocal8Bit(argv[1]).toInt() : 120;
    std::unique_ptr<bench::Script> script;
    QTimer begin;
    QDateTime begun;
    QObject::connect(&begin, &QTimer::timeout, &application, [&] {
        QWidget *window = furnishedWindow();
        if (!window)
            return;
        begin.stop();
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
