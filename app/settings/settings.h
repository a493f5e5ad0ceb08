#pragma once

#include "api/service.h"

#include <QObject>
#include <QVariant>

#include <memory>

class QSettings;

namespace retalk {

/// Every setting there is. One row of the table in settings.cpp gives each its key, type and default.
enum class Setting {
    ServiceKind,        ///< "local" | "evolink" | "custom"
    CustomApiBase,      ///< URL
    CustomFilesBase,    ///< URL
    ResultDirectory,    ///< absolute path; empty: paths::defaultResultDirectory()
    FileNamePattern,    ///< "{video}_{voice}" ...
    ParallelJobs,       ///< 1..8
    ConfirmAboveCredits,///< double
    NotifyWhenDone,     ///< bool
    SoundWhenDone,      ///< bool
    Theme,              ///< "system" | "light" | "dark"
    Language,           ///< "" (system) | "en" | "zh_CN" | ...
    ProxyMode,          ///< "system" | "none" | "http" | "socks5"
    ProxyHost,
    ProxyPort,
    FaceThreshold,      ///< the form's last value
    VideoExtension,     ///< the form's last value
    RecentVideos,       ///< QStringList, newest first
    RecentVoices,
    RecentFaces,
    WindowGeometry,
    WindowState,
    SampleOffered
};

/// Typed access to settings.ini (paths::configDirectory()). A value of the wrong type or out of range reads as the
/// default. Holds no secret.
class Settings : public QObject
{
    Q_OBJECT
public:
    /// `path` empty: the usual file.
    explicit Settings(const QString &path = {}, QObject *parent = nullptr);
    ~Settings() override;

    QVariant value(Setting setting) const;
    /// Emits changed() when the value really changes.
    void setValue(Setting setting, const QVariant &value);
    QVariant defaultValue(Setting setting) const;

    /// The service that new jobs go to.
    ServiceAddress serviceAddress() const;
    void setServiceAddress(const ServiceAddress &address);
    QString resultDirectory() const;

Q_SIGNALS:
    void changed(retalk::Setting setting);

private:
    std::unique_ptr<QSettings> m_settings;
};

} // namespace retalk
