#pragma once

#include "base/trackkinds.h"

#include <QtGlobal>

class QIODevice;

namespace retalk {

/// Whether an MP4, MOV, M4A or 3GP file is complete, judged by its top-level boxes.
struct BoxSummary
{
    bool hasIndex = false; ///< has a complete "moov" box
    qint64 cutBoxAt = -1;  ///< offset of the box that extends past the end of the file; -1: none
    /// Offset of the last chunk of picture or sound according to the index; -1: the index lists none. If it
    /// is at or past the end of the file, the file is truncated, whatever its boxes look like.
    qint64 lastChunkAt = -1;

    bool operator==(const BoxSummary &) const = default;
};

/// Reads the top-level boxes of `file`, which must be open for random access. Data after the last box (a
/// camera's trailer, appended text) is ignored. Accepts any bytes.
BoxSummary readBoxes(QIODevice &file);

/// Returns the tracks of an MP4, MOV, M4A or 3GP file whose index is among its first thousand boxes. Disabled
/// tracks, such as the chapter pictures of an audio book, don't count.
TrackKinds isoTracks(QIODevice &file);

} // namespace retalk
