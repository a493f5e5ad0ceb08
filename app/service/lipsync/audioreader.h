#pragma once

#include "base/expected.h"
#include "service/lipsync/mediastream.h"

extern "C" {
#include <libavutil/audio_fifo.h>
}

namespace retalk::lipsync {

/// The first sound stream of a file as float samples at one rate.
class AudioReader
{
public:
    /// `sampleRate` and `channels` 0: as in the file (channels at most 2). Errors: Media, apiCode
    /// "invalid_audio".
    static Expected<AudioReader> open(const QString &path, int sampleRate = 0, int channels = 0);

    int sampleRate() const { return m_sampleRate; }
    int channels() const { return m_channels; }
    /// When the file plays the first sample, s; 0 when it does not say.
    double startSeconds() const { return m_start; }
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
    /// Resamples `frame`, or what is left in the resampler when null, into the queue.
    Expected<void> queue(const AVFrame *frame);

    MediaStream m_media;
    av::Picture m_frame;
    av::Resampler m_resampler;
    std::unique_ptr<AVAudioFifo, FreeFifo> m_queue;
    int m_sampleRate = 0;
    int m_channels = 0;
    int m_inputRate = 0;
    int m_inputChannels = 0;
    int m_inputFormat = -1;
    double m_start = 0;
    bool m_atEnd = false;
};

} // namespace retalk::lipsync
