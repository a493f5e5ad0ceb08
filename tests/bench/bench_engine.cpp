// bench_engine STAGE VIDEO VOICE OUTPUT THREADS: runs one stage of the engine and prints its frames and
// seconds, so that each has a process, and a peak memory, of its own. Stages: read, look, listen, copy (read
// and write), whole.
#include "service/lipsync/engine.h"
#include "service/lipsync/facetracker.h"
#include "service/lipsync/mouthlibrary.h"
#include "service/lipsync/phones.h"
#include "service/lipsync/videoreader.h"

#include <QDir>
#include <QElapsedTimer>

#include <cstdio>
#include <cstring>

using namespace retalk;
using namespace retalk::lipsync;

namespace {

int readAll(VideoReader &reader, FaceTracker *tracker)
{
    int count = 0;
    for (;; ++count) {
        const Expected<Frame> frame = reader.next();
        if (!frame)
            return -1;
        if (frame->isEmpty())
            return count;
        if (tracker && !tracker->add(*frame))
            return -1;
    }
}

int framesOf(const char *stage, const Job &job)
{
    const auto is = [stage](const char *name) {
        return std::strcmp(stage, name) == 0;
    };
    if (is("listen")) {
        const Expected<Voice> voice = readVoice(job.voicePath);
        return voice && recognisePhones(voice->samples) ? int(voice->seconds() * 100) : -1;
    }
    if (is("copy") || is("whole")) {
        const Expected<Report> report = (is("copy") ? makePassthroughEngine() : makeEngine())->run(job, {});
        return report ? report->frames : -1;
    }
    Expected<VideoReader> reader = VideoReader::open(job.videoPath, job.threads);
    if (!reader)
        return -1;
    if (is("read"))
        return readAll(*reader, nullptr);
    const Expected<LandmarkFinder> finder = LandmarkFinder::load();
    if (!finder)
        return -1;
    FaceTracker tracker(*finder, reader->format(), QDir::tempPath(), mouthArea);
    const int count = readAll(*reader, &tracker);
    return tracker.finish().empty() ? -1 : count;
}

} // namespace

int main(int argc, char **argv)
{
    if (argc < 6)
        return 2;
    const Job job{.videoPath = QString::fromLocal8Bit(argv[2]),
                  .voicePath = QString::fromLocal8Bit(argv[3]),
                  .outputPath = QString::fromLocal8Bit(argv[4]),
                  .extendVideo = true,
                  .threads = std::atoi(argv[5])};
    QElapsedTimer clock;
    clock.start();
    const int frames = framesOf(argv[1], job);
    std::printf("%d %.4f\n", frames, double(clock.nsecsElapsed()) * 1e-9);
    return frames > 0 ? 0 : 1;
}
