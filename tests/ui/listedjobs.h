#pragma once

#include "jobs/store/jobstore.h"

#include <QTemporaryDir>

#include <memory>

namespace retalk::test {

/// Returns a job created at `created`, with inputs that don't exist.
inline Job makeJob(const QString &name, JobState state, const QDateTime &created)
{
    Job job;
    job.id = QUuid::createUuid();
    job.name = name;
    job.state = state;
    job.request.videoUrl = QStringLiteral("/nowhere/") + name;
    job.request.audioUrl = QStringLiteral("/nowhere/voice.wav");
    job.createdAt = job.updatedAt = created;
    return job;
}

/// Gives each test of the job list a store of its own, with noon today as the current time.
class ListedJobs
{
protected:
    void openNewStore()
    {
        m_now = QDateTime(QDate::currentDate(), QTime(12, 0)).toUTC();
        m_store.reset();
        m_folder = std::make_unique<QTemporaryDir>();
        auto store = JobStore::open(m_folder->filePath(QStringLiteral("jobs.sqlite")));
        if (!store)
            qFatal("%s", qPrintable(store.error().message));
        m_store = std::move(*store);
    }

    Job add(const QString &name, JobState state, qint64 secondsAgo)
    {
        const Job job = makeJob(name, state, m_now.addSecs(-secondsAgo));
        if (!m_store->save(job))
            qFatal("cannot save");
        return job;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<JobStore> m_store;
    QDateTime m_now;
};

} // namespace retalk::test
