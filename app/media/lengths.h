#pragma once

#include <algorithm>
#include <chrono>

namespace retalk {

/// How long a voice lasts that starts `offset` later; negative: so much of its beginning is cut off. Zero for
/// one whose length is not known.
constexpr std::chrono::milliseconds shifted(std::chrono::milliseconds voice, std::chrono::milliseconds offset)
{
    return voice.count() > 0 ? std::max(voice + offset, std::chrono::milliseconds{}) : voice;
}

/// How long the result will be, and what is lost or added on the way: the API's rule, in the one place where
/// the form, the price and the tests read it. Zero: not known.
struct Lengths
{
    std::chrono::milliseconds video{0};
    std::chrono::milliseconds voice{0};
    bool isExtended = false;

    constexpr bool areKnown() const { return video.count() > 0 && voice.count() > 0; }
    /// The voice's length when extended, else the shorter of the two. Zero while it cannot be known.
    constexpr std::chrono::milliseconds result() const
    {
        if (isExtended)
            return voice;
        return areKnown() ? std::min(video, voice) : std::chrono::milliseconds{};
    }
    /// What the result leaves out at the end of the video.
    constexpr std::chrono::milliseconds cutFromVideo() const
    {
        return areKnown() && video > result() ? video - result() : std::chrono::milliseconds{};
    }
    /// What the result leaves out at the end of the voice.
    constexpr std::chrono::milliseconds cutFromVoice() const
    {
        return areKnown() && voice > result() ? voice - result() : std::chrono::milliseconds{};
    }
    /// What is added to the video by playing it backwards and forwards again.
    constexpr std::chrono::milliseconds added() const
    {
        return areKnown() && result() > video ? result() - video : std::chrono::milliseconds{};
    }

    bool operator==(const Lengths &) const = default;
};

} // namespace retalk
