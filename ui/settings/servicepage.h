#pragma once

#include "net/serviceaddress.h"
#include "settings/settingspage.h"

class QComboBox;
class QLineEdit;
class QPushButton;

namespace retalk {

class HttpTransport;
class KeyEditor;
class LayeredSecretStore;
class LocalService;
class Settings;

/// Which service new jobs go to, the person's own services with their addresses, and the keys.
class ServicePage : public SettingsPage
{
    Q_OBJECT
public:
    /// `local` may be null.
    ServicePage(Settings *settings, LayeredSecretStore *secrets, LocalService *local,
                HttpTransport *transport, QWidget *parent = nullptr);

    /// The cursor on the choice of a service.
    void focusChoice();
    /// The cursor where the key of `service` belongs, which need not be the chosen one.
    void askForKey(const ServiceAddress &service);

protected:
    void retranslate() override;

private:
    void choose();
    void takeFields();
    /// What is in the fields becomes a service as soon as it has an address.
    void beginAdding();
    void removeShown();
    void fillChoices();
    void showChoice();
    void showFields(const QUrl &apiBase);
    /// The address of the own service whose fields are shown; empty while one is being added.
    QUrl m_shown;
    bool m_isAdding = false;
    bool m_addsWhatIsTyped = false; ///< m_isAdding, and nobody asked for it
    bool m_isTaking = false;        ///< fields are being stored

    Settings *m_settings;
    LocalService *m_local;
    QComboBox *m_service;
    QLineEdit *m_name;
    QLineEdit *m_apiBase;
    QLineEdit *m_filesBase;
    QPushButton *m_remove;
    KeyEditor *m_evoLinkKey;
    KeyEditor *m_customKey;
    SettingLine *m_serviceLine;
    SettingLine *m_evoLinkLine;
    SettingLine *m_apiBaseLine;
    SettingLine *m_nameLine;
    SettingLine *m_filesBaseLine;
    SettingLine *m_customKeyLine;
    SettingLine *m_removeLine;
};

} // namespace retalk
