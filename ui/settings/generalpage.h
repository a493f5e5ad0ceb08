#pragma once

#include "settings/settingspage.h"

class QComboBox;
class QDoubleSpinBox;
class QLineEdit;
class QSpinBox;

namespace retalk {

class Settings;
class Switch;

/// Jobs, notifications, appearance, language and network.
class GeneralPage : public SettingsPage
{
    Q_OBJECT
public:
    explicit GeneralPage(Settings *settings, QWidget *parent = nullptr);

protected:
    void retranslate() override;

private:
    void showProxy();

    Settings *m_settings;
    QSpinBox *m_drafts;
    QSpinBox *m_parallel;
    QSpinBox *m_parallelElsewhere;
    QDoubleSpinBox *m_limit;
    QDoubleSpinBox *m_lowest;
    Switch *m_notify;
    Switch *m_sound;
    QComboBox *m_allDone;
    QComboBox *m_theme;
    QComboBox *m_language;
    QComboBox *m_proxy;
    QLineEdit *m_proxyHost;
    QSpinBox *m_proxyPort;
    SettingLine *m_draftsLine;
    SettingLine *m_parallelLine;
    SettingLine *m_parallelElsewhereLine;
    SettingLine *m_limitLine;
    SettingLine *m_lowestLine;
    SettingLine *m_notifyLine;
    SettingLine *m_soundLine;
    SettingLine *m_allDoneLine;
    SettingLine *m_themeLine;
    SettingLine *m_languageLine;
    SettingLine *m_proxyLine;
    SettingLine *m_proxyHostLine;
    SettingLine *m_proxyPortLine;
};

} // namespace retalk
