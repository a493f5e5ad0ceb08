#include "engine/lengthrule.h"

#include <algorithm>
#include <cmath>

namespace retalk::lipsync {

LengthRule LengthRule::of(const VideoFormat &format, int videoFrames, double voiceSeconds, bool extend)
{
    LengthRule rule;
    const double rate = format.framesPerSecond();
    const double videoSeconds = videoFrames / rate;
    rule.seconds = extend ? voiceSeconds : std::min(videoSeconds, voiceSeconds);
    // A partial frame counts, but not if it is just a rounding error in the voice's length.
    rule.frames = std::max(1, int(std::ceil(rule.seconds * rate - 0.01)));
    rule.sourceFrames = std::min(videoFrames, rule.frames);
    if (!extend)
        rule.frames = rule.sourceFrames;
    return rule;
}

int LengthRule::sourceOf(int frame) const
{
    if (sourceFrames <= 1)
        return 0;
    const int period = 2 * (sourceFrames - 1);
    const int place = frame % period;
    return place < sourceFrames ? place : period - place;
}

} // namespace retalk::lipsync
