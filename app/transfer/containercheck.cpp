#include "transfer/containercheck.h"

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

Error incomplete(const QString &detail)
{
    return {.kind = ErrorKind::Media,
            .message =
                CheckText::tr("The file is incomplete: its end is missing. Try again, or ask for it anew."),
            .detail = detail};
}

Expected<SniffedMedia> sniff(QFile &file)
{
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorKind::Disk, CheckText::tr("The downloaded file cannot be read."),
                       file.errorString());
    const QByteArray head = file.read(kSniffBytes);
    const SniffedMedia media = sniffMedia(head);
    if (media.kind != MediaKind::Unknown)
        return media;
    return failure(
        ErrorKind::Media,
        looksLikeText(head)
            ? CheckText::tr("The link leads to a page or a text, not to a video, a sound or a picture.")
            : CheckText::tr("The link leads to a file that is not a video, a sound or a picture."));
}

/// Walks the top-level boxes (ISO/IEC 14496-12, 4.2: 32-bit size, type; size 1: a 64-bit size follows; size
/// 0: to the end). Players pass over stray bytes after the last box, so those are no fault.
Expected<void> checkBoxes(QFile &file)
{
    const qint64 end = file.size();
    bool hasIndex = false;
    for (qint64 at = 0; at + 8 <= end;) {
        if (!file.seek(at))
            return failure(ErrorKind::Disk, CheckText::tr("The downloaded file cannot be read."),
                           file.errorString());
        const QByteArray head = file.read(16);
        if (head.size() < 8)
            break;
        quint64 length = qFromBigEndian<quint32>(head.constData());
        if (length == 1 && head.size() == 16)
            length = qFromBigEndian<quint64>(head.constData() + 8);
        else if (length == 0)
            length = quint64(end - at);
        if (length < 8)
            break;
        if (length > quint64(end - at))
            return failure(incomplete(QStringLiteral("box at %1 of %2").arg(at).arg(end)));
        hasIndex = hasIndex || head.sliced(4, 4) == "moov";
        at += qint64(length);
    }
    if (!hasIndex)
        return failure(incomplete(QStringLiteral("no moov")));
    return {};
}

} // namespace

Expected<void> checkMediaHead(const QString &path)
{
    QFile file(path);
    return sniff(file).map([](const SniffedMedia &) {});
}

Expected<void> checkContainer(const QString &path)
{
    QFile file(path);
    const auto media = sniff(file);
    if (!media)
        return failure(media.error());
    const bool hasBoxes = media->container == u"MP4" || media->container == u"MOV" ||
                          media->container == u"M4A" || media->container == u"3GP";
    return hasBoxes ? checkBoxes(file) : Expected<void>();
}

} // namespace retalk
