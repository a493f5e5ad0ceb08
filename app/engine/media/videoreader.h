#pragma once

#include "base/expected.h"
#include "engine/media/frame.h"
#include "engine/media/tags.h"

#include <memory>

namespace retalk::lipsync {

/// Reads a video as progressive frames at a constant rate: upright, 8-bit 4:2:0, standard dynamic range, from
/// any container and codec that FFmpeg reads. Holds only a few frames at a time.
class VideoReader
{
public:
    /// Reads all packets once to get the number and times of the frames, then decodes the first. `threads` 0:
    /// one per processor. Errors: Media, apiCode "invalid_media_url".
    static Expected<VideoReader> open(const QString &path, int threads = 0);
    ~VideoReader();
    VideoReader(VideoReader &&) noexcept;
    VideoReader &operator=(VideoReader &&) noexcept;

    const VideoFormat &format() const;
    int frameCount() const;
    double seconds() const;
    /// Returns the time of the first frame in the file, s; 0 if unknown.
    double startSeconds() const;
    /// Returns true if the video already had this rate; otherwise frames are repeated or dropped to reach it.
    bool hasConstantRate() const;
    /// Returns true if any frames so far were deinterlaced.
    bool isDeinterlaced() const;
    /// Returns true if the video is HDR; its frames are tone-mapped to BT.709.
    bool isToneMapped() const;
    /// Returns true if any frames so far had transparent pixels, which the output doesn't show.
    bool hasTransparency() const;
    /// Returns how much of the length stated in the header is missing at the end, s; at most a tenth of it.
    double missingSeconds() const;
    const Tags &tags() const;

    /// Returns the next frame, numbered; an empty frame after the last. An undecodable frame is replaced by
    /// the previous one. Errors: Media if most frames can't be decoded.
    Expected<Frame> next();
    /// Makes next() return frame `number`. Has to decode from the key frame before it.
    Expected<void> seek(int number);
    /// Returns the number of damaged frames so far.
    int damagedCount() const;

private:
    struct State;
    explicit VideoReader(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

} // namespace retalk::lipsync
