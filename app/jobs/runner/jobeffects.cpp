#include "jobs/runner/jobeffects.h"

#include "api/apiclient.h"
#include "base/clock.h"
#include "jobs/model/transition.h"
#include "jobs/runner/outputs.h"
#include "jobs/runner/preparation.h"
#include "jobs/runner/recovery.h"
#include "jobs/runner/resultdownload.h"
#include "jobs/runner/resultname.h"
#include "net/httptransport.h"
#include "net/outputplace.h"
#include "net/retrytable.h"
#include "settings/settings.h"

#include <algorithm>

namespace retalk {

namespace {

using namespace Qt::StringLiterals;

/// Retries are due by the wall clock, which may jump after a suspend or when the user sets it, so check at
/// least this often.
constexpr qint64 kLongestSleepMs = 30'000;
/// After a restart many results may be ready at once; more parallel downloads would only share the bandwidth.
constexpr int kDownloadsAtOnce = 4;
/// Where keys are honoured: how often a job is automatically sent again, and for how long after its first
/// POST. How long a service remembers a key is rarely documented; where it is, it's a day.
constexpr int kMaxResends = 8;
constexpr std::chrono::milliseconds kResendDelay = std::chrono::seconds(2);
constexpr std::chrono::milliseconds kLongestResendDelay = std::chrono::minutes(1);
constexpr std::chrono::seconds kResendWithin = std::chrono::hours(1);
/// A custom service may not support credits.
bool saysNothingOfCredits(const ServiceAddress &service, const Error &error)
{
    if (error.httpStatus == 404 || error.httpStatus == 405)
        return true;
    return service.kind == ServiceKind::Custom &&
           (error.kind == ErrorKind::Protocol || error.httpStatus == 400 || error.httpStatus == 501);
}

QDateTime firstSubmitted(const Job &job)
{
    return job.firstSubmittedAt.isValid() ? job.firstSubmittedAt : job.submittedAt;
}

/// Orders by expiry of the result; unknown expiry comes last.
bool expiresEarlier(const Job &left, const Job &right)
{
    if (left.resultExpiresAt.isValid() != right.resultExpiresAt.isValid())
        return left.resultExpiresAt.isValid();
    return left.resultExpiresAt < right.resultExpiresAt;
}

} // namespace

JobEffects::JobEffects(const JobRunner::Parts &parts, Outputs *outputs, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
    , m_outputs(outputs)
    , m_services(parts.secrets, parts.local, parts.transport)
    , m_polls(&m_services, parts.pace)
    , m_gate(parts.store, parts.clock)
    , m_notes(parts.store->path() + u".services"_s)
    , m_sweep(&m_notes, parts.store, &m_services, parts.clock, parts.pace)
    , m_copies(parts.store, parts.pace)
{
    m_downloadTimer.setSingleShot(true);
    connect(&m_downloadTimer, &QTimer::timeout, this, &JobEffects::downloadNext);
    connect(&m_polls, &PollSchedule::answered, this, &JobEffects::takeAnswer);
    m_clock.start();
    m_services.setNames([settings = m_parts.settings](const QUrl &base) {
        const QList<CustomService> services = settings->customServices();
        const auto own =
            std::find_if(services.cbegin(), services.cend(), [&base](const CustomService &service) {
                return service.apiBase == base || service.address().filesBase == base;
            });
        return own == services.cend() ? base.host() : own->displayName();
    });
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
    m_gate.leave(id);
    m_downloadQueue.remove(id);
    if (m_downloading.remove(id) && !m_downloadQueue.isEmpty())
        m_downloadTimer.start(0);
    if (QObject *work = m_works.take(id)) {
        work->disconnect(this);
        work->deleteLater(); // it may be the sender of the current signal
    }
}

void JobEffects::abandon(const Job &job)
{
    if (job.state == JobState::Submitting && job.service.kind == ServiceKind::Local) {
        if (QObject *work = m_works.take(job.id))
            m_abandoned.insert(work);
    }
    stop(job.id);
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
    case Effect::Download:
        return queueDownload(job);
    case Effect::AwaitRetry:
        return awaitRetry(job);
    case Effect::Recover:
        return recover(job);
    case Effect::FreeUploads:
        return m_sweep.sweep();
    case Effect::CancelTask:
        return cancelTask(job);
    case Effect::StopWork:
        return stop(job.id);
    }
}

void JobEffects::upload(const Job &job)
{
    // A rejected or missing key may have been entered meanwhile.
    m_services.forget(job.service);
    auto *work = begin(
        job.id, new Preparation(job, &m_services, m_copies.folderOf(job.id), m_parts.clock->now(), this));
    connect(work, &Preparation::progressed, this,
            [this, id = job.id](double fraction) { Q_EMIT progressed(id, fraction); });
    connect(work, &Preparation::uploaded, this,
            [this, id = job.id, service = job.service](const QString &field, const UploadedFile &file) {
                noteUpload(id, service, file);
                Q_EMIT reported(id, jobevent::FileUploaded{field, file});
            });
    connect(work, &Preparation::discarded, this,
            [this, id = job.id, service = job.service](const UploadedFile &file) {
                noteUpload(id, service, file);
            });
    connect(work, &Preparation::ready, this, [this, job](const QByteArray &body) {
        // Until then the job isn't marked as sent and can be cancelled.
        m_gate.pass(job, SendGate::Operation::Post, [this, job, body] { submitWithBalance(job, body); });
    });
    connect(work, &Preparation::failed, this, [this, id = job.id](const Error &error) { fail(id, error); });
    work->start();
}

void JobEffects::submitWithBalance(const Job &job, const QByteArray &body)
{
    const auto submit = [this, id = job.id, body] {
        const QString key = u"retalk-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces);
        Q_EMIT reported(id, jobevent::Prepared{body, key});
    };
    if (m_lowestBalance <= 0 || job.service.kind == ServiceKind::Local)
        return submit();
    m_gate.enter(job, SendGate::Operation::Post); // the next job must see the balance after this one
    QObject *work = m_works.value(job.id);
    m_services.find(job.service, work, [=, this](const Expected<ServiceDirectory::Clients> &found) {
        if (!found)
            return fail(job.id, found.error());
        found->api->credits(work, [=, this](const Expected<Credits> &credits) {
            const bool isUnknown = !credits && saysNothingOfCredits(job.service, credits.error());
            if (!credits && !isUnknown)
                return fail(job.id, credits.error());
            const bool isLimited = credits && (!credits->tokenUnlimited || credits->userRemaining > 0);
            if (isLimited && credits->spendable() < m_lowestBalance)
                Q_EMIT balanceTooLow(job.service, credits->spendable());
            else
                submit();
        });
    });
}

void JobEffects::cancelTask(const Job &job)
{
    auto *call = new QObject(this); // the job itself may be finished
    m_services.find(job.service, call, [=, this](const Expected<ServiceDirectory::Clients> &found) {
        if (!found) {
            call->deleteLater();
            Q_EMIT cancelFailed(job.id, found.error());
            return;
        }
        found->api->cancelTask(job.taskId, call, [=, this](const Expected<Task> &task) {
            call->deleteLater();
            if (task)
                takeAnswer(job.id, task);
            else
                Q_EMIT cancelFailed(job.id, task.error());
        });
    });
}

void JobEffects::noteUpload(const QUuid &id, const ServiceAddress &service, const UploadedFile &file)
{
    if (!file.id.isEmpty())
        m_notes.noteUpload({service, file.id, id, m_parts.clock->now()});
}

void JobEffects::post(const Job &job)
{
    auto *work = begin(job.id, new QObject(this));
    m_gate.pass(job, SendGate::Operation::Post, [this, job, work] {
        m_gate.enter(job, SendGate::Operation::Post);
        m_services.find(job.service, work,
                        [this, job, work](const Expected<ServiceDirectory::Clients> &found) {
                            if (m_works.value(job.id) != work) {
                                if (m_abandoned.remove(work))
                                    work->deleteLater();
                                return;
                            }
                            if (!found)
                                return fail(job.id, found.error());
                            send(job, *found, work);
                        });
    });
}

void JobEffects::send(const Job &job, const ServiceDirectory::Clients &clients, QObject *work)
{
    if (job.service.kind != ServiceKind::Local)
        m_notes.noteSender(job.service, clients.endpoint.bearer, job.submittedAt);
    clients.api->createTask(
        job.body, job.idempotencyKey, work, [this, job, work](const Expected<ApiClient::Created> &created) {
            if (m_works.value(job.id) != work) {
                if (!m_abandoned.remove(work))
                    return;
                work->deleteLater();
                Job gone = job;
                gone.taskId = created ? created->task.id : QString();
                if (created &&
                    !m_parts.store->contains(job.id)) // otherwise it was restored, and may have the task
                    cancelTask(gone);
                return;
            }
            if (!created)
                return fail(job.id, created.error());
            if (created->replayed)
                m_notes.noteHonoursKeys(job.service);
            const jobevent::Accepted accepted{created->task};
            m_parts.store->noteAccepted(transition(job, {m_parts.clock->now(), accepted}).job);
            Q_EMIT reported(job.id, accepted);
        });
}

void JobEffects::queueDownload(const Job &job)
{
    stop(job.id);
    m_downloadQueue.insert(job.id, job);
    m_downloadTimer.start(0); // after a start, all of them are requested together
}

/// Starts with the result that expires first.
void JobEffects::downloadNext()
{
    while (m_downloading.size() < kDownloadsAtOnce && !m_downloadQueue.isEmpty()) {
        const auto first = std::min_element(m_downloadQueue.cbegin(), m_downloadQueue.cend(), expiresEarlier);
        beginDownload(m_downloadQueue.take(first.key()));
    }
}

void JobEffects::beginDownload(const Job &job)
{
    // Retalk ended between the rename and storing that it was done. Only the stamp counts: an unrelated file
    // may have the same size.
    if (job.download.whole.isValid() && fileStamp(job.outputPath) == job.download.whole) {
        removeLeftovers(job);
        return reportLater(job.id, jobevent::Downloaded{});
    }
    // From a damaged record. The result gets a new name.
    if (!Outputs::isFileName(job.outputPath)) {
        const ResultFacts facts{
            .request = job.request, .service = job.service, .time = job.createdAt, .name = {}};
        return reportLater(job.id, jobevent::OutputNamed{m_outputs->freePath(*m_parts.settings, facts)});
    }
    const bool isTaken = !job.outputChosen && isNameTaken(job.outputPath);
    if (isTaken || !m_outputs->claim(job))
        return reportLater(job.id, jobevent::OutputNamed{m_outputs->freePathBeside(job.outputPath)});
    auto *work = begin(job.id, new ResultDownload(job, &m_services, m_parts.pace.resultTimeout, this));
    m_downloading.insert(job.id);
    connect(work, &ResultDownload::progressed, this,
            [this, id = job.id](double fraction) { Q_EMIT progressed(id, fraction); });
    connect(work, &ResultDownload::advanced, this, [this, id = job.id](const DownloadState &state) {
        Q_EMIT reported(id, jobevent::DownloadAdvanced{state});
    });
    connect(work, &ResultDownload::done, this,
            [this, id = job.id] { Q_EMIT reported(id, jobevent::Downloaded{}); });
    connect(work, &ResultDownload::nameTaken, this, [this, id = job.id, path = job.outputPath] {
        Q_EMIT reported(id, jobevent::OutputNamed{m_outputs->freePathBeside(path)});
    });
    connect(work, &ResultDownload::gone, this, [this, id = job.id](const Error &error) {
        const auto now = m_parts.store->job(id);
        if (now)
            Q_EMIT reported(
                id, jobevent::ResultGone{error, nextLinkTry(*now, m_parts.clock->now(), m_parts.pace)});
    });
    connect(work, &ResultDownload::failed, this,
            [this, id = job.id](const Error &error) { fail(id, error); });
    work->start();
}

void JobEffects::reportLater(const QUuid &id, const JobEventPayload &what)
{
    auto *work = begin(id, new QObject(this));
    QTimer::singleShot(0, work, [this, id, what] { Q_EMIT reported(id, what); });
}

bool JobEffects::maySendAgain(const Job &job)
{
    if (job.error && job.error->apiCode == kTaskTaken)
        return false; // its key would always get the same answer
    const auto age = std::chrono::seconds(firstSubmitted(job).secsTo(m_parts.clock->now()));
    return job.attempts <= kMaxResends && std::chrono::abs(age) < kResendWithin &&
           m_notes.honoursKeys(job.service);
}

void JobEffects::recover(const Job &job)
{
    if (!maySendAgain(job))
        return search(job);
    const auto delay = retryDelay(kResendDelay, kLongestResendDelay, job.attempts);
    auto *work = begin(job.id, new QObject(this));
    QTimer::singleShot(qint64(double(delay.count()) * m_parts.pace.retryScale), work, [this, job, work] {
        m_services.find(job.service, work, [this, job](const Expected<ServiceDirectory::Clients> &found) {
            // A different account would be charged for a second task.
            if (found && m_notes.isOnlySender(job.service, found->endpoint.bearer, firstSubmitted(job)))
                Q_EMIT reported(job.id, jobevent::SendAgainAsked{});
            else
                search(job);
        });
    });
}

void JobEffects::search(const Job &job)
{
    const auto isKnown = [store = m_parts.store, service = job.service](const QString &taskId) {
        return store->jobWithTask(taskId, service).has_value();
    };
    auto *work = begin(job.id, new Recovery(job, &m_services, m_parts.clock, isKnown, m_parts.pace, this));
    connect(work, &Recovery::done, this, [this, id = job.id](const TaskSearch &search) {
        stop(id);
        Q_EMIT undecided(id, search);
    });
    // A task created by another job's POST meanwhile must not be mistaken for this one's.
    m_gate.pass(job, SendGate::Operation::Search, [this, job, work] {
        m_gate.enter(job, SendGate::Operation::Search);
        work->start();
    });
}

void JobEffects::awaitRetry(const Job &job)
{
    stop(job.id);
    // A clock change may shorten a wait, but must never extend it.
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
        Q_EMIT reported(id, jobevent::RetryDue{});
    }
    armRetries();
}

void JobEffects::takeAnswer(const QUuid &id, const Expected<Task> &task)
{
    if (!task)
        return fail(id, task.error());
    std::optional<QDateTime> retryAt;
    if (const auto job = m_parts.store->job(id); job && task->status == TaskStatus::Completed)
        retryAt = nextTry(*job, Error{.kind = ErrorKind::Protocol}, m_parts.clock->now(), m_parts.pace);
    Q_EMIT reported(id, jobevent::TaskSeen{*task, retryAt});
}

void JobEffects::fail(const QUuid &id, const Error &error)
{
    const auto job = m_parts.store->job(id);
    if (!job)
        return;
    Q_EMIT reported(id,
                    jobevent::StageFailed{error, nextTry(*job, error, m_parts.clock->now(), m_parts.pace)});
}

} // namespace retalk
