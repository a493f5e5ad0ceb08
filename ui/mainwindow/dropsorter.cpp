#include "mainwindow/dropsorter.h"

#include "api/generationrequest.h"
#include "base/mediasniff.h"
#include "mainwindow/linkfile.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QPointer>
#include <QThreadPool>

namespace retalk {

namespace {

constexpr qint64 kHeadBytes = 4096;
constexpr qint64 kLinkFileMaxBytes = 64 * 1024;
constexpr std::chrono::milliseconds kServerPatience{5000};

DroppedItem refused(const QString &text, const QString &reason)
{
    return {.text = text, .kind = DroppedItem::Kind::Refused, .reason = reason};
}

} // namespace

DroppedItem lookAtFile(const QString &address)
{
    const QString path = localFilePath(address);
    if (path.isEmpty())
        return {.text = address, .kind = DropRouter::kindByName(address)};
    const QFileInfo info(path);
    if (!info.exists())
        return refused(path, DropRouter::tr("the file does not exist"));
    if (info.isDir())
        return refused(path, DropRouter::tr("this is a folder"));
    if (!info.isFile())
        return refused(path, DropRouter::tr("this is not a file"));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return refused(path, DropRouter::tr("the file cannot be read"));
    if (info.size() == 0)
        return refused(path, DropRouter::tr("the file is empty"));
    if (isLinkFileName(path)) {
        const QString target = addressInLinkFile(path, file.read(kLinkFileMaxBytes));
        if (target.isEmpty())
            return refused(path, DropRouter::tr("there is no web address in this link file"));
        // A link to a local file is looked at once more, but a link to a link is not followed.
        return localFilePath(target).isEmpty() || isLinkFileName(target)
                   ? DroppedItem{.text = target, .kind = DropRouter::kindByName(target)}
                   : lookAtFile(target);
    }
    const auto byName = DropRouter::kindByName(path);
    if (byName == DroppedItem::Kind::Table)
        return {.text = path, .kind = byName};
    const auto byContent = DropRouter::kindOf(sniffMedia(file.read(kHeadBytes)).kind);
    if (byContent == DroppedItem::Kind::Unknown)
        return refused(path, DropRouter::tr("this is neither a video, nor a sound, nor a picture"));
    return {.text = path, .kind = byContent};
}

DropSorter::DropSorter(const QStringList &addresses, QNetworkAccessManager *network, QObject *parent)
    : QObject(parent), m_addresses(addresses), m_network(network)
{
}

void DropSorter::start()
{
    QThreadPool::globalInstance()->start([addresses = m_addresses, self = QPointer<DropSorter>(this)] {
        QList<DroppedItem> items;
        for (const QString &address : addresses)
            items += lookAtFile(address);
        // The pool thread must not touch the object: the call is queued to its thread and dropped if it has
        // died.
        QMetaObject::invokeMethod(
            qApp,
            [self, items] {
                if (self)
                    self->takeLocal(items);
            },
            Qt::QueuedConnection);
    });
}

void DropSorter::takeLocal(const QList<DroppedItem> &items)
{
    m_items = items;
    m_open = 1;
    for (qsizetype i = 0; i < m_items.size(); ++i) {
        if (m_items[i].kind == DroppedItem::Kind::Unknown && m_network)
            askServer(i);
    }
    finishOne();
}

void DropSorter::askServer(qsizetype index)
{
    QNetworkRequest request{QUrl(m_items[index].text)};
    request.setRawHeader("Range", "bytes=0-4095");
    request.setTransferTimeout(static_cast<int>(kServerPatience.count()));
    QNetworkReply *reply = m_network->get(request);
    reply->setParent(this);
    reply->setReadBufferSize(kHeadBytes);
    ++m_open;
    // A server that ignores the range would send it all: the first bytes are enough.
    const auto look = [this, reply, index] {
        const bool isOver = reply->isFinished();
        if (!isOver && reply->bytesAvailable() < kHeadBytes)
            return;
        if (reply->error() == QNetworkReply::NoError)
            m_items[index].kind = DropRouter::kindOf(sniffMedia(reply->peek(kHeadBytes)).kind);
        reply->disconnect(this);
        if (!isOver)
            reply->abort();
        reply->deleteLater();
        finishOne();
    };
    connect(reply, &QNetworkReply::readyRead, this, look);
    connect(reply, &QNetworkReply::finished, this, look);
}

void DropSorter::finishOne()
{
    if (--m_open == 0)
        Q_EMIT sorted(m_items);
}

} // namespace retalk
