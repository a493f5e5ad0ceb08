#include "net/oneshotbody.h"

#include <algorithm>
#include <cstring>

namespace retalk {

qint64 OneShotBody::readData(char *data, qint64 maxBytes)
{
    const qint64 offset = pos();
    const qint64 count = std::clamp<qint64>(size() - offset, 0, maxBytes);
    if (count == 0)
        return -1;
    std::memcpy(data, m_bytes.constData() + offset, std::size_t(count));
    return count;
}

} // namespace retalk
