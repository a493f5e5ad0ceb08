#include "base/trackkinds.h"

#include <algorithm>
#include <optional>
#include <string_view>

namespace retalk {

namespace {

using namespace std::string_view_literals;

bool holds(QByteArrayView bytes, std::string_view text)
{
    return std::search(bytes.begin(), bytes.end(), text.begin(), text.end()) != bytes.end();
}

/// Iterates over EBML (RFC 8794) elements.
class Elements
{
public:
    explicit Elements(QByteArrayView bytes) : m_bytes(bytes) {}

    /// Returns false at the end, or if the bytes are malformed.
    bool next()
    {
        m_at = m_end;
        const auto id = number(false);
        const auto size = id ? number(true) : std::nullopt;
        if (!size)
            return false;
        m_id = *id;
        m_body = m_at;
        const auto left = quint64(m_bytes.size() - m_at);
        m_end = m_at + qsizetype(std::min(*size, left)); // an unknown size has all bits set: up to the end
        m_isWhole = *size <= left;
        return true;
    }
    quint64 id() const { return m_id; }
    bool isWhole() const { return m_isWhole; }
    QByteArrayView body() const { return m_bytes.sliced(m_body, m_end - m_body); }

private:
    std::optional<quint64> number(bool dropsMarker)
    {
        if (m_at >= m_bytes.size())
            return std::nullopt;
        const auto first = uchar(m_bytes[m_at]);
        int length = 1;
        while (length <= 8 && (first & (0x80 >> (length - 1))) == 0)
            ++length;
        if (length > 8 || m_at + length > m_bytes.size())
            return std::nullopt;
        quint64 value = dropsMarker ? first & (0x7f >> (length - 1)) : first;
        for (int i = 1; i < length; ++i)
            value = value << 8 | uchar(m_bytes[m_at + i]);
        m_at += length;
        return value;
    }

    QByteArrayView m_bytes;
    qsizetype m_at = 0;
    qsizetype m_body = 0;
    qsizetype m_end = 0;
    quint64 m_id = 0;
    bool m_isWhole = false;
};

/// Returns the body of the first element `id`, if any.
std::optional<QByteArrayView> element(QByteArrayView bytes, quint64 id)
{
    Elements elements(bytes);
    while (elements.next()) {
        if (elements.id() == id)
            return elements.body();
    }
    return std::nullopt;
}

} // namespace

TrackKinds matroskaTracks(QByteArrayView head)
{
    constexpr quint64 kSegment = 0x18538067;
    constexpr quint64 kTracks = 0x1654AE6B;
    constexpr quint64 kTrackEntry = 0xAE;
    constexpr quint64 kTrackType = 0x83;
    const auto segment = element(head, kSegment);
    if (!segment)
        return {};
    Elements parts(*segment);
    while (parts.next()) {
        if (parts.id() != kTracks)
            continue;
        if (!parts.isWhole())
            return {}; // a missing track may be the picture
        TrackKinds kinds;
        Elements tracks(parts.body());
        while (tracks.next()) {
            const auto type = tracks.id() == kTrackEntry ? element(tracks.body(), kTrackType) : std::nullopt;
            if (!type || type->isEmpty())
                continue;
            kinds.hasPicture = kinds.hasPicture || type->back() == 1;
            kinds.hasSound = kinds.hasSound || type->back() == 2;
        }
        return kinds;
    }
    return {};
}

TrackKinds asfTracks(QByteArrayView head)
{
    // Stream types ("ASF Specification", 10.2) in the byte order of stored GUIDs.
    return {.hasPicture = holds(head, "\xC0\xEF\x19\xBC\x4D\x5B\xCF\x11\xA8\xFD\x00\x80\x5F\x5C\x44\x2B"sv),
            .hasSound = holds(head, "\x40\x9E\x69\xF8\x4D\x5B\xCF\x11\xA8\xFD\x00\x80\x5F\x5C\x44\x2B"sv)};
}

TrackKinds aviTracks(QByteArrayView head)
{
    // The first field of each stream's "strh".
    return {.hasPicture = holds(head, "vids"sv) || holds(head, "iavs"sv), .hasSound = holds(head, "auds"sv)};
}

} // namespace retalk
