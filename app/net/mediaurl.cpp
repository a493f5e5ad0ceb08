#include "net/mediaurl.h"

#include "net/hostrules.h"

#include <QUrl>

#include <algorithm>

namespace retalk {

namespace {

bool isForbidden(QChar c)
{
    if (c == u'<' || c == u'>' || c == u'"' || c == u'\\')
        return true;
    switch (c.category()) {
    case QChar::Other_Control:
    case QChar::Other_Format: // zero-width and direction marks, copied along unnoticed
    case QChar::Other_PrivateUse:
    case QChar::Other_NotAssigned:
        return true;
    default:
        return false;
    }
}

bool hasLoneSurrogate(QStringView text)
{
    return !text.isValidUtf16();
}

bool isHexDigit(QChar c)
{
    return (c >= u'0' && c <= u'9') || (c.toLower() >= u'a' && c.toLower() <= u'f');
}

bool hasBadPercent(QStringView text)
{
    for (qsizetype i = text.indexOf(u'%'); i >= 0; i = text.indexOf(u'%', i + 1)) {
        if (i + 2 >= text.size() || !isHexDigit(text[i + 1]) || !isHexDigit(text[i + 2]))
            return true;
    }
    return false;
}

bool isScheme(QStringView text)
{
    const auto isSchemeCharacter = [](QChar c) {
        return c.unicode() < 0x80 && (c.isLetterOrNumber() || c == u'+' || c == u'-' || c == u'.');
    };
    return !text.isEmpty() && text[0].isLetter() && std::all_of(text.begin(), text.end(), isSchemeCharacter);
}

bool isHostName(const QString &host)
{
    const QString ace = QString::fromLatin1(QUrl::toAce(host));
    QStringView name = ace;
    if (name.endsWith(u'.'))
        name.chop(1);
    if (name.isEmpty() || name.size() > 253)
        return false;
    const auto labels = name.split(u'.');
    return std::all_of(labels.begin(), labels.end(), [](QStringView label) {
        const auto isNameCharacter = [](QChar c) {
            return c.unicode() < 0x80 && (c.isLetterOrNumber() || c == u'-' || c == u'_');
        };
        return !label.isEmpty() && label.size() <= 63 && !label.startsWith(u'-') && !label.endsWith(u'-') &&
               std::all_of(label.begin(), label.end(), isNameCharacter);
    });
}

/// Host and port from "host:port" or "[v6]:port".
struct Authority
{
    QString host;
    QStringView port;
    bool hasPort = false;
};

Authority splitAuthority(QStringView authority)
{
    const qsizetype bracket = authority.lastIndexOf(u']');
    const qsizetype colon = authority.indexOf(u':', std::max<qsizetype>(bracket, 0));
    if (colon < 0)
        return {authority.toString(), {}, false};
    return {authority.first(colon).toString(), authority.sliced(colon + 1), true};
}

bool isPort(QStringView text)
{
    const bool digits = !text.isEmpty() && text.size() <= 5 &&
                        std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    return digits && text.toInt() >= 1 && text.toInt() <= 65535;
}

UrlFault checkAuthority(QStringView rest, UrlRule rule)
{
    const auto endsAuthority = [](QChar c) {
        return c == u'/' || c == u'?' || c == u'#';
    };
    const auto end = std::find_if(rest.begin(), rest.end(), endsAuthority);
    const QStringView authority = rest.first(end - rest.begin());
    if (authority.contains(u'@'))
        return UrlFault::UserInfo;
    const auto [host, port, hasPort] = splitAuthority(authority);
    const bool isBracketed = host.startsWith(u'[');
    if (host.isEmpty() || host.contains(u'%') || (isBracketed != host.endsWith(u']')))
        return UrlFault::BadHost;
    // Parsed by the library that will download it, so that both always agree on where a link leads.
    const QUrl url(QStringLiteral("http://") + host + u'/', QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty() ||
        (!isBracketed && (!isHostName(host) || isBrokenAddress(host))))
        return UrlFault::BadHost;
    if (hasPort && !isPort(port))
        return UrlFault::BadPort;
    if (rule.publicOnly && (isPrivateHost(host) || isPrivateHost(url.host())))
        return UrlFault::PrivateHost;
    return UrlFault::None;
}

} // namespace

UrlFault checkUrl(const QString &text, UrlRule rule)
{
    if (text.isEmpty())
        return UrlFault::Empty;
    if (text.front().isSpace() || text.back().isSpace())
        return text.trimmed().isEmpty() ? UrlFault::Empty : UrlFault::OuterSpace;
    if (std::any_of(text.begin(), text.end(), [](QChar c) { return c.isSpace(); }))
        return UrlFault::InnerSpace;
    if (hasLoneSurrogate(text) || std::any_of(text.begin(), text.end(), isForbidden))
        return UrlFault::ForbiddenCharacter;
    const qsizetype colon = text.indexOf(u':');
    const QStringView scheme = QStringView(text).first(std::max<qsizetype>(colon, 0));
    const bool hasSlashes = QStringView(text).sliced(colon + 1).startsWith(u"//");
    // "host:8080/a.mp4" has a colon too, but host names contain a dot and web schemes don't.
    if (!isScheme(scheme) || (!hasSlashes && scheme.contains(u'.')))
        return UrlFault::NoScheme;
    const bool isHttps = scheme.compare(u"https", Qt::CaseInsensitive) == 0;
    const bool isHttp = scheme.compare(u"http", Qt::CaseInsensitive) == 0;
    if (!isHttps && (!isHttp || rule.httpsOnly))
        return UrlFault::NotHttp;
    if (!hasSlashes)
        return UrlFault::BadHost;
    const QStringView rest = QStringView(text).sliced(colon + 3);
    if (const UrlFault fault = checkAuthority(rest, rule); fault != UrlFault::None)
        return fault;
    return hasBadPercent(rest) ? UrlFault::BadPercent : UrlFault::None;
}

} // namespace retalk
