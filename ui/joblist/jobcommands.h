#pragma once

#include "joblist/jobline.h"
#include "joblist/jobmenu.h"
#include "jobs/model/job.h"

#include <QHash>
#include <QList>
#include <QObject>
#include <QSet>
#include <QUuid>

class QWidget;

namespace retalk {

class JobListUndo;
class JobRemoval;
class JobRunner;
class JobStore;
class JobBatches;

/// Runs the commands of a row's button and of the menus. Calls the runner directly; requests anything that
/// needs the form, the preview or a dialog by signal.
class JobCommands : public QObject
{
    Q_OBJECT
public:
    /// The objects it works with and the window it asks above; all must outlive the commands. Nothing is done
    /// without a runner.
    struct Parts
    {
        JobStore *store = nullptr;
        JobRunner *runner = nullptr;
        JobBatches *batches = nullptr;
        JobListUndo *undo = nullptr;
        JobRemoval *removal = nullptr;
        QWidget *window = nullptr;
    };

    explicit JobCommands(const Parts &parts, QObject *parent = nullptr);

    void act(const Job &job, JobAction action);
    void command(const Job &job, JobCommand command);
    /// The same for those of several jobs that the command applies to.
    void commandForAll(const QList<QUuid> &ids, JobCommand command);
    /// Returns how many of the jobs each command applies to.
    JobTally tallyOf(const QList<QUuid> &ids) const;

    /// Does what the job's row button would do.
    void takeNextStep(const QUuid &id);
    /// Moves the chosen jobs by MoveUp, MoveDown, MoveFirst or MoveLast, keeping them together in queue
    /// order. Returns false if nothing moves.
    bool moveInQueue(const QList<QUuid> &chosen, JobCommand command);
    /// Cancels all jobs waiting in the queue.
    void cancelWaiting();
    /// Pauses or resumes the queue.
    void togglePause();
    /// Resumes the jobs whose "Enter key" led to the key now entered for `account` (keyAccount() or a host).
    void resumeWithKey(const QString &account);

Q_SIGNALS:
    /// The same as the pane's signals of these names.
    void showRequested(const QUuid &id);
    void submitRequested(const retalk::GenerationRequest &request, const retalk::ServiceAddress &service);
    void retryRequested(const QList<retalk::Job> &jobs);
    void copiesRequested(const QList<retalk::Job> &jobs);
    void creditsRequested();
    void editRequested(const QUuid &id);
    void referenceFrameRequested(const QUuid &id);
    void keyRequested(const retalk::ServiceAddress &service);

private:
    void cancel(const QList<QUuid> &ids);
    void queueAgain(const QUuid &id);
    void retry(const QList<Job> &jobs);
    void check(const Job &job);
    void endCheck(const QUuid &id);
    void showCheck();
    void askBeforeSendingAgain(const Job &job);

    Parts m_parts;
    QHash<QUuid, ServiceAddress> m_checked; ///< checks in progress, with the service each is sent to
    QSet<QUuid> m_waitingForKey;            ///< jobs whose "Enter key" was pressed
};

} // namespace retalk
