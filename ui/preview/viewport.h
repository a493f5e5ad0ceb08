#pragma once

#include <QPointF>
#include <QRectF>

namespace retalk {

/// The visible part of a picture: the zoom relative to the fitted size, and the point at the centre. A value
/// that applies to both a result and its original.
struct Viewport
{
    static constexpr double kMost = 16;

    double zoom = 1;          ///< 1: the whole picture fits
    QPointF centre{0.5, 0.5}; ///< 0..1 of the picture

    bool operator==(const Viewport &) const = default;
    bool isWhole() const { return zoom <= 1; }
    /// Returns the rectangle of the whole picture, which would be `fitting` within `area` if it weren't
    /// zoomed. Leaves no gap on a side that is larger than the area, shifting the centre if needed.
    QRectF picture(const QRectF &fitting, const QRectF &area) const;
    /// Zooms by `factor`, keeping the point of the picture under `at` in place.
    Viewport zoomed(double factor, const QPointF &at, const QRectF &fitting, const QRectF &area) const;
    /// Moves the picture with the pointer, by `by` in the area's pixels.
    Viewport panned(const QPointF &by, const QRectF &fitting, const QRectF &area) const;
};

} // namespace retalk
