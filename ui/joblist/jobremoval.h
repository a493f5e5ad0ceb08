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
class JobBatches;

/// Removes jobs from the list, asking first if a paid result would be lost, and restores them.
class JobRemoval : public QObject
{
    Q_OBJECT
public:
    /// The objects it works with and the window it asks above; all must outlive the removal.
    struct Parts
    {
        JobStore *store = nullptr;
        JobRunner *runner = nullptr;
        JobBatches *batches = nullptr;
        JobListUndo *undo = nullptr;
        QWidget *window = nullptr;
    };

    explicit JobRemoval(const Parts &parts, QObject *parent = nullptr);

    /// Ignores calls while the jobs of a previous one are still being read.
    void remove(const QList<QUuid> &ids, JobListUndo::Offer offer = JobListUndo::Offer::Alone);

Q_SIGNALS:
    /// Emitted after any confirmation, before the jobs are removed.
    void begun();
    /// Emitted if at least one of them was removed.
    void ended();
    /// Emitted when a job that was removed alone has been restored.
    void restored(const QUuid &id);

private:
    void askAndRemove(const QList<Job> &chosen, JobListUndo::Offer offer);
    void removeAll(const QList<Job> &chosen, bool mayBePaid, JobListUndo::Offer offer);
    void undoRemoval(const QList<Job> &back);

    Parts m_parts;
    bool m_isReading = false;
};

} // namespace retalk
