#pragma once

#include <QByteArray>
#include <QList>

namespace retalk {

/// Collects the peaks of a sound of unknown length in constant memory: when all places are in use, neighbours
/// are merged and each place covers twice the time.
class Peaks
{
public:
    explicit Peaks(int bins);

    /// Adds 16-bit little-endian samples with interleaved channels, in pieces of any size.
    void add(QByteArrayView bytes);
    qint64 sampleCount() const { return m_samples; }
    /// Returns `bins` values from 0 to 1; empty if there were no samples.
    QList<float> result() const;

private:
    void close();

    int m_bins;
    QList<quint16> m_places;
    qint64 m_step = 1; ///< samples per place
    qint64 m_inPlace = 0;
    quint16 m_largest = 0;
    qint64 m_samples = 0;
    QByteArray m_half; ///< first byte of an incomplete sample
};

} // namespace retalk
