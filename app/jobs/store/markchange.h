#pragma once

#include "base/expected.h"
#include "jobs/model/jobmarks.h"

#include <functional>

namespace retalk {

class JobStore;

/// Changes the marks of `ids` by `change`, which is called with what each job has now, and once more where
/// somebody else was quicker. Jobs that are gone are passed over. Kind Disk when it can't be stored.
Expected<void> changeMarks(JobStore *store, const QList<QUuid> &ids,
                           const std::function<void(JobMarks &marks)> &change);

} // namespace retalk
