#include "common/savefile.h"

#include "base/onpool.h"
#include "net/partfile.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDesktopServices>
#include <QFile>
#include <QFileInfo>
#include <QMimeData>
#include <QUrl>
#include <QUuid>

namespace retalk {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(retalk::SaveFile)
};

constexpr qint64 kPiece = 1024 * 1024;

} // namespace

QString copyEnding(const QString &source)
{
    const QString ending = QFileInfo(source).suffix();
    return ending.isEmpty() ? QStringLiteral("mp4") : ending;
}

Expected<QString> copyAtomically(const QString &source, const QString &target)
{
    QFile in(source);
    if (!in.open(QIODevice::ReadOnly))
        return failure(ErrorKind::NotFound, Words::tr("The finished file is no longer there."),
                       in.errorString());
    if (QFileInfo(source) == QFileInfo(target))
        return target; // same file: nothing to copy
    // Copying doesn't convert: the name must match the format.
    const QString ending = copyEnding(source);
    if (QFileInfo(target).suffix().compare(ending, Qt::CaseInsensitive) != 0)
        return failure(ErrorKind::InvalidInput,
                       Words::tr("The video is a .%1 file. Choose a name that ends in .%1.").arg(ending));
    PartFile out(target, QUuid::createUuid().toString(QUuid::Id128));
    const auto give = [&out](Error error) {
        out.leave(true);
        return failure(std::move(error));
    };
    if (auto opened = out.open(false); !opened)
        return give(opened.error());
    while (!in.atEnd()) {
        const QByteArray piece = in.read(kPiece);
        if (piece.isEmpty())
            return give({.kind = ErrorKind::Disk,
                         .message = Words::tr("The finished file can't be read."),
                         .detail = in.errorString()});
        if (auto appended = out.append(piece); !appended)
            return give(appended.error());
    }
    if (auto sealed = out.seal(MediaRule::Anything); !sealed)
        return give(sealed.error());
    auto saved = out.commit(true);
    return saved ? saved : give(saved.error());
}

void saveFile(const QString &source, const QString &target, QObject *context,
              std::function<void(Expected<QString>)> handler)
{
    onPool(
        context, [source, target] { return copyAtomically(source, target); }, std::move(handler));
}

QMimeData *fileData(const QString &path)
{
    auto *data = new QMimeData;
    const QUrl url = QUrl::fromLocalFile(path);
    data->setUrls({url});
    // GNOME-based file managers paste this as a copied file.
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
