#include "base/mediasniff.h"
#include "fuzz/fuzzing.h"
#include "media/probepackets.h"
#include "media/proberead.h"
#include "net/containercheck.h"

#include <QBuffer>
#include <QFile>

using namespace retalk;

FUZZ(const QByteArray &input)
{
    const SniffedMedia media = sniffMedia(QByteArrayView(input).first(qMin(input.size(), kSniffBytes)));
    fuzz::require((media.kind == MediaKind::Unknown) == media.container.isEmpty(), "a kind without a name");
    (void)looksLikeText(input);

    QBuffer buffer;
    buffer.setData(input);
    buffer.open(QIODevice::ReadOnly);
    (void)proberead::isTruncated(buffer);
    if (const auto headers = proberead::parse(input, {}))
        fuzz::require(headers->info.duration.count() >= 0, "a negative length");
    (void)proberead::isInterlaced(input);
    proberead::Headers headers;
    headers.picture = 0;
    headers.sound = 1;
    headers.info.soundTracks = {SoundTrack{}};
    headers.streams = {{.index = 0, .kind = TrackKind::Picture, .unit = {1, 25}},
                       {.index = 1, .kind = TrackKind::Sound, .sampleRate = 48'000, .soundTrack = 1}};
    ProbePackets packets(headers);
    packets.add(input);
    fuzz::require(packets.improve(headers, false).duration.count() >= 0, "a negative length of packets");

    QFile file(fuzz::scratchFolder() + QStringLiteral("/media"));
    fuzz::require(file.open(QIODevice::WriteOnly) && file.write(input) == input.size(), "cannot write");
    file.close();
    (void)checkContainer(file.fileName(), MediaRule::Certain);
}
