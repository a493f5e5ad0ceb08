#pragma once

#include <algorithm>
#include <chrono>

namespace retalk {

/// Returns the length of a voice that is delayed by `offset` or, if it is negative, cut at its beginning.
/// Zero if its length is unknown.
constexpr std::chrono::milliseconds shifted(std::chrono::milliseconds voice, std::chrono::milliseconds offset)
{
    return voice.count() > 0 ? std::max(voice + offset, std::chrono::milliseconds{}) : voice;
}

/// Computes the length of the result, and what is cut or added, according to the API's rule. Used by the
/// form, the price and the tests. Zero: unknown.
struct Lengths
{
    std::chrono::milliseconds video{0};
    std::chrono::milliseconds voice{0};
    bool isExtended = false;

    constexpr bool areKnown() const { return video.count() > 0 && voice.count() > 0; }
    /// The voice's length if extended, else the shorter of the two. Zero while unknown.
    constexpr std::chrono::milliseconds result() const
    {
        if (isExtended)
            return voice;
        return areKnown() ? std::min(video, voice) : std::chrono::milliseconds{};
    }
    /// The part cut off the end of the video.
    constexpr std::chrono::milliseconds cutFromVideo() const
    {
        return areKnown() && video > result() ? video - result() : std::chrono::milliseconds{};
    }
    /// The part cut off the end of the voice.
    constexpr std::chrono::milliseconds cutFromVoice() const
    {
        return areKnown() && voice > result() ? voice - result() : std::chrono::milliseconds{};
    }
    /// The part added by playing the video backwards and forwards.
    constexpr std::chrono::milliseconds added() const
    {
        return areKnown() && result() > video ? result() - video : std::chrono::milliseconds{};
    }

    bool operator==(const Lengths &) const = default;
};

} // namespace retalk
