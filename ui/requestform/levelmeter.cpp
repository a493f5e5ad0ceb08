#include "requestform/levelmeter.h"

#include "common/theme.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <chrono>
#include <cmath>

namespace retalk {

using namespace std::chrono_literals;

namespace {

constexpr double kQuietest = -60; ///< dB full scale
/// From this level, a microphone is close to clipping.
constexpr double kLoud = -6;           ///< dB
constexpr double kTooLoud = 0.99;      ///< of full scale
constexpr double kFallSpeed = 0.5;     ///< of the bar per second
constexpr qint64 kHighestStays = 1500; ///< ms
constexpr qint64 kTooLoudStays = 3000; ///< ms
constexpr int kHeight = 8;
constexpr auto kFallTick = 40ms;

double shareOf(double peak)
{
    const double decibels = peak > 0 ? 20 * std::log10(peak) : kQuietest;
    return std::clamp(1 - decibels / kQuietest, 0.0, 1.0);
}

} // namespace

LevelMeter::LevelMeter(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Level of the microphone"));
    m_fall.setInterval(kFallTick);
    connect(&m_fall, &QTimer::timeout, this, &LevelMeter::fall);
}

void LevelMeter::setLevel(double peak)
{
    const double share = shareOf(peak);
    m_shown = std::max(m_shown, share);
    if (share >= m_highest) {
        m_highest = share;
        m_sinceHighest.start();
    }
    if (peak >= kTooLoud) {
        m_sinceTooLoud.start();
        if (!std::exchange(m_isTooLoud, true))
            Q_EMIT tooLoudChanged(true);
    }
    if (!m_fall.isActive()) {
        m_sinceFall.start();
        m_fall.start();
    }
    update();
}

void LevelMeter::clear()
{
    m_fall.stop();
    m_shown = 0;
    m_highest = 0;
    if (std::exchange(m_isTooLoud, false))
        Q_EMIT tooLoudChanged(false);
    update();
}

void LevelMeter::fall()
{
    m_shown = std::max(0.0, m_shown - kFallSpeed * double(m_sinceFall.restart()) / 1000);
    if (m_highest > 0 && m_sinceHighest.hasExpired(kHighestStays))
        m_highest = m_shown;
    if (m_isTooLoud && m_sinceTooLoud.hasExpired(kTooLoudStays)) {
        m_isTooLoud = false;
        Q_EMIT tooLoudChanged(false);
    }
    if (m_shown == 0 && m_highest == 0 && !m_isTooLoud)
        m_fall.stop();
    //: %1 is a percentage
    setAccessibleDescription(tr("%1 %").arg(QLocale().toString(std::lround(m_shown * 100))));
    update();
}

QSize LevelMeter::sizeHint() const
{
    return {200, kHeight};
}

QSize LevelMeter::minimumSizeHint() const
{
    return {80, kHeight};
}

void LevelMeter::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = tokensFor(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (layoutDirection() == Qt::RightToLeft) {
        painter.translate(width(), 0);
        painter.scale(-1, 1);
    }
    const QRectF track(0, (height() - kHeight) / 2.0, width(), kHeight);
    constexpr double radius = kHeight / 2.0;
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens.line);
    painter.drawRoundedRect(track, radius, radius);
    painter.setClipRect(QRectF(track.left(), track.top(), track.width() * m_shown, track.height()));
    const double loud = 1 - kLoud / kQuietest;
    QLinearGradient colours(track.topLeft(), track.topRight());
    colours.setColorAt(0, tokens.ok);
    colours.setColorAt(loud - 0.001, tokens.ok);
    colours.setColorAt(loud, tokens.warn);
    colours.setColorAt(1, tokens.bad);
    painter.setBrush(colours);
    painter.drawRoundedRect(track, radius, radius);
    painter.setClipping(false);
    if (m_highest > 0.01) {
        painter.setBrush(tokens.ink);
        painter.drawRect(QRectF(track.left() + std::min(track.width() * m_highest, track.width() - 2),
                                track.top(), 2, track.height()));
    }
}

} // namespace retalk
