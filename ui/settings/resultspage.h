#pragma once

#include "settings/settingspage.h"

class QComboBox;
class QLineEdit;
class QPushButton;

namespace retalk {

class Settings;

/// Where results are saved, their names, and the quality drafts are encoded with.
class ResultsPage : public SettingsPage
{
    Q_OBJECT
public:
    explicit ResultsPage(Settings *settings, QWidget *parent = nullptr);

    void focusFolder();

protected:
    void retranslate() override;

private:
    void browse();
    void takeFolder(const QString &folder);
    void adoptFolder(const QString &path, bool isUsable);
    void showExample();

    Settings *m_settings;
    QWidget *m_folderBox;
    QLineEdit *m_folder;
    QPushButton *m_browse;
    QLineEdit *m_pattern;
    QComboBox *m_quality;
    QComboBox *m_filmQuality;
    quint64 m_round = 0; ///< number of the current folder check
    SettingLine *m_folderLine;
    SettingLine *m_patternLine;
    SettingLine *m_qualityLine;
    SettingLine *m_filmQualityLine;
};

} // namespace retalk
