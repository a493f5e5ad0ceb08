#include "base/sizetext.h"

#include <QLocale>

#include <cmath>

namespace retalk {

namespace {

constexpr qint64 kLargestUnit = 1'000'000'000'000'000'000;

QString written(qint64 bytes, int decimals)
{
    qint64 next = 1000;
    while (bytes >= next && next < kLargestUnit)
        next *= 1000;
    // If it rounds up to a thousand, use the next unit: "1.0 GB" instead of "1,000 MB".
    const double scale = std::pow(10.0, decimals);
    const double shown = 1000 * scale * static_cast<double>(bytes) / static_cast<double>(next);
    if (next > 1000 && bytes < next && std::round(shown) >= 1000 * scale)
        return QLocale().formattedDataSize(next, std::max(decimals, 1), QLocale::DataSizeSIFormat);
    return QLocale().formattedDataSize(bytes, decimals, QLocale::DataSizeSIFormat);
}

int usualDecimals(qint64 bytes)
{
    return bytes >= 10'000'000 && bytes < 1'000'000'000 ? 0 : 1;
}

} // namespace

QString sizeText(qint64 bytes)
{
    return written(bytes, usualDecimals(bytes));
}

std::pair<QString, QString> sizeTexts(qint64 one, qint64 other)
{
    constexpr int kMaxDecimals = 9; // gigabytes to the byte
    std::pair texts{sizeText(one), sizeText(other)};
    for (int decimals = 1; texts.first == texts.second && one != other && decimals <= kMaxDecimals;
         ++decimals)
        texts = {written(one, decimals), written(other, decimals)};
    return texts;
}

} // namespace retalk
