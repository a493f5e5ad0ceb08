#pragma once

#include <QWidget>

class QMenu;
class QToolButton;

namespace retalk {

class ServiceStatus;
class Settings;
class SoftLabel;

/// The upper corner: which service, how it is, and the balance.
class StatusCorner : public QWidget
{
    Q_OBJECT
public:
    StatusCorner(Settings *settings, ServiceStatus *status, QWidget *parent = nullptr);

Q_SIGNALS:
    /// The person wants to see or change the services.
    void settingsRequested();
    /// Just before the settings change.
    void serviceChosen();

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    void fillMenu();

    Settings *m_settings;
    ServiceStatus *m_status;
    QToolButton *m_chooser;
    QMenu *m_menu;
    QToolButton *m_state;
    SoftLabel *m_balance;
};

} // namespace retalk
