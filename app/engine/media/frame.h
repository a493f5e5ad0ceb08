#pragma once

#include <opencv2/core/mat.hpp>

#include <memory>

namespace retalk::lipsync {

/// The range of luma samples.
enum class LumaRange {
    Limited, ///< 16..235, as in most videos
    Full     ///< 0..255, as in photos
};

/// How to interpret the samples of a luma plane.
struct LumaFormat
{
    LumaRange range = LumaRange::Full;
    double sampleAspect = 1; ///< width to height of a sample
};

/// How to convert the samples of all three planes to colours.
struct ColourFormat
{
    LumaRange range = LumaRange::Limited;
    bool isBt709 = false; ///< false: BT.601
};

/// The properties of a whole video. Frames are upright: a rotation in the container is applied on reading
/// (planes are rotated, samples keep their values), and the output has none. The numbers for colour are
/// FFmpeg's (AVColorSpace and so on) and are copied from the input to the output unchanged.
struct VideoFormat
{
    int width = 0;          ///< luma samples; may be odd
    int height = 0;         ///< luma rows; may be odd
    int rateNumerator = 25; ///< frames per second as a fraction; constant (see VideoReader)
    int rateDenominator = 1;
    int sampleAspectNumerator = 1; ///< width to height of a sample
    int sampleAspectDenominator = 1;
    bool fullRange = false;
    int colourSpace = 2; ///< AVColorSpace; 2 = unspecified
    int primaries = 2;
    int transfer = 2;
    int chromaLocation = 0;

    double sampleAspect() const
    {
        const bool isKnown = sampleAspectNumerator > 0 && sampleAspectDenominator > 0;
        return isKnown ? double(sampleAspectNumerator) / sampleAspectDenominator : 1;
    }
    LumaFormat lumaFormat() const
    {
        return {fullRange ? LumaRange::Full : LumaRange::Limited, sampleAspect()};
    }
    /// Returns the colour properties. If unspecified, assumes what players do: BT.709 from 720 rows on.
    ColourFormat colourFormat() const
    {
        const bool isSaid = colourSpace != 2;
        return {fullRange ? LumaRange::Full : LumaRange::Limited,
                isSaid ? colourSpace == 1 || colourSpace == 9 || colourSpace == 10 : height >= 720};
    }
    double framesPerSecond() const { return double(rateNumerator) / rateDenominator; }
    bool operator==(const VideoFormat &) const = default;
};

/// One video frame: 8-bit 4:2:0 planes as decoded. Copies share the samples.
struct Frame
{
    cv::Mat y; ///< CV_8UC1, height x width
    cv::Mat u; ///< CV_8UC1, half of each side, rounded up
    cv::Mat v;
    int number = -1;             ///< index in the source video, from 0; shown at number / framesPerSecond
    std::shared_ptr<void> owner; ///< keeps the decoder's memory alive while any of the planes is in use

    bool isEmpty() const { return y.empty(); }
    /// Returns a copy with its own, writable memory.
    Frame clone() const { return {y.clone(), u.clone(), v.clone(), number, nullptr}; }
};

/// A part of a frame that is kept longer than the frame. `origin` is even in both directions, so that the
/// planes align with those of a frame: luma sample (0,0) lies at `origin`, chroma sample (0,0) at origin / 2.
struct Crop
{
    cv::Point origin;
    cv::Mat y;
    cv::Mat u;
    cv::Mat v;

    bool isEmpty() const { return y.empty(); }
};

} // namespace retalk::lipsync
