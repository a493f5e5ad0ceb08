#include "jobs/store/leaseresult.h"

#include <QCoreApplication>

namespace retalk {

Error leaseError()
{
    return {.kind = ErrorKind::Disk,
            .message = QCoreApplication::translate(
                "retalk::JobStore", "Can't write to the job list. Check that the disk isn't full."),
            .detail = QStringLiteral("no lease")};
}

} // namespace retalk
