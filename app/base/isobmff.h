#pragma once

#include <QtGlobal>

class QIODevice;

namespace retalk {

/// What the top-level boxes of an MP4, MOV, M4A or 3GP file say about whether the file is all there.
struct BoxSummary
{
    bool hasIndex = false; ///< a whole "moov" is among them
    qint64 cutBoxAt = -1;  ///< where a box begins that reaches past the end of the file; -1: none does

    bool operator==(const BoxSummary &) const = default;
};

/// Walks the top-level boxes of `file`, which is open for random access. Bytes behind the last box (a
/// camera's trailer, appended text) are no box and no fault. Total over any bytes.
BoxSummary readBoxes(QIODevice &file);

} // namespace retalk
