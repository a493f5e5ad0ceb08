#pragma once

#include "base/filestamp.h"
#include "films/filmplan.h"

#include <QDateTime>

namespace retalk {

/// A film with its plan, as it's stored before anything is done for it: all that a restart needs. What is
/// done already is found on the disk: jobs in the store, cuts and results in the film's folder. Pure value.
struct StoredFilm
{
    QUuid id;
    Film film; ///< sorted, with the tracks that were found
    qint64 frames = 0;
    FrameRate rate;
    QList<FilmPiece> pieces;
    QList<QUuid> jobs;         ///< one for each piece, whether it was submitted or not
    QList<int> attempts;       ///< how often each piece got a new job, with the person's leave; 0 at first
    FilmStamps stamps;         ///< when the film began
    bool outputChosen = false; ///< the person named the output: a file there is replaced by the joined one
    bool isOver = false;       ///< joined
    bool isCancelled = false;  ///< by the person: it goes on only when it's told to
    bool isSalvaged = false;   ///< of a damaged store: a piece without a job may have been submitted
    FileStamp whole;           ///< of the joined part file that waits for its name
    QDateTime createdAt;
    QDateTime overAt; ///< when it was joined; invalid before

    bool operator==(const StoredFilm &) const = default;
};

QByteArray toStored(const StoredFilm &film);
/// Total: any bytes in, a film or an Error of kind Protocol out. A plan whose pieces, jobs and parts don't
/// fit together is none.
Expected<StoredFilm> filmFromStored(const QByteArray &json);

} // namespace retalk
