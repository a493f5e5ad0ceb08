#include "engine/media/videowriter.h"

#include "engine/failures.h"
#include "engine/media/audioreader.h"
#include "engine/media/encoders.h"

#include <QFile>

#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>

namespace retalk::lipsync {

using namespace Qt::StringLiterals;

struct VideoWriter::State
{
    Options options;
    QByteArray partPath;
    AVFormatContext *muxer = nullptr;
    av::Codec video;
    av::Codec audio;
    std::unique_ptr<AudioReader> voice;
    av::Packet packet{av_packet_alloc()};
    std::int64_t frames = 0;
    std::int64_t samples = 0;    ///< audio samples passed to the encoder so far
    std::int64_t maxSamples = 0; ///< total length of the audio
    bool isFinished = false;

    ~State()
    {
        close();
        if (!isFinished)
            QFile::remove(QFile::decodeName(partPath));
    }

    void close()
    {
        if (!muxer)
            return;
        if (muxer->pb)
            avio_closep(&muxer->pb);
        avformat_free_context(muxer);
        muxer = nullptr;
    }

    Expected<void> drain(AVCodecContext *encoder, int index)
    {
        for (;;) {
            const int error = avcodec_receive_packet(encoder, packet.get());
            if (error == AVERROR(EAGAIN) || error == AVERROR_EOF)
                return {};
            if (error < 0)
                return failure(writeError(av::describe(error)));
            packet->stream_index = index;
            if (index == 0)
                packet->duration = 1;
            av_packet_rescale_ts(packet.get(), encoder->time_base, muxer->streams[index]->time_base);
            if (const int written = av_interleaved_write_frame(muxer, packet.get()); written < 0)
                return failure(writeError(av::describe(written)));
        }
    }

    Expected<void> encode(AVCodecContext *encoder, int index, const AVFrame *frame)
    {
        if (const int error = avcodec_send_frame(encoder, frame); error < 0 && error != AVERROR_EOF)
            return failure(writeError(av::describe(error)));
        return drain(encoder, index);
    }

    /// Writes audio up to `seconds`, or to its end.
    Expected<void> writeSound(double seconds)
    {
        const std::int64_t wanted = std::int64_t(std::ceil(seconds * audio->sample_rate));
        // maxSamples shrinks if the voice turns out shorter than its header says.
        while (samples < std::min(wanted, maxSamples)) {
            const av::Picture frame(av_frame_alloc());
            frame->format = AV_SAMPLE_FMT_FLTP;
            frame->sample_rate = audio->sample_rate;
            frame->nb_samples = int(std::min<std::int64_t>(audio->frame_size, maxSamples - samples));
            av_channel_layout_copy(&frame->ch_layout, &audio->ch_layout);
            if (av_frame_get_buffer(frame.get(), 0) < 0)
                return failure(writeError(u"memory"_s));
            const Expected<int> count =
                voice->read(reinterpret_cast<float **>(frame->extended_data), frame->nb_samples);
            if (!count)
                return failure(count.error());
            if (*count <= 0) {
                maxSamples = samples;
                break;
            }
            frame->nb_samples = *count;
            frame->pts = samples;
            samples += *count;
            if (*count < audio->frame_size)
                maxSamples = samples;
            if (const Expected<void> written = encode(audio.get(), 1, frame.get()); !written)
                return written;
        }
        return {};
    }
};

VideoWriter::VideoWriter(std::unique_ptr<State> state) : m_state(std::move(state)) {}
VideoWriter::~VideoWriter() = default;
VideoWriter::VideoWriter(VideoWriter &&) noexcept = default;
VideoWriter &VideoWriter::operator=(VideoWriter &&) noexcept = default;

Expected<VideoWriter> VideoWriter::create(const Options &options)
{
    auto state = std::make_unique<State>();
    state->options = options;
    Expected<AudioReader> probe = AudioReader::open(options.voicePath);
    if (!probe)
        return failure(probe.error());
    const int rate = aacSampleRate(probe->sampleRate());
    if (rate != probe->sampleRate()) {
        probe = AudioReader::open(options.voicePath, rate, probe->channels());
        if (!probe)
            return failure(probe.error());
    }
    state->voice = std::make_unique<AudioReader>(std::move(*probe));
    state->maxSamples = std::llround(options.seconds * rate);

    Expected<av::Codec> video = openVideoEncoder(options.format, options.quality, options.threads);
    if (!video)
        return failure(video.error());
    Expected<av::Codec> audio = openAudioEncoder(rate, state->voice->channels());
    if (!audio)
        return failure(audio.error());
    state->video = std::move(*video);
    state->audio = std::move(*audio);

    state->partPath = QFile::encodeName(options.path) + ".part";
    const QByteArray url = "file:" + state->partPath;
    if (avformat_alloc_output_context2(&state->muxer, nullptr, "mp4", url.constData()) < 0)
        return failure(writeError(u"mp4"_s));
    for (const AVCodecContext *encoder : {state->video.get(), state->audio.get()}) {
        AVStream *stream = avformat_new_stream(state->muxer, nullptr);
        if (!stream || avcodec_parameters_from_context(stream->codecpar, encoder) < 0)
            return failure(writeError(u"streams"_s));
        stream->time_base = encoder->time_base;
        stream->sample_aspect_ratio = encoder->sample_aspect_ratio;
        stream->avg_frame_rate = encoder->framerate;
    }
    writeTags(options.tags, options.seconds, state->muxer, state->muxer->streams[0]);
    if (const int error = avio_open(&state->muxer->pb, url.constData(), AVIO_FLAG_WRITE); error < 0)
        return failure(writeError(av::describe(error)));
    AVDictionary *movOptions = nullptr;
    av_dict_set(&movOptions, "movflags", "+faststart", 0);
    const int error = avformat_write_header(state->muxer, &movOptions);
    av_dict_free(&movOptions);
    if (error < 0)
        return failure(writeError(av::describe(error)));
    return VideoWriter(std::move(state));
}

Expected<void> VideoWriter::write(const Frame &frame)
{
    State &s = *m_state;
    const av::Picture picture = toPicture(frame, s.options.format);
    picture->pts = s.frames++;
    if (const Expected<void> written = s.encode(s.video.get(), 0, picture.get()); !written)
        return written;
    return s.writeSound(double(s.frames) / s.options.format.framesPerSecond());
}

Expected<void> VideoWriter::finish()
{
    State &s = *m_state;
    if (const Expected<void> sound = s.writeSound(s.options.seconds); !sound)
        return sound;
    for (const int index : {0, 1}) {
        if (const Expected<void> last = s.encode(index == 0 ? s.video.get() : s.audio.get(), index, nullptr);
            !last)
            return last;
    }
    if (const int error = av_write_trailer(s.muxer); error < 0)
        return failure(writeError(av::describe(error)));
    avio_flush(s.muxer->pb);
    if (s.muxer->pb->error < 0)
        return failure(writeError(av::describe(s.muxer->pb->error)));
    s.close();
    const int descriptor = ::open(s.partPath.constData(), O_RDONLY | O_CLOEXEC);
    const bool isOnDisk = descriptor >= 0 && ::fsync(descriptor) == 0;
    if (descriptor >= 0)
        ::close(descriptor);
    if (!isOnDisk || std::rename(s.partPath.constData(), QFile::encodeName(s.options.path).constData()) != 0)
        return failure(writeError(qt_error_string()));
    s.isFinished = true;
    return {};
}

int VideoWriter::frameCount() const
{
    return int(m_state->frames);
}

} // namespace retalk::lipsync
