#pragma once

#include "api/credits.h"
#include "api/generationrequest.h"
#include "media/lengths.h"

#include <QList>

namespace retalk {

/// A request from the form or a table that is about to be submitted.
struct PlannedJob
{
    GenerationRequest request;
    QString name;    ///< name of the job and its result; empty: named after the inputs
    Lengths lengths; ///< as far as known
    QString
        warning; ///< why it will probably fail: a paid submission is confirmed first; empty: nothing known

    bool operator==(const PlannedJob &) const = default;
};

/// Gives distinguishable names to those of `jobs` that have none and would get identical ones. They are
/// distinguished by the differences in the folders and queries of their inputs and in their options, else by
/// `numbers`, their row numbers.
void makeNamesUnique(QList<PlannedJob> &jobs, const QList<int> &numbers);

/// The total cost of jobs, as far as it is known.
struct CostEstimate
{
    double credits = 0; ///< of the jobs of known length
    int unknown = 0;    ///< number of jobs of unknown length, or of all if the price is unknown

    bool operator==(const CostEstimate &) const = default;
};

/// Returns the sum of output seconds times the rule's price over all jobs. Free jobs are never unknown.
CostEstimate estimateCost(const PriceRule &rule, const QList<PlannedJob> &jobs);

} // namespace retalk
