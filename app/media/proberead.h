#pragma once

#include "base/expected.h"
#include "media/mediainfo.h"

#include <QByteArray>
#include <QStringList>

class QIODevice;

namespace retalk::proberead {

/// What ffprobe is asked, before the input arguments.
QStringList questions();

/// Reads ffprobe's JSON: total over any bytes. `bytes` and `container` stay as they are unless `known` leaves
/// them open. Kind Media with apiCode "no_streams" or "no_decoder" when there is nothing to see or hear, or
/// no way to decode it.
Expected<MediaInfo> parse(const QByteArray &json, MediaInfo known);

/// Whether a file that begins like an MP4, MOV or WAV ends before its own headers say it does. Reads headers
/// only.
bool isTruncated(QIODevice &file);

/// The sentence for what ffprobe or ffmpeg complained about: truncated, not media, no decoder, or damaged.
/// `container`: as sniffed, because ffprobe goes by names, too, and calls noise an MP4 without a header.
Error explain(const Error &error, const QString &container = {});

} // namespace retalk::proberead
