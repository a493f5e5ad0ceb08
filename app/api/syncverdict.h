#pragma once

#include "base/expected.h"

#include <QJsonObject>

#include <optional>

namespace retalk {

/// How far voice and mouth are apart in a video, and whether the mouth moved at all.
struct SyncVerdict
{
    int lagFrames = 0;              ///< positive: the mouth is late
    double confidence = 0;          ///< 0..1; below kLeastSyncConfidence the lag means nothing
    std::optional<bool> mouthMoved; ///< against the original, when one was given

    bool operator==(const SyncVerdict &) const = default;
};

/// Below this the check itself says that its lag means nothing.
inline constexpr double kLeastSyncConfidence = 0.3;
/// A frame either way is what film editors accept as in sync (ITU-R BT.1359: -125..+45 ms is undetectable).
inline constexpr int kGoodSyncLag = 1;

/// True when the verdict is nothing to worry about.
bool isGood(const SyncVerdict &verdict);
/// True when something is wrong for sure: nothing moved, or mouth and voice are plainly apart.
bool isCertainlyBad(const SyncVerdict &verdict);

/// The answer of /local/sync-check. Total: any object gives a verdict or an Error of kind Protocol.
Expected<SyncVerdict> parseSyncVerdict(const QJsonObject &answer);
/// The same fields, for the store: what parseSyncVerdict() reads.
QJsonObject toJson(const SyncVerdict &verdict);

} // namespace retalk
