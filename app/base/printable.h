#pragma once

#include <QString>

namespace retalk {

/// Words that others wrote (a service, a link, a file's name, a media program) made fit for one line of a
/// terminal, a notification or a list: control characters (C0, C1, DEL, ESC among them), line ends, direction
/// overrides and invisible tags become spaces or nothing, broken surrogates U+FFFD. Letters, marks and
/// joiners of every script stay.
QString oneLine(const QString &text);

/// The same for text of several lines: "\n" and "\t" stay ("\r\n" becomes "\n").
QString printable(const QString &text);

} // namespace retalk
