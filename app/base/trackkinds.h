#pragma once

#include <QByteArrayView>

namespace retalk {

/// Kinds of tracks that a container lists; both false: unknown.
struct TrackKinds
{
    bool hasPicture = false;
    bool hasSound = false;

    bool isKnown() const { return hasPicture || hasSound; }
    bool operator==(const TrackKinds &) const = default;
};

/// Returns the tracks listed in the first bytes `head` of a Matroska or WebM file (RFC 9559, "Tracks").
TrackKinds matroskaTracks(QByteArrayView head);

/// Returns the same for an ASF (WMA, WMV) header.
TrackKinds asfTracks(QByteArrayView head);

/// Returns the same for an AVI header.
TrackKinds aviTracks(QByteArrayView head);

} // namespace retalk
