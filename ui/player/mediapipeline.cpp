#include "player/mediapipeline.h"

#include "player/frameintake.h"

#include <QAudioDevice>
#include <QAudioOutput>
#include <QMediaDevices>
#include <QMediaMetaData>
#include <QTimer>

namespace retalk {

using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace {
constexpr milliseconds kSoundTick = 40ms;
} // namespace

/// The part that lives in the thread.
class MediaPipeline::Worker : public QObject
{
public:
    Worker(const WorkerLink<MediaPipeline> &link, Sound sound) : m_link(link), m_sound(sound)
    {
        m_clock.setParent(this); // moves to the thread with it
        m_frames.setParent(this);
        m_clock.setInterval(kSoundTick);
        connect(&m_clock, &QTimer::timeout, this, &Worker::tellPosition);
    }

    void make();
    void open(const QUrl &source, int soundTrack, quint64 clip, quint64 serial);
    void close();
    void play();
    void pause();
    void seek(milliseconds position, quint64 serial);
    void setRate(double rate);
    QAudioOutput *audio() const { return m_audio.get(); } ///< null without a device
    /// Any thread may call the functions FrameIntake documents as thread-safe.
    FrameIntake &frames() { return m_frames; }

private:
    /// Runs `report` with the pipeline in its thread, unless the clip has changed.
    template <typename Report>
    void tell(Report report);
    void tellPosition();
    void takeStatus(QMediaPlayer::MediaStatus status);
    void takeTracks();
    void chooseSound();
    void setSounding(bool isSounding);

    WorkerLink<MediaPipeline> m_link;
    Sound m_sound;
    bool m_isSounding = false;
    bool m_isReopening = false; ///< to add sound; status reports without sound are ignored
    int m_soundTrack = 0;       ///< 0: the player's choice
    quint64 m_clip = 0;
    // Destroyed in reverse order: the player releases its outputs before they are deleted.
    FrameIntake m_frames;
    std::unique_ptr<QAudioOutput> m_audio;
    std::unique_ptr<QMediaPlayer> m_player;
    QTimer m_clock; ///< position of a clip without video
};

void MediaPipeline::Worker::make()
{
    m_player = std::make_unique<QMediaPlayer>();
    // Without an output device, a GStreamer pipeline with sound fails at the first seek ("Internal data
    // stream error").
    if (m_sound != Sound::No && !QMediaDevices::defaultAudioOutput().isNull())
        m_audio = std::make_unique<QAudioOutput>();
    m_player->setVideoSink(m_frames.makeSink());
    connect(m_player.get(), &QMediaPlayer::durationChanged, this, [this](qint64 ms) {
        tell([ms](MediaPipeline *pipeline) { Q_EMIT pipeline->durationChanged(milliseconds(ms)); });
    });
    connect(m_player.get(), &QMediaPlayer::seekableChanged, this, [this](bool isSeekable) {
        tell([isSeekable](MediaPipeline *pipeline) { Q_EMIT pipeline->seekableChanged(isSeekable); });
    });
    connect(m_player.get(), &QMediaPlayer::tracksChanged, this, &Worker::takeTracks);
    connect(m_player.get(), &QMediaPlayer::mediaStatusChanged, this, &Worker::takeStatus);
    connect(m_player.get(), &QMediaPlayer::errorOccurred, this,
            [this](QMediaPlayer::Error error, const QString &detail) {
                if (error != QMediaPlayer::NoError && !m_isReopening)
                    tell(
                        [error, detail](MediaPipeline *pipeline) { Q_EMIT pipeline->failed(error, detail); });
            });
}

void MediaPipeline::Worker::setSounding(bool isSounding)
{
    if (m_audio && std::exchange(m_isSounding, isSounding) != isSounding)
        m_player->setAudioOutput(isSounding ? m_audio.get() : nullptr);
}

void MediaPipeline::Worker::takeTracks()
{
    chooseSound();
    const bool isAlone = m_player->hasAudio() && !m_player->hasVideo();
    if (!isAlone || m_sound != Sound::Alone || m_isSounding || !m_audio)
        return;
    // Sound without video doesn't play without an output; to add one, the clip must be reopened.
    m_isReopening = true;
    QMetaObject::invokeMethod(
        this,
        [this, clip = m_clip, source = m_player->source()] {
            m_isReopening = false;
            if (clip != m_clip)
                return;
            close();
            setSounding(true);
            m_player->setSource(source);
            m_player->pause();
        },
        Qt::QueuedConnection);
}

/// The player lists the tracks in file order.
void MediaPipeline::Worker::chooseSound()
{
    const int index = m_soundTrack - 1;
    const qsizetype count = m_player->audioTracks().size();
    if (count > 1 && index >= 0 && index < count && m_player->activeAudioTrack() != index)
        m_player->setActiveAudioTrack(index);
}

void MediaPipeline::Worker::open(const QUrl &source, int soundTrack, quint64 clip, quint64 serial)
{
    close();
    m_soundTrack = soundTrack;
    m_clip = clip;
    m_frames.begin(serial); // discards frames of the previous clip
    m_frames.finish(serial);
    setSounding(m_sound == Sound::Always || (m_sound == Sound::Alone && !source.isLocalFile()));
    m_player->setSource(source);
    m_player->pause(); // shows the first frame
}

void MediaPipeline::Worker::close()
{
    m_clock.stop();
    if (m_player->source().isEmpty())
        return;
    const QSignalBlocker quiet(m_player.get());
    m_player->stop();
    m_player->setSource({});
    m_player->setPlaybackRate(1);
}

void MediaPipeline::Worker::play()
{
    m_player->play();
    if (!m_player->hasVideo())
        m_clock.start();
}

void MediaPipeline::Worker::pause()
{
    m_clock.stop();
    m_frames.betweenFrames([this] { m_player->pause(); });
}

void MediaPipeline::Worker::seek(milliseconds position, quint64 serial)
{
    if (m_player->playbackState() == QMediaPlayer::StoppedState)
        m_player->pause(); // after the end, a seek alone delivers no frame
    m_frames.begin(serial);
    const auto seek = [this, position] {
        m_player->setPosition(position.count());
    };
    if (m_player->playbackState() == QMediaPlayer::PlayingState)
        m_frames.betweenFrames(seek);
    else
        seek(); // waits until the previous frame has been handled
    m_frames.finish(serial);
}

void MediaPipeline::Worker::setRate(double rate)
{
    m_frames.betweenFrames([this, rate] { m_player->setPlaybackRate(rate); }); // by a seek
}

template <typename Report>
void MediaPipeline::Worker::tell(Report report)
{
    const Facts facts{.hasVideo = m_player->hasVideo(),
                      .hasAudio = m_player->hasAudio(),
                      .hasSoundDevice = m_audio != nullptr,
                      .isSeekable = m_player->isSeekable()};
    m_link.post([clip = m_clip, facts, report](MediaPipeline *pipeline) {
        if (clip != pipeline->m_clip)
            return;
        pipeline->m_facts = facts;
        report(pipeline);
    });
}

void MediaPipeline::Worker::tellPosition()
{
    tell([position = milliseconds(m_player->position())](MediaPipeline *pipeline) {
        pipeline->m_position = position;
        Q_EMIT pipeline->positionChanged();
    });
}

void MediaPipeline::Worker::takeStatus(QMediaPlayer::MediaStatus status)
{
    if (m_isReopening)
        return;
    if (status == QMediaPlayer::EndOfMedia) {
        m_clock.stop();
        tell([serial = m_frames.begun()](MediaPipeline *pipeline) {
            if (serial == pipeline->m_issued) // otherwise a newer open or seek has replaced it
                Q_EMIT pipeline->ended();
        });
    } else if (status == QMediaPlayer::LoadedMedia || status == QMediaPlayer::BufferedMedia) {
        tell([](MediaPipeline *pipeline) { Q_EMIT pipeline->loaded(); });
    }
}

MediaPipeline::MediaPipeline(Sound sound, QObject *parent)
    : QObject(parent), m_sound(sound), m_thread(new WorkerThread(QStringLiteral("media"))), m_link(this)
{
}

MediaPipeline::~MediaPipeline()
{
    m_link.cut();
}

template <typename Command>
void MediaPipeline::post(Command command)
{
    if (m_worker)
        QMetaObject::invokeMethod(
            m_worker, [worker = m_worker, command] { command(worker); }, Qt::QueuedConnection);
}

void MediaPipeline::open(const QUrl &source, int soundTrack)
{
    m_source = source;
    m_facts = {};
    m_position = {};
    ++m_clip;
    ++m_issued;
    if (!m_worker) {
        m_worker = new Worker(m_link, m_sound);
        connect(&m_worker->frames(), &FrameIntake::frameTaken, this, &MediaPipeline::passOnFrame);
        m_thread->begin(m_worker);
        post([](Worker *worker) { worker->make(); });
    }
    post([source, soundTrack, clip = m_clip, serial = m_issued](Worker *worker) {
        worker->open(source, soundTrack, clip, serial);
    });
}

void MediaPipeline::passOnFrame()
{
    const std::optional<FrameIntake::Taken> taken = m_worker->frames().fetch();
    if (!taken || m_source.isEmpty())
        return;
    const Age age = taken->begun < m_issued ? Age::Before : taken->done < m_issued ? Age::During : Age::After;
    Q_EMIT frameArrived(taken->frame, age);
}

void MediaPipeline::close()
{
    m_source.clear();
    m_facts = {};
    ++m_clip;
    post([](Worker *worker) { worker->close(); });
}

void MediaPipeline::play()
{
    post([](Worker *worker) { worker->play(); });
}

void MediaPipeline::pause()
{
    post([](Worker *worker) { worker->pause(); });
}

void MediaPipeline::seek(milliseconds position)
{
    post([position, serial = ++m_issued](Worker *worker) { worker->seek(position, serial); });
}

void MediaPipeline::setRate(double rate)
{
    post([rate](Worker *worker) { worker->setRate(rate); });
}

void MediaPipeline::setVolume(double linear)
{
    post([linear](Worker *worker) {
        if (QAudioOutput *audio = worker->audio())
            audio->setVolume(static_cast<float>(linear));
    });
}

void MediaPipeline::setMuted(bool isMuted)
{
    post([isMuted](Worker *worker) {
        if (QAudioOutput *audio = worker->audio())
            audio->setMuted(isMuted);
    });
}

} // namespace retalk
