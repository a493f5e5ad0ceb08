#include "engine/networks/flatbuffer.h"

namespace retalk::lipsync {

/// A table begins with the backward offset of its vtable, which lists the positions of its fields.
FlatBuffer::Place FlatBuffer::fieldAt(Place table, int field) const
{
    const std::int64_t fields = std::int64_t(table) - number<std::int32_t>(table);
    if (table == 0 || fields < 0) {
        m_isMalformed = true;
        return 0;
    }
    const auto entry = std::size_t(4 + 2 * field);
    if (entry + 2 > number<std::uint16_t>(Place(fields)))
        return 0; // written before the field existed
    const auto place = number<std::uint16_t>(Place(fields) + entry);
    return place > 0 ? table + place : 0;
}

FlatBuffer::List FlatBuffer::list(Place table, int field, std::size_t size) const
{
    const Place place = follow(fieldAt(table, field));
    if (place == 0)
        return {};
    const List found{place + 4, number<std::uint32_t>(place)};
    const auto whole = std::size_t(m_bytes.size());
    if (found.first > whole || found.count > (whole - found.first) / size) {
        m_isMalformed = true;
        return {};
    }
    return found;
}

std::vector<FlatBuffer::Place> FlatBuffer::tables(Place table, int field) const
{
    const List found = list(table, field, 4);
    std::vector<Place> all;
    for (std::size_t i = 0; i < found.count; ++i)
        all.push_back(follow(found.first + 4 * i));
    return all;
}

std::vector<int> FlatBuffer::integers(Place table, int field) const
{
    const List found = list(table, field, 4);
    std::vector<int> all;
    for (std::size_t i = 0; i < found.count; ++i)
        all.push_back(number<std::int32_t>(found.first + 4 * i));
    return all;
}

QByteArrayView FlatBuffer::bytes(Place table, int field) const
{
    const List found = list(table, field, 1);
    return found.count > 0 ? m_bytes.sliced(qsizetype(found.first), qsizetype(found.count))
                           : QByteArrayView();
}

std::string FlatBuffer::text(Place table, int field) const
{
    const QByteArrayView found = bytes(table, field);
    return {found.data(), std::size_t(found.size())};
}

} // namespace retalk::lipsync
