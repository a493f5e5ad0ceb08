#pragma once

#include <QIcon>

class QPainter;
class QRectF;

namespace retalk {

/// The palette colour an icon is drawn in.
enum class IconTint { Ink, Soft, Accent, OnAccent, Ok, Warn, Bad, White };

/// Returns the line icon resources/icons/<name>.svg. It is rendered from the vector at the requested size and
/// scale and in the current palette's colours, so it stays sharp at 200 % and follows theme changes.
QIcon icon(const char *name, IconTint tint = IconTint::Ink);

/// Returns the shape of `icon` in another colour.
QIcon recoloured(const QIcon &icon, const QColor &color);

/// Paints a line icon directly (for delegates and overlays).
void paintIcon(QPainter *painter, const char *name, const QRectF &rect, const QColor &color);

/// Returns the program's own icon, for windows and notifications.
QIcon applicationIcon();

} // namespace retalk
