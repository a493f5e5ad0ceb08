#pragma once

#include "base/expected.h"
#include "engine/engine.h"
#include "engine/media/av.h"
#include "engine/media/frame.h"

namespace retalk::lipsync {

/// Returns an open H.264 encoder for frames of `format`, with sides rounded up to even numbers as 4:2:0
/// requires. Errors: Internal.
Expected<av::Codec> openVideoEncoder(const VideoFormat &format, Quality quality, int threads);

/// Returns the sample rate for the result: `sampleRate` if AAC supports it, otherwise the next higher
/// supported rate, but at most 48000.
int aacSampleRate(int sampleRate);

/// Returns an open AAC encoder. Errors: Internal.
Expected<av::Codec> openAudioEncoder(int sampleRate, int channels);

/// Returns `frame` as an FFmpeg frame that shares its memory if the sides are even.
av::Picture toPicture(const Frame &frame, const VideoFormat &format);

} // namespace retalk::lipsync
