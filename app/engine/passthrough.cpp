#include "engine/engine.h"

#include "engine/faces/facefinder.h"
#include "engine/failures.h"
#include "engine/framewalk.h"
#include "engine/media/audioreader.h"
#include "engine/media/videowriter.h"
#include "engine/media/voice.h"

#include <algorithm>

namespace retalk::lipsync {

namespace {

using namespace Qt::StringLiterals;

/// Share of the progress for the face search.
constexpr double kSearchShare = 0.2;

class Passthrough final : public Engine
{
public:
    Expected<Report> run(const Job &job, const Progress &progress) override
    {
        Expected<Voice> voice = readVoice(job.voicePath);
        if (!voice)
            return failure(voice.error());
        Expected<VideoReader> reader = VideoReader::open(job.videoPath, job.threads);
        if (!reader)
            return failure(reader.error());
        const LengthRule rule =
            LengthRule::of(reader->format(), reader->frameCount(), voice->seconds(), job.extendVideo);
        Report report{.engine = u"passthrough"_s, .seconds = rule.seconds};

        const Expected<int> faces = countFaces(*reader, rule.sourceFrames, progress);
        if (!faces)
            return failure(faces.error());
        report.faces = *faces;

        Expected<VideoWriter> writer = VideoWriter::create({.path = job.outputPath,
                                                            .format = reader->format(),
                                                            .voicePath = job.voicePath,
                                                            .seconds = rule.seconds,
                                                            .threads = job.threads,
                                                            .quality = job.quality,
                                                            .tags = reader->tags()});
        if (!writer)
            return failure(writer.error());
        FrameWalk walk(*reader, rule);
        for (int i = 0; i < rule.frames; ++i) {
            if (progress && !progress(kSearchShare + (1 - kSearchShare) * i / rule.frames))
                return failure(cancelledError());
            const Expected<Frame> frame = walk.next();
            if (!frame)
                return failure(frame.error());
            if (const Expected<void> written = writer->write(*frame); !written)
                return failure(written.error());
        }
        if (const Expected<void> finished = writer->finish(); !finished)
            return failure(finished.error());
        report.frames = writer->frameCount();
        if (progress)
            progress(1);
        return report;
    }

private:
    /// Returns the number of faces in the first frame that shows any, of every tenth frame.
    static Expected<int> countFaces(VideoReader &reader, int frames, const Progress &progress)
    {
        const Expected<FaceFinder> finder = FaceFinder::load();
        if (!finder)
            return failure(finder.error());
        const ColourFormat look = reader.format().colourFormat();
        for (int i = 0; i < frames; ++i) {
            if (progress && !progress(kSearchShare * i / frames))
                return failure(cancelledError());
            const Expected<Frame> frame = reader.next();
            if (!frame)
                return failure(frame.error());
            if (i % 10 != 0)
                continue;
            const auto how = i % 50 == 0 ? FaceFinder::Search::Small : FaceFinder::Search::Usual;
            const std::vector<MeshFace> faces = finder->find(*frame, look, how);
            if (!faces.empty())
                return int(faces.size());
        }
        return failure(noFaceError());
    }
};

} // namespace

std::unique_ptr<Engine> makePassthroughEngine()
{
    return std::make_unique<Passthrough>();
}

} // namespace retalk::lipsync
