#include "jobs/store/leasing.h"

#include "jobs/store/jobstore.h"

namespace retalk {

Leasing takeLease(JobStore &store, const QUuid &id)
{
    // One that nobody has by the second look may have ended between the two: that's no failure yet.
    for (int tries = 0; tries < 2; ++tries) {
        if (store.acquireLease(id))
            return Leasing::Held;
        if (store.leasedElsewhere().contains(id))
            return Leasing::Elsewhere;
    }
    return Leasing::Failed;
}

} // namespace retalk
