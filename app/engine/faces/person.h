#pragma once

#include "engine/faces/facetrack.h"
#include "engine/faces/tracklet.h"

namespace retalk::lipsync {

/// One person of a video.
struct Person
{
    FaceTrack track;
    std::vector<UprightFace> views; ///< a few, for telling people apart
    BestView best;
    CropStore crops; ///< what the tracker was told to keep, by frame number

    /// Part of the video's frames that show this person, 0..1.
    double share() const;
};

/// Joins the pieces of one person: those that go on where another was lost, and those that look alike. Points
/// are smoothed in time and each frame gets its FaceState. `frames` is the video's length, `size` its
/// pictures'.
std::vector<Person> peopleFrom(std::vector<Tracklet> tracklets, int frames, cv::Size size);

/// The person that the job is about when nobody is named: the largest face of the first frame that shows one.
/// Null when there is nobody.
const Person *largestInFirstFrame(const std::vector<Person> &people);

} // namespace retalk::lipsync
