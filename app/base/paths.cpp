#include "base/paths.h"

#include <QDir>
#include <QStandardPaths>

namespace retalk::paths {

namespace {

// The generic locations rather than the App ones, which depend on the organisation name: the service and the
// tests would have to set the same one.
QString ensured(QStandardPaths::StandardLocation location)
{
    const QString path = QStandardPaths::writableLocation(location) + QStringLiteral("/retalk");
    QDir().mkpath(path);
    return path;
}

} // namespace

QString dataDirectory()
{
    return ensured(QStandardPaths::GenericDataLocation);
}

QString configDirectory()
{
    return ensured(QStandardPaths::GenericConfigLocation);
}

QString cacheDirectory()
{
    return ensured(QStandardPaths::GenericCacheLocation);
}

QString defaultResultDirectory()
{
    return QStandardPaths::writableLocation(QStandardPaths::MoviesLocation) + QStringLiteral("/Retalk");
}

} // namespace retalk::paths
