#pragma once

#include "joblist/joblistundo.h"
#include "jobs/model/job.h"

#include <QList>
#include <QObject>
#include <QUuid>

class QWidget;

namespace retalk {

class JobRunner;
class JobStore;
class JobTurns;

/// Removes jobs from the list, asking first where a result that is paid for would be lost, and brings them
/// back.
class JobRemoval : public QObject
{
    Q_OBJECT
public:
    /// What it works with and asks above; all of it outlives the removal.
    struct Parts
    {
        JobStore *store = nullptr;
        JobRunner *runner = nullptr;
        JobTurns *turns = nullptr;
        JobListUndo *undo = nullptr;
        QWidget *window = nullptr;
    };

    explicit JobRemoval(const Parts &parts, QObject *parent = nullptr);

    /// Once at a time: what comes while the jobs are still being read is left out.
    void remove(const QList<QUuid> &ids, JobListUndo::Offer offer = JobListUndo::Offer::Alone);

Q_SIGNALS:
    /// Nothing is asked any more: the jobs go now.
    void begun();
    /// At least one of them is gone.
    void ended();
    /// A job that was removed alone is back.
    void broughtBack(const QUuid &id);

private:
    void askAndRemove(const QList<Job> &chosen, JobListUndo::Offer offer);
    void removeAll(const QList<Job> &chosen, bool mayBePaid, JobListUndo::Offer offer);
    void undoRemoval(const QList<Job> &back);

    Parts m_parts;
    bool m_isReading = false;
};

} // namespace retalk
