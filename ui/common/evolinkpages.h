#pragma once

#include <QUrl>

namespace retalk {

/// The page for creating API keys, from EvoLink's own guides.
inline QUrl evoLinkKeyPage()
{
    return QUrl(QStringLiteral("https://evolink.ai/dashboard/keys"));
}

/// The page for buying credits, from EvoLink's API error for insufficient credits.
inline QUrl evoLinkBillingPage()
{
    return QUrl(QStringLiteral("https://evolink.ai/dashboard/billing"));
}

} // namespace retalk
