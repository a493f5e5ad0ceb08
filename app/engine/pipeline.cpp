#include "engine/engine.h"

#include "engine/faces/facetracker.h"
#include "engine/faces/personchoice.h"
#include "engine/failures.h"
#include "engine/framewalk.h"
#include "engine/math/statistics.h"
#include "engine/media/videowriter.h"
#include "engine/media/voice.h"
#include "engine/mouth/mouthrender.h"
#include "engine/mouth/mouthtrack.h"
#include "engine/sync/synclag.h"
#include "engine/warnings.h"

#include <QFileInfo>

#include <algorithm>
#include <cmath>
#include <deque>
#include <future>
#include <limits>
#include <mutex>
#include <thread>
#include <vector>

namespace retalk::lipsync {

namespace {

using namespace Qt::StringLiterals;

/// Progress reached after each step.
constexpr double kLooked = 0.4;
constexpr double kDrawn = 0.99;
/// To collect enough mouths, more of the video than the result shows may be analysed: up to this many seconds
/// in total.
constexpr double kEnoughMouths = 9;
/// Fewer redrawn frames than this don't allow a statement about sync.
constexpr int kMinForSync = 25;
/// Number of frames, evenly spread, that are analysed again for it. Analysing a frame takes as long as
/// drawing it.
constexpr int kEnoughForSync = 60;

/// Tells whether the work has been cancelled. Checked often, by several threads.
class Cancellation
{
public:
    explicit Cancellation(Progress progress) : m_progress(std::move(progress)) {}
    /// Returns false once cancelled. Called by a single thread.
    bool report(double fraction)
    {
        if (m_progress && !m_progress(fraction))
            m_isCancelled = true;
        return !m_isCancelled;
    }
    void cancel() { m_isCancelled = true; }
    bool isCancelled() const { return m_isCancelled; }

private:
    Progress m_progress;
    std::atomic<bool> m_isCancelled = false;
};

/// Returns the mouth movement for the voice. Runs on its own thread while the video is analysed.
Expected<MouthTrack> listen(const Voice &voice, const Cancellation &cancellation)
{
    const auto lips = recogniseLips(voice.samples, [&cancellation] { return !cancellation.isCancelled(); });
    if (!lips)
        return failure(lips.error());
    return makeMouthTrack(voice.samples, *lips);
}

/// Copies frames into memory that is reused once the encoder is done with it. The system would have to clear
/// new memory first, which takes as long as the copy.
class FrameCopies
{
public:
    Frame of(const Frame &frame)
    {
        auto planes = std::make_unique<Frame>(m_free->take());
        frame.y.copyTo(planes->y);
        frame.u.copyTo(planes->u);
        frame.v.copyTo(planes->v);
        Frame copy{planes->y, planes->u, planes->v, frame.number, nullptr};
        copy.owner = std::shared_ptr<void>(planes.release(), [free = m_free](void *done) {
            free->give(std::unique_ptr<Frame>(static_cast<Frame *>(done)));
        });
        return copy;
    }

private:
    class Free
    {
    public:
        Frame take()
        {
            const std::scoped_lock lock(m_mutex);
            if (m_frames.empty())
                return {};
            Frame one = std::move(m_frames.back());
            m_frames.pop_back();
            return one;
        }
        void give(std::unique_ptr<Frame> frame)
        {
            const std::scoped_lock lock(m_mutex);
            m_frames.push_back(std::move(*frame));
        }

    private:
        std::mutex m_mutex;
        std::vector<Frame> m_frames;
    };
    std::shared_ptr<Free> m_free = std::make_shared<Free>();
};

/// A frame of the result with the mouth opening found in it.
struct Drawn
{
    Frame frame;
    float opening = std::numeric_limits<float>::quiet_NaN(); ///< NaN if no mouth was drawn or analysed
};

/// Returns the median width, pixels.
int usualWidth(const FaceTrack &track)
{
    std::vector<float> widths;
    for (const FaceOnFrame &face : track.frames) {
        if (face.isUsable())
            widths.push_back(face.box.width);
    }
    return int(std::lround(quantile(std::move(widths), .5)));
}

class Pipeline final : public Engine
{
public:
    Expected<Report> run(const Job &job, const Progress &progress) override;

private:
    static Expected<std::vector<Person>> look(const Job &job, VideoReader &reader, const FaceFinder &finder,
                                              int frames, Cancellation &cancellation);
    static Expected<int> draw(const Job &job, VideoReader &reader, const LengthRule &rule,
                              const MouthRenderer &renderer, const FaceFinder &finder, const FaceTrack &face,
                              std::vector<float> &openings, Cancellation &cancellation);
};

Expected<Report> Pipeline::run(const Job &job, const Progress &progress)
{
    Cancellation cancellation(progress);
    // Report invalid inputs before any long work begins.
    const Expected<Voice> voice = readVoice(job.voicePath);
    if (!voice)
        return failure(voice.error());
    Expected<VideoReader> reader = VideoReader::open(job.videoPath, job.threads);
    if (!reader)
        return failure(reader.error());

    // From here on, every return must cancel listen(), because the future's destructor waits for it.
    struct CancelAtEnd
    {
        Cancellation &cancellation;
        ~CancelAtEnd() { cancellation.cancel(); }
    };
    std::future<Expected<MouthTrack>> mouthTrack =
        std::async(std::launch::async, [&voice, &cancellation] { return listen(*voice, cancellation); });
    const CancelAtEnd cancelAtEnd{cancellation};

    const Expected<FaceFinder> finder = FaceFinder::load();
    if (!finder)
        return failure(finder.error());
    FaceDescriptor reference;
    if (!job.referencePath.isEmpty()) {
        const Expected<FaceDescriptor> read = readReference(job.referencePath, *finder);
        if (!read)
            return failure(read.error());
        reference = *read;
    }

    const VideoFormat format = reader->format();
    const LengthRule rule = LengthRule::of(format, reader->frameCount(), voice->seconds(), job.extendVideo);
    const int frames =
        std::clamp(int(kEnoughMouths * format.framesPerSecond()), rule.sourceFrames, reader->frameCount());
    const Expected<std::vector<Person>> people = look(job, *reader, *finder, frames, cancellation);
    if (!people)
        return failure(people.error());
    const Expected<ChosenPerson> chosen =
        choosePerson(*people, job.referencePath.isEmpty() ? nullptr : &reference, job.faceThreshold);
    if (!chosen)
        return failure(chosen.error());
    const Person &person = (*people)[chosen->index];

    const Expected<MouthTrack> mouths = mouthTrack.get();
    if (!mouths)
        return failure(mouths.error());
    MouthRenderer renderer(person.track, person.crops);
    std::vector<int> shown(std::size_t(rule.frames));
    for (int i = 0; i < rule.frames; ++i)
        shown[std::size_t(i)] = rule.sourceOf(i);
    renderer.plan(shown, *mouths, format.framesPerSecond());
    // With less than one redrawn frame in a hundred, the draft would be the original video with another
    // voice.
    if (100 * renderer.drawnCount() < rule.frames)
        return failure(whyNoMouth(person, rule.sourceFrames));

    if (const Expected<void> back = reader->seek(0); !back)
        return failure(back.error());
    std::vector<float> openings;
    const Expected<int> written =
        draw(job, *reader, rule, renderer, *finder, person.track, openings, cancellation);
    if (!written)
        return failure(written.error());
    cancellation.report(1);
    Report report{.engine = u"lipsync"_s,
                  .seconds = rule.seconds,
                  .frames = *written,
                  .framesChanged = renderer.drawnCount(),
                  .faceWidth = usualWidth(person.track),
                  .faces = int(people->size()),
                  .matchScore = chosen->score,
                  .jumps = renderer.jumpCount()};
    if (report.framesChanged >= kMinForSync) {
        const SyncLag lag = syncLag(renderer.wantedOpenings(), openings, format.framesPerSecond());
        report.syncLagFrames = lag.frames;
        report.syncConfidence = lag.confidence;
    }
    report.warnings = warningsFor(report, *reader, *voice);
    return report;
}

Expected<std::vector<Person>> Pipeline::look(const Job &job, VideoReader &reader, const FaceFinder &finder,
                                             int frames, Cancellation &cancellation)
{
    FaceTracker tracker(finder, reader.format(), QFileInfo(job.outputPath).absolutePath(), mouthArea);
    for (int i = 0; i < frames; ++i) {
        if (!cancellation.report(kLooked * i / frames))
            return failure(cancelledError());
        const Expected<Frame> frame = reader.next();
        if (!frame)
            return failure(frame.error());
        if (const Expected<void> added = tracker.add(*frame); !added)
            return failure(added.error());
    }
    return tracker.finish();
}

Expected<int> Pipeline::draw(const Job &job, VideoReader &reader, const LengthRule &rule,
                             const MouthRenderer &renderer, const FaceFinder &finder, const FaceTrack &face,
                             std::vector<float> &openings, Cancellation &cancellation)
{
    Expected<VideoWriter> writer = VideoWriter::create({.path = job.outputPath,
                                                        .format = reader.format(),
                                                        .voicePath = job.voicePath,
                                                        .seconds = rule.seconds,
                                                        .threads = job.threads,
                                                        .quality = job.quality,
                                                        .tags = reader.tags()});
    if (!writer)
        return failure(writer.error());
    const int threads =
        job.threads > 0 ? job.threads : int(std::max(1U, std::thread::hardware_concurrency()));
    const std::launch how = threads > 1 ? std::launch::async : std::launch::deferred;
    // Decoder and encoder have their own threads. Meanwhile a few frames are drawn, each on its own thread.
    FrameWalk walk(reader, rule);
    const ColourFormat look = reader.format().colourFormat();
    const int lookEvery = std::max(1, rule.frames / kEnoughForSync);
    FrameCopies copies;
    std::deque<std::future<Drawn>> drawing;
    const auto writeFirst = [&]() -> Expected<void> {
        const Drawn first = drawing.front().get();
        drawing.pop_front();
        openings.push_back(first.opening);
        return writer->write(first.frame);
    };
    for (int number = 0; number < rule.frames; ++number) {
        if (!cancellation.report(kLooked + (kDrawn - kLooked) * number / rule.frames))
            return failure(cancelledError());
        const Expected<Frame> frame = walk.next();
        if (!frame)
            return failure(frame.error());
        drawing.push_back(std::async(how, [&, shown = *frame, number] {
            Frame own = copies.of(shown);
            if (!renderer.render(own, number))
                return Drawn{.frame = shown};
            if (number % lookEvery != 0)
                return Drawn{.frame = own};
            const FaceSquare &square = face.frames[std::size_t(shown.number)].square;
            const MeshFace now = finder.follow(own, look, square);
            return Drawn{own, mouthOpening(now.points, now.pose)};
        }));
        if (int(drawing.size()) > threads) {
            if (const Expected<void> written = writeFirst(); !written)
                return failure(written.error());
        }
    }
    while (!drawing.empty()) {
        if (const Expected<void> written = writeFirst(); !written)
            return failure(written.error());
    }
    if (const Expected<void> finished = writer->finish(); !finished)
        return failure(finished.error());
    return writer->frameCount();
}

} // namespace

std::unique_ptr<Engine> makeEngine()
{
    return std::make_unique<Pipeline>();
}

} // namespace retalk::lipsync
