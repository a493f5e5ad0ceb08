#pragma once

#include "base/expected.h"
#include "engine/media/mediastream.h"

extern "C" {
#include <libavutil/audio_fifo.h>
}

#include <cstdint>
#include <memory>
#include <optional>

namespace retalk::lipsync {

/// Reads a file's audio as float samples at a single rate, aligned in time: a late start and gaps in the file
/// become silence.
class AudioReader
{
public:
    /// `sampleRate` and `channels` 0: as in the file (at most 2 channels). Errors: Media, apiCode
    /// "invalid_audio".
    static Expected<AudioReader> open(const QString &path, int sampleRate = 0, int channels = 0);

    int sampleRate() const { return m_sampleRate; }
    int channels() const { return m_channels; }
    /// Returns the time of the first sample on the file's clock, s; 0 if unknown.
    double startSeconds() const { return m_start; }
    /// Returns the number of frames so far that couldn't be decoded.
    int damagedCount() const { return m_media.damagedCount(); }
    /// Returns how much audio the header states but the file lacks, s; valid at the end. If more than a tenth
    /// is missing, read() fails.
    double missingSeconds() const { return m_media.missingSeconds(); }
    /// See MediaStream::statedSeconds().
    double statedSeconds() const { return m_media.statedSeconds(); }
    /// Fills `planes` (one array per channel) with up to `samples` samples each; fewer only at the end of the
    /// audio.
    Expected<int> read(float *const *planes, int samples);

private:
    struct FreeFifo
    {
        void operator()(AVAudioFifo *fifo) const { av_audio_fifo_free(fifo); }
    };

    explicit AudioReader(MediaStream media);
    /// Sets the time of m_frame, including the silence before it.
    void place();
    /// Decodes the next frame, or queues the waiting one.
    Expected<void> step();
    Expected<void> queueSilence();
    /// Fails if the decoded audio ends long before the packets do.
    Expected<void> checkEnd() const;
    /// Resamples `frame` into the queue; null flushes the resampler.
    Expected<void> queue(const AVFrame *frame);

    MediaStream m_media;
    av::Picture m_frame; ///< decoded; not queued yet while m_isWaiting
    av::Resampler m_resampler;
    std::unique_ptr<AVAudioFifo, FreeFifo> m_queue;
    int m_sampleRate = 0;
    int m_channels = 0;
    int m_inputRate = 0;
    int m_inputChannels = 0;
    int m_inputFormat = -1;
    double m_start = 0;
    bool m_isFirst = true;
    bool m_isWaiting = false;
    bool m_atEnd = false;
    std::int64_t m_silence = 0;      ///< samples at the file's rate, before the waiting frame
    double m_position = 0;           ///< time of the next sample by the number of samples so far, s
    std::optional<double> m_lastEnd; ///< end of the last frame on the file's clock, s
};

} // namespace retalk::lipsync
