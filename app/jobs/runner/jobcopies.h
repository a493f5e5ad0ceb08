#pragma once

#include "jobs/runner/pace.h"

#include <QElapsedTimer>
#include <QHash>
#include <QObject>
#include <QTimer>
#include <QUuid>

namespace retalk {

class JobStore;

/// The copies of inputs made for jobs, in a folder per job next to the job list. A folder is deleted when its
/// job is finished or removed; folders left after a crash are deleted at the next start.
class JobCopies : public QObject
{
    Q_OBJECT
public:
    JobCopies(const JobStore *store, const Pace &pace, QObject *parent = nullptr);

    /// Returns the job's folder, which may not exist.
    QString folderOf(const QUuid &id) const;
    /// Deletes the folders that are no longer needed.
    void sweep();

private:
    bool isNeeded(const QUuid &id);

    const JobStore *m_store;
    Pace m_pace;
    QString m_folder;
    QTimer m_graceTimer;
    QElapsedTimer m_time;
    QHash<QUuid, qint64> m_missingSince; ///< when a job was first missing from the list, in m_time
};

} // namespace retalk
