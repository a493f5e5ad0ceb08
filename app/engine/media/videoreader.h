#pragma once

#include "base/expected.h"
#include "engine/media/frame.h"
#include "engine/media/tags.h"

#include <memory>

namespace retalk::lipsync {

/// A video as a row of progressive pictures at a steady rate, upright, in 8-bit 4:2:0 and of standard dynamic
/// range, from any container and codec that FFmpeg reads. Holds a handful of pictures at a time.
class VideoReader
{
public:
    /// Reads through the packets once to learn number and times of the pictures, then decodes the first.
    /// `threads` 0: as many as the computer has. Errors: Media, apiCode "invalid_media_url".
    static Expected<VideoReader> open(const QString &path, int threads = 0);
    ~VideoReader();
    VideoReader(VideoReader &&) noexcept;
    VideoReader &operator=(VideoReader &&) noexcept;

    const VideoFormat &format() const;
    int frameCount() const;
    double seconds() const;
    /// When the file plays the first picture, s; 0 when it does not say.
    double startSeconds() const;
    /// The video had this rate already; else pictures are repeated or left out to reach it.
    bool isSteady() const;
    /// Some of the pictures so far were deinterlaced.
    bool isDeinterlaced() const;
    /// The video is HDR; its pictures are tone-mapped to BT.709.
    bool isToneMapped() const;
    /// Something in the pictures so far is transparent, which the frames don't show.
    bool hasTransparency() const;
    /// What the file promises at its end and does not have, s; a tenth of it at most.
    double missingSeconds() const;
    const Tags &tags() const;

    /// The next picture, numbered; an empty frame after the last. A picture that cannot be decoded is
    /// replaced by the one before it. Errors: Media when most cannot.
    Expected<Frame> next();
    /// Makes next() give picture `number`. Costs up to the distance from the entry point before it.
    Expected<void> seek(int number);
    /// Pictures that were damaged so far.
    int damagedCount() const;

private:
    struct State;
    explicit VideoReader(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

} // namespace retalk::lipsync
