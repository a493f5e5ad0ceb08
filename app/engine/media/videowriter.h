#pragma once

#include "base/expected.h"
#include "engine/engine.h"
#include "engine/media/frame.h"
#include "engine/media/tags.h"

#include <memory>

namespace retalk::lipsync {

/// Writes an MP4 with H.264 video and AAC audio, both from time 0, with the index at the front. The file is
/// written as "<path>.part" and renamed when complete; otherwise it is deleted.
class VideoWriter
{
public:
    struct Options
    {
        QString path;
        VideoFormat format;
        QString voicePath;  ///< the audio; its samples are encoded as they are, up to `seconds`
        double seconds = 0; ///< length of the audio
        int threads = 0;    ///< for the encoder; 0: one per processor
        Quality quality = Quality::Normal;
        Tags tags;
    };
    /// Errors: Disk; Media (the voice); Internal if this FFmpeg can't encode H.264.
    static Expected<VideoWriter> create(const Options &options);
    ~VideoWriter();
    VideoWriter(VideoWriter &&) noexcept;
    VideoWriter &operator=(VideoWriter &&) noexcept;

    /// Appends a frame, ignoring its number, and the audio that goes with it. Errors: Disk, Media (the
    /// voice).
    Expected<void> write(const Frame &frame);
    /// Completes the file and renames it to its final name. Errors: Disk.
    Expected<void> finish();
    int frameCount() const;

private:
    struct State;
    explicit VideoWriter(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

} // namespace retalk::lipsync
