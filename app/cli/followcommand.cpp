#include "cli/followcommand.h"

#include "cli/console.h"
#include "cli/jobargument.h"
#include "cli/jobreporter.h"
#include "cli/serviceoption.h"
#include "films/filmrunner.h"
#include "program/composition.h"

#include <QFileInfo>
#include <QLocale>

#include <algorithm>

namespace retalk::cli {

using namespace Qt::StringLiterals;

void FollowCommand::begin(Composition &parts, Console &console)
{
    m_parts = &parts;
    m_console = &console;
    JobRunner *runner = parts.runner();
    runner->setLowestBalance(parts.settings()->value(Setting::PauseBelowCredits).toDouble());
    connect(runner, &JobRunner::balanceTooLow, this, &FollowCommand::reportLowBalance);
}

/// The queue has paused itself and the user isn't there to continue it: what isn't submitted is left for
/// later.
void FollowCommand::reportLowBalance(const ServiceAddress &service, double credits)
{
    const auto shown = [](double amount) {
        return QLocale().toString(amount, 'f', 1);
    };
    const Error error{.kind = ErrorKind::Balance,
                      //: %1 is a service, %2 the credits that are left there, %3 the least that shall be left
                      .message =
                          tr("%1 has %2 credits left, and you want to keep at least %3, so nothing more is "
                             "submitted. “retalk resume” continues from here.")
                              .arg(serviceName(service), shown(credits),
                                   shown(m_parts->settings()->value(Setting::PauseBelowCredits).toDouble()))};
    m_console->error(error);
    m_exitCode = exitCodeFor(error);
    connect(m_parts->store(), &JobStore::changed, this, &FollowCommand::endWhenDone, Qt::QueuedConnection);
    QMetaObject::invokeMethod(this, &FollowCommand::endWhenDone, Qt::QueuedConnection);
}

bool FollowCommand::isHeldBack(const JobReporter &reporter) const
{
    if (m_parts->runner()->pause() == JobRunner::Pause::No)
        return false;
    const auto job = m_parts->store()->job(reporter.id());
    return job && isUnsent(*job) && m_parts->runner()->isPaused(job->service);
}

void FollowCommand::follow(const QUuid &id)
{
    if (isFollowed(id))
        return;
    const auto job = m_parts->store()->job(id);
    auto *reporter = new JobReporter(id, m_parts->store(), m_parts->runner(), m_console, this);
    if (job && m_films.contains(job->film))
        reporter->setFilms(m_parts->films());
    // Queued, so that all jobs are followed before the first one can end the command.
    connect(reporter, &JobReporter::ended, this, &FollowCommand::endWhenDone, Qt::QueuedConnection);
    connect(reporter, &JobReporter::submitted, this, &FollowCommand::endWhenDone, Qt::QueuedConnection);
    m_reporters.append(reporter);
    reporter->start();
    m_parts->runner()->follow(id);
    QMetaObject::invokeMethod(this, &FollowCommand::endWhenDone, Qt::QueuedConnection);
}

void FollowCommand::leaveWhenSubmitted()
{
    m_waits = false;
    m_printsIds = true;
}

void FollowCommand::refuse(const Error &error, int exitCode)
{
    m_console->error(error);
    Q_EMIT finished(exitCode);
}

std::optional<SubmitLock> FollowCommand::lockFrom(Expected<std::optional<SubmitLock>> taken)
{
    if (!taken) {
        refuse(taken.error(), exitCodeFor(taken.error()));
        return std::nullopt;
    }
    if (!taken->has_value()) {
        refuse({.kind = ErrorKind::InvalidInput,
                .message = tr("Another Retalk is submitting the same at this moment. Add --again to submit "
                              "it once more."),
                .apiCode = u"usage"_s},
               ExitUsage);
    }
    return std::move(*taken);
}

void FollowCommand::leaveOut(const QUuid &film, const Error &error)
{
    QJsonObject fields = about(film);
    const FilmRunner *films = m_parts->films();
    const auto its = films ? films->film(film) : std::nullopt;
    if (its && films->isCertainlyUncharged(*its))
        fields[u"charged"_s] = false;
    m_console->error(error, fields);
    if (m_exitCode == ExitDone)
        m_exitCode = exitCodeFor(error);
}

bool FollowCommand::isSettled(const JobReporter &reporter) const
{
    if (reporter.isEnded() || isHeldBack(reporter))
        return true;
    if (m_waits)
        return false;
    // A job waiting for others of this command hasn't started: leaving it is as good as not starting it.
    const bool hasNotBegun = m_reporters.size() > 1 && m_parts->store()->contains(reporter.id()) &&
                             m_parts->store()->state(reporter.id()) == JobState::Queued;
    return reporter.isSubmitted() || hasNotBegun;
}

void FollowCommand::endWhenDone()
{
    int exitCode = m_exitCode;
    for (const JobReporter *reporter : std::as_const(m_reporters)) {
        if (!isSettled(*reporter))
            return;
        if (exitCode == ExitDone)
            exitCode = reporter->exitCode();
    }
    for (const StoredFilm &film : std::as_const(m_films)) {
        if (!isSettled(film))
            return;
    }
    for (const JobReporter *reporter : std::as_const(m_reporters)) {
        if (m_printsIds && !reporter->isEnded() && !isHeldBack(*reporter))
            m_console->result(reporter->id().toString(QUuid::WithoutBraces));
    }
    m_printsIds = false;
    printResumeHint();
    Q_EMIT finished(exitCode);
}

/// For pieces that were continued without their film.
void FollowCommand::printResumeHint()
{
    const QSet<QUuid> elsewhere = m_parts->store()->leasedElsewhere();
    for (const JobReporter *reporter : std::as_const(m_reporters)) {
        const auto job = m_parts->store()->job(reporter->id());
        const auto film = job ? filmOf(*job) : std::nullopt;
        if (!film || film->isJoined || m_toldFilms.contains(film->id) || elsewhere.contains(film->id))
            continue;
        setResumeHintShown(film->id);
        //: %1, %2: the beginnings of a job's and a film's id
        m_console->say(tr("Job %1 is a piece of a film. “retalk resume %2” continues the film.")
                           .arg(shortId(job->id), shortId(film->id)));
    }
}

bool FollowCommand::isFollowed(const QUuid &job) const
{
    return std::any_of(m_reporters.cbegin(), m_reporters.cend(),
                       [&job](const JobReporter *reporter) { return reporter->id() == job; });
}

std::optional<StoredFilm> FollowCommand::filmOf(const Job &job) const
{
    const FilmRunner *films = job.film.isNull() ? nullptr : m_parts->films();
    return films ? films->film(job.film) : std::nullopt;
}

bool FollowCommand::followFilms()
{
    FilmRunner *films = m_parts->films();
    if (!films || std::exchange(m_isTellingFilms, true))
        return films != nullptr;
    connect(films, &FilmRunner::cutting, this, [this](const QUuid &film, int piece) {
        QJsonObject fields = about(film);
        fields[u"piece"_s] = piece + 1;
        m_console->event(u"cutting"_s, fields);
        m_console->say(tr("Cutting piece %1 of %2").arg(piece + 1).arg(m_films.value(film).pieces.size()));
    });
    connect(films, &FilmRunner::cutProgressed, this, [this](const QUuid &film, int piece, double fraction) {
        const QString pieces = QLocale().toString(m_films.value(film).pieces.size());
        //: a line of the command line's progress
        m_console->progress(
            tr("Cutting piece %1 of %2: %3 %")
                .arg(QLocale().toString(piece + 1), pieces, QLocale().toString(int(100 * fraction))));
    });
    connect(films, &FilmRunner::submitted, this, &FollowCommand::takePiece);
    connect(films, &FilmRunner::joining, this, [this](const QUuid &film, double fraction) {
        if (std::exchange(m_percent, int(100 * fraction)) == int(100 * fraction))
            return;
        QJsonObject fields = about(film);
        fields[u"progress"_s] = m_percent;
        const FilmRunner *runner = m_parts->films();
        if (const auto its = runner->film(film))
            fields[u"whole"_s] = int(100 * overallProgress(*its, runner->stage(*its), *m_parts->store()));
        m_console->event(u"joining"_s, fields);
        //: a line of the command line's progress
        m_console->progress(tr("Joining: %1 %").arg(QLocale().toString(m_percent)));
    });
    connect(films, &FilmRunner::joined, this,
            [this](const QUuid &film, const QString &path, const QStringList &notes,
                   const QString &withoutUnderlay) {
                for (const QString &note : notes) {
                    QJsonObject told = about(film);
                    told[u"message"_s] = note;
                    m_console->event(u"warning"_s, told);
                    m_console->say(tr("Warning: %1").arg(note));
                }
                QJsonObject fields = about(film);
                fields[u"output"_s] = path;
                if (!withoutUnderlay.isEmpty()) {
                    fields[u"without_underlay"_s] = withoutUnderlay;
                    m_console->say(tr("Without the underlay: %1").arg(withoutUnderlay));
                }
                m_console->event(u"joined"_s, fields);
                m_console->result(path);
                m_films.remove(film);
                endWhenDone();
            });
    connect(films, &FilmRunner::stopped, this, &FollowCommand::endFilm);
    return true;
}

QJsonObject FollowCommand::about(const QUuid &film) const
{
    return {{u"film"_s, film.toString(QUuid::WithoutBraces)}};
}

void FollowCommand::addFilm(const StoredFilm &film)
{
    m_films.insert(film.id, film);
    setResumeHintShown(film.id);
    QJsonObject fields = about(film.id);
    fields[u"name"_s] = QFileInfo(localFilePath(film.film.video)).fileName();
    fields[u"pieces"_s] = film.pieces.size();
    m_console->event(u"film"_s, fields);
    //: %1: the beginning of a film's id
    m_console->say(tr("Film %1, %Ln piece(s)", nullptr, int(film.pieces.size())).arg(shortId(film.id)));
}

void FollowCommand::takePiece(const QUuid &film, int piece, const QUuid &job)
{
    QJsonObject fields = about(film);
    fields[u"piece"_s] = piece + 1;
    fields[u"job"_s] = job.toString(QUuid::WithoutBraces);
    m_console->event(u"piece"_s, fields);
    follow(job);
}

void FollowCommand::endFilm(const QUuid &film, const Error &error)
{
    if (!m_films.contains(film))
        return;
    leaveOut(film, error);
    m_console->say(tr("Finished pieces are kept. “retalk resume %1” continues the film, and “retalk resume "
                      "--join %1” joins them.")
                       .arg(shortId(film)));
    m_films.remove(film);
    endWhenDone();
}

/// Returns true for a film that can't continue: one of its pieces ended without a video, or is given up for
/// now.
bool FollowCommand::isSettled(const StoredFilm &film) const
{
    if (m_parts->films()->isBusy(film.id) && !m_isStopping)
        return false;
    bool isStuck = false;
    for (const JobReporter *reporter : std::as_const(m_reporters)) {
        if (film.jobs.contains(reporter->id()))
            isStuck =
                isStuck || isHeldBack(*reporter) || (reporter->isEnded() && reporter->exitCode() != ExitDone);
    }
    return isStuck || m_isStopping;
}

void FollowCommand::stop(int exitCode)
{
    if (m_console && isFollowing())
        m_console->say(tr("Stopped. “retalk resume” continues from here."));
    Q_EMIT finished(exitCode);
}

void FollowCommand::outputClosed(int exitCode)
{
    m_waits = false;
    m_isStopping = true;
    m_exitCode = exitCode;
    endWhenDone();
}

} // namespace retalk::cli
