#pragma once

#include "jobs/jobstore.h"

#include <QObject>
#include <QTimer>

#include <functional>

class QAction;
class QMenu;
class QWidget;

namespace retalk {

/// What can be kept, read and taken out of a list of jobs: titles, projects, notes and stars, details, totals
/// and tables. Long work is done in small pieces, so that the window goes on.
class JobKeeping : public QObject
{
    Q_OBJECT
public:
    /// `chosen`: the selected jobs, in the list's order. `store` and `window` outlive it.
    JobKeeping(JobStore *store, QWidget *window, std::function<QList<QUuid>()> chosen);

    /// Adds what can be done with the chosen jobs.
    void fillMenu(QMenu *menu);
    /// Rename with F2, details with Ctrl+I: for the list's keys.
    QList<QAction *> keys() const { return m_keys; }

    void rename();
    void editProject();
    void editNote();
    /// Stars them all, or none when all of them have one.
    void toggleStar();
    void showDetails();
    void showTotals(const JobQuery &query);
    /// Asks where to, then writes `ids` in this order.
    void exportTable(const QList<QUuid> &ids);
    void writeTable(const QList<QUuid> &ids, const QString &path);

Q_SIGNALS:
    /// One sentence about how something went.
    void told(const QString &sentence);
    /// Two finished jobs of one video, one against the other.
    void compareRequested(const QUuid &first, const QUuid &second);

private:
    struct Change
    {
        QList<QUuid> left;
        std::function<void(JobMarks &)> change;
    };
    struct Table
    {
        QList<QUuid> left;
        QString path;
        QByteArray text;
        int rows = 0;
    };

    void edit(int field);
    void change(const QList<QUuid> &ids, const std::function<void(JobMarks &)> &change);
    void workOn();
    void writeLines();
    void finishTable();
    QList<Job> jobsOf(const QList<QUuid> &ids, qsizetype most) const;

    JobStore *m_store;
    QWidget *m_window;
    std::function<QList<QUuid>()> m_chosen;
    QList<QAction *> m_keys;
    QList<Change> m_changes;
    QList<Table> m_tables;
    QTimer m_timer;
};

} // namespace retalk
