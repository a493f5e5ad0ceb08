#pragma once

#include "jobs/runner/pace.h"

#include <QElapsedTimer>
#include <QHash>
#include <QObject>
#include <QTimer>
#include <QUuid>

namespace retalk {

class JobStore;

/// The copies of inputs that jobs are prepared with, each job's in a folder of its own beside the job list. A
/// folder goes when its job is over or removed; one that a kill has left, at the next start.
class JobCopies : public QObject
{
    Q_OBJECT
public:
    JobCopies(const JobStore *store, const Pace &pace, QObject *parent = nullptr);

    /// Not made here.
    QString folderOf(const QUuid &id) const;
    /// Removes what is no longer needed.
    void sweep();

private:
    bool isNeeded(const QUuid &id);

    const JobStore *m_store;
    Pace m_pace;
    QString m_folder;
    QTimer m_graceTimer;
    QElapsedTimer m_time;
    QHash<QUuid, qint64> m_missingSince; ///< jobs that are not in the list, on m_time
};

} // namespace retalk
