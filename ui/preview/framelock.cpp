#include "preview/framelock.h"

namespace retalk {

using namespace std::chrono_literals;
using Time = ClipPlayer::Time;

namespace {

/// Frames by which the original runs ahead when the result starts: enough for the uneven delivery of two
/// pipelines.
constexpr int kLeadFrames = 3;
constexpr qsizetype kMostFrames = 32;
constexpr qint64 kMostBytes = 96 * 1000 * 1000;
constexpr auto kLostAfter = 700ms;
constexpr auto kPairDeadline = 3s;

} // namespace

Time originalTime(Time time, const ClipLength &original)
{
    if (time < original.duration || original.duration < 2 * original.period)
        return time;
    const Time round = 2 * (original.duration - original.period);
    const Time within = time % round;
    return within < original.duration ? within : 2 * original.duration - original.period - within;
}

bool isBackwards(Time time, const ClipLength &original)
{
    if (time < original.duration || original.duration < 2 * original.period)
        return false;
    return time % (2 * (original.duration - original.period)) >= original.duration;
}

FrameLock::FrameLock(ClipPlayer *result, ClipPlayer *original, QObject *parent)
    : QObject(parent), m_result(result), m_original(original), m_originalEnd(original->duration())
{
    m_unpairedWatch.setSingleShot(true);
    connect(&m_unpairedWatch, &QTimer::timeout, this, &FrameLock::lostEachOther);
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
    if (!m_seeking)
        prime();
}

void FrameLock::pause()
{
    m_wantsPlay = false;
    m_isPriming = false;
    m_isHeld = false;
    m_unpairedWatch.stop();
    m_result->pause();
    m_original->pause();
}

void FrameLock::seek(Time target)
{
    if (m_seeking)
        m_nextSeek = target; // the pair under way is shown first, else nothing would be while scrubbing
    else
        seekBoth(target);
}

void FrameLock::setRate(double rate)
{
    m_rate = rate;
    m_result->setRate(rate);
    m_original->setRate(m_goesBackwards ? -rate : rate);
}

void FrameLock::seekBoth(Time target)
{
    m_isPriming = false;
    m_isHeld = false;
    m_seeking = target;
    m_unpaired.reset();
    m_unpairedWatch.start(kPairDeadline);
    m_result->pause();
    m_original->pause();
    m_result->seek(target);
    m_original->seek(mapped(target));
}

/// Starts the original at the result's place; the result follows when the original is ahead.
void FrameLock::prime()
{
    m_isPriming = true;
    const Time now = m_result->position() + m_result->framePeriod() / 2;
    m_goesBackwards = isBackwards(now, length());
    m_original->setRate(m_goesBackwards ? -m_rate : m_rate);
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
    // What is kept must reach back to where the result is.
    if (m_wantsPlay && !m_isPriming && lead > (mostKept() - kLeadFrames) * m_original->framePeriod()) {
        m_isHeld = true;
        m_original->pause();
    }
    pairUp();
}

void FrameLock::originalEnded()
{
    if (!m_goesBackwards && m_original->frame().middle > Time(0))
        m_originalEnd = m_original->frame().middle + m_original->framePeriod() / 2; // sound may go on longer
    if (!m_wantsPlay)
        return;
    if (m_isPriming)
        startResult();
    if (m_result->duration() <= m_originalEnd + 2 * m_original->framePeriod())
        return; // not extended: what is left is in m_recent
    // The frames around the turn are in m_recent; meanwhile the original turns round.
    m_goesBackwards = !m_goesBackwards;
    m_original->setRate(m_goesBackwards ? -m_rate : m_rate);
    m_original->seek(m_goesBackwards ? m_originalEnd - m_original->framePeriod() : Time(0));
    m_original->play();
}

const ClipPlayer::Frame *FrameLock::partnerOf(const ClipPlayer::Frame &result) const
{
    const Time wanted = mapped(result.middle);
    const Time tolerance = m_original->framePeriod() / 2;
    const auto found = std::find_if(m_recent.rbegin(), m_recent.rend(), [&](const ClipPlayer::Frame &frame) {
        return std::chrono::abs(frame.middle - wanted) < tolerance;
    });
    return found == m_recent.rend() ? nullptr : &*found;
}

bool FrameLock::pairUp()
{
    if (!m_unpaired)
        return false;
    const ClipPlayer::Frame *partner = partnerOf(*m_unpaired);
    if (!partner) {
        if (m_wantsPlay && !m_isPriming && !m_unpairedWatch.isActive())
            m_unpairedWatch.start(kLostAfter);
        return false;
    }
    m_unpairedWatch.stop();
    const ClipPlayer::Frame result = *std::exchange(m_unpaired, std::nullopt);
    const ClipPlayer::Frame original = *partner;
    Q_EMIT pairArrived(result, original);
    if (m_seeking && !m_result->isSeeking())
        endSeek();
    return true;
}

void FrameLock::endSeek()
{
    m_seeking.reset();
    m_unpairedWatch.stop();
    if (const std::optional<Time> next = std::exchange(m_nextSeek, std::nullopt))
        seekBoth(*next);
    else if (m_wantsPlay)
        prime();
}

void FrameLock::lostEachOther()
{
    if (!m_seeking)
        return seekBoth(m_result->position() + m_result->framePeriod() / 2);
    if (m_unpaired)
        Q_EMIT resultArrivedAlone(*std::exchange(m_unpaired, std::nullopt));
    endSeek();
}

/// How far ahead of the result a frame of the original lies, in the original's present direction.
Time FrameLock::leadOf(Time originalMiddle) const
{
    const Time here = mapped(m_result->position() + m_result->framePeriod() / 2);
    return m_goesBackwards ? here - originalMiddle : originalMiddle - here;
}

qsizetype FrameLock::mostKept() const
{
    const QSize size = m_original->frame().picture.size();
    const qint64 bytes = std::max<qint64>(1, qint64(size.width()) * size.height() * 3 / 2);
    return std::clamp<qsizetype>(kMostBytes / bytes, 2 * kLeadFrames, kMostFrames);
}

} // namespace retalk
