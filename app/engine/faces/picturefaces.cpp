#include "engine/faces/picturefaces.h"

#include "engine/failures.h"

#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <cmath>

namespace retalk::lipsync {

namespace {

constexpr int kSmallestPicture = 16;   // pixels
constexpr float kRivalArea = 0.6F;     // of the largest face's area; a face at least this large is a rival
constexpr double kFrontalYaw = 15;     // degrees
constexpr double kFrontalPitch = 20;   // degrees
constexpr qint64 kMaxBytes = 32 << 20; // more than the service accepts

/// Returns head and shoulders around a face, clipped to the picture.
cv::Rect portrait(const cv::Rect2f &face, cv::Size picture)
{
    const cv::Rect area(cvRound(face.x - 0.4F * face.width), cvRound(face.y - 0.55F * face.height),
                        cvRound(1.8F * face.width), cvRound(1.9F * face.height));
    return area & cv::Rect({0, 0}, picture);
}

PictureAnalysis lookAtColours(const cv::Mat &colour, const FaceFinder &finder)
{
    PictureAnalysis look{.colour = colour, .border = std::min(colour.cols, colour.rows) / 3};
    cv::Mat wide;
    cv::copyMakeBorder(colour, wide, look.border, look.border, look.border, look.border,
                       cv::BORDER_REPLICATE);
    look.frame = frameOf(wide);
    look.faces = finder.find(look.frame, kPictureColours);
    if (look.faces.empty())
        look.faces = finder.find(look.frame, kPictureColours, FaceFinder::Search::Small);
    return look;
}

} // namespace

bool PictureAnalysis::showsSeveral() const
{
    return faces.size() > 1 &&
           boxAround(faces[1].points).area() > kRivalArea * boxAround(faces[0].points).area();
}

Expected<PictureAnalysis> analysePicture(const QString &path, const FaceFinder &finder)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return failure(inputError(Input::Reference, Fault::CannotOpen, path));
    const QByteArray bytes = file.read(kMaxBytes);
    if (bytes.isEmpty())
        return failure(inputError(Input::Reference, Fault::Empty, path));
    // OpenCV throws on undecodable images and unsupported sizes.
    try {
        const cv::Mat encoded(1, int(bytes.size()), CV_8UC1, const_cast<char *>(bytes.constData()));
        const cv::Mat colour = cv::imdecode(encoded, cv::IMREAD_COLOR);
        if (colour.cols < kSmallestPicture || colour.rows < kSmallestPicture)
            return failure(inputError(Input::Reference, Fault::NotMedia, path));
        return lookAtColours(colour, finder);
    } catch (const cv::Exception &problem) {
        return failure(inputError(Input::Reference, Fault::NotMedia, QString::fromUtf8(problem.what())));
    }
}

Expected<PictureFaces> facesInPicture(const QString &path)
{
    const Expected<FaceFinder> finder = FaceFinder::load();
    if (!finder)
        return failure(finder.error());
    const Expected<PictureAnalysis> look = analysePicture(path, *finder);
    if (!look)
        return failure(look.error());
    PictureFaces answer{.size = QSize(look->colour.cols, look->colour.rows),
                        .faces = {},
                        .showsSeveral = look->showsSeveral(),
                        .likeness = {}};
    for (const MeshFace &face : look->faces) {
        const HeadPose &pose = face.pose;
        if (!answer.showsSeveral && answer.likeness.isEmpty())
            answer.likeness = describePerson({cutOutUpright(look->frame.y, face.points, pose)});
        cv::Rect2f box = boxAround(face.points);
        box.x -= float(look->border);
        box.y -= float(look->border);
        const cv::Rect area = portrait(box, look->colour.size());
        if (area.empty())
            continue;
        std::vector<std::uint8_t> jpeg;
        cv::imencode(".jpg", look->colour(area), jpeg, {cv::IMWRITE_JPEG_QUALITY, 92});
        const cv::Rect inside = cv::Rect(box) & cv::Rect({0, 0}, look->colour.size());
        answer.faces.push_back(
            {.picture = QByteArray(reinterpret_cast<const char *>(jpeg.data()), qsizetype(jpeg.size())),
             .box = QRect(inside.x, inside.y, inside.width, inside.height),
             .isFrontal = std::abs(pose.yaw) < kFrontalYaw && std::abs(pose.pitch) < kFrontalPitch});
    }
    return answer;
}

} // namespace retalk::lipsync
