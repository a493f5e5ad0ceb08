#pragma once

#include "engine/faces/cropstore.h"
#include "engine/faces/facealign.h"

#include <array>
#include <cstdint>
#include <vector>

namespace retalk::lipsync {

/// A thumbnail of mouth and chin, luma minus its mean, in which a hand in front of the mouth stands out.
struct MouthThumbnail
{
    static constexpr int kColumns = 16;
    static constexpr int kRows = 14;
    std::array<std::uint8_t, std::size_t(kColumns) * kRows> luma{};
};

MouthThumbnail mouthThumbnailOf(const cv::Mat &luma, const Landmarks &points);

/// Measures that distinguish a mask from a visible mouth, in units of an 8-bit plane. Both are 0 in a
/// greyscale video, where masks go undetected.
struct MaskSigns
{
    float redder = 0;  ///< redness of the lips relative to their surroundings
    float another = 0; ///< hue difference between the lower face and the skin between the eyes
};

MaskSigns maskSignsOf(const Frame &frame, const Landmarks &points);

/// The clearest view of a person.
struct BestView
{
    int frame = -1;
    float worth = 0; ///< higher if larger, more frontal, sharper, and with a closed mouth
    cv::Rect2f box;
    HeadPose pose;
    cv::Mat picture; ///< CV_8UC3 (BGR), head and shoulders
};

/// Returns the view of a person in a frame.
BestView viewOf(const Frame &frame, const Landmarks &points, const HeadPose &pose, bool fullRange);

/// A face from where it was found to where it was lost, within one shot; written by FaceTracker.
struct Tracklet
{
    struct Moment
    {
        Landmarks points{}; ///< as found, not smoothed
        HeadPose pose;
        FaceSquare square; ///< where to search next
        MouthThumbnail mouth;
        MaskSigns signs{};
    };

    int first = 0; ///< frame number of moments[0]
    int shot = 0;
    std::vector<Moment> moments;    ///< one per frame, without gaps
    int confirmed = 0;              ///< last frame in which the detector saw it
    int confirmations = 0;          ///< how often the detector saw it
    std::vector<UprightFace> views; ///< a few, spread over time, to tell people apart
    UprightFace last;               ///< the last frontal view confirmed by the detector
    bool isReplaced = false;        ///< another person's face took its place
    BestView best;
    CropStore crops;

    int end() const { return first + int(moments.size()); }
};

/// Truncates a tracklet to where it moved onto the face that `other` tracks. Earlier moments are kept.
void endBeforeDouble(Tracklet &tracklet, const Tracklet &other);

} // namespace retalk::lipsync
