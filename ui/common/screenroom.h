#pragma once

#include <QMargins>
#include <QSize>

class QWidget;

namespace retalk {

/// Returns typical window frame margins, for sizes chosen before the window manager has added the frame.
QMargins usualFrame();

/// Returns `wanted`, limited to what fits with a frame on the screen of `window`: a dialog's buttons are at
/// its bottom edge.
QSize withinScreen(const QWidget *window, const QSize &wanted);

} // namespace retalk
