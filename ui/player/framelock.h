#pragma once

#include "player/clipplayer.h"

#include <QTimer>
#include <QVideoFrame>

#include <deque>
#include <optional>

namespace retalk {

/// A clip's length and frame interval.
struct ClipLength
{
    ClipPlayer::Time duration{0}; ///< of its video; zero: unknown
    ClipPlayer::Time period{40'000};
};

/// Returns the time in the original that the result's frame at `time` was made from: the same time while the
/// original lasts. After that, an extended result plays the original back and forth, with the frame at each
/// turning point shown once. Pure.
ClipPlayer::Time originalTime(ClipPlayer::Time time, const ClipLength &original);

/// Plays a result and its original so that only matching frames are shown together. The result leads (its
/// sound is heard); the original runs slightly ahead, and its newest frames wait for their partners. Past the
/// original's end, an extended result plays alone; when paused there, it is shown beside the frame its
/// picture was made from. The result never waits indefinitely: a frame without a partner is shown alone.
class FrameLock : public QObject
{
    Q_OBJECT
public:
    using Time = ClipPlayer::Time;

    /// Both players must outlive the lock, must be open, and must only be controlled through it.
    FrameLock(ClipPlayer *result, ClipPlayer *original, QObject *parent = nullptr);

    void play();
    void pause();
    void seek(Time target);
    void setRate(double rate); ///< must be positive
    /// Sets the measured length of the original's video. The container's duration may include longer sound.
    void setOriginalEnd(Time end);
    /// Returns true if playback was requested; the result may still be waiting for the original to get ahead.
    bool isPlaying() const { return m_wantsPlay; }
    /// Returns true if the original ends before this moment.
    bool isPast(Time time) const { return m_originalEnd > Time(0) && time >= m_originalEnd; }

Q_SIGNALS:
    /// Emitted with two frames of the same moment: their middles, mapped, differ by less than half a frame.
    void pairArrived(const retalk::ClipPlayer::Frame &result, const retalk::ClipPlayer::Frame &original);
    /// Emitted if the original has no frame for this one, because it has ended or was cut differently.
    void resultArrivedAlone(const retalk::ClipPlayer::Frame &result);

private:
    void takeResult(const ClipPlayer::Frame &frame);
    void takeOriginal(const ClipPlayer::Frame &frame);
    void originalEnded();
    const ClipPlayer::Frame *partnerOf(const ClipPlayer::Frame &result) const;
    void pairUp();
    void pairUpAtRest();
    void pairUpPlaying();
    void show(const ClipPlayer::Frame &original);
    void showAlone();
    void endSeek();
    void handleSyncLoss();
    void prime();
    void startResult();
    void seekBoth(Time target);
    ClipLength length() const { return {m_originalEnd, m_original->framePeriod()}; }
    Time mapped(Time time) const { return originalTime(time, length()); }
    Time leadOf(Time originalMiddle) const;
    qsizetype mostKept() const;

    ClipPlayer *m_result;
    ClipPlayer *m_original;
    std::deque<ClipPlayer::Frame>
        m_recent; ///< the original's newest frames, before and after the result's position
    std::optional<ClipPlayer::Frame> m_unpaired;
    std::optional<Time> m_seeking;
    std::optional<Time> m_nextSeek;
    std::optional<Time> m_playedAlone; ///< the frame shown last, if it is past the original's end
    QTimer m_unpairedWatch;            ///< the two have lost sync: realign them
    Time m_originalEnd{0};
    double m_rate = 1;
    bool m_wantsPlay = false;
    bool m_isPriming = false; ///< the original is running, the result waits for it to get ahead
    bool m_isHeld = false;    ///< the original is too far ahead and is paused
    bool m_isEndMeasured = false;
    bool m_hasCorrected = false; ///< the original was sent to the exact frame of the result's seek
    int m_losses = 0;            ///< in a row, while playing
};

} // namespace retalk
