#pragma once

#include "base/expected.h"
#include "engine/media/av.h"

#include <memory>

struct AVFilterContext;
struct AVFilterGraph;

namespace retalk::lipsync {

/// Runs decoded pictures through FFmpeg's filters where they can't be used as they are: interlaced ones are
/// deinterlaced (yadif, one picture for each; unlike bwdif it leaves those alone that are flagged interlaced
/// and are not), HDR ones (PQ and HLG) are tone-mapped to BT.709.
///
/// Tone mapping: linear light with 1.0 at 203 cd/m², the reference white of ITU-R BT.2408, BT.2020 to BT.709
/// primaries, then FFmpeg's mobius curve, which keeps values up to 0.3 and rolls off up to what the video
/// says is its brightest. A video's fixed copy and its poster are mapped the same way.
class PictureFilter
{
public:
    struct Work
    {
        bool deinterlaces = false;
        bool mapsTones = false;
        /// The pictures don't say themselves that they are interlaced, the container does.
        bool trustsContainer = false;
        bool isTopFirst = true; ///< with trustsContainer

        bool isNone() const { return !deinterlaces && !mapsTones; }
        bool operator==(const Work &) const = default;
    };
    /// What pictures like `picture` of `stream` need.
    static Work workFor(const AVFrame *picture, const AVStream *stream);

    /// For pictures of the size and format of `like`, whose times are in `unit`. Errors: Media.
    static Expected<PictureFilter> open(const AVFrame *like, AVRational unit, const Work &work, int threads);

    const Work &work() const { return m_work; }
    /// The picture has the size and format that the filters were made for.
    bool fits(const AVFrame *picture) const;
    /// Hands over a picture, which is empty afterwards; null: there are no more. Errors: Media.
    Expected<void> send(AVFrame *picture);
    /// The next finished picture, its best_effort_timestamp set; false when more must be sent first, or after
    /// the last. Errors: Media.
    Expected<bool> receive(AVFrame *picture);

private:
    struct FreeGraph
    {
        void operator()(AVFilterGraph *graph) const;
    };

    PictureFilter() = default;

    std::unique_ptr<AVFilterGraph, FreeGraph> m_graph;
    AVFilterContext *m_source = nullptr;
    AVFilterContext *m_sink = nullptr;
    AVRational m_unit{1, 1};
    Work m_work;
    int m_width = 0;
    int m_height = 0;
    int m_format = -1;
};

} // namespace retalk::lipsync
