#pragma once

#include "jobs/store/jobstore.h"

#include <QPointer>

namespace retalk {

/// One of several processes that look whether the same was submitted before, and then submit it. Without it
/// all those that begin at once find nothing. Waits for nobody.
class SubmitTurn
{
public:
    /// Its turn to submit `what`, which tells wishes apart. What others have submitted can be found then.
    /// Nothing: another process has its turn. Kind Disk when that can't be told.
    static Expected<std::optional<SubmitTurn>> take(JobStore *store, const QByteArray &what);
    /// The same for a job.
    static Expected<std::optional<SubmitTurn>> take(JobStore *store, const GenerationRequest &request,
                                                    const ServiceAddress &service);
    ~SubmitTurn();
    SubmitTurn(SubmitTurn &&other) noexcept;
    SubmitTurn &operator=(SubmitTurn &&other) noexcept;

private:
    SubmitTurn(JobStore *store, const QUuid &lease) : m_store(store), m_lease(lease) {}

    QPointer<JobStore> m_store;
    QUuid m_lease;
};

} // namespace retalk
