#include "jobs/store/submitturn.h"

#include "jobs/model/jobcodec.h"

#include <utility>

namespace retalk {

Expected<std::optional<SubmitTurn>> SubmitTurn::take(JobStore *store, const QByteArray &what)
{
    // A lease can be taken on any id, and lapses when its process ends.
    const QUuid lease = QUuid::createUuidV5(QUuid(), what);
    switch (store->takeLease(lease)) {
    case Leasing::Held:
        break;
    case Leasing::Elsewhere:
        return std::nullopt;
    case Leasing::Failed:
        return failure(cannotLease());
    }
    store->lookForChanges();
    return SubmitTurn(store, lease);
}

Expected<std::optional<SubmitTurn>> SubmitTurn::take(JobStore *store, const GenerationRequest &request,
                                                     const ServiceAddress &service)
{
    return take(store, QByteArray::number(fingerprint(request, service)));
}

SubmitTurn::~SubmitTurn()
{
    if (m_store)
        m_store->releaseLease(m_lease);
}

SubmitTurn::SubmitTurn(SubmitTurn &&other) noexcept
    : m_store(std::exchange(other.m_store, nullptr)), m_lease(other.m_lease)
{
}

SubmitTurn &SubmitTurn::operator=(SubmitTurn &&other) noexcept
{
    std::swap(m_store, other.m_store);
    std::swap(m_lease, other.m_lease);
    return *this;
}

} // namespace retalk
