#include "jobs/store/markchange.h"

#include "jobs/store/jobstore.h"

#include <QCoreApplication>

namespace retalk {

namespace {

constexpr int kTriesWhenMarked = 3;

} // namespace

Expected<void> changeMarks(JobStore *store, const QList<QUuid> &ids,
                           const std::function<void(JobMarks &marks)> &change)
{
    QList<QUuid> left = ids;
    for (int tries = 0; tries < kTriesWhenMarked && !left.isEmpty(); ++tries) {
        QList<std::pair<QUuid, JobMarks>> changed;
        for (const QUuid &id : std::as_const(left)) {
            const auto job = store->job(id);
            if (!job)
                continue;
            JobMarks marks = job->marks;
            change(marks);
            if (!(normalised(marks) == job->marks))
                changed.append({id, marks});
        }
        const auto refused = store->mark(changed);
        if (!refused)
            return failure(refused.error());
        left = *refused;
    }
    left.removeIf([store](const QUuid &id) { return !store->contains(id); });
    if (left.isEmpty())
        return {};
    return failure(ErrorKind::Disk,
                   QCoreApplication::translate("retalk::JobStore",
                                               "Another Retalk is changing the same jobs. Try again."));
}

} // namespace retalk
