#pragma once

#include "api/generationrequest.h"
#include "api/syncverdict.h"

#include <QObject>
#include <QString>

#include <functional>

namespace retalk {

/// What is checked, and against what.
struct SyncSubject
{
    QString video;          ///< a local file
    QString original = {};  ///< a local file, a URL or empty
    QString reference = {}; ///< the job's face photo, the same
    int faceThreshold = kFaceThresholdDefault;

    bool operator==(const SyncSubject &) const = default;
};

/// The result `video` of a job with this request.
inline SyncSubject syncSubject(const QString &video, const GenerationRequest &request)
{
    return {.video = video,
            .original = request.videoUrl,
            .reference = request.referenceImageUrl,
            .faceThreshold = request.faceThreshold};
}

/// Judges a finished video. Implemented over /local/sync-check of the service on this computer, or absent.
class SyncCheck : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    using Handler = std::function<void(Expected<SyncVerdict>)>;

    /// Answers once on the thread of `context`, unless it dies first.
    virtual void check(const SyncSubject &subject, QObject *context, Handler handler) = 0;
};

} // namespace retalk
