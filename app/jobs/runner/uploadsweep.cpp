#include "jobs/runner/uploadsweep.h"

#include "api/filesclient.h"
#include "base/clock.h"
#include "jobs/runner/servicedirectory.h"
#include "jobs/store/jobstore.h"

#include <algorithm>

namespace retalk {

UploadSweep::UploadSweep(ServiceNotes *notes, const JobStore *store, ServiceDirectory *services,
                         const Clock *clock, const Pace &pace, QObject *parent)
    : QObject(parent), m_notes(notes), m_store(store), m_services(services), m_clock(clock), m_pace(pace)
{
    m_time.start();
    connect(&m_timer, &QTimer::timeout, this, &UploadSweep::sweep);
    m_timer.start(pace.uploadSweep);
    m_graceTimer.setSingleShot(true);
    connect(&m_graceTimer, &QTimer::timeout, this, &UploadSweep::sweep);
    connect(store, &JobStore::removed, this, &UploadSweep::sweep);
    QTimer::singleShot(0, this, &UploadSweep::sweep);
}

void UploadSweep::sweep()
{
    const QDateTime now = m_clock->now();
    for (const ServiceNotes::Upload &upload : m_notes->uploads()) {
        const auto age = std::chrono::seconds(upload.uploaded.secsTo(now));
        if (age > kUploadKeptFor)
            m_notes->forgetUpload(upload); // the service has deleted it
        else if (!isNeeded(upload) && !m_underWay.contains(upload.file) && m_services->isUp(upload.service))
            remove(upload);
    }
}

bool UploadSweep::isNeeded(const ServiceNotes::Upload &upload)
{
    const auto job = m_store->job(upload.job);
    if (!job) { // it may be restored
        const auto since = m_missingSince.constFind(upload.job);
        if (since != m_missingSince.constEnd() && m_time.elapsed() - *since >= m_pace.removalGrace.count())
            return false;
        if (since == m_missingSince.constEnd())
            m_missingSince.insert(upload.job, m_time.elapsed());
        if (!m_graceTimer.isActive())
            m_graceTimer.start(m_pace.removalGrace + std::chrono::milliseconds(10));
        return true;
    }
    m_missingSince.remove(upload.job);
    const bool isListed = std::any_of(job->uploads.cbegin(), job->uploads.cend(),
                                      [&upload](const UploadedFile &file) { return file.id == upload.file; });
    if (isListed)
        return true;
    if (isFinished(job->state))
        return job->finishedAt < upload.uploaded; // another process has just restarted the job
    // Replaced before anything was sent. Our copy of the job may be older than the upload.
    return isSent(*job) || upload.uploaded.msecsTo(m_clock->now()) < m_pace.uploadGrace.count();
}

void UploadSweep::remove(const ServiceNotes::Upload &upload)
{
    m_underWay.insert(upload.file);
    m_services->find(upload.service, this, [this, upload](const Expected<ServiceDirectory::Clients> &found) {
        if (!found) {
            m_underWay.remove(upload.file);
            return;
        }
        found->files->remove(upload.file, this, [this, upload](const Expected<bool> &removed) {
            m_underWay.remove(upload.file);
            const bool isGone = removed || removed.error().kind == ErrorKind::NotFound ||
                                removed.error().kind == ErrorKind::Expired;
            if (isGone)
                m_notes->forgetUpload(upload);
        });
    });
}

} // namespace retalk
