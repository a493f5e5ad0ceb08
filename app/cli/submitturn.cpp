#include "cli/submitturn.h"

#include "jobs/store/leasing.h"

#include <QByteArray>
#include <QCoreApplication>

#include <utility>

namespace retalk::cli {

namespace {

struct TurnText
{
    Q_DECLARE_TR_FUNCTIONS(retalk::cli::SubmitTurn)
};

} // namespace

Expected<SubmitTurn> SubmitTurn::take(JobStore *store, const QByteArray &what)
{
    // Leases go by an id, whatever has it, and lapse with their process.
    const QUuid lease = QUuid::createUuidV5(QUuid(), what);
    switch (takeLease(*store, lease)) {
    case Leasing::Held:
        break;
    case Leasing::Failed:
        return failure(ErrorKind::Disk,
                       TurnText::tr("Can't write to the job list. Check that the disk isn't full."));
    case Leasing::Elsewhere:
        return failure(Error{.kind = ErrorKind::InvalidInput,
                             .message = TurnText::tr("Another Retalk is submitting the same at this moment. "
                                                     "Add --again to submit it once more."),
                             .apiCode = QStringLiteral("usage")});
    }
    store->lookForChanges();
    return SubmitTurn(store, lease);
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

} // namespace retalk::cli
