#pragma once

#include "base/expected.h"

#include <QString>
#include <QStringList>

#include <atomic>
#include <functional>
#include <memory>
#include <optional>

namespace retalk::lipsync {

/// Trade-off between encoding speed and quality.
enum class Quality { Fast, Normal, High };

/// Inputs of one draft. Paths are local files in any container and codec that FFmpeg reads.
struct Job
{
    QString videoPath;
    QString voicePath;
    QString referencePath; ///< empty: the largest face of the first frame that shows one
    QString outputPath;    ///< written as "<outputPath>.part" and renamed when complete
    int faceThreshold = 170;
    bool extendVideo =
        false;       ///< false: length = min(video, voice); true: length = voice (forward, back, forward)
    int threads = 0; ///< 0: one per processor
    Quality quality = Quality::Normal;
};

/// The result of a draft, for the task's `task_info` and for the user.
struct Report
{
    QString engine;     ///< "passthrough" or "lipsync"
    double seconds = 0; ///< length of the output
    int frames = 0;     ///< frames written
    int framesChanged = 0;
    int faceWidth = 0;             ///< median width of the redrawn face, pixels; 0: none was redrawn
    int faces = 0;                 ///< number of people seen
    std::optional<int> matchScore; ///< 120..200; only with a face photo
    int jumps = 0;                 ///< frames whose mouth doesn't continue from that of the previous frame
    /// By how many frames the mouth lags behind the voice and how certain that is (see SyncLag). Measured on
    /// the lips found again in a sample of the redrawn frames before encoding.
    std::optional<int> syncLagFrames;
    std::optional<double> syncConfidence;
    QStringList warnings;
};

/// Called from the engine's own threads with 0..1. Returns false to cancel.
using Progress = std::function<bool(double fraction)>;

/// Makes one draft. Blocks, so call it on a worker thread. Errors: Media (naming the unreadable input),
/// TaskFailed with the contract's apiCode "invalid_parameters", "image_processing_error" and so on ("no face
/// found", "no matching face found" with the best score in the message), Disk, Cancelled. Leaves no files
/// behind on failure.
class Engine
{
public:
    virtual ~Engine() = default;
    virtual Expected<Report> run(const Job &job, const Progress &progress) = 0;
};

/// Length, size and kind of an input, for the service's validation and `video_duration`. Fails with kind
/// Media if the file is unreadable.
struct InputInfo
{
    double seconds = 0;
    int width = 0;
    int height = 0;
    double framesPerSecond = 0;
    bool hasVideo = false;
    bool hasAudio = false;
};
Expected<InputInfo> inspect(const QString &path);

/// Returns the draft engine, which makes the chosen person's lips follow the voice.
std::unique_ptr<Engine> makeEngine();

/// Returns an engine that decodes, finds the face, applies the length rule and writes the new voice track,
/// but doesn't move the lips.
std::unique_ptr<Engine> makePassthroughEngine();

} // namespace retalk::lipsync
