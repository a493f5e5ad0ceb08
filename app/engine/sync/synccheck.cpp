#include "engine/sync/synccheck.h"

#include "engine/faces/facetracker.h"
#include "engine/faces/personchoice.h"
#include "engine/failures.h"
#include "engine/math/statistics.h"
#include "engine/media/videoreader.h"
#include "engine/media/voice.h"
#include "engine/mouth/mouthtrack.h"
#include "engine/sync/synclag.h"

#include <QDir>

#include <algorithm>
#include <cmath>
#include <limits>

namespace retalk::lipsync {
namespace {

using namespace Qt::StringLiterals;

constexpr double kChecked = 60;   // seconds
constexpr float kSamePlace = .6F; // overlap of two boxes

using KeepGoing = std::function<bool(double fraction)>;

/// Maps the progress of one step to a share of the whole.
KeepGoing partly(const KeepGoing &keepGoing, double from, double share)
{
    return [keepGoing, from, share](double fraction) {
        return !keepGoing || keepGoing(from + share * fraction);
    };
}

struct Followed
{
    std::vector<Person> people;
    int frames = 0;
    double rate = 25;
    double start = 0; ///< when the first frame is shown, s
    cv::Size2f size;  ///< of the frames
};

/// Tracks all people through the first `seconds`.
Expected<Followed> follow(const QString &path, const FaceFinder &finder, double seconds,
                          const KeepGoing &keepGoing)
{
    Expected<VideoReader> reader = VideoReader::open(path);
    if (!reader)
        return failure(reader.error());
    Followed followed{.people = {},
                      .rate = reader->format().framesPerSecond(),
                      .start = reader->startSeconds(),
                      .size = cv::Size2f(float(reader->format().width), float(reader->format().height))};
    const int most = std::min(reader->frameCount(), int(std::ceil(seconds * followed.rate)));
    FaceTracker tracker(finder, reader->format(), QDir::tempPath(), {});
    for (; followed.frames < most; ++followed.frames) {
        if (!keepGoing(double(followed.frames) / most))
            return failure(cancelledError());
        const Expected<Frame> frame = reader->next();
        if (!frame)
            return failure(frame.error());
        if (frame->isEmpty())
            break;
        if (const Expected<void> added = tracker.add(*frame); !added)
            return failure(added.error());
    }
    followed.people = tracker.finish();
    return followed;
}

/// Returns the box in fractions of the frame, because a service may have changed the video's size.
cv::Rect2f placeOf(const FaceOnFrame &face, cv::Size2f size)
{
    return {face.box.x / size.width, face.box.y / size.height, face.box.width / size.width,
            face.box.height / size.height};
}

/// Returns the face at `place` in frame `number`, or null if there is none.
const FaceOnFrame *faceAt(const Followed &video, int number, const cv::Rect2f &place)
{
    for (const Person &person : video.people) {
        const FaceOnFrame &face = person.track.frames[std::size_t(number)];
        const cv::Rect2f there = placeOf(face, video.size);
        if (face.state != FaceState::None &&
            (there & place).area() > kSamePlace * std::max(there.area(), place.area()))
            return &face;
    }
    return nullptr;
}

PersonMeasure measure(const Person &person, const Followed &video, const Followed &original)
{
    PersonMeasure measured;
    double sum = 0;
    for (int i = 0; i < video.frames; ++i) {
        const FaceOnFrame &face = person.track.frames[std::size_t(i)];
        measured.seen += face.state != FaceState::None ? 1 : 0;
        if (!face.isUsable())
            continue;
        ++measured.measured;
        const int then = int(std::lround(i * original.rate / video.rate));
        if (then >= original.frames)
            continue;
        const FaceOnFrame *before = faceAt(original, then, placeOf(face, video.size));
        if (!before || !before->isUsable())
            continue;
        ++measured.compared;
        sum += std::abs(double(mouthOpening(face.points, face.pose)) -
                        double(mouthOpening(before->points, before->pose)));
    }
    measured.change = measured.compared > 0 ? sum / measured.compared : 0;
    return measured;
}

/// The mouth opening seen and the one implied by the voice, frame by frame; unknown values are NaN.
struct Curves
{
    std::vector<float> seen;
    std::vector<float> wanted;
    int spoken = 0; ///< frames with speech and a visible mouth
};

Curves curvesOf(const Person &person, const Followed &video, const MouthTrack &track, double ahead)
{
    constexpr float unknown = std::numeric_limits<float>::quiet_NaN();
    Curves curves;
    for (int i = 0; i < video.frames; ++i) {
        const FaceOnFrame &face = person.track.frames[std::size_t(i)];
        curves.seen.push_back(face.isUsable() ? mouthOpening(face.points, face.pose) : unknown);
        const double time = i / video.rate + ahead;
        const MouthPose pose = time >= 0 ? track.at(time, 1 / video.rate) : MouthPose{};
        curves.wanted.push_back(time >= 0 ? pose.opening : unknown);
        curves.spoken += face.isUsable() && time >= 0 && !pose.silent ? 1 : 0;
    }
    return curves;
}

/// Returns the lower of the correlations in the two halves of the measured frames.
double leastHalf(const Curves &curves, int lag)
{
    const auto known = [](float value) {
        return !std::isnan(value);
    };
    const auto count = std::count_if(curves.seen.begin(), curves.seen.end(), known);
    auto middle = curves.seen.begin();
    for (std::ptrdiff_t before = 0; middle != curves.seen.end() && before < count / 2; ++middle)
        before += known(*middle) ? 1 : 0;
    const auto at = std::size_t(middle - curves.seen.begin());
    std::vector<float> first = curves.seen;
    std::vector<float> second = curves.seen;
    std::fill(first.begin() + std::ptrdiff_t(at), first.end(), std::numeric_limits<float>::quiet_NaN());
    std::fill(second.begin(), second.begin() + std::ptrdiff_t(at), std::numeric_limits<float>::quiet_NaN());
    return std::min(correlation(curves.wanted, first, lag), correlation(curves.wanted, second, lag));
}

void weigh(const Curves &curves, double rate, SyncEvidence &evidence)
{
    const SyncLag lag = syncLag(curves.wanted, curves.seen, rate);
    evidence.framesPerSecond = rate;
    evidence.speechSeconds = curves.spoken / rate;
    evidence.lagFrames = lag.frames;
    evidence.confidence = lag.confidence;
    evidence.isAtEdge = std::abs(lag.frames) >= farthestLag(rate);
    evidence.peak = correlation(curves.wanted, curves.seen, lag.frames);
    evidence.leastHalf = leastHalf(curves, lag.frames);
    const InSyncLags unseen = inSyncLags(rate);
    evidence.rival = -1;
    for (int unnoticed = unseen.from; unnoticed <= unseen.to; ++unnoticed)
        evidence.rival = std::max(evidence.rival, correlation(curves.wanted, curves.seen, unnoticed));
}

/// Measures all people, including their score for the face photo.
Expected<std::vector<PersonMeasure>> measureAll(const SyncInputs &inputs, const FaceFinder &finder,
                                                const Followed &video, const Followed &original)
{
    FaceDescriptor photo;
    if (!inputs.reference.isEmpty()) {
        const Expected<FaceDescriptor> read = readReference(inputs.reference, finder);
        if (!read)
            return failure(read.error());
        photo = *read;
    }
    const Person *largest = largestInFirstFrame(video.people);
    std::vector<PersonMeasure> measures;
    for (const Person &person : video.people) {
        measures.push_back(measure(person, video, original));
        measures.back().isLargestFirst = &person == largest;
        if (!photo.isEmpty())
            measures.back().score = matchScore(distanceTo(person.views, photo));
    }
    return measures;
}

} // namespace

Expected<SyncCheck> checkSync(const SyncInputs &inputs, const KeepGoing &keepGoing)
{
    const Expected<Voice> voice = readVoice(inputs.video, kChecked);
    if (!voice)
        return failure(voice.error());
    const Expected<FaceFinder> finder = FaceFinder::load();
    if (!finder)
        return failure(finder.error());
    SyncCheck check{.evidence = {}, .judgement = {}, .person = {}, .hasOriginal = !inputs.original.isEmpty()};
    const double share = check.hasOriginal ? .45 : .9;
    const Expected<Followed> video = follow(inputs.video, *finder, kChecked, partly(keepGoing, 0, share));
    if (!video)
        return failure(video.error());
    if (video->people.empty())
        return failure(ErrorKind::Media,
                       u"No face can be followed in this video, so its mouth can't be checked."_s);
    Followed original;
    if (check.hasOriginal) {
        Expected<Followed> followed =
            follow(inputs.original, *finder, video->frames / video->rate, partly(keepGoing, share, share));
        if (!followed)
            return failure(followed.error());
        original = std::move(*followed);
    }
    const auto measures = measureAll(inputs, *finder, *video, original);
    if (!measures)
        return failure(measures.error());

    check.people = int(video->people.size());
    SyncEvidence &evidence = check.evidence;
    evidence.frames = video->frames;
    const auto chosen = personToJudge(
        *measures, inputs.reference.isEmpty() ? std::nullopt : std::optional(inputs.faceThreshold));
    evidence.isPersonKnown = chosen.has_value();
    if (chosen) {
        check.person = (*measures)[*chosen];
        evidence.seen = check.person.seen;
        evidence.measured = check.person.measured;
        const std::size_t heard = std::min(voice->samples.size(), std::size_t(kChecked * Voice::kSampleRate));
        const std::span<const std::int16_t> speech(voice->samples.data(), heard);
        const auto lips = recogniseLips(speech, [go = partly(keepGoing, .9, 0)] { return go(0); });
        if (!lips)
            return failure(lips.error());
        const Curves curves = curvesOf(video->people[*chosen], *video, makeMouthTrack(speech, *lips),
                                       video->start - voice->start);
        weigh(curves, video->rate, evidence);
        const int both = int(std::lround(original.frames * video->rate / original.rate));
        const Movement movement =
            movementOf(*measures, *chosen, !inputs.reference.isEmpty(), std::min(both, video->frames));
        evidence.hasMouthMoved = movement.hasMoved;
        evidence.hasOtherMoved = movement.hasOtherMoved;
    }
    check.judgement = judgementOf(evidence);
    check.lagSeconds = evidence.lagFrames / video->rate;
    return check;
}

} // namespace retalk::lipsync
