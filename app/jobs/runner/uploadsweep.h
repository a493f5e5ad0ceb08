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

/// Deletes from the services what was uploaded for jobs that need it no longer. What is to be deleted follows
/// from the notes and the job list, so that a deletion that could not be made, or that a kill came before, is
/// made up for later: at the next start, or when the next job ends.
class UploadSweep : public QObject
{
    Q_OBJECT
public:
    UploadSweep(ServiceNotes *notes, const JobStore *store, ServiceDirectory *services, const Clock *clock,
                const Pace &pace, QObject *parent = nullptr);

    /// Deletes what is no longer needed; returns at once.
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
    QHash<QUuid, qint64> m_missingSince; ///< jobs that are not in the list, on m_time
    QSet<QString> m_underWay;            ///< ids of files
};

} // namespace retalk
