#pragma once

#include "cli/command.h"
#include "films/storedfilm.h"
#include "jobs/model/job.h"
#include "jobs/store/submitturn.h"
#include "net/serviceaddress.h"

#include <QHash>
#include <QJsonObject>
#include <QSet>
#include <QUuid>

#include <optional>

namespace retalk::cli {

class JobReporter;

/// What the commands share that follow jobs to their end.
class FollowCommand : public Command
{
    Q_OBJECT
public:
    using Command::Command;

    void stop(int exitCode) override;
    /// Ends once the service has answered for every job that is on its way there.
    void readerLeft(int exitCode) override;

protected:
    void begin(Composition &parts, Console &console);
    /// The command ends as soon as the service has its jobs, and prints their ids.
    void leaveWhenSubmitted();
    /// Carries the job on and reports on it until it ends. The job's lease must be free.
    void follow(const QUuid &id);
    /// Says why it cannot be done, and ends.
    void refuse(const Error &error, int exitCode);
    /// What came of asking for its turn to submit. Nothing: it has said why not, and ends.
    std::optional<SubmitTurn> turnFrom(Expected<std::optional<SubmitTurn>> taken);
    /// Says why a film can't go on; the command does, and ends with this exit code at best.
    void leaveOut(const QUuid &film, const Error &error);
    /// What the command ends with when it has nothing to follow.
    int exitCode() const { return m_exitCode; }
    /// Before the first film is begun or followed: tells what happens to films. False when the list of films
    /// can't be read.
    bool followFilms();
    /// The film that `job` is a piece of; nothing when it's in no list any more, or `job` is none.
    std::optional<StoredFilm> filmOf(const Job &job) const;
    /// The command says how a film goes on that it leaves alone, once: it has been said.
    void setSaidHowToGoOn(const QUuid &film) { m_toldFilms.insert(film); }
    bool isFollowed(const QUuid &job) const;
    /// The command ends when this film, which FilmRunner is at work on, is joined or stops.
    void addFilm(const StoredFilm &film);
    bool isFollowing() const { return !m_reporters.isEmpty() || !m_films.isEmpty(); }
    Composition &parts() const { return *m_parts; }
    Console &console() const { return *m_console; }

private:
    void endWhenDone();
    void sayThatTooLittleIsLeft(const ServiceAddress &service, double credits);
    bool isHeldBack(const JobReporter &reporter) const;
    bool isSettled(const JobReporter &reporter) const;
    bool isSettled(const StoredFilm &film) const;
    void takePiece(const QUuid &film, int piece, const QUuid &job);
    void sayHowFilmsGoOn();
    void endFilm(const QUuid &film, const Error &error);
    QJsonObject about(const QUuid &film) const;

    Composition *m_parts = nullptr;
    Console *m_console = nullptr;
    QList<JobReporter *> m_reporters;
    QHash<QUuid, StoredFilm> m_films; ///< neither joined nor stopped
    QSet<QUuid> m_toldFilms;          ///< the person knows what became of them, or how they go on
    int m_percent = -1;
    bool m_isTellingFilms = false;
    bool m_waits = true;
    bool m_isStopping = false; ///< nobody reads the output any more
    bool m_printsIds = false;
    int m_exitCode = ExitDone;
};

} // namespace retalk::cli
