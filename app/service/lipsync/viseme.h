#pragma once

#include <string_view>

namespace retalk::lipsync {

/// How a speech sound wants the mouth.
struct Viseme
{
    float opening = 0;   ///< 0 shut .. 1 as wide as this speaker speaks
    float width = 0;     ///< -1 narrow .. 1 spread
    float rounding = 0;  ///< 0..1, lips pushed forward
    float tuck = 0;      ///< 0..1, lower lip under the upper teeth
    float dominance = 1; ///< how strongly it holds against its neighbours
    bool closes = false; ///< M, B, P: the lips must meet
    bool silent = false; ///< a filler, no speech at all
};

/// The viseme of an ARPABET phone; fillers and unknown names are silence.
const Viseme &visemeOf(std::string_view phone);

} // namespace retalk::lipsync
