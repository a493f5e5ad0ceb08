#include "jobs/runner/jobrunner.h"

#include "base/clock.h"
#include "base/log.h"
#include "jobs/model/jobcodec.h"
#include "jobs/runner/jobeffects.h"
#include "jobs/runner/outputs.h"
#include "jobs/runner/resultname.h"
#include "jobs/store/queueorder.h"
#include "settings/settings.h"

#include <QDir>
#include <QFileInfo>
#include <QScopeGuard>
#include <QTimer>

#include <array>

namespace retalk {

namespace {

using namespace Qt::StringLiterals;

constexpr std::chrono::minutes kDuplicateWithin{1};

constexpr int kTriesWhenStale = 3;

constexpr std::array kParallelSettings{
    std::pair{ServiceKind::Local, Setting::ParallelDrafts},
    std::pair{ServiceKind::EvoLink, Setting::ParallelJobs},
    std::pair{ServiceKind::Custom, Setting::ParallelElsewhere},
};

Error cannotRead()
{
    Error error = leaseError();
    error.detail = u"the job cannot be read now"_s;
    return error;
}

/// The error for a user's request that couldn't be stored yet; it's kept and retried like any other change.
tl::unexpected<Error> notSavedYet()
{
    return failure(ErrorKind::Disk, JobRunner::tr("This can't be saved yet. Retalk will try again."));
}

/// Returns true if the job counts towards the parallel limit. One that only waits to poll its task again,
/// maybe for hours, doesn't block other jobs.
bool takesAPlace(const JobStore &store, const QUuid &id)
{
    const JobState state = store.state(id);
    if (isFinished(state) || state == JobState::Queued || state == JobState::Unconfirmed)
        return false;
    if (state != JobState::WaitingToRetry)
        return true;
    const auto job = store.job(id);
    return !job || job->taskId.isEmpty();
}

/// Returns true if the request cancels an earlier one that couldn't be stored yet: nothing may be submitted
/// after it was withdrawn.
bool takesBack(const JobEventPayload &request, const JobEventPayload &early)
{
    using namespace jobevent;
    if (std::holds_alternative<Prepared>(early))
        return std::holds_alternative<PutBack>(request) || std::holds_alternative<CancelAsked>(request) ||
               std::holds_alternative<Edited>(request);
    return std::holds_alternative<SendAgainAsked>(early) &&
           (std::holds_alternative<Adopted>(request) || std::holds_alternative<Forgotten>(request));
}

/// Returns true if `job` has the same request and has cost or will cost something.
bool isPaidForWith(const Job &job, const GenerationRequest &request, const ServiceAddress &service)
{
    const bool isFree = isFinished(job.state) && isCertainlyUncharged(job);
    return job.state != JobState::Cancelled && !isFree && job.service == service &&
           comparable(job.request, service) == comparable(request, service);
}

} // namespace

class JobRunner::Private
{
public:
    explicit Private(JobRunner *runner, const Parts &given)
        : q(runner), parts(given), outputs(given.store), effects(given, &outputs)
    {
    }

    JobRunner *q;
    Parts parts;
    Outputs outputs;
    JobEffects effects;
    QSet<QUuid> owned;    ///< jobs run by this process
    QSet<QUuid> followed; ///< to be run even before start()
    QSet<QUuid> checking; ///< the user asked to search for their task
    QSet<QUuid> posting;  ///< their POST is under way
    QSet<QUuid> onHold;   ///< the user is editing them
    bool isForAll = false;
    bool isLeaving = false;             ///< no further POST is sent
    std::array<int, 3> limits{1, 1, 1}; ///< by ServiceKind
    Pause pause = Pause::No;
    QSet<QUuid> postponed;   ///< would have been sent again automatically while the queue was paused
    QSet<QUuid> cancelLater; ///< cancelled by the user before their task was known
    QHash<QUuid, double> progress;
    /// An event that couldn't be stored yet.
    struct Early
    {
        QUuid id;
        JobEvent event;
        bool waitsForQueue = false; ///< because the queue was paused
    };
    QList<Early> held;
    std::optional<QString> heldBecause; ///< the last reason reported
    QTimer pumpTimer;
    QTimer takeOverTimer;
    QTimer heldTimer;

    Expected<Job> queue(Job job);
    Expected<void> lease(const QUuid &id) const;
    Expected<void> claim(const QUuid &id);
    bool own(const QUuid &id) { return claim(id).has_value(); }
    void disown(const QUuid &id);
    void takeOver();
    void pump();
    /// See isPausedWithFilm(); independent of the job's state.
    bool isLoosePiece(const QUuid &id) const
    {
        if (followed.contains(id))
            return false;
        const auto job = parts.store->job(id);
        return job && !job->film.isNull();
    }
    bool rests(const QUuid &id) const
    {
        if (!isLoosePiece(id))
            return false;
        const auto job = parts.store->job(id);
        return job && isUnsent(*job);
    }
    bool isPaused(const ServiceAddress &service) const
    {
        return pause == Pause::ByUser || (pause == Pause::LowBalance && service.kind != ServiceKind::Local);
    }
    void putBack();
    /// Likewise, for jobs in Submitting whose POST hasn't been sent.
    void takeFromGate();
    /// Withdraws a POST that hasn't been sent. Returns false if there is none.
    bool withholdPost(const QUuid &id);
    void carryOn(const QUuid &id);
    bool apply(const QUuid &id, const JobEventPayload &what)
    {
        return apply(id, JobEvent{parts.clock->now(), what});
    }
    bool apply(const QUuid &id, const JobEvent &event);
    Expected<JobStore::Update> decide(const QUuid &id, const JobEvent &event);
    void hold(const QUuid &id, const JobEvent &event, const Error &error);
    bool isHeld(const QUuid &id) const;
    void applyHeld();
    /// Held events that would submit something wait while their service is paused.
    void pauseHeld();
    void settle(const Job &job);
    /// Handles a request by the user: owns the job, applies the event, and releases the job if nothing is
    /// left to do. `goesOn`: the job is followed from now on. Returns an error if it isn't done, see
    /// sendAgain().
    Expected<void> handleRequest(const QUuid &id, const JobEventPayload &what, bool goesOn = true);
    /// Ends the ownership taken for a single request: releases a job that is finished or queued, and resumes
    /// one that turned out to be running.
    void releaseIfIdle(const QUuid &id, bool wasOwned);
    /// The search for an Unconfirmed job's task has ended without one.
    void stayUnconfirmed(const QUuid &id, const TaskSearch &search);
    /// Updates `posting`.
    void notePost(const QUuid &id, bool isUnderWay);
};

/// Kind InvalidInput: another process has the job's lease; kind Disk: it can't be read or written.
Expected<void> JobRunner::Private::lease(const QUuid &id) const
{
    switch (parts.store->takeLease(id)) {
    case LeaseResult::Held:
        break;
    case LeaseResult::Elsewhere:
        return failure(ErrorKind::InvalidInput, JobRunner::tr("Another Retalk is working on this job."));
    case LeaseResult::Failed:
        return failure(leaseError());
    }
    return {};
}

/// Read the job's state after this call: another process may have been running it until now. Kind
/// InvalidInput: it still is; NotFound: the job was removed; Disk.
Expected<void> JobRunner::Private::claim(const QUuid &id)
{
    if (auto leased = lease(id); !leased)
        return leased;
    if (!parts.store->contains(id)) {
        parts.store->releaseLease(id);
        return failure(ErrorKind::NotFound, JobRunner::tr("This job has been removed."));
    }
    owned.insert(id);
    return {};
}

void JobRunner::Private::disown(const QUuid &id)
{
    effects.stop(id);
    owned.remove(id);
    progress.remove(id);
    parts.store->releaseLease(id);
    notePost(id, false);
    if (checking.remove(id)) // another process searches for it from now on
        Q_EMIT q->checkEnded(id);
}

/// Takes over jobs that no process is running: after a start, and when another process has ended.
void JobRunner::Private::takeOver()
{
    const QSet<QUuid> elsewhere = parts.store->leasedElsewhere();
    for (const QUuid &id : parts.store->unfinishedIds()) {
        const bool isWanted = isForAll || followed.contains(id);
        if (!isWanted || owned.contains(id) || elsewhere.contains(id) ||
            parts.store->state(id) == JobState::Queued || rests(id))
            continue;
        if (own(id))
            carryOn(id);
    }
    pump();
}

/// Resumes a job of this process from its stored state.
void JobRunner::Private::carryOn(const QUuid &id)
{
    if (isFinished(parts.store->state(id)) || rests(id))
        disown(id);
    else
        apply(id, jobevent::Restored{});
}

/// Starts queued jobs while their services have free places. Runs after every change, so it reads only the
/// jobs that start, and skips the queue if no service has a free place.
void JobRunner::Private::pump()
{
    if (isLeaving || pause == Pause::ByUser)
        return;
    const JobStore *store = parts.store;
    QHash<QString, int> free; // by serviceKey()
    for (const QString &key : store->queuedServices()) {
        const ServiceAddress service = serviceFromKey(key);
        if (!isPaused(service))
            free.insert(key, limits.at(static_cast<std::size_t>(service.kind)));
    }
    for (const QUuid &id : std::as_const(owned)) {
        const auto places = free.find(store->serviceKey(id));
        if (places != free.end() && takesAPlace(*store, id) && --*places <= 0)
            free.erase(places);
    }
    if (free.isEmpty())
        return;
    const QSet<QUuid> elsewhere = store->leasedElsewhere();
    for (const QUuid &id : store->unfinishedIds()) {
        if (store->state(id) != JobState::Queued || !(isForAll || followed.contains(id)) ||
            onHold.contains(id) || elsewhere.contains(id))
            continue;
        const QString key = store->serviceKey(id);
        if (!free.contains(key) || !store->job(id) || rests(id) || !own(id))
            continue;
        if (store->state(id) != JobState::Queued)
            carryOn(id);
        else
            apply(id, jobevent::Began{});
        if (owned.contains(id) && takesAPlace(*store, id) && --free[key] <= 0)
            free.remove(key);
        if (free.isEmpty())
            return;
    }
}

/// Returns jobs that are being prepared for a paused service to the queue. Jobs waiting to retry keep
/// waiting, and return to the queue when their time has come.
void JobRunner::Private::putBack()
{
    const QSet<QUuid> ours = owned;
    for (const QUuid &id : ours) {
        if (parts.store->state(id) != JobState::Preparing)
            continue;
        const auto job = parts.store->job(id);
        if (!job || !isUnsent(*job) || !isPaused(job->service))
            continue;
        effects.stop(id); // even if the change can't be stored yet
        if (apply(id, jobevent::PutBack{}))
            releaseIfIdle(id, true);
    }
    takeFromGate();
}

/// Likewise for jobs stored as submitted whose POST waits for the answer to another one.
void JobRunner::Private::takeFromGate()
{
    const QSet<QUuid> ours = owned;
    for (const QUuid &id : ours) {
        const auto job = parts.store->state(id) == JobState::Submitting ? parts.store->job(id) : std::nullopt;
        if (job && (isLeaving || isPaused(job->service)))
            withholdPost(id);
    }
}

bool JobRunner::Private::withholdPost(const QUuid &id)
{
    if (parts.store->state(id) != JobState::Submitting || !effects.isWaitingToPost(id))
        return false;
    effects.stop(id);
    if (apply(id, jobevent::PostWithheld{}))
        releaseIfIdle(id, true);
    return true;
}

bool JobRunner::Private::isHeld(const QUuid &id) const
{
    return std::any_of(held.cbegin(), held.cend(), [&id](const Early &early) { return early.id == id; });
}

bool JobRunner::Private::apply(const QUuid &id, const JobEvent &event)
{
    held.removeIf(
        [&](const Early &early) { return early.id == id && takesBack(event.what, early.event.what); });
    if (isHeld(id)) {
        held.append({id, event});
        return false;
    }
    const auto outcome = decide(id, event);
    if (!outcome) {
        hold(id, event, outcome.error());
        return false;
    }
    return *outcome == JobStore::Update::Written;
}

/// Applies an event: stores the result, then carries out its effects. A job changed by another process
/// meanwhile is read and decided again.
Expected<JobStore::Update> JobRunner::Private::decide(const QUuid &id, const JobEvent &event)
{
    using Update = JobStore::Update;
    for (int tries = 0; tries < kTriesWhenStale; ++tries) {
        const auto job = parts.store->job(id);
        if (!job && owned.contains(id) && parts.store->contains(id))
            return failure(cannotRead());
        if (!job || !owned.contains(id))
            return Update::NotOurs;
        Transition next = transition(*job, event);
        if (!next.accepted || (isLeaving && next.effects.contains(Effect::Post)))
            return Update::Stale;
        const bool isPrepared = std::holds_alternative<jobevent::Prepared>(event.what);
        const bool isPutBack =
            (isPrepared || next.effects.contains(Effect::Upload)) && isPaused(job->service);
        if (isPutBack)
            next = transition(isPrepared ? *job : next.job, JobEvent{event.at, jobevent::PutBack{}});
        const auto saved = next.job == *job ? Update::Written : parts.store->update(next.job);
        if (!saved)
            return failure(saved.error());
        switch (*saved) {
        case Update::Stale:
            continue;
        case Update::NotOurs:
            qCWarning(lcJobs) << "a job now belongs to another process:" << id << next.job.taskId;
            disown(id);
            return *saved;
        case Update::TaskTaken:
            // The answer to our POST names a task that another job has. Only the user can say whose it is.
            if (std::holds_alternative<jobevent::Accepted>(event.what)) {
                apply(id, jobevent::StageFailed{
                              Error{.kind = ErrorKind::OutcomeUnknown,
                                    .message = JobRunner::tr("The service answered with the task %1, which "
                                                             "already belongs to another job.")
                                                   .arg(next.job.taskId),
                                    .detail = next.job.taskId,
                                    .apiCode = QString(kTaskTaken)},
                              std::nullopt});
            } else if (std::holds_alternative<jobevent::Adopted>(event.what)) {
                effects.stop(id);
                stayUnconfirmed(id, {});
            }
            return *saved;
        case Update::Written:
            break;
        }
        if (next.job.state != job->state)
            progress.remove(id);
        notePost(id, next.job.state == JobState::Submitting);
        effects.carryOut(next.job, next.effects);
        if (isPutBack)
            disown(id);
        if (next.job.state != job->state)
            settle(next.job);
        if (next.job.state != JobState::Submitting && cancelLater.remove(id))
            apply(id, jobevent::CancelAsked{});
        return Update::Written;
    }
    return Update::Stale;
}

void JobRunner::Private::hold(const QUuid &id, const JobEvent &event, const Error &error)
{
    held.append({id, event});
    heldTimer.start(parts.pace.storeRetry);
    // Retried every few seconds while the disk is full; reporting it once is enough.
    if (std::exchange(heldBecause, error.detail) == error.detail)
        return;
    qCInfo(lcJobs) << "a change cannot be stored and waits:" << error.detail;
    Q_EMIT q->storeFailed(error);
}

void JobRunner::Private::applyHeld()
{
    const auto waiting = std::exchange(held, {});
    for (const Early &early : waiting) {
        const auto &[id, event, waitsForQueue] = early;
        if (waitsForQueue) {
            held.append(early);
            continue;
        }
        const bool wasOwned = owned.contains(id);
        const auto claimed = wasOwned ? Expected<void>() : claim(id);
        if (!claimed) {
            if (claimed.error().kind == ErrorKind::Disk)
                hold(id, event, claimed.error());
            continue;
        }
        apply(id, event);
        releaseIfIdle(id, wasOwned);
    }
    if (held.isEmpty())
        heldBecause.reset();
}

void JobRunner::Private::pauseHeld()
{
    for (Early &early : held) {
        const auto job = std::holds_alternative<jobevent::SendAgainAsked>(early.event.what)
                             ? parts.store->job(early.id)
                             : std::nullopt;
        early.waitsForQueue = job && isPaused(job->service);
    }
    if (!held.isEmpty())
        heldTimer.start(0);
}

void JobRunner::Private::settle(const Job &job)
{
    pumpTimer.start();
    if (!isFinished(job.state))
        return;
    disown(job.id);
    Q_EMIT q->settled(job.id);
}

Expected<void> JobRunner::Private::handleRequest(const QUuid &id, const JobEventPayload &what, bool goesOn)
{
    const bool wasOwned = owned.contains(id);
    if (!parts.store->contains(id))
        return failure(ErrorKind::NotFound, JobRunner::tr("This job has been removed."));
    if (auto claimed = claim(id); !claimed) {
        if (claimed.error().kind != ErrorKind::Disk)
            return claimed;
        hold(id, JobEvent{parts.clock->now(), what}, claimed.error());
        return notSavedYet();
    }
    if (goesOn)
        followed.insert(id);
    const bool done = apply(id, what);
    releaseIfIdle(id, wasOwned || done);
    pumpTimer.start();
    if (done)
        return {};
    if (isHeld(id))
        return notSavedYet();
    return failure(ErrorKind::InvalidInput, JobRunner::tr("This can't be done with this job now."));
}

void JobRunner::Private::releaseIfIdle(const QUuid &id, bool wasOwned)
{
    if (!owned.contains(id) || isHeld(id)) // what couldn't be stored still needs the lease
        return;
    const JobState state = parts.store->state(id);
    if (isFinished(state) || state == JobState::Queued)
        disown(id);
    else if (!wasOwned)
        carryOn(id);
}

void JobRunner::Private::stayUnconfirmed(const QUuid &id, const TaskSearch &search)
{
    if (checking.remove(id))
        Q_EMIT q->candidatesFound(id, search);
    Q_EMIT q->settled(id);
}

void JobRunner::Private::notePost(const QUuid &id, bool isUnderWay)
{
    if (isUnderWay)
        posting.insert(id);
    else if (posting.remove(id))
        Q_EMIT q->postEnded(id);
}

JobRunner::JobRunner(Parts parts, QObject *parent)
    : QObject(parent), d(std::make_unique<Private>(this, parts))
{
    connect(&d->effects, &JobEffects::reported, this, [this](const QUuid &id, const JobEventPayload &what) {
        // Jobs waiting to retry keep waiting until the next start.
        if (d->isLeaving && std::holds_alternative<jobevent::RetryDue>(what))
            return;
        // While the queue is paused, nothing is submitted automatically, not even again; and never a piece of
        // a film that isn't being continued.
        if (std::holds_alternative<jobevent::SendAgainAsked>(what) && d->isLoosePiece(id))
            d->stayUnconfirmed(id, {});
        else if (d->pause != Pause::No && std::holds_alternative<jobevent::SendAgainAsked>(what))
            d->postponed.insert(id);
        else
            d->apply(id, what);
    });
    connect(&d->effects, &JobEffects::cancelFailed, this, &JobRunner::cancelFailed);
    connect(&d->effects, &JobEffects::balanceTooLow, this,
            [this](const ServiceAddress &service, double credits) {
                if (d->pause == Pause::No)
                    setPause(Pause::LowBalance);
                Q_EMIT balanceTooLow(service, credits);
            });
    connect(&d->effects, &JobEffects::progressed, this, [this](const QUuid &id, double fraction) {
        d->progress.insert(id, fraction);
        Q_EMIT stageProgressed(id, fraction);
    });
    connect(&d->effects, &JobEffects::undecided, this,
            [this](const QUuid &id, const TaskSearch &search) { d->stayUnconfirmed(id, search); });
    d->pumpTimer.setSingleShot(true);
    connect(&d->pumpTimer, &QTimer::timeout, this, [this] { d->pump(); });
    connect(&d->takeOverTimer, &QTimer::timeout, this, [this] { d->takeOver(); });
    d->heldTimer.setSingleShot(true);
    connect(&d->heldTimer, &QTimer::timeout, this, [this] { d->applyHeld(); });
    connect(d->parts.store, &JobStore::added, this, [this] { d->pumpTimer.start(); });
    connect(d->parts.store, &JobStore::removed, this, [this](const QUuid &id) {
        if (d->owned.contains(id))
            d->disown(id);
        d->pumpTimer.start();
    });
    for (const auto &[kind, setting] : kParallelSettings)
        setParallelLimit(kind, d->parts.settings->value(setting).toInt());
    connect(d->parts.settings, &Settings::changed, this, [this](Setting changed) {
        for (const auto &[kind, setting] : kParallelSettings) {
            if (setting == changed)
                setParallelLimit(kind, d->parts.settings->value(setting).toInt());
        }
    });
}

JobRunner::~JobRunner() = default;

void JobRunner::start()
{
    d->isForAll = true;
    d->takeOver();
    d->takeOverTimer.start(d->parts.pace.takeOver);
}

void JobRunner::follow(const QUuid &id)
{
    d->followed.insert(id);
    d->takeOver();
    d->takeOverTimer.start(d->parts.pace.takeOver);
}

void JobRunner::pausePiece(const QUuid &id)
{
    d->followed.remove(id);
    d->held.removeIf([&id](const Private::Early &early) {
        return early.id == id && std::holds_alternative<jobevent::SendAgainAsked>(early.event.what);
    });
    if (!d->owned.contains(id) || d->withholdPost(id))
        return;
    const auto job = d->parts.store->job(id);
    if (!job || !isUnsent(*job))
        return;
    d->effects.stop(id);
    // A job that only waits to retry stays as it is.
    if (job->state != JobState::Preparing)
        d->disown(id);
    else if (d->apply(id, jobevent::PutBack{}))
        d->releaseIfIdle(id, true);
    d->pumpTimer.start();
}

bool JobRunner::isPausedWithFilm(const QUuid &id) const
{
    return d->rests(id);
}

Expected<Job> JobRunner::submit(const GenerationRequest &request, const ServiceAddress &service,
                                const QString &outputPath, const QString &name)
{
    const QList<Error> broken = validate(request, addressRuleOf(service), LocalFileRule::Unseen);
    if (!broken.isEmpty())
        return failure(broken.first());
    Job job;
    job.id = QUuid::createUuid();
    job.name = name.isEmpty() ? jobName(request) : name;
    job.service = service;
    job.request = request;
    job.createdAt = d->parts.clock->now();
    job.outputChosen = !outputPath.isEmpty();
    job.outputPath = job.outputChosen
                         ? Outputs::absolutePath(outputPath)
                         : d->outputs.freePath(
                               *d->parts.settings,
                               {.request = request, .service = service, .time = job.createdAt, .name = name});
    return d->queue(std::move(job));
}

QString JobRunner::freeOutputPath(const ResultFacts &facts) const
{
    return d->outputs.freePath(*d->parts.settings, facts);
}

Expected<Job> JobRunner::submitPiece(const Job &piece)
{
    // Left by a process that ended right after storing the job.
    if (d->parts.store->contains(piece.id)) {
        follow(piece.id);
        const auto known = d->parts.store->job(piece.id);
        return known ? Expected<Job>(*known) : failure(cannotRead());
    }
    const QList<Error> broken = validate(piece.request, addressRuleOf(piece.service), LocalFileRule::Unseen);
    if (!broken.isEmpty())
        return failure(broken.first());
    Job job;
    job.id = piece.id;
    job.film = piece.film;
    job.piece = piece.piece;
    job.name = piece.name;
    job.service = piece.service;
    job.request = piece.request;
    job.outputPath = piece.outputPath;
    job.outputChosen = true;
    return d->queue(std::move(job));
}

/// Stores a new job as Queued, at the end of the queue.
Expected<Job> JobRunner::Private::queue(Job job)
{
    job.position = parts.store->lastPosition() + 1;
    job.createdAt = parts.clock->now();
    job.updatedAt = job.createdAt;
    // Take the lease first: other processes see the job as soon as it's stored.
    if (const auto leased = lease(job.id); !leased)
        return failure(leased.error());
    // Another process has stored this piece meanwhile: saving it again would restart it.
    if (parts.store->contains(job.id)) {
        const auto known = parts.store->job(job.id);
        followed.insert(job.id);
        takeOver();
        if (!owned.contains(job.id))
            parts.store->releaseLease(job.id);
        return known ? Expected<Job>(*known) : failure(cannotRead());
    }
    if (auto reserved = outputs.reserve(job); !reserved) {
        parts.store->releaseLease(job.id);
        return failure(reserved.error());
    }
    if (auto saved = parts.store->save(job); !saved) {
        outputs.release(job);
        parts.store->releaseLease(job.id);
        return failure(saved.error());
    }
    followed.insert(job.id);
    pumpTimer.start();
    return job;
}

Expected<void> JobRunner::retry(const QUuid &id)
{
    if (const auto job = d->parts.store->job(id))
        d->effects.forgetKey(job->service);
    return d->handleRequest(id, jobevent::RetryAsked{});
}

void JobRunner::noteSync(const QUuid &id, const SyncVerdict &verdict)
{
    (void)d->handleRequest(id, jobevent::SyncJudged{verdict});
}

Expected<void> JobRunner::edit(const QUuid &id, const GenerationRequest &request)
{
    const bool wasOwned = d->owned.contains(id);
    if (auto claimed = d->claim(id); !claimed)
        return claimed;
    const auto job = d->parts.store->job(id);
    if (!job) {
        d->releaseIfIdle(id, wasOwned);
        return failure(cannotRead());
    }
    const QList<Error> broken = validate(request, addressRuleOf(job->service), LocalFileRule::Unseen);
    if (!broken.isEmpty()) {
        d->releaseIfIdle(id, wasOwned);
        return failure(broken.first());
    }
    // A name chosen by the user is kept; one made from the inputs follows them.
    const bool isNamed = job->name != jobName(job->request);
    const bool hasSameInputs = request.videoUrl == job->request.videoUrl &&
                               request.audioUrl == job->request.audioUrl &&
                               request.referenceImageUrl == job->request.referenceImageUrl;
    const QString output =
        isNamed || hasSameInputs || job->outputChosen
            ? job->outputPath
            : d->outputs.freePath(*d->parts.settings,
                                  {.request = request, .service = job->service, .time = job->createdAt});
    if (auto fits = Outputs::checkInputs(output, request); !fits) {
        d->releaseIfIdle(id, wasOwned);
        return fits;
    }
    const jobevent::Edited edited{request, isNamed ? job->name : jobName(request), output};
    const bool isDone = d->apply(id, edited);
    d->releaseIfIdle(id, wasOwned);
    d->pumpTimer.start();
    if (!isDone && d->isHeld(id)) // it's done as soon as it can be stored
        return notSavedYet();
    if (!isDone)
        return failure(ErrorKind::InvalidInput,
                       tr("This job has already been submitted and can't be edited."));
    return {};
}

void JobRunner::hold(const QUuid &id)
{
    d->onHold.insert(id);
}

void JobRunner::release(const QUuid &id)
{
    if (d->onHold.remove(id))
        d->pumpTimer.start();
}

bool JobRunner::cancel(const QUuid &id)
{
    const auto job = d->owned.contains(id) ? d->parts.store->job(id) : std::nullopt;
    if (job && job->state == JobState::Submitting && canCancel(*job)) {
        d->cancelLater.insert(id);
        return true;
    }
    return d->handleRequest(id, jobevent::CancelAsked{}, false).has_value();
}

void JobRunner::undoCancel(const QUuid &id)
{
    (void)d->handleRequest(id, jobevent::RetryAsked{}, false);
}

Expected<Job> JobRunner::remove(const QUuid &id, Removal how)
{
    const bool wasOwned = d->owned.contains(id);
    if (auto claimed = d->claim(id); !claimed)
        return failure(claimed.error());
    const auto job = d->parts.store->job(id);
    if (!job) {
        d->releaseIfIdle(id, wasOwned);
        return failure(cannotRead());
    }
    if (how == Removal::OnlyIfNothingIsLost && mayLosePaidResult(*job)) {
        d->releaseIfIdle(id, wasOwned);
        return failure(ErrorKind::InvalidInput,
                       tr("This job was submitted and may be paid for. Removing it would lose its result."));
    }
    d->effects.abandon(*job);
    d->cancelLater.remove(id);
    if (auto removed = d->parts.store->remove(id); !removed) {
        d->carryOn(id);
        Q_EMIT storeFailed(removed.error());
        return failure(removed.error());
    }
    d->outputs.discard(*job);
    if (canCancelTask(*job) && job->service.kind == ServiceKind::Local)
        d->effects.cancelTask(*job);
    return *job;
}

Expected<void> JobRunner::restore(const Job &job)
{
    if (d->parts.store->contains(job.id))
        return failure(ErrorKind::InvalidInput, tr("This job is already in the list."));
    Job back = job;
    if (canCancelTask(back) && back.service.kind == ServiceKind::Local) // it was stopped: start again
        back = transition(transition(back, {job.updatedAt, jobevent::CancelAsked{}}).job,
                          {job.updatedAt, jobevent::RetryAsked{}})
                   .job;
    if (isUnsent(back)) {
        back.state = JobState::Queued;
        back.retryAt = {};
        back.error.reset();
    }
    if (auto leased = d->lease(back.id); !leased) // not in the list
        return leased;
    if (auto saved = d->parts.store->save(back); !saved) {
        d->parts.store->releaseLease(back.id);
        return saved;
    }
    d->owned.insert(back.id);
    // A piece that was followed still is.
    if (back.film.isNull())
        d->followed.insert(back.id);
    d->releaseIfIdle(back.id, false);
    d->pumpTimer.start();
    return {};
}

void JobRunner::move(const QList<QUuid> &ids, const QUuid &before)
{
    QList<QUuid> queued;
    for (const QUuid &id : ids) {
        if (id != before && d->parts.store->contains(id) && d->parts.store->state(id) == JobState::Queued)
            queued.append(id);
    }
    const auto refused = moveInQueue(d->parts.store, queued, before);
    if (!refused)
        Q_EMIT storeFailed(refused.error());
    for (const QUuid &id : refused.value_or(QList<QUuid>())) { // another process has started it
        const bool wasOwned = d->owned.contains(id);
        if (d->own(id))
            d->releaseIfIdle(id, wasOwned);
    }
    d->pumpTimer.start();
}

Expected<void> JobRunner::setOutput(const QUuid &id, const QString &outputPath)
{
    const bool wasOwned = d->owned.contains(id);
    const auto refuse = [](const QString &message) {
        return failure(Error{.kind = ErrorKind::InvalidInput, .message = message, .field = u"output"_s});
    };
    if (auto claimed = d->claim(id); !claimed)
        return claimed.error().kind == ErrorKind::InvalidInput ? refuse(claimed.error().message) : claimed;
    const auto giveBack = qScopeGuard([&] {
        if (!wasOwned && !d->isHeld(id))
            d->disown(id);
    });
    const auto job = d->parts.store->job(id);
    if (!job) {
        d->releaseIfIdle(id, wasOwned);
        return failure(cannotRead());
    }
    if (job->state == JobState::Completed && QFileInfo::exists(job->outputPath))
        return refuse(tr("The video is already at %1.").arg(QDir::toNativeSeparators(job->outputPath)));
    Job next = *job;
    next.outputPath = Outputs::absolutePath(outputPath);
    next.outputChosen = true;
    if (next.outputPath == job->outputPath)
        return {};
    if (auto reserved = d->outputs.reserve(next); !reserved)
        return reserved;
    const auto whole = Outputs::relocateDownload(*job, next.outputPath);
    if (!whole) {
        d->outputs.release(next);
        return failure(whole.error());
    }
    const bool isDone = d->apply(id, jobevent::OutputChosen{next.outputPath, *whole});
    if (!isDone && d->isHeld(id))
        return notSavedYet(); // it's done as soon as it can be stored
    if (!isDone || isFinished(job->state))
        d->outputs.release(next); // a finished job reserves it when it starts again
    if (!isDone) {
        Outputs::discardPart(next, job->outputPath);
        return refuse(tr("This can't be done with this job now."));
    }
    Outputs::discardPart(*job, next.outputPath);
    return {};
}

Expected<void> JobRunner::checkWithService(const QUuid &id)
{
    const bool wasOwned = d->owned.contains(id);
    if (auto claimed = d->claim(id); !claimed)
        return claimed;
    const auto job = d->parts.store->job(id);
    if (!job || job->state != JobState::Unconfirmed) {
        d->releaseIfIdle(id, wasOwned);
        return failure(ErrorKind::InvalidInput, tr("This can't be done with this job now."));
    }
    d->checking.insert(id);
    d->effects.forgetKey(job->service);
    d->effects.search(*job);
    return {};
}

Expected<void> JobRunner::sendAgain(const QUuid &id)
{
    return d->handleRequest(id, jobevent::SendAgainAsked{});
}

Expected<void> JobRunner::adopt(const QUuid &id, const QString &taskId)
{
    const auto job = d->parts.store->job(id);
    const auto other = job ? d->parts.store->jobWithTask(taskId, job->service) : std::nullopt;
    if (other && *other != id) {
        const auto owner = d->parts.store->job(*other);
        return failure(
            Error{.kind = ErrorKind::InvalidInput,
                  .message = tr("The job “%1” already has this task.").arg(owner ? owner->name : QString()),
                  .field = u"task"_s});
    }
    return d->handleRequest(id, jobevent::Adopted{taskId});
}

Expected<void> JobRunner::forget(const QUuid &id)
{
    return d->handleRequest(id, jobevent::Forgotten{});
}

std::optional<QUuid> JobRunner::findDuplicate(const GenerationRequest &request,
                                              const ServiceAddress &service) const
{
    const QDateTime since = d->parts.clock->now().addSecs(-std::chrono::seconds(kDuplicateWithin).count());
    for (const QUuid &id : d->parts.store->duplicates(request, service, since)) {
        const auto job = d->parts.store->job(id);
        if (job && isPaidForWith(*job, request, service))
            return id;
    }
    return std::nullopt;
}

bool JobRunner::hasNewerDuplicate(const Job &job) const
{
    const QList<QUuid> same = d->parts.store->duplicates(job.request, job.service, job.createdAt);
    return std::any_of(same.cbegin(), same.cend(), [this, &job](const QUuid &id) {
        const auto other = d->parts.store->job(id);
        return other && other->createdAt > job.createdAt && isPaidForWith(*other, job.request, job.service);
    });
}

Expected<std::optional<SubmitLock>> JobRunner::acquireSubmitLock(const GenerationRequest &request,
                                                                 const ServiceAddress &service) const
{
    return SubmitLock::take(d->parts.store, request, service);
}

QSet<QUuid> JobRunner::postsUnderWay() const
{
    return d->posting;
}

void JobRunner::setParallelLimit(ServiceKind kind, int jobs)
{
    d->limits.at(static_cast<std::size_t>(kind)) = qMax(1, jobs);
    d->pumpTimer.start();
}

void JobRunner::setParallelLimit(int jobs)
{
    for (const ServiceKind kind : {ServiceKind::Local, ServiceKind::EvoLink, ServiceKind::Custom})
        setParallelLimit(kind, jobs);
}

void JobRunner::setPause(Pause pause)
{
    if (std::exchange(d->pause, pause) == pause)
        return;
    d->putBack();
    d->pauseHeld();
    for (const QUuid &id : std::exchange(d->postponed, {}))
        d->apply(id, jobevent::Restored{});
    d->pumpTimer.start();
    Q_EMIT pauseChanged();
}

JobRunner::Pause JobRunner::pause() const
{
    return d->pause;
}

bool JobRunner::isPaused(const ServiceAddress &service) const
{
    return d->isPaused(service);
}

void JobRunner::setLowestBalance(double credits)
{
    d->effects.setLowestBalance(credits);
}

void JobRunner::stopSubmitting()
{
    d->isLeaving = true;
    d->takeFromGate();
}

double JobRunner::stageProgress(const QUuid &id) const
{
    return d->progress.value(id);
}

} // namespace retalk
