#pragma once

#include "jobs/store/jobstore.h"

#include <QHash>
#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>
#include <utility>

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
    /// `chosen`: the selected jobs, without films, in the list's order. `store` and `window` outlive it.
    JobKeeping(JobStore *store, QWidget *window, std::function<QList<QUuid>()> chosen);

    /// Adds what can be done with the chosen jobs, which are `ids`.
    void fillMenu(QMenu *menu, const QList<QUuid> &ids);
    /// Rename with F2, details with Ctrl+I: for the window's keys.
    QList<QAction *> keys() const { return m_keys; }
    void retranslate();

    /// Titles, projects, notes and stars as they were before the last change, and back again.
    bool canUndo() const { return m_done > 0; }
    bool canRedo() const { return m_done < m_steps.size(); }
    /// What undo() or redo() would be about: "rename"; empty without one.
    QString undoText() const;
    QString redoText() const;
    void undo();
    void redo();

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
    /// undo() or redo() has something else to do.
    void historyChanged();
    /// One sentence about how something went.
    void told(const QString &sentence);
    /// Two finished jobs of one video, one against the other.
    void compareRequested(const QUuid &first, const QUuid &second);

private:
    enum class StepKind { Title, Project, Note, Several, Star };
    /// One change that can be taken back, filled in as it is carried out.
    struct Step
    {
        StepKind kind = StepKind::Several;
        QList<QUuid> ids;
        QHash<QUuid, std::pair<JobMarks, JobMarks>> marks; ///< before and after
    };
    struct Change
    {
        QList<QUuid> left;
        std::function<void(const QUuid &, JobMarks &)> change;
    };
    struct Table
    {
        QList<QUuid> left;
        QString path;
        QByteArray text;
        int rows = 0;
    };

    void edit(int field);
    void change(StepKind kind, const QList<QUuid> &ids, const std::function<void(JobMarks &)> &change);
    void takeBack(const std::shared_ptr<Step> &step, bool isUndone);
    void begin(const Change &change);
    static QString name(StepKind kind);
    /// Whether they all have a star, as far as the first hundred tell.
    bool areStarred(const QList<QUuid> &ids) const;
    void workOn();
    void writeLines();
    void finishTable();
    QList<Job> jobsOf(const QList<QUuid> &ids, qsizetype most) const;

    JobStore *m_store;
    QWidget *m_window;
    std::function<QList<QUuid>()> m_chosen;
    QList<QAction *> m_keys;
    QList<Change> m_changes;
    QList<std::shared_ptr<Step>> m_steps; ///< the oldest first
    qsizetype m_done = 0;                 ///< how many of them are in force
    QList<Table> m_tables;
    QTimer m_timer;
};

} // namespace retalk
