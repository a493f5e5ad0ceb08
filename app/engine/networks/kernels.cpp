#include "engine/networks/kernels.h"

#include <cstddef>
#include <cstring>

namespace retalk::lipsync {
namespace {

constexpr int kBlock = 2 * kChannelsAtOnce; // outputs computed at once

/// Adjacent channels of a pixel. Never passed by value, because how that is done depends on the processor.
using Channels = float __attribute__((vector_size(sizeof(float) * kChannelsAtOnce)));

[[gnu::always_inline]] inline void load(Channels &channels, const float *from)
{
    std::memcpy(&channels, from, sizeof channels); // from any address
}

[[gnu::always_inline]] inline void finish(const LayerPass &pass, int pixel, int channel, Channels &sum)
{
    Channels other;
    if (pass.added) {
        load(other, pass.added + pass.addedFrom[pixel] + channel);
        sum += other;
    }
    if (pass.slopes) {
        load(other, pass.slopes + channel);
        other *= sum;
        sum = sum < 0 ? other : sum;
    }
    std::memcpy(pass.output + pass.to[pixel] + channel, &sum, sizeof sum);
}

[[gnu::always_inline]] inline void convolveHere(const LayerPass &pass)
{
    const std::ptrdiff_t blockSize = std::ptrdiff_t(pass.tapCount) * pass.inputs * kBlock;
    for (int channel = 0; channel < pass.outputs; channel += kBlock) {
        const float *block = pass.weights + channel / kBlock * blockSize;
        const bool isHalf = channel + kChannelsAtOnce >= pass.outputs;
        Channels firstBias;
        Channels secondBias;
        load(firstBias, pass.bias + channel);
        load(secondBias, pass.bias + (isHalf ? channel : channel + kChannelsAtOnce));
        for (int pixel = 0; pixel < pass.pixels; pixel += kPixelsAtOnce) {
            // Eight sums hide the time that each addition takes.
            Channels a0 = firstBias;
            Channels a1 = firstBias;
            Channels a2 = firstBias;
            Channels a3 = firstBias;
            Channels b0 = secondBias;
            Channels b1 = secondBias;
            Channels b2 = secondBias;
            Channels b3 = secondBias;
            Channels first;
            Channels second;
            const float *weights = block;
            for (int tap = 0; tap < pass.tapCount; ++tap) {
                const float *under = pass.input + pass.taps[tap];
                const float *p0 = under + pass.from[pixel];
                const float *p1 = under + pass.from[pixel + 1];
                const float *p2 = under + pass.from[pixel + 2];
                const float *p3 = under + pass.from[pixel + 3];
                for (int i = 0; i < pass.inputs; ++i) {
                    load(first, weights);
                    load(second, weights + kChannelsAtOnce);
                    weights += kBlock;
                    a0 += first * p0[i];
                    a1 += first * p1[i];
                    a2 += first * p2[i];
                    a3 += first * p3[i];
                    b0 += second * p0[i];
                    b1 += second * p1[i];
                    b2 += second * p2[i];
                    b3 += second * p3[i];
                }
            }
            finish(pass, pixel, channel, a0);
            finish(pass, pixel + 1, channel, a1);
            finish(pass, pixel + 2, channel, a2);
            finish(pass, pixel + 3, channel, a3);
            if (isHalf)
                continue;
            finish(pass, pixel, channel + kChannelsAtOnce, b0);
            finish(pass, pixel + 1, channel + kChannelsAtOnce, b1);
            finish(pass, pixel + 2, channel + kChannelsAtOnce, b2);
            finish(pass, pixel + 3, channel + kChannelsAtOnce, b3);
        }
    }
}

[[gnu::always_inline]] inline void convolveDepthwiseHere(const LayerPass &pass)
{
    for (int pixel = 0; pixel < pass.pixels; pixel += kPixelsAtOnce) {
        for (int channel = 0; channel < pass.outputs; channel += kChannelsAtOnce) {
            Channels s0;
            load(s0, pass.bias + channel);
            Channels s1 = s0;
            Channels s2 = s0;
            Channels s3 = s0;
            const float *weights = pass.weights + channel;
            for (int tap = 0; tap < pass.tapCount; ++tap, weights += pass.outputs) {
                const float *under = pass.input + pass.taps[tap] + channel;
                Channels weight;
                Channels number;
                load(weight, weights);
                load(number, under + pass.from[pixel]);
                s0 += weight * number;
                load(number, under + pass.from[pixel + 1]);
                s1 += weight * number;
                load(number, under + pass.from[pixel + 2]);
                s2 += weight * number;
                load(number, under + pass.from[pixel + 3]);
                s3 += weight * number;
            }
            finish(pass, pixel, channel, s0);
            finish(pass, pixel + 1, channel, s1);
            finish(pass, pixel + 2, channel, s2);
            finish(pass, pixel + 3, channel, s3);
        }
    }
}

#if defined(__x86_64__)
[[gnu::target("avx2,fma")]] void convolveWithAvx2(const LayerPass &pass)
{
    convolveHere(pass);
}

[[gnu::target("avx2,fma")]] void convolveDepthwiseWithAvx2(const LayerPass &pass)
{
    convolveDepthwiseHere(pass);
}
#endif

} // namespace

std::vector<float> convolutionWeights(const std::vector<float> &weights, int outputs, int taps, int inputs)
{
    const std::size_t inner = std::size_t(taps) * std::size_t(inputs);
    const std::size_t blocks = (std::size_t(outputs) + kBlock - 1) / kBlock;
    std::vector<float> sorted(blocks * inner * kBlock);
    for (std::size_t output = 0; output < std::size_t(outputs); ++output) {
        for (std::size_t i = 0; i < inner; ++i)
            sorted[(output / kBlock * inner + i) * kBlock + output % kBlock] = weights[output * inner + i];
    }
    return sorted;
}

Instructions bestInstructions()
{
#if defined(__x86_64__)
    static const bool hasAvx2 = __builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma");
    return hasAvx2 ? Instructions::Avx2 : Instructions::Common;
#else
    return Instructions::Common;
#endif
}

void convolve(const LayerPass &pass, [[maybe_unused]] Instructions instructions)
{
#if defined(__x86_64__)
    if (instructions == Instructions::Avx2) {
        convolveWithAvx2(pass);
        return;
    }
#endif
    convolveHere(pass);
}

void convolveDepthwise(const LayerPass &pass, [[maybe_unused]] Instructions instructions)
{
#if defined(__x86_64__)
    if (instructions == Instructions::Avx2) {
        convolveDepthwiseWithAvx2(pass);
        return;
    }
#endif
    convolveDepthwiseHere(pass);
}

} // namespace retalk::lipsync
