#pragma once

#include <QSize>
#include <QString>

namespace retalk {

/// `text`, which runs to the right (an address, a size, a shortcut), kept from mixing with words that run to
/// the left where the language does.
QString isolated(const QString &text);

/// "1280×720": a picture's size is a name more than a quantity, and has no thousands separator in any
/// language. Isolated, for "×" would swap the two numbers.
QString pixelsText(const QSize &size);

} // namespace retalk
