#include "joblist/filmrows.h"

#include "common/format.h"
#include "jobs/model/jobcodec.h"
#include "jobs/runner/jobrunner.h"
#include "jobs/store/jobstore.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <utility>

namespace retalk {

namespace {

using StageKind = FilmStage::Kind;

struct FilmWords
{
    Q_DECLARE_TR_FUNCTIONS(retalk::FilmRows)
};

QString number(qsizetype count)
{
    return QLocale().toString(count);
}

/// How much of a stretch of video is worked off, as "0:23 of 1:50".
QString lengthDone(qint64 frames, FrameRate rate, double fraction)
{
    const auto clock = [](double seconds) {
        return Format::clock(std::chrono::milliseconds(std::llround(1000 * seconds)));
    };
    const double all = secondsAt(frames, rate);
    //: %1 and %2 are lengths of video, as 0:23 and 1:50
    return FilmWords::tr("%1 of %2").arg(clock(fraction * all), clock(all));
}

} // namespace

FilmRows::FilmRows(FilmRunner *films, JobStore *store, JobRunner *runner, QObject *parent)
    : QObject(parent), m_runner(films), m_store(store), m_jobs(runner)
{
    if (!m_runner)
        return;
    connect(m_runner, &FilmRunner::begun, this, &FilmRows::readAgain);
    connect(m_runner, &FilmRunner::finished, this, &FilmRows::readOne);
    connect(m_runner, &FilmRunner::changed, this, &FilmRows::readOne);
    connect(m_runner, &FilmRunner::cutting, this, &FilmRows::changed);
    connect(m_runner, &FilmRunner::joining, this, &FilmRows::changed);
    connect(m_store, &JobStore::added, this, [this](const QUuid &id) {
        const auto job = m_store->job(id);
        if (!job || job->film.isNull())
            return;
        // Another Retalk may have started the film, or replaced one of its pieces.
        if (!contains(job->film))
            readAgain();
        else if (filmOf(id).isNull())
            readOne(job->film);
        meet(*job);
    });
    connect(m_store, &JobStore::changedElsewhere, this, &FilmRows::readAgain);
    const auto tellOfPiece = [this](const QUuid &id) {
        if (const QUuid film = filmOf(id); !film.isNull())
            Q_EMIT changed(film);
    };
    connect(m_store, &JobStore::changed, this, tellOfPiece);
    connect(m_store, &JobStore::removed, this, tellOfPiece);
    if (m_jobs)
        connect(m_jobs, &JobRunner::stageProgressed, this, tellOfPiece);
    read();
}

void FilmRows::read()
{
    m_films = m_runner->films();
    place();
    findReplaced();
}

void FilmRows::readAgain()
{
    const QList<StoredFilm> before = m_films;
    read();
    const bool isSameList = std::equal(before.cbegin(), before.cend(), m_films.cbegin(), m_films.cend(),
                                       [](const StoredFilm &a, const StoredFilm &b) { return a.id == b.id; });
    if (!isSameList)
        Q_EMIT listChanged();
    for (const StoredFilm &film : std::as_const(m_films))
        Q_EMIT changed(film.id);
}

/// Reads only this film, since films report every step.
void FilmRows::readOne(const QUuid &id)
{
    const auto now = m_runner->film(id);
    const auto at = m_places.constFind(id);
    if (!now || at == m_places.cend()) {
        if (now || at != m_places.cend()) {
            read();
            Q_EMIT listChanged();
        }
    } else {
        StoredFilm &known = m_films[*at];
        const bool isPlaced = known.jobs == now->jobs;
        known = *now;
        if (!isPlaced)
            place();
    }
    Q_EMIT changed(id);
}

/// Builds the indexes into m_films.
void FilmRows::place()
{
    const QHash<QUuid, QUuid> before = std::exchange(m_filmOf, {});
    m_places.clear();
    m_replaced.clear();
    for (qsizetype at = 0; at < m_films.size(); ++at) {
        m_places.insert(m_films[at].id, at);
        for (const QUuid &job : std::as_const(m_films[at].jobs))
            m_filmOf.insert(job, m_films[at].id);
    }
    for (auto it = before.cbegin(); it != before.cend(); ++it) {
        if (contains(it.value()) && !m_filmOf.contains(it.key())) {
            m_filmOf.insert(it.key(), it.value());
            m_replaced[it.value()] += it.key();
        }
    }
}

/// Adds a job that states which film it is a piece of.
void FilmRows::meet(const Job &job)
{
    if (!contains(job.film) || m_filmOf.contains(job.id))
        return;
    m_filmOf.insert(job.id, job.film);
    m_replaced[job.film] += job.id;
}

/// Finds the replaced jobs of earlier sessions. A film only knows its current jobs; earlier ones cut its
/// video at the same places, in a folder named after it.
void FilmRows::findReplaced()
{
    bool isAny = false;
    QHash<QUuid, int> attempts;
    for (const StoredFilm &film : std::as_const(m_films)) {
        const int its = std::accumulate(film.attempts.cbegin(), film.attempts.cend(), 0);
        attempts.insert(film.id, its);
        isAny |= its > m_lookedFor.value(film.id);
    }
    m_lookedFor = attempts;
    if (!isAny)
        return; // avoids reading the whole list whenever a film is added, removed or changed elsewhere
    const QList<JobFigures> all = m_store->figures({});
    for (const JobFigures &figures : all) {
        if (m_filmOf.contains(figures.id))
            continue;
        const QStringView video = figures.video;
        const qsizetype name = video.lastIndexOf(u'/');
        const qsizetype folder = name > 0 ? video.lastIndexOf(u'/', name - 1) : -1;
        if (folder < 0 || !contains(QUuid::fromString(video.mid(folder + 1, name - folder - 1))))
            continue;
        if (const auto job = m_store->job(figures.id))
            meet(*job);
    }
}

const StoredFilm *FilmRows::film(const QUuid &id) const
{
    const auto at = m_places.constFind(id);
    return at == m_places.cend() ? nullptr : &m_films[*at];
}

bool FilmRows::isReplaced(const QUuid &job) const
{
    return m_replaced.value(filmOf(job)).contains(job);
}

QList<QUuid> FilmRows::pieces(const QUuid &id) const
{
    QList<QUuid> there;
    if (const StoredFilm *its = film(id)) {
        for (const QUuid &job : its->jobs) {
            if (m_store->contains(job))
                there += job;
        }
    }
    return there;
}

QList<QUuid> FilmRows::allJobs(const QUuid &id) const
{
    QList<QUuid> there = pieces(id);
    const QList<QUuid> replaced = m_replaced.value(id);
    for (const QUuid &job : replaced) {
        if (m_store->contains(job))
            there += job;
    }
    return there;
}

bool FilmRows::isDone(const QUuid &job) const
{
    return m_store->contains(job) && m_store->state(job) == JobState::Completed;
}

QList<FilmPiece> FilmRows::failedPieces(const QUuid &id) const
{
    QList<FilmPiece> failed;
    const StoredFilm *its = film(id);
    const QList<QUuid> jobs = its ? m_runner->replaceableJobs(*its) : QList<QUuid>();
    for (const QUuid &job : jobs)
        failed += its->pieces[its->jobs.indexOf(job)];
    return failed;
}

FilmStage FilmRows::stage(const QUuid &id) const
{
    const StoredFilm *its = film(id);
    return its ? m_runner->stage(*its) : FilmStage{};
}

bool FilmRows::needsAttention(const QUuid &id) const
{
    const StageKind kind = stage(id).kind;
    return kind == StageKind::Stopped || kind == StageKind::Idle;
}

Job FilmRows::asJob(const QUuid &id) const
{
    Job job;
    const StoredFilm *its = film(id);
    if (!its)
        return job;
    const FilmStage stage = m_runner->stage(*its);
    job.id = id;
    job.name = QFileInfo(localFilePath(its->film.video)).fileName();
    job.service = its->film.service;
    job.request = {.videoUrl = its->film.video,
                   .audioUrl = its->film.parts.value(0).voice,
                   .faceThreshold = its->film.faceThreshold,
                   .quality = its->film.quality};
    job.outputPath = its->film.output;
    job.createdAt = its->createdAt;
    job.updatedAt = its->createdAt;
    job.finishedAt = its->joinedAt;
    switch (stage.kind) {
    case StageKind::Joined:
        job.state = JobState::Completed;
        break;
    case StageKind::Stopped:
        job.state = JobState::Failed;
        job.error = stage.error;
        break;
    case StageKind::Cancelled:
        job.state = JobState::Cancelled;
        break;
    default:
        job.state = JobState::Processing;
        job.task.progress = 100 * overallProgress(*its, stage, *m_store);
    }
    // The total cost of all pieces, including the replaced ones.
    Billing &billing = job.task.billing;
    for (const QUuid &piece : allJobs(id)) {
        const auto made = m_store->job(piece);
        if (!made)
            continue;
        const auto add = [](std::optional<double> &sum, const std::optional<double> &more) {
            if (more)
                sum = sum.value_or(0) + *more;
        };
        add(billing.charged, made->task.billing.charged);
        add(billing.reserved, made->task.billing.reserved);
        add(billing.refunded, made->task.billing.refunded);
        add(billing.usd, made->task.billing.usd);
        if (billing.chargeStatus.isEmpty())
            billing.chargeStatus = made->task.billing.chargeStatus;
    }
    if (its->rate.isKnown())
        job.task.videoDuration = secondsAt(its->frames, its->rate);
    return job;
}

JobLine FilmRows::line(const QUuid &id, const JobSituation &situation) const
{
    const StoredFilm *its = film(id);
    if (!its)
        return {};
    const FilmStage stage = m_runner->stage(*its);
    const auto all = its->pieces.size();
    //: %1 and %2 numbers
    const QString done = FilmWords::tr("%1 of %2 pieces done").arg(number(stage.done), number(all));
    const QString charge = chargeFact(asJob(id));
    switch (stage.kind) {
    case StageKind::Idle:
        return {.text = Format::facts({FilmWords::tr("Not finished"), done, charge}),
                .detail = FilmWords::tr("It continues when you choose to."),
                .tone = JobTone::Warning,
                .action = JobAction::Continue};
    case StageKind::Elsewhere:
        return {.text = Format::facts({FilmWords::tr("Another Retalk is working on it"), done})};
    case StageKind::Cutting:
        return {.text = Format::facts(
                    {FilmWords::tr("Cutting piece %1").arg(number(stage.piece + 1)),
                     lengthDone(its->pieces.value(stage.piece).frames, its->rate, stage.fraction), done}),
                .action = JobAction::Cancel,
                .progress = overallProgress(*its, stage, *m_store)};
    case StageKind::Waiting:
        return {.text = Format::facts({done, situation.pause == JobRunner::Pause::No
                                                 ? timeLeftText(situation.timeLeft)
                                                 //: The queue of jobs
                                                 : FilmWords::tr("the queue is paused")}),
                .action = JobAction::Cancel,
                .progress = overallProgress(*its, stage, *m_store)};
    case StageKind::Joining:
        return {.text = Format::facts({FilmWords::tr("Joining the pieces"),
                                       lengthDone(its->frames, its->rate, stage.fraction)}),
                .action = JobAction::Cancel,
                .progress = overallProgress(*its, stage, *m_store)};
    case StageKind::Stopped: {
        const auto [what, rest] = Format::sentences(stage.error ? stage.error->message : QString());
        return {.text = Format::facts({what, charge}),
                .detail = rest,
                .tone = JobTone::Bad,
                .action = failedPieces(id).isEmpty() ? JobAction::Continue : JobAction::SubmitAgain};
    }
    case StageKind::Cancelled:
        return {.text = Format::facts({FilmWords::tr("Cancelled"), done, charge}),
                .action = JobAction::Continue};
    case StageKind::Joined:
        return describe(asJob(id), situation);
    }
    return {};
}

bool FilmRows::matches(const StoredFilm &film, const JobQuery &query) const
{
    if (query.isStarredOnly)
        return false;
    const bool isDraft = film.film.service.kind == ServiceKind::Local;
    if ((query.kind == JobQuery::Kind::Drafts && !isDraft) ||
        (query.kind == JobQuery::Kind::Finals && isDraft))
        return false;
    if (query.service && *query.service != serviceKey(film.film.service))
        return false;
    const StageKind kind = m_runner->stage(film).kind;
    const bool isAtRest = kind == StageKind::Joined || kind == StageKind::Cancelled;
    if ((query.group == JobQuery::Group::Active && isAtRest) ||
        (query.group == JobQuery::Group::Done && kind != StageKind::Joined) ||
        (query.group == JobQuery::Group::NeedsAttention && kind != StageKind::Stopped &&
         kind != StageKind::Idle))
        return false;
    QStringList texts{QFileInfo(film.film.video).fileName(), QFileInfo(film.film.output).fileName()};
    for (const FilmPart &part : film.film.parts)
        texts += QFileInfo(part.voice).fileName();
    const QString all = texts.join(u'\n');
    const QStringList words = query.text.split(u' ', Qt::SkipEmptyParts);
    return std::all_of(words.cbegin(), words.cend(),
                       [&all](const QString &word) { return all.contains(word, Qt::CaseInsensitive); });
}

} // namespace retalk
