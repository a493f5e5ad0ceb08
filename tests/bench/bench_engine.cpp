// bench_engine STAGE VIDEO VOICE OUTPUT THREADS: runs one stage of the engine and prints the result as JSON.
// Each stage runs in its own process, so that its peak memory can be measured. Stages: read, look, listen,
// copy (read and write), whole; changed: how much the mouth opening of VIDEO differs from that of OUTPUT, its
// original.
#include "engine/engine.h"
#include "engine/faces/facetracker.h"
#include "engine/media/videoreader.h"
#include "engine/mouth/mouthlibrary.h"
#include "engine/speech/lipshapes.h"
#include "engine/sync/synccheck.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>

using namespace retalk;
using namespace retalk::lipsync;

namespace {

using namespace Qt::StringLiterals;

Expected<int> readAll(VideoReader &reader, FaceTracker *tracker)
{
    for (int count = 0;; ++count) {
        const Expected<Frame> frame = reader.next();
        if (!frame)
            return failure(frame.error());
        if (frame->isEmpty())
            return count;
        if (!tracker)
            continue;
        if (const Expected<void> added = tracker->add(*frame); !added)
            return failure(added.error());
    }
}

Expected<int> look(const Job &job)
{
    Expected<VideoReader> reader = VideoReader::open(job.videoPath, job.threads);
    if (!reader)
        return failure(reader.error());
    const Expected<FaceFinder> finder = FaceFinder::load();
    if (!finder)
        return failure(finder.error());
    FaceTracker tracker(*finder, reader->format(), QDir::tempPath(), mouthArea);
    const Expected<int> count = readAll(*reader, &tracker);
    if (count && tracker.finish().empty())
        return failure(ErrorKind::TaskFailed, u"no face"_s);
    return count;
}

/// Returns the number of hundredths of a second of speech.
Expected<int> listen(const Job &job)
{
    const Expected<Voice> voice = readVoice(job.voicePath);
    if (!voice)
        return failure(voice.error());
    const auto lips = recogniseLips(voice->samples);
    if (!lips)
        return failure(lips.error());
    return int(voice->seconds() * 100);
}

Expected<QJsonObject> run(const QString &stage, const Job &job)
{
    const auto counted = [](const Expected<int> &frames) -> Expected<QJsonObject> {
        if (!frames)
            return failure(frames.error());
        return QJsonObject{{u"frames"_s, *frames}};
    };
    if (stage == u"listen")
        return counted(listen(job));
    if (stage == u"look")
        return counted(look(job));
    if (stage == u"changed") {
        const auto check = checkSync({.video = job.videoPath, .original = job.outputPath});
        if (!check)
            return failure(check.error());
        return QJsonObject{{u"change"_s, check->person.change}, {u"compared"_s, check->person.compared}};
    }
    if (stage == u"read") {
        Expected<VideoReader> reader = VideoReader::open(job.videoPath, job.threads);
        if (!reader)
            return failure(reader.error());
        return counted(readAll(*reader, nullptr));
    }
    const auto engine = stage == u"copy" ? makePassthroughEngine() : makeEngine();
    const Expected<Report> report = engine->run(job, {});
    if (!report)
        return failure(report.error());
    return QJsonObject{{u"frames"_s, report->frames},
                       {u"changed"_s, report->framesChanged},
                       {u"jumps"_s, report->jumps},
                       {u"video_seconds"_s, report->seconds}};
}

} // namespace

int main(int argc, char **argv)
{
    if (argc < 6)
        return 2;
    const QString stage = QString::fromLocal8Bit(argv[1]);
    const Job job{.videoPath = QString::fromLocal8Bit(argv[2]),
                  .voicePath = QString::fromLocal8Bit(argv[3]),
                  .outputPath = QString::fromLocal8Bit(argv[4]),
                  .extendVideo = true,
                  .threads = std::atoi(argv[5])};
    const QCoreApplication app(argc, argv); // the models are next to the program
    QElapsedTimer clock;
    clock.start();
    Expected<QJsonObject> done = run(stage, job);
    if (!done) {
        std::fprintf(stderr, "bench_engine %s: %s (%s)\n", argv[1], qPrintable(done.error().message),
                     qPrintable(done.error().detail));
        return 1;
    }
    done->insert(u"seconds"_s, double(clock.nsecsElapsed()) * 1e-9);
    std::puts(QJsonDocument(*done).toJson(QJsonDocument::Compact).constData());
    return 0;
}
