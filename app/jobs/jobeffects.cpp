#include "jobs/jobeffects.h"

#include "api/apiclient.h"
#include "api/httptransport.h"
#include "base/clock.h"
#include "jobs/outputs.h"
#include "jobs/preparation.h"
#include "jobs/recovery.h"
#include "jobs/resultfetch.h"

#include <QFileInfo>

#include <algorithm>

namespace retalk {

namespace {
/// Waits are measured by the clock on the wall, which a suspended computer or its owner may move.
constexpr qint64 kLongestSleepMs = 30'000;
} // namespace

JobEffects::JobEffects(const JobRunner::Parts &parts, const Outputs *outputs, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
    , m_outputs(outputs)
    , m_services(parts.secrets, parts.local, parts.transport)
    , m_polls(&m_services, parts.pace)
{
    connect(&m_polls, &PollSchedule::answered, this, &JobEffects::takeAnswer);
    m_clock.start();
    m_retryTimer.setSingleShot(true);
    connect(&m_retryTimer, &QTimer::timeout, this, &JobEffects::reportDueRetries);
}

template <typename Work>
Work *JobEffects::begin(const QUuid &id, Work *work)
{
    stop(id);
    m_works.insert(id, work);
    return work;
}

void JobEffects::stop(const QUuid &id)
{
    m_polls.drop(id);
    m_retries.remove(id);
    if (QObject *work = m_works.take(id)) {
        work->disconnect(this);
        work->deleteLater(); // it may be the one that is just reporting
    }
}

void JobEffects::carryOut(const Job &job, const QList<Effect> &effects)
{
    for (const Effect effect : effects)
        carryOut(job, effect);
}

void JobEffects::carryOut(const Job &job, Effect effect)
{
    switch (effect) {
    case Effect::Upload:
        return upload(job);
    case Effect::Post:
        return post(job);
    case Effect::PollNow:
        stop(job.id);
        return m_polls.ask(job.id, job.service, job.taskId, std::chrono::milliseconds(0));
    case Effect::PollLater:
        stop(job.id);
        return m_polls.ask(job.id, job.service, job.taskId,
                           pollDelay(job, m_parts.clock->now(), m_parts.pace));
    case Effect::Fetch:
        return fetch(job);
    case Effect::AwaitRetry:
        return awaitRetry(job);
    case Effect::Recover:
        return recover(job);
    case Effect::StopWork:
        return stop(job.id);
    }
}

void JobEffects::upload(const Job &job)
{
    // A key that was refused or missing may have been entered meanwhile.
    m_services.forget(job.service);
    auto *work = begin(job.id, new Preparation(job, &m_services, m_parts.clock->now(), this));
    connect(work, &Preparation::progressed, this,
            [this, id = job.id](double fraction) { Q_EMIT progressed(id, fraction); });
    connect(work, &Preparation::uploaded, this,
            [this, id = job.id](const QString &field, const UploadedFile &file) {
                Q_EMIT reported(id, happened::FileUploaded{field, file});
            });
    connect(work, &Preparation::ready, this, [this, id = job.id](const QByteArray &body) {
        const QString key = u"retalk-"_qs + QUuid::createUuid().toString(QUuid::WithoutBraces);
        Q_EMIT reported(id, happened::Prepared{body, key});
    });
    connect(work, &Preparation::failed, this, [this, id = job.id](const Error &error) { fail(id, error); });
    work->start();
}

void JobEffects::post(const Job &job)
{
    auto *work = begin(job.id, new QObject(this));
    m_services.find(job.service, work, [this, job, work](const Expected<ServiceDirectory::Clients> &found) {
        if (m_works.value(job.id) != work)
            return;
        if (!found)
            return fail(job.id, found.error());
        found->api->createTask(job.body, job.idempotencyKey, work,
                               [this, id = job.id, work](const Expected<ApiClient::Created> &created) {
                                   if (m_works.value(id) != work)
                                       return;
                                   if (created)
                                       Q_EMIT reported(id, happened::Accepted{created->task});
                                   else
                                       fail(id, created.error());
                               });
    });
}

void JobEffects::fetch(const Job &job)
{
    stop(job.id);
    const QFileInfo target(job.outputPath);
    const bool isWhole = target.exists() && target.size() == job.download.totalBytes &&
                         !QFileInfo::exists(job.outputPath + u".part"_qs);
    if (isWhole) // Retalk ended between the rename and the note that it was done
        return reportLater(job.id, happened::Downloaded{});
    if (target.exists() && !job.outputChosen) {
        // Somebody else made a file of this name while the job ran.
        reportLater(job.id, happened::OutputNamed{m_outputs->freshBeside(job.outputPath)});
        return;
    }
    auto *work = begin(job.id, new ResultFetch(job, &m_services, m_parts.transport->network(),
                                               m_parts.pace.resultPatience, this));
    connect(work, &ResultFetch::progressed, this,
            [this, id = job.id](double fraction) { Q_EMIT progressed(id, fraction); });
    connect(work, &ResultFetch::advanced, this, [this, id = job.id](const DownloadState &state) {
        Q_EMIT reported(id, happened::DownloadAdvanced{state});
    });
    connect(work, &ResultFetch::done, this,
            [this, id = job.id] { Q_EMIT reported(id, happened::Downloaded{}); });
    connect(work, &ResultFetch::gone, this,
            [this, id = job.id](const Error &error) { Q_EMIT reported(id, happened::ResultGone{error}); });
    connect(work, &ResultFetch::failed, this, [this, id = job.id](const Error &error) { fail(id, error); });
    work->start();
}

void JobEffects::reportLater(const QUuid &id, const Happening &what)
{
    auto *work = begin(id, new QObject(this));
    QTimer::singleShot(0, work, [this, id, what] { Q_EMIT reported(id, what); });
}

void JobEffects::recover(const Job &job)
{
    const JobStore *store = m_parts.store;
    bool isAlone = true;
    for (const QUuid &id : store->unfinishedIds()) {
        const JobState state = store->state(id);
        if (id == job.id || (state != JobState::Unconfirmed && state != JobState::Submitting))
            continue;
        const auto other = store->job(id);
        isAlone = isAlone && !(other && other->service == job.service);
    }
    const auto isKnown = [store, service = job.service](const QString &taskId) {
        return store->jobWithTask(taskId, service).has_value();
    };
    auto *work = begin(job.id, new Recovery(job, &m_services, isKnown, isAlone, m_parts.pace, this));
    connect(work, &Recovery::found, this,
            [this, id = job.id](const QString &taskId) { Q_EMIT reported(id, happened::Adopted{taskId}); });
    connect(work, &Recovery::undecided, this, [this, id = job.id](const TaskSearch &search) {
        stop(id);
        Q_EMIT undecided(id, search);
    });
    work->start();
}

void JobEffects::awaitRetry(const Job &job)
{
    stop(job.id);
    // A clock that jumps may shorten a wait, and never makes it longer than it was when it began.
    const qint64 whole = std::max<qint64>(job.updatedAt.msecsTo(job.retryAt), 0);
    const qint64 left = std::clamp<qint64>(m_parts.clock->now().msecsTo(job.retryAt), 0, whole);
    m_retries.insert(job.id, {job.retryAt, m_clock.elapsed() + left});
    armRetries();
}

void JobEffects::armRetries()
{
    if (m_retries.isEmpty())
        return m_retryTimer.stop();
    const QDateTime now = m_parts.clock->now();
    qint64 wait = kLongestSleepMs;
    for (const Retry &retry : std::as_const(m_retries))
        wait = std::min({wait, now.msecsTo(retry.at), retry.deadlineMs - m_clock.elapsed()});
    m_retryTimer.start(int(std::max<qint64>(wait, 0)));
}

void JobEffects::reportDueRetries()
{
    const QDateTime now = m_parts.clock->now();
    QList<QUuid> due;
    for (auto retry = m_retries.cbegin(); retry != m_retries.cend(); ++retry) {
        if (retry->at <= now || retry->deadlineMs <= m_clock.elapsed())
            due.append(retry.key());
    }
    for (const QUuid &id : due) {
        m_retries.remove(id);
        Q_EMIT reported(id, happened::RetryDue{});
    }
    armRetries();
}

void JobEffects::takeAnswer(const QUuid &id, const Expected<Task> &task)
{
    if (task)
        Q_EMIT reported(id, happened::TaskSeen{*task});
    else
        fail(id, task.error());
}

void JobEffects::fail(const QUuid &id, const Error &error)
{
    const auto job = m_parts.store->job(id);
    if (!job)
        return;
    Q_EMIT reported(id,
                    happened::StageFailed{error, nextTry(*job, error, m_parts.clock->now(), m_parts.pace)});
}

} // namespace retalk
