#pragma once

#include <QString>

namespace retalk {

/// Returns text from outside (a service, a link, a file name, a media program) made safe for one line of a
/// terminal, notification or list. Control characters (C0, C1, DEL, including ESC), line breaks, direction
/// overrides and invisible tags are removed or replaced by spaces, and broken surrogates by U+FFFD. Letters,
/// marks and joiners of every script are kept.
QString oneLine(const QString &text);

/// Does the same for multi-line text, keeping "\n" and "\t" ("\r\n" becomes "\n").
QString printable(const QString &text);

} // namespace retalk
