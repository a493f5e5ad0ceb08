#pragma once

#include "base/expected.h"

#include <QList>
#include <QUuid>

namespace retalk {

class JobStore;

/// Moves the queued jobs `ids`, in this order, ahead of the queued job `before` (null: to the end of the
/// queue). Returns those left in place, see JobStore::reposition().
Expected<QList<QUuid>> moveInQueue(JobStore *store, const QList<QUuid> &ids, const QUuid &before);

} // namespace retalk
