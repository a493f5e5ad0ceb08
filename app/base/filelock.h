#pragma once

#include <chrono>

namespace retalk {

/// Locks an open file against other processes (flock), waiting for at most `patience`. True when it's locked,
/// or lies on a file system without locks. After false the file must be closed: the lock may still come, and
/// goes with it.
bool lockFile(int descriptor, std::chrono::milliseconds patience);

} // namespace retalk
