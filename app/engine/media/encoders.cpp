#include "engine/media/encoders.h"

#include <opencv2/core.hpp>

#include <algorithm>
#include <array>
#include <cmath>

namespace retalk::lipsync {

namespace {

using namespace Qt::StringLiterals;

tl::unexpected<Error> noEncoder(const QString &detail)
{
    return failure(ErrorKind::Internal, u"This computer's FFmpeg can't write H.264 video with AAC sound."_s,
                   detail);
}

int even(int side)
{
    return (side + 1) & ~1;
}

/// Options for x264.
struct Tuning
{
    const char *preset;
    const char *parameters;
    int rateFactor; ///< crf
};

Tuning tuningFor(Quality quality)
{
    // Halves the encoding time at the same size for a loss of 0.1 dB, measured on a grainy 1080p clip at crf
    // 16.
    constexpr auto quick = "subme=1:me=dia:weightp=0:partitions=none";
    switch (quality) {
    case Quality::Fast:
        return {"veryfast", quick, 23};
    case Quality::High:
        return {"veryfast", nullptr, 12};
    case Quality::Normal:
        break;
    }
    return {"veryfast", quick, 16};
}

} // namespace

Expected<av::Codec> openVideoEncoder(const VideoFormat &format, Quality quality, int threads)
{
    const AVCodec *codec = avcodec_find_encoder_by_name("libx264");
    if (!codec)
        return noEncoder(u"libx264"_s);
    av::Codec encoder(avcodec_alloc_context3(codec));
    encoder->width = even(format.width);
    encoder->height = even(format.height);
    encoder->pix_fmt = AV_PIX_FMT_YUV420P;
    encoder->time_base = {format.rateDenominator, format.rateNumerator};
    encoder->framerate = {format.rateNumerator, format.rateDenominator};
    encoder->sample_aspect_ratio = {format.sampleAspectNumerator, format.sampleAspectDenominator};
    encoder->color_range = format.fullRange ? AVCOL_RANGE_JPEG : AVCOL_RANGE_MPEG;
    encoder->colorspace = AVColorSpace(format.colourSpace);
    encoder->color_primaries = AVColorPrimaries(format.primaries);
    encoder->color_trc = AVColorTransferCharacteristic(format.transfer);
    encoder->chroma_sample_location = AVChromaLocation(format.chromaLocation);
    // A key frame every two seconds makes seeking in the preview fast.
    encoder->gop_size = std::clamp(int(std::lround(2 * format.framesPerSecond())), 1, 250);
    encoder->thread_count = threads;
    encoder->flags |= AV_CODEC_FLAG_GLOBAL_HEADER;
    AVDictionary *options = nullptr;
    const Tuning tuning = tuningFor(quality);
    av_dict_set(&options, "preset", tuning.preset, 0);
    if (tuning.parameters)
        av_dict_set(&options, "x264-params", tuning.parameters, 0);
    av_dict_set_int(&options, "crf", tuning.rateFactor, 0);
    const int error = avcodec_open2(encoder.get(), codec, &options);
    av_dict_free(&options);
    if (error < 0)
        return noEncoder(av::describe(error));
    return encoder;
}

int aacSampleRate(int sampleRate)
{
    constexpr std::array known{8000, 11025, 12000, 16000, 22050, 24000, 32000, 44100, 48000};
    const auto *next = std::lower_bound(known.begin(), known.end(), sampleRate);
    return next != known.end() ? *next : known.back();
}

Expected<av::Codec> openAudioEncoder(int sampleRate, int channels)
{
    const AVCodec *codec = avcodec_find_encoder(AV_CODEC_ID_AAC);
    if (!codec)
        return noEncoder(u"aac"_s);
    av::Codec encoder(avcodec_alloc_context3(codec));
    encoder->sample_rate = sampleRate;
    encoder->sample_fmt = AV_SAMPLE_FMT_FLTP;
    av_channel_layout_default(&encoder->ch_layout, channels);
    encoder->bit_rate = std::int64_t(channels) * (sampleRate < 32000 ? 64000 : 96000);
    encoder->time_base = {1, sampleRate};
    encoder->flags |= AV_CODEC_FLAG_GLOBAL_HEADER;
    if (const int error = avcodec_open2(encoder.get(), codec, nullptr); error < 0)
        return noEncoder(av::describe(error));
    return encoder;
}

av::Picture toPicture(const Frame &frame, const VideoFormat &format)
{
    auto kept = std::make_unique<Frame>(frame);
    const int right = format.width & 1;
    const int below = format.height & 1;
    if (right || below)
        cv::copyMakeBorder(frame.y, kept->y, 0, below, 0, right, cv::BORDER_REPLICATE);
    av::Picture picture(av_frame_alloc());
    picture->format = AV_PIX_FMT_YUV420P;
    picture->width = kept->y.cols;
    picture->height = kept->y.rows;
    picture->color_range = format.fullRange ? AVCOL_RANGE_JPEG : AVCOL_RANGE_MPEG;
    int index = 0;
    for (const cv::Mat *plane : {&kept->y, &kept->u, &kept->v}) {
        picture->data[index] = plane->data;
        picture->linesize[index++] = int(plane->step);
    }
    // If the buffer is reference-counted, the encoder keeps a reference instead of a copy.
    const std::size_t bytes = kept->y.step * std::size_t(kept->y.rows);
    picture->buf[0] = av_buffer_create(
        kept->y.data, bytes, [](void *owner, std::uint8_t *) { delete static_cast<Frame *>(owner); },
        kept.get(), 0);
    if (picture->buf[0])
        static_cast<void>(kept.release()); // now owned by the buffer
    return picture;
}

} // namespace retalk::lipsync
