#pragma once

#include "engine/mouth/liplines.h"
#include "engine/mouth/mouthinterior.h"
#include "engine/mouth/mouthshape.h"

namespace retalk::lipsync {

/// A borrowed mouth and where it goes.
struct BorrowedMouth
{
    const Crop &crop;         ///< from the source frame
    const FaceFrame &source;  ///< face in the source frame
    const FaceFrame &shown;   ///< face that gets the mouth
    const DrawnMouth &wanted; ///< the shape it takes
    const MouthColours &colours;
    float closed = 0;  ///< gap that landmarks show between shut lips, eye distances
    bool opens = true; ///< false: the mouth is shut in every frame, even if the landmarks show a gap
};

/// Returns the mouth and the skin around it, warped to the wanted shape, for `area` of the shown frame. The
/// upper lip, the lower lip and the inside move separately, as in a real mouth: lips cover and uncover teeth
/// instead of squeezing them. What the source mouth doesn't show is painted.
Crop drawMouth(const BorrowedMouth &mouth, const cv::Rect &area);

} // namespace retalk::lipsync
