#include "media/probepackets.h"

#include <algorithm>
#include <cmath>

namespace retalk {

namespace {

using namespace Qt::StringLiterals;

/// A line has about 100 bytes; longer ones aren't packets.
constexpr qsizetype kLongestLine = 4096;
/// Below this fraction of the stated length, and by at least the seconds below, the end is definitely missing
/// and not just rounded.
constexpr double kMissing = 0.95;
constexpr double kMissingSeconds = 1;

std::chrono::milliseconds measuredTime(double seconds)
{
    constexpr double most = 30.0 * 24 * 3600;
    return std::chrono::milliseconds(seconds >= 0 && seconds < most ? std::llround(seconds * 1000) : 0);
}

std::optional<qint64> number(QByteArrayView text)
{
    bool isNumber = false;
    const qint64 value = text.toLongLong(&isNumber);
    return isNumber ? std::optional(value) : std::nullopt;
}

/// Returns true for formats whose header states the file's original length.
bool saysItsLength(QByteArrayView format)
{
    return format.startsWith("mov,") || format.startsWith("matroska") || format == "avi" || format == "flv" ||
           format == "asf";
}

} // namespace

ProbePackets::ProbePackets(const proberead::Headers &headers)
{
    const bool mayJump = hasDiscontinuousTimestamps(headers.format);
    for (const proberead::Stream &stream : headers.streams)
        m_tracks.emplace(stream.index,
                         Track{TrackMeter(stream.kind == TrackKind::Picture && stream.index != headers.picture
                                              ? TrackKind::Other
                                              : stream.kind,
                                          stream.unit, mayJump),
                               stream.unit, stream.sampleRate});
}

QStringList ProbePackets::probeArguments()
{
    return {u"-v"_s,
            u"error"_s,
            u"-show_entries"_s,
            u"packet=stream_index,pts,dts,duration,flags:packet_side_data=skip_samples,discard_padding"_s,
            u"-of"_s,
            u"compact=p=0"_s};
}

void ProbePackets::add(const QByteArray &bytes)
{
    const QByteArray all = std::exchange(m_rest, {}) + bytes;
    qsizetype at = 0;
    for (qsizetype end = all.indexOf('\n'); end >= 0; end = all.indexOf('\n', at)) {
        addLine(QByteArrayView(all).sliced(at, end - at));
        at = end + 1;
    }
    if (all.size() - at <= kLongestLine)
        m_rest = all.sliced(at);
}

// "stream_index=0|pts=-1024|dts=-1024|duration=1024|flags=KD|skip_samples=1024|discard_padding=0"
void ProbePackets::addLine(QByteArrayView line)
{
    int index = -1;
    PacketTimes packet;
    qint64 skipped = 0;
    qint64 padding = 0;
    while (!line.isEmpty()) {
        const qsizetype bar = line.indexOf('|');
        const QByteArrayView field = bar < 0 ? line : line.first(bar);
        line = bar < 0 ? QByteArrayView() : line.sliced(bar + 1);
        const qsizetype equals = field.indexOf('=');
        if (equals < 0)
            continue;
        const QByteArrayView name = field.first(equals);
        const QByteArrayView value = field.sliced(equals + 1);
        if (name == "stream_index")
            index = int(number(value).value_or(-1));
        else if (name == "pts")
            packet.pts = number(value);
        else if (name == "dts")
            packet.dts = number(value);
        else if (name == "duration")
            packet.duration = number(value).value_or(0);
        else if (name == "flags")
            packet.isDiscarded = value.indexOf('D') >= 0;
        else if (name == "skip_samples")
            skipped = number(value).value_or(0);
        else if (name == "discard_padding")
            padding = number(value).value_or(0);
    }
    const auto found = m_tracks.find(index);
    if (found == m_tracks.end())
        return;
    Track &track = found->second;
    if (track.sampleRate > 0) {
        packet.skippedStart = double(std::max<qint64>(0, skipped)) / track.sampleRate;
        packet.skippedEnd = double(std::max<qint64>(0, padding)) / track.sampleRate;
    }
    track.meter.add(packet);
    const std::optional<qint64> at = packet.pts ? packet.pts : packet.dts;
    if (at)
        m_end = std::max(m_end, track.unit.seconds(*at) + track.unit.seconds(packet.duration));
}

bool ProbePackets::isEndMissing(const proberead::Headers &headers, bool isEndCut) const
{
    const double length = m_end - headers.start;
    if (isEndCut) {
        // A box may be too large although everything in the index is present.
        const int main = headers.picture >= 0 ? headers.picture : headers.sound;
        const auto stream =
            std::find_if(headers.streams.begin(), headers.streams.end(),
                         [main](const proberead::Stream &candidate) { return candidate.index == main; });
        constexpr double rounding = 0.1;
        return stream == headers.streams.end() || stream->statedFrames <= 0 ||
               (m_tracks.at(main).meter.packets() < stream->statedFrames &&
                length + rounding < headers.length);
    }
    // Some files that start late count from zero, others from their start.
    const double end = std::max(length, m_end);
    return saysItsLength(headers.format) && end < kMissing * headers.length &&
           end + kMissingSeconds < headers.length;
}

MediaInfo ProbePackets::improve(const proberead::Headers &headers, bool isEndCut) const
{
    MediaInfo info = headers.info;
    bool isMeasured = false;
    for (const proberead::Stream &stream : headers.streams) {
        const TrackMeasure measure = m_tracks.at(stream.index).meter.measure(stream.statedRates);
        if (measure.length <= 0)
            continue;
        if (stream.index == headers.picture) {
            info.exactFrameRate = measure.rate;
            info.frameRate = measure.hasConstantRate() ? measure.rate.perSecond() : measure.meanRate;
            info.pictureStart = measuredTime(measure.start);
            info.duration = measuredTime(measure.length);
            isMeasured = true;
        }
        if (stream.soundTrack > 0 && stream.soundTrack <= info.soundTracks.size()) {
            SoundTrack &track = info.soundTracks[stream.soundTrack - 1];
            track.start = measuredTime(measure.start);
            track.silenceBefore = measuredTime(leadingSilence(measure.start, headers.start));
            track.duration = measuredTime(measure.length);
            isMeasured = isMeasured || (headers.picture < 0 && stream.index == headers.sound);
        }
    }
    if (isMeasured && info.kind == MediaKind::Audio)
        info.duration = info.voiceLength();
    info.isDurationEstimated = headers.isLengthGuessed && !isMeasured;
    info.isEndMissing = isEndMissing(headers, isEndCut);
    return info;
}

} // namespace retalk
