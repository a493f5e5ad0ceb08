#pragma once

#include "media/mediainfo.h"

#include <QByteArray>
#include <QImage>
#include <QStringList>

#include <optional>

namespace retalk {

/// Selects the poster from ffmpeg's stream of small pictures: the first that isn't almost black, else the
/// brightest.
class PosterFrames
{
public:
    /// Returns ffmpeg's arguments after the input for two frames per second of the first four seconds of
    /// stream `index`, as displayed (square pixels, deinterlaced, correct colours) and at most `maxWidth`
    /// wide. `isScanUnknown` means that `info` doesn't say whether they are interlaced.
    static QStringList outputArguments(const MediaInfo &info, int index, bool isScanUnknown, int maxWidth);

    /// Returns true once best() won't change any more.
    bool add(const QByteArray &bytes);
    const QImage &best() const { return m_best; }

private:
    QByteArray m_bytes;
    QImage m_best;
    double m_bestLuma = -1;
};

} // namespace retalk
