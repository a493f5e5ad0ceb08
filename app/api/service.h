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
};

inline QUrl evoLinkApiBase()
{
    return QUrl(QStringLiteral("https://api.evolink.ai"));
}
inline QUrl evoLinkFilesBase()
{
    return QUrl(QStringLiteral("https://files-api.evolink.ai"));
}

} // namespace retalk
