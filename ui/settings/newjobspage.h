#pragma once

#include "settings/settingspage.h"

class QSpinBox;

namespace retalk {

class Settings;
class Switch;

/// What the form says at the start and after it was cleared.
class NewJobsPage : public SettingsPage
{
    Q_OBJECT
public:
    explicit NewJobsPage(Settings *settings, QWidget *parent = nullptr);

protected:
    void retranslate() override;

private:
    Switch *m_extend;
    QSpinBox *m_threshold;
    SettingLine *m_extendLine;
    SettingLine *m_thresholdLine;
};

} // namespace retalk
