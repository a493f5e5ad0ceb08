#include "engine/faces/faces.h"

#include "engine/faces/facetracker.h"
#include "engine/failures.h"
#include "engine/media/videoreader.h"

#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>

#include <QDir>

#include <algorithm>
#include <cmath>
#include <iterator>

namespace retalk::lipsync {

namespace {

constexpr int kMaxSamples = 150;
constexpr double kMinStep = 0.2; // seconds
/// Halfway to a profile: both eyes and both corners of the mouth are visible.
constexpr float kFacingYaw = 25; // degrees
constexpr double kFacingShare = 0.25;

/// Returns the box as displayed, for samples that are `aspect` times as wide as high.
QRect toQRect(const cv::Rect2f &box, double aspect)
{
    return {cvRound(box.x * aspect), cvRound(box.y), cvRound(box.width * aspect), cvRound(box.height)};
}

/// Returns the views that a job's tracker would keep, or all if it would keep none.
std::vector<UprightFace> plainViews(const std::vector<UprightFace> &views)
{
    std::vector<UprightFace> plain;
    std::copy_if(views.begin(), views.end(), std::back_inserter(plain), [](const UprightFace &view) {
        const HeadPose &pose = view.pose;
        return std::abs(pose.yaw) + std::abs(pose.pitch) < kMaxTurned;
    });
    return plain.empty() ? views : plain;
}

/// Sets the fields that summarise all samples of the person.
void describe(const Person &person, double secondsPerSample, const VideoFormat &format, VideoFace &face)
{
    std::vector<float> yaws;
    double sum = 0;
    for (std::size_t i = 0; i < person.track.frames.size(); ++i) {
        const FaceOnFrame &sample = person.track.frames[i];
        if (sample.state == FaceState::None)
            continue;
        if (yaws.empty()) {
            face.firstSeconds = double(i) * secondsPerSample;
            face.firstBox = toQRect(sample.box, format.sampleAspect());
        }
        yaws.push_back(sample.pose.yaw);
        sum += double(sample.box.x + sample.box.width / 2) / format.width;
    }
    face.place = yaws.empty() ? 0 : std::clamp(sum / double(yaws.size()), 0., 1.);
    face.isFrontal = looksTowardsCamera(yaws);
}

} // namespace

bool looksTowardsCamera(const std::vector<float> &yaws)
{
    const auto facing =
        std::count_if(yaws.begin(), yaws.end(), [](float yaw) { return std::abs(yaw) < kFacingYaw; });
    return !yaws.empty() && double(facing) >= kFacingShare * double(yaws.size());
}

Expected<std::vector<VideoFace>> facesIn(const QString &videoPath,
                                         const std::function<bool(double)> &progress)
{
    Expected<VideoReader> reader = VideoReader::open(videoPath);
    if (!reader)
        return failure(reader.error());
    const Expected<FaceFinder> finder = FaceFinder::load();
    if (!finder)
        return failure(finder.error());
    const int count = reader->frameCount();
    const int step =
        std::max({1, count / kMaxSamples, int(std::lround(kMinStep * reader->format().framesPerSecond()))});

    // Each detection becomes a tracklet of one moment; similar ones are joined to one person.
    std::vector<Tracklet> looks;
    int samples = 0;
    for (int number = 0; number < count; number += step, ++samples) {
        if (progress && !progress(double(number) / count))
            return failure(cancelledError());
        if (const Expected<void> there = reader->seek(number); !there)
            return failure(there.error());
        const Expected<Frame> frame = reader->next();
        if (!frame)
            return failure(frame.error());
        const auto how = samples % 3 == 0 ? FaceFinder::Search::Small : FaceFinder::Search::Usual;
        for (const MeshFace &face : finder->find(*frame, reader->format().colourFormat(), how)) {
            Tracklet look{.first = samples, .crops = CropStore(QDir::tempPath())};
            look.moments.push_back({face.points, face.pose, squareAround(face.mesh), {}});
            look.views.push_back(
                cutOutUpright(frame->y, face.points, face.pose, reader->format().lumaFormat()));
            look.best = viewOf(*frame, face.points, face.pose, reader->format().fullRange);
            look.confirmations = 1;
            look.confirmed = samples;
            looks.push_back(std::move(look));
        }
    }
    std::vector<VideoFace> faces;
    for (const Person &person :
         peopleFrom(std::move(looks), samples, {reader->format().width, reader->format().height})) {
        // Seen only once in a long video: probably a poster on a wall, or not a face.
        if (person.best.picture.empty() || (samples >= 10 && person.track.seen() < 2))
            continue;
        const double aspect = reader->format().sampleAspect();
        cv::Mat picture = person.best.picture;
        if (aspect != 1)
            cv::resize(picture, picture, {}, aspect, 1);
        std::vector<std::uint8_t> jpeg;
        cv::imencode(".jpg", picture, jpeg, {cv::IMWRITE_JPEG_QUALITY, 92});
        VideoFace face{.picture =
                           QByteArray(reinterpret_cast<const char *>(jpeg.data()), qsizetype(jpeg.size())),
                       .seconds = person.best.frame / reader->format().framesPerSecond(),
                       .box = toQRect(person.best.box, aspect),
                       .firstBox = {},
                       .share = person.share(),
                       .likeness = likenessOf(plainViews(person.views))};
        describe(person, step / reader->format().framesPerSecond(), reader->format(), face);
        faces.push_back(std::move(face));
        if (faces.size() == kMaxFaces)
            break;
    }
    // Ordered from left to right, because people are referred to by their position.
    std::stable_sort(faces.begin(), faces.end(),
                     [](const VideoFace &a, const VideoFace &b) { return a.place < b.place; });
    if (progress)
        progress(1);
    return faces;
}

} // namespace retalk::lipsync
