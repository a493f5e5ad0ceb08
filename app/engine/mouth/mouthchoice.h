#pragma once

#include "engine/mouth/mouthlibrary.h"
#include "engine/mouth/mouthtrack.h"

namespace retalk::lipsync {

/// The mouth that an output frame should show, in eye distances of the speaker's face.
struct WantedMouth
{
    int frame = -1;       ///< source frame whose mouth is replaced; -1: the frame stays unchanged
    float opening = 0;    ///< of the inner lips
    float width = 0;      ///< between the corners
    float cornerLift = 0; ///< the smile in the source frame
    float teeth = 0;      ///< brightness of the teeth in the source frame, grey levels
    float rounding = 0;   ///< 0..1
    float tuck = 0;       ///< 0..1
    bool silent = true;
    bool isShut = true; ///< the lips meet
};

/// Converts the poses of the voice to this speaker's proportions. `shown` is the source frame of each output
/// frame. Width and smile follow the source frames: a laughing face keeps laughing while it says the new
/// words.
std::vector<WantedMouth> wantedMouths(const std::vector<FaceFrame> &frames, const MouthLibrary &library,
                                      const std::vector<int> &shown, const MouthTrack &voice,
                                      double framesPerSecond);

/// Returns the source frame to borrow each wanted mouth from, -1 where none is wanted: runs of the speaker's
/// own movement that match the wanted mouths as closely as possible with few jumps. Never fails; takes about
/// 40 ns per output frame and mouth.
std::vector<int> chooseMouths(const std::vector<FaceFrame> &frames, const MouthLibrary &library,
                              const std::vector<WantedMouth> &wanted);

/// Returns true if `after` doesn't continue the speaker's own movement from `before`, forwards or backwards.
inline bool isJump(int before, int after)
{
    return before >= 0 && after >= 0 && (after - before > 2 || before - after > 1);
}

} // namespace retalk::lipsync
