#pragma once

#include "net/serviceaddress.h"

#include <QDialog>

#include <functional>
#include <memory>

namespace retalk {

class HttpTransport;
class LayeredSecretStore;
class LocalService;
class Settings;

/// All settings on one page with a search above. Changes take effect immediately; there is nothing to
/// confirm.
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
        /// Returns how many jobs of a service aren't finished. Not set: none.
        std::function<int(const ServiceAddress &)> unfinishedJobs = {};
    };
    explicit SettingsDialog(const Parts &parts, QWidget *parent = nullptr);
    ~SettingsDialog() override;

    /// Focuses the key field of `service`.
    void askForKey(const ServiceAddress &service);
    /// Focuses the choice of service.
    void showService();
    /// Focuses the folder for results.
    void showResults();

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void showFocus();

    class Private;
    std::unique_ptr<Private> d;
};

} // namespace retalk
