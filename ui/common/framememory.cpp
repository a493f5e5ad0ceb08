#include "common/framememory.h"

#include <cstdlib>

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace retalk {

void keepLittleFreedMemory()
{
#ifdef __GLIBC__
    // A 1920x1080 RGB frame still comes from an arena, since it's needed again immediately; a larger one is
    // mapped from the system and released.
    constexpr int kLargestPooled = 8 << 20;
    constexpr int kMaxKept = 16 << 20; // in each arena
    constexpr int kPools = 4;
    mallopt(M_MMAP_THRESHOLD, kLargestPooled);
    mallopt(M_TRIM_THRESHOLD, kMaxKept);
    mallopt(M_ARENA_MAX, kPools);
#endif
}

} // namespace retalk
