#pragma once

#include "base/expected.h"
#include "jobs/job.h"

#include <QHash>
#include <QObject>

namespace retalk {

class JobStore;
class Settings;

/// Which files the unfinished jobs will write, so that no two of them write to one and none over a file that
/// is there.
class Outputs : public QObject
{
    Q_OBJECT
public:
    explicit Outputs(JobStore *store, QObject *parent = nullptr);

    /// A free path in the settings' result folder, named by `pattern`; empty: by the settings'.
    QString fresh(const Settings &settings, const GenerationRequest &request, const QDateTime &time,
                  const QString &pattern = {}) const;
    /// The same beside `path`: "name (2).mp4".
    QString freshBeside(const QString &path) const;
    /// Frees a path that the person chose for a new job: an older unfinished job that would write there gets
    /// another name. Kind InvalidInput when that one is writing already, or when nothing can be written
    /// there.
    Expected<void> clear(const QString &path);

private:
    bool isTaken(const QString &path) const;
    void know(const QUuid &id);
    void forget(const QUuid &id);

    JobStore *m_store;
    QHash<QUuid, QString> m_paths;
    QMultiHash<QString, QUuid> m_writers; ///< the same the other way round
};

/// Moves the queued job `id` in front of `before` (null: to the end of the queue). The caller holds its
/// lease.
Expected<void> moveInQueue(JobStore *store, const QUuid &id, const QUuid &before);

} // namespace retalk
