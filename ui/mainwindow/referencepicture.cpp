#include "mainwindow/referencepicture.h"

#include "base/onpool.h"
#include "base/paths.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QSaveFile>

namespace retalk {

namespace {

Expected<QString> keep(const QImage &picture)
{
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    picture.save(&buffer, "PNG");
    const QString folder = paths::dataDirectory() + QStringLiteral("/references");
    // Identical pictures share a file.
    const QString name =
        QString::fromLatin1(QCryptographicHash::hash(png, QCryptographicHash::Sha256).toHex().left(24));
    const QString path = folder + u'/' + name + QStringLiteral(".png");
    if (QFile::exists(path))
        return path;
    QSaveFile file(path);
    if (!QDir().mkpath(folder) || !file.open(QIODevice::WriteOnly) || file.write(png) != png.size() ||
        !file.commit()) {
        return failure(
            ErrorKind::Disk,
            QCoreApplication::translate("retalk::ReferencePicture", "The picture couldn't be kept: %1")
                .arg(file.errorString()),
            path);
    }
    return path;
}

} // namespace

void keepReferencePicture(const QImage &picture, QObject *context,
                          std::function<void(Expected<QString>)> handler)
{
    onPool(
        context, [picture] { return keep(picture); }, std::move(handler));
}

} // namespace retalk
