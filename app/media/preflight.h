#pragma once

#include "media/mediainfo.h"

#include <QList>

namespace retalk {

/// Purpose of an input.
enum class MediaRole { Video, Voice, Face };

/// A published limit of the model that an input exceeds, although the service may still accept it, or a note
/// about an input before it is submitted. Never blocks a job.
struct PreflightWarning
{
    enum class Limit {
        TooShort,
        TooLong,
        FrameRate,
        Codec,
        TooSmall,
        TooLarge,
        TooManyBytes,
        Shape,
        Format,
        // Notes, not limits:
        EndMissing,
        Hdr,
        Interlaced,
        Alpha,
        SoundTracks
    };

    Limit limit = Limit::Format;
    QString sentence;       ///< the finding, the limit and what to do, translated
    bool isFixable = false; ///< MediaFixer can make a copy within the limit

    bool operator==(const PreflightWarning &) const = default;
};

/// The model's limits (resources/docs/api.md, "The model's limits"). Public because messages, fixes and tests
/// use them.
namespace limits {
inline constexpr std::chrono::seconds kShortest{2};
inline constexpr std::chrono::seconds kLongest{120};
inline constexpr double kSlowest = 15; ///< frames per second
inline constexpr double kFastest = 60;
inline constexpr int kSmallestSide = 640; ///< pixels
inline constexpr int kLargestSide = 2048;
inline constexpr qint64 kVideoBytes = 300'000'000;
inline constexpr qint64 kVoiceBytes = 30'000'000;
inline constexpr qint64 kFaceBytes = 10'000'000;
inline constexpr int kFaceLongestSide = 4096;
inline constexpr double kFaceAspect = 2;
// Limits for drafts on this computer; the engine refuses anything larger.
inline constexpr std::chrono::minutes kDraftLongest{30};
inline constexpr int kDraftLargestSide = 8192; ///< pixels
} // namespace limits

/// Which limits apply: the model's, or those of drafts on this computer, which accept local files of any
/// size.
enum class LimitsOf { Model, DraftFromFile, DraftFromLink };

/// Returns all limits that `info` exceeds, the most important first, followed by the notes. Unknown
/// properties exceed none. For a video, its displayed size counts.
QList<PreflightWarning> preflight(const MediaInfo &info, MediaRole role, LimitsOf whose = LimitsOf::Model);

} // namespace retalk
