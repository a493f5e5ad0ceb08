#pragma once

#include "player/clipsound.h"
#include "player/framelock.h"

#include <QElapsedTimer>

#include <memory>
#include <optional>

namespace retalk {

/// The target of the transport controls: one clip, or a result locked to its original, with speed, loop and a
/// range.
class Playback : public QObject
{
    Q_OBJECT
public:
    using Time = ClipPlayer::Time;

    explicit Playback(QObject *parent = nullptr);
    ~Playback() override;

    /// Opens a clip without an original and shows the first frame. An empty `source` only closes the current
    /// clip.
    void open(const QUrl &source);
    /// Switches to another file of the same clip, keeping position, playback state and range.
    void replace(const QUrl &copy);
    QUrl source() const { return m_result.source(); }
    /// Shows the original beside the clip from now on; an empty URL stops that.
    void setOriginal(const QUrl &original);
    /// Sets what is known about the clip's file so far, so that its sound can be read.
    void setFacts(const MediaInfo &info);
    /// Reads the original's sound in advance, so that it is ready when needed; its facts follow later.
    void prepareOriginalSound(const QUrl &original);
    /// Sets what is known about the original, including the length of its video as measured from its packets.
    void setOriginalFacts(const QUrl &original, const MediaInfo &info);
    bool hasOriginal() const { return m_lock != nullptr; }
    /// Returns true if the original ends before the current frame.
    bool isOriginalOver() const
    {
        return m_lock && m_lock->isPast(m_result.position() + m_result.framePeriod() / 2);
    }

    bool isOpen() const { return m_isOpen; }
    bool isPlaying() const;
    bool hasVideo() const { return m_result.hasVideo(); }
    Time position() const;
    Time duration() const { return m_result.duration(); }
    Time framePeriod() const { return m_result.framePeriod(); }

    void play();
    /// Also ends shuttling: playback resumes at the chosen speed.
    void pause();
    void toggle() { isPlaying() ? pause() : play(); }
    void seek(Time target);
    void step(int frames);
    /// L: forward, faster with each press. J: the same backwards.
    void shuttle(int direction);
    double rate() const { return m_rate; }
    /// Sets the chosen speed. L raises the rate temporarily.
    void setRate(double rate);
    bool isLooping() const { return m_isLooping; }
    void setLooping(bool isLooping);
    void setVolume(double volume); ///< 0..1, perceived (not linear)
    void setMuted(bool isMuted);
    /// Selects which of the two is heard, independently of the picture. The next clip starts with its own
    /// sound again.
    void hear(ClipSound::Source source);
    ClipSound::Source heard() const { return m_heard; }

    std::optional<Time> in() const { return m_in; }
    std::optional<Time> out() const { return m_out; }
    void setIn(std::optional<Time> in);
    void setOut(std::optional<Time> out);
    void clearRange();

Q_SIGNALS:
    void opened();
    /// Emitted when the open clip has been closed.
    void closed();
    /// `original` is invalid if there is none, or none that matches this frame.
    void framesArrived(const QVideoFrame &result, const QVideoFrame &original);
    void positionChanged(std::chrono::microseconds position);
    void durationChanged(std::chrono::microseconds duration);
    void playingChanged(bool isPlaying);
    void rateChanged(double rate);
    void loopingChanged(bool isLooping);
    void heardChanged(retalk::ClipSound::Source source);
    void rangeChanged();
    void failed(const retalk::Error &error);
    /// Emitted if the clip plays without its sound.
    void soundFailed(const retalk::Error &error);
    /// Emitted if the clip plays but its original can't be shown beside it.
    void originalFailed(const retalk::Error &error);

private:
    void load(const QUrl &source);
    void resume();
    void createLock();
    void leaveOriginal();
    void takeFrame(const ClipPlayer::Frame &frame);
    void reachedEnd();
    void stopRewinding();
    void rewindStep();
    void tellPlaying();
    void hold();
    void applyRate(double rate);

    ClipPlayer m_result{ClipPlayer::Sound::Alone}; ///< the sound of local files is played by m_sound
    ClipPlayer m_original{ClipPlayer::Sound::No};
    ClipSound m_sound;
    ClipSound::Source m_heard = ClipSound::Source::Result;
    std::unique_ptr<FrameLock> m_lock;
    QElapsedTimer m_rewindClock;
    QTimer m_rewindTimer;
    /// Where a clip that is being replaced resumes.
    struct Place
    {
        Time position{0};
        bool isPlaying = false;
    };
    std::optional<Place> m_place;
    std::optional<Time> m_in;
    std::optional<Time> m_out;
    Time m_originalEnd{0};
    double m_rate = 1;
    double m_chosenRate = 1;
    double m_rewindRate = 0; ///< 0: not playing backwards
    double m_volume = 1;
    bool m_isMuted = false;
    bool m_isLooping = false;
    bool m_isOpen = false;
    bool m_wasPlaying = false;
};

} // namespace retalk
