#include "inputs/dropsorter.h"

#include "api/generationrequest.h"
#include "base/mediasniff.h"
#include "base/mounts.h"
#include "base/onpool.h"
#include "inputs/linkfile.h"
#include "media/probe.h"
#include "net/sharelinks.h"

#include <QCollator>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTimer>

#include <algorithm>
#include <array>
#include <utility>

namespace retalk {

namespace {

constexpr qint64 kHeadBytes = 4096;
constexpr qint64 kLinkFileMaxBytes = 64 * 1024;
/// Shorter for addresses with a known suffix.
constexpr std::chrono::milliseconds kPatienceWithEnding{1500};
constexpr std::chrono::milliseconds kLinkPatience{5000};
constexpr std::chrono::milliseconds kLong{400};
/// Dropping hundreds of files must not start hundreds of processes.
constexpr int kProbesAtOnce = 3;
/// More can't be reviewed at once, and a folder may be a whole archive.
constexpr int kMaxInFolder = 2000;
/// If a disk or share takes longer, the field will report the result.
constexpr std::chrono::seconds kDropPatience{8};

/// "Bad Request", "Method Not Allowed", "Not Acceptable", "Range Not Satisfiable", "Not Implemented".
constexpr std::array kRangeRefusals{400, 405, 406, 416, 501};

DroppedItem refused(const QString &text, const QString &reason)
{
    return {.text = text, .kind = DroppedItem::Kind::Refused, .reason = reason};
}

/// Returns the reason why a file found in a dropped folder isn't used.
DroppedItem unusedInFolder(const QString &file, const DroppedItem &item)
{
    switch (item.kind) {
    case DroppedItem::Kind::Refused:
        return refused(file, item.reason);
    case DroppedItem::Kind::Face:
        return refused(file, DropRouter::tr("a folder's pictures aren't used; drop one on the Face field"));
    case DroppedItem::Kind::Table:
        return refused(file, DropRouter::tr("a folder's tables aren't used; drop the table alone"));
    default:
        return refused(file, DropRouter::tr("this isn't a video, an audio file or a picture"));
    }
}

} // namespace

DroppedItem identifyFile(const QString &address)
{
    if (isMountAddress(address)) {
        const Expected<QString> mounted = mountedPath(address);
        return mounted ? identifyFile(*mounted) : refused(address, mounted.error().message);
    }
    const QString path = localFilePath(address);
    if (path.isEmpty())
        return {.text = address, .kind = DropRouter::kindByName(address)};
    const QFileInfo info(path);
    if (!info.exists())
        return refused(path, DropRouter::tr("the file doesn't exist"));
    if (info.isDir())
        return refused(path, DropRouter::tr("this is a folder"));
    if (!info.isFile())
        return refused(path, DropRouter::tr("this isn't a file"));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return refused(path, DropRouter::tr("the file can't be read"));
    if (info.size() == 0)
        return refused(path, DropRouter::tr("the file is empty"));
    if (isLinkFileName(path)) {
        const QString target = addressInLinkFile(path, file.read(kLinkFileMaxBytes));
        if (target.isEmpty())
            return refused(path, DropRouter::tr("this link file has no web address"));
        // A link to a local file is followed once; a link to a link isn't.
        return localFilePath(target).isEmpty() || isLinkFileName(target)
                   ? DroppedItem{.text = target, .kind = DropRouter::kindByName(target)}
                   : identifyFile(target);
    }
    const auto byName = DropRouter::kindByName(path);
    if (byName == DroppedItem::Kind::Table)
        return {.text = path, .kind = byName};
    const SniffedMedia sniffed = sniffFile(file);
    if (sniffed.kind == MediaKind::Unknown && file.seek(0) && isNoMedia(file.read(kHeadBytes)))
        return refused(path, DropRouter::tr("this isn't a video, an audio file or a picture"));
    // Raw recordings have no characteristic beginning.
    return {.text = path,
            .kind = DropRouter::kindOf(sniffed.kind),
            .isInDoubt = sniffed.kind == MediaKind::Unknown || sniffed.mayBeEither};
}

QList<DroppedItem> listFolder(const QString &folder)
{
    const auto listed = [](const QString &path, QDir::Filters filters) {
        QStringList found;
        // Not QDir::entryList(), which reads and sorts the whole folder before returning the first entry.
        QDirIterator files(path, filters | QDir::NoDotAndDotDot);
        while (files.hasNext() && found.size() <= kMaxInFolder)
            found += files.next();
        // The C locale sorts by bytes only.
        const QLocale locale;
        QCollator order(locale.language() == QLocale::C ? QLocale(QLocale::English) : locale);
        order.setNumericMode(true); // "take 2" before "take 10"
        std::sort(found.begin(), found.end(), order);
        return found;
    };
    QStringList files = listed(folder, QDir::Files | QDir::Readable);
    const QStringList inside = listed(folder, QDir::Dirs | QDir::Readable | QDir::NoSymLinks);
    for (const QString &each : inside) {
        if (files.size() <= kMaxInFolder)
            files += listed(each, QDir::Files | QDir::Readable);
    }
    const bool isTooMany = files.size() > kMaxInFolder;
    if (isTooMany)
        files = files.first(kMaxInFolder);

    QList<DroppedItem> items;
    QList<DroppedItem> others;
    for (const QString &file : std::as_const(files)) {
        DroppedItem item = identifyFile(file);
        if (std::exchange(item.isInDoubt, false)) {
            const auto byName = DropRouter::kindByName(file);
            if (byName == DroppedItem::Kind::Video || byName == DroppedItem::Kind::Voice)
                item.kind = byName;
        }
        if (item.kind == DroppedItem::Kind::Video || item.kind == DroppedItem::Kind::Voice)
            items += item;
        else
            others += unusedInFolder(file, item);
    }
    if (isTooMany)
        items += DroppedItem{.text = folder,
                             .kind = DroppedItem::Kind::Refused,
                             .reason = DropRouter::tr("only the first %1 files in this folder were checked")
                                           .arg(QLocale().toString(kMaxInFolder)),
                             .isPartlyUsed = true};
    else if (items.isEmpty())
        items += refused(folder, DropRouter::tr("no videos or voice tracks in this folder"));
    else
        items += others;
    return items;
}

DropSorter::DropSorter(const QStringList &addresses, QNetworkAccessManager *network, QObject *parent)
    : QObject(parent), m_addresses(addresses), m_network(network)
{
}

void DropSorter::start()
{
    const auto look = [addresses = m_addresses] {
        QList<DroppedItem> items;
        for (const QString &address : addresses) {
            const QString path = isMountAddress(address) ? QString() : localFilePath(address);
            if (!path.isEmpty() && QFileInfo(path).isDir())
                items += listFolder(path);
            else
                items += identifyFile(address);
        }
        return items;
    };
    onPool(this, look, [this](const QList<DroppedItem> &items) { takeLocal(items); });
}

void DropSorter::takeLocal(const QList<DroppedItem> &items)
{
    m_items = items;
    m_open = 1;
    for (qsizetype i = 0; i < m_items.size(); ++i) {
        const bool isAddress =
            m_items[i].kind != DroppedItem::Kind::Refused && localFilePath(m_items[i].text).isEmpty();
        if (isAddress && m_network)
            askServer(i);
        else if (m_items[i].isInDoubt)
            lookCloser(i);
    }
    if (m_open > 1)
        QTimer::singleShot(kLong, this, [this] {
            if (m_open == 0)
                return;
            m_hasTakenLong = true;
            Q_EMIT takingLong();
        });
    finishOne();
}

void DropSorter::lookCloser(qsizetype index)
{
    ++m_open;
    m_inDoubt.push_back(index);
    startProbes();
}

void DropSorter::startProbes()
{
    while (!m_inDoubt.empty() && m_probes < kProbesAtOnce) {
        const qsizetype index = m_inDoubt.front();
        m_inDoubt.pop_front();
        ++m_probes;
        auto *probe = new MediaProbe(QUrl::fromLocalFile(m_items[index].text), this, kDropPatience);
        probe->skipPoster();
        connect(probe, &MediaProbe::finished, this,
                [this, probe, index](const Expected<MediaProbe::Result> &result) {
                    probe->deleteLater();
                    DroppedItem &item = m_items[index];
                    item.isInDoubt = false;
                    if (result)
                        item.kind = DropRouter::kindOf(result->info.kind);
                    else if (item.kind == DroppedItem::Kind::Unknown)
                        item = refused(item.text,
                                       DropRouter::tr("this isn't a video, an audio file or a picture"));
                    --m_probes;
                    startProbes();
                    finishOne();
                });
        probe->start();
    }
}

void DropSorter::askServer(qsizetype index, bool isRangeWanted)
{
    const bool hasEnding = m_items[index].kind != DroppedItem::Kind::Unknown;
    QNetworkRequest request{QUrl(directLink(m_items[index].text))};
    if (isRangeWanted)
        request.setRawHeader("Range", "bytes=0-4095");
    QNetworkReply *reply = m_network->get(request);
    reply->setParent(this);
    reply->setReadBufferSize(kHeadBytes);
    ++m_open;
    const auto end = [this, reply, index, isRangeWanted] {
        const bool isOver = reply->isFinished();
        // Some servers refuse every range but serve the whole file.
        const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        if (isRangeWanted &&
            std::find(kRangeRefusals.begin(), kRangeRefusals.end(), status) != kRangeRefusals.end())
            askServer(index, false);
        else
            takeAnswer(reply, m_items[index]);
        reply->disconnect(this);
        if (!isOver)
            reply->abort();
        reply->deleteLater();
        finishOne();
    };
    // A server that ignores the range would send everything; the first bytes are enough.
    connect(reply, &QNetworkReply::readyRead, this, [reply, end] {
        if (reply->bytesAvailable() >= kHeadBytes)
            end();
    });
    connect(reply, &QNetworkReply::finished, this, end);
    QTimer::singleShot(hasEnding ? kPatienceWithEnding : kLinkPatience, reply, [reply] { reply->abort(); });
}

/// Sets an item's kind from the server's answer; keeps the one from its suffix if that says nothing.
void DropSorter::takeAnswer(QNetworkReply *reply, DroppedItem &item) const
{
    using Kind = DroppedItem::Kind;
    const bool hasEnding = item.kind != Kind::Unknown;
    const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (!hasEnding && (status == 404 || status == 410)) {
        item = refused(item.text, DropRouter::tr("the site that hosts it denied access (%1)").arg(status));
        return;
    }
    // Other refusals go to a field, which shows the server's answer.
    if (status == 0 || status >= 400 || reply->error() == QNetworkReply::OperationCanceledError)
        return;
    const QByteArray head = reply->peek(kHeadBytes);
    const SniffedMedia media = sniffMedia(head);
    const Kind sniffed = DropRouter::kindOf(media.kind);
    const QString said = reply->header(QNetworkRequest::ContentTypeHeader).toString().toLower();
    // The container allows both; the name or the server decides between sound and video.
    if (media.mayBeEither && (item.kind == Kind::Voice || said.startsWith(QLatin1String("audio/")))) {
        item.kind = Kind::Voice;
        return;
    }
    if (sniffed != Kind::Unknown) {
        item.kind = sniffed;
        return;
    }
    if (said.startsWith(QLatin1String("video/")))
        item.kind = Kind::Video;
    else if (said.startsWith(QLatin1String("audio/")))
        item.kind = Kind::Voice;
    else if (said.startsWith(QLatin1String("image/")))
        item.kind = Kind::Face;
    else if (!hasEnding && looksLikeText(head))
        item = refused(
            item.text,
            DropRouter::tr("this is a web page; drop the video, audio file or picture on it instead"));
}

void DropSorter::finishOne()
{
    if (--m_open == 0)
        Q_EMIT sorted(m_items);
}

} // namespace retalk
