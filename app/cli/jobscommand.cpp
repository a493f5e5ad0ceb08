#include "cli/jobscommand.h"

#include "base/log.h"
#include "cli/console.h"
#include "cli/jobargument.h"
#include "cli/serviceoption.h"
#include "films/filmrunner.h"
#include "jobs/model/joberror.h"
#include "program/composition.h"

#include <QFileInfo>
#include <QHash>
#include <QLocale>

#include <algorithm>
#include <optional>
#include <utility>

namespace retalk::cli {

namespace {

using namespace Qt::StringLiterals;

/// Returns what the job was charged, or is expected to be.
std::optional<double> creditsOf(const Job &job)
{
    const Billing &billing = job.task.billing;
    return billing.charged ? billing.charged : billing.reserved;
}

QJsonObject describe(const Job &job)
{
    QJsonObject fields{{u"job"_s, job.id.toString(QUuid::WithoutBraces)},
                       {u"name"_s, shownName(job)},
                       {u"state"_s, toString(job.state)},
                       {u"service"_s, serviceName(job.service)},
                       {u"task_id"_s, job.taskId},
                       {u"progress"_s, job.task.progress},
                       {u"output"_s, job.outputPath},
                       {u"video"_s, job.request.videoUrl},
                       {u"audio"_s, job.request.audioUrl},
                       {u"created"_s, timeField(job.createdAt)},
                       {u"submitted"_s, timeField(job.submittedAt)},
                       {u"updated"_s, timeField(job.updatedAt)},
                       {u"finished"_s, timeField(job.finishedAt)},
                       {u"expires"_s, timeField(job.resultExpiresAt)},
                       {u"can_ask_again"_s, canAskAgain(job)}};
    if (!job.request.referenceImageUrl.isEmpty())
        fields[u"reference"_s] = job.request.referenceImageUrl;
    if (job.request.audioTrack > 0)
        fields[u"audio_track"_s] = job.request.audioTrack;
    if (job.request.audioOffset.count() != 0)
        fields[u"audio_offset"_s] = double(job.request.audioOffset.count()) / 1000;
    if (job.service.kind == ServiceKind::Local)
        fields[u"quality"_s] = toString(job.request.quality);
    if (const auto cost = creditsOf(job))
        fields[u"credits"_s] = *cost;
    if (!job.film.isNull()) {
        fields[u"film"_s] = job.film.toString(QUuid::WithoutBraces);
        fields[u"piece"_s] = job.piece + 1;
    }
    if (job.state == JobState::WaitingToRetry) {
        fields[u"retry_at"_s] = timeField(job.retryAt);
        fields[u"attempts"_s] = job.attempts;
        fields[u"resume_state"_s] = toString(job.resumeState);
    }
    if (const auto error = translatedError(job))
        add(fields, errorFields(*error));
    if (isFinished(job.state) && job.state != JobState::Completed && isCertainlyUncharged(job))
        fields[u"charged"_s] = false;
    return fields;
}

QString shownTime(const QDateTime &time)
{
    return QLocale().toString(time.toLocalTime(), QLocale::ShortFormat);
}

/// Returns the job's row of the printed table.
QString row(const Job &job)
{
    const auto error = translatedError(job);
    const QString detail = error                              ? redacted(error->message)
                           : job.state == JobState::Completed ? job.outputPath
                                                              : QString();
    const QString task = job.taskId.isEmpty() ? u"-"_s : job.taskId;
    QStringList columns{shortId(job.id),
                        shownTime(job.createdAt),
                        toString(job.state).leftJustified(16),
                        redacted(serviceName(job.service)).leftJustified(7),
                        redacted(task),
                        shownName(job),
                        detail};
    columns.removeAll(QString());
    return columns.join(u"  ");
}

/// A film and the totals of its jobs.
struct ListedFilm
{
    StoredFilm film;
    FilmStage stage;
    qsizetype failed = 0; ///< pieces that are submitted again only if the user agrees
    std::optional<double> credits;
};

/// Returns the state in the terms used for jobs, as far as they match.
QString stateOf(const ListedFilm &listed)
{
    switch (listed.stage.kind) {
    case FilmStage::Kind::Joined:
        return toString(JobState::Completed);
    case FilmStage::Kind::Cancelled:
        return toString(JobState::Cancelled);
    case FilmStage::Kind::Elsewhere:
    case FilmStage::Kind::Cutting:
    case FilmStage::Kind::Waiting:
    case FilmStage::Kind::Joining:
        return toString(JobState::Processing);
    case FilmStage::Kind::Idle:
    case FilmStage::Kind::Stopped:
        break;
    }
    return listed.failed > 0 ? toString(JobState::Failed) : u"unfinished"_s;
}

QString nameOf(const StoredFilm &film)
{
    return QFileInfo(localFilePath(film.film.video)).fileName();
}

QJsonObject describe(const ListedFilm &listed)
{
    const StoredFilm &film = listed.film;
    QJsonObject fields{{u"film"_s, film.id.toString(QUuid::WithoutBraces)},
                       {u"name"_s, nameOf(film)},
                       {u"state"_s, stateOf(listed)},
                       {u"service"_s, serviceName(film.film.service)},
                       {u"pieces"_s, film.pieces.size()},
                       {u"done"_s, listed.stage.done},
                       {u"failed"_s, listed.failed},
                       {u"output"_s, film.film.output},
                       {u"video"_s, film.film.video},
                       {u"created"_s, timeField(film.createdAt)},
                       {u"finished"_s, timeField(film.joinedAt)}};
    if (listed.credits)
        fields[u"credits"_s] = *listed.credits;
    return fields;
}

/// Uses the columns of a job; the task's column says what it is.
QString row(const ListedFilm &listed)
{
    const StoredFilm &film = listed.film;
    QStringList columns{
        shortId(film.id), shownTime(film.createdAt), stateOf(listed).leftJustified(16),
        redacted(serviceName(film.film.service)).leftJustified(7), u"film"_s, nameOf(film),
        //: %1 and %2 numbers
        JobsCommand::tr("%1 of %2 pieces done")
            .arg(QLocale().toString(listed.stage.done), QLocale().toString(film.pieces.size()))};
    if (listed.failed > 0)
        columns += JobsCommand::tr("%Ln piece(s) failed", nullptr, int(listed.failed));
    if (listed.credits)
        columns += JobsCommand::tr("%1 credits").arg(QLocale().toString(*listed.credits, 'f', 1));
    if (listed.stage.kind == FilmStage::Kind::Joined)
        columns += film.film.output;
    return columns.join(u"  ");
}

/// Returns the films, newest first, each with the cost of all its jobs, including replaced ones, whose inputs
/// are in the film's folder too.
QList<ListedFilm> filmsOf(Composition &parts)
{
    QList<ListedFilm> listed;
    const FilmRunner *runner = parts.films();
    QHash<QString, qsizetype> places; // by folder
    QList<StoredFilm> films = runner ? runner->films() : QList<StoredFilm>();
    std::reverse(films.begin(), films.end());
    for (const StoredFilm &film : std::as_const(films)) {
        ListedFilm one{.film = film, .stage = runner->stage(film), .credits = {}};
        if (!film.isJoined && !film.isCancelled)
            one.failed = runner->replaceableJobs(film).size();
        places.insert(parts.filmStore()->folderOf(film.id), listed.size());
        listed += std::move(one);
    }
    const QList<JobFigures> jobs = listed.isEmpty() ? QList<JobFigures>() : parts.store()->figures({});
    for (const JobFigures &figures : jobs) {
        const auto place = places.constFind(figures.video.section(u'/', 0, -2));
        const auto job = place != places.cend() ? parts.store()->job(figures.id) : std::nullopt;
        if (const auto cost = job ? creditsOf(*job) : std::nullopt) {
            std::optional<double> &sum = listed[*place].credits;
            sum = sum.value_or(0) + *cost;
        }
    }
    return listed;
}

} // namespace

JobsCommand::JobsCommand()
    : Command({.name = u"jobs"_s,
               .description = tr("List every job and film, newest first."),
               .options = {jsonOption()},
               .required = {},
               .words = {}})
{
}

void JobsCommand::start(const QCommandLineParser &, Composition &parts, Console &console)
{
    // Unlike the window's list, which puts unfinished jobs on top.
    const JobStore *store = parts.store();
    QList<JobKey> keys = store->keys({});
    std::stable_sort(keys.begin(), keys.end(), [store](const JobKey &left, const JobKey &right) {
        return left.createdMs != right.createdMs ? left.createdMs > right.createdMs
                                                 : store->position(left.id) > store->position(right.id);
    });
    QList<ListedFilm> films = filmsOf(parts);
    const bool isEmpty = keys.isEmpty() && films.isEmpty();
    const auto sayFilmsFrom = [&](qint64 createdMs) {
        while (!films.isEmpty() && films.constFirst().film.createdAt.toMSecsSinceEpoch() >= createdMs) {
            const ListedFilm film = films.takeFirst();
            console.event(u"film"_s, describe(film));
            console.result(row(film));
        }
    };
    for (const JobKey &key : std::as_const(keys)) {
        const auto job = store->job(key.id);
        if (!job)
            continue;
        sayFilmsFrom(key.createdMs);
        console.event(u"job"_s, describe(*job));
        console.result(row(*job));
    }
    sayFilmsFrom(0);
    if (isEmpty)
        console.say(tr("There are no jobs yet."));
    Q_EMIT finished(ExitDone);
}

} // namespace retalk::cli
