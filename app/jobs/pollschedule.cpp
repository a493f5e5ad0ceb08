#include "jobs/pollschedule.h"

#include "api/apiclient.h"

#include <algorithm>
#include <limits>

namespace retalk {

namespace {
constexpr int kBatchSize = 50; ///< api-contract: "Idempotency and recovery"
} // namespace

PollSchedule::PollSchedule(ServiceDirectory *services, const Pace &pace, QObject *parent)
    : QObject(parent), m_services(services), m_pace(pace)
{
    m_clock.start();
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &PollSchedule::askWhatIsDue);
}

void PollSchedule::ask(const QUuid &job, const ServiceAddress &service, const QString &taskId,
                       std::chrono::milliseconds delay)
{
    const auto known = m_questions.constFind(job);
    if (known != m_questions.constEnd() && known->isUnderWay && known->taskId == taskId)
        return;
    m_questions.insert(job, {service, taskId, m_clock.elapsed() + delay.count()});
    arm();
}

void PollSchedule::drop(const QUuid &job)
{
    m_questions.remove(job);
    arm();
}

void PollSchedule::arm()
{
    qint64 next = std::numeric_limits<qint64>::max();
    for (const Question &question : std::as_const(m_questions)) {
        if (!question.isUnderWay)
            next = std::min(next, question.dueMs);
    }
    if (next == std::numeric_limits<qint64>::max())
        m_timer.stop();
    else
        m_timer.start(int(std::clamp<qint64>(next - m_clock.elapsed(), 0, 3'600'000)));
}

void PollSchedule::askWhatIsDue()
{
    const qint64 now = m_clock.elapsed();
    QList<std::pair<ServiceAddress, QList<QUuid>>> groups;
    for (auto question = m_questions.begin(); question != m_questions.end(); ++question) {
        if (question->isUnderWay || question->dueMs > now)
            continue;
        question->isUnderWay = true;
        const auto group = std::find_if(groups.begin(), groups.end(),
                                        [&](const auto &known) { return known.first == question->service; });
        if (group == groups.end())
            groups.append({question->service, {question.key()}});
        else
            group->second.append(question.key());
    }
    for (auto &[service, jobs] : groups) {
        // Whoever is due a little later comes along: one read instead of two.
        for (auto question = m_questions.begin(); question != m_questions.end(); ++question) {
            if (!question->isUnderWay && question->service == service &&
                question->dueMs <= now + m_pace.pollTogether.count()) {
                question->isUnderWay = true;
                jobs.append(question.key());
            }
        }
        askTogether(service, jobs);
    }
    arm();
}

void PollSchedule::askTogether(const ServiceAddress &service, const QList<QUuid> &jobs)
{
    m_services->find(service, this, [this, jobs](const Expected<ServiceDirectory::Clients> &found) {
        QHash<QString, QUuid> batch;
        for (const QUuid &job : jobs) {
            const auto question = m_questions.constFind(job);
            if (question == m_questions.constEnd() || !question->isUnderWay)
                continue;
            if (!found)
                answer(job, QString(question->taskId), failure(found.error()));
            else if (jobs.size() == 1 || m_withoutBatch.contains(found->endpoint.apiBase))
                askOne(*found, job, question->taskId);
            else
                batch.insert(question->taskId, job);
            if (batch.size() == kBatchSize) {
                askBatch(*found, batch);
                batch.clear();
            }
        }
        if (!batch.isEmpty())
            askBatch(*found, batch);
    });
}

void PollSchedule::askOne(const ServiceDirectory::Clients &clients, const QUuid &job, const QString &taskId)
{
    clients.api->queryTask(taskId, this,
                           [this, job, taskId](const Expected<Task> &task) { answer(job, taskId, task); });
}

void PollSchedule::askBatch(const ServiceDirectory::Clients &clients, const QHash<QString, QUuid> &jobs)
{
    clients.api->queryTasks(jobs.keys(), this, [this, clients, jobs](const Expected<QList<Task>> &tasks) {
        if (!tasks && tasks.error().kind != ErrorKind::NotFound) {
            for (auto job = jobs.begin(); job != jobs.end(); ++job)
                answer(job.value(), job.key(), failure(tasks.error()));
            return;
        }
        QHash<QString, QUuid> missing = jobs;
        if (tasks) {
            for (const Task &task : *tasks) {
                if (missing.contains(task.id))
                    answer(missing.take(task.id), task.id, task);
            }
        } else {
            m_withoutBatch.insert(clients.endpoint.apiBase); // an observed route: not every service has it
        }
        // A task that is absent from the batch gets a read of its own, which says why.
        for (auto job = missing.begin(); job != missing.end(); ++job)
            askOne(clients, job.value(), job.key());
    });
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
