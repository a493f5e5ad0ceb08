#pragma once

#include <QByteArrayView>
#include <QString>

namespace retalk {

/// What a file holds, as far as its first bytes tell.
enum class MediaKind { Unknown, Video, Audio, Image };

struct SniffedMedia
{
    MediaKind kind = MediaKind::Unknown;
    QString container; ///< "MP4", "MOV", "WAV", "JPEG", ...; empty when Unknown

    bool operator==(const SniffedMedia &) const = default;
};

/// Bytes that sniffMedia() needs to be sure; fewer are fine when the file is shorter.
inline constexpr qsizetype kSniffBytes = 4096;

/// Tells media by content and never by name: MP4, MOV, WebM, Matroska, AVI, FLV, MPEG, ASF, MXF, Ogg, WAV,
/// MP3, AAC, M4A, FLAC, AIFF, CAF, AMR, AU, JPEG, PNG, GIF, WebP, BMP, TIFF, AVIF, HEIC. Total over any
/// bytes; HTML and text are Unknown. A container that may hold both (MP4, WebM, ...) counts as Video unless
/// it names itself as sound.
SniffedMedia sniffMedia(QByteArrayView head);

/// True for bytes that are readable text (HTML, JSON, a saved error page): never media.
bool looksLikeText(QByteArrayView head);

} // namespace retalk
