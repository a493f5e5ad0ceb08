#pragma once

#include <QMetaType>
#include <QString>
#include <QUrl>

namespace retalk {

enum class ServiceKind {
    Local,   ///< retalk-service, started by us on this computer
    EvoLink, ///< https://api.evolink.ai
    Custom   ///< any base URL that implements the contract
};

/// The service a job belongs to. Stored with the job; contains no secrets.
struct ServiceAddress
{
    ServiceKind kind = ServiceKind::Local;
    QUrl apiBase;   ///< without a trailing slash; empty for Local (the port changes at every start)
    QUrl filesBase; ///< base URL for uploads; empty for Local

    bool operator==(const ServiceAddress &) const = default;
};

/// A service address ready for use: complete base URLs and the bearer token. Never stored, never logged.
struct ServiceEndpoint
{
    ServiceKind kind = ServiceKind::Local;
    QUrl apiBase;
    QUrl filesBase;
    QString bearer;
    QString filesBearer{}; ///< for `filesBase` if that is a different provider; empty: `bearer`
    /// The service runs as this user on this computer and reads files by path: inputs may be file:/// URLs,
    /// and nothing needs to be uploaded.
    bool acceptsFiles = false;
};

inline QUrl evoLinkApiBase()
{
    return QUrl(QStringLiteral("https://api.evolink.ai"));
}
inline QUrl evoLinkFilesBase()
{
    return QUrl(QStringLiteral("https://files-api.evolink.ai"));
}

/// The page with information about EvoLink, where users also buy credits after signing in.
inline QUrl evoLinkSite()
{
    return QUrl(QStringLiteral("https://evolink.ai"));
}

/// Returns true for EvoLink's two hosts, the only ones for which EVOLINK_API_KEY is used.
inline bool isEvoLinkHost(const QString &host)
{
    return host.compare(evoLinkApiBase().host(), Qt::CaseInsensitive) == 0 ||
           host.compare(evoLinkFilesBase().host(), Qt::CaseInsensitive) == 0;
}
/// Returns the environment variable with the key for `host`: EVOLINK_API_KEY for EvoLink's hosts,
/// RETALK_API_KEY for any other.
inline QString keyVariable(const QString &host)
{
    return isEvoLinkHost(host) ? QStringLiteral("EVOLINK_API_KEY") : QStringLiteral("RETALK_API_KEY");
}

/// Returns `base` without trailing slashes, so that "/v1/..." can be appended ("https://host/" becomes
/// "https://host").
inline QUrl withoutTrailingSlash(const QUrl &base)
{
    QUrl bare = base;
    QString path = base.path(QUrl::FullyEncoded);
    while (path.endsWith(u'/'))
        path.chop(1);
    bare.setPath(path, QUrl::TolerantMode);
    return bare;
}

} // namespace retalk
