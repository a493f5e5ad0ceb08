#include "preview/viewport.h"

#include <algorithm>

namespace retalk {

namespace {

/// Returns where a side of `length` starts if `centre` (0..1) is in the middle of the area, leaving no gap.
double beginOf(double centre, double length, double areaBegin, double areaLength)
{
    if (length <= areaLength)
        return areaBegin + (areaLength - length) / 2;
    const double begin = areaBegin + areaLength / 2 - centre * length;
    return std::clamp(begin, areaBegin + areaLength - length, areaBegin);
}

QPointF shareOf(const QPointF &point, const QRectF &picture)
{
    return {(point.x() - picture.x()) / std::max(1.0, picture.width()),
            (point.y() - picture.y()) / std::max(1.0, picture.height())};
}

} // namespace

QRectF Viewport::picture(const QRectF &fitting, const QRectF &area) const
{
    const QSizeF size = fitting.size() * std::max(1.0, zoom);
    return {QPointF(beginOf(centre.x(), size.width(), area.x(), area.width()),
                    beginOf(centre.y(), size.height(), area.y(), area.height())),
            size};
}

Viewport Viewport::zoomed(double factor, const QPointF &at, const QRectF &fitting, const QRectF &area) const
{
    const double next = std::clamp(zoom * factor, 1.0, kMost);
    if (next <= 1)
        return {};
    const QPointF under = shareOf(at, picture(fitting, area));
    const QSizeF size = fitting.size() * next;
    // The point that moves to the centre if `under` stays at `at`.
    const QPointF off = area.center() - at;
    Viewport result{
        next, under + QPointF(off.x() / std::max(1.0, size.width()), off.y() / std::max(1.0, size.height()))};
    result.centre = shareOf(area.center(), result.picture(fitting, area));
    return result;
}

Viewport Viewport::panned(const QPointF &by, const QRectF &fitting, const QRectF &area) const
{
    const QRectF now = picture(fitting, area);
    Viewport result{
        zoom, centre - QPointF(by.x() / std::max(1.0, now.width()), by.y() / std::max(1.0, now.height()))};
    result.centre = shareOf(area.center(), result.picture(fitting, area));
    return result;
}

} // namespace retalk
