#include "preview/clipplayer.h"

#include "media/probe.h"

#include <QAudioDevice>
#include <QAudioOutput>
#include <QFileInfo>
#include <QMediaDevices>
#include <QMediaPlayer>
#include <QVideoSink>

namespace retalk {

using namespace std::chrono_literals;
using std::chrono::duration_cast;
using std::chrono::milliseconds;

namespace {

constexpr milliseconds kSeekDeadline = 4s;
constexpr milliseconds kOpenLimit = 15s;
constexpr milliseconds kSoundTick = 40ms;

ClipPlayer::Time fromMs(qint64 ms)
{
    return milliseconds(ms);
}

} // namespace

ClipPlayer::ClipPlayer(bool hasSound, QObject *parent) : QObject(parent), m_hasSound(hasSound)
{
    m_seekWatch.setSingleShot(true);
    m_seekWatch.setInterval(kSeekDeadline);
    connect(&m_seekWatch, &QTimer::timeout, this, &ClipPlayer::seekDone);
    m_openWatch.setSingleShot(true);
    m_openWatch.setInterval(kOpenLimit);
    connect(&m_openWatch, &QTimer::timeout, this, [this] {
        fail(ErrorKind::Timeout,
             tr("The clip does not open. It may be damaged, or its server does not answer."), {});
    });
    m_clock.setInterval(kSoundTick);
    connect(&m_clock, &QTimer::timeout, this, [this] { Q_EMIT positionChanged(position()); });
}

ClipPlayer::~ClipPlayer() = default;

void ClipPlayer::makePlayer()
{
    m_sink = std::make_unique<QVideoSink>();
    m_player = std::make_unique<QMediaPlayer>();
    m_player->setVideoSink(m_sink.get());
    // Without an output device a GStreamer pipeline with sound fails at the first seek ("Internal data stream
    // error").
    if (m_hasSound && !QMediaDevices::defaultAudioOutput().isNull()) {
        m_audio = std::make_unique<QAudioOutput>();
        m_player->setAudioOutput(m_audio.get());
    }
    // The pipeline's own thread waits while this signal is delivered; a seek from within it blocks for 300 ms
    // and can break the stream. So the frame is taken a moment later, unless a seek has made it stale by
    // then.
    connect(m_sink.get(), &QVideoSink::videoFrameChanged, this, [this](const QVideoFrame &picture) {
        QMetaObject::invokeMethod(
            this,
            [this, picture, seeks = m_seeks] {
                if (seeks == m_seeks)
                    takeFrame(picture);
            },
            Qt::QueuedConnection);
    });
    connect(m_player.get(), &QMediaPlayer::durationChanged, this, [this](qint64 ms) {
        m_duration = fromMs(ms);
        Q_EMIT durationChanged(m_duration);
    });
    connect(m_player.get(), &QMediaPlayer::seekableChanged, this, [this](bool isSeekable) {
        if (isSeekable && m_isOpen && !m_inFlight)
            seekDone();
    });
    connect(m_player.get(), &QMediaPlayer::mediaStatusChanged, this,
            [this](QMediaPlayer::MediaStatus status) { takeStatus(int(status)); });
    connect(
        m_player.get(), &QMediaPlayer::errorOccurred, this,
        [this](QMediaPlayer::Error error, const QString &detail) {
            if (error == QMediaPlayer::NoError)
                return;
            if (m_source.isLocalFile() && !QFileInfo::exists(m_source.toLocalFile()))
                fail(ErrorKind::NotFound, tr("The file is no longer there."), detail);
            else if (!m_audio && !hasVideo() && m_player->hasAudio())
                fail(ErrorKind::Media, tr("This computer has no sound device to play it on."), detail);
            else if (error == QMediaPlayer::NetworkError)
                fail(ErrorKind::Network, tr("The clip could not be fetched from its server."), detail);
            else
                fail(ErrorKind::Media,
                     tr("This clip cannot be played. It is damaged, or a decoder for it is not installed."),
                     detail);
        });
}

void ClipPlayer::open(const QUrl &source)
{
    close();
    m_source = source;
    if (source.isLocalFile()) {
        const QFileInfo file(source.toLocalFile());
        if (!file.exists())
            return fail(ErrorKind::NotFound, tr("The file is no longer there."), file.filePath());
        if (file.size() == 0)
            return fail(ErrorKind::Media, tr("The file is empty."), file.filePath());
    }
    if (const std::optional<Error> missing = missingMediaSupport())
        return fail(missing->kind, missing->message, missing->detail);
    if (!m_player)
        makePlayer();
    m_openWatch.start();
    m_player->setSource(source);
    m_player->pause(); // shows the first frame
}

void ClipPlayer::close()
{
    setPlaying(false);
    m_openWatch.stop();
    m_seekWatch.stop();
    m_inFlight.reset();
    m_next.reset();
    m_frame = {};
    m_duration = {};
    m_offset = {};
    m_shift = {};
    m_rate = 1;
    m_isOpen = false;
    m_knowsOffset = false;
    m_source.clear();
    ++m_seeks;
    if (std::exchange(m_hasFailed, false) && m_player) {
        // A pipeline that has met an error does not reliably open the next clip. It may be its own signal
        // that led here.
        m_player->disconnect(this);
        m_sink->disconnect(this);
        m_player.release()->deleteLater();
        m_sink.release()->deleteLater();
        if (m_audio)
            m_audio.release()->deleteLater();
    }
    if (!m_player || m_player->source().isEmpty())
        return;
    const QSignalBlocker quiet(m_player.get());
    const QSignalBlocker noFrames(m_sink.get());
    m_player->stop();
    m_player->setSource({});
    m_player->setPlaybackRate(1);
}

void ClipPlayer::play()
{
    if (!m_isOpen || m_isPlaying)
        return;
    setPlaying(true);
    m_player->play();
}

void ClipPlayer::pause()
{
    if (!m_isPlaying)
        return;
    setPlaying(false);
    m_player->pause();
}

void ClipPlayer::seek(Time target)
{
    if (!m_isOpen)
        return;
    Time wanted = std::max(target, Time(0));
    if (m_duration > m_period)
        wanted = std::min(wanted, m_duration - m_period / 2);
    if (m_inFlight || !m_player->isSeekable()) { // GStreamer tells a little late that it can seek
        m_next = wanted;
        m_seekWatch.start();
        Q_EMIT positionChanged(position());
        return;
    }
    if (!m_isPlaying && m_frame.picture.isValid() &&
        std::chrono::abs(m_frame.middle - wanted) <= m_period / 2) {
        // Already there: the player would not bring the frame again.
        m_inFlight = wanted;
        QMetaObject::invokeMethod(
            this,
            [this, seeks = m_seeks] {
                if (seeks != m_seeks || !m_inFlight)
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
    if (m_player->playbackState() == QMediaPlayer::StoppedState)
        m_player->pause(); // after the end a seek alone brings no frame
    setPosition(target);
    if (!hasVideo())
        seekDone(); // sound arrives without a sign
}

void ClipPlayer::setPosition(Time target)
{
    ++m_seeks;
    m_player->setPosition(duration_cast<milliseconds>(target + m_shift).count());
}

void ClipPlayer::seekDone()
{
    m_seekWatch.stop();
    m_inFlight.reset();
    if (const std::optional<Time> next = std::exchange(m_next, std::nullopt)) {
        m_hasCorrected = false;
        startSeek(*next);
    }
}

void ClipPlayer::setRate(double rate)
{
    if (rate == m_rate)
        return; // each change makes GStreamer seek
    m_rate = rate;
    if (m_player)
        m_player->setPlaybackRate(rate);
}

void ClipPlayer::setVolume(double volume)
{
    if (m_audio)
        m_audio->setVolume(static_cast<float>(
            QAudio::convertVolume(volume, QAudio::LogarithmicVolumeScale, QAudio::LinearVolumeScale)));
}

void ClipPlayer::setMuted(bool isMuted)
{
    if (m_audio)
        m_audio->setMuted(isMuted);
}

ClipPlayer::Time ClipPlayer::position() const
{
    if (m_next)
        return *m_next;
    if (m_inFlight)
        return *m_inFlight;
    if (m_isOpen && !hasVideo())
        return fromMs(m_player->position());
    return std::max(Time(0), m_frame.middle - m_period / 2);
}

bool ClipPlayer::hasVideo() const
{
    return m_knowsOffset || (m_player && m_player->hasVideo());
}

void ClipPlayer::takeFrame(const QVideoFrame &picture)
{
    if (!picture.isValid() || m_source.isEmpty())
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
    // After a seek the start is cut to the target; the end still tells which frame it is.
    const Time frameEnd = end > start ? end : start + m_period;
    m_frame = {picture, frameEnd - m_offset - m_period / 2};

    if (m_inFlight && !m_isPlaying && !m_hasCorrected && !m_next) {
        const Time miss = *m_inFlight - m_frame.middle;
        if (std::chrono::abs(miss) > m_period / 2 + 1ms) {
            // The container's zero is not the first frame's: learn by how much, and go there again.
            m_hasCorrected = true;
            m_shift += miss;
            setPosition(*m_inFlight);
            return;
        }
    }
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

void ClipPlayer::takeStatus(int status)
{
    if (status == QMediaPlayer::EndOfMedia) {
        if (m_inFlight)
            seekDone();
        if (m_isPlaying) {
            setPlaying(false);
            Q_EMIT ended();
        }
        return;
    }
    const bool isLoaded = status == QMediaPlayer::LoadedMedia || status == QMediaPlayer::BufferedMedia;
    if (isLoaded && !m_isOpen && !m_player->hasVideo()) {
        if (!m_player->hasAudio())
            return;
        m_isOpen = true;
        m_openWatch.stop();
        Q_EMIT opened();
    }
}

void ClipPlayer::fail(ErrorKind kind, const QString &message, const QString &detail)
{
    m_openWatch.stop();
    m_seekWatch.stop();
    m_inFlight.reset();
    m_next.reset();
    m_isOpen = false;
    m_hasFailed = true;
    setPlaying(false);
    Q_EMIT failed(Error{.kind = kind, .message = message, .detail = detail});
}

void ClipPlayer::setPlaying(bool isPlaying)
{
    if (m_isPlaying == isPlaying)
        return;
    m_isPlaying = isPlaying;
    if (isPlaying && !hasVideo())
        m_clock.start();
    else
        m_clock.stop();
    Q_EMIT playingChanged(isPlaying);
}

} // namespace retalk
