#include "media/localhead.h"

#include "base/mediasniff.h"
#include "media/proberead.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace retalk {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("retalk::MediaProbe", text);
}

} // namespace

Expected<LocalHead> readLocalHead(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return failure(ErrorKind::NotFound, say("This file does not exist."), path);
    // Also keeps us from pipes and devices, which might never answer.
    if (!info.isFile())
        return failure(ErrorKind::NotFound, say("This is not a file."), path);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorKind::Disk, say("This file cannot be opened: you may not read it."),
                       file.errorString());
    LocalHead head;
    head.total = file.size();
    head.bytes = file.read(kSniffBytes);
    head.isTruncated = proberead::isTruncated(file);
    return head;
}

} // namespace retalk
