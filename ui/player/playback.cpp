#include "player/playback.h"

#include <QAudio>

#include <utility>

namespace retalk {

using namespace std::chrono_literals;

namespace {

constexpr double kFastest = 4;
constexpr auto kRewindTick = 80ms;

} // namespace

Playback::Playback(QObject *parent) : QObject(parent)
{
    m_rewindTimer.setInterval(kRewindTick);
    connect(&m_rewindTimer, &QTimer::timeout, this, &Playback::rewindStep);
    connect(&m_result, &ClipPlayer::opened, this, [this] {
        m_isOpen = true;
        m_result.setVolume(m_volume);
        m_result.setMuted(m_isMuted);
        if (m_rate != 1)
            m_result.setRate(m_rate);
        Q_EMIT opened();
        resume();
    });
    connect(&m_result, &ClipPlayer::frameArrived, this, &Playback::takeFrame);
    connect(&m_result, &ClipPlayer::durationChanged, this, [this](Time duration) {
        if (m_result.hasSoundDevice())
            m_sound.takeDevice();
        m_sound.setLength(duration);
        Q_EMIT durationChanged(duration);
    });
    connect(&m_result, &ClipPlayer::positionChanged, this, [this](Time now) {
        if (m_result.isClockDriven() && m_result.isPlaying())
            m_sound.follow(now, m_rate);
        Q_EMIT positionChanged(now);
        if (m_out && m_result.isPlaying() && now >= *m_out)
            reachedEnd();
    });
    connect(&m_result, &ClipPlayer::playingChanged, this, [this](bool isPlaying) {
        if (isPlaying)
            m_sound.wake();
        else
            m_sound.stop();
        tellPlaying();
    });
    connect(&m_result, &ClipPlayer::ended, this, &Playback::reachedEnd, Qt::QueuedConnection);
    connect(&m_result, &ClipPlayer::failed, this, [this](const Error &error) {
        m_isOpen = false;
        m_place.reset();
        m_lock.reset();
        m_original.close();
        stopRewinding();
        Q_EMIT failed(error);
    });
    connect(&m_original, &ClipPlayer::opened, this, &Playback::createLock);
    connect(&m_original, &ClipPlayer::failed, this, [this](const Error &error) {
        leaveOriginal();
        m_original.close(); // so that it can be opened again
        Q_EMIT originalFailed(error);
    });
    connect(&m_sound, &ClipSound::failed, this, &Playback::soundFailed);
}

Playback::~Playback() = default;

void Playback::open(const QUrl &source)
{
    m_place.reset();
    m_originalEnd = {};
    m_sound.clear(ClipSound::Source::Original);
    hear(ClipSound::Source::Result);
    clearRange();
    load(source);
}

void Playback::replace(const QUrl &copy)
{
    m_place = Place{position(), isPlaying() && m_rewindRate == 0};
    load(copy);
}

void Playback::load(const QUrl &source)
{
    stopRewinding();
    m_lock.reset();
    m_original.close();
    m_isOpen = false;
    m_sound.setLength({});
    m_sound.setClip(ClipSound::Source::Result, source);
    m_result.close(); // before anything asks for its length
    Q_EMIT closed();
    if (!source.isEmpty())
        m_result.open(source);
    tellPlaying();
}

void Playback::resume()
{
    const auto place = std::exchange(m_place, std::nullopt);
    if (!place)
        return;
    // A frame's start, or its middle; see step().
    if (place->position > 0ms) {
        const auto frame = (place->position + framePeriod() / 4) / framePeriod();
        seek(frame * framePeriod() + framePeriod() / 2);
    }
    if (place->isPlaying)
        m_lock ? m_lock->play() : m_result.play();
    tellPlaying();
}

void Playback::setOriginal(const QUrl &original)
{
    if (m_lock && original == m_original.source())
        return; // only the view changed; already locked
    leaveOriginal();
    if (original.isEmpty())
        m_original.close();
    else if (original != m_original.source())
        m_original.open(original);
}

void Playback::setFacts(const MediaInfo &info)
{
    m_sound.setFacts(ClipSound::Source::Result, info);
    if (m_result.duration().count() == 0) // the player doesn't know it
        m_sound.setLength(info.duration);
}

void Playback::prepareOriginalSound(const QUrl &original)
{
    if (m_sound.clip(ClipSound::Source::Original) != original)
        m_sound.setClip(ClipSound::Source::Original, original);
}

void Playback::setOriginalFacts(const QUrl &original, const MediaInfo &info)
{
    prepareOriginalSound(original);
    m_sound.setFacts(ClipSound::Source::Original, info);
    m_originalEnd = info.duration;
    if (m_lock)
        m_lock->setOriginalEnd(m_originalEnd);
}

void Playback::setVolume(double volume)
{
    m_volume = volume;
    m_result.setVolume(volume);
    m_sound.setVolume(
        QAudio::convertVolume(volume, QAudio::LogarithmicVolumeScale, QAudio::LinearVolumeScale));
}

void Playback::setMuted(bool isMuted)
{
    m_isMuted = isMuted;
    m_result.setMuted(isMuted);
    m_sound.setMuted(isMuted);
}

void Playback::hear(ClipSound::Source source)
{
    if (source == m_heard)
        return;
    m_heard = source;
    m_sound.hear(source);
    Q_EMIT heardChanged(source);
}

/// The result keeps playing alone.
void Playback::leaveOriginal()
{
    if (!m_lock)
        return;
    const bool wasPlaying = m_lock->isPlaying();
    m_lock.reset();
    if (wasPlaying)
        m_result.play();
    takeFrame(m_result.frame());
    tellPlaying();
}

void Playback::createLock()
{
    const bool wasPlaying = m_result.isPlaying();
    m_result.pause();
    m_lock = std::make_unique<FrameLock>(&m_result, &m_original);
    m_lock->setRate(m_rate);
    m_lock->setOriginalEnd(m_originalEnd);
    connect(m_lock.get(), &FrameLock::pairArrived, this,
            [this](const ClipPlayer::Frame &result, const ClipPlayer::Frame &original) {
                Q_EMIT framesArrived(result.picture, original.picture);
            });
    connect(m_lock.get(), &FrameLock::resultArrivedAlone, this,
            [this](const ClipPlayer::Frame &result) { Q_EMIT framesArrived(result.picture, {}); });
    m_lock->seek(m_result.position() + m_result.framePeriod() / 2);
    if (wasPlaying)
        m_lock->play();
}

bool Playback::isPlaying() const
{
    return m_rewindRate > 0 || (m_place && m_place->isPlaying) ||
           (m_lock ? m_lock->isPlaying() : m_result.isPlaying());
}

Playback::Time Playback::position() const
{
    return m_place ? m_place->position : m_result.position();
}

void Playback::play()
{
    if (m_place)
        m_place->isPlaying = true;
    if (!m_isOpen)
        return tellPlaying();
    stopRewinding();
    const Time start = m_in.value_or(0ms);
    const Time end = m_out.value_or(duration());
    if (end > start && (position() >= end - 2 * framePeriod() || position() < start))
        seek(start + framePeriod() / 2);
    m_lock ? m_lock->play() : m_result.play();
    tellPlaying();
}

void Playback::pause()
{
    hold();
    applyRate(m_chosenRate);
}

void Playback::hold()
{
    stopRewinding();
    if (m_place)
        m_place->isPlaying = false;
    m_lock ? m_lock->pause() : m_result.pause();
    tellPlaying();
}

void Playback::seek(Time target)
{
    if (m_place)
        m_place->position = target;
    m_lock ? m_lock->seek(target) : m_result.seek(target);
}

void Playback::step(int frames)
{
    pause();
    // position() is a frame's start, or its middle while a step is in progress.
    const auto frame = (position() + framePeriod() / 4) / framePeriod();
    seek(std::max<Time::rep>(0, frame + frames) * framePeriod() + framePeriod() / 2);
}

void Playback::shuttle(int direction)
{
    if (!m_isOpen)
        return;
    if (direction > 0) {
        const bool isFaster = isPlaying() && m_rewindRate == 0;
        applyRate(isFaster ? std::min(kFastest, m_rate * 2) : 1);
        play();
        return;
    }
    // Backwards by seeks, each issued when the last has arrived: works with every container, and with the
    // original locked.
    const double rate = m_rewindRate > 0 ? std::min(kFastest, m_rewindRate * 2) : 1;
    pause();
    m_rewindRate = rate;
    m_rewindClock.start();
    m_rewindTimer.start();
    tellPlaying();
}

void Playback::rewindStep()
{
    if (m_result.isSeeking())
        return;
    const auto passed =
        Time(static_cast<qint64>(static_cast<double>(m_rewindClock.restart()) * 1000 * m_rewindRate));
    const Time start = m_in.value_or(0ms);
    if (position() - passed <= start) {
        stopRewinding();
        seek(start + framePeriod() / 2);
        return;
    }
    seek(position() - passed);
}

void Playback::stopRewinding()
{
    m_rewindTimer.stop();
    m_rewindRate = 0;
    tellPlaying();
}

void Playback::setRate(double rate)
{
    m_chosenRate = rate;
    applyRate(rate);
}

void Playback::applyRate(double rate)
{
    if (rate == m_rate)
        return;
    m_rate = rate;
    if (m_isOpen)
        m_lock ? m_lock->setRate(rate) : m_result.setRate(rate);
    Q_EMIT rateChanged(rate);
}

void Playback::setIn(std::optional<Time> in)
{
    m_in = in;
    if (m_in && m_out && *m_out <= *m_in)
        m_out.reset();
    Q_EMIT rangeChanged();
}

void Playback::setOut(std::optional<Time> out)
{
    m_out = out;
    if (m_in && m_out && *m_out <= *m_in)
        m_in.reset();
    Q_EMIT rangeChanged();
}

void Playback::clearRange()
{
    m_in.reset();
    m_out.reset();
    Q_EMIT rangeChanged();
}

void Playback::setLooping(bool isLooping)
{
    if (isLooping == m_isLooping)
        return;
    m_isLooping = isLooping;
    Q_EMIT loopingChanged(isLooping);
}

void Playback::takeFrame(const ClipPlayer::Frame &frame)
{
    if (m_result.isPlaying())
        m_sound.follow(std::max(Time(0), frame.middle - framePeriod() / 2), m_rate);
    if (!m_lock && frame.picture.isValid())
        Q_EMIT framesArrived(frame.picture, {});
}

void Playback::reachedEnd()
{
    if (m_isLooping) {
        hold();
        seek(m_in.value_or(0ms) + framePeriod() / 2);
        play();
    } else {
        pause();
    }
}

void Playback::tellPlaying()
{
    if (isPlaying() != m_wasPlaying) {
        m_wasPlaying = !m_wasPlaying;
        Q_EMIT playingChanged(m_wasPlaying);
    }
}

} // namespace retalk
