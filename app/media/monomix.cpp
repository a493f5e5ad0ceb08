#include "media/monomix.h"

#include <QList>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace retalk::monomix {

namespace {

using namespace Qt::StringLiterals;

/// Power relative to the loudest channel (-20 dB) below which a channel has only noise, reverberation or
/// nothing.
constexpr double kQuiet = 0.01;
/// Independent channels keep all of their power in the mix; losing half of it is no coincidence.
constexpr double kCancelled = 0.5;
/// FFmpeg's channel order of layouts with a centre: left, right, centre, then low frequencies (5.1, 7.1).
constexpr int kCentre = 2;
constexpr int kLowFrequencies = 3;

bool hasCentre(int channels)
{
    return channels >= 5;
}

bool isLowFrequencies(int channel, int channels)
{
    return channels > 5 && channel == kLowFrequencies;
}

/// Returns the mean power of each measured channel, 1 for full scale; negative if missing.
QList<double> powersIn(const QByteArray &messages, int channels)
{
    static const QRegularExpression reading(u"Channel: (\\d+)\\s.*?RMS level dB: (-inf|-?[\\d.]+)"_s,
                                            QRegularExpression::DotMatchesEverythingOption);
    QList<double> powers(channels, -1.0);
    auto readings = reading.globalMatch(QString::fromLatin1(messages));
    while (readings.hasNext()) {
        const QRegularExpressionMatch match = readings.next();
        const int channel = match.capturedView(1).toInt() - 1;
        const bool isSilent = match.capturedView(2) == u"-inf";
        if (channel >= 0 && channel < channels)
            powers[channel] = isSilent ? 0 : std::pow(10.0, match.capturedView(2).toDouble() / 10);
    }
    return powers;
}

QString panOf(const QList<int> &channels)
{
    QStringList parts;
    for (const int channel : channels)
        parts += u"%1*c%2"_s.arg(1.0 / static_cast<double>(channels.size()), 0, 'f', 6).arg(channel);
    return u"pan=mono|c0="_s + parts.join(u'+');
}

} // namespace

QStringList measuringArguments(const QString &map, int channels, int longestSeconds)
{
    QString pan = u"pan=%1c"_s.arg(channels + 1);
    QStringList mix;
    for (int channel = 0; channel < channels; ++channel) {
        pan += u"|c%1=c%1"_s.arg(channel);
        mix += u"%1*c%2"_s.arg(1.0 / channels, 0, 'f', 6).arg(channel);
    }
    pan += u"|c%1=%2"_s.arg(channels).arg(mix.join(u'+'));
    return {u"-t"_s,
            QString::number(longestSeconds),
            u"-map"_s,
            map,
            u"-af"_s,
            u"aformat=sample_fmts=fltp,"_s + pan +
                u",astats=measure_perchannel=RMS_level:measure_overall=none"_s,
            u"-f"_s,
            u"null"_s,
            u"-"_s};
}

QString filterFor(const QByteArray &messages, int channels)
{
    const QList<double> powers = powersIn(messages, channels + 1);
    if (std::any_of(powers.cbegin(), powers.cend(), [](double power) { return power < 0; }))
        return {};
    QList<int> sounding;
    int loudest = 0;
    for (int channel = 0; channel < channels; ++channel) {
        if (!isLowFrequencies(channel, channels) && powers[channel] > powers[loudest])
            loudest = channel;
    }
    double sum = 0;
    for (int channel = 0; channel < channels; ++channel) {
        sum += powers[channel];
        if (!isLowFrequencies(channel, channels) && powers[channel] > powers[loudest] * kQuiet)
            sounding += channel;
    }
    if (sounding.isEmpty())
        return {}; // silence, however it is mixed
    if (hasCentre(channels) && sounding.contains(kCentre))
        return panOf({kCentre});
    const double independent = sum / (static_cast<double>(channels) * channels);
    const bool isCancelled = powers[channels] < independent * kCancelled;
    return panOf(isCancelled ? QList<int>{loudest} : sounding);
}

} // namespace retalk::monomix
