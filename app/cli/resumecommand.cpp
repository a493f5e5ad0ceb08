#include "cli/resumecommand.h"

#include "cli/console.h"
#include "cli/jobargument.h"
#include "films/filmrunner.h"
#include "jobs/runner/resultname.h"
#include "program/composition.h"

#include <QFileInfo>
#include <QSet>

#include <algorithm>

namespace retalk::cli {

namespace {

using namespace Qt::StringLiterals;

using namespace std::chrono_literals;

/// Services keep results for a day, and a task may take hours. Older jobs are included only if they are
/// named; otherwise every call would end with the same failures.
constexpr auto kAskedAfterSubmitting = 72h;

bool isFileGone(const Job &job)
{
    return job.state == JobState::Completed && !QFileInfo::exists(job.outputPath);
}

/// Returns true if the service may still have the job's result; asking costs nothing.
bool mayStillBeFetched(const Job &job)
{
    return canAskAgain(job) && (job.state != JobState::Completed || isFileGone(job));
}

bool isRecent(const StoredFilm &film)
{
    return film.createdAt.secsTo(QDateTime::currentDateTimeUtc()) <=
           std::chrono::seconds(kAskedAfterSubmitting).count();
}

bool isRecent(const Job &job)
{
    const QDateTime since = job.submittedAt.isValid() ? job.submittedAt : job.createdAt;
    return since.secsTo(QDateTime::currentDateTimeUtc()) <
           std::chrono::seconds(kAskedAfterSubmitting).count();
}

/// Returns true if the job was never submitted and failed for an external reason that may have passed.
bool mayBeSubmittedNow(const Job &job)
{
    if (job.state != JobState::Failed || !job.taskId.isEmpty() || !job.error)
        return false;
    switch (job.error->kind) {
    case ErrorKind::OutcomeUnknown: // from a damaged job list: it may have been submitted
    case ErrorKind::Cancelled:
    case ErrorKind::InvalidInput:
    case ErrorKind::Media:
    case ErrorKind::TaskFailed:
    case ErrorKind::Internal:
        return false;
    default:
        return true;
    }
}

/// Returns true if the job was rejected because of itself: submitted again only if the user names it.
bool mayBeSubmittedWhenNamed(const Job &job)
{
    return (job.state == JobState::Failed && job.taskId.isEmpty()) || job.state == JobState::Cancelled;
}

/// A draft costs nothing, so one that failed for a reason that may have passed is made again.
bool mayBeDraftedAgain(const Job &job)
{
    return job.service.kind == ServiceKind::Local && job.state == JobState::Failed && job.error &&
           job.error->kind == ErrorKind::TaskFailed &&
           adviceFor({.code = job.error->apiCode, .message = job.error->detail}) ==
               TaskErrorAdvice::RetryLater;
}

bool mustBeRetried(const Job &job)
{
    return isFinished(job.state) || job.state == JobState::WaitingToRetry;
}

} // namespace

ResumeCommand::ResumeCommand()
    : FollowCommand(
          {.name = u"resume"_s,
           .description = tr("Continue all unfinished jobs and films."),
           .options =
               {{QStringList{u"o"_s, u"output"_s}, tr("Save the job's video under another name."),
                 tr("FILE")},
                {u"join"_s,
                 tr("Join the film's finished pieces, and keep the original video in place of the others.")},
                {u"again"_s, tr("Submit the film's failed pieces again. You may be charged again.")},
                jsonOption()},
           .required = {},
           .words = {jobWord(Word::Count::Any)}})
{
}

QString ResumeCommand::usageError(const QCommandLineParser &parser) const
{
    if (parser.isSet(u"output"_s) && parser.positionalArguments().size() != 1)
        return tr("--output needs exactly one job.");
    for (const QString &option : {u"join"_s, u"again"_s}) {
        if (parser.isSet(option) && parser.positionalArguments().size() != 1)
            return tr("--%1 needs exactly one film.").arg(option);
    }
    if (parser.isSet(u"output"_s) && parser.value(u"output"_s).isEmpty())
        return tr("--%1 is missing.").arg(u"output"_s);
    return {};
}

void ResumeCommand::start(const QCommandLineParser &parser, Composition &parts, Console &console)
{
    begin(parts, console);
    if (const auto written = checkEnding(parser.value(u"output"_s)); !written)
        return refuse(written.error(), ExitUsage);
    QList<QUuid> ids;
    const QStringList names = parser.positionalArguments();
    QList<StoredFilm> films;
    QList<StoredFilm> filmsOfPieces;
    for (const QString &name : names) {
        if (const auto film = filmNamed(name)) {
            films += *film;
            continue;
        }
        const auto id = jobNamed(*parts.store(), name);
        if (!id)
            return refuse(id.error(), ExitUsage);
        if (const auto film = filmThatReplaced(*id))
            return refuse({.kind = ErrorKind::InvalidInput,
                           //: %1, %2: the beginnings of a job's and a film's id
                           .message = tr("Job %1 was replaced by another one of its film. “retalk resume %2” "
                                         "continues the film.")
                                          .arg(shortId(*id), shortId(film->id)),
                           .apiCode = u"usage"_s},
                          ExitUsage);
        if (ids.contains(*id))
            continue;
        ids.append(*id);
        if (const auto film = filmToResume(*id))
            filmsOfPieces.append(*film);
    }
    if ((parser.isSet(u"join"_s) || parser.isSet(u"again"_s)) && films.isEmpty())
        return refuse({.kind = ErrorKind::InvalidInput,
                       .message = tr("There is no film “%1”.").arg(names.constFirst()),
                       .apiCode = u"usage"_s},
                      ExitUsage);
    if (parser.isSet(u"output"_s) && !films.isEmpty())
        return refuse(
            {.kind = ErrorKind::InvalidInput,
             .message = tr("--output is for a job. A film is saved under the name that it was begun "
                           "with."),
             .apiCode = u"usage"_s},
            ExitUsage);
    // A film can't be joined if the user moves or removes the file of one of its pieces.
    if (parser.isSet(u"output"_s) && !filmsOfPieces.isEmpty())
        return refuse(
            {.kind = ErrorKind::InvalidInput,
             //: %1, %2: the beginnings of a job's and a film's id
             .message = tr("Job %1 is a piece of film %2, which is saved under the name that it was begun "
                           "with. Leave out --output.")
                            .arg(shortId(ids.constFirst()), shortId(filmsOfPieces.constFirst().id)),
             .apiCode = u"usage"_s},
            ExitUsage);
    if (names.isEmpty()) {
        ids = resumable();
        films = openFilms();
    }
    const FilmAction action = parser.isSet(u"join"_s)    ? FilmAction::Join
                              : parser.isSet(u"again"_s) ? FilmAction::Again
                                                         : FilmAction::Continue;
    for (const StoredFilm &film : std::as_const(filmsOfPieces)) {
        const bool isNamed = std::any_of(films.cbegin(), films.cend(),
                                         [&film](const StoredFilm &other) { return other.id == film.id; });
        if (!isNamed)
            films.append(film);
    }
    films.removeIf([&](const StoredFilm &film) { return !takeFilm(film, action, !names.isEmpty()); });
    // Films come before pieces, because a film that continues decides about its own pieces.
    for (const QUuid &id : std::as_const(ids)) {
        if (!take(id, parser.value(u"output"_s)))
            return;
    }
    // Pieces of named films are retried before the film looks at their states.
    for (const StoredFilm &film : std::as_const(films)) {
        if (!names.isEmpty() && !takePieces(film, action))
            return;
    }
    QList<StoredFilm> old = names.isEmpty() ? openFilms(Age::Old) : QList<StoredFilm>();
    m_elsewhere += int(old.removeIf([elsewhere = parts.store()->leasedElsewhere()](const StoredFilm &film) {
        return elsewhere.contains(film.id);
    }));
    if (m_elsewhere > 0)
        console.say(tr("%Ln job(s) are being worked on by another Retalk.", nullptr, m_elsewhere));
    if (m_leftOut > 0)
        console.say(
            tr("%Ln refused job(s) were left out. Nothing was charged for them; name one to submit it "
               "again.",
               nullptr, m_leftOut));
    if (m_leftOutUnproven > 0)
        console.say(
            tr("%Ln refused job(s) were left out. Name one to submit it again.", nullptr, m_leftOutUnproven));
    if (m_gone > 0)
        console.say(tr("%Ln finished video(s) are no longer where they were saved. Name a job to download "
                       "its video again.",
                       nullptr, m_gone));
    for (const StoredFilm &film : std::as_const(old)) {
        setResumeHintShown(film.id);
        //: %1: the beginning of a film's id, %2: the name of its video
        console.say(tr("Film %1 (“%2”) was begun more than 3 days ago and was left out. “retalk resume %1” "
                       "continues it.")
                        .arg(shortId(film.id), QFileInfo(film.film.video).fileName()));
    }
    if (!isFollowing()) {
        if (names.isEmpty() && old.isEmpty() && exitCode() == ExitDone)
            console.say(tr("Nothing to resume."));
        Q_EMIT finished(exitCode());
    }
}

/// Returns the jobs continued by a call without names. A finished video whose file is missing isn't among
/// them: a user who deletes it doesn't want it back.
QList<QUuid> ResumeCommand::resumable()
{
    const JobStore *store = parts().store();
    QSet<QUuid> goingOn; // films continued by this call
    for (const StoredFilm &film : openFilms())
        goingOn.insert(film.id);
    goingOn.subtract(store->leasedElsewhere());
    const auto isSubmittedHere = [&goingOn](const Job &job) {
        return job.film.isNull() || goingOn.contains(job.film);
    };
    QList<QUuid> ids = store->unfinishedIds();
    ids.removeIf([&](const QUuid &id) {
        const auto job = store->job(id);
        // Leave out unsent and unconfirmed pieces of other films: following an unconfirmed job sends it again
        // if its service recognises keys.
        return job && !isSubmittedHere(*job) && (isUnsent(*job) || job->state == JobState::Unconfirmed);
    });
    for (const QUuid &id :
         store->find({.group = JobQuery::Group::NeedsAttention, .order = JobQuery::Order::OldestFirst})) {
        const auto job = store->job(id);
        if (!job || ids.contains(id))
            continue;
        if (((mayStillBeFetched(*job) || mayBeDraftedAgain(*job)) && isRecent(*job)) ||
            (mayBeSubmittedNow(*job) && isSubmittedHere(*job) && !parts().runner()->hasNewerDuplicate(*job)))
            ids.append(id);
        else if (job->state == JobState::Failed && mayBeSubmittedWhenNamed(*job))
            ++(isDraft(*job) || isCertainlyUncharged(*job) ? m_leftOut : m_leftOutUnproven);
    }
    for (const QUuid &id : store->find({.group = JobQuery::Group::Done})) { // newest first
        const auto job = store->job(id);
        if (job && !isRecent(*job))
            break;
        m_gone += job && mayStillBeFetched(*job) ? 1 : 0;
    }
    return ids;
}

bool ResumeCommand::take(const QUuid &id, const QString &output, Whose whose)
{
    JobStore *store = parts().store();
    switch (store->takeLease(id)) {
    case LeaseResult::Held:
        break;
    case LeaseResult::Elsewhere:
        ++m_elsewhere;
        return true;
    case LeaseResult::Failed:
        refuse(leaseError(), exitCodeFor(leaseError()));
        return false;
    }
    if (!output.isEmpty()) {
        if (const auto changed = parts().runner()->setOutput(id, output); !changed) {
            refuse(changed.error(), exitCodeFor(changed.error()));
            return false;
        }
    }
    const auto job = store->job(id);
    if (!job)
        return true;
    const bool maySubmit = whose == Whose::Film ? mayBeSubmittedNow(*job) : mayBeSubmittedWhenNamed(*job);
    const bool isNothingLeft =
        isFinished(job->state) && !mayStillBeFetched(*job) && !maySubmit && !mayBeDraftedAgain(*job);
    if (!isNothingLeft && mustBeRetried(*job))
        parts().runner()->retry(id);
    follow(id); // a finished job reports its outcome
    return true;
}

/// Returns the film whose id starts with `text`.
std::optional<StoredFilm> ResumeCommand::filmNamed(const QString &text) const
{
    constexpr qsizetype shortest = 4;
    const FilmStore *store = parts().filmStore();
    const auto films =
        store && text.size() >= shortest ? store->films().value_or(QList<StoredFilm>()) : QList<StoredFilm>();
    for (const StoredFilm &film : films) {
        if (film.id.toString(QUuid::WithoutBraces).startsWith(text, Qt::CaseInsensitive))
            return film;
    }
    return std::nullopt;
}

/// Returns the film in which another job has replaced `id`, which must not be submitted any more: that job is
/// or will be paid for instead.
std::optional<StoredFilm> ResumeCommand::filmThatReplaced(const QUuid &id) const
{
    const auto job = parts().store()->job(id);
    const FilmStore *store = parts().filmStore();
    if (!job || job->film.isNull() || !store || !(isUnsent(*job) || mayBeSubmittedWhenNamed(*job)))
        return std::nullopt;
    const auto films = store->films().value_or(QList<StoredFilm>());
    for (const StoredFilm &film : films) {
        if (film.id == job->film && !film.jobs.contains(id))
            return film;
    }
    return std::nullopt;
}

/// Returns the film to continue if the user names one of its pieces: not cancelled, and not in use by another
/// process.
std::optional<StoredFilm> ResumeCommand::filmToResume(const QUuid &id) const
{
    const auto job = parts().store()->job(id);
    const auto film = job ? filmOf(*job) : std::nullopt;
    const bool goesOn = film && !film->isJoined && !film->isCancelled && film->jobs.contains(id) &&
                        !parts().store()->leasedElsewhere().contains(film->id);
    return goesOn ? film : std::nullopt;
}

/// Returns the unfinished films of this age that weren't cancelled. A call without names continues only
/// recent ones: old ones may have pieces left to pay for.
QList<StoredFilm> ResumeCommand::openFilms(Age age) const
{
    const FilmStore *store = parts().filmStore();
    QList<StoredFilm> films = store ? store->films().value_or(QList<StoredFilm>()) : QList<StoredFilm>();
    films.removeIf([age](const StoredFilm &film) {
        return film.isJoined || film.isCancelled || isRecent(film) != (age == Age::Recent);
    });
    return films;
}

bool ResumeCommand::takeFilm(const StoredFilm &film, FilmAction action, bool isNamed)
{
    if (!followFilms())
        return false;
    if (!isNamed &&
        parts().store()->takeLease(film.id) == LeaseResult::Elsewhere) { // resume() checks the rest
        ++m_elsewhere;
        return false;
    }
    FilmRunner *films = parts().films();
    const auto goesOn = action == FilmAction::Join ? films->joinFinishedPieces(film.id)
                        : action == FilmAction::Again
                            ? films->submitAgain(film.id, films->replaceableJobs(film))
                            : films->resume(film.id);
    if (!goesOn) {
        leaveOut(film.id, goesOn.error());
        return false;
    }
    addFilm(film);
    return true;
}

/// Continues the pieces without a video of a film that the user named.
bool ResumeCommand::takePieces(const StoredFilm &film, FilmAction action)
{
    const JobStore *store = parts().store();
    for (const QUuid &id : film.jobs) {
        const auto job = isFollowed(id) ? std::nullopt : store->job(id);
        const bool isOpen = job && (job->state != JobState::Completed || isFileGone(*job));
        if (isOpen && action == FilmAction::Continue) {
            if (!take(id, {}, Whose::Film))
                return false;
            // Those that ended, or may never end, are then handled by the film.
        } else if (isOpen && action == FilmAction::Again && !isFinished(job->state) &&
                   job->state != JobState::WaitingToRetry) {
            follow(id);
        }
    }
    return true;
}

} // namespace retalk::cli
