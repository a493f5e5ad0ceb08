#include "common/desktopscheme.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

namespace retalk {

namespace {
QString space()
{
    return QStringLiteral("org.freedesktop.appearance");
}
QString schemeKey()
{
    return QStringLiteral("color-scheme");
}
} // namespace

void DesktopScheme::ask()
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    const auto service = QStringLiteral("org.freedesktop.portal.Desktop");
    const auto path = QStringLiteral("/org/freedesktop/portal/desktop");
    const auto interface = QStringLiteral("org.freedesktop.portal.Settings");
    // D-Bus signals can only be connected by name.
    bus.connect(service, path, interface, QStringLiteral("SettingChanged"), this,
                SLOT(takeSetting(QString, QString, QDBusVariant)));
    QDBusMessage call = QDBusMessage::createMethodCall(service, path, interface, QStringLiteral("Read"));
    call << space() << schemeKey();
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        const QDBusPendingReply<QDBusVariant> reply = *watcher;
        watcher->deleteLater();
        if (reply.isValid())
            takeSetting(space(), schemeKey(), reply.value());
    });
}

void DesktopScheme::takeSetting(const QString &settingSpace, const QString &key, const QDBusVariant &value)
{
    if (settingSpace != space() || key != schemeKey())
        return;
    QVariant inner = value.variant();
    // Read() wraps the value twice.
    if (inner.canConvert<QDBusVariant>())
        inner = inner.value<QDBusVariant>().variant();
    const uint scheme = inner.toUInt(); // 0 no preference, 1 dark, 2 light
    // Some desktops switch from dark to "no preference" when they mean light.
    if (scheme == 1 || scheme == 2 || m_isDark) {
        m_isDark = scheme == 1;
        Q_EMIT answered(m_isDark);
    }
}

} // namespace retalk
