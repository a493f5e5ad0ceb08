#pragma once

#include <QSize>
#include <QString>

namespace retalk {

/// Returns left-to-right `text` (an address, a size, a shortcut) wrapped in bidi isolates if the current
/// language is written from right to left, so that it doesn't mix with the surrounding words.
QString isolated(const QString &text);

/// Returns "1280×720", without thousands separators in any language: a resolution is a name rather than a
/// quantity. Isolated, because "×" would swap the two numbers in right-to-left text.
QString pixelsText(const QSize &size);

} // namespace retalk
