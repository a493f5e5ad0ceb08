#pragma once

#include "api/credits.h"
#include "api/generationrequest.h"
#include "media/lengths.h"

#include <QList>

namespace retalk {

/// A request on its way out of the form or a table.
struct PlannedJob
{
    GenerationRequest request;
    QString name;    ///< what job and result shall be called; empty: after the inputs
    Lengths lengths; ///< as far as they are known

    bool operator==(const PlannedJob &) const = default;
};

/// Gives those of `jobs` that have no name and would be called the same names by which they can be told
/// apart: by what differs in the folders and queries of their inputs and in their options, else by `numbers`,
/// which are the rows that they came from.
void tellApart(QList<PlannedJob> &jobs, const QList<int> &numbers);

/// What jobs cost together, as far as it can be known.
struct CostEstimate
{
    double credits = 0; ///< of the jobs whose lengths are known
    int unknown = 0;    ///< jobs whose lengths are not, or all where the rate isn't

    bool operator==(const CostEstimate &) const = default;
};

/// Seconds of output times the rule's rate, for each job. What is free has no unknown.
CostEstimate estimateCost(const PriceRule &rule, const QList<PlannedJob> &jobs);

} // namespace retalk
