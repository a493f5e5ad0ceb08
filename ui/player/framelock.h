#pragma once

#include "player/clipplayer.h"

#include <QTimer>
#include <QVideoFrame>

#include <deque>
#include <optional>

namespace retalk {

/// A clip's length and the time each of its frames is shown.
struct ClipLength
{
    ClipPlayer::Time duration{0}; ///< of its picture; zero: not known
    ClipPlayer::Time period{40'000};
};

/// Where in the original the picture of the result at `time` comes from: the same place while the original
/// lasts; a result that was extended plays it back and forth after that, the frame at each turn once. Pure.
ClipPlayer::Time originalTime(ClipPlayer::Time time, const ClipLength &original);

/// Plays a result and its original so that only frames that belong together are ever shown together. The
/// result leads (its sound is heard); the original runs a little ahead, and its newest frames wait for their
/// partners. Past the original's end a result that was extended plays alone; at rest it is shown beside the
/// frame that its picture was made from. The result never waits for good: what finds no partner is shown
/// alone.
class FrameLock : public QObject
{
    Q_OBJECT
public:
    using Time = ClipPlayer::Time;

    /// Both players outlive the lock, have been opened, and are commanded through it from now on.
    FrameLock(ClipPlayer *result, ClipPlayer *original, QObject *parent = nullptr);

    void play();
    void pause();
    void seek(Time target);
    void setRate(double rate); ///< positive
    /// How long the original's pictures last, as measured. Its container may count longer sound.
    void setOriginalEnd(Time end);
    /// Wanted or under way; the result itself may still wait for the original to get ahead.
    bool isPlaying() const { return m_wantsPlay; }

Q_SIGNALS:
    /// Both frames show the same moment: their middles, mapped, differ by less than half a frame.
    void pairArrived(const retalk::ClipPlayer::Frame &result, const retalk::ClipPlayer::Frame &original);
    /// The original has no frame for this one: it is over, or it was cut differently.
    void resultArrivedAlone(const retalk::ClipPlayer::Frame &result);

private:
    void takeResult(const ClipPlayer::Frame &frame);
    void takeOriginal(const ClipPlayer::Frame &frame);
    void originalEnded();
    const ClipPlayer::Frame *partnerOf(const ClipPlayer::Frame &result) const;
    bool isPast(Time time) const { return m_originalEnd > Time(0) && time >= m_originalEnd; }
    void pairUp();
    void pairUpAtRest();
    void pairUpPlaying();
    void show(const ClipPlayer::Frame &original);
    void showAlone();
    void endSeek();
    void lostEachOther();
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
        m_recent; ///< the original's newest frames, on both sides of where the result is
    std::optional<ClipPlayer::Frame> m_unpaired;
    std::optional<Time> m_seeking;
    std::optional<Time> m_nextSeek;
    QTimer m_unpairedWatch; ///< the two have lost each other: bring them together again
    Time m_originalEnd{0};
    double m_rate = 1;
    bool m_wantsPlay = false;
    bool m_isPriming = false; ///< the original runs, the result waits for it to get ahead
    bool m_isHeld = false;    ///< the original is too far ahead and waits
    bool m_isEndMeasured = false;
    bool m_hasCorrected = false; ///< the original was sent to the very frame of the result's seek
    int m_losses = 0;            ///< in a row, while playing
};

} // namespace retalk
