#include "jobs/jobrunner.h"

#include "base/clock.h"
#include "base/log.h"
#include "jobs/jobeffects.h"
#include "jobs/outputs.h"
#include "jobs/resultname.h"
#include "settings/settings.h"

#include <QDir>
#include <QFileInfo>
#include <QTimer>

namespace retalk {

namespace {

constexpr std::chrono::minutes kTwinWithin{1};

/// States that count against the number of parallel jobs.
bool takesAPlace(JobState state)
{
    return !isFinished(state) && state != JobState::Queued && state != JobState::Unconfirmed;
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
    QSet<QUuid> owned;    ///< jobs that this process carries on
    QSet<QUuid> followed; ///< of interest even before start()
    QSet<QUuid> checking; ///< the person asked to look for their task
    QSet<QUuid> posting;  ///< their POST is out
    QSet<QUuid> onHold;   ///< the person is changing them
    bool isForAll = false;
    bool isLeaving = false; ///< no further POST is sent
    int limit = 1;
    QHash<QUuid, double> progress;
    QList<std::pair<QUuid, JobEvent>> held; ///< what happened and could not be stored yet
    std::optional<QString> heldBecause;     ///< the reason that was told last
    QTimer pumpTimer;
    QTimer takeOverTimer;
    QTimer heldTimer;

    bool own(const QUuid &id);
    void disown(const QUuid &id);
    void takeOver();
    void pump();
    bool apply(const QUuid &id, const Happening &what)
    {
        return apply(id, JobEvent{parts.clock->now(), what});
    }
    bool apply(const QUuid &id, const JobEvent &event);
    void hold(const QUuid &id, const JobEvent &event, const Error &error);
    void applyHeld();
    void settle(const Job &job);
    /// One wish of the person: owns the job, applies the event, and lets go of it when nothing is left to do.
    bool wish(const QUuid &id, const Happening &what);
    /// What the person says about an Unconfirmed job.
    Expected<void> answerUnconfirmed(const QUuid &id, const Happening &what);
    /// Gives a job back that is over or waits for its turn.
    void letGo(const QUuid &id);
    /// Keeps `posting` right.
    void notePost(const QUuid &id, bool isUnderWay);
};

bool JobRunner::Private::own(const QUuid &id)
{
    if (!parts.store->acquireLease(id))
        return false;
    owned.insert(id);
    return true;
}

void JobRunner::Private::disown(const QUuid &id)
{
    effects.stop(id);
    owned.remove(id);
    progress.remove(id);
    parts.store->releaseLease(id);
    notePost(id, false);
}

/// Carries on what nobody carries on: after a start, and when another process has ended.
void JobRunner::Private::takeOver()
{
    for (const QUuid &id : parts.store->unfinishedIds()) {
        const bool isWanted = isForAll || followed.contains(id);
        if (!isWanted || owned.contains(id) || parts.store->state(id) == JobState::Queued)
            continue;
        if (own(id))
            apply(id, happened::Restored{});
    }
    pump();
}

/// Begins queued jobs while there are free places.
void JobRunner::Private::pump()
{
    if (isLeaving)
        return;
    const JobStore *store = parts.store;
    auto busy = std::count_if(owned.cbegin(), owned.cend(),
                              [store](const QUuid &id) { return takesAPlace(store->state(id)); });
    if (busy >= limit)
        return;
    for (const QUuid &id : store->unfinishedIds()) {
        if (store->state(id) != JobState::Queued || !(isForAll || followed.contains(id)) ||
            onHold.contains(id) || !own(id))
            continue;
        if (apply(id, happened::Began{}) && ++busy >= limit)
            return;
    }
}

bool JobRunner::Private::apply(const QUuid &id, const JobEvent &event)
{
    const bool mustWait =
        std::any_of(held.cbegin(), held.cend(), [&id](const auto &early) { return early.first == id; });
    if (mustWait) {
        held.append({id, event});
        return false;
    }
    const auto job = parts.store->job(id);
    if (!job || !owned.contains(id))
        return false;
    const Transition next = transition(*job, event);
    if (!next.accepted || (isLeaving && next.effects.contains(Effect::Post)))
        return false;
    if (!(next.job == *job)) {
        if (auto saved = parts.store->update(next.job); !saved) {
            if (saved.error().kind == ErrorKind::NotFound)
                disown(id);
            else
                hold(id, event, saved.error());
            return false;
        }
    }
    if (next.job.state != job->state)
        progress.remove(id);
    notePost(id, next.job.state == JobState::Submitting);
    effects.carryOut(next.job, next.effects);
    if (next.job.state != job->state)
        settle(next.job);
    return true;
}

void JobRunner::Private::hold(const QUuid &id, const JobEvent &event, const Error &error)
{
    held.append({id, event});
    heldTimer.start(parts.pace.storeRetry);
    // It is tried again every few seconds for as long as the disk is full; saying so once is enough.
    if (std::exchange(heldBecause, error.detail) == error.detail)
        return;
    qCWarning(lcJobs) << "a change cannot be stored and waits:" << error.detail;
    Q_EMIT q->storeFailed(error);
}

void JobRunner::Private::applyHeld()
{
    const auto waiting = std::exchange(held, {});
    for (const auto &[id, event] : waiting)
        apply(id, event);
    if (held.isEmpty())
        heldBecause.reset();
}

void JobRunner::Private::settle(const Job &job)
{
    pumpTimer.start();
    if (!isFinished(job.state))
        return;
    disown(job.id);
    Q_EMIT q->settled(job.id);
}

bool JobRunner::Private::wish(const QUuid &id, const Happening &what)
{
    if (!parts.store->contains(id) || !own(id))
        return false;
    followed.insert(id);
    const bool done = apply(id, what);
    letGo(id);
    pumpTimer.start();
    return done;
}

void JobRunner::Private::letGo(const QUuid &id)
{
    if (parts.store->contains(id) &&
        (isFinished(parts.store->state(id)) || parts.store->state(id) == JobState::Queued))
        disown(id);
}

Expected<void> JobRunner::Private::answerUnconfirmed(const QUuid &id, const Happening &what)
{
    if (!parts.store->contains(id))
        return failure(ErrorKind::NotFound, JobRunner::tr("This job has been removed."));
    if (wish(id, what))
        return {};
    if (!owned.contains(id))
        return failure(ErrorKind::InvalidInput, JobRunner::tr("Another Retalk is working on this job."));
    if (parts.store->state(id) == JobState::Unconfirmed)
        return failure(ErrorKind::Disk,
                       JobRunner::tr("The job list cannot be written to. Check that the disk is not full."));
    return failure(ErrorKind::InvalidInput, JobRunner::tr("This job is no longer unconfirmed."));
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
    connect(&d->effects, &JobEffects::reported, this,
            [this](const QUuid &id, const Happening &what) { d->apply(id, what); });
    connect(&d->effects, &JobEffects::progressed, this, [this](const QUuid &id, double fraction) {
        d->progress.insert(id, fraction);
        Q_EMIT stageProgressed(id, fraction);
    });
    connect(&d->effects, &JobEffects::undecided, this, [this](const QUuid &id, const TaskSearch &search) {
        if (d->checking.remove(id))
            Q_EMIT candidatesFound(id, search);
        Q_EMIT settled(id);
    });
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
    setParallelLimit(d->parts.settings->value(Setting::ParallelJobs).toInt());
    connect(d->parts.settings, &Settings::changed, this, [this](Setting setting) {
        if (setting == Setting::ParallelJobs)
            setParallelLimit(d->parts.settings->value(setting).toInt());
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

Expected<Job> JobRunner::submit(const GenerationRequest &request, const ServiceAddress &service,
                                const QString &outputPath, const QString &name)
{
    const QList<Error> broken = validate(request, addressRuleOf(service));
    if (!broken.isEmpty())
        return failure(broken.first());
    Job job;
    job.id = QUuid::createUuid();
    job.name = name.isEmpty() ? jobName(request) : name;
    job.service = service;
    job.request = request;
    job.position = d->parts.store->lastPosition() + 1;
    job.createdAt = d->parts.clock->now();
    job.updatedAt = job.createdAt;
    job.outputChosen = !outputPath.isEmpty();
    if (job.outputChosen) {
        job.outputPath = QFileInfo(outputPath).absoluteFilePath();
        if (auto cleared = d->outputs.clear(job.outputPath); !cleared)
            return failure(cleared.error());
    } else {
        job.outputPath = d->outputs.fresh(*d->parts.settings, request, job.createdAt, name);
    }
    // The lease first: another process sees the job as soon as it is stored.
    if (!d->parts.store->acquireLease(job.id))
        return failure(ErrorKind::Disk,
                       tr("The job list cannot be written to. Check that the disk is not full."));
    if (auto saved = d->parts.store->save(job); !saved)
        return failure(saved.error());
    d->followed.insert(job.id);
    d->pumpTimer.start();
    return job;
}

void JobRunner::retry(const QUuid &id)
{
    if (const auto job = d->parts.store->job(id))
        d->effects.forgetKey(job->service);
    d->wish(id, happened::RetryAsked{});
}

void JobRunner::noteSync(const QUuid &id, const SyncVerdict &verdict)
{
    d->wish(id, happened::SyncJudged{verdict});
}

Expected<void> JobRunner::edit(const QUuid &id, const GenerationRequest &request)
{
    const auto job = d->parts.store->job(id);
    if (!job)
        return failure(ErrorKind::NotFound, tr("This job has been removed."));
    const QList<Error> broken = validate(request, addressRuleOf(job->service));
    if (!broken.isEmpty())
        return failure(broken.first());
    // What the person named keeps its name; what was named after its inputs follows them.
    const bool isNamed = job->name != jobName(job->request);
    const bool hasSameInputs = request.videoUrl == job->request.videoUrl &&
                               request.audioUrl == job->request.audioUrl &&
                               request.referenceImageUrl == job->request.referenceImageUrl;
    const QString output = isNamed || hasSameInputs || job->outputChosen
                               ? job->outputPath
                               : d->outputs.fresh(*d->parts.settings, request, job->createdAt);
    if (!d->wish(id, happened::Edited{request, isNamed ? job->name : jobName(request), output}))
        return failure(ErrorKind::InvalidInput,
                       tr("This job has been sent already and cannot be changed any more."));
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
    return d->wish(id, happened::CancelAsked{});
}

Expected<Job> JobRunner::remove(const QUuid &id, Removal how)
{
    if (!d->parts.store->contains(id))
        return failure(ErrorKind::NotFound, tr("This job has been removed."));
    if (!d->own(id))
        return failure(ErrorKind::InvalidInput, tr("Another Retalk is working on this job."));
    const auto job = d->parts.store->job(id);
    if (!job)
        return failure(ErrorKind::NotFound, tr("This job has been removed."));
    if (how == Removal::OnlyIfNothingIsLost && mayLosePaidResult(*job)) {
        d->letGo(id);
        return failure(ErrorKind::InvalidInput,
                       tr("This job was submitted and may be paid for. Removing it would lose its result."));
    }
    d->effects.stop(id);
    if (auto removed = d->parts.store->remove(id); !removed) {
        Q_EMIT storeFailed(removed.error());
        return failure(removed.error());
    }
    return *job;
}

Expected<void> JobRunner::restore(const Job &job)
{
    if (d->parts.store->contains(job.id))
        return failure(ErrorKind::InvalidInput, tr("This job is in the list already."));
    Job back = job;
    if (canCancel(back)) {
        back.state = JobState::Queued;
        back.retryAt = {};
        back.error.reset();
    }
    if (!d->parts.store->acquireLease(back.id))
        return failure(ErrorKind::Disk,
                       tr("The job list cannot be written to. Check that the disk is not full."));
    if (auto saved = d->parts.store->save(back); !saved) {
        d->parts.store->releaseLease(back.id);
        return saved;
    }
    d->owned.insert(back.id);
    d->followed.insert(back.id);
    d->letGo(back.id);
    d->apply(back.id, happened::Restored{});
    d->pumpTimer.start();
    return {};
}

void JobRunner::move(const QUuid &id, const QUuid &before)
{
    if (!d->parts.store->contains(id) || d->parts.store->state(id) != JobState::Queued || id == before ||
        !d->own(id))
        return;
    if (auto moved = moveInQueue(d->parts.store, id, before); !moved)
        Q_EMIT storeFailed(moved.error());
    d->disown(id);
    d->pumpTimer.start();
}

Expected<void> JobRunner::setOutput(const QUuid &id, const QString &outputPath)
{
    const auto job = d->parts.store->job(id);
    if (!job)
        return failure(ErrorKind::NotFound, tr("This job has been removed."));
    const auto refuse = [](const QString &message) {
        return failure(Error{.kind = ErrorKind::InvalidInput, .message = message, .field = u"output"_qs});
    };
    if (job->state == JobState::Completed && QFileInfo::exists(job->outputPath))
        return refuse(tr("The video is already at %1.").arg(QDir::toNativeSeparators(job->outputPath)));
    const QString path = QFileInfo(outputPath).absoluteFilePath();
    if (path == job->outputPath)
        return {};
    if (auto cleared = d->outputs.clear(path); !cleared)
        return failure(cleared.error());
    const bool wasOurs = d->owned.contains(id);
    const bool isDone = d->own(id) && d->apply(id, happened::OutputChosen{path});
    if (!wasOurs)
        d->disown(id);
    if (!isDone)
        return refuse(tr("Another Retalk is working on this job."));
    return {};
}

void JobRunner::checkWithServer(const QUuid &id)
{
    const auto job = d->parts.store->job(id);
    if (!job || job->state != JobState::Unconfirmed || !d->own(id))
        return;
    d->checking.insert(id);
    d->effects.forgetKey(job->service);
    d->effects.carryOut(*job, QList{Effect::Recover});
}

Expected<void> JobRunner::sendAgain(const QUuid &id)
{
    return d->answerUnconfirmed(id, happened::SendAgainAsked{});
}

Expected<void> JobRunner::adopt(const QUuid &id, const QString &taskId)
{
    const auto job = d->parts.store->job(id);
    const auto other = job ? d->parts.store->jobWithTask(taskId, job->service) : std::nullopt;
    if (other && *other != id) {
        const auto owner = d->parts.store->job(*other);
        return failure(
            Error{.kind = ErrorKind::InvalidInput,
                  .message = tr("The job “%1” has this task already.").arg(owner ? owner->name : QString()),
                  .field = u"task"_qs});
    }
    return d->answerUnconfirmed(id, happened::Adopted{taskId});
}

Expected<void> JobRunner::forget(const QUuid &id)
{
    return d->answerUnconfirmed(id, happened::Forgotten{});
}

std::optional<QUuid> JobRunner::twin(const GenerationRequest &request, const ServiceAddress &service) const
{
    const QDateTime since = d->parts.clock->now().addSecs(-std::chrono::seconds(kTwinWithin).count());
    for (const JobKey &key : d->parts.store->keys({})) {
        if (key.createdMs < since.toMSecsSinceEpoch())
            break;
        const auto job = d->parts.store->job(key.id);
        if (job && job->state != JobState::Cancelled && job->request == request && job->service == service)
            return key.id;
    }
    return std::nullopt;
}

QSet<QUuid> JobRunner::postsUnderWay() const
{
    return d->posting;
}

void JobRunner::setParallelLimit(int jobs)
{
    d->limit = qMax(1, jobs);
    d->pumpTimer.start();
}

void JobRunner::submitNoMore()
{
    d->isLeaving = true;
}

double JobRunner::stageProgress(const QUuid &id) const
{
    return d->progress.value(id);
}

} // namespace retalk
