#pragma once

#include "settings/settingspage.h"

class QPushButton;

namespace retalk {

class Settings;

/// Things that can be recreated: the caches, and the settings themselves.
class StoragePage : public SettingsPage
{
    Q_OBJECT
public:
    explicit StoragePage(Settings *settings, QWidget *parent = nullptr);

    /// Measures the caches again.
    void measure();

protected:
    void retranslate() override;

private:
    void clear();
    void askToReset();
    void showSize();

    Settings *m_settings;
    QPushButton *m_clear;
    QPushButton *m_reset;
    SettingLine *m_clearLine;
    SettingLine *m_resetLine;
    qint64 m_bytes = -1; ///< unknown
};

} // namespace retalk
