#include "engine/media/tags.h"

#include "engine/media/av.h"

extern "C" {
#include <libavutil/mem.h>
#include <libavutil/timecode.h>
}

#include <QByteArrayView>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>

namespace retalk::lipsync {

namespace {

constexpr std::size_t kMaxTags = 100;
constexpr qsizetype kLongestTag = 4096;
constexpr std::size_t kMaxChapters = 255; // limit of MP4
constexpr qsizetype kLongestTitle = 255;
constexpr int kChapterUnit = 1000; // ms

/// Returns true for tags about the old file's format rather than its content.
bool isTechnical(QByteArrayView key)
{
    static constexpr std::array<QByteArrayView, 14> technical{
        "major_brand", "minor_version", "compatible_brands", "encoder",        "timecode",
        "rotate",      "duration",      "alpha_mode",        "stereo_mode",    "vendor_id",
        "bps",         "handler_name",  "number_of_frames",  "number_of_bytes"};
    return key.startsWith("_") || std::any_of(technical.begin(), technical.end(), [key](QByteArrayView name) {
               return key.size() == name.size() &&
                      qstrnicmp(key.data(), key.size(), name.data(), name.size()) == 0;
           });
}

Tags::Pairs pairsOf(const AVDictionary *metadata)
{
    Tags::Pairs pairs;
    const AVDictionaryEntry *entry = nullptr;
    while ((entry = av_dict_get(metadata, "", entry, AV_DICT_IGNORE_SUFFIX)) && pairs.size() < kMaxTags) {
        const QByteArrayView value(entry->value);
        if (!isTechnical(QByteArrayView(entry->key)) && value.size() <= kLongestTag)
            pairs.emplace_back(entry->key, entry->value);
    }
    return pairs;
}

QByteArray timecodeOf(const AVDictionary *metadata)
{
    const AVDictionaryEntry *entry = av_dict_get(metadata, "timecode", nullptr, 0);
    return entry ? QByteArray(entry->value).left(32) : QByteArray();
}

/// Returns the timecode in a form valid for the frame rate: without the drop-frame mark if the rate doesn't
/// drop frame numbers; empty if it isn't a timecode.
QByteArray fitting(QByteArray timecode, AVRational rate)
{
    AVTimecode parsed{};
    if (av_timecode_init_from_string(&parsed, rate, timecode.constData(), nullptr) >= 0)
        return timecode;
    timecode.replace(';', ':');
    return av_timecode_init_from_string(&parsed, rate, timecode.constData(), nullptr) >= 0 ? timecode
                                                                                           : QByteArray();
}

void addChapter(const Chapter &chapter, double seconds, AVFormatContext *muxer)
{
    const auto place = [seconds](double at) {
        return std::int64_t(std::llround(std::clamp(at, 0.0, seconds) * kChapterUnit));
    };
    if (place(chapter.end) <= place(chapter.begin))
        return;
    auto *added = static_cast<AVChapter *>(av_mallocz(sizeof(AVChapter)));
    if (!added)
        return;
    added->id = muxer->nb_chapters;
    added->time_base = {1, kChapterUnit};
    added->start = place(chapter.begin);
    added->end = place(chapter.end);
    av_dict_set(&added->metadata, "title", chapter.title.constData(), 0);
    int count = int(muxer->nb_chapters);
    av_dynarray_add(&muxer->chapters, &count, added);
    muxer->nb_chapters = unsigned(count);
}

} // namespace

Tags readTags(const AVFormatContext *container, const AVStream *video)
{
    Tags tags{.file = pairsOf(container->metadata), .video = pairsOf(video->metadata)};
    tags.timecode = timecodeOf(video->metadata);
    if (tags.timecode.isEmpty())
        tags.timecode = timecodeOf(container->metadata);
    for (unsigned i = 0; tags.timecode.isEmpty() && i < container->nb_streams; ++i) {
        if (container->streams[i]->codecpar->codec_type == AVMEDIA_TYPE_DATA)
            tags.timecode = timecodeOf(container->streams[i]->metadata);
    }
    const double begin =
        video->start_time != AV_NOPTS_VALUE ? double(video->start_time) * av_q2d(video->time_base) : 0;
    for (unsigned i = 0; i < container->nb_chapters && tags.chapters.size() < kMaxChapters; ++i) {
        const AVChapter *chapter = container->chapters[i];
        const double unit = av_q2d(chapter->time_base);
        const AVDictionaryEntry *title = av_dict_get(chapter->metadata, "title", nullptr, 0);
        tags.chapters.push_back(
            {.begin = double(chapter->start) * unit - begin,
             .end = double(chapter->end) * unit - begin,
             .title = title ? QByteArray(title->value).left(kLongestTitle) : QByteArray()});
    }
    return tags;
}

void writeTags(const Tags &tags, double seconds, AVFormatContext *muxer, AVStream *video)
{
    for (const auto &[key, value] : tags.file)
        av_dict_set(&muxer->metadata, key.constData(), value.constData(), 0);
    for (const auto &[key, value] : tags.video)
        av_dict_set(&video->metadata, key.constData(), value.constData(), 0);
    if (const QByteArray timecode = fitting(tags.timecode, video->avg_frame_rate); !timecode.isEmpty())
        av_dict_set(&video->metadata, "timecode", timecode.constData(), 0);
    for (const Chapter &chapter : tags.chapters)
        addChapter(chapter, seconds, muxer);
}

} // namespace retalk::lipsync
