#pragma once

#include "base/mediafacts.h"
#include "media/mediainfo.h"
#include "media/proberead.h"

#include <QByteArray>
#include <QStringList>

#include <map>

namespace retalk {

/// Parses ffprobe's list of a file's packets incrementally and measures its streams. Stores nothing but the
/// times of the pictures.
class ProbePackets
{
public:
    explicit ProbePackets(const proberead::Headers &headers);

    /// Returns ffprobe's arguments before the input.
    static QStringList probeArguments();

    /// Accepts any bytes, in pieces of any size.
    void add(const QByteArray &bytes);
    /// Returns the headers' information, replaced by measured values where there are any. `isEndCut` means
    /// that the file's boxes or chunks end too early.
    MediaInfo improve(const proberead::Headers &headers, bool isEndCut) const;

private:
    struct Track
    {
        TrackMeter meter;
        TimeBase unit;
        double sampleRate = 0;
    };

    void addLine(QByteArrayView line);
    bool isEndMissing(const proberead::Headers &headers, bool isEndCut) const;

    std::map<int, Track> m_tracks; ///< by the index in the file
    double m_end = 0;              ///< end of the last stream, in seconds on the file's clock
    QByteArray m_rest;
};

} // namespace retalk
