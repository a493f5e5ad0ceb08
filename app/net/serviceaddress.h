#pragma once

#include <QMetaType>
#include <QString>
#include <QUrl>

namespace retalk {

enum class ServiceKind {
    Local,   ///< retalk-service, started by us, on this computer
    EvoLink, ///< https://api.evolink.ai
    Custom   ///< any base URL that speaks the contract
};

/// Which service a job belongs to. Stored with the job; holds no secret.
struct ServiceAddress
{
    ServiceKind kind = ServiceKind::Local;
    QUrl apiBase;   ///< without a trailing slash; empty for Local (the port changes with every start)
    QUrl filesBase; ///< where uploads go; empty for Local

    bool operator==(const ServiceAddress &) const = default;
};

/// An address that can be talked to now: base URLs filled in and the bearer token. Never stored, never
/// logged.
struct ServiceEndpoint
{
    ServiceKind kind = ServiceKind::Local;
    QUrl apiBase;
    QUrl filesBase;
    QString bearer;
    QString filesBearer{}; ///< of `filesBase` where that is another party's; empty: `bearer`
    /// The service runs as this user on this computer and reads files by path: inputs may be file:/// URLs,
    /// and nothing has to be uploaded.
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

/// Where people read about EvoLink, and buy credits once they are signed in.
inline QUrl evoLinkSite()
{
    return QUrl(QStringLiteral("https://evolink.ai"));
}

/// True for the two hosts of EvoLink, the only ones that EVOLINK_API_KEY is for.
inline bool isEvoLinkHost(const QString &host)
{
    return host.compare(evoLinkApiBase().host(), Qt::CaseInsensitive) == 0 ||
           host.compare(evoLinkFilesBase().host(), Qt::CaseInsensitive) == 0;
}
/// The environment variable that holds the key for `host`: EVOLINK_API_KEY for EvoLink's, RETALK_API_KEY for
/// any other.
inline QString keyVariable(const QString &host)
{
    return isEvoLinkHost(host) ? QStringLiteral("EVOLINK_API_KEY") : QStringLiteral("RETALK_API_KEY");
}

/// `base` without slashes at its end, so that "/v1/..." can follow ("https://host/" becomes "https://host").
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
