#include "engine/faces/blazeface.h"

#include "engine/networks/tfjsgraph.h"
#include "engine/networks/tflitegraph.h"

#include <algorithm>
#include <cmath>

namespace retalk::lipsync {

namespace {

using namespace Qt::StringLiterals;

constexpr float kMinScore = .5F;
constexpr float kSameFace = .3F; // overlap of two detections of one face
constexpr int kNumbersOfFind = 16;

/// Converts the network's raw detections on one grid to pixels of its input. Each grid cell has a few
/// anchors.
void collect(const cv::Mat &places, const cv::Mat &scores, int side, std::vector<DetectedFace> &finds)
{
    const int cells = places.size[2];
    const int plane = cells * cells;
    const int anchors = scores.size[1];
    const float stride = float(side) / float(cells);
    for (int anchor = 0; anchor < anchors; ++anchor) {
        const auto *score = scores.ptr<float>(0, anchor);
        for (int cell = 0; cell < plane; ++cell) {
            const float sure = 1 / (1 + std::exp(-score[cell]));
            if (sure < kMinScore)
                continue;
            const int row = cell / cells;
            const cv::Point2f middle((float(cell % cells) + .5F) * stride, (float(row) + .5F) * stride);
            const auto number = [&](int i) {
                return places.ptr<float>(0, anchor * kNumbersOfFind + i)[cell];
            };
            DetectedFace find{.box = cv::Rect2f(0, 0, number(2), number(3)), .score = sure};
            find.box.x = middle.x + number(0) - find.box.width / 2;
            find.box.y = middle.y + number(1) - find.box.height / 2;
            for (std::size_t i = 0; i < find.marks.size(); ++i)
                find.marks[i] = middle + cv::Point2f(number(4 + 2 * int(i)), number(5 + 2 * int(i)));
            finds.push_back(find);
        }
    }
}

void sortBySize(std::vector<DetectedFace> &faces)
{
    std::sort(faces.begin(), faces.end(),
              [](const DetectedFace &a, const DetectedFace &b) { return a.box.area() > b.box.area(); });
}

FaceSquare wholePicture(const Frame &frame)
{
    return {cv::Point2f(float(frame.y.cols - 1), float(frame.y.rows - 1)) / 2,
            float(std::max(frame.y.cols, frame.y.rows)), 0};
}

} // namespace

std::vector<DetectedFace> merged(std::vector<DetectedFace> finds)
{
    std::sort(finds.begin(), finds.end(),
              [](const DetectedFace &a, const DetectedFace &b) { return a.score > b.score; });
    std::vector<DetectedFace> faces;
    while (!finds.empty()) {
        const DetectedFace surest = finds.front();
        DetectedFace mean{.score = surest.score};
        float weights = 0;
        std::erase_if(finds, [&](const DetectedFace &find) {
            if (overlap(find.box, surest.box) < kSameFace)
                return false;
            weights += find.score;
            mean.box.x += find.score * find.box.x;
            mean.box.y += find.score * find.box.y;
            mean.box.width += find.score * find.box.width;
            mean.box.height += find.score * find.box.height;
            for (std::size_t i = 0; i < mean.marks.size(); ++i)
                mean.marks[i] += find.score * find.marks[i];
            return true;
        });
        if (weights <= 0) { // a box of size zero
            finds.erase(finds.begin());
            continue;
        }
        mean.box = {mean.box.x / weights, mean.box.y / weights, mean.box.width / weights,
                    mean.box.height / weights};
        for (cv::Point2f &mark : mean.marks)
            mark /= weights;
        faces.push_back(mean);
    }
    return faces;
}

FaceSquare DetectedFace::square() const
{
    constexpr float margin = 1.5F; // as in MediaPipe
    const cv::Point2f across = marks[1] - marks[0];
    return {(box.tl() + box.br()) / 2, margin * std::max(box.width, box.height),
            std::atan2(across.y, across.x)};
}

Expected<BlazeFace> BlazeFace::wide(const QString &folder)
{
    const auto json = readFaceModel(folder, u"blazeface.json"_s);
    if (!json)
        return failure(json.error());
    const auto numbers = readFaceModel(folder, u"blazeface.bin"_s);
    if (!numbers)
        return failure(numbers.error());
    const Expected<NetworkGraph> graph = readTfjsGraph(*json, *numbers);
    if (!graph)
        return failure(faceModelError(graph.error().detail));
    Expected<Network> network =
        Network::of(*graph, "input",
                    {"/conv2d_35/BiasAdd", "/conv2d_33/BiasAdd", "/conv2d_36/BiasAdd", "/conv2d_34/BiasAdd"});
    if (!network)
        return failure(faceModelError(network.error().detail));
    return BlazeFace(std::move(*network), 256);
}

Expected<BlazeFace> BlazeFace::near(const QString &folder)
{
    const auto model = readFaceModel(folder, u"face_detection_short_range.tflite"_s);
    if (!model)
        return failure(model.error());
    const Expected<NetworkGraph> graph = readTfliteGraph(*model);
    if (!graph)
        return failure(faceModelError(graph.error().detail));
    Expected<Network> network =
        Network::of(*graph, "input", {"regressor_8", "classificator_8", "regressor_16", "classificator_16"});
    if (!network)
        return failure(faceModelError(network.error().detail));
    return BlazeFace(std::move(*network), 128);
}

std::vector<DetectedFace> BlazeFace::find(const Frame &frame, const ColourFormat &look)
{
    return find(frame, look, wholePicture(frame));
}

std::vector<DetectedFace> BlazeFace::find(const Frame &frame, const ColourFormat &look,
                                          const FaceSquare &square)
{
    const std::vector<cv::Mat> &found =
        m_network.run(colourSquare(frame, look, square, m_side, -1, Beyond::Black));
    std::vector<DetectedFace> faces;
    for (std::size_t grid = 0; grid < 4; grid += 2)
        collect(found[grid], found[grid + 1], m_side, faces);
    faces = merged(std::move(faces));
    // The network measures from the edge of the first pixel. The searched squares are upright.
    const float scale = square.side / float(m_side);
    const cv::Point2f corner = square.centre - cv::Point2f(square.side, square.side) / 2;
    for (DetectedFace &face : faces) {
        face.box = {corner.x + face.box.x * scale, corner.y + face.box.y * scale, face.box.width * scale,
                    face.box.height * scale};
        for (cv::Point2f &mark : face.marks)
            mark = corner + mark * scale;
    }
    sortBySize(faces);
    return faces;
}

std::vector<DetectedFace> BlazeFace::findSmall(const Frame &frame, const ColourFormat &look)
{
    std::vector<DetectedFace> faces = find(frame, look);
    for (const FaceSquare &square : squaresAlong(frame.y.size())) {
        const std::vector<DetectedFace> more = find(frame, look, square);
        faces.insert(faces.end(), more.begin(), more.end());
    }
    faces = merged(std::move(faces));
    sortBySize(faces);
    return faces;
}

std::vector<FaceSquare> squaresAlong(cv::Size picture)
{
    constexpr int kMaxSquares = 16;
    const auto shorter = float(std::min(picture.width, picture.height));
    const auto longer = float(std::max(picture.width, picture.height));
    // As high as the picture, with each square overlapping half of the next; higher if a long strip would
    // need too many.
    const float side = std::max(shorter, 2 * longer / float(kMaxSquares + 1));
    const int count = std::clamp(int(std::ceil(2 * longer / side)) - 1, 2, kMaxSquares);
    std::vector<FaceSquare> squares;
    for (int i = 0; i < count; ++i) {
        const float along = side / 2 + (longer - side) * float(i) / float(count - 1);
        const cv::Point2f centre = picture.width > picture.height ? cv::Point2f(along, shorter / 2)
                                                                  : cv::Point2f(shorter / 2, along);
        squares.push_back({centre, side, 0});
    }
    return squares;
}

float overlap(const cv::Rect2f &a, const cv::Rect2f &b)
{
    const float both = (a & b).area();
    return both / (a.area() + b.area() - both + 1e-6F);
}

} // namespace retalk::lipsync
