#pragma once

#include <QByteArray>
#include <QList>

namespace retalk {

/// Gathers the largest samples of a sound whose length is not known beforehand, in memory that does not grow:
/// when all places are taken, neighbours are joined and each place stands for twice the time.
class Peaks
{
public:
    explicit Peaks(int bins);

    /// 16-bit samples, little-endian, channels interleaved; pieces may end anywhere.
    void add(QByteArrayView bytes);
    qint64 sampleCount() const { return m_samples; }
    /// `bins` values 0..1; empty when there was no sample.
    QList<float> result() const;

private:
    void close();

    int m_bins;
    QList<quint16> m_places;
    qint64 m_step = 1; ///< samples a place
    qint64 m_inPlace = 0;
    quint16 m_largest = 0;
    qint64 m_samples = 0;
    QByteArray m_half; ///< the first byte of a sample that was cut
};

} // namespace retalk
