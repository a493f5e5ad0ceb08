#pragma once

#include "engine/mouth/mouthlibrary.h"
#include "engine/mouth/mouthtrack.h"

namespace retalk::lipsync {

/// The mouth that one picture of the result should show, in eye distances of the speaker's face.
struct WantedMouth
{
    int frame = -1;       ///< source frame whose mouth is replaced; -1: the picture stays as it is
    float opening = 0;    ///< of the inner lips
    float width = 0;      ///< between the corners
    float cornerLift = 0; ///< the present moment's own smile
    float teeth = 0;      ///< how much its own teeth shine, grey levels
    float rounding = 0;   ///< 0..1
    float tuck = 0;       ///< 0..1
    bool silent = true;
    bool isShut = true; ///< the lips meet
};

/// Turns what the voice asks into this speaker's measures. `shown` names the source frame of each picture.
/// Width and smile follow the present moment: a laughing face keeps laughing with new words.
std::vector<WantedMouth> wantedMouths(const std::vector<FaceFrame> &frames, const MouthLibrary &library,
                                      const std::vector<int> &shown, const MouthTrack &voice,
                                      double framesPerSecond);

/// The source frame to borrow each wanted mouth from (-1 where none is wanted): runs of the speaker's own
/// movement, as near to the wishes as can be with few jumps. Errors never; costs about pictures x mouths x 40
/// ns.
std::vector<int> chooseMouths(const std::vector<FaceFrame> &frames, const MouthLibrary &library,
                              const std::vector<WantedMouth> &wanted);

/// The mouth does not go on from `before` to `after` in the speaker's own movement, forward or back.
inline bool isJump(int before, int after)
{
    return before >= 0 && after >= 0 && (after - before > 2 || before - after > 1);
}

} // namespace retalk::lipsync
