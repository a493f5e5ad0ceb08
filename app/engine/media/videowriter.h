#pragma once

#include "base/expected.h"
#include "engine/engine.h"
#include "engine/media/frame.h"
#include "engine/media/tags.h"

#include <memory>

namespace retalk::lipsync {

/// Writes an MP4: H.264 pictures, AAC sound, both from time 0, with the index at the front. It grows as
/// "<path>.part" and takes its name when it is whole; otherwise nothing stays.
class VideoWriter
{
public:
    struct Options
    {
        QString path;
        VideoFormat format;
        QString voicePath;  ///< the sound; its samples go out as they come, cut at `seconds`
        double seconds = 0; ///< length of the sound
        int threads = 0;    ///< of the encoder; 0: as many as the computer has
        Quality quality = Quality::Normal;
        Tags tags;
    };
    /// Errors: Disk; Media (the voice); Internal when this FFmpeg cannot encode H.264.
    static Expected<VideoWriter> create(const Options &options);
    ~VideoWriter();
    VideoWriter(VideoWriter &&) noexcept;
    VideoWriter &operator=(VideoWriter &&) noexcept;

    /// Appends a picture, whatever its number says, and the sound that belongs to it. Errors: Disk, Media
    /// (the voice).
    Expected<void> write(const Frame &frame);
    /// Completes the file and gives it its name. Errors: Disk.
    Expected<void> finish();
    int frameCount() const;

private:
    struct State;
    explicit VideoWriter(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

} // namespace retalk::lipsync
