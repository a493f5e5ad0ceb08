#pragma once

#include <vector>

namespace retalk::lipsync {

/// How many channels are computed at once. Every pixel's channels are padded with zeros to a multiple of it.
inline constexpr int kChannelsAtOnce = 8;
/// How many pixels are computed at once; see LayerPass::pixels.
inline constexpr int kPixelsAtOnce = 4;

/// One pass of a convolution over a picture whose pixels have all of their channels side by side. All offsets
/// count numbers from the beginning of a buffer.
struct LayerPass
{
    const float *input = nullptr;
    const float *added = nullptr; ///< added to the result; null: nothing
    float *output = nullptr;
    const int *from = nullptr;      ///< for each output pixel: its first input pixel
    const int *addedFrom = nullptr; ///< for each output pixel
    const int *to = nullptr;        ///< for each output pixel
    int pixels = 0;                 ///< a multiple of kPixelsAtOnce; the last pixel may be repeated
    const int *taps = nullptr;      ///< from the first input pixel to each one under the window
    int tapCount = 0;
    int inputs = 0;                 ///< channels
    int outputs = 0;                ///< channels, padded
    const float *weights = nullptr; ///< see convolutionWeights(); depthwise: for each tap, all outputs
    const float *bias = nullptr;    ///< padded
    const float *slopes = nullptr;  ///< of negative results, padded; null: results stay as they are
};

/// Sorts weights (output, tap, input) as convolve() needs them: by blocks of 16 outputs, tap and input.
std::vector<float> convolutionWeights(const std::vector<float> &weights, int outputs, int taps, int inputs);

/// Which of the processor's instructions are used. Results differ by rounding only.
enum class Instructions {
    Common,
    Avx2 ///< with FMA: processors since about 2013
};
Instructions bestInstructions();

/// Each output channel is a weighted sum of all input channels under the window.
void convolve(const LayerPass &pass, Instructions instructions = bestInstructions());
/// Each output channel is a weighted sum of the same input channel under the window.
void convolveDepthwise(const LayerPass &pass, Instructions instructions = bestInstructions());

} // namespace retalk::lipsync
