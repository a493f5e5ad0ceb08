#pragma once

#include "base/expected.h"
#include "service/lipsync/voice.h"

#include <cstdint>
#include <functional>
#include <span>
#include <string>
#include <vector>

namespace retalk::lipsync {

/// One speech sound with its place in time.
struct Phone
{
    std::string name; ///< ARPABET without stress ("AA", "M", ...), or "SIL" and other fillers
    double start = 0; ///< seconds
    double end = 0;   ///< seconds
    bool operator==(const Phone &) const = default;
};

/// The speech sounds of `voice` (mono, Voice::sampleRate), in order and without gaps of more than a few
/// frames. The model is English; other languages come out as the nearest English sounds, which is enough to
/// move a mouth. `keepGoing` is asked before each piece of 10 to 20 s. Errors: Media when the speech model is
/// not installed, Cancelled.
Expected<std::vector<Phone>> recognisePhones(std::span<const std::int16_t> voice,
                                             const std::function<bool()> &keepGoing = {});

} // namespace retalk::lipsync
