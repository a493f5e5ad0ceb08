#pragma once

#include "jobs/store/jobstore.h"

#include <QPointer>

namespace retalk {

/// A turn that lets one process at a time check whether a request was submitted before and then submit it.
/// Without it, processes starting together would each find no earlier submission. Never blocks.
class SubmitLock
{
public:
    /// Takes the turn to submit `what`, which identifies a request; submissions by other processes are
    /// visible afterwards. Returns nothing if another process has the turn. Kind Disk if that can't be
    /// determined.
    static Expected<std::optional<SubmitLock>> take(JobStore *store, const QByteArray &what);
    /// Likewise for a job.
    static Expected<std::optional<SubmitLock>> take(JobStore *store, const GenerationRequest &request,
                                                    const ServiceAddress &service);
    ~SubmitLock();
    SubmitLock(SubmitLock &&other) noexcept;
    SubmitLock &operator=(SubmitLock &&other) noexcept;

private:
    SubmitLock(JobStore *store, const QUuid &lease) : m_store(store), m_lease(lease) {}

    QPointer<JobStore> m_store;
    QUuid m_lease;
};

} // namespace retalk
