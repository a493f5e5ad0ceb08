#pragma once

#include "base/expected.h"
#include "jobs/model/jobmarks.h"

#include <functional>

namespace retalk {

class JobStore;

/// Changes the marks of `ids` with `change`, which is called with each job's current marks, and again if
/// another process changed them first. Removed jobs are skipped. Kind Disk if the marks can't be stored.
Expected<void> changeMarks(JobStore *store, const QList<QUuid> &ids,
                           const std::function<void(JobMarks &marks)> &change);

} // namespace retalk
