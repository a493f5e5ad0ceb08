#include "player/clipplayer.h"

#include "base/onpool.h"
#include "media/probe.h"

#include <QAudio>
#include <QFileInfo>

namespace retalk {

using namespace std::chrono_literals;
using std::chrono::duration_cast;
using std::chrono::milliseconds;

namespace {

constexpr milliseconds kSeekDeadline = 4s;
constexpr milliseconds kOpenLimit = 15s;
constexpr milliseconds kDoubtLimit = 250ms;
constexpr milliseconds kClockTick = 40ms;

} // namespace

ClipPlayer::ClipPlayer(Sound sound, QObject *parent) : QObject(parent), m_sound(sound)
{
    for (QTimer *watch : {&m_seekWatch, &m_openWatch, &m_doubtWatch})
        watch->setSingleShot(true);
    m_seekWatch.setInterval(kSeekDeadline);
    m_openWatch.setInterval(kOpenLimit);
    m_doubtWatch.setInterval(kDoubtLimit);
    m_clockTick.setInterval(kClockTick);
    connect(&m_clockTick, &QTimer::timeout, this, &ClipPlayer::tick);
    connect(&m_seekWatch, &QTimer::timeout, this, &ClipPlayer::seekDone);
    connect(&m_openWatch, &QTimer::timeout, this, [this] {
        fail({.kind = ErrorKind::Timeout,
              .message = tr("The video can't be opened. It may be damaged, or the site that hosts it doesn't "
                            "respond.")});
    });
    connect(&m_doubtWatch, &QTimer::timeout, this,
            [this] { takeFrame(std::exchange(m_inDoubt, {}), MediaPipeline::Age::After); });
}

ClipPlayer::~ClipPlayer() = default;

void ClipPlayer::makePipeline()
{
    m_pipeline = std::make_unique<MediaPipeline>(m_sound, this);
    connect(m_pipeline.get(), &MediaPipeline::frameArrived, this, &ClipPlayer::takeFrame);
    connect(m_pipeline.get(), &MediaPipeline::loaded, this, &ClipPlayer::takeLoaded);
    connect(m_pipeline.get(), &MediaPipeline::ended, this, &ClipPlayer::takeEnd);
    connect(m_pipeline.get(), &MediaPipeline::failed, this, &ClipPlayer::takeError);
    connect(m_pipeline.get(), &MediaPipeline::positionChanged, this,
            [this] { Q_EMIT positionChanged(position()); });
    connect(m_pipeline.get(), &MediaPipeline::durationChanged, this, [this](milliseconds duration) {
        m_duration = duration;
        takeClock();
        Q_EMIT durationChanged(m_duration);
    });
    connect(m_pipeline.get(), &MediaPipeline::seekableChanged, this, [this](bool isSeekable) {
        if (isSeekable && m_isOpen && !m_inFlight)
            seekDone();
    });
}

void ClipPlayer::open(const QUrl &source, int soundTrack)
{
    close();
    m_source = source;
    if (const std::optional<Error> missing = missingMediaSupport())
        return fail(*missing);
    if (!m_pipeline)
        makePipeline();
    m_openWatch.start();
    m_pipeline->open(source, soundTrack);
}

void ClipPlayer::close()
{
    setPlaying(false);
    m_openWatch.stop();
    leaveSeek();
    m_frame = {};
    m_duration = {};
    m_offset = {};
    m_shift = {};
    m_rate = 1;
    m_isClockDriven = false;
    m_clockStart = {};
    m_clockTick.stop();
    m_isOpen = false;
    m_knowsOffset = false;
    ++m_visits;
    ++m_clips;
    const bool hasFailed = std::exchange(m_hasFailed, false);
    if ((std::exchange(m_isBroken, false) || hasFailed) && m_pipeline) {
        // After an error, a pipeline doesn't reliably open the next clip.
        m_pipeline->disconnect();
        m_pipeline.release()->deleteLater(); // it may be the caller
    }
    if (m_pipeline && !m_source.isEmpty())
        m_pipeline->close();
    m_source.clear();
}

void ClipPlayer::play()
{
    if (!m_isOpen || m_isPlaying)
        return;
    setPlaying(true);
    if (!m_isClockDriven)
        return m_pipeline->play();
    setClock(m_clockStart);
    m_clockTick.start();
}

void ClipPlayer::pause()
{
    if (!m_isPlaying)
        return;
    if (m_isClockDriven) {
        m_clockStart = clockPlace();
        m_clockTick.stop();
        return setPlaying(false);
    }
    setPlaying(false);
    m_pipeline->pause();
}

/// Called once the file is known to be audio-only and its length is known; not during playback.
void ClipPlayer::takeClock()
{
    if (m_sound == Sound::Alone && m_source.isLocalFile() && m_isOpen && !m_isPlaying && !hasVideo() &&
        m_duration.count() > 0)
        m_isClockDriven = true;
}

void ClipPlayer::setClock(Time place)
{
    m_clockStart = std::clamp(place, Time(0), m_duration);
    m_clock.start();
}

ClipPlayer::Time ClipPlayer::clockPlace() const
{
    if (!m_isPlaying || !m_clock.isValid())
        return m_clockStart;
    const double passed = double(m_clock.nsecsElapsed()) / 1000 * m_rate;
    return std::clamp(m_clockStart + Time(std::llround(passed)), Time(0), m_duration);
}

void ClipPlayer::tick()
{
    const Time place = clockPlace();
    Q_EMIT positionChanged(place);
    if (place >= m_duration && m_isPlaying) {
        pause();
        Q_EMIT ended();
    }
}

void ClipPlayer::seek(Time target)
{
    if (!m_isOpen)
        return;
    if (m_isClockDriven) {
        setClock(target);
        Q_EMIT positionChanged(position());
        return;
    }
    Time wanted = std::max(target, Time(0));
    if (m_duration > m_period)
        wanted = std::min(wanted, m_duration - m_period / 2);
    if (m_inFlight || !m_pipeline->facts().isSeekable) { // GStreamer reports a little late that it can seek
        m_next = wanted;
        m_seekWatch.start();
        Q_EMIT positionChanged(position());
        return;
    }
    if (!m_isPlaying && m_frame.picture.isValid() &&
        std::chrono::abs(m_frame.middle - wanted) <= m_period / 2) {
        // Already there: the player wouldn't deliver the frame again.
        m_inFlight = wanted;
        QMetaObject::invokeMethod(
            this,
            [this, visits = m_visits] {
                if (visits != m_visits || !m_inFlight)
                    return;
                seekDone();
                Q_EMIT frameArrived(m_frame);
            },
            Qt::QueuedConnection);
        return;
    }
    m_hasCorrected = false;
    startSeek(wanted);
}

void ClipPlayer::startSeek(Time target)
{
    m_inFlight = target;
    m_seekWatch.start();
    Q_EMIT positionChanged(position());
    setPosition(target);
    if (!hasVideo())
        seekDone(); // sound gives no notification when a seek is done
}

void ClipPlayer::setPosition(Time target)
{
    ++m_visits;
    m_pipeline->seek(duration_cast<milliseconds>(target + m_shift));
}

void ClipPlayer::leaveSeek()
{
    m_seekWatch.stop();
    m_doubtWatch.stop();
    m_inDoubt = {};
    m_inFlight.reset();
    m_next.reset();
}

void ClipPlayer::seekDone()
{
    const std::optional<Time> next = m_next;
    leaveSeek();
    if (next)
        seek(*next); // may be the current position
}

void ClipPlayer::setRate(double rate)
{
    if (rate == m_rate)
        return; // each change makes GStreamer seek
    if (m_isClockDriven) {
        setClock(clockPlace());
        m_rate = rate;
        return;
    }
    m_rate = rate;
    if (m_pipeline)
        m_pipeline->setRate(rate);
}

void ClipPlayer::setVolume(double volume)
{
    if (m_pipeline)
        m_pipeline->setVolume(
            QAudio::convertVolume(volume, QAudio::LogarithmicVolumeScale, QAudio::LinearVolumeScale));
}

void ClipPlayer::setMuted(bool isMuted)
{
    if (m_pipeline)
        m_pipeline->setMuted(isMuted);
}

ClipPlayer::Time ClipPlayer::position() const
{
    if (m_next)
        return *m_next;
    if (m_inFlight)
        return *m_inFlight;
    if (m_isClockDriven)
        return clockPlace();
    if (m_isOpen && !hasVideo())
        return m_pipeline->position();
    return std::max(Time(0), m_frame.middle - m_period / 2);
}

bool ClipPlayer::hasVideo() const
{
    return m_knowsOffset || (m_pipeline && m_pipeline->facts().hasVideo);
}

void ClipPlayer::takeFrame(const QVideoFrame &picture, MediaPipeline::Age age)
{
    if (!picture.isValid() || m_source.isEmpty() || age == MediaPipeline::Age::Before)
        return;
    const Time start(picture.startTime());
    const Time end(picture.endTime());
    const double rate = picture.surfaceFormat().frameRate();
    if (rate >= 1 && rate <= 240)
        m_period = Time(std::llround(1e6 / rate));
    else if (end > start && !m_inFlight)
        m_period = end - start;
    if (!m_knowsOffset) {
        m_offset = start;
        m_knowsOffset = true;
    }
    // After a seek, the start time is clipped to the target; the end time still identifies the frame.
    const Time frameEnd = end > start ? end : start + m_period;
    const Frame frame{picture, frameEnd - m_offset - m_period / 2};
    if (m_inFlight && !m_isPlaying) {
        const Time miss = *m_inFlight - frame.middle;
        const bool isMissed = std::chrono::abs(miss) > m_period / 2 + 1ms;
        if (isMissed && age == MediaPipeline::Age::During) {
            // Probably left over from before the seek: it only counts if no other frame follows.
            m_inDoubt = picture;
            m_doubtWatch.start();
            return;
        }
        if (isMissed && !m_hasCorrected && !m_next) {
            // The container's zero isn't the first frame's: measure the difference and seek again.
            m_hasCorrected = true;
            m_shift += miss;
            m_frame = frame;
            setPosition(*m_inFlight);
            return;
        }
    }
    m_frame = frame;
    if (m_inFlight)
        seekDone();
    Q_EMIT frameArrived(m_frame);
    Q_EMIT positionChanged(position());
    if (!m_isOpen) {
        m_isOpen = true;
        m_openWatch.stop();
        Q_EMIT opened();
    }
}

void ClipPlayer::takeLoaded()
{
    if (m_isOpen || m_pipeline->facts().hasVideo || !m_pipeline->facts().hasAudio)
        return; // with video, the first frame opens the clip
    if (m_sound == Sound::No)
        return takeError(QMediaPlayer::FormatError, QStringLiteral("no picture"));
    m_isOpen = true;
    m_openWatch.stop();
    takeClock();
    Q_EMIT opened();
}

void ClipPlayer::takeEnd()
{
    if (m_inFlight)
        seekDone();
    if (m_isPlaying) {
        setPlaying(false);
        Q_EMIT ended();
    }
}

void ClipPlayer::takeError(QMediaPlayer::Error error, const QString &detail)
{
    if (std::exchange(m_isBroken, true))
        return; // GStreamer may report several errors for one file
    const MediaPipeline::Facts &facts = m_pipeline->facts();
    if (m_sound != Sound::No && !facts.hasSoundDevice && !hasVideo() && facts.hasAudio)
        explain({.kind = ErrorKind::Media,
                 .message = tr("This computer has no sound device to play this on."),
                 .detail = detail,
                 .apiCode = QString::fromLatin1(kNoSoundDevice)});
    else if (error == QMediaPlayer::NetworkError)
        explain({.kind = ErrorKind::Network,
                 .message = tr("The video couldn't be loaded from the site that hosts it."),
                 .detail = detail});
    else
        explain({.kind = ErrorKind::Media,
                 .message = tr("This file can't be played. It's damaged, or no decoder for it is installed."),
                 .detail = detail});
}

/// Fails with a simpler reason than the player's if there is one. Checks the file on another thread, since a
/// hung network share blocks any thread that accesses its files.
void ClipPlayer::explain(const Error &error)
{
    if (!m_source.isLocalFile())
        return fail(error);
    const auto look = [path = m_source.toLocalFile(), error] {
        const QFileInfo file(path);
        Error said = error;
        if (!file.exists())
            said = {.kind = ErrorKind::NotFound, .message = tr("The file is no longer there.")};
        else if (file.size() == 0)
            said = {.kind = ErrorKind::Media, .message = tr("The file is empty.")};
        said.detail = error.detail;
        return said;
    };
    onPool(this, look, [this, clip = m_clips](const Error &said) {
        if (m_clips == clip)
            fail(said);
    });
}

void ClipPlayer::fail(const Error &error)
{
    if (std::exchange(m_hasFailed, true))
        return;
    m_openWatch.stop();
    leaveSeek();
    m_isOpen = false;
    setPlaying(false);
    Q_EMIT failed(error);
}

void ClipPlayer::setPlaying(bool isPlaying)
{
    if (m_isPlaying == isPlaying)
        return;
    m_isPlaying = isPlaying;
    Q_EMIT playingChanged(isPlaying);
}

} // namespace retalk
