#include "service/lipsync/engine.h"

#include "service/lipsync/mediastream.h"
#include "service/lipsync/videoreader.h"

#include <algorithm>

namespace retalk::lipsync {

namespace {

/// Length of a sound from its packets: headers of MP3 and of recordings cut short only guess.
double soundSeconds(MediaStream &media)
{
    const av::Packet packet(av_packet_alloc());
    const double unit = av_q2d(media.stream()->time_base);
    double total = 0;
    double first = 0;
    double last = 0;
    bool hasTimes = false;
    while (media.readPacket(packet.get())) {
        if ((packet->flags & AV_PKT_FLAG_DISCARD) != 0)
            continue;
        total += double(packet->duration) * unit;
        if (packet->pts != AV_NOPTS_VALUE) {
            const double begin = double(packet->pts) * unit;
            first = hasTimes ? std::min(first, begin) : begin;
            last = hasTimes ? std::max(last, begin + double(packet->duration) * unit)
                            : begin + double(packet->duration) * unit;
            hasTimes = true;
        }
    }
    return hasTimes && last > first ? last - std::max(0.0, first) : total;
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
