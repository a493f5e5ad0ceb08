#pragma once

#include "base/expected.h"
#include "engine/faces/facecrop.h"
#include "engine/networks/facemodels.h"
#include "engine/networks/networkgraph.h"

#include <QString>

#include <array>
#include <vector>

namespace retalk::lipsync {

/// A place where a face seems to be.
struct DetectedFace
{
    cv::Rect2f box;                     ///< brows to chin, luma pixels
    std::array<cv::Point2f, 6> marks{}; ///< the eyes from the picture's left, nose, mouth, ears
    float score = 0;                    ///< 0.5 (barely) .. 1 (plainly)

    /// Where the mesh should be looked for.
    FaceSquare square() const;
};

/// MediaPipe's detector of faces (Bazarevsky et al. 2019). Not for several threads at once.
class BlazeFace
{
public:
    /// The network of 256 pixels, called "back" after the phones' camera: for whole pictures. Finds faces
    /// from 4 % of the picture's longer side on, most of them from 3 %; some 17 ms. Errors: Internal, when
    /// the model is missing or damaged.
    static Expected<BlazeFace> wide(const QString &folder = faceModelFolder());
    /// The network of 128 pixels: for the neighbourhood of a face. Finds faces from 15 % on; some 4 ms.
    static Expected<BlazeFace> near(const QString &folder = faceModelFolder());

    /// Faces in a picture, largest first.
    std::vector<DetectedFace> find(const Frame &frame, const ColourLook &look);
    /// Faces in a square of it.
    std::vector<DetectedFace> find(const Frame &frame, const ColourLook &look, const FaceSquare &square);
    /// Faces in a picture, also those of half the size: looks at squares of it, too.
    std::vector<DetectedFace> findSmall(const Frame &frame, const ColourLook &look);

private:
    BlazeFace(Network network, int side) : m_network(std::move(network)), m_side(side) {}
    Network m_network;
    int m_side;
};

/// One face for each heap of finds: their mean, weighted by how sure they are. Boxes without a size are left
/// out.
std::vector<DetectedFace> merged(std::vector<DetectedFace> finds);

/// The squares in which findSmall() looks: along a picture's longer side, at most 16.
std::vector<FaceSquare> squaresAlong(cv::Size picture);

/// What two boxes share, as a part of all that they cover.
float overlap(const cv::Rect2f &a, const cv::Rect2f &b);

} // namespace retalk::lipsync
