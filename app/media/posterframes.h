#pragma once

#include "media/mediainfo.h"

#include <QByteArray>
#include <QImage>
#include <QStringList>

#include <optional>

namespace retalk {

/// Picks the poster out of ffmpeg's stream of small pictures: the first that is not nearly black, else the
/// brightest.
class PosterFrames
{
public:
    /// ffmpeg's arguments after the input: two frames a second, of the first four seconds of stream `index`,
    /// as they are shown (square pixels, no comb of fields, true colours), at most `maxWidth` wide.
    /// `isScanUnknown`: `info` does not say whether they are interlaced.
    static QStringList outputArguments(const MediaInfo &info, int index, bool isScanUnknown, int maxWidth);

    /// True once best() will not change any more.
    bool add(const QByteArray &bytes);
    const QImage &best() const { return m_best; }

private:
    QByteArray m_bytes;
    QImage m_best;
    double m_bestLuma = -1;
};

} // namespace retalk
