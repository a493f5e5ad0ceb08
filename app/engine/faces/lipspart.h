#pragma once

#include "engine/faces/canonicalface.h"

#include <opencv2/core/mat.hpp>
#include <opencv2/core/matx.hpp>

namespace retalk::lipsync {

inline constexpr std::size_t kLipPoints = 80;

/// The part of the mesh's feature map around the lips, rotated upright: the input of the mesh's second
/// network. All positions are pixels of the mesh's square of 192, with pixel edges at whole numbers.
class LipsPart
{
public:
    /// The mesh points found by the lips' network, in its order: four rings from the outside of the lips to
    /// the inside, the lower half of each first, both from the picture's left.
    static const std::array<std::size_t, kLipPoints> &points();

    /// Places the part around the lips found in the first pass.
    explicit LipsPart(const MeshPoints &inSquare);

    /// Returns the part of `features` (1, channels, 48, 48) as (1, channels, 16, 16).
    cv::Mat cutOutOf(const cv::Mat &features) const;
    /// Replaces the mesh's lips by the output of the lips' network, x and y alternating.
    void refine(const cv::Mat &found, MeshPoints &inSquare) const;

private:
    cv::Matx23f m_toFeatures; ///< from the part, with pixel edges at whole numbers in both
};

} // namespace retalk::lipsync
