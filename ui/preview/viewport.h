#pragma once

#include <QPointF>
#include <QRectF>

namespace retalk {

/// Which part of a picture is seen: how many times larger than it fits, and around which of its points. A
/// value; the same one holds for a result and its original.
struct Viewport
{
    static constexpr double kMost = 16;

    double zoom = 1;          ///< 1: the whole picture fits
    QPointF centre{0.5, 0.5}; ///< 0..1 of the picture

    bool operator==(const Viewport &) const = default;
    bool isWhole() const { return zoom <= 1; }
    /// Where the whole picture lies that would fit into `area` at `fitting`; it leaves no gap at a side where
    /// it is larger than the area. The centre moves with it.
    QRectF picture(const QRectF &fitting, const QRectF &area) const;
    /// Larger or smaller by `factor`, with the picture's point under `at` staying there.
    Viewport zoomed(double factor, const QPointF &at, const QRectF &fitting, const QRectF &area) const;
    /// Moved with the pointer, by `by` of the area's pixels.
    Viewport panned(const QPointF &by, const QRectF &fitting, const QRectF &area) const;
};

} // namespace retalk
