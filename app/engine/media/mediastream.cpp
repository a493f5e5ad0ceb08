#include "engine/media/mediastream.h"

extern "C" {
#include <libavutil/intreadwrite.h>
}

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <vector>

namespace retalk::lipsync {

namespace {

using namespace Qt::StringLiterals;

// Containers for video and audio. Playlists, image sequences and network formats are excluded deliberately:
// they make FFmpeg open further files named in the input.
constexpr const char *knownContainers =
    "mov,mp4,m4a,3gp,3g2,mj2,matroska,webm,avi,gif,apng,flv,live_flv,asf,mpeg,mpegts,mpegvideo,m4v,h264,hevc,"
    "vc1,obu,ivf,"
    "av1,mjpeg,ogg,mxf,nut,dv,rm,yuv4mpegpipe,wtv,vob,wav,w64,mp3,aac,flac,aiff,au,caf,amr,amrnb,amrwb,ac3,"
    "eac3,wv,ape,"
    "tta,mpc,mpc8,dts,truehd,jpeg_pipe,png_pipe,webp_pipe,bmp_pipe,tiff_pipe";

bool isStill(const AVInputFormat *format)
{
    return QByteArrayView(format->name).endsWith("_pipe");
}

bool isCover(const AVStream *stream)
{
    return (stream->disposition & (AV_DISPOSITION_ATTACHED_PIC | AV_DISPOSITION_TIMED_THUMBNAILS)) != 0;
}

std::vector<StreamTraits> traitsOf(const AVFormatContext *container)
{
    std::vector<StreamTraits> all;
    for (unsigned i = 0; i < container->nb_streams; ++i) {
        const AVStream *stream = container->streams[i];
        const AVCodecParameters *parameters = stream->codecpar;
        all.push_back({.kind = parameters->codec_type == AVMEDIA_TYPE_VIDEO   ? TrackKind::Picture
                               : parameters->codec_type == AVMEDIA_TYPE_AUDIO ? TrackKind::Sound
                                                                              : TrackKind::Other,
                       .isDefault = (stream->disposition & AV_DISPOSITION_DEFAULT) != 0,
                       .isCover = isCover(stream),
                       .isDecodable = avcodec_find_decoder(parameters->codec_id) != nullptr,
                       .width = parameters->width,
                       .height = parameters->height});
    }
    return all;
}

/// Returns the size of the audio data stated in a WAV header, or 0 if unknown. FFmpeg uses the file's size
/// instead if that is smaller. Programs that write to a pipe store a placeholder of 2 GB or more, or the
/// largest possible number.
std::int64_t wavBytes(const QString &path)
{
    constexpr std::uint32_t leastPlaceholder = 0x7000'0000;
    constexpr int mostChunks = 64;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || !file.seek(12))
        return 0;
    for (int i = 0; i < mostChunks; ++i) {
        const QByteArray head = file.read(8);
        if (head.size() < 8)
            return 0;
        const std::uint32_t size = AV_RL32(head.constData() + 4);
        if (head.startsWith("data"))
            return size < leastPlaceholder ? size : 0;
        if (!file.seek(file.pos() + size + (size & 1)))
            return 0;
    }
    return 0;
}

} // namespace

PacketTimes timesOf(const AVPacket &packet, const AVStream &stream)
{
    PacketTimes times{.duration = packet.duration, .isDiscarded = (packet.flags & AV_PKT_FLAG_DISCARD) != 0};
    if (packet.pts != AV_NOPTS_VALUE)
        times.pts = packet.pts;
    if (packet.dts != AV_NOPTS_VALUE)
        times.dts = packet.dts;
    std::size_t size = 0;
    const std::uint8_t *skipped = av_packet_get_side_data(&packet, AV_PKT_DATA_SKIP_SAMPLES, &size);
    if (skipped && size >= 8 && stream.codecpar->sample_rate > 0) {
        times.skippedStart = double(AV_RL32(skipped)) / stream.codecpar->sample_rate;
        times.skippedEnd = double(AV_RL32(skipped + 4)) / stream.codecpar->sample_rate;
    }
    return times;
}

Expected<MediaStream> MediaStream::open(const QString &path, Input input, int threads)
{
    av_log_set_level(AV_LOG_FATAL); // important errors are returned as an Error
    const QFileInfo info(path);
    if (!info.isFile() || !info.isReadable())
        return failure(inputError(input, Fault::CannotOpen, path));
    if (info.size() == 0)
        return failure(inputError(input, Fault::Empty, path));

    AVDictionary *options = nullptr;
    av_dict_set(&options, "format_whitelist", knownContainers, 0);
    av_dict_set(&options, "protocol_whitelist", "file", 0);
    AVFormatContext *container = nullptr;
    const QByteArray url = "file:" + QFile::encodeName(info.absoluteFilePath());
    int error = avformat_open_input(&container, url.constData(), nullptr, &options);
    av_dict_free(&options);
    if (error < 0)
        return failure(inputError(input, Fault::NotMedia, av::describe(error)));

    MediaStream media;
    media.m_input = input;
    media.m_container.reset(container);
    if (error = avformat_find_stream_info(container, nullptr); error < 0)
        return failure(inputError(input, Fault::Damaged, av::describe(error)));
    const bool wantsVideo = input == Input::Video;
    if (wantsVideo && isStill(container->iformat))
        return failure(inputError(input, Fault::StillPicture, QString::fromUtf8(container->iformat->name)));

    const std::vector<StreamTraits> traits = traitsOf(container);
    media.m_index = wantsVideo ? pictureStreamIndex(traits) : soundStreamIndex(traits);
    if (media.m_index < 0) {
        const auto isWanted = [wantsVideo](const StreamTraits &stream) {
            return !stream.isCover && stream.kind == (wantsVideo ? TrackKind::Picture : TrackKind::Sound);
        };
        const bool isThere = std::any_of(traits.begin(), traits.end(), isWanted);
        return failure(inputError(input, isThere ? Fault::NoDecoder : Fault::NoStream, path));
    }
    for (unsigned i = 0; i < container->nb_streams; ++i) {
        if (int(i) != media.m_index)
            container->streams[i]->discard = AVDISCARD_ALL;
    }

    const AVRational unit = media.stream()->time_base;
    media.m_clock = StreamClock({unit.num, unit.den}, hasDiscontinuousTimestamps(container->iformat->name));
    media.notePromise(path);

    const AVCodecParameters *parameters = media.stream()->codecpar;
    if (parameters->width > kLargestSide || parameters->height > kLargestSide)
        return failure(
            inputError(input, Fault::TooLarge, u"%1x%2"_s.arg(parameters->width).arg(parameters->height)));
    const AVCodec *codec = avcodec_find_decoder(parameters->codec_id);
    if (!codec)
        return failure(
            inputError(input, Fault::NoDecoder, QString::fromUtf8(avcodec_get_name(parameters->codec_id))));
    media.m_decoder.reset(avcodec_alloc_context3(codec));
    avcodec_parameters_to_context(media.m_decoder.get(), parameters);
    media.m_decoder->pkt_timebase = media.stream()->time_base;
    media.m_decoder->thread_count = threads;
    media.m_decoder->max_pixels = std::int64_t(kLargestSide) * kLargestSide;
    if (error = avcodec_open2(media.m_decoder.get(), codec, nullptr); error < 0)
        return failure(inputError(input, Fault::Damaged, av::describe(error)));
    media.m_packet.reset(av_packet_alloc());
    return media;
}

double MediaStream::statedSeconds() const
{
    if (hasDiscontinuousTimestamps(m_container->iformat->name))
        return 0; // the difference of two unrelated times
    const bool isOfStream = stream()->duration > 0;
    const double length = isOfStream ? double(stream()->duration) * av_q2d(stream()->time_base)
                                     : double(m_container->duration) / AV_TIME_BASE;
    // The duration in Matroska and ASF is the end of the last frame, however late the first one starts.
    const bool isAnEnd = !isOfStream || qstrcmp(m_container->iformat->name, "asf") == 0;
    return std::max(0.0, isAnEnd ? length - std::max(0.0, fileStart()) : length);
}

double MediaStream::fileStart() const
{
    // Encoder delay, which isn't played, may have timestamps before zero.
    constexpr double longestLeadIn = 0.5;
    double start = 0;
    bool isKnown = false;
    for (unsigned i = 0; i < m_container->nb_streams; ++i) {
        const AVStream *stream = m_container->streams[i];
        const AVMediaType type = stream->codecpar->codec_type;
        if ((type != AVMEDIA_TYPE_VIDEO && type != AVMEDIA_TYPE_AUDIO) || isCover(stream) ||
            stream->start_time == AV_NOPTS_VALUE)
            continue;
        double begin = double(stream->start_time) * av_q2d(stream->time_base);
        if (begin < 0 && begin > -longestLeadIn)
            begin = 0;
        start = isKnown ? std::min(start, begin) : begin;
        isKnown = true;
    }
    return start;
}

void MediaStream::notePromise(const QString &path)
{
    const QByteArrayView format = m_container->iformat->name;
    const std::int64_t bytesPerSecond = stream()->codecpar->bit_rate / 8;
    if (format == "wav" && bytesPerSecond > 0)
        m_promised = double(wavBytes(path)) / double(bytesPerSecond);
    if (m_container->duration_estimation_method != AVFMT_DURATION_FROM_STREAM || m_promised > 0)
        return; // the remaining durations are measured or estimated
    const bool saysForEach = format.startsWith("mov,") || format == "avi" || m_container->nb_streams == 1;
    if (saysForEach && stream()->duration > 0) {
        m_promised = double(stream()->duration) * av_q2d(stream()->time_base);
    } else if (m_container->duration > 0) {
        m_promised = double(m_container->duration) / AV_TIME_BASE;
        m_isPromiseForAll = true;
    }
}

void MediaStream::watchAllStreams()
{
    if (!m_isPromiseForAll)
        return;
    for (unsigned i = 0; i < m_container->nb_streams; ++i)
        m_container->streams[i]->discard = AVDISCARD_DEFAULT;
}

bool MediaStream::readPacket(AVPacket *packet)
{
    for (;;) {
        av_packet_unref(packet);
        if (av_read_frame(m_container.get(), packet) < 0)
            return false; // the end, or unreadable from here on
        const AVStream *from = m_container->streams[packet->stream_index];
        const bool isOwn = packet->stream_index == m_index;
        if (isOwn) {
            const std::int64_t shift = m_clock.shiftFor(timesOf(*packet, *from));
            if (packet->pts != AV_NOPTS_VALUE)
                packet->pts += shift;
            if (packet->dts != AV_NOPTS_VALUE)
                packet->dts += shift;
        }
        if (const std::int64_t at = packet->pts != AV_NOPTS_VALUE ? packet->pts : packet->dts;
            at != AV_NOPTS_VALUE) {
            const double end = (double(at) + double(packet->duration)) * av_q2d(from->time_base);
            m_end = std::max(m_end, end);
            if (isOwn)
                m_ownEnd = std::max(m_ownEnd, end);
        }
        if (isOwn)
            return true;
    }
}

double MediaStream::missingSeconds() const
{
    return m_end > 0 ? std::max(0.0, m_promised - m_end) : 0;
}

Expected<void> MediaStream::checkEnd() const
{
    constexpr double mostMissing = 0.1;
    constexpr double leastSeconds = 0.25; // a header may count the padding of the last packet
    const double missing = missingSeconds();
    if (missing <= leastSeconds || missing <= mostMissing * m_promised)
        return {};
    return failure(
        inputError(m_input, Fault::Incomplete, u"%1 of %2 s are missing"_s.arg(missing).arg(m_promised)));
}

Expected<bool> MediaStream::decode(AVFrame *frame)
{
    for (;;) {
        const int error = avcodec_receive_frame(m_decoder.get(), frame);
        if (error == 0) {
            ++m_decoded;
            if (frame->decode_error_flags != 0 || (frame->flags & AV_FRAME_FLAG_CORRUPT) != 0)
                ++m_damaged;
            return true;
        }
        if (error == AVERROR_EOF)
            return false;
        // A decoder that asks for more input after the end is broken and may do so forever.
        if (error != AVERROR(EAGAIN) || m_isDraining)
            ++m_damaged;
        // A few broken frames are tolerated; a stream that is mostly broken would only give a broken result.
        if (m_damaged > 5 && m_damaged > m_decoded / 10)
            return failure(inputError(m_input, Fault::Damaged, av::describe(error)));
        if (m_isDraining)
            continue;
        if (!readPacket(m_packet.get())) {
            m_isDraining = true;
            avcodec_send_packet(m_decoder.get(), nullptr);
        } else if (avcodec_send_packet(m_decoder.get(), m_packet.get()) < 0) {
            ++m_damaged;
        }
    }
}

bool MediaStream::seek(std::int64_t timestamp)
{
    m_isDraining = false;
    avcodec_flush_buffers(m_decoder.get());
    const AVRational unit = stream()->time_base;
    m_clock = StreamClock({unit.num, unit.den}, hasDiscontinuousTimestamps(m_container->iformat->name));
    return av_seek_frame(m_container.get(), m_index, timestamp, AVSEEK_FLAG_BACKWARD) >= 0;
}

} // namespace retalk::lipsync
