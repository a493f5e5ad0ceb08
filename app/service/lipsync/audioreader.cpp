#include "service/lipsync/audioreader.h"

#include "service/lipsync/voice.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace retalk::lipsync {

AudioReader::AudioReader(MediaStream media) : m_media(std::move(media)), m_frame(av_frame_alloc()) {}

Expected<AudioReader> AudioReader::open(const QString &path, int sampleRate, int channels)
{
    Expected<MediaStream> media = MediaStream::open(path, Input::Voice, 1);
    if (!media)
        return failure(media.error());
    AudioReader reader(std::move(*media));
    // The header may say half the true rate (HE-AAC), so the first piece of sound decides.
    const Expected<bool> first = reader.m_media.decode(reader.m_frame.get());
    if (!first)
        return failure(first.error());
    if (!*first)
        return failure(inputError(Input::Voice, Fault::Damaged, u"no sound could be decoded"_qs));
    const AVFrame *frame = reader.m_frame.get();
    if (frame->sample_rate <= 0 || frame->ch_layout.nb_channels <= 0)
        return failure(inputError(Input::Voice, Fault::Damaged, u"no sample rate"_qs));
    if (frame->sample_rate < kLowestSampleRate || frame->sample_rate > kHighestSampleRate)
        return failure(inputError(Input::Voice, Fault::UnusableRate, u"%1 Hz"_qs.arg(frame->sample_rate)));
    if (frame->best_effort_timestamp != AV_NOPTS_VALUE)
        reader.m_start = double(frame->best_effort_timestamp) * av_q2d(reader.m_media.stream()->time_base);
    reader.m_sampleRate = sampleRate > 0 ? sampleRate : frame->sample_rate;
    reader.m_channels = channels > 0 ? channels : std::min(frame->ch_layout.nb_channels, 2);
    reader.m_queue.reset(av_audio_fifo_alloc(AV_SAMPLE_FMT_FLTP, reader.m_channels, 8192));
    if (const Expected<void> queued = reader.queue(frame); !queued)
        return failure(queued.error());
    return reader;
}

Expected<void> AudioReader::queue(const AVFrame *frame)
{
    const auto failed = [](int error) {
        return failure(inputError(Input::Voice, Fault::Damaged, av::describe(error)));
    };
    if (frame && (frame->sample_rate != m_inputRate || frame->ch_layout.nb_channels != m_inputChannels ||
                  frame->format != m_inputFormat)) {
        if (m_resampler) { // what the old one still holds comes first
            if (const Expected<void> rest = queue(nullptr); !rest)
                return rest;
        }
        AVChannelLayout out{};
        av_channel_layout_default(&out, m_channels);
        AVChannelLayout in{};
        av_channel_layout_copy(&in, &frame->ch_layout);
        if (in.order == AV_CHANNEL_ORDER_UNSPEC) {
            av_channel_layout_uninit(&in);
            av_channel_layout_default(&in, frame->ch_layout.nb_channels);
        }
        SwrContext *resampler = nullptr;
        const int error = swr_alloc_set_opts2(&resampler, &out, AV_SAMPLE_FMT_FLTP, m_sampleRate, &in,
                                              AVSampleFormat(frame->format), frame->sample_rate, 0, nullptr);
        av_channel_layout_uninit(&in);
        m_resampler.reset(resampler);
        if (error < 0)
            return failed(error);
        if (const int started = swr_init(resampler); started < 0)
            return failed(started);
        m_inputRate = frame->sample_rate;
        m_inputChannels = frame->ch_layout.nb_channels;
        m_inputFormat = frame->format;
    }
    const int room = swr_get_out_samples(m_resampler.get(), frame ? frame->nb_samples : 0);
    if (room <= 0)
        return {};
    std::vector<float> samples(std::size_t(room) * std::size_t(m_channels));
    std::array<float *, 8> planes{};
    for (int i = 0; i < m_channels; ++i)
        planes[std::size_t(i)] = samples.data() + std::size_t(i) * std::size_t(room);
    const auto **input = frame ? const_cast<const std::uint8_t **>(frame->extended_data) : nullptr;
    const int count = swr_convert(m_resampler.get(), reinterpret_cast<std::uint8_t **>(planes.data()), room,
                                  input, frame ? frame->nb_samples : 0);
    if (count < 0)
        return failed(count);
    if (av_audio_fifo_write(m_queue.get(), reinterpret_cast<void **>(planes.data()), count) < count)
        return failed(AVERROR(ENOMEM));
    return {};
}

Expected<int> AudioReader::read(float *const *planes, int samples)
{
    while (!m_atEnd && av_audio_fifo_size(m_queue.get()) < samples) {
        const Expected<bool> more = m_media.decode(m_frame.get());
        if (!more)
            return failure(more.error());
        m_atEnd = !*more;
        if (const Expected<void> queued = queue(m_atEnd ? nullptr : m_frame.get()); !queued)
            return failure(queued.error());
    }
    std::array<void *, 8> targets{};
    std::copy_n(planes, m_channels, targets.begin());
    return av_audio_fifo_read(m_queue.get(), targets.data(), samples);
}

Expected<Voice> readVoice(const QString &path, std::optional<double> mostSeconds)
{
    constexpr double longest = kLongestMinutes * 60;
    const auto tooLong = [](double seconds) {
        return failure(inputError(Input::Voice, Fault::TooLong, u"%1 s"_qs.arg(seconds)));
    };
    Expected<AudioReader> reader = AudioReader::open(path, Voice::sampleRate, 1);
    if (!reader)
        return failure(reader.error());
    // A header that only guesses is not off by so much.
    if (!mostSeconds && reader->statedSeconds() > 2 * longest)
        return tooLong(reader->statedSeconds());
    const auto most = std::size_t(mostSeconds.value_or(longest + 1) * Voice::sampleRate);
    Voice voice;
    voice.start = reader->startSeconds();
    std::vector<float> block(Voice::sampleRate);
    float *plane = block.data();
    while (voice.samples.size() < most) {
        const Expected<int> count = reader->read(&plane, int(block.size()));
        if (!count)
            return failure(count.error());
        if (*count <= 0)
            break;
        std::transform(
            block.begin(), block.begin() + *count, std::back_inserter(voice.samples),
            [](float sample) { return std::int16_t(std::lround(std::clamp(sample, -1.0F, 1.0F) * 32767)); });
    }
    if (!mostSeconds && voice.seconds() > longest)
        return tooLong(voice.seconds());
    if (voice.samples.empty())
        return failure(inputError(Input::Voice, Fault::Damaged, u"no samples"_qs));
    return voice;
}

} // namespace retalk::lipsync
