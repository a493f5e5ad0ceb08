#pragma once

#include "engine/mouth/liplines.h"
#include "engine/mouth/mouthinterior.h"
#include "engine/mouth/mouthshape.h"

namespace retalk::lipsync {

/// One borrowed mouth as it will lie on the picture.
struct BorrowedMouth
{
    const Crop &crop;         ///< of the frame that it comes from
    const FaceFrame &source;  ///< that frame's face
    const FaceFrame &shown;   ///< the face it goes onto
    const DrawnMouth &wanted; ///< the shape it takes
    const MouthColours &colours;
    float closed = 0;  ///< gap that landmarks see between shut lips, eye distances
    bool opens = true; ///< false: this speaker's mouth is shut in every frame, whatever the landmarks say
};

/// The mouth and the skin around it, warped to the wanted shape, for `area` of the shown picture. The upper
/// lip, the lower lip and the inside are moved apart from each other, as in a real mouth: lips cover and
/// uncover teeth instead of squeezing them. What the source mouth does not show is painted.
Crop drawMouth(const BorrowedMouth &mouth, const cv::Rect &area);

} // namespace retalk::lipsync
