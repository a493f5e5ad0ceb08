#include "bench/row.h"
#include "common/theme.h"
#include "joblist/joblistpane.h"
#include "joblist/joblistview.h"
#include "jobs/store/jobstore.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QKeyEvent>
#include <QLineEdit>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTest>
#include <QWheelEvent>

#include <algorithm>
#include <ctime>

using namespace retalk;

namespace {

using namespace Qt::StringLiterals;

constexpr int kJobs = 100'000;

std::unique_ptr<JobStore> filledStore(const QString &path)
{
    auto store = std::move(JobStore::open(path).value());
    const QDateTime start = QDateTime::currentDateTimeUtc().addSecs(-kJobs * 120LL); // over four months
    for (int i = 0; i < kJobs; ++i) {
        Job job;
        job.id = QUuid::createUuid();
        job.name = u"speaker%1.mp4 + voice_%2.wav"_s.arg(i % 977).arg(i);
        job.request.videoUrl = u"/nowhere/speaker%1.mp4"_s.arg(i % 977);
        job.request.audioUrl = u"/nowhere/voice_%1.wav"_s.arg(i);
        job.state = i % 50 == 0 ? JobState::Failed : JobState::Completed;
        job.outputPath = u"/nowhere/result_%1.mp4"_s.arg(i);
        job.taskId = u"task-unified-1775200000-%1"_s.arg(i, 8, 10, QChar(u'0'));
        job.createdAt = job.updatedAt = job.finishedAt = start.addSecs(i * 120LL);
        if (!store->save(job))
            qFatal("cannot save a job");
    }
    return store;
}

double processorMs()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
}

/// Counts paint events, because a hidden window paints nothing, and very quickly.
class PaintCount : public QObject
{
public:
    explicit PaintCount(QWidget *widget) { widget->installEventFilter(this); }
    int count() const { return m_count; }
    bool eventFilter(QObject *, QEvent *event) override
    {
        m_count += event->type() == QEvent::Paint ? 1 : 0;
        return false;
    }

private:
    int m_count = 0;
};

/// Times `rounds` calls, each including everything up to the painted list.
template <typename Body>
void measure(const QString &what, const QString &goal, int rounds, QWidget *list, Body body)
{
    std::vector<double> wall;
    std::vector<double> processor;
    const PaintCount paints(list);
    for (int i = 0; i < rounds; ++i) {
        QElapsedTimer timer;
        timer.start();
        const double before = processorMs();
        body(i);
        list->repaint(); // all of it, which is more than a real frame paints
        processor.push_back(processorMs() - before);
        wall.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
        QCoreApplication::sendPostedEvents();
    }
    if (paints.count() < rounds)
        qFatal("%d of %d frames were painted", paints.count(), rounds);
    for (auto *times : {&wall, &processor})
        std::sort(times->begin(), times->end());
    const auto at = [rounds](const std::vector<double> &times, double fraction) {
        return times[std::min<size_t>(times.size() - 1, static_cast<size_t>(fraction * rounds))];
    };
    bench::row(what + u", median"_s, at(wall, .5), u"ms"_s, goal);
    bench::row(what + u", 99th percentile"_s, at(wall, .99), u"ms"_s, goal);
    bench::row(what + u", 99th percentile, processor"_s, at(processor, .99), u"ms"_s, goal);
}

} // namespace

// The visible list of 100,000 jobs: scrolling by wheel and by scroll bar, and searching letter by letter.
int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    const Theme theme(&application);
    const QTemporaryDir folder;
    const std::unique_ptr<JobStore> store = filledStore(folder.filePath(u"jobs.db"_s));

    QElapsedTimer timer;
    timer.start();
    JobListPane pane(store.get(), nullptr);
    pane.resize(945, 700);
    pane.show();
    auto *view = pane.findChild<JobListView *>();
    if (!QTest::qWaitForWindowExposed(&pane))
        qFatal("the list is not shown");
    bench::row(u"100,000 jobs shown for the first time"_s, static_cast<double>(timer.nsecsElapsed()) / 1e6,
               u"ms"_s);

    QWidget *area = view->viewport();
    const QPointF middle = QRectF(area->rect()).center();
    measure(u"100,000 jobs, scrolled by the wheel, a frame"_s, u"< 16 ms"_s, 600, area, [&](int) {
        QWheelEvent wheel(middle, area->mapToGlobal(middle), {}, {0, -240}, Qt::NoButton, {},
                          Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(area, &wheel);
    });
    QScrollBar *bar = view->verticalScrollBar();
    measure(u"100,000 jobs, the bar dragged anywhere, a frame"_s, u"< 16 ms"_s, 300, area, [&](int i) {
        bar->setValue(static_cast<int>(static_cast<qint64>(i) * 7919 * 1009 % bar->maximum()));
    });
    auto *search = pane.findChild<QLineEdit *>(u"jobSearch"_s);
    const QString typed = u"speaker12.mp4 + voice_9"_s;
    measure(u"100,000 jobs searched, a keystroke"_s, u"< 50 ms"_s, 4 * static_cast<int>(typed.size() + 1),
            area, [&](int i) {
                const auto letter = static_cast<qsizetype>(i % (typed.size() + 1));
                if (letter == typed.size())
                    return search->clear();
                QKeyEvent key(QEvent::KeyPress, typed.at(letter).toUpper().unicode(), {}, typed.at(letter));
                QCoreApplication::sendEvent(search, &key);
            });
    return 0;
}
