#pragma once

#include "base/mediafacts.h"

#include <chrono>

namespace retalk {

/// Which part of a video a timeline shows, and where on it each moment lies. Pure value; x in the timeline's
/// own pixels.
class TimeScale
{
public:
    using Time = std::chrono::milliseconds;

    void setWidth(double width);
    /// Another video: all of it is shown.
    void setVideo(Time length, FrameRate rate);

    double xOf(Time time) const;
    /// Within the video, whatever `x` is.
    Time timeAt(double x) const;
    double msPerPixel() const;
    /// How long `pixels` are.
    Time lengthOf(double pixels) const;
    Time first() const;
    Time last() const;
    Time length() const { return m_length; }

    bool showsAll() const { return m_zoom <= 1; }
    bool isClosest() const;
    void showAll();
    /// `factor` above 1: closer. What lies at `x` stays there.
    void zoomBy(double factor, double x);
    void scrollBy(double pixels);
    void scrollTo(Time first);
    /// Scrolls, if it has to, so that `time` is seen.
    void reveal(Time time);

    bool operator==(const TimeScale &) const = default;

private:
    double closest() const;
    void keepInside();

    Time m_length{0};
    FrameRate m_rate;
    double m_width = 1;
    double m_zoom = 1;    ///< 1: all is shown
    double m_firstMs = 0; ///< at the left
};

} // namespace retalk
