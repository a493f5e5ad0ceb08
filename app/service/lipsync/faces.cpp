#include "service/lipsync/faces.h"

#include "service/lipsync/facedetector.h"
#include "service/lipsync/facetracker.h"
#include "service/lipsync/failures.h"
#include "service/lipsync/landmarkfinder.h"
#include "service/lipsync/videoreader.h"

#include <opencv2/imgcodecs.hpp>

#include <QDir>

#include <algorithm>
#include <cmath>

namespace retalk::lipsync {

namespace {

constexpr int mostSamples = 150;
constexpr double leastStep = 0.2; // seconds

} // namespace

Expected<std::vector<VideoFace>> facesIn(const QString &videoPath,
                                         const std::function<bool(double)> &progress)
{
    Expected<VideoReader> reader = VideoReader::open(videoPath);
    if (!reader)
        return failure(reader.error());
    const Expected<LandmarkFinder> finder = LandmarkFinder::load();
    if (!finder)
        return failure(finder.error());
    const int count = reader->frameCount();
    const int step =
        std::max({1, count / mostSamples, int(std::lround(leastStep * reader->format().framesPerSecond()))});

    // Each look is a tracklet of one moment; what is alike becomes one person.
    FaceDetector detector;
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
        for (const DetectedFace &face : detector.find(frame->y, samples % 3 == 0 ? 720 : 360)) {
            Tracklet look{.first = samples, .crops = CropStore(QDir::tempPath())};
            look.moments.push_back({finder->find(frame->y, face.box), {}});
            look.views.push_back(
                cutOutUpright(frame->y, look.moments.front().points, reader->format().lumaRange()));
            look.best = viewOf(*frame, look.moments.front().points, reader->format().fullRange);
            look.confirmations = 1;
            look.confirmed = samples;
            looks.push_back(std::move(look));
        }
    }
    std::vector<VideoFace> faces;
    for (const Person &person :
         peopleFrom(std::move(looks), samples, {reader->format().width, reader->format().height})) {
        // Seen once in a long video: a poster on the wall, or no face at all.
        if (person.best.picture.empty() || (samples >= 10 && person.track.seen() < 2))
            continue;
        std::vector<std::uint8_t> jpeg;
        cv::imencode(".jpg", person.best.picture, jpeg, {cv::IMWRITE_JPEG_QUALITY, 92});
        const cv::Rect2f &box = person.best.box;
        faces.push_back(
            {.picture = QByteArray(reinterpret_cast<const char *>(jpeg.data()), qsizetype(jpeg.size())),
             .seconds = person.best.frame / reader->format().framesPerSecond(),
             .box = QRect(cvRound(box.x), cvRound(box.y), cvRound(box.width), cvRound(box.height)),
             .share = person.share(),
             .isFrontal = person.isFrontal()});
    }
    if (progress)
        progress(1);
    return faces;
}

} // namespace retalk::lipsync
