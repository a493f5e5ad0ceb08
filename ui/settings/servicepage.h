#pragma once

#include "net/serviceaddress.h"
#include "settings/settingspage.h"

#include <functional>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace retalk {

class HttpTransport;
class KeyEditor;
class LayeredSecretStore;
class LocalService;
class Settings;

/// The service for new jobs, the user's own services with their addresses, and the keys.
class ServicePage : public SettingsPage
{
    Q_OBJECT
public:
    struct Parts
    {
        Settings *settings;
        LayeredSecretStore *secrets;
        LocalService *local; ///< may be null
        HttpTransport *transport;
        /// Returns how many jobs of a service aren't finished. Not set: none.
        std::function<int(const ServiceAddress &)> unfinishedJobs = {};
    };
    explicit ServicePage(const Parts &parts, QWidget *parent = nullptr);

    /// Focuses the choice of service.
    void focusChoice();
    /// Focuses the key field of `service`, which needn't be the chosen one.
    void askForKey(const ServiceAddress &service);

Q_SIGNALS:
    /// Emitted when the user has chosen to add a service, before its fields get the focus.
    void addingChosen();

protected:
    void retranslate() override;

private:
    void choose();
    void takeFields();
    /// Starts adding a service, which is stored once the fields contain an address.
    void beginAdding();
    void askToRemoveShown();
    void removeShown(bool isKeyNeeded);
    void removeKeys(const QUrl &apiBase);
    void removeKey(const QString &account);
    void fillChoices();
    void showChoice();
    void showFields(const QUrl &apiBase);
    /// Address of the user's own service in the fields; empty while adding one.
    QUrl m_shown;
    bool m_isAdding = false;
    bool m_addsWhatIsTyped = false; ///< m_isAdding, but started by typing rather than chosen
    bool m_isTaking = false;        ///< the fields are being stored

    Settings *m_settings;
    LayeredSecretStore *m_secrets;
    LocalService *m_local;
    std::function<int(const ServiceAddress &)> m_unfinishedJobs;
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
