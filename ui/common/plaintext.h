#pragma once

#include <QString>

class QMessageBox;

namespace retalk {

/// Escapes `text` for a tool tip, which would interpret markup: file names and messages from services are
/// shown literally.
QString plainToolTip(const QString &text);
/// Returns a menu entry's text without its mnemonic: "&Play" and "再生(&P)" become "Play" and "再生".
QString withoutMnemonic(const QString &text);
/// Makes `box` show its text and informative text literally. Call after both are set.
void showPlainly(QMessageBox *box);

} // namespace retalk
