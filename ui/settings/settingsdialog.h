#pragma once

#include "net/serviceaddress.h"

#include <QDialog>

#include <memory>

namespace retalk {

class HttpTransport;
class LayeredSecretStore;
class LocalService;
class Settings;

/// All settings on one page with a search above. Each takes effect at once; there is nothing to confirm.
class SettingsDialog : public QDialog
{
    Q_OBJECT
public:
    struct Parts
    {
        Settings *settings;
        LayeredSecretStore *secrets;
        LocalService *local; ///< may be null
        HttpTransport *transport;
    };
    explicit SettingsDialog(const Parts &parts, QWidget *parent = nullptr);
    ~SettingsDialog() override;

    /// Puts the cursor where the key of `service` belongs.
    void askForKey(const ServiceAddress &service);
    /// Puts the cursor where the service is chosen.
    void showService();
    /// Puts the cursor where the folder for results is chosen.
    void showResults();

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace retalk
