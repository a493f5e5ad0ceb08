#include "mainwindow/donenotice.h"

#include "base/printable.h"
#include "jobs/jobrunner.h"
#include "jobs/jobstore.h"
#include "settings/settings.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QWidget>

namespace retalk {

namespace {

QString desktopId()
{
    return QStringLiteral("io.github.retalk.Retalk");
}

/// How far a job is, 0..1, over its whole life: the stages weigh as they last.
double overall(const Job &job, double stage)
{
    switch (job.state) {
    case JobState::Preparing:
        return 0.1 * stage;
    case JobState::Submitting:
    case JobState::Pending:
        return 0.1;
    case JobState::Processing:
        return 0.1 + 0.8 * job.task.progress / 100.0;
    case JobState::Downloading:
        return 0.9 + 0.1 * stage;
    default:
        return 0;
    }
}

} // namespace

DoneNotice::DoneNotice(Settings *settings, JobStore *store, JobRunner *runner, QWidget *window)
    : QObject(nullptr), m_settings(settings), m_store(store), m_runner(runner), m_window(window)
{
    connect(runner, &JobRunner::settled, this, &DoneNotice::tell);
    // A taskbar needs no more than a picture a second.
    m_pace.setSingleShot(true);
    m_pace.setInterval(1000);
    connect(&m_pace, &QTimer::timeout, this, &DoneNotice::showProgress);
    const auto remember = [this] {
        if (!m_pace.isActive())
            m_pace.start();
    };
    connect(runner, &JobRunner::stageProgressed, this, remember);
    connect(store, &JobStore::added, this, remember);
    connect(store, &JobStore::changed, this, remember);
    connect(store, &JobStore::removed, this, remember);
    // D-Bus signals can only be connected by name.
    QDBusConnection::sessionBus().connect(QStringLiteral("org.freedesktop.Notifications"),
                                          QStringLiteral("/org/freedesktop/Notifications"),
                                          QStringLiteral("org.freedesktop.Notifications"),
                                          QStringLiteral("ActionInvoked"), this, SLOT(raiseWindow()));
}

void DoneNotice::tell(const QUuid &id)
{
    const auto job = m_store->job(id);
    if (!job || job->state == JobState::Cancelled)
        return;
    const bool isSoundWanted = m_settings->value(Setting::SoundWhenDone).toBool();
    if (m_window->isActiveWindow() || !m_settings->value(Setting::NotifyWhenDone).toBool()) {
        if (isSoundWanted)
            QApplication::beep();
        return;
    }
    const bool isDone = job->state == JobState::Completed;
    const QString title = isDone ? tr("It talks") : tr("It needs your attention");
    const QString why = job->error ? job->error->message : QString();
    QVariantMap hints{{QStringLiteral("desktop-entry"), desktopId()}};
    if (isSoundWanted)
        hints.insert(QStringLiteral("sound-name"),
                     isDone ? QStringLiteral("complete") : QStringLiteral("dialog-warning"));
    else
        hints.insert(QStringLiteral("suppress-sound"), true);
    QDBusMessage call = QDBusMessage::createMethodCall(
        QStringLiteral("org.freedesktop.Notifications"), QStringLiteral("/org/freedesktop/Notifications"),
        QStringLiteral("org.freedesktop.Notifications"), QStringLiteral("Notify"));
    // The body may be markup for some desktops.
    const QString name = oneLine(job->name);
    const QString body = (isDone || why.isEmpty() ? name : name + u'\n' + printable(why)).toHtmlEscaped();
    call << QStringLiteral("Retalk") << 0U << desktopId() << title << body
         << QStringList{QStringLiteral("default"), tr("Show")} << hints << -1;
    QDBusConnection::sessionBus().call(call, QDBus::NoBlock);
}

void DoneNotice::raiseWindow()
{
    m_window->showNormal();
    m_window->raise();
    m_window->activateWindow();
}

void DoneNotice::showProgress()
{
    const QList<Job> running = m_store->unfinished();
    double sum = 0;
    for (const Job &job : running)
        sum += overall(job, m_runner->stageProgress(job.id));
    const int percent =
        running.isEmpty() ? -1 : static_cast<int>(100.0 * sum / static_cast<double>(running.size()));
    if (percent == m_shownPercent)
        return;
    m_shownPercent = percent;
    // Understood by Plasma, Ubuntu's dock and others; unheard elsewhere.
    QDBusMessage signal = QDBusMessage::createSignal(QStringLiteral("/io/github/retalk/Retalk"),
                                                     QStringLiteral("com.canonical.Unity.LauncherEntry"),
                                                     QStringLiteral("Update"));
    signal << QStringLiteral("application://%1.desktop").arg(desktopId())
           << QVariantMap{{QStringLiteral("progress-visible"), percent >= 0},
                          {QStringLiteral("progress"), std::max(percent, 0) / 100.0}};
    QDBusConnection::sessionBus().send(signal);
}

} // namespace retalk
