#include "service/lipsync/landmarkfinder.h"

#include "service/lipsync/regressiontrees.h"
#include "service/lipsync/similarity.h"

#include <opencv2/imgproc.hpp>

#include <QCoreApplication>
#include <QFile>

#include <algorithm>
#include <cmath>

namespace retalk::lipsync {

namespace {

using Trees = RegressionTrees;
constexpr std::size_t coordinates = 2 * Trees::points;

class Words
{
    Q_DECLARE_TR_FUNCTIONS(LipSync)
public:
    static QString noModel()
    {
        return tr("The face model is missing or broken. Install the package libdlib-data.");
    }
};

QString modelFile(const QString &path)
{
    if (!path.isEmpty())
        return path;
    const QByteArray named = qgetenv("RETALK_LANDMARK_MODEL");
    return named.isEmpty() ? u"/usr/share/dlib/shape_predictor_68_face_landmarks.dat"_qs
                           : QFile::decodeName(named);
}

/// The face's neighbourhood in a luma picture, at a size at which one pixel stands for itself.
class Neighbourhood
{
public:
    Neighbourhood(const cv::Mat &luma, const cv::Rect2f &box) : m_luma(luma)
    {
        // The model learnt on faces of some 250 pixels; single pixels of larger ones say little but noise.
        const int factor = int(box.width / 256);
        if (factor >= 2) {
            constexpr float margin = .4F; // landmarks leave the box, more so below
            const auto side = int(margin * box.width);
            cv::Rect area(int(box.x) - side, int(box.y) - side, int(box.width) + 2 * side,
                          int(box.height) + 2 * side);
            area &= cv::Rect(0, 0, luma.cols, luma.rows);
            const cv::Size size(area.width / factor, area.height / factor);
            if (size.width >= 8 && size.height >= 8) {
                area = {area.tl(), size * factor};
                cv::resize(luma(area), m_luma, size, 0, 0, cv::INTER_AREA);
                m_corner = area.tl();
                m_scale = 1 / float(factor);
            }
        }
        // dlib puts (1, 1) onto the centre of the box's last pixel.
        m_shift = (box.tl() - m_corner) * m_scale;
        m_width = box.width * m_scale * (255.F / 256);
        m_height = box.height * m_scale * (255.F / 256);
    }

    /// Brightness at a place of the box, between pixels; 0 outside of the picture, as the model has learnt.
    float at(cv::Point2f place) const
    {
        const float x = m_shift.x + place.x * m_width;
        const float y = m_shift.y + place.y * m_height;
        if (!(x >= 0 && y >= 0 && x < float(m_luma.cols - 1) && y < float(m_luma.rows - 1)))
            return 0;
        const int column = int(x);
        const int row = int(y);
        const float right = x - float(column);
        const float below = y - float(row);
        const uchar *here = m_luma.ptr(row) + column;
        const uchar *under = here + m_luma.step[0];
        const float upper = float(here[0]) + (float(here[1]) - float(here[0])) * right;
        const float lower = float(under[0]) + (float(under[1]) - float(under[0])) * right;
        return upper + (lower - upper) * below;
    }

private:
    cv::Mat m_luma;
    cv::Point2f m_corner;
    cv::Point2f m_shift;
    float m_scale = 1;
    float m_width = 0;
    float m_height = 0;
};

/// Moves `shape` by what all trees of a stage say about the pixels.
void addStage(const Trees::Stage &stage, std::size_t splitsOfTree, const std::vector<float> &pixels,
              std::vector<const float *> &reached, Trees::Shape &shape)
{
    const std::size_t leavesOfTree = splitsOfTree + 1;
    const std::size_t trees = stage.splits.size() / splitsOfTree;
    reached.resize(trees);
    for (std::size_t tree = 0; tree < trees; ++tree) {
        const Trees::Split *splits = &stage.splits[tree * splitsOfTree];
        std::size_t at = 0;
        while (at < splitsOfTree) {
            const Trees::Split &split = splits[at];
            at = 2 * at + (pixels[split.brighter] - pixels[split.darker] > split.threshold ? 1 : 2);
        }
        const float *leaf = &stage.leaves[(tree * leavesOfTree + at - splitsOfTree) * coordinates];
        // The leaves lie all over the 65 MB of the model: fetched early they are there when they are added.
        __builtin_prefetch(leaf);
        __builtin_prefetch(leaf + 64);
        reached[tree] = leaf;
    }
    std::array<float, coordinates> sum{};
    for (const float *leaf : reached) {
        for (std::size_t i = 0; i < coordinates; ++i)
            sum[i] += leaf[i];
    }
    for (std::size_t i = 0; i < shape.size(); ++i)
        shape[i] += {sum[2 * i], sum[2 * i + 1]};
}

} // namespace

LandmarkFinder::LandmarkFinder(std::unique_ptr<const RegressionTrees> trees) : m_trees(std::move(trees)) {}
LandmarkFinder::~LandmarkFinder() = default;
LandmarkFinder::LandmarkFinder(LandmarkFinder &&) noexcept = default;
LandmarkFinder &LandmarkFinder::operator=(LandmarkFinder &&) noexcept = default;

Expected<LandmarkFinder> LandmarkFinder::load(const QString &path)
{
    QFile file(modelFile(path));
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorKind::Internal, Words::noModel(),
                       file.fileName() + u": "_qs + file.errorString());
    const uchar *bytes = file.map(0, file.size());
    std::optional<RegressionTrees> trees;
    if (bytes)
        trees = RegressionTrees::read({bytes, qsizetype(file.size())});
    if (!trees)
        return failure(ErrorKind::Internal, Words::noModel(), file.fileName());
    return LandmarkFinder(std::make_unique<const RegressionTrees>(std::move(*trees)));
}

Landmarks LandmarkFinder::find(const cv::Mat &luma, const cv::Rect2f &box) const
{
    const Neighbourhood face(luma, box);
    Trees::Shape shape = m_trees->mean;
    std::vector<float> pixels;
    std::vector<const float *> reached;
    for (const Trees::Stage &stage : m_trees->stages) {
        const Similarity turn = Similarity::fit(m_trees->mean, shape);
        pixels.resize(stage.offsets.size());
        for (std::size_t i = 0; i < pixels.size(); ++i)
            pixels[i] = face.at(shape[stage.anchors[i]] + turn.turned(stage.offsets[i]));
        addStage(stage, m_trees->splitsOfTree, pixels, reached, shape);
    }
    Landmarks points;
    for (std::size_t i = 0; i < points.size(); ++i)
        points[i] = box.tl() + cv::Point2f(shape[i].x * box.width, shape[i].y * box.height) * (255.F / 256);
    return points;
}

} // namespace retalk::lipsync
