#pragma once

#include <chrono>

namespace retalk {

/// Locks an open file against other processes (flock), waiting up to `timeout`. Returns true if the file is
/// locked or its file system has no locks. If it returns false, close the file: the lock may still be
/// acquired later and is released with the descriptor.
bool lockFile(int descriptor, std::chrono::milliseconds timeout);

} // namespace retalk
