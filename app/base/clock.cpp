#include "base/clock.h"

namespace retalk {

QDateTime SystemClock::now() const
{
    return QDateTime::currentDateTimeUtc();
}

} // namespace retalk
