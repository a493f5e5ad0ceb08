#pragma once

#include "cli/followcommand.h"
#include "films/storedfilm.h"
#include "jobs/model/job.h"

#include <optional>

namespace retalk::cli {

/// `retalk resume`: continues all unfinished jobs, asks again for results that the service may still have
/// (for a finished video whose file is missing, only if its job is named), and resubmits jobs that were
/// rejected for a reason that may have been fixed. A task that failed at the service is never paid for twice.
/// Films continue too: the remaining pieces are cut and submitted, and all are joined; only --again pays for
/// a failed piece again. Naming a piece continues its film.
class ResumeCommand final : public FollowCommand
{
    Q_OBJECT
public:
    ResumeCommand();

    void start(const QCommandLineParser &parser, Composition &parts, Console &console) override;

protected:
    QString usageError(const QCommandLineParser &parser) const override;

private:
    QList<QUuid> resumable();
    enum class Whose {
        Job,
        Film ///< a piece: submits nothing that could be charged again
    };
    /// Returns false if the command ends, with the error reported.
    bool take(const QUuid &id, const QString &output, Whose whose = Whose::Job);
    std::optional<StoredFilm> filmThatReplaced(const QUuid &id) const;
    std::optional<StoredFilm> filmNamed(const QString &text) const;
    std::optional<StoredFilm> filmToResume(const QUuid &id) const;
    enum class Age { Recent, Old };
    QList<StoredFilm> openFilms(Age age = Age::Recent) const;
    enum class FilmAction { Continue, Join, Again };
    /// Returns false if the film can't continue and is left out. `isNamed`: the user named it or one of its
    /// pieces.
    bool takeFilm(const StoredFilm &film, FilmAction action, bool isNamed);
    /// Returns false if the command ends, as for take().
    bool takePieces(const StoredFilm &film, FilmAction action);

    int m_elsewhere = 0;
    int m_leftOut = 0;         ///< rejected jobs that have certainly cost nothing
    int m_leftOutUnproven = 0; ///< rejected jobs that may have cost something
    int m_gone = 0;            ///< finished videos whose file is missing
};

} // namespace retalk::cli
