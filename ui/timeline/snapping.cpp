#include "timeline/snapping.h"

#include <algorithm>

namespace retalk {

using std::chrono::milliseconds;

namespace {

// A pause, as in planFilm(): at least this long, and no louder than this share of the level that a tenth of
// the track exceeds.
constexpr milliseconds kMinPause{250};
constexpr float kQuietShare = 0.12F;
constexpr float kNoise = 0.004F;
/// From this length on, both ends of a pause are snap targets.
constexpr milliseconds kLongPause{800};
/// The time in which words fade out or begin.
constexpr milliseconds kBreath{150};

} // namespace

QList<milliseconds> pausesIn(const VoiceFacts &sound)
{
    QList<milliseconds> pauses;
    if (sound.levels.isEmpty() || sound.step.count() <= 0)
        return pauses;
    QList<float> sorted = sound.levels;
    const auto loud = sorted.begin() + sorted.size() * 9 / 10;
    std::nth_element(sorted.begin(), loud, sorted.end());
    const float quiet = std::max(kQuietShare * *loud, kNoise);
    const qsizetype count = sound.levels.size();
    for (qsizetype i = 0; i < count;) {
        if (sound.levels[i] > quiet) {
            ++i;
            continue;
        }
        qsizetype end = i;
        while (end < count && sound.levels[end] <= quiet)
            ++end;
        const milliseconds from = sound.step * i;
        const milliseconds to = sound.step * end;
        const bool isWithin = i > 0 && end < count;
        if (to - from >= kLongPause || !isWithin) {
            // The start and end of the track have no words to keep a distance from.
            if (i > 0)
                pauses += std::min(from + kBreath, to);
            if (end < count)
                pauses += std::max(to - kBreath, from);
        } else if (to - from >= kMinPause) {
            pauses += from + (to - from) / 2;
        }
        i = end;
    }
    return pauses;
}

milliseconds snapped(milliseconds time, const QList<milliseconds> &targets, milliseconds reach)
{
    const auto behind = std::lower_bound(targets.cbegin(), targets.cend(), time);
    milliseconds best = time;
    milliseconds distance = reach + milliseconds(1);
    const auto consider = [&](milliseconds target) {
        const milliseconds off = target > time ? target - time : time - target;
        if (off < distance) {
            distance = off;
            best = target;
        }
    };
    if (behind != targets.cbegin())
        consider(*(behind - 1));
    if (behind != targets.cend())
        consider(*behind);
    return best;
}

} // namespace retalk
