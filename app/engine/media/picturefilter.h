#pragma once

#include "base/expected.h"
#include "engine/media/av.h"

#include <memory>

struct AVFilterContext;
struct AVFilterGraph;

namespace retalk::lipsync {

/// Runs decoded frames through FFmpeg filters where needed. Interlaced frames are deinterlaced with yadif,
/// one frame each; unlike bwdif, yadif leaves frames unchanged that are wrongly flagged as interlaced. HDR
/// frames (PQ and HLG) are tone-mapped to BT.709.
///
/// Tone mapping: linear light with 1.0 at 203 cd/m², the reference white of ITU-R BT.2408, BT.2020 to BT.709
/// primaries, then FFmpeg's mobius curve, which keeps values up to 0.3 and rolls off towards the peak
/// brightness stated in the video. A video's fixed copy and its poster are mapped in the same way.
class PictureFilter
{
public:
    struct Work
    {
        bool deinterlaces = false;
        bool mapsTones = false;
        /// Only the container, not the frames, says that they are interlaced.
        bool trustsContainer = false;
        bool isTopFirst = true; ///< with trustsContainer

        bool isNone() const { return !deinterlaces && !mapsTones; }
        bool operator==(const Work &) const = default;
    };
    /// Returns the filtering needed for frames like `picture` from `stream`.
    static Work workFor(const AVFrame *picture, const AVStream *stream);

    /// Creates filters for frames with the size and format of `like` and timestamps in `unit`. Errors: Media.
    static Expected<PictureFilter> open(const AVFrame *like, AVRational unit, const Work &work, int threads);

    const Work &work() const { return m_work; }
    /// Returns true if the frame has the size and format that the filters were made for.
    bool fits(const AVFrame *picture) const;
    /// Passes in a frame, which is empty afterwards; null marks the end. Errors: Media.
    Expected<void> send(AVFrame *picture);
    /// Returns the next filtered frame with best_effort_timestamp set. Returns false if more input is needed,
    /// or after the last frame. Errors: Media.
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
