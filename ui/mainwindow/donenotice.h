#pragma once

#include "jobs/model/job.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QTimer>
#include <QUuid>

#include <optional>

class QWidget;

namespace retalk {

class FilmRunner;
class JobRunner;
class JobStore;
class Settings;

/// Reports the queue's progress to a user who is doing something else: a desktop notification for everything
/// that ended since the window was last in front, optionally a sound, the window title, and the taskbar
/// progress. Does nothing the desktop doesn't support.
class DoneNotice : public QObject
{
    Q_OBJECT
public:
    /// All arguments must outlive this object. A click on the notification brings `window` to the front.
    DoneNotice(Settings *settings, JobStore *store, JobRunner *runner, QWidget *window);
    /// Films are reported when they are joined or need the user, instead of their pieces; `films` must
    /// outlive this.
    void setFilms(FilmRunner *films);

Q_SIGNALS:
    /// Emitted when the last job that could continue automatically has ended, if the program is to quit then
    /// and nothing in the queue needs the user.
    void quitRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private Q_SLOTS:
    void takeClick(uint notification, const QString &action);
    void takeToken(uint notification, const QString &token);

private:
    /// What ended since the user last looked.
    struct Ended
    {
        int ready = 0;
        int inTrouble = 0;
        QString last; ///< the latest job's name, and why it failed
    };

    void tell(const QUuid &job);
    void tellOf(const QString &name, bool isReady, const QString &why);
    void note(const QUuid &job);
    void noteProgress(const QUuid &job);
    void noteFilm(const QUuid &film);
    void readChanges();
    void readJob(const QUuid &job);
    void readFilm(const QUuid &film);
    QList<double> atWork() const;
    std::optional<double> share(const QList<double> &running) const;
    void showTitle();
    void showProgress();
    void say();
    void send(const QString &title, const QString &body, const QString &sound);
    bool isInTrouble(const QUuid &id) const;
    void endQueue(const QSet<QUuid> &ended);

    Settings *m_settings;
    JobStore *m_store;
    JobRunner *m_runner;
    QWidget *m_window;
    FilmRunner *m_films = nullptr;
    QHash<QUuid, Job> m_jobs;      ///< jobs that continue automatically, including pieces of films
    QHash<QUuid, double> m_atWork; ///< progress of the films that continue automatically
    QSet<QUuid> m_changed;         ///< jobs to read again
    QSet<QUuid> m_changedFilms;    ///< films to read again
    QSet<QUuid> m_filmsSeenAtWork; ///< as of the last taskbar update
    QTimer m_soon;                 ///< until the list is repainted
    QTimer m_pace;
    QTimer m_quiet; ///< between two notifications
    Ended m_ended;
    uint m_notification = 0; ///< the one on screen; 0: none
    bool m_isAnswerDue = false;
    bool m_isMore = false;   ///< there is more to report than the notification shows
    int m_doneOfQueue = 0;   ///< rows that ended since the queue was last empty
    QSet<QUuid> m_inTrouble; ///< of them, those that ended without a result
    int m_shownPercent = -1;
};

/// Brings `window` to the front, not minimised, as far as the desktop allows.
void bringToFront(QWidget *window);

} // namespace retalk
