#include "cli/serviceoption.h"

#include "cli/command.h"
#include "settings/settings.h"

namespace retalk::cli {

namespace {

using namespace Qt::StringLiterals;

const QString kService = QStringLiteral("service");
const QString kFilesService = QStringLiteral("files-service");

Expected<QUrl> baseFrom(const QString &text, const QString &option)
{
    QUrl url(text, QUrl::StrictMode);
    const bool isWeb = url.scheme() == u"http" || url.scheme() == u"https";
    if (!url.isValid() || !isWeb || url.host().isEmpty() || !url.userInfo().isEmpty() || url.hasQuery() ||
        url.hasFragment()) {
        return failure(ErrorKind::InvalidInput,
                       Command::tr("--%1 needs an address such as https://api.example.com, not “%2”.")
                           .arg(option, text));
    }
    return withoutTrailingSlash(url);
}

/// `fallback`: the service if --service isn't given.
Expected<ServiceAddress> read(const QCommandLineParser &parser, const ServiceAddress &fallback)
{
    ServiceAddress address = fallback;
    if (parser.isSet(kService)) {
        const QString name = parser.value(kService);
        if (name == u"local") {
            address = {};
        } else if (name == u"evolink") {
            address = {ServiceKind::EvoLink, evoLinkApiBase(), evoLinkFilesBase()};
        } else {
            const auto base = baseFrom(name, kService);
            if (!base) {
                return failure(ErrorKind::InvalidInput,
                               Command::tr("--service is “local”, “evolink” or an address such as "
                                           "https://api.example.com, not “%1”.")
                                   .arg(name));
            }
            address = {ServiceKind::Custom, *base, *base};
        }
    }
    const bool takesFiles = parser.optionNames().contains(kFilesService);
    if (takesFiles) {
        if (address.kind == ServiceKind::Local) {
            return failure(ErrorKind::InvalidInput, Command::tr("--files-service needs a remote --service."));
        }
        const auto base = baseFrom(parser.value(kFilesService), kFilesService);
        if (!base)
            return failure(base.error());
        address.filesBase = *base;
    }
    return address;
}

} // namespace

Expected<ServiceAddress> serviceFrom(const QCommandLineParser &parser, const Settings &settings)
{
    return read(parser, settings.serviceAddress());
}

QString serviceName(const ServiceAddress &service)
{
    switch (service.kind) {
    case ServiceKind::Local:
        return u"local"_s;
    case ServiceKind::EvoLink:
        return u"evolink"_s;
    case ServiceKind::Custom:
        break;
    }
    return service.apiBase.toString();
}

QString serviceError(const QCommandLineParser &parser)
{
    // Whether --files-service fits the settings' service is known only once they are read.
    const auto address = read(parser, {ServiceKind::EvoLink, evoLinkApiBase(), evoLinkFilesBase()});
    return address ? QString() : address.error().message;
}

} // namespace retalk::cli
