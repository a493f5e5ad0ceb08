#pragma once

#include <QByteArrayView>

#include <cstring>
#include <string>
#include <vector>

namespace retalk::lipsync {

/// Reads a FlatBuffer: tables whose fields are located by offsets. Never reads outside the data, however
/// malformed: it then returns zeros and empty lists, and isMalformed() returns true.
class FlatBuffer
{
public:
    using Place = std::size_t; ///< of a table; 0: none

    explicit FlatBuffer(QByteArrayView bytes) : m_bytes(bytes) {}

    bool isMalformed() const { return m_isMalformed; }
    /// Returns the root table.
    Place root() const { return number<std::uint32_t>(0); }

    /// Returns a field of a table, by its number in the schema.
    template <typename Number>
    Number value(Place table, int field, Number otherwise = 0) const
    {
        const Place place = fieldAt(table, field);
        return place > 0 ? number<Number>(place) : otherwise;
    }
    Place table(Place table, int field) const { return follow(fieldAt(table, field)); }
    std::vector<Place> tables(Place table, int field) const;
    std::vector<int> integers(Place table, int field) const;
    QByteArrayView bytes(Place table, int field) const;
    std::string text(Place table, int field) const;

private:
    struct List
    {
        Place first = 0;
        std::size_t count = 0;
    };

    template <typename Number>
    Number number(Place place) const
    {
        Number found{};
        if (place > std::size_t(m_bytes.size()) || std::size_t(m_bytes.size()) - place < sizeof found) {
            m_isMalformed = true;
            return {};
        }
        std::memcpy(&found, m_bytes.data() + place,
                    sizeof found); // little-endian, like all supported platforms
        return found;
    }
    Place fieldAt(Place table, int field) const;
    Place follow(Place place) const { return place > 0 ? place + number<std::uint32_t>(place) : 0; }
    List list(Place table, int field, std::size_t size) const;

    QByteArrayView m_bytes;
    mutable bool m_isMalformed = false;
};

} // namespace retalk::lipsync
