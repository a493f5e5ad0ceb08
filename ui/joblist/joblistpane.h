#pragma once

#include "jobs/model/job.h"

#include <QWidget>

#include <memory>

class QAction;
class QMenu;

namespace retalk {

class FilmRows;
class FilmRunner;
class JobRunner;
class JobStore;

/// The lower right of the window: every job with its stage, its failure in plain words and its one next step.
/// What it can do by itself through the runner it does; what needs the form, the preview or a dialog it asks
/// for by signal.
class JobListPane : public QWidget
{
    Q_OBJECT
public:
    /// `store`, `runner` and `films` outlive the pane; without `films` there are none in the list.
    JobListPane(JobStore *store, JobRunner *runner, QWidget *parent = nullptr, FilmRunner *films = nullptr);
    ~JobListPane() override;

    /// The selected job, or a null id.
    QUuid currentJob() const;
    /// The films of the list.
    FilmRows *films() const;
    /// Selects the job and scrolls to it, leaving a filter that hides it and opening its group.
    void selectJob(const QUuid &id);
    void focusSearch();
    /// A removal can be undone: the last thing that was removed or cancelled, until something else is.
    bool canUndoRemove() const;
    /// Fills `menu` with what can be done with the selected job: the context menu, and the window's Job menu.
    void fillMenu(QMenu *menu);
    /// The commands for the selected job that have a key wherever the keyboard is in the window.
    QList<QAction *> keys() const;

    /// Whether there is something to undo or do again here, and what: "star", "jobs".
    bool canUndo() const;
    bool canRedo() const;
    QString undoText() const;
    QString redoText() const;

    /// How the list is laid out, for the next start: order, groups, and which of them are collapsed. JSON.
    QString arrangement() const;
    void setArrangement(const QString &stored);

public Q_SLOTS:
    /// Pauses the queue, or resumes it.
    void togglePause();
    /// Cancels every job that waits for its turn.
    void cancelWaiting();
    /// Brings back what was removed or cancelled last.
    void undoRemove();
    /// Takes back what was done last to the jobs: removed, cancelled, renamed, starred and the like.
    void undo();
    void redo();
    /// The job's finished file may have gone: its row is made anew.
    void lookAgain(const QUuid &id);
    /// Services are called by other names now: serviceName().
    void renameServices();
    /// What the button of the job's row would do.
    void takeNextStep(const QUuid &id);
    /// A key has been entered for `account` (keyAccount() or a host): its jobs whose "Enter key" led to that
    /// continue.
    void goOnWithKey(const QString &account);

Q_SIGNALS:
    /// undo() or redo() has something else to do.
    void historyChanged();
    /// arrangement() is another one.
    void arrangementChanged();
    /// The preview follows the selection.
    void currentJobChanged(const QUuid &id);
    /// The selected job has been clicked; something else may be shown.
    void currentJobClicked(const QUuid &id);
    /// Enter, double click, or the row's Show button.
    void showRequested(const QUuid &id);
    /// A changed copy of a job shall be sent: "Try at 140", "Stricter: 190". May cost; the receiver asks
    /// above the limit.
    void submitRequested(const retalk::GenerationRequest &request, const retalk::ServiceAddress &service);
    /// Jobs that ended shall be run again, as new tasks that may cost once more; the receiver asks above the
    /// limit, once for all.
    void retryRequested(const QList<retalk::Job> &jobs);
    /// Copies of these shall be submitted; likewise.
    void copiesRequested(const QList<retalk::Job> &jobs);
    /// Show where credits are bought.
    void creditsRequested();
    /// Fill the form with this job's request: to change the job, or to send another like it where it is too
    /// late for that.
    void editRequested(const QUuid &id);
    /// "Use a frame as reference": show the job's video so that a frame of it can be taken.
    void referenceFrameRequested(const QUuid &id);
    void keyRequested(const retalk::ServiceAddress &service);
    void importTableRequested();
    /// A film's pieces that failed shall be submitted once more; may cost, the receiver asks.
    void filmAgainRequested(const QUuid &film);
    /// Put a film's video and parts into the form.
    void filmEditRequested(const QUuid &film);
    /// Save a film's joined file elsewhere.
    void filmSaveRequested(const QUuid &film);
    /// Put the finished files of two jobs of one video against each other.
    void compareRequested(const QUuid &first, const QUuid &second);

protected:
    void changeEvent(QEvent *event) override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace retalk
