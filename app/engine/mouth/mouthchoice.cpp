#include "engine/mouth/mouthchoice.h"

#include "engine/math/warpfield.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>
#include <optional>

namespace retalk::lipsync {
namespace {

// Costs are squared errors in units of the just noticeable difference, so 1 is a visible mismatch in one
// frame.
constexpr float kTooShut = .025F; // an open mouth that is opened further gets stretched,
constexpr float kShut = .018F;    // a shut one that is pulled open has no inside to show,
constexpr float kTooOpen = .045F; // one that is too open gets covered by the lips,
constexpr float kNotShut = .02F;  // which looks worse than a mouth that is really shut
constexpr float kWidth = .05F;
constexpr float kLift = .02F;
constexpr float kTurn = .08F;
constexpr float kNod = .1F;
constexpr float kPoseMost = 6; // limit: otherwise a turned head would get shut mouths stretched open
constexpr float kSize = .27F;
constexpr float kTeeth = 22; // grey levels
constexpr float kOwnFrame = -.3F;

constexpr float kHold = .15F; // cheaper than going back and forth to follow the landmarks' noise
constexpr float kHoldSilent = .05F;
constexpr float kSkip = 1;
constexpr float kBack = 1;
constexpr float kJump = 5.5F;
constexpr float kJumpShut = 2.F; // shut lips hide a jump
constexpr std::size_t kLandings = 40;

float square(float value)
{
    return value * value;
}

/// Returns the brightness of a mouth's teeth, in grey levels.
float teethOf(const SourceMouth &mouth, const FaceFrame &source)
{
    return std::max(0.F, mouth.brightness) * std::clamp(source.opening / .1F, 0.F, 1.F);
}

float mismatch(const SourceMouth &mouth, const FaceFrame &source, const WantedMouth &wanted,
               const FaceFrame &shown, float closed)
{
    const float opening = source.opening - wanted.opening;
    const float tooShut = kShut + (kTooShut - kShut) * smoothStep((source.opening - closed) / .07F);
    const float pose = square((source.turn - shown.turn) / kTurn) + square((source.nod - shown.nod) / kNod);
    // More teeth than the opening needs look like a flash of a smile.
    const float teeth = std::max(0.F, teethOf(mouth, source) - wanted.teeth);
    const float tooOpen = wanted.isShut ? kNotShut : kTooOpen;
    return square(opening / (opening < 0 ? tooShut : tooOpen)) +
           square((source.width - wanted.width) / kWidth) +
           square((source.cornerLift - wanted.cornerLift) / kLift) * .5F + pose / (1 + pose / kPoseMost) +
           square((source.unit / shown.unit - 1) / kSize) + square(teeth / kTeeth) +
           (mouth.frame == wanted.frame ? kOwnFrame : 0);
}

/// Returns how visible a cut from mouth `a` to mouth `b` is.
float difference(const SourceMouth &a, const FaceFrame &shapeA, const SourceMouth &b, const FaceFrame &shapeB)
{
    float shape = 0;
    for (std::size_t i = kFirstLip; i < shapeA.shape.size(); ++i) {
        const cv::Point2f away = shapeA.front(i) - shapeB.front(i);
        shape += away.dot(away);
    }
    float look = 0;
    for (std::size_t i = 0; i < a.thumbnail.size(); ++i)
        look += square(a.thumbnail[i] - b.thumbnail[i]);
    return shape / float(shapeA.shape.size() - kFirstLip) / square(.03F) * .5F +
           look / float(a.thumbnail.size()) / square(.04F) * .5F;
}

/// Finds the cheapest path through the mouths for a stretch of output frames without a gap or a cut
/// (Viterbi). Any mouth can be held or continued; only the best of each output frame can be left or reached
/// by a jump, which keeps the search linear.
class Path
{
public:
    Path(const std::vector<FaceFrame> &frames, const MouthLibrary &library)
        : m_frames(frames)
        , m_mouths(library.mouths())
        , m_closed(library.closedOpening())
        , m_order(m_mouths.size())
    {
    }

    std::vector<int> through(const WantedMouth *wanted, std::size_t count)
    {
        const std::size_t mouths = m_mouths.size();
        std::vector<std::uint16_t> cameFrom(count * mouths);
        std::vector<float> cost(mouths);
        std::vector<float> next(mouths);
        for (std::size_t t = 0; t < count; ++t) {
            const FaceFrame &shown = m_frames[std::size_t(wanted[t].frame)];
            std::vector<float> own(mouths);
            for (std::size_t i = 0; i < mouths; ++i)
                own[i] = mismatch(m_mouths[i], sourceOf(i), wanted[t], shown, m_closed);
            if (t == 0) {
                cost = own;
                continue;
            }
            std::uint16_t *from = &cameFrom[t * mouths];
            continueRun(cost, next, from, wanted[t].silent);
            jump(cost, next, from, own, wanted[t].isShut);
            for (std::size_t i = 0; i < mouths; ++i)
                next[i] += own[i];
            std::swap(cost, next);
        }
        std::vector<int> chosen(count);
        auto at = std::size_t(std::min_element(cost.begin(), cost.end()) - cost.begin());
        for (std::size_t t = count; t-- > 0;) {
            chosen[t] = m_mouths[at].frame;
            at = cameFrom[t * mouths + at];
        }
        return chosen;
    }

private:
    const FaceFrame &sourceOf(std::size_t i) const { return m_frames[std::size_t(m_mouths[i].frame)]; }

    void continueRun(const std::vector<float> &cost, std::vector<float> &next, std::uint16_t *from,
                     bool silent) const
    {
        const std::size_t mouths = m_mouths.size();
        for (std::size_t i = 0; i < mouths; ++i) {
            const auto take = [&](std::size_t previous, float extra) {
                if (cost[previous] + extra < next[i]) {
                    next[i] = cost[previous] + extra;
                    from[i] = std::uint16_t(previous);
                }
            };
            next[i] = cost[i] + (silent ? kHoldSilent : kHold);
            from[i] = std::uint16_t(i);
            if (m_mouths[i].continues) {
                take(i - 1, 0);
                if (m_mouths[i - 1].continues)
                    take(i - 2, kSkip);
            }
            if (i + 1 < mouths && m_mouths[i + 1].continues)
                take(i + 1, kBack);
        }
    }

    void jump(const std::vector<float> &cost, std::vector<float> &next, std::uint16_t *from,
              const std::vector<float> &own, bool isShut)
    {
        const std::vector<std::size_t> leaving = cheapest(cost);
        const std::vector<std::size_t> landing = cheapest(own);
        const float fixed = isShut ? kJumpShut : kJump;
        for (const std::size_t a : leaving) {
            // The next mouth of the run being left.
            const std::size_t after = a + 1 < m_mouths.size() && m_mouths[a + 1].continues ? a + 1 : a;
            for (const std::size_t b : landing) {
                if (cost[a] + fixed >= next[b])
                    continue;
                const float all =
                    cost[a] + fixed + difference(m_mouths[after], sourceOf(after), m_mouths[b], sourceOf(b));
                if (all < next[b]) {
                    next[b] = all;
                    from[b] = std::uint16_t(a);
                }
            }
        }
    }

    std::vector<std::size_t> cheapest(const std::vector<float> &cost)
    {
        std::iota(m_order.begin(), m_order.end(), std::size_t(0));
        const std::size_t count = std::min(kLandings, m_order.size());
        std::nth_element(m_order.begin(), m_order.begin() + std::ptrdiff_t(count - 1), m_order.end(),
                         [&](std::size_t a, std::size_t b) { return cost[a] < cost[b]; });
        return {m_order.begin(), m_order.begin() + std::ptrdiff_t(count)};
    }

    const std::vector<FaceFrame> &m_frames;
    const std::vector<SourceMouth> &m_mouths;
    float m_closed;
    std::vector<std::size_t> m_order;
};

/// Returns a property of the shown frames, smoothed over a third of a second to keep the expression but not
/// the speech.
template <typename Property>
float expression(const std::vector<FaceFrame> &frames, int around, Property property)
{
    constexpr int reach = 8;
    const int shot = frames[std::size_t(around)].shot;
    float sum = 0;
    float weights = 0;
    for (int f = std::max(0, around - reach); f <= std::min(int(frames.size()) - 1, around + reach); ++f) {
        const FaceFrame &frame = frames[std::size_t(f)];
        if (!frame.isUsable || frame.shot != shot)
            continue;
        const float weight = std::exp(-.5F * square(float(f - around) / 4));
        sum += weight * property(f);
        weights += weight;
    }
    return sum / weights;
}

} // namespace

std::vector<WantedMouth> wantedMouths(const std::vector<FaceFrame> &frames, const MouthLibrary &library,
                                      const std::vector<int> &shown, const MouthTrack &voice,
                                      double framesPerSecond)
{
    std::vector<float> smiles;
    for (const FaceFrame &frame : frames) {
        if (frame.isUsable)
            smiles.push_back(frame.cornerLift);
    }
    const auto middle = smiles.begin() + std::ptrdiff_t(smiles.size() / 2);
    std::nth_element(smiles.begin(), middle, smiles.end());
    const float restLift = smiles.empty() ? 0 : *middle;
    std::vector<float> teeth(frames.size());
    for (const SourceMouth &mouth : library.mouths())
        teeth[std::size_t(mouth.frame)] = teethOf(mouth, frames[std::size_t(mouth.frame)]);

    std::vector<WantedMouth> wanted(shown.size());
    for (std::size_t t = 0; t < shown.size(); ++t) {
        const int frame = shown[t];
        if (frame < 0 || frame >= int(frames.size()) || !frames[std::size_t(frame)].isUsable)
            continue;
        const MouthPose pose = voice.at(double(t) / framesPerSecond, 1 / framesPerSecond);
        WantedMouth &mouth = wanted[t];
        mouth.frame = frame;
        mouth.opening = library.closedOpening() + pose.opening * library.span();
        // The original speech also widens and narrows the mouth, so a part of the width and smile is dropped.
        constexpr float keep = .85F;
        const float width = expression(frames, frame, [&](int f) { return frames[std::size_t(f)].width; });
        const float lift =
            expression(frames, frame, [&](int f) { return frames[std::size_t(f)].cornerLift; });
        mouth.width = (keep * width + (1 - keep) * library.restWidth()) *
                      (1 + .06F * pose.width - .05F * pose.rounding);
        mouth.cornerLift = keep * lift + (1 - keep) * restLift;
        mouth.teeth = expression(frames, frame, [&](int f) { return teeth[std::size_t(f)]; });
        mouth.rounding = pose.rounding;
        mouth.tuck = pose.tuck;
        mouth.silent = pose.silent;
        mouth.isShut = pose.opening < .06F;
    }
    return wanted;
}

std::vector<int> chooseMouths(const std::vector<FaceFrame> &frames, const MouthLibrary &library,
                              const std::vector<WantedMouth> &wanted)
{
    std::vector<int> chosen(wanted.size(), -1);
    if (library.mouths().empty())
        return chosen;
    Path path(frames, library);
    for (std::size_t begin = 0; begin < wanted.size();) {
        if (wanted[begin].frame < 0) {
            ++begin;
            continue;
        }
        std::size_t end = begin + 1;
        while (end < wanted.size() && wanted[end].frame >= 0 &&
               frames[std::size_t(wanted[end].frame)].shot == frames[std::size_t(wanted[begin].frame)].shot)
            ++end;
        const std::vector<int> stretch = path.through(&wanted[begin], end - begin);
        std::copy(stretch.begin(), stretch.end(), chosen.begin() + std::ptrdiff_t(begin));
        begin = end;
    }
    return chosen;
}

} // namespace retalk::lipsync
