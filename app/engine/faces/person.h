#pragma once

#include "engine/faces/facetrack.h"
#include "engine/faces/tracklet.h"

namespace retalk::lipsync {

/// A person in a video.
struct Person
{
    FaceTrack track;
    std::vector<UprightFace> views; ///< a few, to tell people apart
    BestView best;
    CropStore crops; ///< the tracker's crops, by frame number

    /// Returns the fraction of the video's frames that show this person, 0..1.
    double share() const;
};

/// Joins the tracklets of each person: those that continue where another was lost, and those that look alike.
/// Smooths the points in time and sets the FaceState of each frame. `frames` is the number of frames in the
/// video, `size` their size.
std::vector<Person> peopleFrom(std::vector<Tracklet> tracklets, int frames, cv::Size size);

/// Returns the person to use without a face photo: the largest face of the first frame that shows one. Null
/// if there are no people.
const Person *largestInFirstFrame(const std::vector<Person> &people);

} // namespace retalk::lipsync
