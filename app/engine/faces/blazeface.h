#pragma once

#include "base/expected.h"
#include "engine/faces/facecrop.h"
#include "engine/networks/facemodels.h"
#include "engine/networks/networkgraph.h"

#include <QString>

#include <array>
#include <vector>

namespace retalk::lipsync {

/// A face detection.
struct DetectedFace
{
    cv::Rect2f box;                     ///< brows to chin, luma pixels
    std::array<cv::Point2f, 6> marks{}; ///< the eyes from the picture's left, nose, mouth, ears
    float score = 0;                    ///< 0.5 (uncertain) .. 1 (certain)

    /// Returns the square in which the mesh should search for the face.
    FaceSquare square() const;
};

/// MediaPipe's face detector (Bazarevsky et al. 2019). Not thread-safe.
class BlazeFace
{
public:
    /// Loads the 256-pixel network, called "back" after the rear camera of phones, for whole pictures. Finds
    /// faces from 4 % of the picture's longer side, most from 3 %; takes about 17 ms. Errors: Internal if the
    /// model is missing or damaged.
    static Expected<BlazeFace> wide(const QString &folder = faceModelFolder());
    /// Loads the 128-pixel network, for the surroundings of a face. Finds faces from 15 % of the square's
    /// side; takes about 4 ms.
    static Expected<BlazeFace> near(const QString &folder = faceModelFolder());

    /// Returns the faces in a picture, largest first.
    std::vector<DetectedFace> find(const Frame &frame, const ColourFormat &look);
    /// Returns the faces in a square of the picture.
    std::vector<DetectedFace> find(const Frame &frame, const ColourFormat &look, const FaceSquare &square);
    /// Returns the faces in a picture, including those of half the size, by also searching squares of it.
    std::vector<DetectedFace> findSmall(const Frame &frame, const ColourFormat &look);

private:
    BlazeFace(Network network, int side) : m_network(std::move(network)), m_side(side) {}
    Network m_network;
    int m_side;
};

/// Merges overlapping detections into one face each: their mean, weighted by their scores. Boxes of size zero
/// are dropped.
std::vector<DetectedFace> merged(std::vector<DetectedFace> finds);

/// Returns the squares searched by findSmall(): along the picture's longer side, at most 16.
std::vector<FaceSquare> squaresAlong(cv::Size picture);

/// Returns the intersection of two boxes divided by their union.
float overlap(const cv::Rect2f &a, const cv::Rect2f &b);

} // namespace retalk::lipsync
