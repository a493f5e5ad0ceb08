#pragma once

namespace retalk {

/// Lets the system have back the memory of frames that are gone. glibc keeps a pool of its own for each
/// thread and, once a large block was freed, up to 64 MB in each: after a few clips in 4K that came to a
/// gigabyte. For the whole process, before it has threads; other C libraries are left as they are.
void keepLittleFreedMemory();

} // namespace retalk
