#include "service/lipsync/mediastream.h"

#include <QFile>
#include <QFileInfo>

namespace retalk::lipsync {

namespace {

// Containers of video and sound. Playlists, image sequences and network formats are left out on purpose: they
// make FFmpeg open further files that the input names.
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

} // namespace

Expected<MediaStream> MediaStream::open(const QString &path, Input input, int threads)
{
    av_log_set_level(AV_LOG_FATAL); // what matters comes back as an Error
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

    media.m_index = av_find_best_stream(container, wantsVideo ? AVMEDIA_TYPE_VIDEO : AVMEDIA_TYPE_AUDIO, -1,
                                        -1, nullptr, 0);
    if (media.m_index < 0 || (media.stream()->disposition & AV_DISPOSITION_ATTACHED_PIC) != 0)
        return failure(inputError(input, Fault::NoStream, av::describe(media.m_index)));
    for (unsigned i = 0; i < container->nb_streams; ++i) {
        if (int(i) != media.m_index)
            container->streams[i]->discard = AVDISCARD_ALL;
    }

    const AVCodecParameters *parameters = media.stream()->codecpar;
    if (parameters->width > kLargestSide || parameters->height > kLargestSide)
        return failure(
            inputError(input, Fault::TooLarge, u"%1x%2"_qs.arg(parameters->width).arg(parameters->height)));
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
    if (stream()->duration > 0)
        return double(stream()->duration) * av_q2d(stream()->time_base);
    return m_container->duration > 0 ? double(m_container->duration) / AV_TIME_BASE : 0;
}

bool MediaStream::readPacket(AVPacket *packet)
{
    for (;;) {
        av_packet_unref(packet);
        if (av_read_frame(m_container.get(), packet) < 0)
            return false; // the end, or nothing readable up to it
        if (packet->stream_index == m_index)
            return true;
    }
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
        // A decoder that wants more after the end breaks its word, and may do so for ever.
        if (error != AVERROR(EAGAIN) || m_isDraining)
            ++m_damaged;
        // A few broken pictures are held over; a stream that is mostly broken would only give a broken
        // result.
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
    return av_seek_frame(m_container.get(), m_index, timestamp, AVSEEK_FLAG_BACKWARD) >= 0;
}

} // namespace retalk::lipsync
