#pragma once

#include "base/error.h"

namespace retalk {

/// What came of asking for a lease.
enum class Leasing {
    Held,      ///< by this process
    Elsewhere, ///< another living process has it
    Failed     ///< the list can't be read or written
};

/// What is said of Leasing::Failed.
Error cannotLease();

} // namespace retalk
