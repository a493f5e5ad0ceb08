#include "preview/savefile.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDesktopServices>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QMimeData>
#include <QPointer>
#include <QStorageInfo>
#include <QThreadPool>
#include <QUrl>

#include <unistd.h>

namespace retalk {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(retalk::SaveFile)
};

constexpr qint64 kPiece = 1024 * 1024;

/// Removes a started copy unless it was finished.
class PartFile : public QFile
{
public:
    using QFile::QFile;
    ~PartFile() override
    {
        close();
        if (!isFinished)
            QFile::remove(fileName());
    }
    bool isFinished = false;
};

tl::unexpected<Error> cannotWrite(const QString &target, const QString &detail)
{
    const QStorageInfo disk(QFileInfo(target).absolutePath());
    if (disk.isValid() && disk.bytesAvailable() < kPiece)
        return failure(ErrorKind::Disk,
                       Words::tr("The disk is full. Free some space or choose another folder."), detail);
    return failure(ErrorKind::Disk,
                   Words::tr("Cannot write to “%1”. Choose another folder.")
                       .arg(QDir::toNativeSeparators(QFileInfo(target).absolutePath())),
                   detail);
}

} // namespace

Expected<QString> copyAtomically(const QString &source, const QString &target)
{
    QFile in(source);
    if (!in.open(QIODevice::ReadOnly))
        return failure(ErrorKind::NotFound, Words::tr("The finished file is no longer there."),
                       in.errorString());
    if (QFileInfo(source) == QFileInfo(target))
        return target; // onto itself: it is there already
    PartFile out(target + QStringLiteral(".part"));
    if (!out.open(QIODevice::WriteOnly | QIODevice::Truncate))
        return cannotWrite(target, out.errorString());
    while (!in.atEnd()) {
        const QByteArray piece = in.read(kPiece);
        if (piece.isEmpty())
            return failure(ErrorKind::Disk, Words::tr("The finished file cannot be read."), in.errorString());
        if (out.write(piece) != piece.size())
            return cannotWrite(target, out.errorString());
    }
    if (!out.flush() || ::fsync(out.handle()) != 0)
        return cannotWrite(target, out.errorString());
    out.close();
    // rename(2) replaces the old file in one step; QFile::rename() refuses an existing one.
    if (::rename(QFile::encodeName(out.fileName()).constData(), QFile::encodeName(target).constData()) != 0)
        return cannotWrite(target, QString::fromLocal8Bit(strerror(errno)));
    out.isFinished = true;
    return target;
}

void saveFile(const QString &source, const QString &target, QObject *context,
              std::function<void(Expected<QString>)> handler)
{
    QThreadPool::globalInstance()->start(
        [source, target, context = QPointer<QObject>(context), handler = std::move(handler)] {
            const Expected<QString> result = copyAtomically(source, target);
            // Posted to the application, which outlives the pool's work; the context itself may be gone by
            // then.
            QMetaObject::invokeMethod(qApp, [context, handler, result] {
                if (context)
                    handler(result);
            });
        });
}

QMimeData *fileData(const QString &path)
{
    auto *data = new QMimeData;
    const QUrl url = QUrl::fromLocalFile(path);
    data->setUrls({url});
    // What GNOME's and its relatives' file managers paste as a copied file.
    data->setData(QStringLiteral("x-special/gnome-copied-files"), "copy\n" + url.toEncoded());
    return data;
}

void showInFolder(const QString &path)
{
    const QString folder = QFileInfo(path).absolutePath();
    const auto openFolder = [folder] {
        QDesktopServices::openUrl(QUrl::fromLocalFile(folder));
    };
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return openFolder();
    QDBusMessage call = QDBusMessage::createMethodCall(
        QStringLiteral("org.freedesktop.FileManager1"), QStringLiteral("/org/freedesktop/FileManager1"),
        QStringLiteral("org.freedesktop.FileManager1"), QStringLiteral("ShowItems"));
    call << QStringList{QUrl::fromLocalFile(path).toString()} << QString();
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(call, 5000), qApp);
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, qApp,
                     [openFolder](QDBusPendingCallWatcher *done) {
                         if (QDBusPendingReply<>(*done).isError())
                             openFolder();
                         done->deleteLater();
                     });
}

} // namespace retalk
