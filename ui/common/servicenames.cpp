#include "common/servicenames.h"

#include "settings/settings.h"

#include <QCoreApplication>
#include <QHash>
#include <QUrl>

namespace retalk {

namespace {

struct ServiceWords
{
    Q_DECLARE_TR_FUNCTIONS(retalk::ServiceName)
};

QHash<QUrl, QString> &givenNames()
{
    static QHash<QUrl, QString> names;
    return names;
}

} // namespace

void setServiceNames(const QList<CustomService> &services)
{
    givenNames().clear();
    for (const CustomService &service : services)
        givenNames().insert(service.apiBase, service.displayName());
}

QString serviceName(const ServiceAddress &service)
{
    switch (service.kind) {
    case ServiceKind::Local:
        return ServiceWords::tr("this computer");
    case ServiceKind::EvoLink:
        return QStringLiteral("EvoLink");
    case ServiceKind::Custom:
        break;
    }
    return givenNames().value(service.apiBase, service.apiBase.authority());
}

QString serviceTitle(const ServiceAddress &service)
{
    const QString name = serviceName(service);
    // Names and addresses are shown as entered.
    return service.kind == ServiceKind::Local ? name.left(1).toUpper() + name.mid(1) : name;
}

} // namespace retalk
