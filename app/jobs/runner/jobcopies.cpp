#include "jobs/runner/jobcopies.h"

#include "jobs/store/jobstore.h"

#include <QDir>
#include <QFileInfo>

namespace retalk {

using namespace Qt::StringLiterals;

JobCopies::JobCopies(const JobStore *store, const Pace &pace, QObject *parent)
    : QObject(parent), m_store(store), m_pace(pace), m_folder(store->path() + u".copies"_s)
{
    m_time.start();
    m_graceTimer.setSingleShot(true);
    connect(&m_graceTimer, &QTimer::timeout, this, &JobCopies::sweep);
    connect(store, &JobStore::removed, this, &JobCopies::sweep);
    connect(store, &JobStore::changed, this, [this](const QUuid &id) {
        if (isFinished(m_store->state(id)) && QFileInfo::exists(folderOf(id)))
            sweep();
    });
    QTimer::singleShot(0, this, &JobCopies::sweep);
}

QString JobCopies::folderOf(const QUuid &id) const
{
    return m_folder + u'/' + id.toString(QUuid::WithoutBraces);
}

void JobCopies::sweep()
{
    const QStringList names = QDir(m_folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString &name : names) {
        const QUuid id = QUuid::fromString(name);
        if (!id.isNull() && !isNeeded(id))
            QDir(folderOf(id)).removeRecursively();
    }
}

bool JobCopies::isNeeded(const QUuid &id)
{
    // Read this before the job: a process that restarts the job stores that first, then makes the copies.
    const QDateTime made = QFileInfo(folderOf(id)).lastModified();
    const auto job = m_store->job(id);
    if (job) {
        m_missingSince.remove(id);
        // A draft whose answers couldn't be read may still be in progress and using its inputs.
        const bool mayStillRead = job->state == JobState::Failed && canAskAgain(*job);
        return !isFinished(job->state) || mayStillRead || job->finishedAt < made;
    }
    if (m_store->contains(id))
        return true; // it can't be read right now
    // It may be restored.
    const auto since = m_missingSince.constFind(id);
    if (since != m_missingSince.constEnd() && m_time.elapsed() - *since >= m_pace.removalGrace.count())
        return false;
    if (since == m_missingSince.constEnd())
        m_missingSince.insert(id, m_time.elapsed());
    if (!m_graceTimer.isActive())
        m_graceTimer.start(m_pace.removalGrace + std::chrono::milliseconds(10));
    return true;
}

} // namespace retalk
