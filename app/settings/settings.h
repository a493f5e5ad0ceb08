#pragma once

#include "api/generationrequest.h"
#include "net/serviceaddress.h"

#include <QObject>
#include <QStringList>
#include <QVariant>

#include <memory>

class QSettings;

namespace retalk {

/// Every setting there is. One row of the table in settingstable.cpp gives each its key, type, default and
/// range.
enum class Setting {
    ServiceKind,         ///< "local" | "evolink" | "custom"
    CustomApiBase,       ///< URL
    CustomFilesBase,     ///< URL
    ResultDirectory,     ///< absolute path; empty: paths::defaultResultDirectory()
    FileNamePattern,     ///< "{video}_{voice}{draft}" ...; see jobs/resultname.h
    ParallelJobs,        ///< 1..8, at EvoLink
    ParallelDrafts,      ///< 1..8, on this computer
    ParallelElsewhere,   ///< 1..8, at another service
    PauseBelowCredits,   ///< double; no paid job is submitted while less than that is left; 0: always
    QueuePause,          ///< "no" | "person" | "balance": why no waiting job begins
    ConfirmAboveCredits, ///< double; a job that costs more is confirmed first
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
    FormDraft,         ///< JSON: what was in the form
    FormPresets,       ///< QStringList of JSON: named settings for jobs
    FormDefaults,      ///< JSON: the settings that a new job begins with; empty: never chosen
    WindowGeometry,    ///< QByteArray
    WindowState,       ///< QByteArray
    PreviewVolume,     ///< 0..1
    CompareMode,       ///< "off" | "wipe" | "sideBySide" | "flip"
    WipePosition,      ///< 0..1 of the picture's width
    TimeStyle,         ///< "clock" | "frames" | "timecode"
    ShowWaveforms,     ///< bool
    ShowTimeline,      ///< bool
    SampleOffered,     ///< bool
    FormWidth,         ///< of the window's left column, device-independent pixels
    WhenAllDone,       ///< "nothing" | "notify" | "sound" | "quit"; the last holds for one run
    PaidTermsAccepted, ///< bool; what a paid job means has been read once
    OwnServices,       ///< QStringList, one JSON object each; see ownServices()
    JobArrangement     ///< JSON: order and groups of the job list
};

/// What may stand in one setting: for the settings page and for the checks here.
struct SettingRule
{
    QMetaType::Type type = QMetaType::QString;
    double minimum = 0; ///< numbers only
    double maximum = 0;
    QStringList choices; ///< texts only; empty: any text

    bool operator==(const SettingRule &) const = default;
};
SettingRule ruleFor(Setting setting);

/// A service of the person's own: any address that speaks the contract.
struct OwnService
{
    QString name; ///< for people; empty: called by its address
    QUrl apiBase;
    QUrl filesBase; ///< where uploads go; empty: apiBase

    ServiceAddress address() const;
    QString displayName() const; ///< "Studio", "192.168.0.7:8787"
    bool operator==(const OwnService &) const = default;
};

/// Typed access to settings.ini (paths::configDirectory()). A value of the wrong type or out of range reads
/// as the default. Holds no secret.
class Settings : public QObject
{
    Q_OBJECT
public:
    /// `path` empty: the usual file.
    explicit Settings(const QString &path = {}, QObject *parent = nullptr);
    ~Settings() override;

    QVariant value(Setting setting) const;
    /// Emits changed() when the value really changes. False, with the old value kept, when ruleFor() does not
    /// allow it.
    bool setValue(Setting setting, const QVariant &value);
    QVariant defaultValue(Setting setting) const;
    void reset(Setting setting);

    /// Puts `text` first in one of the Recent lists, once, and drops the oldest beyond ten.
    void addRecent(Setting list, const QString &text);

    /// The service that new jobs go to. A custom base that is no http(s) URL with a host reads as this
    /// computer.
    ServiceAddress serviceAddress() const;
    /// User info, query and fragment of the bases are dropped: the key has its own place.
    void setServiceAddress(const ServiceAddress &address);
    /// The services that the person has added, in their order, and the chosen one where it isn't among them.
    QList<OwnService> ownServices() const;
    /// Keeps those whose address is an http(s) URL with a host, each address once.
    void setOwnServices(const QList<OwnService> &services);
    QString resultDirectory() const;
    /// The quality of new drafts on this computer.
    retalk::DraftQuality draftQuality() const;

Q_SIGNALS:
    void changed(retalk::Setting setting);

private:
    std::unique_ptr<QSettings> m_settings;
};

} // namespace retalk
