#include "jobs/runner/pollschedule.h"

#include "api/apiclient.h"
#include "net/hostrules.h"

#include <algorithm>
#include <limits>

namespace retalk {

namespace {

using namespace std::chrono_literals;

constexpr int kBatchSize = 50; ///< api-contract: "Idempotency and recovery"
constexpr int kBatchFailures = 3;
constexpr std::chrono::milliseconds kBatchPause = 10min;
constexpr std::chrono::milliseconds kShortestGap = 10ms;
constexpr qint64 kNever = std::numeric_limits<qint64>::max();

} // namespace

SystemAlarm::SystemAlarm()
{
    m_time.start();
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Alarm::rang);
}

void SystemAlarm::set(qint64 atMs)
{
    m_timer.start(int(std::clamp<qint64>(atMs - m_time.elapsed(), 0, 3'600'000)));
}

PollSchedule::PollSchedule(ServiceDirectory *services, const Pace &pace, std::unique_ptr<Alarm> alarm,
                           QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_pace(pace)
    , m_alarm(alarm ? std::move(alarm) : std::make_unique<SystemAlarm>())
{
    connect(m_alarm.get(), &Alarm::rang, this, &PollSchedule::work);
}

PollSchedule::Line &PollSchedule::lineOf(const ServiceAddress &service)
{
    Line &line = m_lines[service.apiBase.toString()];
    line.service = service;
    return line;
}

/// Returns the gap after a request: long if one request reads many tasks, otherwise short enough for all jobs
/// to be polled within one interval.
std::chrono::milliseconds PollSchedule::gapOf(const Line &line) const
{
    const bool isHere =
        line.service.kind == ServiceKind::Local || isLoopbackHost(line.service.apiBase.host());
    const auto gap = isHere ? m_pace.loopbackPoll : m_pace.requestGap;
    if (m_alarm->nowMs() >= line.batchAgainAtMs)
        return gap;
    const auto jobs =
        std::count_if(m_questions.cbegin(), m_questions.cend(), [&line](const Question &question) {
            return question.service.apiBase == line.service.apiBase;
        });
    const std::chrono::milliseconds share =
        (isHere ? m_pace.loopbackPoll : m_pace.longestPoll) / std::max<qint64>(1, jobs);
    return std::clamp(share, std::min(kShortestGap, gap), gap);
}

void PollSchedule::ask(const QUuid &job, const ServiceAddress &service, const QString &taskId,
                       std::chrono::milliseconds delay)
{
    const auto known = m_questions.constFind(job);
    if (known != m_questions.constEnd() && known->isUnderWay && known->taskId == taskId)
        return;
    const qint64 now = m_alarm->nowMs();
    m_questions.insert(job, {.service = service,
                             .taskId = taskId,
                             .dueMs = now + delay.count(),
                             .notBeforeMs = now + std::min(delay, m_pace.shortestPoll).count(),
                             .order = ++m_asked});
    wakeAt(std::max(now + delay.count(), lineOf(service).freeAtMs));
}

void PollSchedule::drop(const QUuid &job)
{
    m_questions.remove(job); // if the alarm was set for this one, it finds nothing to do
}

int PollSchedule::underWay() const
{
    return int(std::count_if(m_questions.cbegin(), m_questions.cend(),
                             [](const Question &question) { return question.isUnderWay; }));
}

void PollSchedule::wakeAt(qint64 atMs)
{
    if (m_wakeAtMs >= 0 && m_wakeAtMs <= atMs)
        return;
    m_wakeAtMs = atMs;
    m_alarm->set(atMs);
}

void PollSchedule::work()
{
    m_wakeAtMs = -1;
    const qint64 now = m_alarm->nowMs();
    QHash<QString, qint64> due; // when each service's next poll is due
    for (const Question &question : std::as_const(m_questions)) {
        if (question.isUnderWay)
            continue;
        const QString service = question.service.apiBase.toString();
        due.insert(service, std::min(due.value(service, kNever), question.dueMs));
    }
    qint64 next = kNever;
    for (auto service = due.cbegin(); service != due.cend(); ++service) {
        Line &line = m_lines[service.key()];
        if (service.value() <= now && line.freeAtMs <= now) {
            askNext(line);
            line.freeAtMs = now + gapOf(line).count();
        }
        next = std::min(next, std::max(service.value(), line.freeAtMs));
    }
    if (next != kNever)
        wakeAt(next);
}

/// Sends one request to a service: for the poll that has been due longest and those that can join it.
void PollSchedule::askNext(Line &line)
{
    const qint64 now = m_alarm->nowMs();
    QList<QUuid> waiting;
    for (auto question = m_questions.cbegin(); question != m_questions.cend(); ++question) {
        const bool isDue = question->dueMs <= now || (question->notBeforeMs <= now &&
                                                      question->dueMs <= now + m_pace.pollTogether.count());
        if (isDue && !question->isUnderWay && question->service.apiBase == line.service.apiBase)
            waiting.append(question.key());
    }
    std::sort(waiting.begin(), waiting.end(), [this](const QUuid &left, const QUuid &right) {
        const Question &a = m_questions[left];
        const Question &b = m_questions[right];
        return std::pair(a.dueMs, a.order) < std::pair(b.dueMs, b.order);
    });
    if (waiting.isEmpty())
        return;
    const bool isSingle = m_questions[waiting.first()].isAlone || now < line.batchAgainAtMs;
    QList<QUuid> jobs{waiting.first()};
    for (const QUuid &job : waiting) {
        if (!isSingle && jobs.size() < kBatchSize && job != jobs.first() && !m_questions[job].isAlone)
            jobs.append(job);
    }
    for (const QUuid &job : std::as_const(jobs))
        m_questions[job].isUnderWay = true;
    askTogether(line.service, jobs);
}

void PollSchedule::askTogether(const ServiceAddress &service, const QList<QUuid> &jobs)
{
    m_services->find(service, this, [this, service, jobs](const Expected<ServiceDirectory::Clients> &found) {
        QHash<QString, QUuid> batch;
        for (const QUuid &job : jobs) {
            const auto question = m_questions.constFind(job);
            if (question == m_questions.constEnd() || !question->isUnderWay)
                continue;
            if (!found)
                answer(job, QString(question->taskId), failure(found.error()));
            else
                batch.insert(question->taskId, job);
        }
        if (batch.size() == 1)
            askOne(*found, batch.cbegin().value(), batch.cbegin().key());
        else if (!batch.isEmpty())
            askBatch(*found, service, batch);
    });
}

void PollSchedule::askOne(const ServiceDirectory::Clients &clients, const QUuid &job, const QString &taskId)
{
    clients.api->queryTask(taskId, this,
                           [this, job, taskId](const Expected<Task> &task) { answer(job, taskId, task); });
}

void PollSchedule::askBatch(const ServiceDirectory::Clients &clients, const ServiceAddress &service,
                            const QHash<QString, QUuid> &jobs)
{
    clients.api->queryTasks(jobs.keys(), this, [this, service, jobs](const Expected<QList<Task>> &tasks) {
        if (!tasks) {
            const bool asksSingly = mayDoWithoutBatch(lineOf(service), tasks.error());
            for (auto job = jobs.begin(); job != jobs.end(); ++job) {
                if (asksSingly)
                    askAgain(job.value(), job.key(), false);
                else
                    answer(job.value(), job.key(), failure(tasks.error()));
            }
            return;
        }
        lineOf(service).batchFailures = 0;
        QHash<QString, QUuid> missing = jobs;
        for (const Task &task : *tasks) {
            if (missing.contains(task.id))
                answer(missing.take(task.id), task.id, task);
        }
        for (auto job = missing.begin(); job != missing.end(); ++job)
            askAgain(job.value(), job.key(), true);
    });
}

/// The batch route was observed, not documented: some services don't have it, and if it fails, the documented
/// read may still work.
bool PollSchedule::mayDoWithoutBatch(Line &line, const Error &error)
{
    switch (error.kind) {
    case ErrorKind::NotFound:
    case ErrorKind::InvalidInput:
    case ErrorKind::Permission:
    case ErrorKind::Protocol:
        line.batchAgainAtMs = kNever;
        return true;
    case ErrorKind::Server:
        if (++line.batchFailures < kBatchFailures)
            return false;
        line.batchFailures = 0;
        line.batchAgainAtMs = m_alarm->nowMs() + kBatchPause.count();
        return true;
    default:
        return false;
    }
}

void PollSchedule::askAgain(const QUuid &job, const QString &taskId, bool alone)
{
    const auto question = m_questions.find(job);
    if (question == m_questions.end() || question->taskId != taskId || !question->isUnderWay)
        return; // dropped meanwhile
    question->isUnderWay = false;
    question->isAlone = alone;
    question->dueMs = m_alarm->nowMs();
    wakeAt(std::max(question->dueMs, lineOf(question->service).freeAtMs));
}

void PollSchedule::answer(const QUuid &job, const QString &taskId, const Expected<Task> &task)
{
    const auto question = m_questions.constFind(job);
    if (question == m_questions.constEnd() || question->taskId != taskId || !question->isUnderWay)
        return; // dropped meanwhile
    m_questions.erase(question);
    Q_EMIT answered(job, task);
}

} // namespace retalk
