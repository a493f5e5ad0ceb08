#pragma once

#include "base/expected.h"
#include "engine/sync/syncdecision.h"

#include <QString>

#include <functional>
#include <optional>

namespace retalk::lipsync {

/// What a check is about. Paths of local files.
struct SyncInputs
{
    QString video;
    QString original = {};   ///< the video before its mouth was changed; may be empty
    QString reference = {};  ///< the face photo of the person who was to change; may be empty
    int faceThreshold = 170; ///< 120..200, of the job with the photo
};

/// Whether the mouth in a video fits its own sound. Works on any video, whoever made it.
struct SyncCheck
{
    SyncEvidence evidence;
    SyncJudgement judgement;
    PersonMeasure person;  ///< whose mouth was judged; empty when that's not known
    int people = 0;        ///< seen in the video
    double lagSeconds = 0; ///< of the evidence
    bool hasOriginal = false;
};

/// Checks the first minute. What the container delays counts, as it does in a player. Errors: Media (cannot
/// be read, has no sound, or shows no face), Cancelled when `keepGoing` says no. A face photo that can't be
/// read or shows nobody is an error, too.
Expected<SyncCheck> checkSync(const SyncInputs &inputs,
                              const std::function<bool(double fraction)> &keepGoing = {});

} // namespace retalk::lipsync
