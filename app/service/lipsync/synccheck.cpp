#include "service/lipsync/synccheck.h"

#include "service/lipsync/facedetector.h"
#include "service/lipsync/failures.h"
#include "service/lipsync/landmarkfinder.h"
#include "service/lipsync/mouthtrack.h"
#include "service/lipsync/synclag.h"
#include "service/lipsync/videoreader.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <limits>

namespace retalk::lipsync {
namespace {

constexpr double kChecked = 60; // seconds
constexpr double kMoved = .012; // eye distances; encoding alone moves landmarks by a third of it

class Words
{
    Q_DECLARE_TR_FUNCTIONS(LipSync)
public:
    static QString noFace()
    {
        return tr("No face can be followed in this video, so its mouth cannot be checked.");
    }
};

std::vector<float> openingsOf(const std::vector<Landmarks> &faces)
{
    std::vector<float> openings;
    openings.reserve(faces.size());
    for (const Landmarks &face : faces)
        openings.push_back(eyeDistance(face) > 0 ? mouthOpening(face)
                                                 : std::numeric_limits<float>::quiet_NaN());
    return openings;
}

} // namespace

Expected<std::vector<Landmarks>> largestFaceIn(const QString &video, int most,
                                               const std::function<bool(double fraction)> &keepGoing)
{
    Expected<VideoReader> reader = VideoReader::open(video);
    if (!reader)
        return failure(reader.error());
    const Expected<LandmarkFinder> finder = LandmarkFinder::load();
    if (!finder)
        return failure(finder.error());
    FaceDetector detector;
    const int count = std::min(most, reader->frameCount());
    std::vector<Landmarks> faces;
    Landmarks face{};
    for (int i = 0; i < count; ++i) {
        if (keepGoing && !keepGoing(double(i) / count))
            return failure(cancelledError());
        const Expected<Frame> frame = reader->next();
        if (!frame)
            return failure(frame.error());
        if (frame->isEmpty())
            break;
        if (i % 10 == 0) {
            const std::vector<DetectedFace> found = detector.find(frame->y);
            const bool isFollowed = eyeDistance(face) > 0 &&
                                    std::any_of(found.begin(), found.end(), [&](const DetectedFace &one) {
                                        return one.box.contains(face[30]);
                                    });
            if (!isFollowed)
                face = found.empty() ? Landmarks{} : finder->find(frame->y, found.front().box);
        }
        if (eyeDistance(face) > 0)
            face = finder->find(frame->y, boxAround(face));
        faces.push_back(face);
    }
    return faces;
}

Expected<SyncCheck> checkSync(const QString &video, const QString &original,
                              const std::function<bool(double fraction)> &keepGoing)
{
    const Expected<Voice> voice = readVoice(video, kChecked);
    if (!voice)
        return failure(voice.error());
    double rate = 0;
    double ahead = 0; // of the voice's first sample, by which the first picture is shown later
    {
        const Expected<VideoReader> reader = VideoReader::open(video);
        if (!reader)
            return failure(reader.error());
        rate = reader->format().framesPerSecond();
        ahead = reader->startSeconds() - voice->start;
    }
    const double videoShare = original.isEmpty() ? .9 : .5;
    const auto partly = [&](double from, double share) {
        return [&keepGoing, from, share](double fraction) {
            return !keepGoing || keepGoing(from + share * fraction);
        };
    };
    const int most = int(std::ceil(kChecked * rate));
    const auto faces = largestFaceIn(video, most, partly(0, videoShare));
    if (!faces)
        return failure(faces.error());
    const std::vector<float> openings = openingsOf(*faces);
    SyncCheck check{.frames = int(openings.size())};
    check.facesSeen =
        int(std::count_if(openings.begin(), openings.end(), [](float value) { return !std::isnan(value); }));
    if (check.facesSeen < 8)
        return failure(ErrorKind::Media, Words::noFace());

    const std::size_t heard = std::min(voice->samples.size(), std::size_t(kChecked * Voice::sampleRate));
    const std::span<const std::int16_t> speech(voice->samples.data(), heard);
    const auto phones =
        recognisePhones(speech, [&keepGoing, videoShare] { return !keepGoing || keepGoing(videoShare); });
    if (!phones)
        return failure(phones.error());
    const MouthTrack track = makeMouthTrack(speech, *phones);
    std::vector<float> wanted;
    for (std::size_t i = 0; i < openings.size(); ++i) {
        const double time = double(i) / rate + ahead;
        wanted.push_back(time >= 0 ? track.at(time, 1 / rate).opening
                                   : std::numeric_limits<float>::quiet_NaN());
    }

    const SyncLag lag = syncLag(wanted, openings, rate);
    check.lagFrames = lag.frames;
    check.lagSeconds = lag.frames / rate;
    check.confidence = lag.confidence;

    if (!original.isEmpty()) {
        const auto before =
            largestFaceIn(original, int(openings.size()), partly(videoShare, .95 - videoShare));
        if (!before)
            return failure(before.error());
        const std::vector<float> then = openingsOf(*before);
        double sum = 0;
        int count = 0;
        for (std::size_t i = 0; i < std::min(then.size(), openings.size()); ++i) {
            if (std::isnan(then[i]) || std::isnan(openings[i]))
                continue;
            sum += std::abs(double(then[i]) - double(openings[i]));
            ++count;
        }
        check.mouthChange = count > 0 ? sum / count : 0;
        check.hasMouthMoved = check.mouthChange > kMoved;
    }
    return check;
}

} // namespace retalk::lipsync
