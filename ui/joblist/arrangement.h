#pragma once

#include "joblist/joblistmodel.h"

namespace retalk {

/// The saved layout of the list; filters and searches are temporary and not included.
struct Arrangement
{
    JobQuery::Order order = JobQuery::Order::NewestFirst;
    JobGrouping grouping = JobGrouping::None;
    CollapsedGroups videos;   ///< groups collapsed when grouping by video
    CollapsedGroups projects; ///< and when grouping by project

    bool operator==(const Arrangement &) const = default;
};

/// Returns the arrangement as JSON. If thousands of groups were collapsed one by one, only some are kept.
QString toStored(const Arrangement &arrangement);
/// Parses toStored()'s output; anything unreadable gets its default.
Arrangement arrangementIn(const QString &stored);

} // namespace retalk
