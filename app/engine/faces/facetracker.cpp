#include "engine/faces/facetracker.h"

#include "engine/faces/facematching.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace retalk::lipsync {

namespace {

constexpr int kConfirmEvery = 10;       // frames between looks at the faces that are followed
constexpr int kSearchEvery = 30;        // frames between looks at the whole picture, while a face is followed
constexpr int kEmptyEvery = 6;          // the same while there is none, or one was refused
constexpr int kSmallEvery = 6;          // every so many looks, look for small faces, too
constexpr int kSmallEveryEmpty = 3;     // the same while no face is followed
constexpr float kMostTurnedToKnow = 15; // the same, for knowing a face again in a single frame
constexpr float kMostTurnedBetween = 10; // the same, between the two frames
constexpr std::size_t kMostViews = 12;   // the same

/// A face as the mesh draws it on anything that is none comes out crumpled, and small ones wander off.
bool isPlausible(const MeshFace &face, const cv::Rect2f &expected)
{
    const float unit = eyeDistance(face.points);
    const float down = float(cv::norm(face.points[8] - face.points[27]));
    return face.presence >= kLeastPresence && unit > 4 && down > 0.9F * unit && down < 6 * unit &&
           overlap(boxAround(face.points), expected) > 0.35F;
}

/// The mesh goes over to a face that comes in front of the one it follows. Looking at the pictures of both in
/// little, without the mouth, spares most looks of the network, which takes 13 ms for each.
bool isSomebodyElse(const UprightFace &before, const UprightFace &now)
{
    constexpr double surelyTheSame =
        .8;                            // correlation; a person a third of a second later reaches .93 and more
    constexpr int surelyAnother = 130; // single views of one drawn person who blinks score as little, too
    // A person turned to the side looks like another to the network.
    const float turned =
        std::abs(before.pose.yaw - now.pose.yaw) + std::abs(before.pose.pitch - now.pose.pitch);
    if (turned > kMostTurnedBetween)
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
        const auto how = m_searches++ % (m_active.empty() ? kSmallEveryEmpty : kSmallEvery) == 0
                             ? FaceFinder::Search::Small
                             : FaceFinder::Search::Usual;
        const Expected<bool> hasTakenAll = search(frame, how);
        if (!hasTakenAll)
            return failure(hasTakenAll.error());
        m_nextSearch = frame.number + (m_active.empty() || !*hasTakenAll ? kEmptyEvery : kSearchEvery);
        m_nextConfirmation = frame.number + kConfirmEvery;
        m_replaced = false; // the search saw who came
    } else if (frame.number >= m_nextConfirmation) {
        confirmAll(frame, {});
        m_nextConfirmation = frame.number + kConfirmEvery;
        if (std::exchange(m_replaced, false)) // by a face that nothing follows yet
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
                                mouthLookOf(frame.y, face.points), maskSignsOf(frame, face.points)});
    if (!m_cropArea)
        return {};
    return tracklet.crops.add(frame, m_cropArea(face.points));
}

/// Adds the face's next moment; false when it's there no longer.
Expected<bool> FaceTracker::follow(Tracklet &tracklet, const Frame &frame)
{
    const Tracklet::Moment &last = tracklet.moments.back();
    const MeshFace face = m_finder.follow(frame, m_format.colourLook(), last.square);
    if (!isPlausible(face, boxAround(last.points)))
        return false;
    if (const Expected<void> added = append(tracklet, frame, face); !added)
        return failure(added.error());
    return true;
}

/// Follows the faces that come; false when one that the detector sees was refused, which may be a person at
/// a second look.
Expected<bool> FaceTracker::search(const Frame &frame, FaceFinder::Search how)
{
    bool hasTakenAll = true;
    const std::vector<DetectedFace> faces = m_finder.detect(frame, m_format.colourLook(), how);
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

/// Keeps the tracklets that the detector still sees, among `faces` or by a look of its own.
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
        const bool isSeen = !isDouble && (isFound || m_finder.sees(frame, m_format.colourLook(), box));
        if (isSeen && !confirm(tracklet, frame)) {
            tracklet.isReplaced = true;
            m_replaced = true;
        }
        const bool isLost = frame.number - tracklet.confirmed >= 2 * kConfirmEvery;
        if (!isDouble && !isLost && !tracklet.isReplaced) {
            ++i;
            continue;
        }
        // Two people who meet: the tracklet that went over to the other's face was right until then.
        if (isDouble && tracklet.confirmations > 1)
            endBeforeDouble(tracklet, *twin);
        if (isLost || tracklet.isReplaced ||
            (isDouble && tracklet.confirmations > 1 && !tracklet.moments.empty()))
            drop(tracklet);
        m_active.erase(m_active.begin() + std::ptrdiff_t(i));
    }
}

/// Follows the face from here on; false when a closer look says that it's none.
Expected<bool> FaceTracker::begin(const Frame &frame, const DetectedFace &detected)
{
    const std::optional<MeshFace> face = m_finder.pointsOf(frame, m_format.colourLook(), detected);
    if (!face || !isPlausible(*face, boxAround(face->points)))
        return false;
    Tracklet tracklet{.first = frame.number, .shot = m_shot, .crops = m_crops.sibling()};
    if (const Expected<void> added = append(tracklet, frame, *face); !added)
        return failure(added.error());
    // The face came into the picture some frames before the look that found it.
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
        if (isElsewhere || !m_finder.sees(*earlier, m_format.colourLook(), box))
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

/// Notes that the detector sees the face; false, and nothing is noted, when it's another person's by now.
bool FaceTracker::confirm(Tracklet &tracklet, const Frame &frame)
{
    const Landmarks &points = tracklet.moments.back().points;
    const HeadPose &pose = tracklet.moments.back().pose;
    UprightFace now = cutOutUpright(frame.y, points, pose, m_format.lumaLook());
    if (std::abs(pose.yaw) + std::abs(pose.pitch) < kMostTurnedToKnow) {
        if (!tracklet.last.luma.empty() && isSomebodyElse(tracklet.last, now))
            return false;
        tracklet.last = now;
    }
    tracklet.confirmed = frame.number;
    ++tracklet.confirmations;
    // Or the next time that shows the face from the front: spread over the tracklet however long it gets.
    static constexpr std::array<int, kMostViews> times{1, 2, 3, 4, 6, 8, 12, 16, 24, 32, 48, 64};
    if (std::abs(pose.yaw) + std::abs(pose.pitch) < kMostTurned && tracklet.views.size() < kMostViews &&
        tracklet.confirmations >= times[tracklet.views.size()])
        tracklet.views.push_back(std::move(now));
    // Making a picture of each view costs little beside looking for the face.
    BestView view = viewOf(frame, points, pose, m_format.fullRange);
    if (view.worth > tracklet.best.worth)
        tracklet.best = std::move(view);
    return true;
}

/// Ends a tracklet that was lost: what came after the detector last saw it is guessed.
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
    // What the detector saw only once in a second of film was hardly a face.
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
