#include "jobs/store/jobstore.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTextStream>

#include <algorithm>

using namespace retalk;

namespace {

using namespace Qt::StringLiterals;

constexpr int kJobs = 100'000;

void row(const QString &what, double value, const QString &unit, const QString &goal)
{
    QTextStream(stdout) << u"{\"what\": \"%1\", \"value\": %2, \"unit\": \"%3\", \"goal\": \"%4\"}"_s
                               .arg(what)
                               .arg(value)
                               .arg(unit, goal)
                        << Qt::endl;
}

template <typename Body>
double medianMilliseconds(int rounds, Body body)
{
    QList<double> times;
    for (int i = 0; i < rounds; ++i) {
        QElapsedTimer timer;
        timer.start();
        body(i);
        times << double(timer.nsecsElapsed()) / 1e6;
    }
    std::sort(times.begin(), times.end());
    return times[times.size() / 2];
}

Job exampleJob(int i)
{
    Job job;
    job.id = QUuid::createUuid();
    job.name = u"speaker%1.mp4 + voice_%2.wav"_s.arg(i % 977).arg(i);
    job.request.videoUrl = u"https://example.com/speaker%1.mp4"_s.arg(i % 977);
    job.request.audioUrl = u"https://example.com/voice_%1.wav"_s.arg(i);
    job.state = i % 50 == 0 ? JobState::Failed : JobState::Completed;
    job.taskId = u"task-unified-1775200000-%1"_s.arg(i, 8, 10, QChar(u'0'));
    job.createdAt = job.updatedAt = QDateTime::fromSecsSinceEpoch(1'775'200'000 + i, Qt::UTC);
    return job;
}

} // namespace

// The job store at 100,000 rows: filling, opening, filtering, saving.
int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"jobs.sqlite"_s);

    QElapsedTimer timer;
    timer.start();
    {
        const auto store = JobStore::open(path);
        for (int i = 0; i < kJobs; ++i) {
            if (!(*store)->save(exampleJob(i)))
                return 1;
        }
    }
    row(u"100,000 jobs saved one by one, each committed"_s, kJobs / (double(timer.elapsed()) / 1000), u"/s"_s,
        {});
    row(u"100,000 jobs opened and listed"_s,
        medianMilliseconds(5,
                           [&](int) {
                               const auto store = JobStore::open(path);
                               if ((*store)->find({}).size() != kJobs)
                                   qFatal("rows are missing");
                           }) /
            1000,
        u"s"_s, u"< 0.5 s"_s);

    const auto store = JobStore::open(path);
    const QString typed = u"voice_9"_s;
    row(u"100,000 jobs filtered, a keystroke"_s,
        medianMilliseconds(20, [&](int i) { (*store)->find({.text = typed.left(1 + i % typed.size())}); }),
        u"ms"_s, u"< 50 ms"_s);
    const QList<QUuid> ids = (*store)->find({});
    row(u"one job read"_s, medianMilliseconds(200, [&](int i) { (*store)->job(ids[i * 401 % ids.size()]); }),
        u"ms"_s, {});
    const Job newest = *(*store)->job(ids.first());
    row(u"duplicate of a request looked for among 100,000 jobs"_s,
        medianMilliseconds(
            200,
            [&](int) {
                if ((*store)->duplicates(newest.request, newest.service, newest.createdAt).size() != 1)
                    qFatal("no duplicate");
            }),
        u"ms"_s, {});
    Job changing = *(*store)->job(ids.first());
    row(u"one job saved"_s,
        medianMilliseconds(200,
                           [&](int i) {
                               changing.attempts = i;
                               if (!(*store)->save(changing))
                                   qFatal("not saved");
                           }),
        u"ms"_s, {});
    changing.state = JobState::Processing;
    if (!(*store)->save(changing) || !(*store)->acquireLease(changing.id))
        qFatal("not saved");
    row(u"progress of one job noted"_s,
        medianMilliseconds(200,
                           [&](int i) {
                               changing = (*store)->job(changing.id).value_or(changing);
                               changing.task.progress = i;
                               if ((*store)->update(changing) != JobStore::Update::Written)
                                   qFatal("not updated");
                           }),
        u"ms"_s, {});
    return 0;
}
