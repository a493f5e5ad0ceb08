#pragma once

#include "joblist/joblistmodel.h"

namespace retalk {

/// How a person has laid out the list; filters and searches are for the moment and no part of it.
struct Arrangement
{
    JobQuery::Order order = JobQuery::Order::NewestFirst;
    JobGrouping grouping = JobGrouping::None;
    Folding videos;   ///< what is collapsed by video
    Folding projects; ///< and by project

    bool operator==(const Arrangement &) const = default;
};

/// As JSON. Of thousands of groups that were collapsed one by one only some are kept.
QString toStored(const Arrangement &arrangement);
/// Total: what can't be read is as at the first start.
Arrangement arrangementIn(const QString &stored);

} // namespace retalk
