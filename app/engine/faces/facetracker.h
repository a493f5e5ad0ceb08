#pragma once

#include "engine/faces/facefinder.h"
#include "engine/faces/person.h"

#include <deque>
#include <functional>

namespace retalk::lipsync {

/// How far a face may be turned for telling people apart by it: degrees of yaw and pitch together.
inline constexpr float kMostTurned = 36;

/// Follows every face through a video, picture by picture, and in the end says who was there.
class FaceTracker
{
public:
    /// What to keep of each frame for a face with these landmarks; an empty rectangle: nothing.
    using CropArea = std::function<cv::Rect(const Landmarks &)>;

    /// `format` is the video's; crops go to files in `directory`. `finder` must outlive the tracker.
    FaceTracker(const FaceFinder &finder, const VideoFormat &format, const QString &directory,
                CropArea cropArea);
    ~FaceTracker();

    /// Frames must come in order, from number 0 on. Errors: Disk.
    Expected<void> add(const Frame &frame);
    /// The people seen, the one seen longest first. Call once, after the last frame.
    std::vector<Person> finish();

private:
    Expected<void> followAll(const Frame &frame);
    Expected<bool> search(const Frame &frame, FaceFinder::Search how);
    void confirmAll(const Frame &frame, const std::vector<DetectedFace> &faces);
    Expected<bool> begin(const Frame &frame, const DetectedFace &detected);
    Expected<void> append(Tracklet &tracklet, const Frame &frame, const MeshFace &face);
    Expected<bool> follow(Tracklet &tracklet, const Frame &frame);
    bool confirm(Tracklet &tracklet, const Frame &frame);
    void drop(Tracklet &tracklet);

    const FaceFinder &m_finder;
    VideoFormat m_format;
    CropArea m_cropArea;
    CropStore m_crops;
    std::vector<Tracklet> m_active;
    std::vector<Tracklet> m_done;
    std::deque<Frame> m_recent; ///< for looking back from where a face was found
    cv::Mat m_thumbnail;
    double m_usualChange = 0;
    int m_shot = 0;
    int m_shotStart = 0;
    int m_frames = 0;
    int m_searches = 0;
    int m_nextSearch = 0;
    int m_nextConfirmation = 0;
    bool m_replaced = false; ///< see Tracklet::isReplaced
};

} // namespace retalk::lipsync
