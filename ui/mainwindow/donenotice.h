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

/// Says how the queue is doing to a person who does something else: one desktop notification for all that
/// ended since the window was last in front, a sound if wanted, the window's title, and the progress on the
/// taskbar. Silent where the desktop offers none of it.
class DoneNotice : public QObject
{
    Q_OBJECT
public:
    /// Everything outlives this object. A click on the notification brings `window` to the front.
    DoneNotice(Settings *settings, JobStore *store, JobRunner *runner, QWidget *window);
    /// Films are told of when they're joined or wait for the person, and not their pieces; they outlive this.
    void setFilms(FilmRunner *films);

Q_SIGNALS:
    /// The last job that could continue by itself has ended, and the program is to quit then.
    void quitWanted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private Q_SLOTS:
    void takeClick(uint notification, const QString &action);
    void takeToken(uint notification, const QString &token);

private:
    /// What ended since the person last looked.
    struct Ended
    {
        int ready = 0;
        int inTrouble = 0;
        QString last; ///< name of the latest job, and why it failed
    };

    void tell(const QUuid &job);
    void tellOf(const QString &name, bool isReady, const QString &why);
    void note(const QUuid &job);
    void noteProgress(const QUuid &job);
    void noteFilm(const QUuid &film);
    void lookAtChanges();
    void look(const QUuid &job);
    void lookAtFilm(const QUuid &film);
    QList<double> atWork() const;
    std::optional<double> share(const QList<double> &running) const;
    void showTitle();
    void showProgress();
    void say();
    void send(const QString &title, const QString &body, const QString &sound);
    void endQueue();

    Settings *m_settings;
    JobStore *m_store;
    JobRunner *m_runner;
    QWidget *m_window;
    FilmRunner *m_films = nullptr;
    QHash<QUuid, Job> m_jobs;      ///< that go on by themselves, also as pieces of films
    QHash<QUuid, double> m_atWork; ///< how far the films are that go on by themselves
    QSet<QUuid> m_changed;         ///< jobs to be looked at once more
    QSet<QUuid> m_changedFilms;    ///< the same of films
    QSet<QUuid> m_filmsSeenAtWork; ///< when the taskbar was last told
    QTimer m_soon;                 ///< until the list is drawn again
    QTimer m_pace;
    QTimer m_quiet; ///< between two notifications
    Ended m_ended;
    uint m_notification = 0; ///< the one on the screen; 0: none
    bool m_isAnswerDue = false;
    bool m_isMore = false; ///< to say than the notification does
    int m_doneOfQueue = 0; ///< rows that ended since there was last nothing to do
    int m_shownPercent = -1;
};

/// Shows `window`, not minimised, before all others as far as the desktop lets it.
void bringToFront(QWidget *window);

} // namespace retalk
