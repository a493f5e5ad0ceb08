#pragma once

#include "engine/faces/cropstore.h"
#include "engine/faces/facealign.h"

#include <array>
#include <cstdint>
#include <vector>

namespace retalk::lipsync {

/// The mouth and chin in little, against which a hand before the mouth shows up: brightness less its mean.
struct MouthLook
{
    static constexpr int kColumns = 16;
    static constexpr int kRows = 14;
    std::array<std::uint8_t, std::size_t(kColumns) * kRows> luma{};
};

MouthLook mouthLookOf(const cv::Mat &luma, const Landmarks &points);

/// What tells a mask from a mouth that is seen, in units of an 8-bit plane. Both are 0 in a grey video, where
/// masks go unnoticed.
struct MaskSigns
{
    float redder = 0;  ///< the lips than what is around them
    float another = 0; ///< how far the lower face's hue is from that between the eyes
};

MaskSigns maskSignsOf(const Frame &frame, const Landmarks &points);

/// The clearest view of a person.
struct BestView
{
    int frame = -1;
    float worth = 0; ///< larger, more frontal, sharper and with a shut mouth is more
    cv::Rect2f box;
    HeadPose pose;
    cv::Mat picture; ///< CV_8UC3 (BGR), head and shoulders
};

/// The view of a person that one frame gives.
BestView viewOf(const Frame &frame, const Landmarks &points, const HeadPose &pose, bool fullRange);

/// One face from where it was found to where it was lost, in one shot: what FaceTracker writes while it
/// reads.
struct Tracklet
{
    struct Moment
    {
        Landmarks points{}; ///< as found, not smoothed
        HeadPose pose;
        FaceSquare square; ///< where it's looked for next
        MouthLook mouth;
        MaskSigns signs{};
    };

    int first = 0; ///< frame number of moments[0]
    int shot = 0;
    std::vector<Moment> moments;    ///< one for each frame, without gaps
    int confirmed = 0;              ///< frame in which the detector last saw it
    int confirmations = 0;          ///< times that the detector saw it
    std::vector<UprightFace> views; ///< a few, spread over the time, for telling people apart
    UprightFace last;               ///< the face as the detector last saw it from the front
    bool isReplaced = false;        ///< somebody else's face came in its place
    BestView best;
    CropStore crops;

    int end() const { return first + int(moments.size()); }
};

/// Ends a tracklet where it came to lie on the face that `other` follows: what was seen before that stays.
void endBeforeDouble(Tracklet &tracklet, const Tracklet &other);

} // namespace retalk::lipsync
