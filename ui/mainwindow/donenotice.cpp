#include "mainwindow/donenotice.h"

#include "base/printable.h"
#include "common/format.h"
#include "films/filmrunner.h"
#include "joblist/filmrows.h"
#include "joblist/jobactions.h"
#include "jobs/runner/jobrunner.h"
#include "jobs/store/jobstore.h"
#include "mainwindow/openwork.h"
#include "net/saidagain.h"
#include "settings/settings.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QEvent>
#include <QFileInfo>
#include <QLocale>
#include <QWidget>

#include <algorithm>
#include <numeric>

namespace retalk {

namespace {

QString desktopId()
{
    return QStringLiteral("io.github.retalk.Retalk");
}

QString notifications()
{
    return QStringLiteral("org.freedesktop.Notifications");
}

QString notificationsPath()
{
    return QStringLiteral("/org/freedesktop/Notifications");
}

/// Names of the freedesktop sound theme.
QString readySound()
{
    return QStringLiteral("complete");
}

QString troubleSound()
{
    return QStringLiteral("dialog-warning");
}

} // namespace

DoneNotice::DoneNotice(Settings *settings, JobStore *store, JobRunner *runner, QWidget *window)
    : QObject(nullptr), m_settings(settings), m_store(store), m_runner(runner), m_window(window)
{
    // A taskbar needs no more than a picture a second, and a person no more than a message.
    m_pace.setSingleShot(true);
    m_pace.setInterval(1000);
    connect(&m_pace, &QTimer::timeout, this, &DoneNotice::showProgress);
    m_quiet.setSingleShot(true);
    m_quiet.setInterval(1000);
    connect(&m_quiet, &QTimer::timeout, this, [this] {
        if (m_isMore && !m_isAnswerDue)
            say();
    });
    const auto remember = [this] {
        if (!m_pace.isActive())
            m_pace.start();
    };
    connect(runner, &JobRunner::settled, this, &DoneNotice::tell);
    connect(runner, &JobRunner::settled, this, remember);
    connect(runner, &JobRunner::stageProgressed, this, remember);
    connect(store, &JobStore::added, this, remember);
    connect(store, &JobStore::changed, this, remember);
    connect(store, &JobStore::removed, this, remember);
    window->installEventFilter(this);
    // D-Bus signals can only be connected by name.
    QDBusConnection bus = QDBusConnection::sessionBus();
    bus.connect(notifications(), notificationsPath(), notifications(), QStringLiteral("ActionInvoked"), this,
                SLOT(takeClick(uint, QString)));
    bus.connect(notifications(), notificationsPath(), notifications(), QStringLiteral("ActivationToken"),
                this, SLOT(takeToken(uint, QString)));
}

bool DoneNotice::eventFilter(QObject *, QEvent *event)
{
    if (event->type() == QEvent::WindowActivate) {
        m_ended = {};
        m_notification = 0;
        m_isMore = false;
    }
    return false;
}

void DoneNotice::tell(const QUuid &id)
{
    const auto job = m_store->job(id);
    if (!job || job->state == JobState::Cancelled)
        return;
    const bool isOfFilm = !job->film.isNull() && m_films;
    // A film at work ends when it's joined, or waits for the person.
    if (isOfFilm && filmsAtWork().contains(job->film))
        return;
    ++m_doneOfQueue;
    if (!isOfFilm)
        tellOf(shownName(*job), job->state == JobState::Completed,
               job->error ? saidAgain(*job->error) : QString());
}

void DoneNotice::setFilms(FilmRunner *films)
{
    m_films = films;
    if (!films)
        return;
    const auto remember = [this] {
        if (!m_pace.isActive())
            m_pace.start();
    };
    connect(films, &FilmRunner::joined, this, [this, remember](const QUuid &, const QString &path) {
        ++m_doneOfQueue;
        tellOf(QFileInfo(path).fileName(), true, {});
        remember();
    });
    connect(films, &FilmRunner::changed, this, remember);
    connect(films, &FilmRunner::stopped, this, [this, remember](const QUuid &id, const Error &error) {
        if (m_filmsSeenAtWork.contains(id)) // not one that only couldn't begin
            ++m_doneOfQueue;
        remember();
        QString name;
        const QList<StoredFilm> all = m_films->films();
        for (const StoredFilm &film : all) {
            if (film.id == id)
                name = QFileInfo(localFilePath(film.film.video)).fileName();
        }
        tellOf(name, false, error.message);
    });
}

/// How far each film is that goes on by itself.
QHash<QUuid, double> DoneNotice::filmsAtWork() const
{
    QHash<QUuid, double> shares;
    const QList<StoredFilm> films = m_films ? m_films->films() : QList<StoredFilm>();
    for (const StoredFilm &film : films) {
        const FilmStage stage = film.isOver ? FilmStage{.kind = FilmStage::Kind::Over} : m_films->stage(film);
        if (stage.kind == FilmStage::Kind::Cutting || stage.kind == FilmStage::Kind::Waiting ||
            stage.kind == FilmStage::Kind::Joining)
            shares.insert(film.id, wholeProgress(film, stage, *m_store));
    }
    return shares;
}

/// How far each row of the list is that goes on by itself: a film with all its pieces, or a job. What was
/// submitted of a film that has stopped or was removed goes on, too.
QList<double> DoneNotice::atWork(const QHash<QUuid, double> &films) const
{
    QList<double> shares = films.values();
    const QList<Job> jobs = m_store->unfinished();
    for (const Job &job : jobs) {
        if (job.state == JobState::Unconfirmed || films.contains(job.film))
            continue;
        // What rests is in the database, which is asked last.
        if (job.film.isNull() || !m_runner->restsWithFilm(job.id))
            shares += wholeProgress(job, m_runner->stageProgress(job.id));
    }
    return shares;
}

void DoneNotice::tellOf(const QString &name, bool isReady, const QString &why)
{
    // One of our dialogs in front is as good as the window.
    if (QApplication::activeWindow() || !m_settings->value(Setting::NotifyWhenDone).toBool()) {
        if (m_settings->value(Setting::SoundWhenDone).toBool())
            QApplication::beep();
        return;
    }
    ++(isReady ? m_ended.ready : m_ended.inTrouble);
    m_ended.last = oneLine(name);
    if (!isReady && !why.isEmpty())
        m_ended.last += u'\n' + printable(why);
    if (m_quiet.isActive() || m_isAnswerDue)
        m_isMore = true;
    else
        say();
}

void DoneNotice::say()
{
    const bool isFirst = m_notification == 0;
    const int open = openWork(*m_store, *m_runner).jobs;
    const int all = m_ended.ready + m_ended.inTrouble + open;
    QString title;
    if (all == 1)
        title = m_ended.ready == 1 ? tr("Your video is ready") : tr("A job needs your attention");
    else if (m_ended.ready == all)
        title = tr("%Ln videos are ready", nullptr, m_ended.ready);
    else if (m_ended.ready == 0)
        title = tr("%Ln job(s) need your attention", nullptr, m_ended.inTrouble);
    else
        //: Two numbers: "12 of 40 videos are ready"
        title =
            tr("%1 of %2 videos are ready").arg(QLocale().toString(m_ended.ready), QLocale().toString(all));
    QString body = m_ended.last;
    if (m_ended.ready > 0 && m_ended.inTrouble > 0)
        body += u'\n' + tr("%Ln job(s) need your attention", nullptr, m_ended.inTrouble);
    // What is only replaced in its place makes no noise each time.
    const bool isHeard = m_settings->value(Setting::SoundWhenDone).toBool() && (isFirst || open == 0);
    m_isMore = false;
    m_quiet.start();
    send(title, body, !isHeard ? QString() : (m_ended.inTrouble > 0 ? troubleSound() : readySound()));
}

/// In place of the present notification. `sound` empty: silent.
void DoneNotice::send(const QString &title, const QString &body, const QString &sound)
{
    QVariantMap hints{{QStringLiteral("desktop-entry"), desktopId()}};
    if (sound.isEmpty())
        hints.insert(QStringLiteral("suppress-sound"), true);
    else
        hints.insert(QStringLiteral("sound-name"), sound);
    QDBusMessage call = QDBusMessage::createMethodCall(notifications(), notificationsPath(), notifications(),
                                                       QStringLiteral("Notify"));
    // The body may be markup for some desktops.
    call << QStringLiteral("Retalk") << m_notification << desktopId() << title << body.toHtmlEscaped()
         << QStringList{QStringLiteral("default"), tr("Show")} << hints << -1;
    m_isAnswerDue = true;
    auto *answer = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(call), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer] {
        answer->deleteLater();
        m_isAnswerDue = false;
        const QDBusPendingReply<uint> id = *answer;
        m_notification = id.isValid() ? id.value() : 0;
        if (m_isMore && !m_quiet.isActive())
            say();
    });
}

void DoneNotice::takeClick(uint notification, const QString &)
{
    // Every program hears of every notification.
    if (notification != 0 && notification == m_notification)
        bringToFront(m_window);
}

void DoneNotice::takeToken(uint notification, const QString &token)
{
    // Qt hands it to the compositor with the next activation.
    if (notification != 0 && notification == m_notification)
        qputenv("XDG_ACTIVATION_TOKEN", token.toUtf8());
}

void DoneNotice::showProgress()
{
    const QHash<QUuid, double> films = filmsAtWork();
    const QList<double> running = atWork(films);
    m_filmsSeenAtWork = QSet<QUuid>(films.keyBegin(), films.keyEnd());
    const double sum = std::accumulate(running.cbegin(), running.cend(), double(m_doneOfQueue));
    const double share = sum / static_cast<double>(std::max<qsizetype>(running.size() + m_doneOfQueue, 1));
    const int percent = running.isEmpty() ? -1 : static_cast<int>(100 * share);
    if (running.isEmpty())
        m_window->setWindowTitle(QStringLiteral("Retalk"));
    else if (running.size() == 1)
        //: The window's title; %1 is a percentage
        m_window->setWindowTitle(tr("%1 – Retalk").arg(Format::percent(share)));
    else
        //: The window's title; %1 is a percentage
        m_window->setWindowTitle(tr("%1 · %Ln jobs – Retalk", nullptr, static_cast<int>(running.size()))
                                     .arg(Format::percent(share)));
    if (percent != m_shownPercent) {
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
    if (running.isEmpty() && std::exchange(m_doneOfQueue, 0) > 0)
        endQueue();
}

void DoneNotice::endQueue()
{
    const QString wish = m_settings->value(Setting::WhenAllDone).toString();
    if (wish == QLatin1String("notify")) {
        // Who is away has been told already.
        if (QApplication::activeWindow() || !m_settings->value(Setting::NotifyWhenDone).toBool())
            send(tr("All jobs are done"), {}, {});
    } else if (wish == QLatin1String("sound")) {
        QApplication::beep();
    } else if (wish == QLatin1String("quit")) {
        Q_EMIT quitWanted();
    }
}

void bringToFront(QWidget *window)
{
    window->setWindowState(window->windowState() & ~Qt::WindowMinimized);
    window->show();
    window->raise();
    window->activateWindow();
}

} // namespace retalk
