#pragma once

#include "jobs/model/job.h"
#include "jobs/runner/pace.h"
#include "jobs/store/servicenotes.h"

#include <QElapsedTimer>
#include <QHash>
#include <QObject>
#include <QSet>
#include <QTimer>

namespace retalk {

class Clock;
class JobStore;
class ServiceDirectory;

/// Deletes uploads that jobs no longer need from their services. What to delete follows from the notes and
/// the job list, so a deletion that failed, or was prevented by a crash, is made up for at the next start or
/// when the next job ends.
class UploadSweep : public QObject
{
    Q_OBJECT
public:
    UploadSweep(ServiceNotes *notes, const JobStore *store, ServiceDirectory *services, const Clock *clock,
                const Pace &pace, QObject *parent = nullptr);

    /// Starts deleting what is no longer needed; returns immediately.
    void sweep();

private:
    bool isNeeded(const ServiceNotes::Upload &upload);
    void remove(const ServiceNotes::Upload &upload);

    ServiceNotes *m_notes;
    const JobStore *m_store;
    ServiceDirectory *m_services;
    const Clock *m_clock;
    Pace m_pace;
    QTimer m_timer;
    QTimer m_graceTimer;
    QElapsedTimer m_time;
    QHash<QUuid, qint64> m_missingSince; ///< when a job was first missing from the list, in m_time
    QSet<QString> m_underWay;            ///< file ids
};

} // namespace retalk
