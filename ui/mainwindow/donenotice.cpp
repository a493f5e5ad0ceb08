#include "mainwindow/donenotice.h"

#include "base/printable.h"
#include "common/format.h"
#include "films/filmrunner.h"
#include "joblist/filmrows.h"
#include "joblist/jobline.h"
#include "jobs/runner/jobrunner.h"
#include "jobs/store/jobstore.h"
#include "mainwindow/openwork.h"
#include "net/translatedmessage.h"
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

/// Names from the freedesktop sound theme.
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
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &DoneNotice::showTitle);
    // One taskbar update per second is enough, and so is one message for the user.
    m_pace.setSingleShot(true);
    m_pace.setInterval(1000);
    connect(&m_pace, &QTimer::timeout, this, &DoneNotice::showProgress);
    m_quiet.setSingleShot(true);
    m_quiet.setInterval(1000);
    connect(&m_quiet, &QTimer::timeout, this, [this] {
        if (m_isMore && !m_isAnswerDue)
            say();
    });
    connect(runner, &JobRunner::settled, this, &DoneNotice::tell);
    connect(runner, &JobRunner::settled, this, &DoneNotice::note);
    connect(runner, &JobRunner::stageProgressed, this, &DoneNotice::noteProgress);
    connect(store, &JobStore::added, this, &DoneNotice::note);
    connect(store, &JobStore::changed, this, &DoneNotice::note);
    connect(store, &JobStore::removed, this, &DoneNotice::note);
    const QList<QUuid> open = store->unfinishedIds();
    for (const QUuid &id : open)
        note(id);
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
    if (event->type() == QEvent::LanguageChange)
        m_soon.start(0);
    return false;
}

void DoneNotice::note(const QUuid &job)
{
    m_changed += job;
    if (!m_soon.isActive())
        m_soon.start(0);
    if (!m_pace.isActive())
        m_pace.start();
}

/// Delayed, because an upload reports every chunk sent.
void DoneNotice::noteProgress(const QUuid &job)
{
    constexpr std::chrono::milliseconds kNotice{50};
    m_changed += job;
    if (!m_soon.isActive())
        m_soon.start(kNotice);
    if (!m_pace.isActive())
        m_pace.start();
}

void DoneNotice::noteFilm(const QUuid &film)
{
    m_changedFilms += film;
    if (!m_soon.isActive())
        m_soon.start(0);
    if (!m_pace.isActive())
        m_pace.start();
}

void DoneNotice::tell(const QUuid &id)
{
    const auto job = m_store->job(id);
    if (!job || job->state == JobState::Cancelled)
        return;
    const bool isOfFilm = !job->film.isNull() && m_films;
    // A film in progress ends when it is joined, or needs the user.
    const auto film = isOfFilm ? m_films->film(job->film) : std::nullopt;
    if (film && m_films->stage(*film).isAtWork())
        return;
    ++m_doneOfQueue;
    if (job->state == JobState::Completed)
        m_inTrouble.remove(id);
    else
        m_inTrouble.insert(id);
    if (!isOfFilm)
        tellOf(shownName(*job), job->state == JobState::Completed,
               job->error ? translatedMessage(*job->error) : QString());
}

void DoneNotice::setFilms(FilmRunner *films)
{
    m_films = films;
    if (!films)
        return;
    connect(films, &FilmRunner::joined, this, [this](const QUuid &film, const QString &path) {
        ++m_doneOfQueue;
        m_inTrouble.remove(film);
        tellOf(QFileInfo(path).fileName(), true, {});
        noteFilm(film);
    });
    connect(films, &FilmRunner::changed, this, &DoneNotice::noteFilm);
    connect(films, &FilmRunner::stopped, this, [this](const QUuid &id, const Error &error) {
        if (m_filmsSeenAtWork.contains(id)) // not one that failed to start
            ++m_doneOfQueue;
        m_inTrouble.insert(id);
        noteFilm(id);
        const auto film = m_films->film(id);
        tellOf(film ? QFileInfo(localFilePath(film->film.video)).fileName() : QString(), false,
               error.message);
    });
    const QList<StoredFilm> all = films->films();
    for (const StoredFilm &film : all) {
        if (!film.isJoined && !film.isCancelled)
            noteFilm(film.id);
    }
}

/// Reads only what has changed: there may be many films with many pieces.
void DoneNotice::readChanges()
{
    for (const QUuid &film : std::exchange(m_changedFilms, {}))
        readFilm(film);
    for (const QUuid &job : std::exchange(m_changed, {}))
        readJob(job);
}

void DoneNotice::readJob(const QUuid &id)
{
    m_jobs.remove(id);
    if (!m_store->contains(id) || isFinished(m_store->state(id)) ||
        m_store->state(id) == JobState::Unconfirmed)
        return;
    const auto job = m_store->job(id);
    // isPausedWithFilm() reads the database, so it is checked last.
    if (job && (job->film.isNull() || !m_runner->isPausedWithFilm(id)))
        m_jobs.insert(id, *job);
}

void DoneNotice::readFilm(const QUuid &id)
{
    const auto film = m_films->film(id);
    const FilmStage stage = film ? m_films->stage(*film) : FilmStage{};
    if (film && stage.isAtWork()) {
        m_atWork.insert(id, overallProgress(*film, stage, *m_store));
        return;
    }
    m_atWork.remove(id);
    // Its pieces stop with it, except those already submitted.
    for (auto job = m_jobs.cbegin(); job != m_jobs.cend(); ++job) {
        if (job->film == id)
            m_changed += job.key();
    }
    const QList<QUuid> pieces = film && !film->isJoined ? film->jobs : QList<QUuid>();
    for (const QUuid &piece : pieces)
        m_changed += piece;
}

/// Progress of every row that continues automatically: a film with all its pieces, or a job. Submitted pieces
/// of a stopped or removed film continue, too.
QList<double> DoneNotice::atWork() const
{
    QList<double> shares = m_atWork.values();
    for (const Job &job : m_jobs) {
        if (!m_atWork.contains(job.film))
            shares += overallProgress(job, m_runner->stageProgress(job.id));
    }
    return shares;
}

void DoneNotice::tellOf(const QString &name, bool isReady, const QString &why)
{
    // A dialog of ours in front counts as the window.
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
    // A notification that is only updated doesn't play a sound again.
    const bool isHeard = m_settings->value(Setting::SoundWhenDone).toBool() && (isFirst || open == 0);
    m_isMore = false;
    m_quiet.start();
    send(title, body, !isHeard ? QString() : (m_ended.inTrouble > 0 ? troubleSound() : readySound()));
}

/// Replaces the current notification. An empty `sound` is silent.
void DoneNotice::send(const QString &title, const QString &body, const QString &sound)
{
    QVariantMap hints{{QStringLiteral("desktop-entry"), desktopId()}};
    if (sound.isEmpty())
        hints.insert(QStringLiteral("suppress-sound"), true);
    else
        hints.insert(QStringLiteral("sound-name"), sound);
    QDBusMessage call = QDBusMessage::createMethodCall(notifications(), notificationsPath(), notifications(),
                                                       QStringLiteral("Notify"));
    // Some desktops interpret markup in the body.
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
    // Every program receives the signals of all notifications.
    if (notification != 0 && notification == m_notification)
        bringToFront(m_window);
}

void DoneNotice::takeToken(uint notification, const QString &token)
{
    // Qt passes it to the compositor on the next activation.
    if (notification != 0 && notification == m_notification)
        qputenv("XDG_ACTIVATION_TOKEN", token.toUtf8());
}

/// Total progress of all rows, including those that ended since the queue was last empty; nothing if no row
/// is running.
std::optional<double> DoneNotice::share(const QList<double> &running) const
{
    if (running.isEmpty())
        return std::nullopt;
    const double sum = std::accumulate(running.cbegin(), running.cend(), double(m_doneOfQueue));
    return sum / static_cast<double>(running.size() + m_doneOfQueue);
}

/// Updated together with the rows, from the same data.
void DoneNotice::showTitle()
{
    readChanges();
    const QList<double> running = atWork();
    const auto whole = share(running);
    if (!whole)
        m_window->setWindowTitle(QStringLiteral("Retalk"));
    else if (running.size() == 1)
        //: The window's title; %1 is a percentage
        m_window->setWindowTitle(tr("%1 – Retalk").arg(Format::percent(*whole)));
    else
        //: The window's title; %1 is a percentage
        m_window->setWindowTitle(tr("%1 · %Ln jobs – Retalk", nullptr, static_cast<int>(running.size()))
                                     .arg(Format::percent(*whole)));
}

void DoneNotice::showProgress()
{
    showTitle();
    m_filmsSeenAtWork = QSet<QUuid>(m_atWork.keyBegin(), m_atWork.keyEnd());
    const QList<double> running = atWork();
    const auto whole = share(running);
    const int percent = whole ? static_cast<int>(100 * *whole) : -1;
    if (percent != m_shownPercent) {
        m_shownPercent = percent;
        // Supported by Plasma, Ubuntu's dock and others; ignored elsewhere.
        QDBusMessage signal = QDBusMessage::createSignal(QStringLiteral("/io/github/retalk/Retalk"),
                                                         QStringLiteral("com.canonical.Unity.LauncherEntry"),
                                                         QStringLiteral("Update"));
        signal << QStringLiteral("application://%1.desktop").arg(desktopId())
               << QVariantMap{{QStringLiteral("progress-visible"), percent >= 0},
                              {QStringLiteral("progress"), std::max(percent, 0) / 100.0}};
        QDBusConnection::sessionBus().send(signal);
    }
    if (running.isEmpty() && std::exchange(m_doneOfQueue, 0) > 0)
        endQueue(std::exchange(m_inTrouble, {}));
}

/// Returns true if the job or film still needs the user.
bool DoneNotice::isInTrouble(const QUuid &id) const
{
    if (const auto film = m_films ? m_films->film(id) : std::nullopt)
        return m_films->stage(*film).kind == FilmStage::Kind::Stopped;
    if (!m_store->contains(id))
        return false;
    const JobState state = m_store->state(id);
    return state == JobState::Failed || state == JobState::Expired || state == JobState::Unconfirmed;
}

/// `ended` are the rows that ended without a result.
void DoneNotice::endQueue(const QSet<QUuid> &ended)
{
    QString choice = m_settings->value(Setting::WhenAllDone).toString();
    // Don't quit while a job or film needs the user.
    if (choice == QLatin1String("quit") &&
        std::any_of(ended.cbegin(), ended.cend(), [this](const QUuid &id) { return isInTrouble(id); }))
        choice = QStringLiteral("notify");
    if (choice == QLatin1String("notify")) {
        // A user who is away has already been notified.
        if (QApplication::activeWindow() || !m_settings->value(Setting::NotifyWhenDone).toBool())
            send(tr("All jobs are done"), {}, {});
    } else if (choice == QLatin1String("sound")) {
        QApplication::beep();
    } else if (choice == QLatin1String("quit")) {
        Q_EMIT quitRequested();
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
