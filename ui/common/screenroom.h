#pragma once

#include <QMargins>
#include <QSize>

class QWidget;

namespace retalk {

/// What a window manager usually puts around a window, for sizes that are chosen before it has done so.
QMargins usualFrame();

/// `wanted`, or what the screen of `window` has for it and its frame: a dialog's buttons are at its lower
/// edge.
QSize withinScreen(const QWidget *window, const QSize &wanted);

} // namespace retalk
