#pragma once

#include "engine/faces/canonicalface.h"

#include <opencv2/core/mat.hpp>
#include <opencv2/core/matx.hpp>

namespace retalk::lipsync {

inline constexpr std::size_t kLipPoints = 80;

/// The part of the mesh's features round the lips, turned upright: what the mesh's second network looks at.
/// All places are pixels of the mesh's square of 192, edges at whole numbers.
class LipsPart
{
public:
    /// Which points of the mesh the lips' own network finds, in its order: four rings from the outside of the
    /// lips to the inside, the lower half of each first, both from the picture's left.
    static const std::array<std::size_t, kLipPoints> &points();

    /// Round the lips as the first look found them.
    explicit LipsPart(const MeshPoints &inSquare);

    /// The part of `features` (1, channels, 48, 48), as (1, channels, 16, 16).
    cv::Mat cutOutOf(const cv::Mat &features) const;
    /// Puts what the lips' network found, x and y in turn, in the place of the mesh's own lips.
    void refine(const cv::Mat &found, MeshPoints &inSquare) const;

private:
    cv::Matx23f m_toFeatures; ///< from the part, edges at whole numbers in both
};

} // namespace retalk::lipsync
