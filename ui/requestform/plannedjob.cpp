#include "requestform/plannedjob.h"

namespace retalk {

CostEstimate estimateCost(const PriceRule &rule, const QList<PlannedJob> &jobs)
{
    CostEstimate sum;
    if (isFree(rule))
        return sum;
    for (const PlannedJob &job : jobs) {
        const auto length = job.lengths.result();
        if (length.count() > 0 && rule.source != PriceRule::Source::Unknown)
            sum.credits += estimateCredits(rule, static_cast<double>(length.count()) / 1000.0);
        else
            ++sum.unknown;
    }
    return sum;
}

} // namespace retalk
