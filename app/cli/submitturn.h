#pragma once

#include "base/expected.h"
#include "jobs/store/jobstore.h"

#include <QPointer>
#include <QUuid>

namespace retalk::cli {

/// One of several processes that look whether the same was submitted before, and then submit it. Without it
/// all those that begin at once find nothing.
class SubmitTurn
{
public:
    /// Its turn to submit `what`, which tells requests apart. What others have submitted can be found then.
    /// Kind InvalidInput, apiCode "usage", when another process has its turn, Disk when that can't be told.
    static Expected<SubmitTurn> take(JobStore *store, const QByteArray &what);
    ~SubmitTurn();
    SubmitTurn(SubmitTurn &&other) noexcept;
    SubmitTurn &operator=(SubmitTurn &&other) noexcept;

private:
    SubmitTurn(JobStore *store, const QUuid &lease) : m_store(store), m_lease(lease) {}

    QPointer<JobStore> m_store;
    QUuid m_lease;
};

} // namespace retalk::cli
