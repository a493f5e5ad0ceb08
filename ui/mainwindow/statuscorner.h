#pragma once

#include <QWidget>

class QMenu;
class QToolButton;

namespace retalk {

class ServiceStatus;
class Settings;
class SoftLabel;

/// The status in the upper corner: the chosen service, its state, and the balance.
class StatusCorner : public QWidget
{
    Q_OBJECT
public:
    StatusCorner(Settings *settings, ServiceStatus *status, QWidget *parent = nullptr);

Q_SIGNALS:
    /// Emitted when the user wants to see or change the services.
    void settingsRequested();
    /// Emitted just before the settings change.
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
