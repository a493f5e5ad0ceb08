#include "transfer/containercheck.h"

#include "base/isobmff.h"
#include "base/mediasniff.h"

#include <QCoreApplication>
#include <QFile>

namespace retalk {

namespace {

struct CheckText
{
    Q_DECLARE_TR_FUNCTIONS(retalk::Download)
};

Error incomplete(const QString &detail)
{
    return {.kind = ErrorKind::Media,
            .message =
                CheckText::tr("The file is incomplete: its end is missing. Try again, or ask for it anew."),
            .detail = detail};
}

Expected<SniffedMedia> sniff(QFile &file, MediaRule rule)
{
    if (rule == MediaRule::Anything)
        return SniffedMedia();
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorKind::Disk, CheckText::tr("The downloaded file cannot be read."),
                       file.errorString());
    const QByteArray head = file.read(kSniffBytes);
    const SniffedMedia media = sniffMedia(head);
    if (media.kind != MediaKind::Unknown ||
        (rule == MediaRule::Perhaps && !head.isEmpty() && !isNoMedia(head)))
        return media;
    return failure(
        ErrorKind::Media,
        looksLikeText(head)
            ? CheckText::tr("The link leads to a page or a text, not to a video, a sound or a picture.")
            : CheckText::tr("The link leads to a file that is not a video, a sound or a picture."));
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

} // namespace

Expected<void> checkMediaHead(const QString &path, MediaRule rule)
{
    QFile file(path);
    return sniff(file, rule).map([](const SniffedMedia &) {});
}

Expected<void> checkContainer(const QString &path, MediaRule rule)
{
    QFile file(path);
    const auto media = sniff(file, rule);
    if (!media)
        return failure(media.error());
    const bool hasBoxes = media->container == u"MP4" || media->container == u"MOV" ||
                          media->container == u"M4A" || media->container == u"3GP";
    return hasBoxes ? checkBoxes(file) : Expected<void>();
}

} // namespace retalk
