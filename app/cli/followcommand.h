#pragma once

#include "cli/command.h"
#include "films/storedfilm.h"
#include "jobs/model/job.h"
#include "jobs/store/submitlock.h"
#include "net/serviceaddress.h"

#include <QHash>
#include <QJsonObject>
#include <QSet>
#include <QUuid>

#include <optional>

namespace retalk::cli {

class JobReporter;

/// The common part of commands that follow jobs to their end.
class FollowCommand : public Command
{
    Q_OBJECT
public:
    using Command::Command;

    void stop(int exitCode) override;
    /// Ends once the service has answered for every job being submitted.
    void outputClosed(int exitCode) override;

protected:
    void begin(Composition &parts, Console &console);
    /// Ends the command as soon as the service has its jobs, and prints their ids.
    void leaveWhenSubmitted();
    /// Runs the job and reports on it until it ends. The job's lease must be free.
    void follow(const QUuid &id);
    /// Reports the error and ends the command.
    void refuse(const Error &error, int exitCode);
    /// Returns the turn to submit if it was `taken`. Otherwise returns nothing, after reporting why and
    /// ending.
    std::optional<SubmitLock> lockFrom(Expected<std::optional<SubmitLock>> taken);
    /// Reports why a film can't continue; the command goes on without it and ends with this error's exit
    /// code, unless an earlier error has set one.
    void leaveOut(const QUuid &film, const Error &error);
    /// Returns the exit code for a command that has nothing to follow.
    int exitCode() const { return m_exitCode; }
    /// Starts reporting on films; call before the first one is started or followed. Returns false if the list
    /// of films can't be read.
    bool followFilms();
    /// Returns the film that `job` is a piece of; nothing if it's not in the list any more, or `job` isn't a
    /// piece.
    std::optional<StoredFilm> filmOf(const Job &job) const;
    /// Marks a film as reported. For films it leaves alone, the command says once how to continue them.
    void setResumeHintShown(const QUuid &film) { m_toldFilms.insert(film); }
    bool isFollowed(const QUuid &job) const;
    /// The command ends when this film, which FilmRunner is working on, is joined or stops.
    void addFilm(const StoredFilm &film);
    bool isFollowing() const { return !m_reporters.isEmpty() || !m_films.isEmpty(); }
    Composition &parts() const { return *m_parts; }
    Console &console() const { return *m_console; }

private:
    void endWhenDone();
    void reportLowBalance(const ServiceAddress &service, double credits);
    bool isHeldBack(const JobReporter &reporter) const;
    bool isSettled(const JobReporter &reporter) const;
    bool isSettled(const StoredFilm &film) const;
    void takePiece(const QUuid &film, int piece, const QUuid &job);
    void printResumeHint();
    void endFilm(const QUuid &film, const Error &error);
    QJsonObject about(const QUuid &film) const;

    Composition *m_parts = nullptr;
    Console *m_console = nullptr;
    QList<JobReporter *> m_reporters;
    QHash<QUuid, StoredFilm> m_films; ///< neither joined nor stopped
    QSet<QUuid> m_toldFilms;          ///< reported to the user: their outcome, or how to continue them
    int m_percent = -1;
    bool m_isTellingFilms = false;
    bool m_waits = true;
    bool m_isStopping = false; ///< the reader of the output is gone
    bool m_printsIds = false;
    int m_exitCode = ExitDone;
};

} // namespace retalk::cli
