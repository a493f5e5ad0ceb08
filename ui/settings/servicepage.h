#pragma once

#include "api/service.h"
#include "settings/settingspage.h"

class QComboBox;
class QLineEdit;

namespace retalk {

class HttpTransport;
class KeyEditor;
class LayeredSecretStore;
class LocalService;
class Settings;

/// Which service, its address and its key.
class ServicePage : public SettingsPage
{
    Q_OBJECT
public:
    /// `local` may be null.
    ServicePage(Settings *settings, LayeredSecretStore *secrets, LocalService *local,
                HttpTransport *transport, QWidget *parent = nullptr);

    void askForKey(ServiceKind kind);

protected:
    void retranslate() override;

private:
    void choose();
    void takeBases();
    void showChoice();
    void showCustom(bool isShown);

    Settings *m_settings;
    LocalService *m_local;
    QComboBox *m_service;
    QLineEdit *m_apiBase;
    QLineEdit *m_filesBase;
    KeyEditor *m_evoLinkKey;
    KeyEditor *m_customKey;
    SettingLine *m_serviceLine;
    SettingLine *m_evoLinkLine;
    SettingLine *m_apiBaseLine;
    SettingLine *m_filesBaseLine;
    SettingLine *m_customKeyLine;
};

} // namespace retalk
