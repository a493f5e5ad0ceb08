#pragma once

#include <QUrl>

namespace retalk {

/// Where keys are made, as EvoLink's own guides name it.
inline QUrl evoLinkKeyPage()
{
    return QUrl(QStringLiteral("https://evolink.ai/dashboard/keys"));
}

/// Where credits are bought, as EvoLink's API names it when there are too few.
inline QUrl evoLinkBillingPage()
{
    return QUrl(QStringLiteral("https://evolink.ai/dashboard/billing"));
}

} // namespace retalk
