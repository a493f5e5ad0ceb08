#pragma once

#include "base/trackkinds.h"

#include <QtGlobal>

class QIODevice;

namespace retalk {

/// What the top-level boxes of an MP4, MOV, M4A or 3GP file say about whether the file is all there.
struct BoxSummary
{
    bool hasIndex = false; ///< a whole "moov" is among them
    qint64 cutBoxAt = -1;  ///< where a box begins that reaches past the end of the file; -1: none does
    /// Where the last piece of picture or sound begins, as the index says; -1: it names none. At or past the
    /// end of the file, the end is missing, whatever the boxes look like.
    qint64 lastChunkAt = -1;

    bool operator==(const BoxSummary &) const = default;
};

/// Walks the top-level boxes of `file`, which is open for random access. Bytes behind the last box (a
/// camera's trailer, appended text) are no box and no fault. Total over any bytes.
BoxSummary readBoxes(QIODevice &file);

/// The tracks of an MP4, MOV, M4A or 3GP file whose index is among the first thousand boxes. Those that are
/// switched off, such as an audio book's chapter pictures, don't count.
TrackKinds isoTracks(QIODevice &file);

} // namespace retalk
