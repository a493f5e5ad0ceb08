#pragma once

#include "media/mediainfo.h"

#include <QList>

namespace retalk {

/// What an input is for.
enum class MediaRole { Video, Voice, Face };

/// A published limit of the model that an input breaks, which the service may accept all the same, or
/// something worth knowing about an input before it is submitted. Neither blocks.
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
        // No limits, but notes:
        EndMissing,
        Hdr,
        Interlaced,
        Alpha,
        SoundTracks
    };

    Limit limit = Limit::Format;
    QString sentence;       ///< what it is, what is allowed and what to do, translated
    bool isFixable = false; ///< MediaFixer can make a copy that keeps the limit

    bool operator==(const PreflightWarning &) const = default;
};

/// The makers' limits (resources/docs/api.md, "The model's limits"). Public so that sentences, fixes and
/// tests share them.
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
// What a draft on this computer takes at most; the engine refuses more.
inline constexpr std::chrono::minutes kDraftLongest{30};
inline constexpr int kDraftLargestSide = 8192; ///< pixels
} // namespace limits

/// Whose limits an input is held to: the model's of the makers, or a draft's on this computer, which has no
/// limit of bytes for files of its own.
enum class LimitsOf { Model, DraftFromFile, DraftFromLink };

/// Every limit that `info` breaks, the weightiest first, then the notes. What is not known breaks none. Of a
/// video its size as shown counts.
QList<PreflightWarning> preflight(const MediaInfo &info, MediaRole role, LimitsOf whose = LimitsOf::Model);

} // namespace retalk
