#include "player/framelock.h"

#include <algorithm>

namespace retalk {

using namespace std::chrono_literals;
using Time = ClipPlayer::Time;

namespace {

/// Frames the original is ahead by when the result starts: enough for the uneven delivery of two pipelines.
constexpr int kLeadFrames = 3;
constexpr qsizetype kMaxFrames = 32;
constexpr qint64 kMaxBytes = 96 * 1000 * 1000;
constexpr auto kLostAfter = 700ms;
/// A pair that keeps losing sync doesn't match; realigning it each time would only stutter.
constexpr int kMaxLosses = 2;
constexpr auto kPairDeadline = 3s;
/// Positions are in whole milliseconds.
constexpr Time kRounding = 1ms;

} // namespace

Time originalTime(Time time, const ClipLength &original)
{
    if (time < original.duration || original.duration < 2 * original.period)
        return time;
    const Time round = 2 * (original.duration - original.period);
    const Time within = time % round;
    return within < original.duration ? within : 2 * original.duration - original.period - within;
}

FrameLock::FrameLock(ClipPlayer *result, ClipPlayer *original, QObject *parent)
    : QObject(parent), m_result(result), m_original(original), m_originalEnd(original->duration())
{
    m_unpairedWatch.setSingleShot(true);
    connect(&m_unpairedWatch, &QTimer::timeout, this, &FrameLock::handleSyncLoss);
    connect(m_result, &ClipPlayer::frameArrived, this, &FrameLock::takeResult);
    connect(m_original, &ClipPlayer::frameArrived, this, &FrameLock::takeOriginal);
    connect(m_original, &ClipPlayer::ended, this, &FrameLock::originalEnded);
    connect(m_result, &ClipPlayer::ended, this, &FrameLock::pause);
    if (m_original->frame().picture.isValid())
        m_recent.push_back(m_original->frame());
}

void FrameLock::play()
{
    if (m_wantsPlay)
        return;
    m_wantsPlay = true;
    m_losses = 0;
    if (!m_seeking)
        prime();
}

void FrameLock::pause()
{
    m_wantsPlay = false;
    m_isPriming = false;
    m_isHeld = false;
    if (!m_seeking)
        m_unpairedWatch.stop(); // otherwise it ends a seek that produces no pair
    m_result->pause();
    m_original->pause();
    // While it played alone, the original stood still at its own end.
    if (const auto alone = std::exchange(m_playedAlone, std::nullopt); alone && !m_seeking)
        seekBoth(*alone);
}

void FrameLock::seek(Time target)
{
    if (m_seeking)
        m_nextSeek = target; // show the current pair first, otherwise nothing would appear while scrubbing
    else
        seekBoth(target);
}

void FrameLock::setRate(double rate)
{
    m_rate = rate;
    m_result->setRate(rate);
    m_original->setRate(rate);
}

void FrameLock::setOriginalEnd(Time end)
{
    if (end <= Time(0))
        return;
    m_isEndMeasured = true;
    m_originalEnd = end;
}

void FrameLock::seekBoth(Time target)
{
    m_isPriming = false;
    m_isHeld = false;
    m_hasCorrected = false;
    m_playedAlone.reset();
    m_seeking = target;
    m_unpaired.reset();
    m_unpairedWatch.start(kPairDeadline);
    m_result->pause();
    m_original->pause();
    m_result->seek(target);
    m_original->seek(mapped(target));
}

/// Starts the original at the result's position; the result follows when the original is ahead.
void FrameLock::prime()
{
    const Time now = m_result->position() + m_result->framePeriod() / 2;
    if (isPast(now) || m_losses >= kMaxLosses)
        return startResult();
    m_isPriming = true;
    m_original->setRate(m_rate);
    const Time wanted = mapped(now);
    if (std::chrono::abs(m_original->frame().middle - wanted) > m_original->framePeriod())
        m_original->seek(wanted);
    m_original->play();
    m_unpairedWatch.start(kPairDeadline);
}

void FrameLock::startResult()
{
    m_isPriming = false;
    m_result->play();
}

void FrameLock::takeResult(const ClipPlayer::Frame &frame)
{
    m_unpaired = frame;
    if (m_isHeld && leadOf(m_original->frame().middle) <= kLeadFrames * m_original->framePeriod()) {
        m_isHeld = false;
        m_original->play();
    }
    pairUp();
}

void FrameLock::takeOriginal(const ClipPlayer::Frame &frame)
{
    m_recent.push_back(frame);
    while (qsizetype(m_recent.size()) > mostKept())
        m_recent.pop_front();

    const Time lead = leadOf(frame.middle);
    if (m_isPriming && lead >= kLeadFrames * m_original->framePeriod())
        startResult();
    // The frames kept must reach back to the result's position.
    if (m_wantsPlay && !m_isPriming && lead > (mostKept() - kLeadFrames) * m_original->framePeriod()) {
        m_isHeld = true;
        m_original->pause();
    }
    pairUp();
}

void FrameLock::originalEnded()
{
    if (!m_isEndMeasured && m_original->frame().middle > Time(0))
        m_originalEnd = m_original->frame().middle + m_original->framePeriod() / 2; // sound may last longer
    if (m_wantsPlay && m_isPriming)
        startResult();
    pairUp();
}

const ClipPlayer::Frame *FrameLock::partnerOf(const ClipPlayer::Frame &result) const
{
    const Time wanted = mapped(result.middle);
    const Time tolerance = m_original->framePeriod() / 2 + kRounding;
    const ClipPlayer::Frame *best = nullptr;
    for (const ClipPlayer::Frame &frame : m_recent) {
        const Time off = std::chrono::abs(frame.middle - wanted);
        if (off <= tolerance && (!best || off < std::chrono::abs(best->middle - wanted)))
            best = &frame;
    }
    return best;
}

void FrameLock::pairUp()
{
    if (!m_unpaired)
        return;
    if (m_seeking)
        pairUpAtRest();
    else
        pairUpPlaying();
}

void FrameLock::pairUpAtRest()
{
    const ClipPlayer::Frame *partner = partnerOf(*m_unpaired);
    const bool areThere = !m_result->isSeeking() && !m_original->isSeeking();
    if (partner) {
        show(*partner);
    } else if (!areThere) {
        return;
    } else if (!std::exchange(m_hasCorrected, true)) {
        // If the two clips' frames start at different times, the target may lie in a neighbour of the frame
        // that matches the result's.
        m_original->seek(mapped(m_unpaired->middle));
        return;
    } else {
        showAlone();
    }
    if (!m_result->isSeeking())
        endSeek();
}

void FrameLock::pairUpPlaying()
{
    // At the very end of a result that wasn't extended, the remaining frames are in m_recent.
    const bool isExtended = m_result->duration() > m_originalEnd + 2 * m_original->framePeriod();
    const bool isAlone = m_wantsPlay && isExtended && isPast(m_unpaired->middle);
    if (isAlone)
        m_original->pause();
    const ClipPlayer::Frame *partner = isAlone ? nullptr : partnerOf(*m_unpaired);
    if (partner) {
        m_losses = 0;
        m_playedAlone.reset();
        show(*partner);
    } else if (!m_wantsPlay || m_isPriming) {
        return;
    } else if (isAlone || m_losses >= kMaxLosses || (!m_original->isPlaying() && !m_isHeld)) {
        if (isAlone)
            m_playedAlone = m_unpaired->middle;
        showAlone(); // no partner will come
    } else if (!m_unpairedWatch.isActive()) {
        m_unpairedWatch.start(kLostAfter);
    }
}

void FrameLock::show(const ClipPlayer::Frame &original)
{
    m_unpairedWatch.stop();
    const ClipPlayer::Frame result = *std::exchange(m_unpaired, std::nullopt);
    Q_EMIT pairArrived(result,
                       ClipPlayer::Frame(original)); // a copy: `original` may be deleted meanwhile
}

void FrameLock::showAlone()
{
    m_unpairedWatch.stop();
    Q_EMIT resultArrivedAlone(*std::exchange(m_unpaired, std::nullopt));
}

void FrameLock::endSeek()
{
    if (!m_seeking)
        return;
    m_seeking.reset();
    m_unpairedWatch.stop();
    if (const std::optional<Time> next = std::exchange(m_nextSeek, std::nullopt))
        seekBoth(*next);
    else if (m_wantsPlay)
        prime();
}

void FrameLock::handleSyncLoss()
{
    if (!m_seeking) {
        ++m_losses;
        return seekBoth(m_result->position() + m_result->framePeriod() / 2);
    }
    if (m_unpaired)
        showAlone();
    endSeek();
}

/// How far a frame of the original is ahead of the result.
Time FrameLock::leadOf(Time originalMiddle) const
{
    return originalMiddle - (m_result->position() + m_result->framePeriod() / 2);
}

qsizetype FrameLock::mostKept() const
{
    const QSize size = m_original->frame().picture.size();
    const qint64 bytes = std::max<qint64>(1, qint64(size.width()) * size.height() * 3 / 2);
    return std::clamp<qsizetype>(kMaxBytes / bytes, 2 * kLeadFrames, kMaxFrames);
}

} // namespace retalk
