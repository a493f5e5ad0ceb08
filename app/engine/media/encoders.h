#pragma once

#include "base/expected.h"
#include "engine/engine.h"
#include "engine/media/av.h"
#include "engine/media/frame.h"

namespace retalk::lipsync {

/// An open H.264 encoder for pictures of `format`, sides rounded up to even ones (4:2:0 cannot do without).
/// Errors: Internal.
Expected<av::Codec> openVideoEncoder(const VideoFormat &format, Quality quality, int threads);

/// The sample rate of the result's sound: `sampleRate` where AAC knows it, else the next higher one that it
/// knows; at most 48000.
int aacSampleRate(int sampleRate);

/// An open AAC encoder. Errors: Internal.
Expected<av::Codec> openAudioEncoder(int sampleRate, int channels);

/// `frame` as FFmpeg's own, sharing its memory where the sides are even.
av::Picture toPicture(const Frame &frame, const VideoFormat &format);

} // namespace retalk::lipsync
