#include "base/mediafacts.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace retalk {

namespace {

/// 23.98 differs from 24000/1001 by 1.7e-4, 24 from 23.976 by 1e-3.
constexpr double kSameRate = 2e-4;
constexpr std::array kNtscRates{24, 30, 48, 60, 120, 240, 15, 12};
/// Output rates for videos of variable rate: a talking mouth has to move even while the video stands still.
constexpr std::array kStandardRates{FrameRate{24000, 1001}, FrameRate{24, 1}, FrameRate{25, 1},
                                    FrameRate{30000, 1001}, FrameRate{30, 1}, FrameRate{50, 1},
                                    FrameRate{60000, 1001}, FrameRate{60, 1}};
constexpr double kFastestRate = 1000;
/// In slots. Cameras, and containers that count milliseconds, place frames slightly off their slot.
constexpr double kSlack = 0.4;
/// Occasionally dropped frames don't change the rate.
constexpr double kMinFilled = 0.9;
/// Seconds, like FFmpeg's -dts_delta_threshold: if clocks may be reset, a longer step forward isn't a
/// silence.
constexpr double kLongestStep = 10;
constexpr double kLongestStepBack = 0.1;
constexpr double kShortestGap = 0.1;
/// Six hours at 120 frames per second.
constexpr std::size_t kMaxTimes = 2'600'000;
/// Seconds. Codec priming precedes time zero by a fraction of a second at most.
constexpr double kLongestLeadIn = 0.5;

/// A broken file may contain any number; these limits keep the sums from overflowing.
constexpr qint64 kFarthest = qint64(1) << 56;
constexpr qint64 kLongestPacket = qint64(1) << 36;

PacketTimes withinReason(PacketTimes packet)
{
    for (std::optional<qint64> *time : {&packet.pts, &packet.dts}) {
        if (*time && (**time > kFarthest || **time < -kFarthest))
            time->reset();
    }
    if (packet.duration < 0 || packet.duration > kLongestPacket)
        packet.duration = 0;
    return packet;
}

bool isSame(double a, double b)
{
    return std::abs(a - b) <= kSameRate * b;
}

double medianStep(const std::vector<double> &seconds)
{
    std::vector<double> steps;
    for (std::size_t i = 1; i < seconds.size(); ++i) {
        if (seconds[i] > seconds[i - 1])
            steps.push_back(seconds[i] - seconds[i - 1]);
    }
    if (steps.empty())
        return 0;
    const auto middle = steps.begin() + std::ptrdiff_t(steps.size() / 2);
    std::nth_element(steps.begin(), middle, steps.end());
    return *middle;
}

/// How well the frames fit a rate.
struct Fit
{
    FrameRate rate;
    qint64 slots = 0;
    double deviation = 0; ///< largest distance of a frame from its slot, in slots
};

/// Returns nothing if the frames don't fit: off their slot, two in one slot, or too many empty slots.
std::optional<Fit> fitAt(const std::vector<double> &seconds, FrameRate rate)
{
    if (!rate.isKnown() || rate.perSecond() > kFastestRate)
        return {};
    Fit fit{.rate = rate};
    double last = -1;
    for (const double second : seconds) {
        const double place = (second - seconds.front()) * rate.perSecond();
        const double slot = std::round(place);
        fit.deviation = std::max(fit.deviation, std::abs(place - slot));
        if (fit.deviation > kSlack || slot <= last)
            return {};
        last = slot;
    }
    if (double(seconds.size()) < kMinFilled * (last + 1))
        return {};
    fit.slots = qint64(last) + 1;
    return fit;
}

/// Returns the first rate that fits about as well as the best; in a short video, 30 fits as well as 29.97.
std::optional<Fit> bestFit(const std::vector<double> &seconds, const std::vector<FrameRate> &rates,
                           double unit)
{
    std::vector<Fit> fits;
    double least = kSlack;
    for (const FrameRate rate : rates) {
        if (const std::optional<Fit> fit = fitAt(seconds, rate)) {
            fits.push_back(*fit);
            least = std::min(least, fit->deviation);
        }
    }
    constexpr double asGood = 0.02;
    const auto first = std::find_if(fits.begin(), fits.end(), [least, unit](const Fit &fit) {
        return fit.deviation <= least + asGood + unit * fit.rate.perSecond();
    });
    return first == fits.end() ? std::nullopt : std::optional(*first);
}

FrameRate nearestStandard(double perSecond)
{
    return *std::min_element(
        kStandardRates.begin(), kStandardRates.end(), [perSecond](FrameRate a, FrameRate b) {
            return std::abs(a.perSecond() - perSecond) < std::abs(b.perSecond() - perSecond);
        });
}

} // namespace

FrameRate exactRate(double perSecond)
{
    if (!std::isfinite(perSecond) || perSecond <= 0 || perSecond > kFastestRate)
        return {};
    if (const double whole = std::round(perSecond); whole > 0 && isSame(perSecond, whole))
        return {int(whole), 1};
    for (const int rate : kNtscRates) {
        if (isSame(perSecond, rate * 1000 / 1001.0))
            return {rate * 1000, 1001};
    }
    if (const double half = std::round(perSecond * 2); half > 0 && isSame(perSecond, half / 2))
        return {int(half), 2};
    return {int(std::lround(perSecond * 1000)), 1000};
}

FrameRate exactRate(FrameRate rate)
{
    if (!rate.isKnown() || rate.perSecond() > kFastestRate)
        return {};
    const FrameRate exact = exactRate(rate.perSecond());
    return exact.denominator == 1000 ? rate : exact;
}

int soundStreamIndex(std::span<const StreamTraits> streams, int wanted)
{
    int number = 0;
    int best = -1;
    for (int i = 0; i < int(streams.size()); ++i) {
        const StreamTraits &stream = streams[std::size_t(i)];
        if (stream.kind != TrackKind::Sound)
            continue;
        ++number;
        if (wanted > 0) {
            if (number == wanted)
                return stream.isDecodable ? i : -1;
        } else if (stream.isDecodable) {
            if (stream.isDefault)
                return i;
            if (best < 0)
                best = i;
        }
    }
    return best;
}

int pictureStreamIndex(std::span<const StreamTraits> streams)
{
    int best = -1;
    const auto isBetter = [&streams](const StreamTraits &a, int than) {
        if (than < 0)
            return true;
        const StreamTraits &b = streams[std::size_t(than)];
        if (a.isDefault != b.isDefault)
            return a.isDefault;
        return qint64(a.width) * a.height > qint64(b.width) * b.height;
    };
    for (int i = 0; i < int(streams.size()); ++i) {
        const StreamTraits &stream = streams[std::size_t(i)];
        if (stream.kind == TrackKind::Picture && !stream.isCover && stream.isDecodable &&
            isBetter(stream, best))
            best = i;
    }
    return best;
}

bool hasDiscontinuousTimestamps(QByteArrayView formatName)
{
    static constexpr std::array<QByteArrayView, 4> jumping{"mpeg", "mpegts", "ogg", "live_flv"};
    const qsizetype comma = formatName.indexOf(',');
    const QByteArrayView name = comma < 0 ? formatName : formatName.first(comma);
    return std::find(jumping.begin(), jumping.end(), name) != jumping.end();
}

qint64 StreamClock::shiftFor(const PacketTimes &given)
{
    const PacketTimes packet = withinReason(given);
    const std::optional<qint64> at = packet.dts ? packet.dts : packet.pts;
    if (!m_mayJump || !at)
        return m_shift;
    if (m_expected) {
        const double step = m_unit.seconds(*at + m_shift - *m_expected);
        if (step > kLongestStep || step < -kLongestStepBack) {
            m_shift = *m_expected - *at;
            m_hasJumped = true;
        }
    }
    m_expected = *at + m_shift + packet.duration;
    return m_shift;
}

TrackMeter::TrackMeter(TrackKind kind, TimeBase unit, bool mayJump)
    : m_kind(kind), m_unit(unit), m_clock(unit, mayJump)
{
}

void TrackMeter::add(const PacketTimes &packet)
{
    ++m_sum.packets;
    const qint64 shift = m_clock.shiftFor(packet);
    if (packet.isDiscarded)
        return;
    ++m_sum.shown;
    PacketTimes placed = withinReason(packet);
    m_durations += m_unit.seconds(placed.duration);
    if (placed.pts)
        *placed.pts += shift;
    if (placed.dts)
        *placed.dts += shift;
    if (m_kind == TrackKind::Sound) {
        addSound(placed);
        return;
    }
    if (m_kind == TrackKind::Other || m_pts.size() >= kMaxTimes || m_dts.size() >= kMaxTimes)
        return;
    if (m_sum.shown == 1)
        m_isFirstShownAt = placed.pts.has_value();
    if (placed.pts)
        m_pts.push_back(*placed.pts);
    if (placed.dts)
        m_dts.push_back(*placed.dts);
    const std::optional<qint64> at = placed.pts ? placed.pts : placed.dts;
    if (at && (!m_lastAt || *at >= *m_lastAt)) {
        m_lastAt = at;
        m_lastAtDuration = placed.duration;
    }
}

void TrackMeter::addSound(PacketTimes packet)
{
    if (!packet.pts)
        packet.pts = packet.dts;
    const double duration = m_unit.seconds(packet.duration);
    double begin = packet.pts ? m_unit.seconds(*packet.pts) : m_end;
    double end = begin + duration;
    begin += packet.skippedStart;
    // Ogg has already left out the samples to skip at the end of a packet; Matroska and MP3 haven't.
    constexpr double rounding = 0.0015;
    const bool isLeftOut = m_lastDuration > 0 && duration + packet.skippedEnd <= m_lastDuration + rounding;
    if (!isLeftOut)
        end -= packet.skippedEnd;
    end = std::max(begin, end);
    m_lastDuration = duration;
    if (m_sum.shown == 1) {
        if (begin < 0 && begin > -kLongestLeadIn)
            begin = 0;
        m_begin = begin;
        m_end = std::max(begin, end);
    } else {
        m_sum.hasGaps = m_sum.hasGaps || begin - m_end > kShortestGap;
        m_begin = std::min(m_begin, std::max(0.0, begin));
        m_end = std::max(m_end, end);
    }
    m_sum.hasTimes = m_sum.hasTimes || packet.pts.has_value();
}

TrackMeasure TrackMeter::measure(std::span<const FrameRate> stated) const
{
    TrackMeasure result = m_kind == TrackKind::Picture ? measurePicture(stated) : m_sum;
    result.hasJumps = m_clock.hasJumped();
    if (m_kind == TrackKind::Sound) {
        result.start = result.hasTimes ? m_begin : 0;
        result.length = std::max(0.0, m_end - m_begin);
    }
    return result;
}

TrackMeasure TrackMeter::measurePicture(std::span<const FrameRate> stated) const
{
    TrackMeasure result = m_sum;
    result.frames = result.shown;
    result.usualRate = {25, 1};
    // AVI has only decoding times, which are the same times in a different order.
    std::vector<qint64> times = m_dts.size() > m_pts.size() ? m_dts : m_pts;
    result.hasTimes = !times.empty() && times.size() >= std::size_t(result.shown) / 2;
    if (!result.hasTimes) {
        for (const FrameRate rate : stated) {
            if (!result.rate.isKnown())
                result.rate = exactRate(rate);
        }
        if (!result.rate.isKnown() && m_durations > 0)
            result.rate = exactRate(double(result.shown) / m_durations);
        result.meanRate = result.rate.perSecond();
        if (result.rate.isKnown()) {
            result.usualRate = nearestStandard(result.meanRate);
            result.length = double(result.shown) / result.meanRate;
        }
        return result;
    }

    std::sort(times.begin(), times.end());
    // A program stream has a presentation time for the first frame, but not for every frame.
    result.start =
        m_unit.seconds(m_isFirstShownAt ? *std::min_element(m_pts.begin(), m_pts.end()) : times.front());
    std::vector<double> seconds;
    seconds.reserve(times.size());
    for (const qint64 time : times)
        seconds.push_back(m_unit.seconds(time - times.front()));
    const double step = medianStep(seconds);
    const double last = m_unit.seconds(m_lastAtDuration);
    const double tail = last > 0 ? last : step;
    result.length = seconds.back() + tail;
    result.meanRate = result.length > 0 ? double(result.shown) / result.length : 0;
    if (step > 0)
        result.usualRate = nearestStandard(1 / step);

    std::vector<FrameRate> candidates;
    for (const FrameRate rate : stated)
        candidates.push_back(exactRate(rate));
    // With times in milliseconds the median step is inexact; the mean step is exact unless frames were
    // dropped.
    if (seconds.back() > 0) {
        const double mean = double(seconds.size() - 1) / seconds.back();
        candidates.push_back(nearestStandard(mean));
        candidates.push_back(nearestStandard(1 / step));
        candidates.push_back(exactRate(mean));
    } else if (last > 0) {
        candidates.push_back(exactRate(1 / last));
    }
    if (const std::optional<Fit> fit = bestFit(seconds, candidates, m_unit.seconds(1))) {
        result.rate = fit->rate;
        // The last frame may last longer than one slot.
        result.frames = fit->slots - 1 + std::max<qint64>(1, std::llround(last * fit->rate.perSecond()));
        result.length = double(result.frames) / fit->rate.perSecond();
    }
    return result;
}

double leadingSilence(double soundStart, double fileStart)
{
    return std::max(0.0, soundStart - fileStart);
}

} // namespace retalk
