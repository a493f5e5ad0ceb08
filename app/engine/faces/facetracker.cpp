#include "engine/faces/facetracker.h"

#include "engine/faces/facematching.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace retalk::lipsync {

namespace {

constexpr int kConfirmEvery = 10;       // frames between checks of the tracked faces
constexpr int kSearchEvery = 30;        // frames between searches of the whole picture with a tracked face
constexpr int kEmptyEvery = 6;          // the same while there is none or one was rejected
constexpr int kSmallEvery = 6;          // one search in this many also looks for small faces
constexpr int kSmallEveryEmpty = 3;     // the same while no face is tracked
constexpr float kMaxTurnedToKnow = 15;  // degrees, yaw plus pitch, to recognise a face in a single frame
constexpr float kMaxTurnedBetween = 10; // the same, between two frames that are compared
constexpr std::size_t kMaxViews = 12;   // per tracklet

/// The mesh is distorted when it is fitted to something that isn't a face, and small ones drift away.
bool isPlausible(const MeshFace &face, const cv::Rect2f &expected)
{
    const float unit = eyeDistance(face.points);
    const float down = float(cv::norm(face.points[8] - face.points[27]));
    return face.presence >= kMinPresence && unit > 4 && down > 0.9F * unit && down < 6 * unit &&
           overlap(boxAround(face.points), expected) > 0.35F;
}

/// Detects that the mesh has moved to another face that came in front of the tracked one. Comparing
/// thumbnails of both, without the mouth, avoids most runs of the network, which takes 13 ms per view.
bool isSomebodyElse(const UprightFace &before, const UprightFace &now)
{
    constexpr double surelyTheSame = .8; // correlation; .93 and more for the same person a third of a second
                                         // later
    constexpr int surelyAnother = 130;   // correlation; .93 and more after a third of a second
    // The network takes a person turned to the side for someone else.
    const float turned =
        std::abs(before.pose.yaw - now.pose.yaw) + std::abs(before.pose.pitch - now.pose.pitch);
    if (turned > kMaxTurnedBetween)
        return false;
    const auto small = [](const UprightFace &face) {
        cv::Mat little;
        cv::resize(face.luma.rowRange(0, face.luma.rows * 6 / 10), little, {30, 20}, 0, 0, cv::INTER_AREA);
        return little;
    };
    cv::Mat alike;
    cv::matchTemplate(small(before), small(now), alike, cv::TM_CCOEFF_NORMED);
    if (alike.at<float>(0, 0) > surelyTheSame)
        return false;
    return matchScore(distance(describePerson({before}), describePerson({now}))) < surelyAnother;
}

} // namespace

FaceTracker::FaceTracker(const FaceFinder &finder, const VideoFormat &format, const QString &directory,
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
        // A cut changes most of the picture once; a pan or flicker does so repeatedly.
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
        const auto how = m_searches++ % (m_active.empty() ? kSmallEveryEmpty : kSmallEvery) == 0
                             ? FaceFinder::Search::Small
                             : FaceFinder::Search::Usual;
        const Expected<bool> hasTakenAll = search(frame, how);
        if (!hasTakenAll)
            return failure(hasTakenAll.error());
        m_nextSearch = frame.number + (m_active.empty() || !*hasTakenAll ? kEmptyEvery : kSearchEvery);
        m_nextConfirmation = frame.number + kConfirmEvery;
        m_replaced = false; // the search has found the new face
    } else if (frame.number >= m_nextConfirmation) {
        confirmAll(frame, {});
        m_nextConfirmation = frame.number + kConfirmEvery;
        if (std::exchange(m_replaced, false)) // by a face that isn't tracked yet
            m_nextSearch = frame.number;
    }
    m_recent.push_back(frame);
    if (m_recent.size() > std::size_t(kConfirmEvery))
        m_recent.pop_front();
    return {};
}

Expected<void> FaceTracker::followAll(const Frame &frame)
{
    for (std::size_t i = 0; i < m_active.size();) {
        Tracklet &tracklet = m_active[i];
        const Expected<bool> followed = follow(tracklet, frame);
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

Expected<void> FaceTracker::append(Tracklet &tracklet, const Frame &frame, const MeshFace &face)
{
    tracklet.moments.push_back({face.points, face.pose, squareAround(face.mesh),
                                mouthThumbnailOf(frame.y, face.points), maskSignsOf(frame, face.points)});
    if (!m_cropArea)
        return {};
    return tracklet.crops.add(frame, m_cropArea(face.points));
}

/// Adds the face's next moment. Returns false if the face is gone.
Expected<bool> FaceTracker::follow(Tracklet &tracklet, const Frame &frame)
{
    const Tracklet::Moment &last = tracklet.moments.back();
    const MeshFace face = m_finder.follow(frame, m_format.colourFormat(), last.square);
    if (!isPlausible(face, boxAround(last.points)))
        return false;
    if (const Expected<void> added = append(tracklet, frame, face); !added)
        return failure(added.error());
    return true;
}

/// Starts tracking new faces. Returns false if a detected face was rejected, because a second attempt may
/// accept it.
Expected<bool> FaceTracker::search(const Frame &frame, FaceFinder::Search how)
{
    bool hasTakenAll = true;
    const std::vector<DetectedFace> faces = m_finder.detect(frame, m_format.colourFormat(), how);
    confirmAll(frame, faces);
    for (const DetectedFace &face : faces) {
        const bool isKnown = std::any_of(m_active.begin(), m_active.end(), [&face](const Tracklet &tracklet) {
            return overlap(face.box, boxAround(tracklet.moments.back().points)) > 0.3;
        });
        if (isKnown)
            continue;
        const Expected<bool> begun = begin(frame, face);
        if (!begun)
            return begun;
        hasTakenAll &= *begun;
    }
    return hasTakenAll;
}

/// Keeps the tracklets whose face is in `faces` or is seen by a separate detection.
void FaceTracker::confirmAll(const Frame &frame, const std::vector<DetectedFace> &faces)
{
    for (std::size_t i = 0; i < m_active.size();) {
        Tracklet &tracklet = m_active[i];
        const cv::Rect2f box = boxAround(tracklet.moments.back().points);
        const bool isFound = std::any_of(faces.begin(), faces.end(), [&box](const DetectedFace &face) {
            return overlap(face.box, box) > 0.3;
        });
        const auto itself = m_active.begin() + std::ptrdiff_t(i);
        const auto twin = std::find_if(m_active.begin(), itself, [&box](const Tracklet &other) {
            return overlap(boxAround(other.moments.back().points), box) > 0.5;
        });
        const bool isDouble = twin != itself;
        const bool isSeen = !isDouble && (isFound || m_finder.sees(frame, m_format.colourFormat(), box));
        if (isSeen && !confirm(tracklet, frame)) {
            tracklet.isReplaced = true;
            m_replaced = true;
        }
        const bool isLost = frame.number - tracklet.confirmed >= 2 * kConfirmEvery;
        if (!isDouble && !isLost && !tracklet.isReplaced) {
            ++i;
            continue;
        }
        // When two people meet, a tracklet that moved to the other's face was right until then.
        if (isDouble && tracklet.confirmations > 1)
            endBeforeDouble(tracklet, *twin);
        if (isLost || tracklet.isReplaced ||
            (isDouble && tracklet.confirmations > 1 && !tracklet.moments.empty()))
            drop(tracklet);
        m_active.erase(m_active.begin() + std::ptrdiff_t(i));
    }
}

/// Starts tracking a face. Returns false if a closer check rejects it.
Expected<bool> FaceTracker::begin(const Frame &frame, const DetectedFace &detected)
{
    const std::optional<MeshFace> face = m_finder.pointsOf(frame, m_format.colourFormat(), detected);
    if (!face || !isPlausible(*face, boxAround(face->points)))
        return false;
    Tracklet tracklet{.first = frame.number, .shot = m_shot, .crops = m_crops.sibling()};
    if (const Expected<void> added = append(tracklet, frame, *face); !added)
        return failure(added.error());
    // The face appeared some frames before the search that found it.
    Tracklet before{.first = frame.number, .shot = m_shot, .crops = tracklet.crops.sibling()};
    for (auto earlier = m_recent.rbegin(); earlier != m_recent.rend() && earlier->number >= m_shotStart;
         ++earlier) {
        if (before.moments.empty())
            before.moments.push_back(tracklet.moments.front());
        const cv::Rect2f box = boxAround(before.moments.back().points);
        const bool isElsewhere = std::any_of(m_done.begin(), m_done.end(), [&](const Tracklet &other) {
            return earlier->number >= other.first && earlier->number < other.end() &&
                   overlap(boxAround(other.moments[std::size_t(earlier->number - other.first)].points), box) >
                       0.3;
        });
        if (isElsewhere || !m_finder.sees(*earlier, m_format.colourFormat(), box))
            break;
        const Expected<bool> followed = follow(before, *earlier);
        if (!followed)
            return failure(followed.error());
        if (!*followed)
            break;
        before.first = earlier->number;
    }
    if (!before.moments.empty()) {
        std::reverse(before.moments.begin(), before.moments.end());
        tracklet.moments = std::move(before.moments);
    }
    tracklet.first = before.first;
    tracklet.crops.merge(before.crops);
    confirm(tracklet, frame);
    m_active.push_back(std::move(tracklet));
    return true;
}

/// Records that the detector sees the face. Returns false, and records nothing, if it is another person's
/// face by now.
bool FaceTracker::confirm(Tracklet &tracklet, const Frame &frame)
{
    const Landmarks &points = tracklet.moments.back().points;
    const HeadPose &pose = tracklet.moments.back().pose;
    UprightFace now = cutOutUpright(frame.y, points, pose, m_format.lumaFormat());
    if (std::abs(pose.yaw) + std::abs(pose.pitch) < kMaxTurnedToKnow) {
        if (!tracklet.last.luma.empty() && isSomebodyElse(tracklet.last, now))
            return false;
        tracklet.last = now;
    }
    tracklet.confirmed = frame.number;
    ++tracklet.confirmations;
    // Take a view at these counts, or at the next frontal moment, so that the views are spread over the
    // tracklet however long it gets.
    static constexpr std::array<int, kMaxViews> times{1, 2, 3, 4, 6, 8, 12, 16, 24, 32, 48, 64};
    if (std::abs(pose.yaw) + std::abs(pose.pitch) < kMaxTurned && tracklet.views.size() < kMaxViews &&
        tracklet.confirmations >= times[tracklet.views.size()])
        tracklet.views.push_back(std::move(now));
    // A picture of each view is cheap compared with searching for the face.
    BestView view = viewOf(frame, points, pose, m_format.fullRange);
    if (view.worth > tracklet.best.worth)
        tracklet.best = std::move(view);
    return true;
}

/// Ends a lost tracklet. Anything after the detector last saw the face is a guess.
void FaceTracker::drop(Tracklet &tracklet)
{
    const int trusted = std::min(tracklet.end(), tracklet.confirmed + kConfirmEvery / 2);
    tracklet.moments.resize(std::size_t(std::max(0, trusted - tracklet.first)));
    tracklet.last = {};
    m_done.push_back(std::move(tracklet));
}

std::vector<Person> FaceTracker::finish()
{
    std::move(m_active.begin(), m_active.end(), std::back_inserter(m_done));
    m_active.clear();
    // A face that was detected only once in a second of video is probably not one.
    std::erase_if(m_done, [this](const Tracklet &tracklet) {
        return tracklet.confirmations < 2 && m_frames > 2 * kSearchEvery &&
               tracklet.moments.size() > kSearchEvery;
    });
    std::vector<Person> people =
        peopleFrom(std::exchange(m_done, {}), m_frames, {m_format.width, m_format.height});
    for (Person &person : people)
        person.track.head = m_finder.headShape();
    return people;
}

} // namespace retalk::lipsync
