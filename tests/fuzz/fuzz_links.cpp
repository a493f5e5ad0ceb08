#include "fuzz/fuzzing.h"
#include "inputs/linkfile.h"
#include "net/hostrules.h"
#include "net/mediaurl.h"

#include <QUrl>

using namespace retalk;

FUZZ(const QByteArray &input)
{
    const QString text = QString::fromUtf8(input.mid(1));
    if (checkUrl(text, {}) == UrlFault::None) {
        const QUrl url(text); // as in a request
        fuzz::require(url.isValid() && (url.scheme() == u"https" || url.scheme() == u"http"),
                      "a URL passes that cannot be fetched");
        fuzz::require(url.userInfo().isEmpty(), "a URL with a password passes");
        fuzz::require(!isLoopbackHost(url.host()), "a URL of this computer passes for a public one");
    }
    for (const auto &name :
         {QStringLiteral("a.url"), QStringLiteral("a.webloc"), QStringLiteral("a.desktop")})
        (void)addressInLinkFile(name, input);
}
