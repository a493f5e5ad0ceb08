#pragma once

namespace retalk {

/// Returns the memory of freed frames to the system. glibc keeps one arena per thread and, once a large block
/// has been freed, up to 64 MB in each: after a few 4K clips that added up to a gigabyte. Applies to the
/// whole process; call before it starts threads. Does nothing with other C libraries.
void keepLittleFreedMemory();

} // namespace retalk
