#include "media/localhead.h"

#include "base/mediasniff.h"
#include "media/proberead.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace retalk {

namespace {

struct FileText
{
    Q_DECLARE_TR_FUNCTIONS(retalk::MediaProbe)
};

} // namespace

Expected<LocalHead> readLocalHead(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return failure(ErrorKind::NotFound, FileText::tr("This file doesn't exist."), path);
    // Also avoids pipes and devices, which might block forever.
    if (!info.isFile())
        return failure(ErrorKind::NotFound, FileText::tr("This isn't a file."), path);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorKind::Disk,
                       FileText::tr("This file can't be opened: you don't have permission to read it."),
                       file.errorString());
    LocalHead head;
    head.total = file.size();
    head.bytes = file.read(kSniffBytes);
    head.isTruncated = proberead::isTruncated(file);
    return head;
}

} // namespace retalk
