#pragma once

#include <QByteArrayView>
#include <QString>

class QIODevice;

namespace retalk {

/// What a file holds, as far as its first bytes tell.
enum class MediaKind { Unknown, Video, Audio, Image };

struct SniffedMedia
{
    MediaKind kind = MediaKind::Unknown;
    QString container; ///< "MP4", "MOV", "WAV", "JPEG", ...; empty when Unknown
    /// `kind` is only the likelier one. The container holds sound alone as well as video (MP4, Matroska,
    /// MPEG-TS, ...), or a still as well as an animation (GIF, APNG), and the bytes at hand don't show its
    /// tracks. Ask mayBe() before a file is refused for its kind.
    bool mayBeEither = false;

    bool operator==(const SniffedMedia &) const = default;
};

/// Bytes that sniffMedia() needs to be sure; fewer are fine when the file is shorter.
inline constexpr qsizetype kSniffBytes = 4096;

/// Tells media by content and never by name: what FFmpeg's demuxers for the service's list of containers
/// read, and the pictures JPEG, PNG, GIF, WebP, BMP, TIFF, AVIF, HEIC. Total over any bytes. Unknown is no
/// verdict: streams that begin in the middle of something are media that only a demuxer finds, so nothing is
/// refused for being Unknown unless isNoMedia() says so too. A container's brand alone doesn't make a video:
/// see mayBeEither.
SniffedMedia sniffMedia(QByteArrayView head);

/// The same for a file that is open for random access. Looks at its tracks where the container lists them
/// (MP4, MOV, Matroska, WebM), so a voice in an .mp4 or .webm is Audio for sure.
SniffedMedia sniffFile(QIODevice &file);

/// Whether a file that begins so may serve as `kind`. True for Unknown.
bool mayBe(const SniffedMedia &sniffed, MediaKind kind);

/// True for bytes that are readable text (HTML, JSON, a playlist, a saved error page): never media.
bool looksLikeText(QByteArrayView head);

/// True for bytes that are certainly no media: text, playlists, programs, archives, PDF.
bool isNoMedia(QByteArrayView head);

} // namespace retalk
