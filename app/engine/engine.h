#pragma once

#include "base/expected.h"

#include <QString>
#include <QStringList>

#include <atomic>
#include <functional>
#include <memory>
#include <optional>

namespace retalk::lipsync {

/// How carefully the pictures are encoded.
enum class Quality { Fast, Normal, High };

/// Inputs of one draft. Paths are local files; any container and codec that FFmpeg reads.
struct Job
{
    QString videoPath;
    QString voicePath;
    QString referencePath; ///< empty: the largest face of the first frame that has one
    QString outputPath;    ///< written as "<outputPath>.part" and renamed when it is whole
    int faceThreshold = 170;
    bool extendVideo =
        false;       ///< false: length = min(video, voice); true: length = voice (forward, back, forward)
    int threads = 0; ///< 0: as many as the computer has
    Quality quality = Quality::Normal;
};

/// What was done, for the task's `task_info` and for the person.
struct Report
{
    QString engine;     ///< "passthrough" or "lipsync"
    double seconds = 0; ///< length of the output
    int frames = 0;     ///< frames written
    int framesChanged = 0;
    int faceWidth = 0;             ///< usual width of the drawn face, pixels; 0: none was drawn on
    int faces = 0;                 ///< people seen
    std::optional<int> matchScore; ///< 120..200, with a reference only
    int jumps = 0;                 ///< pictures whose mouth does not go on from that of the picture before
    /// By how many frames the mouth is late against the voice, and how sure that is (see SyncLag), as the
    /// lips of all drawn pictures were found again before they were encoded.
    std::optional<int> syncLagFrames;
    std::optional<double> syncConfidence;
    QStringList warnings;
};

/// Called from the engine's own threads with 0..1; returns false to cancel.
using Progress = std::function<bool(double fraction)>;

/// Makes one draft; blocks, so call it on a worker thread. Errors: Media (what cannot be read, named),
/// TaskFailed with apiCode "invalid_parameters"/"image_processing_error"/... as the contract names them ("no
/// face found", "no matching face found" with the best score in the message), Disk, Cancelled. Leaves nothing
/// behind when it fails.
class Engine
{
public:
    virtual ~Engine() = default;
    virtual Expected<Report> run(const Job &job, const Progress &progress) = 0;
};

/// Length, size and kind of an input, for the service's validation and `video_duration`. Kind Media when
/// unreadable.
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

/// The draft engine: the chosen person's lips follow the voice.
std::unique_ptr<Engine> makeEngine();

/// Decodes, finds the face, applies the length rule and writes the new voice; the lips do not move.
std::unique_ptr<Engine> makePassthroughEngine();

} // namespace retalk::lipsync
