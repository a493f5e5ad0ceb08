#include "service/lipsync/picturefaces.h"

#include "service/lipsync/failures.h"
#include "service/lipsync/landmarkfinder.h"

#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <cmath>

namespace retalk::lipsync {

namespace {

constexpr int smallestPicture = 16;    // pixels
constexpr float rivalArea = 0.6F;      // of the largest face's: from here on the two are rivals
constexpr double frontalYaw = 15;      // degrees
constexpr double frontalPitch = 20;    // degrees
constexpr qint64 mostBytes = 32 << 20; // more than the service takes in

/// Head and shoulders around a face, as much of it as the picture has.
cv::Rect portrait(const cv::Rect2f &face, cv::Size picture)
{
    const cv::Rect area(cvRound(face.x - 0.4F * face.width), cvRound(face.y - 0.55F * face.height),
                        cvRound(1.8F * face.width), cvRound(1.9F * face.height));
    return area & cv::Rect({0, 0}, picture);
}

} // namespace

bool PictureLook::showsSeveral() const
{
    return faces.size() > 1 && faces[1].box.area() > rivalArea * faces[0].box.area();
}

Expected<PictureLook> lookAtPicture(const QString &path)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return failure(inputError(Input::Reference, Fault::CannotOpen, path));
    const QByteArray bytes = file.read(mostBytes);
    if (bytes.isEmpty())
        return failure(inputError(Input::Reference, Fault::Empty, path));
    PictureLook look;
    try {
        look.colour = cv::imdecode(
            cv::Mat(1, int(bytes.size()), CV_8UC1, const_cast<char *>(bytes.constData())), cv::IMREAD_COLOR);
    } catch (const cv::Exception &problem) {
        return failure(inputError(Input::Reference, Fault::NotMedia, QString::fromUtf8(problem.what())));
    }
    if (look.colour.cols < smallestPicture || look.colour.rows < smallestPicture)
        return failure(inputError(Input::Reference, Fault::NotMedia, path));
    look.border = std::min(look.colour.cols, look.colour.rows) / 3;
    cv::Mat grey;
    cv::cvtColor(look.colour, grey, cv::COLOR_BGR2GRAY);
    cv::copyMakeBorder(grey, look.grey, look.border, look.border, look.border, look.border,
                       cv::BORDER_REPLICATE);
    FaceDetector detector;
    look.faces = detector.find(look.grey, 480);
    if (look.faces.empty())
        look.faces = detector.find(look.grey, 960);
    return look;
}

Expected<PictureFaces> facesInPicture(const QString &path)
{
    const Expected<PictureLook> look = lookAtPicture(path);
    if (!look)
        return failure(look.error());
    const Expected<LandmarkFinder> finder = LandmarkFinder::load();
    if (!finder)
        return failure(finder.error());
    PictureFaces answer{.size = QSize(look->colour.cols, look->colour.rows),
                        .faces = {},
                        .showsSeveral = look->showsSeveral(),
                        .likeness = {}};
    for (const DetectedFace &face : look->faces) {
        const Landmarks points = finder->find(look->grey, face.box);
        const HeadPose pose = headPose(points);
        if (!answer.showsSeveral && answer.likeness.isEmpty())
            answer.likeness = describePerson({cutOutUpright(look->grey, points)});
        cv::Rect2f box = face.box;
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
             .isFrontal = std::abs(pose.yaw) < frontalYaw && std::abs(pose.pitch) < frontalPitch});
    }
    return answer;
}

} // namespace retalk::lipsync
