#include "service/work/worker.h"

#include "base/liveprocess.h"
#include "base/log.h"
#include "service/options.h"
#include "service/stores/taskstore.h"

#include <QDir>
#include <QUuid>

#include <algorithm>

namespace retalk::service {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::seconds kAdoptInterval{5};
constexpr std::chrono::seconds kSettleAgain{5};
/// Media is decoded in a child process, so a task hardly ever crashes the service; one that was in progress
/// at this many crashes may be the cause.
constexpr int kMaxAttempts = 20;
/// Tasks that are fetching inputs or waiting for the engine.
constexpr std::size_t kMaxRuns = 8;

} // namespace

Worker::Worker(const TaskStore &tasks, const FileStore &files, const LiveProcess &process,
               const Options &options, Folders folders, QObject *parent)
    : QObject(parent)
    , m_tasks(tasks)
    , m_files(files)
    , m_process(process)
    , m_options(options)
    , m_folders(std::move(folders))
{
    QDir().mkpath(m_folders.work);
    QDir().mkpath(m_folders.results);
    m_adoptTimer.setInterval(kAdoptInterval);
    connect(&m_adoptTimer, &QTimer::timeout, this, &Worker::adopt);
    m_adoptTimer.start();
    QTimer::singleShot(0, this, &Worker::adopt);
}

Worker::~Worker() = default;

void Worker::wake()
{
    QMetaObject::invokeMethod(this, &Worker::startNext, Qt::QueuedConnection);
}

void Worker::stop()
{
    m_isStopped = true;
    m_adoptTimer.stop();
    for (const auto &run : m_runs) {
        run->disconnect(this);
        run->clear();
        (void)m_tasks.release(run->task().id);
    }
    m_fetched.clear();
    m_drafting.clear();
    m_runs.clear();
}

void Worker::adopt()
{
    (void)m_tasks.adopt([this](const QString &owner) { return m_process.isAlive(owner); });
    dropCancelled();
    startNext();
}

void Worker::drop(const QString &id)
{
    QMetaObject::invokeMethod(
        this,
        [this, id] {
            dropCancelled();
            Q_EMIT taskEnded(id);
        },
        Qt::QueuedConnection);
}

/// Includes tasks that were cancelled through another service with the same data folder.
void Worker::dropCancelled()
{
    QList<TaskRun *> gone;
    for (const auto &run : m_runs) {
        const auto task = m_tasks.find(run->task().id);
        if (task && task->status == TaskStatus::Cancelled)
            gone << run.get();
    }
    for (TaskRun *run : std::as_const(gone)) {
        qCInfo(lcService) << "task" << run->task().id << "was cancelled";
        run->disconnect(this);
        forget(run);
    }
    if (!gone.isEmpty()) {
        draftNext();
        wake();
    }
}

void Worker::startNext()
{
    while (!m_isStopped && m_runs.size() < kMaxRuns) {
        QStringList underWay;
        for (const auto &run : m_runs)
            underWay << run->task().id;
        const auto next = m_tasks.begin(underWay);
        if (!next || !*next)
            return;
        begin(**next);
    }
}

void Worker::begin(StoredTask task)
{
    qCInfo(lcService) << "task" << task.id << "started";
    const QString folder = m_folders.work + u'/' + task.id;
    const bool isHopeless = task.attempts > kMaxAttempts;
    m_runs.push_back(std::make_unique<TaskRun>(
        std::move(task), folder, TaskRun::Parts{.tasks = m_tasks, .files = m_files, .options = m_options}));
    TaskRun *run = m_runs.back().get();
    connect(run, &TaskRun::ended, this, [this, run](const Outcome &outcome) { finish(run, outcome); });
    connect(run, &TaskRun::inputsFetched, this, [this, run] {
        const auto place = std::find_if(m_fetched.begin(), m_fetched.end(), [run](const TaskRun *other) {
            return other->task().createdMs > run->task().createdMs;
        });
        m_fetched.insert(place, run);
        draftNext();
    });
    if (isHopeless)
        finish(run, {.error = {.code = u"service_error"_s,
                               .message =
                                   QStringLiteral("The service stopped each time it worked on this task.")}});
    else
        run->fetchInputs();
}

void Worker::draftNext()
{
    while (m_drafting.size() < m_options.drafts && !m_fetched.isEmpty() && !m_isStopped) {
        m_drafting.append(m_fetched.takeFirst());
        m_drafting.constLast()->makeDraft();
    }
}

bool Worker::settle(const TaskRun &run, const Outcome &outcome)
{
    const QString id = run.task().id;
    if (!outcome.error.code.isEmpty()) {
        qCInfo(lcService).noquote() << "task" << id << "failed:" << outcome.error.code
                                    << outcome.error.message;
        return m_tasks.fail(id, outcome.error).has_value();
    }
    const QString target = m_folders.results + u'/' + id + u".mp4"_s;
    if (QFile::exists(run.draftPath())) {
        QFile::remove(target);
        if (!QFile::rename(run.draftPath(), target))
            return false;
    }
    qCInfo(lcService) << "task" << id << "completed";
    const auto completed = m_tasks.complete(id, QUuid::createUuid().toString(QUuid::Id128),
                                            outcome.answer.value(u"seconds").toDouble(),
                                            outcome.answer.value(u"report").toObject());
    if (completed && !*completed) {
        // Either cancelled at the last moment, or completed by an earlier write that was reported as failed
        // and is being retried.
        const auto stored = m_tasks.find(id);
        if (stored && stored->status == TaskStatus::Cancelled)
            QFile::remove(target);
    }
    return completed.has_value();
}

void Worker::finish(TaskRun *run, const Outcome &outcome)
{
    if (!settle(*run, outcome)) {
        // The disk may be full: keep the result and retry, because space may become available.
        QTimer::singleShot(kSettleAgain, run, [this, run, outcome] { finish(run, outcome); });
        return;
    }
    const QString id = run->task().id;
    forget(run);
    Q_EMIT taskEnded(id);
    draftNext();
    wake();
}

/// Removes `run` from all lists. It is deleted after it has returned.
void Worker::forget(TaskRun *run)
{
    run->clear();
    m_fetched.removeOne(run);
    m_drafting.removeOne(run);
    const auto place =
        std::find_if(m_runs.begin(), m_runs.end(), [run](const auto &other) { return other.get() == run; });
    place->release()->deleteLater();
    m_runs.erase(place);
}

} // namespace retalk::service
