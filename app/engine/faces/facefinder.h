#pragma once

#include "engine/faces/blazeface.h"
#include "engine/faces/facemesh.h"

namespace retalk::lipsync {

/// Finds faces and their points. May be used by several threads at once.
class FaceFinder
{
public:
    enum class Search {
        Usual, ///< faces from 4 % of the picture's longer side on
        Small  ///< from half of that on; takes some five times as long
    };

    /// Takes 0.1 s. Errors: Internal, when the models are missing or damaged.
    static Expected<FaceFinder> load(const QString &folder = faceModelFolder());
    ~FaceFinder();
    FaceFinder(FaceFinder &&) noexcept;
    FaceFinder &operator=(FaceFinder &&) noexcept;

    /// Where the detector sees faces, largest first.
    std::vector<DetectedFace> detect(const Frame &frame, const ColourLook &look,
                                     Search search = Search::Usual) const;
    /// The points of a detected face; nothing when the mesh, or a closer look, says that it's none.
    std::optional<MeshFace> pointsOf(const Frame &frame, const ColourLook &look,
                                     const DetectedFace &face) const;
    /// Both in one: faces with their points, largest first.
    std::vector<MeshFace> find(const Frame &frame, const ColourLook &look,
                               Search search = Search::Usual) const;
    /// What the mesh draws into a square: where a face is that was there a frame ago.
    MeshFace follow(const Frame &frame, const ColourLook &look, const FaceSquare &square) const;
    /// Whether the detector sees a face in a box (see boxAround()), which may be turned or small.
    bool sees(const Frame &frame, const ColourLook &look, const cv::Rect2f &box) const;
    /// Whether what the mesh drew is plainly a face and not an animal's or a thing that looks like one: in a
    /// picture of its neighbourhood the detector is far surer of a face, whatever its size.
    bool isPlain(const Frame &frame, const ColourLook &look, const MeshFace &face) const;
    HeadShape headShape() const { return m_mesh.headShape(); }

private:
    struct Detectors;
    float likeness(BlazeFace &detector, const Frame &frame, const ColourLook &look, const cv::Rect2f &box,
                   float around) const;
    FaceFinder(FaceMesh mesh, std::unique_ptr<Detectors> detectors);
    FaceMesh m_mesh;
    std::unique_ptr<Detectors> m_detectors;
};

/// From here on the mesh is sure enough that it follows a face.
inline constexpr float kLeastPresence = .5F;

} // namespace retalk::lipsync
