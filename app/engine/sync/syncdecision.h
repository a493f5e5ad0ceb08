#pragma once

#include <cstddef>
#include <optional>
#include <vector>

namespace retalk::lipsync {

/// The findings of a sync check. It returns Unsure rather than something that may be wrong.
enum class SyncFinding {
    Unsure,
    InSync,
    MouthLate,
    MouthEarly,
    DidNotMove, ///< the mouth is the original's and doesn't follow the voice track
    WrongPerson ///< the same, and another person's mouth was changed instead
};

/// The reason for Unsure; the first that applies.
enum class SyncDoubt {
    None,
    NoPerson,   ///< no one in the video is certain to be the person in the face photo
    TurnedAway, ///< the face is visible but not its mouth: turned, covered or outside the frame
    TooShort,   ///< too little of the mouth is seen
    NoSpeech,   ///< the voice track is silent or nearly so
    Unclear     ///< the mouth fits the voice track no better here than at other lags
};

/// Measures of a person in the checked video, compared with the same place in the original.
struct PersonMeasure
{
    int seen = 0;                ///< frames with the face
    int measured = 0;            ///< number of those with the mouth visible
    int compared = 0;            ///< number of those with the mouth also visible in the original
    double change = 0;           ///< mean change of the opening in the compared frames, eye distances
    std::optional<int> score;    ///< similarity to the person in the face photo, 120..200
    bool isLargestFirst = false; ///< the largest face of the first frame that shows one
};

/// Returns the person whose mouth counts: the one in the face photo; without a photo, the one whose mouth
/// changed most; if none changed, the largest face of the first frame that shows one. Returns nullopt if this
/// can't be determined. `threshold` is that of a job with a face photo.
std::optional<std::size_t> personToJudge(const std::vector<PersonMeasure> &people,
                                         std::optional<int> threshold);

// Measured on the face mesh's lips (tests/bench/run engine): re-encoding a filmed or drawn face at CRF 18
// changes its opening by 0.0015 to 0.003 eye distances on average, at CRF 28 by 0.004 to 0.006; halving its
// size changes it by 0.005. A draft changes it by 0.066 to 0.107.
/// From this mean change of the opening on, a mouth was changed and not just re-encoded; eye distances.
inline constexpr double kMouthChanged = .014;
/// Up to this mean change, a mouth is certain to be the original's.
inline constexpr double kMouthUnchanged = .009;

/// What happened to the mouths.
struct Movement
{
    std::optional<bool> hasMoved; ///< the judged mouth differs from the original; nullopt: unknown
    bool hasOtherMoved = false;   ///< another person's mouth is certain to have changed

    bool operator==(const Movement &) const = default;
};

/// `people[judged]` is the person whose mouth counts; `hasPhoto` if the face photo identified it. The result
/// is unknown for a mouth that isn't visible in most of the `frames` that both videos have. Without a photo,
/// an unchanged mouth is also unknown if another person, whose mouth changed or can't be compared, is visible
/// long enough to be the one to be changed.
Movement movementOf(const std::vector<PersonMeasure> &people, std::size_t judged, bool hasPhoto, int frames);

/// How well the mouth that counts fits the voice track.
struct SyncEvidence
{
    int frames = 0;   ///< frames analysed
    int seen = 0;     ///< number of those with the person's face
    int measured = 0; ///< number of those with the mouth visible
    double framesPerSecond = 25;
    double speechSeconds = 0; ///< seconds of speech while the mouth is visible
    int lagFrames = 0;        ///< by how much the mouth is late; negative: early
    double confidence = 0;    ///< 0..1: how much better it fits at this lag than at others
    double peak = 0;          ///< correlation at this lag
    double rival = 0;         ///< the best correlation at an unnoticeable lag
    double leastHalf = 0;     ///< correlation at this lag, in the half of the video where it is lower
    bool isAtEdge = false;    ///< the lag is the largest one tested
    std::optional<bool> hasMouthMoved;
    bool hasOtherMoved = false; ///< another person's mouth is certain to have changed
    bool isPersonKnown = true;  ///< see personToJudge()
};

struct SyncJudgement
{
    SyncFinding finding = SyncFinding::Unsure;
    SyncDoubt doubt = SyncDoubt::None;

    bool operator==(const SyncJudgement &) const = default;
};

/// Returns the finding that `evidence` supports. A lag counts from two frames on, and only if viewers notice
/// it (ITU-R BT.1359: a mouth 45 ms late or 125 ms early; editors notice 60 ms).
SyncJudgement judgementOf(const SyncEvidence &evidence);

/// The range of lags (frames, both ends included) that count as in sync at a frame rate.
struct InSyncLags
{
    int from = 0;
    int to = 0;
};
InSyncLags inSyncLags(double framesPerSecond);

} // namespace retalk::lipsync
