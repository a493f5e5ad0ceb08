#pragma once

#include <QObject>
#include <QTimer>
#include <QUuid>

class QWidget;

namespace retalk {

class JobRunner;
class JobStore;
class Settings;

/// Tells a person who is doing something else that a job has ended: a desktop notification, a sound if
/// wanted, and the progress of all running jobs on the taskbar. Silent where the desktop offers none of it.
class DoneNotice : public QObject
{
    Q_OBJECT
public:
    /// Everything outlives this object. A click on the notification brings `window` to the front.
    DoneNotice(Settings *settings, JobStore *store, JobRunner *runner, QWidget *window);

private Q_SLOTS:
    void raiseWindow();

private:
    void tell(const QUuid &job);
    void showProgress();

    Settings *m_settings;
    JobStore *m_store;
    JobRunner *m_runner;
    QWidget *m_window;
    QTimer m_pace;
    int m_shownPercent = -1;
};

} // namespace retalk
