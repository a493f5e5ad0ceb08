#pragma once

#include "cli/followcommand.h"
#include "films/storedfilm.h"
#include "jobs/model/job.h"

#include <optional>

namespace retalk::cli {

/// `retalk resume`: continues every job that is not finished, asks again for results that the service may
/// still have (for a finished video whose file is gone only when its job is named), and submits again what
/// was refused for a reason that may be mended. A task that failed at the service is never paid for a second
/// time. Films go on, too: what is left is cut and submitted, and the pieces are joined; only --again pays
/// for a failed piece once more. A piece that is named stands for its film.
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
        Film ///< a piece: nothing is submitted that could be charged a second time
    };
    /// False: the command ends, with what has been said.
    bool take(const QUuid &id, const QString &output, Whose whose = Whose::Job);
    std::optional<StoredFilm> filmThatReplaced(const QUuid &id) const;
    std::optional<StoredFilm> filmNamed(const QString &text) const;
    std::optional<StoredFilm> filmToGoOnWith(const QUuid &id) const;
    enum class Age { Recent, Old };
    QList<StoredFilm> openFilms(Age age = Age::Recent) const;
    enum class FilmWish { GoOn, Join, Again };
    /// False: it can't go on and is left out. `isNamed`: the person named it, or a piece of it.
    bool takeFilm(const StoredFilm &film, FilmWish wish, bool isNamed);
    /// False: the command ends, as take().
    bool takePieces(const StoredFilm &film, FilmWish wish);

    int m_elsewhere = 0;
    int m_leftOut = 0;         ///< refused jobs that have cost nothing
    int m_leftOutUnproven = 0; ///< refused jobs of which that isn't certain
    int m_gone = 0;            ///< finished videos whose file is gone
};

} // namespace retalk::cli
