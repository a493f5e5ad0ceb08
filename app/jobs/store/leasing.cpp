#include "jobs/store/leasing.h"

#include <QCoreApplication>

namespace retalk {

Error cannotLease()
{
    return {.kind = ErrorKind::Disk,
            .message = QCoreApplication::translate(
                "retalk::JobStore", "Can't write to the job list. Check that the disk isn't full."),
            .detail = QStringLiteral("no lease")};
}

} // namespace retalk
