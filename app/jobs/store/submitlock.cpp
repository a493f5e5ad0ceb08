#include "jobs/store/submitlock.h"

#include "jobs/model/jobcodec.h"

#include <utility>

namespace retalk {

Expected<std::optional<SubmitLock>> SubmitLock::take(JobStore *store, const QByteArray &what)
{
    // A lease can be taken on any id, and lapses when its process ends.
    const QUuid lease = QUuid::createUuidV5(QUuid(), what);
    switch (store->takeLease(lease)) {
    case LeaseResult::Held:
        break;
    case LeaseResult::Elsewhere:
        return std::nullopt;
    case LeaseResult::Failed:
        return failure(leaseError());
    }
    store->lookForChanges();
    return SubmitLock(store, lease);
}

Expected<std::optional<SubmitLock>> SubmitLock::take(JobStore *store, const GenerationRequest &request,
                                                     const ServiceAddress &service)
{
    return take(store, QByteArray::number(fingerprint(request, service)));
}

SubmitLock::~SubmitLock()
{
    if (m_store)
        m_store->releaseLease(m_lease);
}

SubmitLock::SubmitLock(SubmitLock &&other) noexcept
    : m_store(std::exchange(other.m_store, nullptr)), m_lease(other.m_lease)
{
}

SubmitLock &SubmitLock::operator=(SubmitLock &&other) noexcept
{
    std::swap(m_store, other.m_store);
    std::swap(m_lease, other.m_lease);
    return *this;
}

} // namespace retalk
