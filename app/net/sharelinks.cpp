#include "net/sharelinks.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QUrl>
#include <QUrlQuery>

#include <algorithm>
#include <initializer_list>

namespace retalk {

namespace {

using namespace Qt::StringLiterals;

struct ShareText
{
    Q_DECLARE_TR_FUNCTIONS(retalk::ShareLinks)
};

bool isWithin(const QString &host, QLatin1StringView domain)
{
    return host == domain || (host.endsWith(domain) && host.at(host.size() - domain.size() - 1) == u'.');
}

/// Returns `link` with `key`=`value` in its query, otherwise unchanged byte for byte.
QString withParameter(const QString &link, const QString &key, const QString &value)
{
    const qsizetype fragment = link.indexOf(u'#');
    QString base = fragment < 0 ? link : link.first(fragment);
    const QRegularExpression old(u"([?&])%1=[^&]*"_s.arg(key));
    const auto match = old.match(base);
    if (match.hasMatch())
        return base.replace(match.capturedStart(), match.capturedLength(),
                            match.captured(1) + key + u'=' + value);
    const QChar joint = base.contains(u'?') ? u'&' : u'?';
    return base + joint + key + u'=' + value;
}

bool isDropboxFile(const QUrl &url)
{
    static const QRegularExpression path(u"^/(s/|scl/fi/)"_s);
    return isWithin(url.host(), "dropbox.com"_L1) && path.match(url.path()).hasMatch();
}

/// Returns the id of the file shown by a Google Drive page, or an empty string.
QString driveFile(const QUrl &url)
{
    if (url.host() != u"drive.google.com" && url.host() != u"docs.google.com")
        return {};
    static const QRegularExpression path(u"^/(?:a/[^/]+/)?file/(?:u/\\d+/)?d/([A-Za-z0-9_-]+)(?:/|$)"_s);
    if (const auto match = path.match(url.path()); match.hasMatch())
        return match.captured(1);
    static const QRegularExpression id(u"^[A-Za-z0-9_-]+$"_s);
    const QString asked = QUrlQuery(url).queryItemValue(u"id"_s);
    const bool isPage = url.path() == u"/open" || (url.path() == u"/uc" && !url.query().contains(u"export="));
    return isPage && id.match(asked).hasMatch() ? asked : QString();
}

/// Returns the message about the page at `url`; null if none is known.
QString pageOf(const QUrl &url)
{
    const QString host = url.host();
    const QString path = url.path();
    const auto begins = [&path](std::initializer_list<QLatin1StringView> starts) {
        return std::any_of(starts.begin(), starts.end(),
                           [&path](QLatin1StringView start) { return path.startsWith(start); });
    };
    if (isWithin(host, "dropbox.com"_L1) && begins({"/sh/"_L1, "/scl/fo/"_L1, "/home"_L1, "/preview/"_L1}))
        return ShareText::tr("This Dropbox link opens a folder. Share the file itself and use that link.");
    if ((host == u"drive.google.com" || host == u"docs.google.com") &&
        begins({"/drive"_L1, "/folderview"_L1, "/embeddedfolderview"_L1, "/document"_L1, "/presentation"_L1,
                "/spreadsheets"_L1}))
        return ShareText::tr("This Google Drive link opens a page, not a file. Open the file there, choose "
                             "Share, and use the file's own link.");
    if (host == u"photos.app.goo.gl" || (host == u"photos.google.com" && !path.startsWith(u"/lr/")))
        return ShareText::tr(
            "This Google Photos link opens a page. Download the file there and choose it here.");
    const bool isSharePoint =
        isWithin(host, "sharepoint.com"_L1) && path.startsWith(u"/:") && !url.query().contains(u"download=1");
    const bool isOneDrive = host == u"onedrive.live.com" && !path.startsWith(u"/download");
    if (host == u"1drv.ms" || isOneDrive || isSharePoint)
        return ShareText::tr(
            "This OneDrive link opens a page. Open it in a browser, download the file and choose it here.");
    if (host == u"www.icloud.com" || host == u"share.icloud.com")
        return ShareText::tr(
            "This iCloud link opens a page. Open it in a browser, download the file and choose it here.");
    if (host == u"we.tl" || (isWithin(host, "wetransfer.com"_L1) && begins({"/downloads/"_L1})))
        return ShareText::tr(
            "This WeTransfer link opens a page. Open it in a browser, download the file and choose it here.");
    if (host == u"mega.nz" ||
        (isWithin(host, "box.com"_L1) && begins({"/s/"_L1, "/file/"_L1, "/folder/"_L1})))
        return ShareText::tr("This link opens a page of a file sharing site. Open it in a browser, download "
                             "the file and choose it here.");
    const bool isYouTube =
        host == u"youtu.be" ||
        (isWithin(host, "youtube.com"_L1) && begins({"/watch"_L1, "/shorts/"_L1, "/live/"_L1, "/embed/"_L1}));
    static const QRegularExpression number(u"^/\\d+"_s);
    const bool isVimeo = (host == u"vimeo.com" || host == u"www.vimeo.com") && number.match(path).hasMatch();
    const bool isTikTok = isWithin(host, "tiktok.com"_L1) && path.contains(u"/video/");
    const bool isInstagram =
        isWithin(host, "instagram.com"_L1) && begins({"/p/"_L1, "/reel/"_L1, "/reels/"_L1, "/tv/"_L1});
    if (isYouTube || isVimeo || isTikTok || isInstagram)
        return ShareText::tr("This link opens a page that plays a video. Use the video file itself.");
    return {};
}

} // namespace

QString directLink(const QString &link)
{
    const QUrl url(link);
    if (url.scheme() != u"https" && url.scheme() != u"http")
        return link;
    const QUrlQuery query(url);
    if (isDropboxFile(url)) {
        const bool isDirect = query.queryItemValue(u"dl"_s) == u"1" || query.queryItemValue(u"raw"_s) == u"1";
        return isDirect ? link : withParameter(link, u"dl"_s, u"1"_s);
    }
    if (const QString id = driveFile(url); !id.isEmpty()) {
        // The last parameter confirms Google's prompt for files too large to scan for viruses.
        const QString direct =
            u"https://drive.usercontent.google.com/download?id=%1&export=download&confirm=t"_s.arg(id);
        const QString key = query.queryItemValue(u"resourcekey"_s);
        return key.isEmpty() ? direct : direct + u"&resourcekey="_s + key;
    }
    static const QRegularExpression blob(u"^/[^/]+/[^/]+/blob/"_s);
    if (url.host() == u"github.com" && blob.match(url.path()).hasMatch())
        return withParameter(link, u"raw"_s, u"true"_s);
    return link;
}

std::optional<Error> sharePageError(const QString &link)
{
    const QUrl url(link);
    if (url.scheme() != u"https" && url.scheme() != u"http")
        return std::nullopt;
    const QString sentence = pageOf(url);
    if (sentence.isEmpty())
        return std::nullopt;
    return Error{.kind = ErrorKind::InvalidInput,
                 .message = sentence,
                 .detail = url.host(),
                 .apiCode = u"invalid_media_url"_s};
}

} // namespace retalk
