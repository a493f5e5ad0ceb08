#include "engine/sync/syncdecision.h"

#include <algorithm>
#include <cmath>

namespace retalk::lipsync {

namespace {

// Findings must be reliable: the thresholds are those of the measured clips plus a margin.
constexpr double kMinConfidence = .3;
/// The confidence that an unrelated mouth reaches by chance, because syllables have a regular pace. It
/// decreases with the square root of the time.
constexpr double kChance = 1.15;
constexpr double kMaxChance = .57;
constexpr double kMinForLag = .4; // calling a good video late is worse than missing a late one
constexpr double kMinAhead = .1;  // of the best unnoticeable lag
constexpr double kMinHalf = .25;  // correlation
constexpr double kMinMeasured = 1.5;
constexpr double kMinSpeech = 1;
constexpr double kMinShare = .3;
constexpr double kMaxOfIt = .6;
constexpr double kNoticedLate = .045; // s
constexpr double kNoticedEarly = .06;
/// The photo's person may score slightly below the service's threshold, because the service used other
/// frames.
constexpr int kScoreSlack = 10;
/// Lead over the other people that identifies the photo's person.
constexpr int kClearlyAhead = 12;

std::optional<std::size_t> personOfPhoto(const std::vector<PersonMeasure> &people, int threshold)
{
    std::optional<std::size_t> best;
    int second = 0;
    for (std::size_t i = 0; i < people.size(); ++i) {
        const int score = people[i].score.value_or(0);
        if (!best || score > *people[*best].score) {
            second = best ? *people[*best].score : 0;
            if (people[i].score)
                best = i;
        } else {
            second = std::max(second, score);
        }
    }
    if (!best)
        return {};
    const int score = *people[*best].score;
    if (score < threshold - kScoreSlack || score < second + kClearlyAhead)
        return {};
    return best;
}

std::optional<bool> hasMoved(const PersonMeasure &person, int frames)
{
    if (frames <= 0 || person.compared < kMaxOfIt * frames)
        return {};
    if (person.change >= kMouthChanged)
        return true;
    return person.change <= kMouthUnchanged ? std::optional(false) : std::nullopt;
}

} // namespace

std::optional<std::size_t> personToJudge(const std::vector<PersonMeasure> &people,
                                         std::optional<int> threshold)
{
    if (threshold)
        return personOfPhoto(people, *threshold);
    std::optional<std::size_t> changed;
    std::optional<std::size_t> largest;
    for (std::size_t i = 0; i < people.size(); ++i) {
        if (people[i].isLargestFirst)
            largest = i;
        if (people[i].compared > 0 && people[i].change >= kMouthChanged &&
            (!changed ||
             people[i].change * people[i].compared > people[*changed].change * people[*changed].compared))
            changed = i;
    }
    return changed ? changed : largest;
}

Movement movementOf(const std::vector<PersonMeasure> &people, std::size_t judged, bool hasPhoto, int frames)
{
    Movement movement{.hasMoved = hasMoved(people[judged], frames)};
    for (std::size_t i = 0; i < people.size(); ++i) {
        if (i == judged)
            continue;
        const std::optional<bool> other = hasMoved(people[i], frames);
        movement.hasOtherMoved = movement.hasOtherMoved || other == true;
        if (!hasPhoto && other != false && people[i].seen >= kMinShare * frames && movement.hasMoved == false)
            movement.hasMoved.reset();
    }
    return movement;
}

InSyncLags inSyncLags(double framesPerSecond)
{
    const auto within = [framesPerSecond](double seconds) {
        return std::max(1, int(std::floor(seconds * framesPerSecond + 1e-6)));
    };
    return {.from = -within(kNoticedEarly), .to = within(kNoticedLate)};
}

SyncJudgement judgementOf(const SyncEvidence &evidence)
{
    const auto unsure = [](SyncDoubt doubt) {
        return SyncJudgement{.finding = SyncFinding::Unsure, .doubt = doubt};
    };
    if (!evidence.isPersonKnown)
        return unsure(SyncDoubt::NoPerson);
    const double seconds = evidence.measured / std::max(1., evidence.framesPerSecond);
    const bool isMostlyHidden = evidence.seen > 0 && evidence.measured < kMinShare * evidence.seen;
    if (isMostlyHidden)
        return unsure(SyncDoubt::TurnedAway);
    if (seconds < kMinMeasured || evidence.measured < kMinShare * evidence.frames)
        return unsure(SyncDoubt::TooShort);
    if (evidence.speechSeconds < kMinSpeech)
        return unsure(SyncDoubt::NoSpeech);

    const double chance = std::clamp(kChance / std::sqrt(seconds), kMinConfidence, kMaxChance);
    const bool mayFit = evidence.confidence >= kMinConfidence && evidence.leastHalf >= kMinHalf;
    const bool surelyFits = mayFit && evidence.confidence >= chance;
    const InSyncLags unseen = inSyncLags(evidence.framesPerSecond);
    const bool isTogether = evidence.lagFrames >= unseen.from && evidence.lagFrames <= unseen.to;
    // If the mouth fits the voice, it doesn't matter whether it was changed. A changed mouth needs less
    // evidence, because it was changed to fit.
    if (isTogether && (surelyFits || (mayFit && evidence.hasMouthMoved == true)))
        return {.finding = SyncFinding::InSync};
    if (isTogether && mayFit)
        return unsure(SyncDoubt::Unclear);
    if (evidence.hasMouthMoved == false)
        return {.finding = evidence.hasOtherMoved ? SyncFinding::WrongPerson : SyncFinding::DidNotMove};
    const bool isSurelyApart = surelyFits && evidence.confidence >= kMinForLag && !evidence.isAtEdge &&
                               evidence.peak - evidence.rival >= kMinAhead;
    if (!isSurelyApart)
        return unsure(SyncDoubt::Unclear);
    return {.finding = evidence.lagFrames > 0 ? SyncFinding::MouthLate : SyncFinding::MouthEarly};
}

} // namespace retalk::lipsync
