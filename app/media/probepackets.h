#pragma once

#include "base/mediafacts.h"
#include "media/mediainfo.h"
#include "media/proberead.h"

#include <QByteArray>
#include <QStringList>

#include <map>

namespace retalk {

/// Reads through the list of a file's packets, as ffprobe prints it piece by piece, and measures its streams.
/// Keeps no more than the times of the pictures.
class ProbePackets
{
public:
    explicit ProbePackets(const proberead::Headers &headers);

    /// What ffprobe is asked, before the input arguments.
    static QStringList questions();

    /// Total over any bytes; pieces may end anywhere.
    void add(const QByteArray &bytes);
    /// Puts what was measured in the place of what the headers said. `isEndCut`: the boxes or chunks of the
    /// file end too early.
    MediaInfo improve(const proberead::Headers &headers, bool isEndCut) const;

private:
    struct Track
    {
        TrackMeter meter;
        TimeUnit unit;
        double sampleRate = 0;
    };

    void addLine(QByteArrayView line);
    bool isEndMissing(const proberead::Headers &headers, bool isEndCut) const;

    std::map<int, Track> m_tracks; ///< by index in the file
    double m_end = 0;              ///< of any stream, s on the file's clock
    QByteArray m_rest;
};

} // namespace retalk
