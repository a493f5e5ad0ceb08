#pragma once

#include "player/clipsound.h"
#include "player/framelock.h"

#include <QElapsedTimer>

#include <memory>
#include <optional>

namespace retalk {

/// What the transport controls command: one clip, or a result locked to its original; with speed, loop and a
/// range.
class Playback : public QObject
{
    Q_OBJECT
public:
    using Time = ClipPlayer::Time;

    explicit Playback(QObject *parent = nullptr);
    ~Playback() override;

    /// Opens a clip by itself; the first frame is shown. `source` empty: nothing.
    void open(const QUrl &source);
    /// The same clip from another file: goes on at the same place, in the same way, with the same range.
    void replace(const QUrl &copy);
    QUrl source() const { return m_result.source(); }
    /// Shows the original beside the clip from now on; an empty URL ends that.
    void setOriginal(const QUrl &original);
    /// What is known of the clip's file by now: its sound is read.
    void setFacts(const MediaInfo &info);
    /// The original's sound is read now, so that it's there when it is asked for; its facts come later.
    void prepareOriginalSound(const QUrl &original);
    /// The same of its original: how long its pictures last, as measured from its packets, too.
    void setOriginalFacts(const QUrl &original, const MediaInfo &info);
    bool hasOriginal() const { return m_lock != nullptr; }

    bool isOpen() const { return m_isOpen; }
    bool isPlaying() const;
    bool hasVideo() const { return m_result.hasVideo(); }
    Time position() const;
    Time duration() const { return m_result.duration(); }
    Time framePeriod() const { return m_result.framePeriod(); }

    void play();
    /// Ends shuttling too: what plays next has the chosen speed again.
    void pause();
    void toggle() { isPlaying() ? pause() : play(); }
    void seek(Time target);
    void step(int frames);
    /// L: forward, faster with each press. J: backwards, likewise.
    void shuttle(int direction);
    double rate() const { return m_rate; }
    /// The chosen speed. L goes faster for a while.
    void setRate(double rate);
    bool isLooping() const { return m_isLooping; }
    void setLooping(bool isLooping);
    void setVolume(double volume); ///< 0..1, as heard (not linear)
    void setMuted(bool isMuted);
    /// Which of the two is heard, whichever is seen. The next clip begins with its own sound again.
    void hear(ClipSound::Source source);
    ClipSound::Source heard() const { return m_heard; }

    std::optional<Time> in() const { return m_in; }
    std::optional<Time> out() const { return m_out; }
    void setIn(std::optional<Time> in);
    void setOut(std::optional<Time> out);
    void clearRange();

Q_SIGNALS:
    void opened();
    /// What was open is no more.
    void closed();
    /// `original` invalid: there is none, or none that belongs to this frame.
    void framesArrived(const QVideoFrame &result, const QVideoFrame &original);
    void positionChanged(std::chrono::microseconds position);
    void durationChanged(std::chrono::microseconds duration);
    void playingChanged(bool isPlaying);
    void rateChanged(double rate);
    void loopingChanged(bool isLooping);
    void heardChanged(retalk::ClipSound::Source source);
    void rangeChanged();
    void failed(const retalk::Error &error);
    /// The clip plays, but not its sound.
    void soundFailed(const retalk::Error &error);
    /// The clip plays, but its original cannot be shown beside it.
    void originalFailed(const retalk::Error &error);

private:
    void load(const QUrl &source);
    void resume();
    void lockUp();
    void leaveOriginal();
    void takeFrame(const ClipPlayer::Frame &frame);
    void reachedEnd();
    void stopRewinding();
    void rewindStep();
    void tellPlaying();
    void hold();
    void applyRate(double rate);

    ClipPlayer m_result{ClipPlayer::Sound::Alone}; ///< m_sound plays what is on this computer
    ClipPlayer m_original{ClipPlayer::Sound::No};
    ClipSound m_sound;
    ClipSound::Source m_heard = ClipSound::Source::Result;
    std::unique_ptr<FrameLock> m_lock;
    QElapsedTimer m_rewindClock;
    QTimer m_rewindTimer;
    /// Where a clip that is being replaced goes on.
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
    double m_rewindRate = 0; ///< 0: not going backwards
    double m_volume = 1;
    bool m_isMuted = false;
    bool m_isLooping = false;
    bool m_isOpen = false;
    bool m_wasPlaying = false;
};

} // namespace retalk
