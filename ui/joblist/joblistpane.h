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

/// The lower right of the window: all jobs with their stage, their failure in plain words and their next
/// step. Uses the runner directly where possible; requests anything that needs the form, the preview or a
/// dialog by signal.
class JobListPane : public QWidget
{
    Q_OBJECT
public:
    /// `store`, `runner` and `films` must outlive the pane; without `films` the list has none.
    JobListPane(JobStore *store, JobRunner *runner, QWidget *parent = nullptr, FilmRunner *films = nullptr);
    ~JobListPane() override;

    /// Returns the selected job, or a null id.
    QUuid currentJob() const;
    /// Returns the films of the list.
    FilmRows *films() const;
    /// Selects the job and scrolls to it, clearing a filter that hides it and expanding its group.
    void selectJob(const QUuid &id);
    void focusSearch();
    /// Returns true if the last removal or cancellation can still be undone, until the next one replaces it.
    bool canUndoRemove() const;
    /// Fills `menu` with the commands for the selected job: the context menu, and the window's Job menu.
    void fillMenu(QMenu *menu);
    /// Returns the commands for the selected job whose shortcuts work anywhere in the window.
    QList<QAction *> keys() const;

    /// Whether there is something to undo or redo here, and a name for it: "star", "jobs".
    bool canUndo() const;
    bool canRedo() const;
    QString undoText() const;
    QString redoText() const;

    /// The layout of the list to restore on the next start: order, grouping, and collapsed groups. JSON.
    QString arrangement() const;
    void setArrangement(const QString &stored);

public Q_SLOTS:
    /// Pauses or resumes the queue.
    void togglePause();
    /// Cancels all jobs waiting in the queue.
    void cancelWaiting();
    /// Restores what was removed or cancelled last.
    void undoRemove();
    /// Undoes the last change to the jobs: removed, cancelled, renamed, starred and the like.
    void undo();
    void redo();
    /// Reads the job's row again, because its finished file may be gone.
    void lookAgain(const QUuid &id);
    /// Updates the list after a change of the services' names (serviceName()).
    void renameServices();
    /// Does what the job's row button would do.
    void takeNextStep(const QUuid &id);
    /// Resumes the jobs whose "Enter key" led to the key now entered for `account` (keyAccount() or a host).
    void resumeWithKey(const QString &account);

Q_SIGNALS:
    /// Emitted when what undo() or redo() would do has changed.
    void historyChanged();
    /// Emitted when arrangement() has changed.
    void arrangementChanged();
    /// Emitted when the selection changes, so that the preview can follow.
    void currentJobChanged(const QUuid &id);
    /// Emitted when the selected job is clicked, since the preview may be showing something else.
    void currentJobClicked(const QUuid &id);
    /// Emitted on Enter, a double click, or the row's Show button.
    void showRequested(const QUuid &id);
    /// Requests that a changed copy of a job be submitted: "Try at 140", "Stricter: 190". May cost; the
    /// receiver asks for confirmation above the limit.
    void submitRequested(const retalk::GenerationRequest &request, const retalk::ServiceAddress &service);
    /// Requests that finished jobs be run again, as new tasks that may cost again; the receiver asks for
    /// confirmation above the limit, once for all of them.
    void retryRequested(const QList<retalk::Job> &jobs);
    /// Requests that copies of these be submitted; otherwise the same.
    void copiesRequested(const QList<retalk::Job> &jobs);
    /// Requests the page where credits are sold.
    void creditsRequested();
    /// Requests that the form be filled with this job's request, to change the job or, if it's too late for
    /// that, to submit another one like it.
    void editRequested(const QUuid &id);
    /// Emitted for "Use a frame as reference", to show the job's video so that a frame can be taken.
    void referenceFrameRequested(const QUuid &id);
    void keyRequested(const retalk::ServiceAddress &service);
    void importTableRequested();
    /// Requests that a film's failed pieces be submitted again; may cost, so the receiver asks for
    /// confirmation.
    void filmAgainRequested(const QUuid &film);
    /// Requests that a film's video and parts be put into the form.
    void filmEditRequested(const QUuid &film);
    /// Requests that a film's joined file be saved elsewhere.
    void filmSaveRequested(const QUuid &film);
    /// Requests a comparison of the finished files of two jobs of one video.
    void compareRequested(const QUuid &first, const QUuid &second);

protected:
    void changeEvent(QEvent *event) override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace retalk
