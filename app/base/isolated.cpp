#include "base/isolated.h"

#include <QLocale>

namespace retalk {

QString isolated(const QString &text)
{
    // U+2066 LEFT-TO-RIGHT ISOLATE, U+2069 POP DIRECTIONAL ISOLATE
    const bool isNeeded = QLocale().textDirection() == Qt::RightToLeft && !text.isEmpty();
    return isNeeded ? QChar(0x2066) + text + QChar(0x2069) : text;
}

QString pixelsText(const QSize &size)
{
    return isolated(QStringLiteral("%1×%2").arg(size.width()).arg(size.height()));
}

} // namespace retalk
