#include "jobs/outputs.h"

#include "jobs/jobstore.h"
#include "jobs/resultname.h"
#include "settings/settings.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace retalk {

namespace {

struct OutputText
{
    Q_DECLARE_TR_FUNCTIONS(retalk::Outputs)
};

} // namespace

Outputs::Outputs(JobStore *store, QObject *parent) : QObject(parent), m_store(store)
{
    for (const QUuid &id : store->unfinishedIds())
        know(id);
    connect(store, &JobStore::added, this, &Outputs::know);
    connect(store, &JobStore::changed, this, [this](const QUuid &id) {
        if (isFinished(m_store->state(id)))
            forget(id);
        else
            know(id);
    });
    connect(store, &JobStore::removed, this, &Outputs::forget);
}

void Outputs::know(const QUuid &id)
{
    const auto job = m_store->job(id);
    if (!job || isFinished(job->state) || m_paths.value(id) == job->outputPath)
        return;
    forget(id);
    m_paths.insert(id, job->outputPath);
    m_writers.insert(job->outputPath, id);
}

void Outputs::forget(const QUuid &id)
{
    const QString path = m_paths.take(id);
    m_writers.remove(path, id);
}

bool Outputs::isTaken(const QString &path) const
{
    if (QFileInfo::exists(path) || QFileInfo::exists(path + u".part"_qs))
        return true;
    return m_writers.contains(path);
}

QString Outputs::fresh(const Settings &settings, const GenerationRequest &request, const QDateTime &time,
                       const QString &pattern) const
{
    const QString name = resultName(
        pattern.isEmpty() ? settings.value(Setting::FileNamePattern).toString() : pattern, request, time);
    return uniqueResultPath(settings.resultDirectory(), name,
                            [this](const QString &path) { return isTaken(path); });
}

QString Outputs::freshBeside(const QString &path) const
{
    const QFileInfo info(path);
    return uniqueResultPath(info.absolutePath(), info.completeBaseName(),
                            [this](const QString &candidate) { return isTaken(candidate); });
}

Expected<void> Outputs::clear(const QString &path)
{
    const QFileInfo target(path);
    const QFileInfo folder(target.absolutePath());
    const auto refuse = [](const QString &message) {
        return failure(Error{.kind = ErrorKind::InvalidInput, .message = message, .field = u"output"_qs});
    };
    if (target.isDir())
        return refuse(
            OutputText::tr("%1 is a folder. Name a file in it.").arg(QDir::toNativeSeparators(path)));
    if (folder.exists() && (!folder.isDir() || !folder.isWritable()))
        return refuse(OutputText::tr("The folder %1 cannot be written to.")
                          .arg(QDir::toNativeSeparators(folder.filePath())));
    for (const QUuid &id : m_writers.values(path)) {
        const bool isOurs = m_store->acquireLease(id);
        auto other = m_store->job(id); // read once more by now
        if (!isOurs || !other || other->state == JobState::Downloading)
            return refuse(OutputText::tr("Another job is writing %1 at this moment.")
                              .arg(QDir::toNativeSeparators(path)));
        other->outputPath = freshBeside(path);
        other->outputChosen = false;
        const auto saved = m_store->update(*other);
        m_store->releaseLease(id);
        if (!saved)
            return failure(saved.error());
    }
    return {};
}

Expected<void> moveInQueue(JobStore *store, const QUuid &id, const QUuid &before)
{
    auto job = store->job(id);
    if (!job)
        return {};
    double lower = 0;
    double upper = 0;
    bool isFound = false;
    for (const QUuid &other : before.isNull() ? QList<QUuid>() : store->unfinishedIds()) {
        if (other == id)
            continue;
        const auto neighbour = store->job(other);
        if (!neighbour)
            continue;
        if (other == before) {
            upper = neighbour->position;
            isFound = true;
            break;
        }
        lower = neighbour->position;
    }
    job->position = isFound ? (lower + upper) / 2 : store->lastPosition() + 1;
    const auto moved = store->update(*job);
    return moved ? Expected<void>() : failure(moved.error());
}

} // namespace retalk
