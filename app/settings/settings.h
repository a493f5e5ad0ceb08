#pragma once

#include "api/generationrequest.h"
#include "net/serviceaddress.h"

#include <QObject>
#include <QStringList>
#include <QVariant>

#include <memory>

class QSettings;

namespace retalk {

/// All settings. A row of the table in settingstable.cpp defines each one's key, type, default and range.
enum class Setting {
    ServiceKind,         ///< "local" | "evolink" | "custom"
    CustomApiBase,       ///< URL
    CustomFilesBase,     ///< URL
    ResultDirectory,     ///< absolute path; empty: paths::defaultResultDirectory()
    FileNamePattern,     ///< "{video}_{voice}{draft}" ...; see jobs/runner/resultname.h
    ParallelJobs,        ///< 1..8, on EvoLink
    ParallelDrafts,      ///< 1..8, on this computer
    ParallelElsewhere,   ///< 1..8, on any other service
    PauseBelowCredits,   ///< double; below this balance no paid job is submitted; 0: no minimum
    QueuePause,          ///< "no" | "person" | "balance": why no queued job starts
    ConfirmAboveCredits, ///< double; jobs that cost more must be confirmed
    NotifyWhenDone,      ///< bool
    SoundWhenDone,       ///< bool
    Theme,               ///< "system" | "light" | "dark"
    Language,            ///< "" (system) | "en" | "zh_CN" | ...
    ProxyMode,           ///< "system" | "none" | "http" | "socks5"
    ProxyHost,
    ProxyPort,
    FaceThreshold,  ///< the form's last value
    VideoExtension, ///< the form's last value
    DraftQuality,   ///< "fast" | "normal" | "high"; of drafts on this computer
    FilmQuality,    ///< "small" | "normal" | "high"; of films, which are joined here
    RecentVideos,   ///< QStringList, newest first
    RecentVoices,
    RecentFaces,
    FormDraft,         ///< JSON: the form's contents
    FormPresets,       ///< QStringList of JSON: named settings for jobs
    FormDefaults,      ///< JSON: the settings of a new job; empty: never set
    WindowGeometry,    ///< QByteArray
    WindowState,       ///< QByteArray
    PreviewVolume,     ///< 0..1
    CompareMode,       ///< "off" | "wipe" | "sideBySide" | "flip"
    WipePosition,      ///< 0..1 of the frame's width
    TimeStyle,         ///< "clock" | "frames" | "timecode"
    ShowWaveforms,     ///< bool
    ShowTimeline,      ///< bool
    SampleOffered,     ///< bool
    FormWidth,         ///< of the window's left column, device-independent pixels
    WhenAllDone,       ///< "nothing" | "notify" | "sound" | "quit"; the last applies to a single run
    PaidTermsAccepted, ///< bool; the user has read what a paid job means
    CustomServices,    ///< QStringList, one JSON object each; see customServices()
    JobArrangement     ///< JSON: order and groups of the job list
};

/// The valid values of a setting, for the settings page and for validation.
struct SettingRule
{
    QMetaType::Type type = QMetaType::QString;
    double minimum = 0; ///< numbers only
    double maximum = 0;
    QStringList choices; ///< texts only; empty: any text

    bool operator==(const SettingRule &) const = default;
};
SettingRule ruleFor(Setting setting);

/// A custom service: any address that implements the API.
struct CustomService
{
    QString name; ///< for display; empty: the address is shown
    QUrl apiBase;
    QUrl filesBase; ///< the files service; empty: apiBase

    ServiceAddress address() const;
    QString displayName() const; ///< "Studio", "192.168.0.7:8787"
    bool operator==(const CustomService &) const = default;
};

/// Typed access to settings.ini (paths::configDirectory()). A value of the wrong type or out of range is read
/// as the default. Contains no secrets.
class Settings : public QObject
{
    Q_OBJECT
public:
    /// `path` empty: the default file.
    explicit Settings(const QString &path = {}, QObject *parent = nullptr);
    ~Settings() override;

    QVariant value(Setting setting) const;
    /// Emits changed() if the value changes. Returns false and keeps the old value if ruleFor() doesn't allow
    /// the new one.
    bool setValue(Setting setting, const QVariant &value);
    QVariant defaultValue(Setting setting) const;
    void reset(Setting setting);

    /// Puts `text` first in one of the Recent lists, without duplicates, and drops the oldest beyond ten.
    void addRecent(Setting list, const QString &text);

    /// Returns the service for new jobs: this computer if the custom base isn't an http(s) URL with a host.
    ServiceAddress serviceAddress() const;
    /// User info, query and fragment of the bases are dropped, because keys aren't stored here.
    void setServiceAddress(const ServiceAddress &address);
    /// Returns the services added by the user, in their order, and the selected one if it isn't among them.
    QList<CustomService> customServices() const;
    /// Stores those whose address is an http(s) URL with a host, without duplicate addresses.
    void setCustomServices(const QList<CustomService> &services);
    QString resultDirectory() const;
    /// Returns the quality of new drafts.
    retalk::DraftQuality draftQuality() const;

Q_SIGNALS:
    void changed(retalk::Setting setting);

private:
    std::unique_ptr<QSettings> m_settings;
};

} // namespace retalk
