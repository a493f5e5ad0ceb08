#pragma once

#include <QUuid>

namespace retalk {

class JobStore;

/// What came of asking for a lease.
enum class Leasing {
    Held,      ///< by this process
    Elsewhere, ///< another living process has it
    Failed     ///< the list can't be read or written
};

/// JobStore::acquireLease(), which also says why not. A lease that ends meanwhile is taken after all.
Leasing takeLease(JobStore &store, const QUuid &id);

} // namespace retalk
