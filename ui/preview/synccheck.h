#pragma once

#include "base/expected.h"

#include <QJsonObject>
#include <QObject>
#include <QString>

#include <functional>
#include <optional>

namespace retalk {

/// How far voice and mouth are apart in a video, and whether the mouth moved at all.
struct SyncVerdict
{
    int lagFrames = 0;              ///< positive: the mouth is late
    double confidence = 0;          ///< 0..1; below 0.3 the lag means nothing
    std::optional<bool> mouthMoved; ///< against the original, when one was given

    bool operator==(const SyncVerdict &) const = default;
};

/// The answer of /local/sync-check. Total: any object gives a verdict or an Error of kind Protocol.
Expected<SyncVerdict> parseSyncVerdict(const QJsonObject &answer);

/// Judges a finished video. Implemented over /local/sync-check of the service on this computer, or absent.
class SyncCheck : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    using Handler = std::function<void(Expected<SyncVerdict>)>;

    /// `video` is a local file; `original` a local file, a URL or empty. Answers once on the thread of
    /// `context`, unless it dies first.
    virtual void check(const QString &video, const QString &original, QObject *context, Handler handler) = 0;
};

} // namespace retalk
