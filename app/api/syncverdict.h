#pragma once

#include "base/expected.h"

#include <QJsonObject>

#include <optional>

namespace retalk {

/// What the sync check found out about a finished video.
struct SyncVerdict
{
    enum class Finding {
        Unsure, ///< nothing that may be said
        InSync,
        MouthLate,
        MouthEarly,
        DidNotMove,
        WrongPerson ///< another person's mouth was changed than the one of the face photo
    };
    /// Why it is Unsure.
    enum class Doubt { None, NoPerson, TurnedAway, TooShort, NoSpeech, Unclear };

    Finding finding = Finding::Unsure;
    Doubt doubt = Doubt::None;
    int lagFrames = 0; ///< positive: the mouth is late
    double lagSeconds = 0;
    double confidence = 0;          ///< 0..1: how much better the mouth fits at this lag than at others
    std::optional<bool> mouthMoved; ///< against the original; nothing: can't be said
    int frames = 0;                 ///< looked at
    int mouthSeen = 0;              ///< of them: with the mouth in view

    bool operator==(const SyncVerdict &) const = default;
};

/// True when something is wrong for sure.
bool isCertainlyBad(const SyncVerdict &verdict);

/// The answer of /local/sync-check. Total: any object gives a verdict or an Error of kind Protocol.
Expected<SyncVerdict> parseSyncVerdict(const QJsonObject &answer);
/// The same fields, for the store: what parseSyncVerdict() reads.
QJsonObject toJson(const SyncVerdict &verdict);

} // namespace retalk
