#include "fuzz/fuzzing.h"
#include "jobs/store/jobstore.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

using namespace retalk;

namespace {
int argumentCount = 0;
} // namespace

/// An arbitrary store file is either opened or refused, never crashes, and is never deleted.
FUZZ(const QByteArray &input)
{
    static QCoreApplication application(argumentCount, nullptr);
    const QString folder = fuzz::scratchFolder() + QStringLiteral("/store");
    QDir(folder).removeRecursively();
    QDir().mkpath(folder);
    QFile file(folder + QStringLiteral("/jobs.db"));
    fuzz::require(file.open(QIODevice::WriteOnly) && file.write(input) == input.size(), "cannot write");
    file.close();
    const auto store = JobStore::open(file.fileName());
    if (store) {
        for (const Job &job : (*store)->unfinished())
            fuzz::require(!job.id.isNull(), "a job without an id");
        for (const QUuid &id : (*store)->find({}))
            (void)(*store)->job(id);
    }
    fuzz::require(!QDir(folder).entryList({QStringLiteral("jobs.db*")}, QDir::Files).isEmpty(),
                  "the store is gone");
}
