#pragma once

#include <QIcon>

class QPainter;
class QRectF;

namespace retalk {

/// In which of the palette's colours an icon is drawn.
enum class IconTint { Ink, Soft, Accent, OnAccent, Ok, Warn, Bad, White };

/// The line icon resources/icons/<name>.svg. Drawn from the vector at the very size and scale asked for and
/// in the colours of the palette at that moment, so that it is sharp at 200 % and follows a change of theme.
QIcon icon(const char *name, IconTint tint = IconTint::Ink);

/// The shape of `icon` in another colour.
QIcon recoloured(const QIcon &icon, const QColor &color);

/// A line icon straight into a painter (delegates, overlays).
void paintIcon(QPainter *painter, const char *name, const QRectF &rect, const QColor &color);

/// The program's own icon, for windows and notifications.
QIcon applicationIcon();

} // namespace retalk
