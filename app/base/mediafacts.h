#pragma once

#include <QByteArrayView>
#include <QtGlobal>

#include <optional>
#include <span>
#include <vector>

/// What is true of a media file, worked out from plain values: from what ffprobe prints in the client and
/// from libav's packets in the engine alike, so that both come to the same answers.
namespace retalk {

/// Frames per second as a fraction: 30000/1001. 0/1: not known.
struct FrameRate
{
    int numerator = 0;
    int denominator = 1;

    constexpr double perSecond() const { return denominator > 0 ? double(numerator) / denominator : 0; }
    constexpr bool isKnown() const { return numerator > 0 && denominator > 0; }
    bool operator==(const FrameRate &) const = default;
};

/// The fraction that a rounded rate means: 29.97 and 2997003/100000 are 30000/1001, 23.98 is 24000/1001.
/// Rates that are close to none are returned as they are.
FrameRate exactRate(FrameRate rate);
/// The same for a rate that was measured; 0/1 when it is none.
FrameRate exactRate(double perSecond);

enum class TrackKind { Picture, Sound, Other };

/// What the choice of a file's streams goes by.
struct StreamTraits
{
    TrackKind kind = TrackKind::Other;
    bool isDefault = false;
    bool isCover = false; ///< cover art: a still that comes with a sound
    bool isDecodable = true;
    int width = 0; ///< pixels
    int height = 0;
};

/// Index of the sound stream that is used: track `wanted` (counted from 1 among the sound streams, in the
/// file's order); when it is 0, the first that the file marks as default, else the first. One that cannot be
/// decoded is passed over. -1: there is none, or not that many.
int soundStreamIndex(std::span<const StreamTraits> streams, int wanted = 0);
/// Index of the picture stream that is used: no cover art; one marked as default before others, then the
/// largest, then the first. -1: there is none.
int pictureStreamIndex(std::span<const StreamTraits> streams);

/// Whether the clock of a container may be reset in the middle, as in transport streams and in files that
/// were put one behind the other; a jump there is no time that passes. By FFmpeg's name of the format
/// ("mpegts", "mpeg,vob"); these are its formats with AVFMT_TS_DISCONT.
bool mayClockJump(QByteArrayView formatName);

/// Length of a time stamp's unit, s, as a fraction.
struct TimeUnit
{
    int numerator = 1;
    int denominator = 1000;

    constexpr double seconds(qint64 units) const
    {
        return denominator > 0 ? double(units) * numerator / denominator : 0;
    }
};

/// One packet as its container lists it; times in the stream's unit.
struct PacketTimes
{
    std::optional<qint64> shownAt;   ///< "pts"
    std::optional<qint64> decodedAt; ///< "dts"
    qint64 duration = 0;             ///< 0: not said
    /// Only decoded, not shown: what an edit list leaves out (AV_PKT_FLAG_DISCARD).
    bool isDiscarded = false;
    double skippedStart = 0; ///< s of its sound that are not played at its start (AV_PKT_DATA_SKIP_SAMPLES)
    double skippedEnd = 0;   ///< s at its end
};

/// Finds where a stream's clock is reset. The times of a packet plus shiftFor() of it go on without a
/// jump.
class StreamClock
{
public:
    StreamClock(TimeUnit unit, bool mayJump) : m_unit(unit), m_mayJump(mayJump) {}

    /// Units to add to the times of `packet`, which is the next one in the file's order.
    qint64 shiftFor(const PacketTimes &given);
    bool hasJumped() const { return m_hasJumped; }

private:
    TimeUnit m_unit;
    bool m_mayJump;
    bool m_hasJumped = false;
    qint64 m_shift = 0;
    std::optional<qint64> m_expected; ///< where the next packet should be, as shifted
};

/// What the packets of one stream say together.
struct TrackMeasure
{
    /// When the first frame or sample is played, s, on the file's own clock; 0 when there are no times.
    double start = 0;
    /// From there to the end of the last one, s. Gaps count.
    double length = 0;
    qint64 packets = 0; ///< all of them
    qint64 shown = 0;   ///< without those that are only decoded; of pictures: frames
    bool hasTimes = false;
    bool hasJumps = false; ///< the clock was reset in the middle; what follows was joined on
    bool hasGaps = false;  ///< of sound: there are silences that the file does not store
    // Of pictures only:
    FrameRate rate;      ///< the steady rate; 0/1: it varies, or it is not known
    FrameRate usualRate; ///< the standard rate next to the usual step, 24 to 60; 25 when nothing is known
    double meanRate = 0; ///< frames a second on average
    qint64 frames = 0;   ///< at the steady rate, frames that were dropped now and then included; else `shown`
    bool isSteady() const { return rate.isKnown(); }
};

/// Measures a stream packet by packet: in contrast to headers, packets do not guess.
class TrackMeter
{
public:
    TrackMeter(TrackKind kind, TimeUnit unit, bool mayJump);

    /// The next packet in the file's order.
    void add(const PacketTimes &packet);
    /// All packets so far.
    qint64 packets() const { return m_sum.packets; }
    /// `stated`: rates that the container claims, best first. One that all frames agree with (each falls into
    /// a slot of its own, few slots stay empty) is believed.
    TrackMeasure measure(std::span<const FrameRate> stated = {}) const;

private:
    void addSound(PacketTimes packet);
    TrackMeasure measurePicture(std::span<const FrameRate> stated) const;

    TrackKind m_kind;
    TimeUnit m_unit;
    StreamClock m_clock;
    TrackMeasure m_sum;
    double m_durations = 0; ///< s, of all shown packets
    // Sound
    double m_begin = 0;
    double m_end = 0;
    double m_lastDuration = 0;
    // Pictures: pictures are stored in another order than they are shown in.
    std::vector<qint64> m_shownAt;
    std::vector<qint64> m_decodedAt;
    bool m_isFirstShownAt = false; ///< the first one says when it is shown
    std::optional<qint64> m_lastAt;
    qint64 m_lastAtDuration = 0;
};

/// Silence before a sound that begins later than its file, s: what ffmpeg and players give. `fileStart`: the
/// earliest start of any stream (AVFormatContext::start_time).
double leadingSilence(double soundStart, double fileStart);

} // namespace retalk
