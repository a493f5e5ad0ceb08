#include "common/framememory.h"

#include <cstdlib>

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace retalk {

void keepLittleFreedMemory()
{
#ifdef __GLIBC__
    // A frame of 1920x1080 in RGB still comes out of a pool, since it's needed again at once; a larger one is
    // asked of the system and given back.
    constexpr int kLargestPooled = 8 << 20;
    constexpr int kMostKept = 16 << 20; // in each pool
    constexpr int kPools = 4;
    mallopt(M_MMAP_THRESHOLD, kLargestPooled);
    mallopt(M_TRIM_THRESHOLD, kMostKept);
    mallopt(M_ARENA_MAX, kPools);
#endif
}

} // namespace retalk
