#pragma once

#include <cstddef>
#include <optional>
#include <vector>

namespace retalk::lipsync {

/// What a sync check may say. It says Unsure rather than something that may be wrong.
enum class SyncFinding {
    Unsure,
    InSync,
    MouthLate,
    MouthEarly,
    DidNotMove, ///< the mouth is the original's, and doesn't follow the voice track
    WrongPerson ///< the same, and another person's mouth was changed in its place
};

/// Why it is Unsure; the first that applies.
enum class SyncDoubt {
    None,
    NoPerson,   ///< nobody in the video is the person of the face photo for certain
    TurnedAway, ///< the face is seen, its mouth is not: turned, covered or out of the picture
    TooShort,   ///< too little of the mouth is seen
    NoSpeech,   ///< the voice track is silent, or nearly
    Unclear     ///< the mouth fits the voice track no better here than elsewhere
};

/// One person of the checked video, against the same place of the original.
struct PersonMeasure
{
    int seen = 0;                ///< frames with the face
    int measured = 0;            ///< of them: with the mouth in view
    int compared = 0;            ///< of these: with the mouth in view in the original, too
    double change = 0;           ///< mean change of the opening over the compared ones, eye distances
    std::optional<int> score;    ///< how much this is the person of the face photo, 120..200
    bool isLargestFirst = false; ///< the largest face of the first frame that has one
};

/// Whose mouth counts: the face photo's person; without a photo the one whose mouth changed most; if nobody's
/// did, the largest face of the first frame with one. Nothing: it can't be said. `threshold`: of a job with a
/// face photo.
std::optional<std::size_t> personToJudge(const std::vector<PersonMeasure> &people,
                                         std::optional<int> threshold);

// Measured on the face mesh's lips (tests/bench/run engine): encoding a filmed or drawn face again at CRF 18
// changes its opening by 0.0015 to 0.003 eye distances on average, at CRF 28 by 0.004 to 0.006, halving its
// size by 0.005. A draft changes it by 0.066 to 0.107.
/// Mean change of the opening that is more than encoding does to landmarks, eye distances.
inline constexpr double kMouthChanged = .014;
/// The same for a mouth that is the original's for certain.
inline constexpr double kMouthUnchanged = .009;

/// What was done to the mouths.
struct Movement
{
    std::optional<bool> hasMoved; ///< the judged one is another than in the original; nothing: can't be said
    bool hasOtherMoved = false;   ///< somebody else's surely is

    bool operator==(const Movement &) const = default;
};

/// `judged` of `people` is whose mouth counts, `hasPhoto`: by the face photo. A mouth that wasn't seen
/// through most of the `frames` that both videos have is none that can be said to have stayed, and neither is
/// anybody's while another person, hidden for long, may be the one who was to change.
Movement movementOf(const std::vector<PersonMeasure> &people, std::size_t judged, bool hasPhoto, int frames);

/// How the mouth that counts fits the voice track.
struct SyncEvidence
{
    int frames = 0;   ///< looked at
    int seen = 0;     ///< of them: with the person's face
    int measured = 0; ///< of these: with the mouth in view
    double framesPerSecond = 25;
    double speechSeconds = 0; ///< of speech while the mouth is in view
    int lagFrames = 0;        ///< by which the mouth is late; negative: early
    double confidence = 0;    ///< 0..1: how much better it fits at this lag than at others
    double peak = 0;          ///< correlation at this lag
    double rival = 0;         ///< the best correlation at lags that nobody would notice
    double leastHalf = 0;     ///< correlation at this lag, in the half of the video where it's the lower
    bool isAtEdge = false;    ///< the lag is the farthest looked at
    std::optional<bool> hasMouthMoved;
    bool hasOtherMoved = false; ///< another person's mouth surely changed
    bool isPersonKnown = true;  ///< see personToJudge()
};

struct SyncJudgement
{
    SyncFinding finding = SyncFinding::Unsure;
    SyncDoubt doubt = SyncDoubt::None;

    bool operator==(const SyncJudgement &) const = default;
};

/// The finding that `evidence` bears. A lag is called one from two frames on, and when it's more than viewers
/// notice (ITU-R BT.1359: a mouth 45 ms late or 125 ms early; editors see 60 ms).
SyncJudgement judgementOf(const SyncEvidence &evidence);

/// Lags from .. to (frames, both included) that count as in sync at a frame rate.
struct UnseenLags
{
    int from = 0;
    int to = 0;
};
UnseenLags unseenLags(double framesPerSecond);

} // namespace retalk::lipsync
