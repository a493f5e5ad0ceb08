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

/// Editing and exporting of jobs: titles, projects, notes and stars, details, totals and tables. Long work is
/// done in small steps, so that the window stays responsive.
class JobOrganizer : public QObject
{
    Q_OBJECT
public:
    /// `chosen` returns the selected jobs, without films, in the list's order. `store` and `window` must
    /// outlive it.
    JobOrganizer(JobStore *store, QWidget *window, std::function<QList<QUuid>()> chosen);

    /// Adds the commands for the chosen jobs, `ids`.
    void fillMenu(QMenu *menu, const QList<QUuid> &ids);
    /// Returns the actions for the window's shortcuts: rename with F2, details with Ctrl+I.
    QList<QAction *> keys() const { return m_keys; }
    void retranslate();

    /// Undo and redo of changes to titles, projects, notes and stars.
    bool canUndo() const { return m_done > 0; }
    bool canRedo() const { return m_done < m_steps.size(); }
    /// Names what undo() or redo() would change, such as "rename"; empty if nothing.
    QString undoText() const;
    QString redoText() const;
    void undo();
    void redo();

    void rename();
    void editProject();
    void editNote();
    /// Stars all chosen jobs, or removes the stars if all have one.
    void toggleStar();
    void showDetails();
    void showTotals(const JobQuery &query);
    /// Asks for a file, then writes `ids` to it in this order.
    void exportTable(const QList<QUuid> &ids);
    void writeTable(const QList<QUuid> &ids, const QString &path);

Q_SIGNALS:
    /// Emitted when what undo() or redo() would do has changed.
    void historyChanged();
    /// Emitted with a sentence about the outcome of an operation.
    void messageRequested(const QString &sentence);
    /// Requests a comparison of two finished jobs of one video.
    void compareRequested(const QUuid &first, const QUuid &second);

private:
    enum class StepKind { Title, Project, Note, Several, Star };
    /// An undoable change, filled in while it is carried out.
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
    /// Returns true if all have a star, judging by the first hundred.
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
    QList<std::shared_ptr<Step>> m_steps; ///< oldest first
    qsizetype m_done = 0;                 ///< how many of them are applied
    QList<Table> m_tables;
    QTimer m_timer;
};

} // namespace retalk
