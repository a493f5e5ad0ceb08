#include "timeline/timescale.h"

#include <algorithm>
#include <cmath>

namespace retalk {

namespace {

/// Width of one frame at the closest zoom.
constexpr double kWidestFrame = 24;
/// Distance from the edge for a time that is scrolled into view, as a share of the width.
constexpr double kInside = 0.1;

} // namespace

void TimeScale::setWidth(double width)
{
    m_width = std::max(1.0, width);
    keepInside();
}

void TimeScale::setVideo(Time length, FrameRate rate)
{
    m_length = std::max(Time(0), length);
    m_rate = rate.isKnown() ? rate : FrameRate{25, 1};
    showAll();
}

double TimeScale::msPerPixel() const
{
    return std::max(1.0, double(m_length.count())) / (m_width * m_zoom);
}

double TimeScale::xOf(Time time) const
{
    return (double(time.count()) - m_firstMs) / msPerPixel();
}

TimeScale::Time TimeScale::timeAt(double x) const
{
    const double time = m_firstMs + x * msPerPixel();
    return Time(std::llround(std::clamp(time, 0.0, double(m_length.count()))));
}

TimeScale::Time TimeScale::lengthOf(double pixels) const
{
    return Time(std::llround(pixels * msPerPixel()));
}

TimeScale::Time TimeScale::first() const
{
    return timeAt(0);
}

TimeScale::Time TimeScale::last() const
{
    return timeAt(m_width);
}

double TimeScale::closest() const
{
    const double frame = 1000.0 * m_rate.denominator / std::max(1, m_rate.numerator);
    return std::max(1.0, double(m_length.count()) * kWidestFrame / (frame * m_width));
}

bool TimeScale::isClosest() const
{
    return m_zoom >= closest();
}

void TimeScale::showAll()
{
    m_zoom = 1;
    m_firstMs = 0;
}

void TimeScale::zoomBy(double factor, double x)
{
    const double under = m_firstMs + x * msPerPixel();
    m_zoom = std::clamp(m_zoom * factor, 1.0, closest());
    m_firstMs = under - x * msPerPixel();
    keepInside();
}

void TimeScale::scrollBy(double pixels)
{
    m_firstMs += pixels * msPerPixel();
    keepInside();
}

void TimeScale::scrollTo(Time first)
{
    m_firstMs = double(first.count());
    keepInside();
}

void TimeScale::reveal(Time time)
{
    const double x = xOf(time);
    const double inside = m_width * kInside;
    if (x < 0)
        scrollBy(x - inside);
    else if (x > m_width)
        scrollBy(x - m_width + inside);
}

void TimeScale::keepInside()
{
    m_zoom = std::clamp(m_zoom, 1.0, closest());
    const double shown = m_width * msPerPixel();
    m_firstMs = std::clamp(m_firstMs, 0.0, std::max(0.0, double(m_length.count()) - shown));
}

} // namespace retalk
