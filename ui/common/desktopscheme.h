#pragma once

#include <QDBusVariant>
#include <QObject>

namespace retalk {

/// The desktop's light or dark preference, which Qt 6.4 doesn't expose: read from the settings portal and
/// watched for changes. Without a portal, answered() is never emitted.
class DesktopScheme : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    void ask();

Q_SIGNALS:
    void answered(bool prefersDark);

private Q_SLOTS:
    void takeSetting(const QString &space, const QString &key, const QDBusVariant &value);

private:
    bool m_isDark = false; ///< the desktop's last answer
};

} // namespace retalk
