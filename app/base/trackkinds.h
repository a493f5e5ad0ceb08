#pragma once

#include <QByteArrayView>

namespace retalk {

/// Which kinds of tracks a container lists; neither: it couldn't be told.
struct TrackKinds
{
    bool hasPicture = false;
    bool hasSound = false;

    bool isKnown() const { return hasPicture || hasSound; }
    bool operator==(const TrackKinds &) const = default;
};

/// The tracks that a Matroska or WebM file lists within `head` (RFC 9559, "Tracks").
TrackKinds matroskaTracks(QByteArrayView head);

/// The same of an ASF (WMA, WMV) header.
TrackKinds asfTracks(QByteArrayView head);

/// The same of an AVI header.
TrackKinds aviTracks(QByteArrayView head);

} // namespace retalk
