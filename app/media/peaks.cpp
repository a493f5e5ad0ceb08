#include "media/peaks.h"

#include <QtEndian>

#include <algorithm>
#include <cstdlib>

namespace retalk {

namespace {

/// Makes the edges of a bin accurate to 1/32 of its width.
constexpr qsizetype kPlacesPerBin = 64;

} // namespace

Peaks::Peaks(int bins) : m_bins(std::max(1, bins))
{
    m_places.reserve(kPlacesPerBin * m_bins);
}

void Peaks::add(QByteArrayView bytes)
{
    QByteArray joined;
    if (!m_half.isEmpty()) {
        joined = std::exchange(m_half, {}) + bytes.toByteArray();
        bytes = joined;
    }
    const qsizetype whole = bytes.size() / 2 * 2;
    for (qsizetype i = 0; i < whole; i += 2) {
        const int sample = qFromLittleEndian<qint16>(bytes.data() + i);
        m_largest = std::max(m_largest, static_cast<quint16>(std::abs(sample)));
        ++m_samples;
        if (++m_inPlace == m_step)
            close();
    }
    if (whole < bytes.size())
        m_half = bytes.last(1).toByteArray();
}

void Peaks::close()
{
    m_places.append(std::exchange(m_largest, 0));
    m_inPlace = 0;
    if (m_places.size() < kPlacesPerBin * m_bins)
        return;
    for (qsizetype i = 0; i < m_places.size() / 2; ++i)
        m_places[i] = std::max(m_places.at(2 * i), m_places.at(2 * i + 1));
    m_places.resize(m_places.size() / 2);
    m_step *= 2;
}

QList<float> Peaks::result() const
{
    QList<quint16> places = m_places;
    if (m_inPlace > 0)
        places.append(m_largest);
    if (places.isEmpty())
        return {};
    QList<float> peaks;
    peaks.reserve(m_bins);
    for (int bin = 0; bin < m_bins; ++bin) {
        const qsizetype first = places.size() * bin / m_bins;
        const qsizetype last = std::max(first + 1, places.size() * (bin + 1) / m_bins);
        const auto largest = *std::max_element(places.cbegin() + first, places.cbegin() + last);
        peaks.append(std::min(1.0f, static_cast<float>(largest) / 32767.0f));
    }
    return peaks;
}

} // namespace retalk
