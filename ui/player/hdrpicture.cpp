#include "player/hdrpicture.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace retalk {

namespace {

/// Reference white in nits (ITU-R BT.2408), which maps to nearly the screen's white.
constexpr float kWhite = 203;
/// Light up to this level is unchanged; above, it is compressed (the "mobius" operator of FFmpeg's tonemap).
constexpr float kLinearTo = 0.3F;
constexpr int kSteps = 4095;

using Curve = std::array<float, 256>;

/// Light for a value, 1 being the reference white. SMPTE ST 2084.
float pqLight(float value)
{
    constexpr float kM1 = 0.1593017578125F;
    constexpr float kM2 = 78.84375F;
    constexpr float kC1 = 0.8359375F;
    constexpr float kC2 = 18.8515625F;
    constexpr float kC3 = 18.6875F;
    const float power = std::pow(value, 1 / kM2);
    return 10'000 / kWhite * std::pow(std::max(power - kC1, 0.0F) / (kC2 - kC3 * power), 1 / kM1);
}

/// The same for ITU-R BT.2100 HLG on a 1000-nit screen, whose system gamma is 1.2.
float hlgLight(float value)
{
    constexpr float kA = 0.17883277F;
    constexpr float kB = 0.28466892F;
    constexpr float kC = 0.55991073F;
    const float scene = value <= 0.5F ? value * value / 3 : (std::exp((value - kC) / kA) + kB) / 12;
    return 1000 / kWhite * std::pow(scene, 1.2F);
}

Curve curveOf(float (*light)(float))
{
    Curve curve{};
    for (std::size_t i = 0; i < curve.size(); ++i)
        curve[i] = light(static_cast<float>(i) / 255);
    return curve;
}

/// Light to 8-bit values for a screen with the ITU-R BT.1886 curve, as zscale computes them.
const std::array<uchar, kSteps + 1> &screenValues()
{
    static const auto values = [] {
        std::array<uchar, kSteps + 1> made{};
        for (std::size_t i = 0; i < made.size(); ++i) {
            const float light = static_cast<float>(i) / kSteps;
            const float value = std::pow(light, 1 / 2.4F);
            made[i] = static_cast<uchar>(std::lround(std::clamp(value, 0.0F, 1.0F) * 255));
        }
        return made;
    }();
    return values;
}

/// The factor that darkens light whose strongest component is `strongest`.
float compression(float strongest, float peak)
{
    if (strongest <= kLinearTo)
        return 1;
    const float j = kLinearTo;
    const float a = -j * j * (peak - 1) / (j * j - 2 * j + peak);
    const float b = (j * j - 2 * j * peak + peak) / (peak - 1);
    return (b * b + 2 * b * j + j * j) / (b - a) * (strongest + a) / (strongest + b) / strongest;
}

} // namespace

QImage withoutHdr(const QImage &picture, const QString &transfer)
{
    const bool isPq = transfer == u"smpte2084";
    if (picture.isNull() || (!isPq && transfer != u"arib-std-b67"))
        return picture;
    static const Curve pq = curveOf(pqLight);
    static const Curve hlg = curveOf(hlgLight);
    const Curve &curve = isPq ? pq : hlg;
    const float peak = (isPq ? 10'000 : 1000) / 100.0F;
    const auto &values = screenValues();
    QImage shown = picture.convertToFormat(QImage::Format_RGB32);
    for (int row = 0; row < shown.height(); ++row) {
        auto *pixel = reinterpret_cast<QRgb *>(shown.scanLine(row));
        for (QRgb *const end = pixel + shown.width(); pixel != end; ++pixel) {
            const float r = curve[static_cast<std::size_t>(qRed(*pixel))];
            const float g = curve[static_cast<std::size_t>(qGreen(*pixel))];
            const float b = curve[static_cast<std::size_t>(qBlue(*pixel))];
            // BT.2020 to BT.709 primaries (ITU-R BT.2087).
            const std::array<float, 3> light{1.6605F * r - 0.5876F * g - 0.0728F * b,
                                             -0.1246F * r + 1.1329F * g - 0.0083F * b,
                                             -0.0182F * r - 0.1006F * g + 1.1187F * b};
            const float factor = kSteps * compression(std::max({light[0], light[1], light[2]}), peak);
            const auto value = [&values, factor](float one) {
                return values[static_cast<std::size_t>(std::clamp(one * factor, 0.0F, float(kSteps)))];
            };
            *pixel = qRgb(value(light[0]), value(light[1]), value(light[2]));
        }
    }
    return shown;
}

} // namespace retalk
