#pragma once

#include "engine/faces/facefinder.h"
#include "engine/faces/person.h"

#include <deque>
#include <functional>

namespace retalk::lipsync {

/// How far a face may be turned to be used for telling people apart: yaw plus pitch, degrees.
inline constexpr float kMaxTurned = 36;

/// Tracks every face through a video, frame by frame, and reports the people found at the end.
class FaceTracker
{
public:
    /// Returns the area of the frame to keep for a face with these landmarks; empty: nothing.
    using CropArea = std::function<cv::Rect(const Landmarks &)>;

    /// `format` is that of the video; crops are written to files in `directory`. `finder` must outlive the
    /// tracker.
    FaceTracker(const FaceFinder &finder, const VideoFormat &format, const QString &directory,
                CropArea cropArea);
    ~FaceTracker();

    /// Frames must be added in order, starting with number 0. Errors: Disk.
    Expected<void> add(const Frame &frame);
    /// Returns the people seen, longest first. Call this once, after the last frame.
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
    std::deque<Frame> m_recent; ///< for tracking backwards from where a face was found
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
