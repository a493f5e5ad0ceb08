#include "engine/engine.h"

#include "engine/media/mediastream.h"
#include "engine/media/videoreader.h"

namespace retalk::lipsync {

namespace {

/// Returns the length of an audio stream from its packets, including the silence before it, s. The headers of
/// MP3 files and truncated recordings contain only estimates.
double soundSeconds(MediaStream &media)
{
    const av::Packet packet(av_packet_alloc());
    const AVStream &stream = *media.stream();
    TrackMeter meter(TrackKind::Sound, {stream.time_base.num, stream.time_base.den}, false);
    while (media.readPacket(packet.get()))
        meter.add(timesOf(*packet, stream));
    const TrackMeasure measure = meter.measure();
    return measure.length + (measure.hasTimes ? leadingSilence(measure.start, media.fileStart()) : 0);
}

} // namespace

Expected<InputInfo> inspect(const QString &path)
{
    InputInfo info;
    Expected<VideoReader> video = VideoReader::open(path, 1);
    Expected<MediaStream> sound = MediaStream::open(path, Input::Voice, 1);
    if (sound) {
        info.hasAudio = true;
        info.seconds = soundSeconds(*sound);
    }
    if (video) {
        info.hasVideo = true;
        info.width = video->format().width;
        info.height = video->format().height;
        info.framesPerSecond = video->format().framesPerSecond();
        info.seconds = video->seconds();
    }
    if (!video && !sound)
        return failure(video.error());
    return info;
}

} // namespace retalk::lipsync
