#pragma once

#include "base/expected.h"

#include <QJsonObject>

#include <optional>

namespace retalk {

/// Result of the sync check of a finished video.
struct SyncVerdict
{
    enum class Finding {
        Unsure, ///< no reliable result
        InSync,
        MouthLate,
        MouthEarly,
        DidNotMove,
        WrongPerson ///< the mouth that changed isn't that of the person on the face photo
    };
    /// Reason for Unsure.
    enum class Doubt { None, NoPerson, TurnedAway, TooShort, NoSpeech, Unclear };

    Finding finding = Finding::Unsure;
    Doubt doubt = Doubt::None;
    int lagFrames = 0; ///< positive: the mouth is late
    double lagSeconds = 0;
    double confidence = 0;          ///< 0..1: how much better the mouth fits at this lag than at others
    std::optional<bool> mouthMoved; ///< compared with the original; nothing: unknown
    int frames = 0;                 ///< number of frames examined
    int mouthSeen = 0;              ///< number of those that show the mouth

    bool operator==(const SyncVerdict &) const = default;
};

/// Returns true if something is definitely wrong.
bool isCertainlyBad(const SyncVerdict &verdict);

/// Parses the answer of /local/sync-check. Any other object gives an Error of kind Protocol.
Expected<SyncVerdict> parseSyncVerdict(const QJsonObject &answer);
/// Returns the same fields for the store, in the format that parseSyncVerdict() reads.
QJsonObject toJson(const SyncVerdict &verdict);

} // namespace retalk
