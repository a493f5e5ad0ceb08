#pragma once

#include <QDBusVariant>
#include <QObject>

namespace retalk {

/// The desktop's wish for light or dark, which Qt 6.4 does not tell: asked of the settings portal, and heard
/// when it changes. Silent where there is no portal.
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
    bool m_isDark = false; ///< the desktop said so last
};

} // namespace retalk
