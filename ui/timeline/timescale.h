#pragma once

#include "base/mediafacts.h"

#include <chrono>

namespace retalk {

/// The visible range of a video and the mapping between times and x coordinates. A plain value type; x counts
/// from the left end of the strip.
class TimeScale
{
public:
    using Time = std::chrono::milliseconds;

    void setWidth(double width);
    /// Sets the video and shows all of it.
    void setVideo(Time length, FrameRate rate);

    double xOf(Time time) const;
    /// Returns the time at `x`, limited to the video.
    Time timeAt(double x) const;
    double msPerPixel() const;
    /// Returns the time that `pixels` represent.
    Time lengthOf(double pixels) const;
    Time first() const;
    Time last() const;
    Time length() const { return m_length; }

    bool showsAll() const { return m_zoom <= 1; }
    bool isClosest() const;
    void showAll();
    /// Zooms in for `factor` above 1, otherwise out. The time at `x` stays in place.
    void zoomBy(double factor, double x);
    void scrollBy(double pixels);
    void scrollTo(Time first);
    /// Scrolls if necessary to make `time` visible.
    void reveal(Time time);

    bool operator==(const TimeScale &) const = default;

private:
    double closest() const;
    void keepInside();

    Time m_length{0};
    FrameRate m_rate;
    double m_width = 1;
    double m_zoom = 1;    ///< 1: the whole video is visible
    double m_firstMs = 0; ///< at the left edge
};

} // namespace retalk
