#include "service/lipsync/facetracker.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace retalk::lipsync {

namespace {

constexpr int confirmEvery = 10;      // frames between looks at the faces that are followed
constexpr int searchEvery = 30;       // frames between looks at the whole picture, while a face is followed
constexpr int emptyEvery = 6;         // the same while there is none
constexpr int wideEvery = 3;          // every so many looks, look for small faces, too
constexpr int searchRows = 360;       // faces from 22 % of the height on
constexpr int wideRows = 720;         // from 11 % on
constexpr float mostTurned = 36;      // degrees of yaw and pitch together, for telling people apart
constexpr std::size_t mostViews = 12; // the same
constexpr float leastScore = 0.1F;    // for beginning a track

double overlap(const cv::Rect2f &a, const cv::Rect2f &b)
{
    const double both = (a & b).area();
    return both / (a.area() + b.area() - both + 1e-6);
}

/// A face as the regression draws it on anything that is none comes out crumpled.
bool isPlausible(const Landmarks &points, const cv::Rect2f &expected)
{
    const float unit = eyeDistance(points);
    const float down = float(cv::norm(points[8] - points[27]));
    return unit > 8 && down > 0.9F * unit && down < 4 * unit && overlap(boxAround(points), expected) > 0.35;
}

} // namespace

FaceTracker::FaceTracker(const LandmarkFinder &finder, const VideoFormat &format, const QString &directory,
                         CropArea cropArea)
    : m_finder(finder), m_format(format), m_cropArea(std::move(cropArea)), m_crops(directory)
{
}

FaceTracker::~FaceTracker() = default;

Expected<void> FaceTracker::add(const Frame &frame)
{
    m_frames = frame.number + 1;
    cv::Mat thumbnail;
    cv::resize(frame.y, thumbnail, {64, 36}, 0, 0, cv::INTER_AREA);
    if (!m_thumbnail.empty()) {
        const double change = cv::norm(thumbnail, m_thumbnail, cv::NORM_L1) / double(thumbnail.total());
        // A cut changes most of the picture at once; a pan or a flicker does so again and again.
        if (change > 14 && change > 4 * m_usualChange) {
            ++m_shot;
            m_shotStart = frame.number;
            m_recent.clear();
            std::move(m_active.begin(), m_active.end(), std::back_inserter(m_done));
            m_active.clear();
            m_nextSearch = frame.number;
        }
        m_usualChange = 0.9 * m_usualChange + 0.1 * change;
    }
    m_thumbnail = thumbnail;

    if (const Expected<void> followed = followAll(frame); !followed)
        return followed;
    if (frame.number >= m_nextSearch) {
        if (const Expected<void> searched = search(frame, m_searches++ % wideEvery == 0); !searched)
            return searched;
        m_nextSearch = frame.number + (m_active.empty() ? emptyEvery : searchEvery);
        m_nextConfirmation = frame.number + confirmEvery;
    } else if (frame.number >= m_nextConfirmation) {
        confirmAll(frame, {});
        m_nextConfirmation = frame.number + confirmEvery;
    }
    m_recent.push_back(frame);
    if (m_recent.size() > std::size_t(confirmEvery))
        m_recent.pop_front();
    return {};
}

Expected<void> FaceTracker::followAll(const Frame &frame)
{
    for (std::size_t i = 0; i < m_active.size();) {
        Tracklet &tracklet = m_active[i];
        const Expected<bool> followed = append(tracklet, frame, boxAround(tracklet.moments.back().points));
        if (!followed)
            return failure(followed.error());
        if (*followed) {
            ++i;
        } else {
            drop(tracklet);
            m_active.erase(m_active.begin() + std::ptrdiff_t(i));
            m_nextSearch = frame.number;
        }
    }
    return {};
}

Expected<bool> FaceTracker::append(Tracklet &tracklet, const Frame &frame, const cv::Rect2f &box)
{
    const Landmarks points = m_finder.find(frame.y, box);
    if (!isPlausible(points, box))
        return false;
    tracklet.moments.push_back({points, mouthLookOf(frame.y, points)});
    if (m_cropArea) {
        if (const Expected<void> kept = tracklet.crops.add(frame, m_cropArea(points)); !kept)
            return failure(kept.error());
    }
    return true;
}

Expected<void> FaceTracker::search(const Frame &frame, bool isWide)
{
    const std::vector<DetectedFace> faces = m_detector.find(frame.y, isWide ? wideRows : searchRows);
    confirmAll(frame, faces);
    for (const DetectedFace &face : faces) {
        const bool isKnown = std::any_of(m_active.begin(), m_active.end(), [&face](const Tracklet &tracklet) {
            return overlap(face.box, boxAround(tracklet.moments.back().points)) > 0.3;
        });
        if (isKnown || face.score < leastScore)
            continue;
        if (const Expected<void> begun = begin(frame, face); !begun)
            return begun;
    }
    return {};
}

/// Keeps the tracklets that the detector still sees, among `faces` or by a look of its own.
void FaceTracker::confirmAll(const Frame &frame, const std::vector<DetectedFace> &faces)
{
    for (std::size_t i = 0; i < m_active.size();) {
        Tracklet &tracklet = m_active[i];
        const cv::Rect2f box = boxAround(tracklet.moments.back().points);
        const bool isFound = std::any_of(faces.begin(), faces.end(), [&box](const DetectedFace &face) {
            return overlap(face.box, box) > 0.3;
        });
        if (isFound || seesNear(frame, box))
            confirm(tracklet, frame);
        const bool isDouble = std::any_of(
            m_active.begin(), m_active.begin() + std::ptrdiff_t(i), [&box](const Tracklet &other) {
                return overlap(boxAround(other.moments.back().points), box) > 0.5;
            });
        const bool isLost = frame.number - tracklet.confirmed >= 2 * confirmEvery;
        if (!isDouble && !isLost) {
            ++i;
            continue;
        }
        if (isLost)
            drop(tracklet);
        m_active.erase(m_active.begin() + std::ptrdiff_t(i));
    }
}

Expected<void> FaceTracker::begin(const Frame &frame, const DetectedFace &face)
{
    Tracklet tracklet{.first = frame.number, .shot = m_shot, .crops = m_crops.sibling()};
    const Expected<bool> seen = append(tracklet, frame, face.box);
    if (!seen)
        return failure(seen.error());
    if (!*seen)
        return {};
    // The face came into the picture some frames before the look that found it.
    Tracklet before{.first = frame.number, .shot = m_shot, .crops = tracklet.crops.sibling()};
    for (auto earlier = m_recent.rbegin(); earlier != m_recent.rend() && earlier->number >= m_shotStart;
         ++earlier) {
        const Tracklet &nearest = before.moments.empty() ? tracklet : before;
        const cv::Rect2f box = boxAround(nearest.moments.back().points);
        const bool isElsewhere = std::any_of(m_done.begin(), m_done.end(), [&](const Tracklet &other) {
            return earlier->number >= other.first && earlier->number < other.end() &&
                   overlap(boxAround(other.moments[std::size_t(earlier->number - other.first)].points), box) >
                       0.3;
        });
        if (isElsewhere || !seesNear(*earlier, box))
            break;
        const Expected<bool> followed = append(before, *earlier, box);
        if (!followed)
            return failure(followed.error());
        if (!*followed)
            break;
        before.first = earlier->number;
    }
    std::reverse(before.moments.begin(), before.moments.end());
    before.moments.push_back(tracklet.moments.front());
    tracklet.moments = std::move(before.moments);
    tracklet.first = before.first;
    tracklet.crops.merge(before.crops);
    confirm(tracklet, frame);
    m_active.push_back(std::move(tracklet));
    return {};
}

/// A look at the neighbourhood alone, at a size that the detector likes: it still sees faces turned or small.
bool FaceTracker::seesNear(const Frame &frame, const cv::Rect2f &box)
{
    cv::Rect area(cvRound(box.x - 0.6F * box.width), cvRound(box.y - 0.6F * box.height),
                  cvRound(2.2F * box.width), cvRound(2.2F * box.height));
    area &= cv::Rect(0, 0, frame.y.cols, frame.y.rows);
    if (area.width < 20 || area.height < 20)
        return false;
    const double rows = 110.0 * std::min(area.width, area.height) / std::max(1.0F, box.width);
    const std::vector<DetectedFace> faces = m_detector.find(frame.y(area), int(rows), -0.3);
    return std::any_of(faces.begin(), faces.end(), [&](const DetectedFace &face) {
        return overlap(face.box + cv::Point2f(area.tl()), box) > 0.3;
    });
}

void FaceTracker::confirm(Tracklet &tracklet, const Frame &frame)
{
    tracklet.confirmed = frame.number;
    ++tracklet.confirmations;
    const Landmarks &points = tracklet.moments.back().points;
    const HeadPose pose = headPose(points);
    // Or the next time that shows the face from the front: spread over the tracklet however long it gets.
    static constexpr std::array<int, mostViews> times{1, 2, 3, 4, 6, 8, 12, 16, 24, 32, 48, 64};
    if (std::abs(pose.yaw) + std::abs(pose.pitch) < mostTurned && tracklet.views.size() < mostViews &&
        tracklet.confirmations >= times[tracklet.views.size()])
        tracklet.views.push_back(cutOutUpright(frame.y, points, m_format.lumaLook()));
    // Making a picture of each view costs little beside looking for the face.
    BestView view = viewOf(frame, points, m_format.fullRange);
    if (view.worth > tracklet.best.worth)
        tracklet.best = std::move(view);
}

/// Ends a tracklet that was lost: what came after the detector last saw it is guessed.
void FaceTracker::drop(Tracklet &tracklet)
{
    const int trusted = std::min(tracklet.end(), tracklet.confirmed + confirmEvery / 2);
    tracklet.moments.resize(std::size_t(std::max(0, trusted - tracklet.first)));
    m_done.push_back(std::move(tracklet));
}

std::vector<Person> FaceTracker::finish()
{
    std::move(m_active.begin(), m_active.end(), std::back_inserter(m_done));
    m_active.clear();
    // What the detector saw only once in a second of film was hardly a face.
    std::erase_if(m_done, [this](const Tracklet &tracklet) {
        return tracklet.confirmations < 2 && m_frames > 2 * searchEvery &&
               tracklet.moments.size() > searchEvery;
    });
    return peopleFrom(std::exchange(m_done, {}), m_frames, {m_format.width, m_format.height});
}

} // namespace retalk::lipsync
