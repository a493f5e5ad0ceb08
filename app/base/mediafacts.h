#pragma once

#include <QByteArrayView>
#include <QtGlobal>

#include <optional>
#include <span>
#include <vector>

/// Facts about a media file, computed from plain values. The client feeds it ffprobe's output and the engine
/// libav's packets, so both reach the same results.
namespace retalk {

/// Frames per second as a fraction, such as 30000/1001. 0/1: unknown.
struct FrameRate
{
    int numerator = 0;
    int denominator = 1;

    constexpr double perSecond() const { return denominator > 0 ? double(numerator) / denominator : 0; }
    constexpr bool isKnown() const { return numerator > 0 && denominator > 0; }
    bool operator==(const FrameRate &) const = default;
};

/// Returns the exact fraction of a rounded rate: 29.97 and 2997003/100000 give 30000/1001, 23.98 gives
/// 24000/1001. Rates that aren't close to a known one are returned unchanged.
FrameRate exactRate(FrameRate rate);
/// Returns the same for a measured rate; 0/1 if it isn't a valid one.
FrameRate exactRate(double perSecond);

enum class TrackKind { Picture, Sound, Other };

/// Properties by which a stream of a file is chosen.
struct StreamTraits
{
    TrackKind kind = TrackKind::Other;
    bool isDefault = false;
    bool isCover = false; ///< cover art: a still that accompanies a sound
    bool isDecodable = true;
    int width = 0; ///< pixels
    int height = 0;
};

/// Returns the index of the sound stream to use: track `wanted`, counted from 1 among the sound streams in
/// file order. If `wanted` is 0, it is the first one marked as default, else the first one; those that can't
/// be decoded are skipped. -1 if there is no such stream or track `wanted` can't be decoded.
int soundStreamIndex(std::span<const StreamTraits> streams, int wanted = 0);
/// Returns the index of the picture stream to use: never cover art; streams marked as default first, then the
/// largest, then the first one. -1 if there is none.
int pictureStreamIndex(std::span<const StreamTraits> streams);

/// Returns true if the container's clock may be reset mid-stream, as in transport streams and concatenated
/// files; such a jump doesn't mean that time has passed. Takes FFmpeg's format name ("mpegts", "mpeg,vob")
/// and is true for its formats with AVFMT_TS_DISCONT.
bool hasDiscontinuousTimestamps(QByteArrayView formatName);

/// Duration of one time stamp unit in seconds, as a fraction.
struct TimeBase
{
    int numerator = 1;
    int denominator = 1000;

    constexpr double seconds(qint64 units) const
    {
        return denominator > 0 ? double(units) * numerator / denominator : 0;
    }
};

/// A packet as listed by its container; times in the stream's unit.
struct PacketTimes
{
    std::optional<qint64> pts; ///< "pts"
    std::optional<qint64> dts; ///< "dts"
    qint64 duration = 0;       ///< 0: not stated
    /// Decoded but not shown, because of an edit list (AV_PKT_FLAG_DISCARD).
    bool isDiscarded = false;
    double skippedStart = 0; ///< seconds of sound to skip at its start (AV_PKT_DATA_SKIP_SAMPLES)
    double skippedEnd = 0;   ///< seconds to skip at its end
};

/// Detects resets of a stream's clock. A packet's times plus its shiftFor() continue without a jump.
class StreamClock
{
public:
    StreamClock(TimeBase unit, bool mayJump) : m_unit(unit), m_mayJump(mayJump) {}

    /// Returns the number of units to add to the times of `packet`, the next one in file order.
    qint64 shiftFor(const PacketTimes &given);
    bool hasJumped() const { return m_hasJumped; }

private:
    TimeBase m_unit;
    bool m_mayJump;
    bool m_hasJumped = false;
    qint64 m_shift = 0;
    std::optional<qint64> m_expected; ///< shifted time at which the next packet should start
};

/// Measurements over all packets of a stream.
struct TrackMeasure
{
    /// Time of the first frame or sample, in seconds on the file's clock; 0 if there are no time stamps.
    double start = 0;
    /// Time from there to the end of the last one, in seconds, including gaps.
    double length = 0;
    qint64 packets = 0;
    qint64 shown = 0; ///< excluding those only decoded; for pictures, frames
    bool hasTimes = false;
    bool hasJumps = false; ///< the clock was reset; later packets were shifted to continue
    bool hasGaps = false;  ///< sound only: there are silences that aren't stored
    // Pictures only:
    FrameRate rate;      ///< the constant rate; 0/1: variable or unknown
    FrameRate usualRate; ///< the standard rate nearest to the usual step, 24 to 60; 25 if nothing is known
    double meanRate = 0; ///< average frames per second
    qint64 frames = 0;   ///< at the constant rate, including occasionally dropped frames; else `shown`
    bool hasConstantRate() const { return rate.isKnown(); }
};

/// Measures a stream packet by packet, which is exact where headers may be estimates.
class TrackMeter
{
public:
    TrackMeter(TrackKind kind, TimeBase unit, bool mayJump);

    /// Adds the next packet in file order.
    void add(const PacketTimes &packet);
    /// Number of packets added so far.
    qint64 packets() const { return m_sum.packets; }
    /// Returns the measurements. `stated` lists the rates that the container claims, best first. A rate is
    /// accepted if every frame falls into its own slot and few slots stay empty.
    TrackMeasure measure(std::span<const FrameRate> stated = {}) const;

private:
    void addSound(PacketTimes packet);
    TrackMeasure measurePicture(std::span<const FrameRate> stated) const;

    TrackKind m_kind;
    TimeBase m_unit;
    StreamClock m_clock;
    TrackMeasure m_sum;
    double m_durations = 0; ///< seconds, of all shown packets
    // Sound only
    double m_begin = 0;
    double m_end = 0;
    double m_lastDuration = 0;
    // Pictures only; they aren't stored in the order in which they are shown.
    std::vector<qint64> m_pts;
    std::vector<qint64> m_dts;
    bool m_isFirstShownAt = false; ///< the first frame has a presentation time
    std::optional<qint64> m_lastAt;
    qint64 m_lastAtDuration = 0;
};

/// Returns the silence before a sound that starts later than its file, in seconds, as ffmpeg and players
/// insert it. `fileStart` is the earliest start of any stream (AVFormatContext::start_time).
double leadingSilence(double soundStart, double fileStart);

} // namespace retalk
