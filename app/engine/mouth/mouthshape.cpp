#include "engine/mouth/mouthshape.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace retalk::lipsync {
namespace {

constexpr float kLowerShare = .8F; // of an opening; the upper lip moves by the rest, as in recorded mouths
constexpr float kJawFollows = .75F;
constexpr float kCornersFollow = .03F;   // the face mesh model sees them follow a little more
constexpr float kFarthestStretch = .16F; // eye distances that a borrowed mouth may be opened further

/// How far each jaw point moves down when the chin moves by 1.
constexpr std::array<float, 17> kJawDrop{0,   0,   0,    0,    .15F, .35F, .6F, .8F, .85F,
                                         .8F, .6F, .35F, .15F, 0,    0,    0,   0};

/// Landmarks of a vertical section through both lips.
struct LipSection
{
    std::size_t upper;
    std::size_t lower;
    std::size_t outerUpper;
    std::size_t outerLower;
};
constexpr std::array<LipSection, 3> kSections{{{61, 67, 50, 58}, {62, 66, 51, 57}, {63, 65, 52, 56}}};

void setWidth(Landmarks &shape, float factor)
{
    const float middle = (shape[48].x + shape[54].x) / 2;
    for (std::size_t i = kFirstLip; i < shape.size(); ++i)
        shape[i].x = middle + (shape[i].x - middle) * factor;
}

/// Lips pushed forward look thicker from the front.
void roundLips(Landmarks &shape, float rounding)
{
    const float thicker = .2F * rounding;
    for (const LipSection &section : kSections) {
        shape[section.outerUpper].y += (shape[section.outerUpper].y - shape[section.upper].y) * thicker;
        shape[section.outerLower].y += (shape[section.outerLower].y - shape[section.lower].y) * thicker;
    }
    for (const auto &[outer, inner] :
         {std::pair<std::size_t, std::size_t>{49, 61}, {53, 63}, {59, 67}, {55, 65}})
        shape[outer].y += (shape[outer].y - shape[inner].y) * thicker * .6F;
}

/// Moves the lower lip in under the upper teeth: its red gets thinner and the skin below moves up.
void tuckLowerLip(Landmarks &shape, float tuck)
{
    const float thinner = .45F * tuck;
    for (const LipSection &section : kSections)
        shape[section.outerLower].y -= (shape[section.outerLower].y - shape[section.lower].y) * thinner;
    for (const auto &[outer, inner] : {std::pair<std::size_t, std::size_t>{59, 67}, {55, 65}})
        shape[outer].y -= (shape[outer].y - shape[inner].y) * thinner * .6F;
}

bool canBeShown(const std::vector<FaceFrame> &frames, int frame, int shot)
{
    return frame >= 0 && frame < int(frames.size()) && frames[std::size_t(frame)].isUsable &&
           frames[std::size_t(frame)].shot == shot;
}

/// Mixes the run that ends with the run that begins, in two output frames on each side of a jump.
void fadeJumps(std::vector<DrawnMouth> &drawn, const std::vector<FaceFrame> &frames,
               const std::vector<WantedMouth> &wanted)
{
    constexpr std::array<float, 2> shares{.36F, .14F};
    const int count = int(drawn.size());
    for (int t = 1; t < count; ++t) {
        const int left = drawn[std::size_t(t - 1)].source;
        const int reached = drawn[std::size_t(t)].source;
        if (!isJump(left, reached) || frames[std::size_t(wanted[std::size_t(t)].frame)].shot !=
                                          frames[std::size_t(wanted[std::size_t(t - 1)].frame)].shot)
            continue;
        for (int away = 0; away < 2; ++away) {
            const auto mix = [&](int picture, int run, int step) {
                if (picture < 0 || picture >= count || drawn[std::size_t(picture)].source < 0)
                    return;
                DrawnMouth &mouth = drawn[std::size_t(picture)];
                const int shot = frames[std::size_t(run)].shot;
                const int other = canBeShown(frames, run + step, shot) ? run + step : run;
                if (shares[std::size_t(away)] > mouth.otherShare) {
                    mouth.otherShare = shares[std::size_t(away)];
                    mouth.other = other;
                }
            };
            mix(t - 1 - away, reached, -1 - away);
            mix(t + away, left, 1 + away);
        }
    }
}

/// Fades the mouth in and out where drawing begins or ends in the middle of a shot (a turned head, a hand).
void fadeEnds(std::vector<DrawnMouth> &drawn)
{
    constexpr int reach = 3;
    const int count = int(drawn.size());
    for (int t = 0; t < count; ++t) {
        for (int away = 1; away <= reach; ++away) {
            for (const int neighbour : {t - away, t + away}) {
                if (neighbour >= 0 && neighbour < count && drawn[std::size_t(neighbour)].source < 0)
                    drawn[std::size_t(t)].strength =
                        std::min(drawn[std::size_t(t)].strength, float(away) / (reach + 1));
            }
        }
    }
}

/// Returns the mean frontal lips of the sources around output frame `t`, so that the shape doesn't jump with
/// the source.
Landmarks smoothedLips(const std::vector<FaceFrame> &frames, const std::vector<WantedMouth> &wanted,
                       const std::vector<int> &sources, int t)
{
    constexpr float sigma = 2.F;
    constexpr int reach = 5;
    const int shot = frames[std::size_t(wanted[std::size_t(t)].frame)].shot;
    Landmarks sum{};
    float weights = 0;
    for (int k = std::max(0, t - reach); k <= std::min(int(sources.size()) - 1, t + reach); ++k) {
        if (sources[std::size_t(k)] < 0 || frames[std::size_t(wanted[std::size_t(k)].frame)].shot != shot)
            continue;
        const float weight = std::exp(-.5F * float((k - t) * (k - t)) / (sigma * sigma));
        weights += weight;
        for (std::size_t i = kFirstLip; i < sum.size(); ++i)
            sum[i] += weight * frames[std::size_t(sources[std::size_t(k)])].front(i);
    }
    for (std::size_t i = kFirstLip; i < sum.size(); ++i)
        sum[i] /= weights;
    return sum;
}

} // namespace

void setOpening(Landmarks &shape, float opening)
{
    const float before = openingOf(shape);
    const float change = opening - before;
    for (const InnerPair &pair : kInnerPairs) {
        const float gap = shape[pair.lower].y - shape[pair.upper].y;
        // Close in proportion, so that the middle doesn't stay open when the sides meet.
        const float by =
            change < 0 && before > .01F ? gap * change / before : change * pair.share / kMiddleShare;
        const auto move = [&shape, by](std::size_t upper, std::size_t lower) {
            shape[lower].y += kLowerShare * by;
            shape[upper].y -= (1 - kLowerShare) * by;
        };
        move(pair.upper, pair.lower);
        for (const LipSection &section : kSections) {
            if (section.upper == pair.upper)
                move(section.outerUpper, section.outerLower);
        }
    }
    for (const std::size_t side : {std::size_t(55), std::size_t(59)})
        shape[side].y += kLowerShare * .54F * change;
    for (const std::size_t side : {std::size_t(49), std::size_t(53)})
        shape[side].y -= (1 - kLowerShare) * .5F * change;
    for (const std::size_t corner : {std::size_t(48), std::size_t(54), std::size_t(60), std::size_t(64)})
        shape[corner].y += kCornersFollow * change;
}

std::vector<DrawnMouth> drawnMouths(const std::vector<FaceFrame> &frames, const MouthLibrary &library,
                                    const std::vector<WantedMouth> &wanted, const std::vector<int> &sources)
{
    std::vector<DrawnMouth> drawn(wanted.size());
    for (std::size_t t = 0; t < wanted.size(); ++t) {
        if (wanted[t].frame < 0 || sources[t] < 0)
            continue;
        const FaceFrame &shown = frames[std::size_t(wanted[t].frame)];
        DrawnMouth &mouth = drawn[t];
        mouth.source = sources[t];
        mouth.shape = smoothedLips(frames, wanted, sources, int(t));
        const float width = float(cv::norm(mouth.shape[54] - mouth.shape[48]));
        // Only most of the way to the wanted width: a little of the borrowed mouth's own looks more alive.
        const float widthFactor = 1 + .8F * (wanted[t].width * (1 - .08F * wanted[t].rounding) / width - 1);
        setWidth(mouth.shape, std::clamp(widthFactor, .82F, 1.15F));
        const float own = openingOf(mouth.shape);
        const float farthest = library.widestFrame() < 0 ? 1.F : own + kFarthestStretch;
        mouth.opening = wanted[t].opening;
        setOpening(mouth.shape, std::min(wanted[t].opening, farthest));
        roundLips(mouth.shape, wanted[t].rounding);
        tuckLowerLip(mouth.shape, wanted[t].tuck);
        const float drop = (openingOf(mouth.shape) - shown.opening) * kJawFollows;
        for (std::size_t i = kFirstLip; i < mouth.shape.size(); ++i)
            mouth.shape[i] += shown.turned[i];
        for (std::size_t i = 0; i < kJawDrop.size(); ++i)
            mouth.shape[i] = shown.shape[i] + cv::Point2f(0, kJawDrop[i] * drop);
    }
    fadeJumps(drawn, frames, wanted);
    fadeEnds(drawn);
    return drawn;
}

} // namespace retalk::lipsync
