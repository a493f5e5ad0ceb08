#pragma once

#include "base/filestamp.h"
#include "films/filmplan.h"

#include <QDateTime>

namespace retalk {

/// A film with its plan, stored before any work on it begins; all that a restart requires. What has been done
/// is found on the disk: jobs in the store, cuts and results in the film's folder. A plain value type.
struct StoredFilm
{
    QUuid id;
    Film film; ///< sorted, with the audio tracks that were found
    qint64 frames = 0;
    FrameRate rate;
    QList<FilmPiece> pieces;
    QList<QUuid> jobs;         ///< one per piece, whether submitted or not
    QList<int> attempts;       ///< how often each piece got a new job with the user's consent; initially 0
    FilmStamps stamps;         ///< from when the film began
    bool outputChosen = false; ///< the user chose the output: the joined file may replace an existing one
    bool isJoined = false;     ///< joined
    bool isCancelled = false;  ///< by the user; resumed only on request
    bool isSalvaged = false;   ///< from a damaged store, which may have lost the jobs of submitted pieces
    FileStamp whole;           ///< of the complete part file that has yet to be renamed
    QString withoutUnderlay;   ///< the joined film without its underlay; empty if it has none, or before
    QDateTime createdAt;
    QDateTime joinedAt; ///< when it was joined; invalid before

    bool operator==(const StoredFilm &) const = default;
};

QByteArray toStored(const StoredFilm &film);
/// Parses stored JSON. Fails with kind Protocol, for any malformed input and if the pieces, jobs and parts
/// don't fit together.
Expected<StoredFilm> filmFromStored(const QByteArray &json);

} // namespace retalk
