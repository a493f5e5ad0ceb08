#include "jobs/runner/sendgate.h"

#include "base/clock.h"
#include "jobs/store/jobstore.h"

#include <algorithm>

namespace retalk {

namespace {

using namespace std::chrono_literals;

/// Another process may end during its POST, and its job may not be taken over, so don't wait for a POST
/// longer than the transport waits for its answer.
constexpr std::chrono::seconds kLongestPost = 150s;
constexpr std::chrono::milliseconds kLookAgain = 1s;

bool isSame(const ServiceAddress &left, const ServiceAddress &right)
{
    return left.kind == right.kind && left.apiBase == right.apiBase;
}

} // namespace

SendGate::SendGate(const JobStore *store, const Clock *clock, QObject *parent)
    : QObject(parent), m_store(store), m_clock(clock)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &SendGate::admitWaiting);
}

void SendGate::pass(const Job &job, Operation operation, const std::function<void()> &go)
{
    if (isFree(job.service, operation, job.id))
        return go();
    m_waiting.append({job.id, job.service, operation, go});
    m_timer.start(kLookAgain);
}

void SendGate::enter(const Job &job, Operation operation)
{
    m_inside.insert(job.id, {job.service, operation});
}

bool SendGate::isWaiting(const QUuid &id) const
{
    return std::any_of(m_waiting.cbegin(), m_waiting.cend(), [&id](const Waiting &waiting) {
        return waiting.id == id && waiting.operation == Operation::Post;
    });
}

void SendGate::leave(const QUuid &id)
{
    m_waiting.removeIf([&id](const Waiting &waiting) { return waiting.id == id; });
    m_inside.remove(id);
    if (!m_waiting.isEmpty())
        m_timer.start(0); // later, because the job may come back immediately to have its task searched for
}

bool SendGate::isFree(const ServiceAddress &service, Operation operation, const QUuid &id) const
{
    if (service.kind == ServiceKind::Local)
        return true;
    for (auto job = m_inside.cbegin(); job != m_inside.cend(); ++job) {
        const bool holdsUp = operation == Operation::Post || job->operation == Operation::Post;
        if (holdsUp && job.key() != id && isSame(job->service, service))
            return false;
    }
    // Searches go first: a POST sent now would only make them wait longer.
    const bool isSearchWaiting =
        std::any_of(m_waiting.cbegin(), m_waiting.cend(), [&](const Waiting &waiting) {
            return waiting.operation == Operation::Search && waiting.id != id &&
                   isSame(waiting.service, service);
        });
    if (operation == Operation::Post && isSearchWaiting)
        return false;
    const auto waits = [this](const QUuid &other) {
        return std::any_of(m_waiting.cbegin(), m_waiting.cend(),
                           [&other](const Waiting &waiting) { return waiting.id == other; });
    };
    for (const QUuid &other : m_store->unfinishedIds()) {
        if (m_store->state(other) != JobState::Submitting || other == id || waits(other))
            continue;
        const auto job = m_store->job(other);
        if (!job || !isSame(job->service, service) || !job->submittedAt.isValid())
            continue;
        const auto age = std::chrono::seconds(job->submittedAt.secsTo(m_clock->now()));
        if (age > -kLongestPost && age < kLongestPost)
            return false;
    }
    return true;
}

void SendGate::admitWaiting()
{
    // One at a time, because its consequences may add waiting entries or remove some.
    for (qsizetype i = 0; i < m_waiting.size();) {
        if (isFree(m_waiting[i].service, m_waiting[i].operation, m_waiting[i].id)) {
            const Waiting next = m_waiting.takeAt(i);
            next.go();
            i = 0;
        } else {
            ++i;
        }
    }
    if (!m_waiting.isEmpty() && !m_timer.isActive())
        m_timer.start(kLookAgain);
}

} // namespace retalk
