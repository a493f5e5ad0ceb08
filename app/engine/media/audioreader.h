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

/// The sound of a file as float samples at one rate, in time: where the file begins before its sound, and
/// where it leaves a gap, there is silence.
class AudioReader
{
public:
    /// `sampleRate` and `channels` 0: as in the file (channels at most 2). Errors: Media, apiCode
    /// "invalid_audio".
    static Expected<AudioReader> open(const QString &path, int sampleRate = 0, int channels = 0);

    int sampleRate() const { return m_sampleRate; }
    int channels() const { return m_channels; }
    /// When the file plays the first sample, s on its own clock; 0 when it does not say.
    double startSeconds() const { return m_start; }
    /// Pieces of the sound so far that could not be decoded.
    int damagedCount() const { return m_media.damagedCount(); }
    /// At the end: what the file promises and does not have, s. More than a tenth is an error of read().
    double missingSeconds() const { return m_media.missingSeconds(); }
    /// See MediaStream::statedSeconds().
    double statedSeconds() const { return m_media.statedSeconds(); }
    /// Fills `planes` (one array a channel) with up to `samples` each; fewer only at the end of the sound.
    Expected<int> read(float *const *planes, int samples);

private:
    struct FreeFifo
    {
        void operator()(AVAudioFifo *fifo) const { av_audio_fifo_free(fifo); }
    };

    explicit AudioReader(MediaStream media);
    /// Takes the times of the piece in m_frame: how much silence comes before it.
    void place();
    /// Decodes the next piece, or queues what is waiting.
    Expected<void> step();
    Expected<void> queueSilence();
    /// What was decoded ends long before the packets do.
    Expected<void> checkEnd() const;
    /// Resamples `frame`, or what is left in the resampler when null, into the queue.
    Expected<void> queue(const AVFrame *frame);

    MediaStream m_media;
    av::Picture m_frame; ///< decoded, and waiting while m_isWaiting
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
    std::int64_t m_silence = 0;      ///< samples at the file's rate, before the piece that waits
    double m_position = 0;           ///< time of the next sample when all so far are counted, s
    std::optional<double> m_lastEnd; ///< when the last piece ends by the file's clock, s
};

} // namespace retalk::lipsync
