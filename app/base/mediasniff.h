#pragma once

#include <QByteArrayView>
#include <QString>

class QIODevice;

namespace retalk {

/// Kind of a file, judged by its first bytes.
enum class MediaKind { Unknown, Video, Audio, Image };

struct SniffedMedia
{
    MediaKind kind = MediaKind::Unknown;
    QString container; ///< "MP4", "MOV", "WAV", "JPEG", ...; empty when Unknown
    /// `kind` is only the more likely one: the container can hold sound alone as well as video (MP4,
    /// Matroska, MPEG-TS, ...), or a still as well as an animation (GIF, APNG), and the bytes at hand don't
    /// show its tracks. Check mayBe() before refusing a file for its kind.
    bool mayBeEither = false;

    bool operator==(const SniffedMedia &) const = default;
};

/// Number of bytes sniffMedia() needs for a reliable result; fewer are fine if the file is shorter.
inline constexpr qsizetype kSniffBytes = 4096;

/// Identifies media by content, never by name: the containers that the service accepts and FFmpeg demuxes,
/// and the image formats JPEG, PNG, GIF, WebP, BMP, TIFF, AVIF and HEIC. Accepts any bytes. Unknown alone is
/// no reason to refuse a file, since only a demuxer recognises a stream that starts mid-way; check
/// isNoMedia() as well. A container's brand alone doesn't make it a video: see mayBeEither.
SniffedMedia sniffMedia(QByteArrayView head);

/// Does the same for a file open for random access. Reads the track list of containers that have one (MP4,
/// MOV, Matroska, WebM), so a voice track in an .mp4 or .webm is reliably Audio.
SniffedMedia sniffFile(QIODevice &file);

/// Returns true if such a file may be used as `kind`. Always true for Unknown.
bool mayBe(const SniffedMedia &sniffed, MediaKind kind);

/// Returns true for readable text (HTML, JSON, a playlist, a saved error page), which is never media.
bool looksLikeText(QByteArrayView head);

/// Returns true for bytes that are definitely not media: text, playlists, programs, archives, PDF.
bool isNoMedia(QByteArrayView head);

} // namespace retalk
