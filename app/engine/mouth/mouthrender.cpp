#include "engine/mouth/mouthrender.h"

#include "engine/math/warpfield.h"
#include "engine/media/planes.h"
#include "engine/mouth/mouthblend.h"
#include "engine/mouth/mouthlayers.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>

namespace retalk::lipsync {
namespace {

/// Returns the bounding rectangle of some points, grown by `around` on each side.
cv::Rect boundsOf(const std::vector<cv::Point2f> &points, float around)
{
    cv::Rect2f bounds = cv::boundingRect(points);
    return {cv::Point(int(bounds.x - around), int(bounds.y - around)),
            cv::Point(int(std::ceil(bounds.br().x + around)), int(std::ceil(bounds.br().y + around)))};
}

/// Returns the part of a field with a visible displacement.
cv::Rect movedPart(const cv::Mat &field)
{
    constexpr float visible = .03F; // pixels; less doesn't change 8-bit samples of skin
    int left = field.cols;
    int right = 0;
    int top = field.rows;
    int bottom = 0;
    for (int row = 0; row < field.rows; ++row) {
        const auto *line = field.ptr<cv::Vec2f>(row);
        for (int column = 0; column < field.cols; ++column) {
            if (std::abs(line[column][0]) < visible && std::abs(line[column][1]) < visible)
                continue;
            left = std::min(left, column);
            right = std::max(right, column + 1);
            top = std::min(top, row);
            bottom = row + 1;
        }
    }
    return left < right ? cv::Rect(cv::Point(left, top), cv::Point(right, bottom)) : cv::Rect();
}

/// Warps the frame's own chin, cheeks and the skin around the mouth to follow the new lips.
void moveFace(Frame &frame, const FaceFrame &shown, const DrawnMouth &mouth)
{
    std::vector<ControlPoint> points;
    std::vector<cv::Point2f> still;
    const auto hold = [&](cv::Point2f place) {
        const cv::Point2f there = shown.toPicture(place);
        points.push_back({there, there});
        still.push_back(there);
    };
    for (std::size_t i = 2; i <= 14; ++i)
        hold(shown.shape[i] * 1.45F);
    for (const std::size_t nose : {std::size_t(30), std::size_t(31), std::size_t(33), std::size_t(35)})
        hold(shown.shape[nose]);
    const auto follow = [&](std::size_t i) {
        const cv::Point2f goal = shown.shape[i] + (mouth.shape[i] - shown.shape[i]) * mouth.strength;
        points.push_back({shown.toPicture(goal), shown.toPicture(shown.shape[i])});
    };
    for (std::size_t i = 3; i <= 13; ++i)
        follow(i);
    for (std::size_t i = 48; i < 60; ++i)
        follow(i);
    const cv::Rect whole = evenArea(boundsOf(still, 2), frame.y.size());
    if (whole.empty())
        return;
    cv::Mat field = warpField(points, whole, shown.unit);
    fadeBorder(field, .15F * shown.unit);
    // Much of the face doesn't move, and resampling it would be most of the work.
    const cv::Rect area = evenArea(movedPart(field) + whole.tl(), frame.y.size()) & whole;
    if (area.empty())
        return;
    cv::Mat places = field(area - whole.tl());
    for (int row = 0; row < places.rows; ++row) {
        auto *line = places.ptr<cv::Vec2f>(row);
        for (int column = 0; column < places.cols; ++column)
            line[column] += cv::Vec2f(float(area.x + column), float(area.y + row));
    }
    Crop part = partOf(frame, area);
    Crop moved = emptyPart(area);
    resample(part, places, moved);
    moved.y.copyTo(part.y);
    moved.u.copyTo(part.u);
    moved.v.copyTo(part.v);
}

} // namespace

MouthRenderer::MouthRenderer(const FaceTrack &track, const CropStore &crops)
    : m_frames(faceFramesOf(track))
    , m_crops(crops)
    , m_library(MouthLibrary::measure(m_frames, crops))
    , m_colours(mouthColours(m_frames, m_library, crops))
{
}

void MouthRenderer::plan(const std::vector<int> &shown, const MouthTrack &voice, double framesPerSecond)
{
    m_wanted = wantedMouths(m_frames, m_library, shown, voice, framesPerSecond);
    m_drawn = drawnMouths(m_frames, m_library, m_wanted, chooseMouths(m_frames, m_library, m_wanted));
}

Crop MouthRenderer::borrow(const FaceFrame &shown, const DrawnMouth &mouth, int source,
                           const cv::Rect &area) const
{
    const Crop crop = m_crops.read(source);
    if (crop.isEmpty())
        return {};
    return drawMouth({crop, m_frames[std::size_t(source)], shown, mouth, m_colours, m_library.closedOpening(),
                      m_library.widestFrame() >= 0},
                     area);
}

bool MouthRenderer::render(Frame &frame, int number) const
{
    if (number < 0 || number >= int(m_drawn.size()) || m_drawn[std::size_t(number)].source < 0)
        return false;
    const DrawnMouth &mouth = m_drawn[std::size_t(number)];
    const FaceFrame &shown = m_frames[std::size_t(m_wanted[std::size_t(number)].frame)];
    std::vector<cv::Point2f> lips;
    for (std::size_t i = 48; i < 60; ++i)
        lips.push_back(shown.toPicture(mouth.shape[i]));
    const cv::Rect area = evenArea(boundsOf(lips, .3F * shown.unit), frame.y.size());
    if (area.width < 8 || area.height < 8)
        return false;
    Crop drawn = borrow(shown, mouth, mouth.source, area);
    if (drawn.isEmpty())
        return false;
    if (mouth.other >= 0) {
        const Crop other = borrow(shown, mouth, mouth.other, area);
        if (!other.isEmpty())
            crossfade(drawn, other, mouth.otherShare);
    }
    moveFace(frame, shown, mouth);
    Crop picture = partOf(frame, area);
    std::vector<cv::Point2f> outline;
    for (std::size_t i = 0; i <= 16; ++i)
        outline.push_back(shown.toPicture(mouth.shape[i]));
    cv::Mat share = mouthShare(lips, outline, shown.toPicture({0, 0}), area, shown.unit);
    matchColours(drawn, picture, share, shown.unit);
    blend(picture, drawn, share * mouth.strength);
    return true;
}

std::vector<float> MouthRenderer::wantedOpenings() const
{
    std::vector<float> openings;
    openings.reserve(m_drawn.size());
    for (const DrawnMouth &mouth : m_drawn)
        openings.push_back(mouth.source < 0 ? NAN : mouth.opening);
    return openings;
}

int MouthRenderer::drawnCount() const
{
    return int(std::count_if(m_drawn.begin(), m_drawn.end(),
                             [](const DrawnMouth &mouth) { return mouth.source >= 0; }));
}

int MouthRenderer::jumpCount() const
{
    int jumps = 0;
    for (std::size_t t = 1; t < m_drawn.size(); ++t)
        jumps += isJump(m_drawn[t - 1].source, m_drawn[t].source);
    return jumps;
}

} // namespace retalk::lipsync
