#include "engine/media/picturefilter.h"

#include "engine/failures.h"

extern "C" {
#include <libavfilter/avfilter.h>
#include <libavfilter/buffersink.h>
#include <libavfilter/buffersrc.h>
#include <libavutil/pixdesc.h>
}

#include <QByteArrayList>

#include <algorithm>
#include <array>
#include <cerrno>

namespace retalk::lipsync {

namespace {

using namespace Qt::StringLiterals;

tl::unexpected<Error> failed(int error)
{
    return failure(inputError(Input::Video, Fault::NoDecoder, u"filters: "_s + av::describe(error)));
}

/// Returns true for codecs whose decoders report for every frame whether it is interlaced.
bool saysItself(AVCodecID codec)
{
    constexpr std::array known{AV_CODEC_ID_H264,       AV_CODEC_ID_HEVC,    AV_CODEC_ID_MPEG1VIDEO,
                               AV_CODEC_ID_MPEG2VIDEO, AV_CODEC_ID_MPEG4,   AV_CODEC_ID_VC1,
                               AV_CODEC_ID_WMV3,       AV_CODEC_ID_DVVIDEO, AV_CODEC_ID_PRORES,
                               AV_CODEC_ID_DNXHD};
    return std::find(known.begin(), known.end(), codec) != known.end();
}

QByteArray descriptionOf(const PictureFilter::Work &work, const AVFrame *like)
{
    QByteArrayList filters;
    if (work.deinterlaces && work.trustsContainer)
        filters << QByteArray("yadif=mode=send_frame:deint=all:parity=") + (work.isTopFirst ? "tff" : "bff");
    else if (work.deinterlaces)
        filters << "yadif=mode=send_frame:deint=interlaced:parity=auto";
    if (work.mapsTones) {
        // zscale rejects 4:2:0 frames with odd sides.
        const bool isOdd = ((like->width | like->height) & 1) != 0;
        if (isOdd)
            filters << "format=yuv444p10le";
        filters << "zscale=transfer=linear:npl=203"
                << "format=gbrpf32le"
                << "zscale=primaries=bt709"
                << "tonemap=tonemap=mobius:desat=0"
                << "zscale=transfer=bt709:matrix=bt709:range=limited"
                << (isOdd ? "format=yuv444p" : "format=yuv420p");
    }
    return filters.join(',');
}

} // namespace

void PictureFilter::FreeGraph::operator()(AVFilterGraph *graph) const
{
    avfilter_graph_free(&graph);
}

PictureFilter::Work PictureFilter::workFor(const AVFrame *picture, const AVStream *stream)
{
    Work work{.deinterlaces = picture->interlaced_frame != 0,
              .mapsTones =
                  picture->color_trc == AVCOL_TRC_SMPTE2084 || picture->color_trc == AVCOL_TRC_ARIB_STD_B67};
    const AVFieldOrder order = stream->codecpar->field_order;
    const bool isTopFirst = order == AV_FIELD_TT || order == AV_FIELD_BT;
    if (!work.deinterlaces && !saysItself(stream->codecpar->codec_id) &&
        (isTopFirst || order == AV_FIELD_BB || order == AV_FIELD_TB)) {
        work.deinterlaces = true;
        work.trustsContainer = true;
        work.isTopFirst = isTopFirst;
    }
    return work;
}

Expected<PictureFilter> PictureFilter::open(const AVFrame *like, AVRational unit, const Work &work,
                                            int threads)
{
    PictureFilter filter;
    filter.m_graph.reset(avfilter_graph_alloc());
    filter.m_unit = unit;
    filter.m_work = work;
    filter.m_width = like->width;
    filter.m_height = like->height;
    filter.m_format = like->format;
    AVFilterGraph *graph = filter.m_graph.get();
    if (!graph)
        return failed(AVERROR(ENOMEM));
    graph->nb_threads = threads;
    const QByteArray source =
        "video_size=" + QByteArray::number(like->width) + 'x' + QByteArray::number(like->height) +
        ":pix_fmt=" + QByteArray::number(like->format) + ":time_base=" + QByteArray::number(unit.num) + '/' +
        QByteArray::number(unit.den) + ":pixel_aspect=" + QByteArray::number(like->sample_aspect_ratio.num) +
        '/' + QByteArray::number(std::max(1, like->sample_aspect_ratio.den));
    int error = avfilter_graph_create_filter(&filter.m_source, avfilter_get_by_name("buffer"), "in",
                                             source.constData(), nullptr, graph);
    if (error >= 0)
        error = avfilter_graph_create_filter(&filter.m_sink, avfilter_get_by_name("buffersink"), "out",
                                             nullptr, nullptr, graph);
    if (error < 0)
        return failed(error);
    AVFilterInOut *outputs = avfilter_inout_alloc();
    AVFilterInOut *inputs = avfilter_inout_alloc();
    if (outputs && inputs) {
        outputs->name = av_strdup("in");
        outputs->filter_ctx = filter.m_source;
        inputs->name = av_strdup("out");
        inputs->filter_ctx = filter.m_sink;
        error = avfilter_graph_parse_ptr(graph, descriptionOf(work, like).constData(), &inputs, &outputs,
                                         nullptr);
    } else {
        error = AVERROR(ENOMEM);
    }
    avfilter_inout_free(&inputs);
    avfilter_inout_free(&outputs);
    if (error >= 0)
        error = avfilter_graph_config(graph, nullptr);
    if (error < 0)
        return failed(error);
    return filter;
}

bool PictureFilter::fits(const AVFrame *picture) const
{
    return picture->width == m_width && picture->height == m_height && picture->format == m_format;
}

Expected<void> PictureFilter::send(AVFrame *picture)
{
    if (picture) {
        picture->pts = picture->best_effort_timestamp;
        const AVPixFmtDescriptor *format = av_pix_fmt_desc_get(AVPixelFormat(picture->format));
        if (m_work.mapsTones && format && (format->flags & AV_PIX_FMT_FLAG_RGB) == 0) {
            // zscale needs all three; HDR without further information is BT.2020.
            if (picture->color_primaries == AVCOL_PRI_UNSPECIFIED)
                picture->color_primaries = AVCOL_PRI_BT2020;
            if (picture->colorspace == AVCOL_SPC_UNSPECIFIED)
                picture->colorspace = AVCOL_SPC_BT2020_NCL;
        }
    }
    const int error = av_buffersrc_add_frame(m_source, picture);
    if (error < 0)
        return failed(error);
    return {};
}

Expected<bool> PictureFilter::receive(AVFrame *picture)
{
    // Unlike a decoder, a filter overwrites the frame's previous contents without releasing them.
    av_frame_unref(picture);
    const int error = av_buffersink_get_frame(m_sink, picture);
    if (error == AVERROR(EAGAIN) || error == AVERROR_EOF)
        return false;
    if (error < 0)
        return failed(error);
    picture->best_effort_timestamp = picture->pts;
    if (picture->pts != AV_NOPTS_VALUE)
        picture->best_effort_timestamp =
            av_rescale_q(picture->pts, av_buffersink_get_time_base(m_sink), m_unit);
    return true;
}

} // namespace retalk::lipsync
