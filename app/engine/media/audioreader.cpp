#include "engine/media/audioreader.h"

#include "engine/media/voice.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <iterator>
#include <utility>
#include <vector>

extern "C" {
#include <libavutil/samplefmt.h>
}

namespace retalk::lipsync {

namespace {

using namespace Qt::StringLiterals;

/// Containers with millisecond timestamps, and some recorders, place packets slightly off the end of the
/// previous one; such errors cancel out. A gap is a step after which the audio stays behind.
constexpr double kMinStep = 0.015;
constexpr double kMinGap = 0.05;
/// Encoder delay, which isn't played, may have timestamps before zero.
constexpr double kLongestLeadIn = 0.5;
/// Longer silences can't occur: the audio would exceed the limit.
constexpr double kLongestSilence = (kLongestMinutes + 1) * 60;

/// Mixes two channels into one. If they cancel each other out (one is the inverse of the other), uses the
/// louder channel only.
void mixDown(const float *left, const float *right, int count, float *out)
{
    // A voice on one channel only loses 6 dB in the mix; a loss of 10 dB means cancellation.
    constexpr double cancelled = 0.1;
    double leftEnergy = 0;
    double rightEnergy = 0;
    double mixEnergy = 0;
    for (int i = 0; i < count; ++i) {
        const double mixed = .5 * (double(left[i]) + double(right[i]));
        leftEnergy += double(left[i]) * double(left[i]);
        rightEnergy += double(right[i]) * double(right[i]);
        mixEnergy += mixed * mixed;
        out[i] = float(mixed);
    }
    if (mixEnergy < cancelled * std::max(leftEnergy, rightEnergy))
        std::copy_n(leftEnergy >= rightEnergy ? left : right, count, out);
}

} // namespace

AudioReader::AudioReader(MediaStream media) : m_media(std::move(media)), m_frame(av_frame_alloc()) {}

Expected<AudioReader> AudioReader::open(const QString &path, int sampleRate, int channels)
{
    Expected<MediaStream> media = MediaStream::open(path, Input::Voice, 1);
    if (!media)
        return failure(media.error());
    media->watchAllStreams();
    AudioReader reader(std::move(*media));
    // The header may state half the true rate (HE-AAC), so the first decoded frame decides.
    const Expected<bool> first = reader.m_media.decode(reader.m_frame.get());
    if (!first)
        return failure(first.error());
    if (!*first)
        return failure(inputError(Input::Voice, Fault::Damaged, u"no sound could be decoded"_s));
    const AVFrame *frame = reader.m_frame.get();
    if (frame->sample_rate <= 0 || frame->ch_layout.nb_channels <= 0)
        return failure(inputError(Input::Voice, Fault::Damaged, u"no sample rate"_s));
    if (frame->sample_rate < kLowestSampleRate || frame->sample_rate > kHighestSampleRate)
        return failure(inputError(Input::Voice, Fault::UnusableRate, u"%1 Hz"_s.arg(frame->sample_rate)));
    reader.m_sampleRate = sampleRate > 0 ? sampleRate : frame->sample_rate;
    reader.m_channels = channels > 0 ? channels : std::min(frame->ch_layout.nb_channels, 2);
    reader.m_queue.reset(av_audio_fifo_alloc(AV_SAMPLE_FMT_FLTP, reader.m_channels, 8192));
    reader.place();
    return reader;
}

void AudioReader::place()
{
    const AVFrame *frame = m_frame.get();
    const double length = double(frame->nb_samples) / frame->sample_rate;
    m_isWaiting = true;
    m_silence = 0;
    const bool isFirst = std::exchange(m_isFirst, false);
    if (frame->best_effort_timestamp == AV_NOPTS_VALUE) {
        if (m_lastEnd)
            *m_lastEnd += length;
        m_position += length;
        return;
    }
    double time = double(frame->best_effort_timestamp) * av_q2d(m_media.stream()->time_base);
    double silence = 0;
    if (isFirst) {
        if (time < 0 && time > -kLongestLeadIn)
            time = 0;
        silence = leadingSilence(time, m_media.fileStart());
        m_start = time - silence;
        m_position = m_start;
    } else if (!m_lastEnd) {
        m_position = time; // the first frame with a timestamp
    } else if (std::abs(time - *m_lastEnd) > kMinStep) {
        const double behind = time - m_position;
        if (behind > kMinGap)
            silence = behind;
        else if (behind < -kMinGap)
            m_position = time; // overlapping audio; continue from its time
    }
    silence = std::min(silence, kLongestSilence);
    m_silence = std::llround(silence * frame->sample_rate);
    m_position += silence + length;
    m_lastEnd = time + length;
}

Expected<void> AudioReader::queueSilence()
{
    constexpr std::int64_t atOnce = 8192;
    const av::Picture silent(av_frame_alloc());
    silent->format = m_frame->format;
    silent->sample_rate = m_frame->sample_rate;
    silent->nb_samples = int(std::min(m_silence, atOnce));
    if (av_channel_layout_copy(&silent->ch_layout, &m_frame->ch_layout) < 0 ||
        av_frame_get_buffer(silent.get(), 0) < 0)
        return failure(inputError(Input::Voice, Fault::Damaged, av::describe(AVERROR(ENOMEM))));
    av_samples_set_silence(silent->extended_data, 0, silent->nb_samples, silent->ch_layout.nb_channels,
                           AVSampleFormat(silent->format));
    m_silence -= silent->nb_samples;
    return queue(silent.get());
}

Expected<void> AudioReader::step()
{
    if (m_silence > 0)
        return queueSilence();
    if (m_isWaiting) {
        m_isWaiting = false;
        return queue(m_frame.get());
    }
    const Expected<bool> more = m_media.decode(m_frame.get());
    if (!more)
        return failure(more.error());
    if (*more) {
        if (m_frame->sample_rate > 0)
            place();
        return {};
    }
    m_atEnd = true;
    if (const Expected<void> whole = checkEnd(); !whole)
        return whole;
    return queue(nullptr);
}

Expected<void> AudioReader::checkEnd() const
{
    if (const Expected<void> whole = m_media.checkEnd(); !whole)
        return whole;
    constexpr double mostLost = 0.1;
    constexpr double leastSeconds = 0.5;
    const double lost = m_lastEnd ? m_media.packetsEnd() - *m_lastEnd : 0;
    if (lost <= leastSeconds || lost <= mostLost * (m_media.packetsEnd() - m_start))
        return {};
    return failure(
        inputError(Input::Voice, Fault::Damaged, u"nothing is decoded in the last %1 s"_s.arg(lost)));
}

Expected<void> AudioReader::queue(const AVFrame *frame)
{
    const auto failed = [](int error) {
        return failure(inputError(Input::Voice, Fault::Damaged, av::describe(error)));
    };
    if (frame && (frame->sample_rate != m_inputRate || frame->ch_layout.nb_channels != m_inputChannels ||
                  frame->format != m_inputFormat)) {
        if (m_resampler) { // flush the previous resampler first
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
        if (const Expected<void> stepped = step(); !stepped)
            return failure(stepped.error());
    }
    std::array<void *, 8> targets{};
    std::copy_n(planes, m_channels, targets.begin());
    return av_audio_fifo_read(m_queue.get(), targets.data(), samples);
}

Expected<Voice> readVoice(const QString &path, std::optional<double> mostSeconds)
{
    constexpr double longest = kLongestMinutes * 60;
    const auto tooLong = [](double seconds) {
        return failure(inputError(Input::Voice, Fault::TooLong, u"%1 s"_s.arg(seconds)));
    };
    Expected<AudioReader> reader = AudioReader::open(path, Voice::kSampleRate);
    if (!reader)
        return failure(reader.error());
    // Even an estimate in a header isn't off by this much.
    if (!mostSeconds && reader->statedSeconds() > 2 * longest)
        return tooLong(reader->statedSeconds());
    const auto most = std::size_t(mostSeconds.value_or(longest + 1) * Voice::kSampleRate);
    Voice voice;
    voice.start = reader->startSeconds();
    constexpr int blockSize = Voice::kSampleRate; // one second
    std::vector<float> left(blockSize);
    std::vector<float> right(blockSize);
    std::vector<float> mixed(blockSize);
    const std::array<float *, 2> planes{left.data(), right.data()};
    const bool isStereo = reader->channels() > 1;
    while (voice.samples.size() < most) {
        const Expected<int> count = reader->read(planes.data(), blockSize);
        if (!count)
            return failure(count.error());
        if (*count <= 0)
            break;
        if (isStereo)
            mixDown(left.data(), right.data(), *count, mixed.data());
        const std::vector<float> &block = isStereo ? mixed : left;
        std::transform(
            block.begin(), block.begin() + *count, std::back_inserter(voice.samples),
            [](float sample) { return std::int16_t(std::lround(std::clamp(sample, -1.0F, 1.0F) * 32767)); });
    }
    voice.damaged = reader->damagedCount();
    voice.missingSeconds = reader->missingSeconds();
    if (!mostSeconds && voice.seconds() > longest)
        return tooLong(voice.seconds());
    if (voice.samples.empty())
        return failure(inputError(Input::Voice, Fault::Damaged, u"no samples"_s));
    return voice;
}

} // namespace retalk::lipsync
