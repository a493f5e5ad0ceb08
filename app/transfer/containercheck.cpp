#include "transfer/containercheck.h"

#include "base/mediasniff.h"

#include <QCoreApplication>
#include <QFile>
#include <QtEndian>

namespace retalk {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("retalk::Download", text);
}

/// Walks the top-level boxes (ISO/IEC 14496-12, 4.2: 32-bit size, type; size 1: a 64-bit size follows; size
/// 0: to the end).
Expected<void> checkBoxes(QFile &file)
{
    const qint64 end = file.size();
    bool hasIndex = false;
    qint64 at = 0;
    while (at + 8 <= end) {
        if (!file.seek(at))
            return failure(ErrorKind::Disk, tr("The downloaded file cannot be read."), file.errorString());
        const QByteArray head = file.read(16);
        qint64 length = qFromBigEndian<quint32>(head.constData());
        if (length == 1 && head.size() == 16)
            length = qint64(qFromBigEndian<quint64>(head.constData() + 8));
        else if (length == 0)
            length = end - at;
        if (length < 8 || length > end - at)
            return failure(ErrorKind::Media, tr("The video is incomplete."),
                           QStringLiteral("box at %1").arg(at));
        hasIndex = hasIndex || head.sliced(4, 4) == "moov";
        at += length;
    }
    if (at != end || !hasIndex)
        return failure(ErrorKind::Media, tr("The video is incomplete."),
                       QStringLiteral("no moov, or bytes left over"));
    return {};
}

} // namespace

Expected<void> checkContainer(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorKind::Disk, tr("The downloaded file cannot be read."), file.errorString());
    const QByteArray head = file.read(kSniffBytes);
    if (sniffMedia(head).kind == MediaKind::Unknown) {
        return failure(ErrorKind::Media,
                       looksLikeText(head)
                           ? tr("The link leads to a page or a text, not to a video, a sound or a picture.")
                           : tr("The link leads to a file that is not a video, a sound or a picture."));
    }
    if (head.size() >= 8 && head.sliced(4, 4) == "ftyp")
        return checkBoxes(file);
    return {};
}

} // namespace retalk
