#include "inputs/droprouter.h"

#include "api/generationrequest.h"
#include "base/mounts.h"

#include <QFileInfo>
#include <QLocale>
#include <QMimeData>
#include <QRegularExpression>
#include <QSet>
#include <QTextDocumentFragment>
#include <QUrl>

#include <algorithm>

namespace retalk {

namespace {

QString unescaped(const QString &attribute)
{
    return QTextDocumentFragment::fromHtml(attribute).toPlainText();
}

/// Returns embedded pictures and media, or else links: a dragged picture means the picture, not its link.
QStringList addressesInHtml(const QString &html)
{
    static const QRegularExpression source(
        QStringLiteral("<(?:img|video|audio|source)\\b[^>]*?\\bsrc\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)')"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression link(
        QStringLiteral("<a\\b[^>]*?\\bhref\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)')"),
        QRegularExpression::CaseInsensitiveOption);
    for (const QRegularExpression &pattern : {source, link}) {
        QStringList found;
        auto matches = pattern.globalMatch(html);
        while (matches.hasNext()) {
            const auto match = matches.next();
            const QString address =
                unescaped(match.captured(1).isEmpty() ? match.captured(2) : match.captured(1));
            if (address.startsWith(QLatin1String("http"), Qt::CaseInsensitive))
                found += address;
        }
        if (!found.isEmpty())
            return found;
    }
    return {};
}

QStringList addressesInText(const QString &text)
{
    QStringList found;
    const auto lines = text.split(QRegularExpression(QStringLiteral("[\\r\\n]+")), Qt::SkipEmptyParts);
    for (const QString &raw : lines) {
        const QString line = raw.trimmed();
        const bool isAddress = line.startsWith(QLatin1String("http://"), Qt::CaseInsensitive) ||
                               line.startsWith(QLatin1String("https://"), Qt::CaseInsensitive) ||
                               isMountAddress(line) || !localFilePath(line).isEmpty();
        if (isAddress && !line.startsWith(u'#'))
            found += line;
    }
    return found;
}

QStringList addressesInList(const QMimeData &data)
{
    QStringList found;
    // Line by line instead of urls(), because QUrl rejects the host names of phones ("[usb:001,005]").
    const QList<QByteArray> lines = data.data(QStringLiteral("text/uri-list")).split('\n');
    for (const QByteArray &raw : lines) {
        const QString line = QString::fromUtf8(raw.trimmed());
        if (line.startsWith(QLatin1String("file:"), Qt::CaseInsensitive)) {
            const QString path = localFilePath(line); // handles names that contain "#"
            if (!path.isEmpty())
                found += path;
        } else if (isMountAddress(line)) {
            found += line;
        } else if (line.startsWith(QLatin1String("http"), Qt::CaseInsensitive)) {
            found += QUrl(line).toString(QUrl::FullyEncoded); // signed links must not change
        }
    }
    return found;
}

} // namespace

QStringList DropRouter::addresses(const QMimeData &data)
{
    QStringList found = addressesInList(data);
    // If a picture is a link, the list has the page it leads to, and the HTML the picture.
    const bool isAnyMedia = std::any_of(found.cbegin(), found.cend(), [](const QString &address) {
        return isMountAddress(address) || kindByName(address) != DroppedItem::Kind::Unknown ||
               !localFilePath(address).isEmpty();
    });
    if (!isAnyMedia && data.hasHtml()) {
        const QStringList inHtml = addressesInHtml(data.html());
        if (!inHtml.isEmpty())
            found = inHtml;
    }
    if (found.isEmpty() && data.hasText())
        found = addressesInText(data.text());
    found.removeDuplicates();
    return found;
}

QImage DropRouter::picture(const QMimeData &data)
{
    if (data.hasImage())
        return data.imageData().value<QImage>();
    // A picture embedded in the page as data.
    static const QRegularExpression inlined(
        QStringLiteral(
            "<img\\b[^>]*?\\bsrc\\s*=\\s*[\"']data:image/[a-z+.-]+;base64,([A-Za-z0-9+/=\\s]+)[\"']"),
        QRegularExpression::CaseInsensitiveOption);
    const auto match = data.hasHtml() ? inlined.match(data.html()) : QRegularExpressionMatch();
    return match.hasMatch() ? QImage::fromData(QByteArray::fromBase64(match.captured(1).toLatin1()))
                            : QImage();
}

bool DropRouter::isPromising(const QMimeData &data)
{
    return data.hasUrls() || data.hasImage() || data.hasHtml() || data.hasText();
}

DroppedItem::Kind DropRouter::kindByName(const QString &text)
{
    static const QHash<QString, DroppedItem::Kind> endings = [] {
        QHash<QString, DroppedItem::Kind> table;
        for (const auto *e : {"mp4", "mov", "m4v", "mkv", "webm", "avi", "mpg", "mpeg", "mts", "m2ts", "wmv",
                              "flv", "3gp", "ogv", "mxf", "dv", "vob"})
            table.insert(QLatin1String(e), DroppedItem::Kind::Video);
        for (const auto *e : {"wav", "mp3", "m4a", "aac", "flac", "ogg", "oga", "opus", "wma", "aif", "aiff",
                              "amr", "wv", "ac3"})
            table.insert(QLatin1String(e), DroppedItem::Kind::Voice);
        for (const auto *e :
             {"jpg", "jpeg", "png", "webp", "bmp", "gif", "heic", "heif", "avif", "tif", "tiff"})
            table.insert(QLatin1String(e), DroppedItem::Kind::Face);
        for (const auto *e : {"csv", "tsv"})
            table.insert(QLatin1String(e), DroppedItem::Kind::Table);
        return table;
    }();
    // No access to a share for a name that is part of its address.
    const QString local = isMountAddress(text) ? QString() : localFilePath(text);
    const QString path = local.isEmpty() ? QUrl(text).path() : local;
    return endings.value(QFileInfo(path).suffix().toLower(), DroppedItem::Kind::Unknown);
}

DroppedItem::Kind DropRouter::kindOf(MediaInfo::Kind kind)
{
    switch (kind) {
    case MediaInfo::Kind::Video:
        return DroppedItem::Kind::Video;
    case MediaInfo::Kind::Audio:
        return DroppedItem::Kind::Voice;
    case MediaInfo::Kind::Image:
        return DroppedItem::Kind::Face;
    case MediaInfo::Kind::Unknown:
        break;
    }
    return DroppedItem::Kind::Unknown;
}

QList<DroppedPair> DropRouter::pairByName(const QStringList &videos, const QStringList &voices)
{
    const auto baseOf = [](const QString &text) {
        return QFileInfo(sourceOf(text).path()).completeBaseName().toCaseFolded();
    };
    QStringList bases;
    for (const QString &video : videos)
        bases += baseOf(video);
    QList<QStringList> voicesOf(videos.size());
    for (const QString &voice : voices) {
        const QString name = baseOf(voice);
        qsizetype best = -1;
        for (qsizetype i = 0; i < bases.size(); ++i) {
            const QString &base = bases[i];
            if (base.isEmpty() || !name.startsWith(base))
                continue;
            // "take1" doesn't match "take12".
            const bool isWhole = name.size() == base.size() || !name[base.size()].isLetterOrNumber();
            if (isWhole && (best < 0 || base.size() > bases[best].size()))
                best = i;
        }
        if (best >= 0)
            voicesOf[best] += voice;
    }
    QList<DroppedPair> pairs;
    for (qsizetype i = 0; i < videos.size(); ++i) {
        for (const QString &voice : std::as_const(voicesOf[i]))
            pairs += {videos[i], voice};
    }
    return pairs;
}

QByteArray DropRouter::tableOf(const QList<DroppedPair> &pairs)
{
    const auto cell = [](QString text) {
        return u'"' + text.replace(u'"', QStringLiteral("\"\"")) + u'"';
    };
    QString table = QStringLiteral("video,audio\n");
    for (const auto &[video, voice] : pairs)
        table += cell(video) + u',' + cell(voice) + u'\n';
    return table.toUtf8();
}

RoutedDrop DropRouter::arrange(const QList<DroppedItem> &items, const QString &fieldUnderPointer)
{
    using Kind = DroppedItem::Kind;
    RoutedDrop routed;
    const auto refuse = [&routed](DroppedItem item, const QString &reason) {
        item.kind = Kind::Refused;
        if (item.reason.isEmpty())
            item.reason = reason;
        routed.refused += item;
    };
    const auto takeOne = [&refuse](QString &place, const DroppedItem &item, const QString &reason) {
        if (place.isEmpty())
            place = item.text;
        else
            refuse(item, reason);
    };
    QStringList videos;
    const bool isOnVoice =
        fieldUnderPointer == QLatin1String("audio_url") || fieldUnderPointer == kMoreVoices;
    routed.addsVoices = fieldUnderPointer == kMoreVoices;
    // Editors export dubs as MP4, so a video on the voice field is a voice track. If a sound is dropped with
    // it, it is the video.
    const bool isAnyVoice = std::any_of(items.cbegin(), items.cend(),
                                        [](const DroppedItem &item) { return item.kind == Kind::Voice; });
    for (DroppedItem item : items) {
        if (item.kind == Kind::Video && isOnVoice && !isAnyVoice)
            item.kind = Kind::Voice;
        if (item.kind == Kind::Unknown) {
            if (fieldUnderPointer == QLatin1String("video_url"))
                item.kind = Kind::Video;
            else if (isOnVoice)
                item.kind = Kind::Voice;
            else if (fieldUnderPointer == QLatin1String("ref_image_url"))
                item.kind = Kind::Face;
            else if (item.text.startsWith(QLatin1String("http"), Qt::CaseInsensitive))
                // The first empty field examines it and shows its kind; a click moves it to the right one.
                item.kind = videos.isEmpty() ? Kind::Video : Kind::Voice;
        }
        switch (item.kind) {
        case Kind::Video:
            videos += item.text;
            break;
        case Kind::Voice:
            routed.voices += item.text;
            break;
        case Kind::Face:
            takeOne(routed.face, item, tr("one face photo at a time"));
            break;
        case Kind::Table:
            takeOne(routed.table, item, tr("one table at a time"));
            break;
        case Kind::Unknown:
            refuse(item, tr("unknown type; drop it on the right field"));
            break;
        case Kind::Refused:
            refuse(item, {});
            break;
        }
    }
    if (videos.size() > 1 && !routed.voices.isEmpty())
        routed.pairs = pairByName(videos, routed.voices);
    else if (videos.size() == 1 && routed.voices.size() > kMaxListed)
        for (const QString &voice : std::as_const(routed.voices))
            routed.pairs += {videos.constFirst(), voice};
    if (routed.pairs.isEmpty()) {
        for (const QString &video : std::as_const(videos))
            takeOne(routed.video, {.text = video, .kind = Kind::Video},
                    tr("one video at a time; import a table for more"));
        while (routed.voices.size() > kMaxListed)
            refuse({.text = routed.voices.takeLast()},
                   tr("%1 voice tracks at a time; drop them with their video for more").arg(kMaxListed));
        return routed;
    }
    QSet<QString> used;
    for (const auto &[video, voice] : std::as_const(routed.pairs))
        used << video << voice;
    for (const QString &video : std::as_const(videos)) {
        if (!used.contains(video))
            refuse({.text = video, .kind = Kind::Video}, tr("no voice track with the same name"));
    }
    for (const QString &voice : std::as_const(routed.voices)) {
        if (!used.contains(voice))
            refuse({.text = voice, .kind = Kind::Voice}, tr("no video with the same name"));
    }
    routed.voices.clear();
    return routed;
}

QList<DropRouter::Refusal> DropRouter::refusals(const QList<DroppedItem> &refused)
{
    constexpr qsizetype kMaxNamed = 3;
    QList<Refusal> all;
    QList<QStringList> names;
    for (const DroppedItem &item : refused) {
        const QString name = sourceOf(item.text).fileName();
        const auto same = std::find_if(all.cbegin(), all.cend(), [&item](const Refusal &refusal) {
            return refusal.reason == item.reason;
        });
        const qsizetype at = same - all.cbegin();
        if (same == all.cend()) {
            all += Refusal{.names = {}, .reason = item.reason};
            names += QStringList();
        }
        names[at] += name.isEmpty() ? item.text : name;
    }
    for (qsizetype i = 0; i < all.size(); ++i) {
        const auto more = static_cast<int>(names[i].size() - kMaxNamed);
        QStringList named = names[i].mid(0, kMaxNamed);
        if (more > 0)
            //: The end of a list of file names: "a.txt, b.txt, c.txt and 4 more"
            named += tr("%Ln more", nullptr, more);
        all[i].names = QLocale().createSeparatedList(named);
    }
    return all;
}

} // namespace retalk
