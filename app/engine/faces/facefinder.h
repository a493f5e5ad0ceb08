#pragma once

#include "engine/faces/blazeface.h"
#include "engine/faces/facemesh.h"

namespace retalk::lipsync {

/// Finds faces and their landmarks. Thread-safe.
class FaceFinder
{
public:
    enum class Search {
        Usual, ///< faces from 4 % of the picture's longer side
        Small  ///< from half that size; takes about five times as long
    };

    /// Takes 0.1 s. Errors: Internal if the models are missing or damaged.
    static Expected<FaceFinder> load(const QString &folder = faceModelFolder());
    ~FaceFinder();
    FaceFinder(FaceFinder &&) noexcept;
    FaceFinder &operator=(FaceFinder &&) noexcept;

    /// Returns the detected faces, largest first.
    std::vector<DetectedFace> detect(const Frame &frame, const ColourFormat &look,
                                     Search search = Search::Usual) const;
    /// Returns the landmarks of a detected face, or nullopt if the mesh or a closer check finds that it isn't
    /// a face.
    std::optional<MeshFace> pointsOf(const Frame &frame, const ColourFormat &look,
                                     const DetectedFace &face) const;
    /// Returns the faces with their landmarks, largest first: detect() and pointsOf() in one call.
    std::vector<MeshFace> find(const Frame &frame, const ColourFormat &look,
                               Search search = Search::Usual) const;
    /// Fits the mesh to a square in which there was a face a frame ago.
    MeshFace follow(const Frame &frame, const ColourFormat &look, const FaceSquare &square) const;
    /// Returns true if the detector sees a face in a box (see boxAround()). The face may be turned or small.
    bool sees(const Frame &frame, const ColourFormat &look, const cv::Rect2f &box) const;
    /// Returns true if the mesh was fitted to an actual face, not to an animal or a face-like object. Checks
    /// the surroundings, where the detector is far more certain, whatever the face's size.
    bool isPlain(const Frame &frame, const ColourFormat &look, const MeshFace &face) const;
    HeadShape headShape() const { return m_mesh.headShape(); }

private:
    struct Detectors;
    float likeness(BlazeFace &detector, const Frame &frame, const ColourFormat &look, const cv::Rect2f &box,
                   float around) const;
    FaceFinder(FaceMesh mesh, std::unique_ptr<Detectors> detectors);
    FaceMesh m_mesh;
    std::unique_ptr<Detectors> m_detectors;
};

/// From this score on, the mesh is reliably following a face.
inline constexpr float kMinPresence = .5F;

} // namespace retalk::lipsync
