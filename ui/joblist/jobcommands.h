#pragma once

#include "joblist/jobactions.h"
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
class JobTurns;

/// Carries out what a row's button and the menus say. What the runner can do is done; what needs the form,
/// the preview or a dialog is asked for by signal.
class JobCommands : public QObject
{
    Q_OBJECT
public:
    /// What it works with and asks above; all of it outlives the commands. Without a runner nothing is done.
    struct Parts
    {
        JobStore *store = nullptr;
        JobRunner *runner = nullptr;
        JobTurns *turns = nullptr;
        JobListUndo *undo = nullptr;
        JobRemoval *removal = nullptr;
        QWidget *window = nullptr;
    };

    explicit JobCommands(const Parts &parts, QObject *parent = nullptr);

    void act(const Job &job, JobAction action);
    void command(const Job &job, JobCommand command);
    /// The same for several jobs: for those of them that it is for.
    void commandForAll(const QList<QUuid> &ids, JobCommand command);
    /// How many of the jobs each command is for.
    JobTally tallyOf(const QList<QUuid> &ids) const;

    /// What the button of the job's row would do.
    void takeNextStep(const QUuid &id);
    /// MoveUp and its like. The chosen ones stay together, in the queue's order.
    bool moveInQueue(const QList<QUuid> &chosen, JobCommand command);
    /// Cancels every job that waits for its turn.
    void cancelWaiting();
    /// Pauses the queue, or resumes it.
    void togglePause();
    /// A key has been entered for `account` (keyAccount() or a host): its jobs whose "Enter key" led to that
    /// continue.
    void goOnWithKey(const QString &account);

Q_SIGNALS:
    /// These are the pane's signals of the same names.
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
    QHash<QUuid, ServiceAddress> m_checked; ///< at this moment, by what they are asked of
    QSet<QUuid> m_waitingForKey;            ///< "Enter key" was pressed on them
};

} // namespace retalk
