#pragma once

#include "base/expected.h"
#include "engine/sync/syncdecision.h"

#include <QString>

#include <functional>
#include <optional>

namespace retalk::lipsync {

/// The inputs of a check. Paths are local files.
struct SyncInputs
{
    QString video;
    QString original = {};   ///< the video before its mouth was changed; may be empty
    QString reference = {};  ///< the face photo of the person to be changed; may be empty
    int faceThreshold = 170; ///< 120..200, from the job with the face photo
};

/// The result of checking whether the mouth in a video fits its own audio. Works on any video, from any
/// service.
struct SyncCheck
{
    SyncEvidence evidence;
    SyncJudgement judgement;
    PersonMeasure person;  ///< the person whose mouth was judged; empty if unknown
    int people = 0;        ///< number of people seen in the video
    double lagSeconds = 0; ///< the lag of the evidence
    bool hasOriginal = false;
};

/// Checks the first minute. Delays set in the container count, as they do in a player. Errors: Media (can't
/// be read, has no audio, or shows no face), Cancelled if `keepGoing` returns false. A face photo that can't
/// be read or shows no face is an error, too.
Expected<SyncCheck> checkSync(const SyncInputs &inputs,
                              const std::function<bool(double fraction)> &keepGoing = {});

} // namespace retalk::lipsync
