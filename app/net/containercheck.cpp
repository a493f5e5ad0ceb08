#include "net/containercheck.h"

#include "base/isobmff.h"
#include "base/mediasniff.h"

#include <QCoreApplication>
#include <QFile>
#include <QtEndian>

namespace retalk {

namespace {

struct CheckText
{
    Q_DECLARE_TR_FUNCTIONS(retalk::Download)
};

/// Programs that write to a pipe leave sizes such as 2,000,000,000, 0x7ffff000 and 0xffffffff.
constexpr qint64 kOpenRiffBytes = 1'900'000'000;
constexpr quint64 kLargestElement = 0x00FF'FFFF'FFFF'FFFF;

Error incomplete(const QString &detail)
{
    return {.kind = ErrorKind::Media,
            .message =
                CheckText::tr("The file is incomplete: its end is missing. Try again, or get a new link."),
            .detail = detail,
            .apiCode = QString::fromLatin1(kIncomplete)};
}

Expected<SniffedMedia> sniff(QFile &file, MediaRule rule)
{
    if (rule == MediaRule::Anything)
        return SniffedMedia();
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorKind::Disk, CheckText::tr("The downloaded file can't be read."),
                       file.errorString());
    const QByteArray head = file.read(kSniffBytes);
    const SniffedMedia media = sniffMedia(head);
    if (media.kind != MediaKind::Unknown ||
        (rule == MediaRule::Perhaps && !head.isEmpty() && !isNoMedia(head)))
        return media;
    return failure(ErrorKind::Media,
                   looksLikeText(head)
                       ? CheckText::tr("The link opens a page or text, not a video, audio file or picture.")
                       : CheckText::tr("The link opens a file that isn't a video, audio file or picture."));
}

Expected<void> checkBoxes(QFile &file)
{
    const BoxSummary boxes = readBoxes(file);
    if (boxes.cutBoxAt >= 0)
        return failure(incomplete(QStringLiteral("box at %1 of %2").arg(boxes.cutBoxAt).arg(file.size())));
    if (!boxes.hasIndex)
        return failure(incomplete(QStringLiteral("no moov")));
    if (boxes.lastChunkAt >= file.size())
        return failure(
            incomplete(QStringLiteral("chunk at %1 of %2").arg(boxes.lastChunkAt).arg(file.size())));
    return {};
}

/// Returns the size that a WAV, AVI or Matroska file states; 0 if it states none or was written as a stream.
qint64 statedSize(QFile &file)
{
    if (!file.isOpen() || !file.seek(0))
        return 0;
    const QByteArray head = file.read(kSniffBytes);
    if (head.startsWith("RIFF") && head.size() >= 12) {
        const auto size = qint64(qFromLittleEndian<quint32>(head.constData() + 4));
        return size < kOpenRiffBytes ? size + 8 : 0;
    }
    if (!head.startsWith("\x1A\x45\xDF\xA3"))
        return 0;
    // The first byte of an EBML size has as many leading zeros as further bytes follow (RFC 8794); all ones:
    // unknown size.
    const qsizetype segment = head.indexOf("\x18\x53\x80\x67");
    if (segment < 0 || segment + 12 > head.size() || head[segment + 4] != '\1')
        return 0;
    const quint64 size = qFromBigEndian<quint64>(head.constData() + segment + 4) & kLargestElement;
    return size < kLargestElement / 2 ? segment + 12 + qint64(size) : 0;
}

} // namespace

Expected<void> checkMediaHead(const QString &path, MediaRule rule)
{
    QFile file(path);
    return sniff(file, rule).map([](const SniffedMedia &) {});
}

Expected<void> checkContainer(const QString &path, MediaRule rule, LengthProof proof)
{
    QFile file(path);
    const auto media = sniff(file, rule);
    if (!media)
        return failure(media.error());
    if (media->container == u"MP4" || media->container == u"MOV" || media->container == u"M4A" ||
        media->container == u"3GP")
        return checkBoxes(file);
    const qint64 stated = proof == LengthProof::None ? statedSize(file) : 0;
    if (stated > file.size())
        return failure(incomplete(QStringLiteral("%1 of %2 bytes").arg(file.size()).arg(stated)));
    return {};
}

} // namespace retalk
