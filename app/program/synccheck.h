#pragma once

#include "api/generationrequest.h"
#include "api/syncverdict.h"

#include <QObject>
#include <QString>

#include <functional>

namespace retalk {

/// The video to check and what to compare it with.
struct SyncSubject
{
    QString video;          ///< a local file
    QString original = {};  ///< a local file, a URL or empty
    QString reference = {}; ///< the job's face photo, likewise
    int faceThreshold = kFaceThresholdDefault;

    bool operator==(const SyncSubject &) const = default;
};

/// Returns the subject for the result `video` of a job with this request.
inline SyncSubject syncSubject(const QString &video, const GenerationRequest &request)
{
    return {.video = video,
            .original = request.videoUrl,
            .reference = request.referenceImageUrl,
            .faceThreshold = request.faceThreshold};
}

/// Checks the sync of a finished video. Implemented with /local/sync-check of the service on this computer;
/// may be missing.
class SyncCheck : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    using Handler = std::function<void(Expected<SyncVerdict>)>;

    /// Calls `handler` once in the thread of `context`, unless that is destroyed first.
    virtual void check(const SyncSubject &subject, QObject *context, Handler handler) = 0;
};

} // namespace retalk
