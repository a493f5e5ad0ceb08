#include "fuzz/fuzzing.h"
#include "jobs/model/jobcodec.h"
#include "jobs/model/transition.h"

using namespace retalk;

/// A record of the store, and the effect of every event on its job.
FUZZ(const QByteArray &input)
{
    const auto job = jobFromStored(input);
    if (!job)
        return;
    const QByteArray stored = toStored(*job);
    const auto again = jobFromStored(stored);
    fuzz::require(again && toStored(*again) == stored, "a job changes when it is stored");
    const QDateTime now(QDate(2026, 1, 2), QTime(3, 4, 5), Qt::UTC);
    const JobEventPayload happenings[] = {jobevent::Restored{}, jobevent::RetryAsked{}, jobevent::RetryDue{},
                                          jobevent::CancelAsked{}, jobevent::SendAgainAsked{}};
    for (const JobEventPayload &what : happenings) {
        const Transition next = transition(*job, {now, what});
        if (!next.accepted)
            continue;
        // A job with an unknown outcome may submit again only if the user asks for it.
        const bool posts = next.effects.contains(Effect::Post);
        fuzz::require(!posts || std::holds_alternative<jobevent::SendAgainAsked>(what), "a POST by itself");
    }
}
