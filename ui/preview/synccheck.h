#pragma once

#include "base/expected.h"

#include <QObject>
#include <QString>

#include <functional>

namespace retalk {

/// How far voice and mouth are apart in a video, and whether the mouth moved at all.
struct SyncVerdict
{
    int lagFrames = 0;      ///< positive: the mouth is late
    double confidence = 0;  ///< 0..1
    bool hasMouth = true;   ///< false: no mouth could be followed in the video
    bool mouthMoved = true; ///< against the original, when one was given

    bool operator==(const SyncVerdict &) const = default;
};

/// Judges a finished video. Implemented over /local/sync-check of the service on this computer, or absent.
class SyncCheck : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    using Handler = std::function<void(Expected<SyncVerdict>)>;

    /// Answers once on the thread of `context`, unless it dies first. `original` may be empty.
    virtual void check(const QString &video, const QString &original, QObject *context, Handler handler) = 0;
};

} // namespace retalk
