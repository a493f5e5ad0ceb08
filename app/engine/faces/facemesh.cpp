#include "engine/faces/facemesh.h"

#include "engine/faces/lipspart.h"
#include "engine/faces/meshlandmarks.h"
#include "engine/networks/tflitegraph.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <mutex>

namespace retalk::lipsync {

namespace {

using namespace Qt::StringLiterals;

constexpr int kMeshSide = 192;
/// The side of the search square relative to the size of the mesh.
constexpr float kMeshMargin = 1.5F;
constexpr std::size_t kOuterEyeLeft = 33;
constexpr std::size_t kOuterEyeRight = 263;

} // namespace

/// The two networks used for one pass.
struct FaceMesh::Networks
{
    Network face;
    Network lips;

    static Expected<std::unique_ptr<Networks>> of(const NetworkGraph &graph)
    {
        Expected<Network> face = Network::of(graph, "input_1", {"output_mesh", "conv_faceflag", "p_re_lu_3"});
        if (!face)
            return failure(face.error());
        Expected<Network> lips = Network::of(graph, "transform_tensor_bilinear_v2", {"conv_lips"});
        if (!lips)
            return failure(lips.error());
        return std::make_unique<Networks>(Networks{std::move(*face), std::move(*lips)});
    }
};

/// A network isn't thread-safe, so each thread borrows a free one.
struct FaceMesh::Pool
{
    NetworkGraph graph;
    CanonicalFace canonical;
    std::mutex mutex;
    std::vector<std::unique_ptr<Networks>> free;

    std::unique_ptr<Networks> take()
    {
        {
            const std::scoped_lock lock(mutex);
            if (!free.empty()) {
                std::unique_ptr<Networks> one = std::move(free.back());
                free.pop_back();
                return one;
            }
        }
        return std::move(*Networks::of(graph)); // has been built from this graph before, so it succeeds
    }
    void giveBack(std::unique_ptr<Networks> one)
    {
        const std::scoped_lock lock(mutex);
        free.push_back(std::move(one));
    }
};

FaceMesh::FaceMesh(std::unique_ptr<Pool> pool) : m_pool(std::move(pool)) {}
FaceMesh::~FaceMesh() = default;
FaceMesh::FaceMesh(FaceMesh &&) noexcept = default;
FaceMesh &FaceMesh::operator=(FaceMesh &&) noexcept = default;

Expected<FaceMesh> FaceMesh::load(const QString &folder)
{
    const auto model = readFaceModel(folder, u"face_landmark_with_attention.tflite"_s);
    if (!model)
        return failure(model.error());
    const auto metadata = readFaceModel(folder, u"geometry_pipeline_metadata_landmarks.binarypb"_s);
    if (!metadata)
        return failure(metadata.error());
    Expected<NetworkGraph> graph = readTfliteGraph(*model);
    if (!graph)
        return failure(faceModelError(graph.error().detail));
    const Expected<CanonicalFace> canonical = CanonicalFace::read(*metadata);
    if (!canonical)
        return failure(faceModelError(canonical.error().detail));
    Expected<std::unique_ptr<Networks>> networks = Networks::of(*graph);
    if (!networks)
        return failure(faceModelError(networks.error().detail));
    auto pool = std::make_unique<Pool>();
    pool->graph = std::move(*graph);
    pool->canonical = *canonical;
    pool->giveBack(std::move(*networks));
    return FaceMesh(std::move(pool));
}

MeshFace FaceMesh::find(const Frame &frame, const ColourFormat &look, const FaceSquare &square) const
{
    const cv::Mat input = colourSquare(frame, look, square, kMeshSide, 0, Beyond::Repeated);
    std::unique_ptr<Networks> networks = m_pool->take();
    const std::vector<cv::Mat> &found = networks->face.run(input);
    MeshFace face;
    const auto *numbers = found[0].ptr<float>();
    for (cv::Point3f &point : face.mesh) {
        point = {numbers[0], numbers[1], numbers[2]};
        numbers += 3;
    }
    face.presence = 1 / (1 + std::exp(-found[1].ptr<float>()[0]));
    const LipsPart lips(face.mesh);
    lips.refine(networks->lips.run(lips.cutOutOf(found[2])).front(), face.mesh);
    m_pool->giveBack(std::move(networks));

    const cv::Matx23f toPicture = square.toPicture(kMeshSide);
    const float scale = square.side / kMeshSide;
    for (cv::Point3f &point : face.mesh) {
        // The network measures from the edge of the first pixel.
        const cv::Vec2f at = toPicture * cv::Vec3f(point.x - .5F, point.y - .5F, 1);
        point = {at[0], at[1], point.z * scale};
    }
    face.pose = m_pool->canonical.poseOf(face.mesh);
    face.points = landmarksOf(face.mesh, face.pose);
    return face;
}

HeadShape FaceMesh::headShape() const
{
    return headShapeOf(m_pool->canonical);
}

FaceSquare squareAround(const MeshPoints &points)
{
    cv::Point2f least(std::numeric_limits<float>::max(), std::numeric_limits<float>::max());
    cv::Point2f most = -least;
    for (const cv::Point3f &point : points) {
        least = {std::min(least.x, point.x), std::min(least.y, point.y)};
        most = {std::max(most.x, point.x), std::max(most.y, point.y)};
    }
    const cv::Point3f across = points[kOuterEyeRight] - points[kOuterEyeLeft];
    return {(least + most) / 2, kMeshMargin * std::max(most.x - least.x, most.y - least.y),
            std::atan2(across.y, across.x)};
}

} // namespace retalk::lipsync
