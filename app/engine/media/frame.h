#pragma once

#include <opencv2/core/mat.hpp>

#include <memory>

namespace retalk::lipsync {

/// From where to where the samples of the luma go.
enum class LumaRange {
    Limited, ///< 16..235, as in most videos
    Full     ///< 0..255, as in pictures
};

/// How the samples of a luma plane become a picture.
struct LumaLook
{
    LumaRange range = LumaRange::Full;
    double sampleAspect = 1; ///< width to height of one sample
};

/// How the samples of all three planes become colours.
struct ColourLook
{
    LumaRange range = LumaRange::Limited;
    bool isBt709 = false; ///< and not BT.601
};

/// What a whole video has in common. Pictures are upright: a rotation that the container asks for is applied
/// on reading (planes are turned, samples keep their values) and the output asks for none. The numbers for
/// colour are FFmpeg's own (AVColorSpace and friends), carried from the input to the output unchanged.
struct VideoFormat
{
    int width = 0;          ///< luma samples; may be odd
    int height = 0;         ///< luma rows; may be odd
    int rateNumerator = 25; ///< frames per second as a fraction; constant (see VideoReader)
    int rateDenominator = 1;
    int sampleAspectNumerator = 1; ///< width to height of one sample
    int sampleAspectDenominator = 1;
    bool fullRange = false;
    int colourSpace = 2; ///< AVColorSpace; 2 = not said
    int primaries = 2;
    int transfer = 2;
    int chromaLocation = 0;

    double sampleAspect() const
    {
        const bool isKnown = sampleAspectNumerator > 0 && sampleAspectDenominator > 0;
        return isKnown ? double(sampleAspectNumerator) / sampleAspectDenominator : 1;
    }
    LumaLook lumaLook() const { return {fullRange ? LumaRange::Full : LumaRange::Limited, sampleAspect()}; }
    /// Videos that don't say are taken for what players take them for: BT.709 from 720 rows on.
    ColourLook colourLook() const
    {
        const bool isSaid = colourSpace != 2;
        return {fullRange ? LumaRange::Full : LumaRange::Limited,
                isSaid ? colourSpace == 1 || colourSpace == 9 || colourSpace == 10 : height >= 720};
    }
    double framesPerSecond() const { return double(rateNumerator) / rateDenominator; }
    bool operator==(const VideoFormat &) const = default;
};

/// One picture: 8-bit planes as they were decoded, 4:2:0. Copies share the samples.
struct Frame
{
    cv::Mat y; ///< CV_8UC1, height x width
    cv::Mat u; ///< CV_8UC1, half of each side, rounded up
    cv::Mat v;
    int number = -1;             ///< place in the source video, 0.. ; shown at number / framesPerSecond
    std::shared_ptr<void> owner; ///< keeps the decoder's memory alive while any of the planes is in use

    bool isEmpty() const { return y.empty(); }
    /// The same picture in memory of its own, which may be written to.
    Frame clone() const { return {y.clone(), u.clone(), v.clone(), number, nullptr}; }
};

/// A part of a frame that is kept after the frame is gone. `origin` is even in both directions, so that the
/// planes fit those of a frame: luma sample (0,0) lies at `origin`, chroma sample (0,0) at origin / 2.
struct Crop
{
    cv::Point origin;
    cv::Mat y;
    cv::Mat u;
    cv::Mat v;

    bool isEmpty() const { return y.empty(); }
};

} // namespace retalk::lipsync
