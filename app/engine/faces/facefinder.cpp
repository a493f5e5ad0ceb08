#include "engine/faces/facefinder.h"

#include <algorithm>
#include <mutex>

namespace retalk::lipsync {

namespace {

constexpr float kNeighbourhood = 2.2F; // face widths
constexpr float kWiderLook = 3;
constexpr float kWidestLook = 3.5F;
constexpr float kSeenThere = .3F; // overlap of a detection with the box that was checked
/// Detector scores. Faces of 30 pixels and more score at least .78 in the network for surroundings, even when
/// turned by 50 degrees, tilted, dark or masked, and most score .9; of 166 pictures of animals and toys, only
/// a cartoon with a human face does. Drawn dogs score as high there, but not in the larger network, where
/// faces score at least .77.
constexpr float kSurelyFace = .88F;
constexpr float kPerhapsFace = .76F;
constexpr float kFaceInLarger = .74F;

} // namespace

struct FaceFinder::Detectors
{
    Detectors(BlazeFace forPictures, BlazeFace forPlaces)
        : wide(std::move(forPictures)), near(std::move(forPlaces))
    {
    }
    std::mutex mutex;
    BlazeFace wide;
    BlazeFace near;
};

FaceFinder::FaceFinder(FaceMesh mesh, std::unique_ptr<Detectors> detectors)
    : m_mesh(std::move(mesh)), m_detectors(std::move(detectors))
{
}
FaceFinder::~FaceFinder() = default;
FaceFinder::FaceFinder(FaceFinder &&) noexcept = default;
FaceFinder &FaceFinder::operator=(FaceFinder &&) noexcept = default;

Expected<FaceFinder> FaceFinder::load(const QString &folder)
{
    Expected<FaceMesh> mesh = FaceMesh::load(folder);
    if (!mesh)
        return failure(mesh.error());
    Expected<BlazeFace> wide = BlazeFace::wide(folder);
    if (!wide)
        return failure(wide.error());
    Expected<BlazeFace> near = BlazeFace::near(folder);
    if (!near)
        return failure(near.error());
    return FaceFinder(std::move(*mesh), std::make_unique<Detectors>(std::move(*wide), std::move(*near)));
}

std::vector<DetectedFace> FaceFinder::detect(const Frame &frame, const ColourFormat &look,
                                             Search search) const
{
    const std::scoped_lock lock(m_detectors->mutex);
    return search == Search::Small ? m_detectors->wide.findSmall(frame, look)
                                   : m_detectors->wide.find(frame, look);
}

std::optional<MeshFace> FaceFinder::pointsOf(const Frame &frame, const ColourFormat &look,
                                             const DetectedFace &face) const
{
    const MeshFace first = m_mesh.find(frame, look, face.square());
    if (first.presence < kMinPresence)
        return {};
    // The detector's box is off by several tenths, which costs precision. The second pass is as accurate as
    // any further one.
    MeshFace second = m_mesh.find(frame, look, squareAround(first.mesh));
    if (second.presence < kMinPresence || overlap(boxAround(second.points), boxAround(first.points)) < .5F ||
        !isPlain(frame, look, second))
        return {};
    return second;
}

std::vector<MeshFace> FaceFinder::find(const Frame &frame, const ColourFormat &look, Search search) const
{
    std::vector<MeshFace> faces;
    for (const DetectedFace &detected : detect(frame, look, search)) {
        std::optional<MeshFace> face = pointsOf(frame, look, detected);
        const bool isDouble = face && std::any_of(faces.begin(), faces.end(), [&face](const MeshFace &other) {
                                  return overlap(boxAround(other.points), boxAround(face->points)) > .5F;
                              });
        if (face && !isDouble)
            faces.push_back(*face);
    }
    std::sort(faces.begin(), faces.end(), [](const MeshFace &a, const MeshFace &b) {
        return boxAround(a.points).area() > boxAround(b.points).area();
    });
    return faces;
}

MeshFace FaceFinder::follow(const Frame &frame, const ColourFormat &look, const FaceSquare &square) const
{
    return m_mesh.find(frame, look, square);
}

float FaceFinder::likeness(BlazeFace &detector, const Frame &frame, const ColourFormat &look,
                           const cv::Rect2f &box, float around) const
{
    constexpr float leastSide = 20; // pixels
    const FaceSquare square{(box.tl() + box.br()) / 2, around * box.width, 0};
    if (square.side < leastSide)
        return 0;
    const std::scoped_lock lock(m_detectors->mutex);
    float best = 0;
    for (const DetectedFace &face : detector.find(frame, look, square)) {
        if (overlap(face.box, box) > kSeenThere)
            best = std::max(best, face.score);
    }
    return best;
}

bool FaceFinder::sees(const Frame &frame, const ColourFormat &look, const cv::Rect2f &box) const
{
    return likeness(m_detectors->near, frame, look, box, kNeighbourhood) > 0;
}

bool FaceFinder::isPlain(const Frame &frame, const ColourFormat &look, const MeshFace &face) const
{
    // Whichever square shows the face better depends on hair and on what is cut off.
    const cv::Rect2f box = boxAround(face.points);
    float surest = likeness(m_detectors->near, frame, look, box, kNeighbourhood);
    if (surest < kSurelyFace)
        surest = std::max(surest, likeness(m_detectors->near, frame, look, box, kWiderLook));
    return surest >= kSurelyFace || (surest >= kPerhapsFace && likeness(m_detectors->wide, frame, look, box,
                                                                        kWidestLook) >= kFaceInLarger);
}

} // namespace retalk::lipsync
