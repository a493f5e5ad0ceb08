#pragma once

#include "base/error.h"

namespace retalk {

/// The result of requesting a lease.
enum class LeaseResult {
    Held,      ///< by this process
    Elsewhere, ///< by another running process
    Failed     ///< the job list can't be read or written
};

/// Returns the error for LeaseResult::Failed.
Error leaseError();

} // namespace retalk
