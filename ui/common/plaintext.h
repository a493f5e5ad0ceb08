#pragma once

#include <QString>

class QMessageBox;

namespace retalk {

/// `text` for a tool tip, which takes what looks like markup for markup: file names and what services say
/// are shown as they are written.
QString plainToolTip(const QString &text);
/// The text of a menu's entry without its mnemonic: "&Play" and "再生(&P)" are "Play" and "再生".
QString withoutMnemonic(const QString &text);
/// A message box that shows `text` and `information` as they are written. Call after both are set.
void showPlainly(QMessageBox *box);

} // namespace retalk
