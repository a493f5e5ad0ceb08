#include "settings/settings.h"

#include "base/log.h"
#include "base/paths.h"
#include "settings/settingstable.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSettings>

#include <algorithm>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace retalk {

namespace {

constexpr qsizetype kRecentMax = 10;

/// Returns the base URL without its user info, query and fragment, or an empty URL if it can't be a base.
QUrl asBase(const QUrl &url)
{
    const bool isWeb = url.scheme() == u"http" || url.scheme() == u"https";
    if (!url.isValid() || !isWeb || url.host().isEmpty())
        return {};
    return withoutTrailingSlash(
        url.adjusted(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment));
}

/// Returns the path of a settings file that is safe to read. QSettings unpacks "@Variant(...)" at whatever
/// size the bytes claim, which can be many gigabytes in a damaged file. Retalk never writes such a value, so
/// a file with one is moved to "<path>.damaged".
QString safeToRead(const QString &path)
{
    static const QRegularExpression packed(QStringLiteral(R"((^|[^@])(@|\\x0*40)(Variant|DateTime)\()"));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || !packed.match(QString::fromLatin1(file.readAll())).hasMatch())
        return path;
    file.close();
    const QString aside = path + QStringLiteral(".damaged");
    QFile::remove(aside);
    qCWarning(lcUi) << "the settings are damaged; saved as" << aside;
    if (!QFile::rename(path, aside))
        return aside + QStringLiteral(".unused"); // better no settings than a crash at every start
    return path;
}

/// Makes the file readable for the owner only, before anything is written, because recent links may be
/// signed. QSettings keeps the mode of an existing file.
QString keptPrivate(const QString &path)
{
    const int file =
        ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CREAT | O_CLOEXEC, S_IRUSR | S_IWUSR);
    if (file >= 0) {
        ::fchmod(file, S_IRUSR | S_IWUSR);
        ::close(file);
    }
    return path;
}

constexpr QLatin1StringView kName{"name"};
constexpr QLatin1StringView kApi{"api"};
constexpr QLatin1StringView kFiles{"files"};

QString toStored(const CustomService &service)
{
    const QJsonObject object{
        {kName, service.name}, {kApi, service.apiBase.toString()}, {kFiles, service.filesBase.toString()}};
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

/// Never fails: returns a service without an address if `text` has none.
CustomService fromStored(const QString &text)
{
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    return {.name = object[kName].toString().simplified(),
            .apiBase = asBase(QUrl(object[kApi].toString())),
            .filesBase = asBase(QUrl(object[kFiles].toString()))};
}

bool isAmong(const QList<CustomService> &services, const QUrl &apiBase)
{
    return std::any_of(services.cbegin(), services.cend(),
                       [&apiBase](const CustomService &service) { return service.apiBase == apiBase; });
}

} // namespace

ServiceAddress CustomService::address() const
{
    return {ServiceKind::Custom, apiBase, filesBase.isEmpty() ? apiBase : filesBase};
}

QString CustomService::displayName() const
{
    return name.isEmpty() ? apiBase.authority() : name;
}

Settings::Settings(const QString &path, QObject *parent)
    : QObject(parent)
    , m_settings(std::make_unique<QSettings>(
          keptPrivate(
              safeToRead(path.isEmpty() ? paths::configDirectory() + QStringLiteral("/settings.ini") : path)),
          QSettings::IniFormat))
{
}

Settings::~Settings() = default;

QVariant Settings::value(Setting setting) const
{
    const SettingRow &row = rowOf(setting);
    const QVariant stored = checkedValue(row, m_settings->value(QString::fromLatin1(row.key)));
    return stored.isValid() ? stored : defaultValue(setting);
}

bool Settings::setValue(Setting setting, const QVariant &value)
{
    const SettingRow &row = rowOf(setting);
    const QVariant wanted = checkedValue(row, value);
    if (!wanted.isValid())
        return false;
    if (wanted == this->value(setting))
        return true;
    m_settings->setValue(QString::fromLatin1(row.key), wanted);
    Q_EMIT changed(setting);
    return true;
}

QVariant Settings::defaultValue(Setting setting) const
{
    const SettingRow &row = rowOf(setting);
    if (row.type == QMetaType::QStringList)
        return QStringList();
    return checkedValue(row, QString::fromLatin1(row.fallback));
}

void Settings::reset(Setting setting)
{
    const QVariant before = value(setting);
    m_settings->remove(QString::fromLatin1(rowOf(setting).key));
    if (before != value(setting))
        Q_EMIT changed(setting);
}

void Settings::addRecent(Setting list, const QString &text)
{
    if (text.isEmpty())
        return;
    QStringList entries = value(list).toStringList();
    entries.removeAll(text);
    entries.prepend(text);
    setValue(list, QStringList(entries.first(qMin(entries.size(), kRecentMax))));
}

ServiceAddress Settings::serviceAddress() const
{
    const QString kind = value(Setting::ServiceKind).toString();
    if (kind == u"evolink")
        return {ServiceKind::EvoLink, evoLinkApiBase(), evoLinkFilesBase()};
    if (kind == u"custom") {
        const QUrl api = asBase(QUrl(value(Setting::CustomApiBase).toString()));
        const QUrl files = asBase(QUrl(value(Setting::CustomFilesBase).toString()));
        if (!api.isEmpty())
            return {ServiceKind::Custom, api, files.isEmpty() ? api : files};
    }
    return {};
}

void Settings::setServiceAddress(const ServiceAddress &address)
{
    switch (address.kind) {
    case ServiceKind::Local:
        setValue(Setting::ServiceKind, QStringLiteral("local"));
        break;
    case ServiceKind::EvoLink:
        setValue(Setting::ServiceKind, QStringLiteral("evolink"));
        break;
    case ServiceKind::Custom:
        // Set the bases first, so that slots connected to the kind already see them.
        setValue(Setting::CustomApiBase, asBase(address.apiBase).toString());
        setValue(Setting::CustomFilesBase, asBase(address.filesBase).toString());
        setValue(Setting::ServiceKind, QStringLiteral("custom"));
        break;
    }
}

QList<CustomService> Settings::customServices() const
{
    QList<CustomService> services;
    for (const QString &text : value(Setting::CustomServices).toStringList()) {
        const CustomService service = fromStored(text);
        if (!service.apiBase.isEmpty() && !isAmong(services, service.apiBase))
            services += service;
    }
    const QUrl chosen = asBase(QUrl(value(Setting::CustomApiBase).toString()));
    if (!chosen.isEmpty() && !isAmong(services, chosen)) {
        const QUrl files = asBase(QUrl(value(Setting::CustomFilesBase).toString()));
        services += {.name = {}, .apiBase = chosen, .filesBase = files == chosen ? QUrl() : files};
    }
    return services;
}

void Settings::setCustomServices(const QList<CustomService> &services)
{
    QList<CustomService> kept;
    for (CustomService service : services) {
        service.name = service.name.simplified();
        service.apiBase = asBase(service.apiBase);
        service.filesBase = asBase(service.filesBase);
        if (!service.apiBase.isEmpty() && !isAmong(kept, service.apiBase))
            kept += service;
    }
    QStringList texts;
    for (const CustomService &service : std::as_const(kept))
        texts += toStored(service);
    setValue(Setting::CustomServices, texts);
}

QString Settings::resultDirectory() const
{
    const QString chosen = value(Setting::ResultDirectory).toString();
    return QDir::isAbsolutePath(chosen) ? QDir::cleanPath(chosen) : paths::defaultResultDirectory();
}

retalk::DraftQuality Settings::draftQuality() const
{
    return draftQualityFromString(value(Setting::DraftQuality).toString())
        .value_or(retalk::DraftQuality::Normal);
}

} // namespace retalk
