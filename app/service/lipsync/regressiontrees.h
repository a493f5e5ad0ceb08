#pragma once

#include <opencv2/core/types.hpp>

#include <QByteArrayView>

#include <array>
#include <cstdint>
#include <optional>
#include <vector>

namespace retalk::lipsync {

/// A cascade of regression trees that moves a mean face onto a picture's (Kazemi and Sullivan 2014), as dlib
/// trains and stores them. Places are in the box of the face: (0, 0) its upper left corner, (1, 1) its lower
/// right one.
struct RegressionTrees
{
    static constexpr std::size_t points = 68;
    using Shape = std::array<cv::Point2f, points>;

    /// Goes to the first child when one pixel is brighter than the other by more than the threshold.
    struct Split
    {
        std::uint16_t brighter = 0;
        std::uint16_t darker = 0;
        float threshold = 0;
    };

    /// All trees that are read off one set of pixels.
    struct Stage
    {
        std::vector<std::uint16_t> anchors; ///< which point each pixel lies beside
        std::vector<cv::Point2f> offsets;   ///< where beside it, on the mean face
        std::vector<Split> splits;          ///< tree after tree, each from the root down
        std::vector<float> leaves;          ///< tree after tree, leaf after leaf: x and y of each point
    };

    Shape mean{};
    std::vector<Stage> stages;
    std::size_t splitsOfTree = 0; ///< one less than its leaves

    /// Reads the file of a dlib::shape_predictor; nothing when the bytes are none with 68 points. dlib's own
    /// reader, which asks a stream for each of 33 million numbers, takes six times as long.
    static std::optional<RegressionTrees> read(QByteArrayView bytes);
};

} // namespace retalk::lipsync
