#pragma once

#include <array>
#include <string_view>

namespace retalk::lipsync {

/// The weights of the network in lipshapes.cpp, as written by resources/lips/train.py: 8-bit integers in
/// Base64, one row per input or hidden unit, with a scale factor per column.
struct LipWeights
{
    static constexpr int kInputs = 9 * 56; ///< the scores at nine moments
    static constexpr int kHidden = 96;
    static constexpr int kOutputs = 5;

    std::string_view hidden; ///< kInputs rows of kHidden
    std::array<float, kHidden> hiddenFactor;
    std::array<float, kHidden> hiddenBias;
    std::string_view output; ///< kHidden rows of kOutputs
    std::array<float, kOutputs> outputFactor;
    std::array<float, kOutputs> outputBias;
};
extern const LipWeights kLipWeights;

} // namespace retalk::lipsync
