#pragma once

#include <QStringList>

#include <optional>

namespace retalk::cli {

/// The first of the program's arguments that isn't valid UTF-8, with "\xE9" for each byte that is at fault;
/// nothing: all of them can be read.
std::optional<QString> notUtf8(int argc, const char *const argv[]);

/// An argument as the request takes it: a link as it is, a file as its absolute path.
QString inputFrom(const QString &argument);

/// What is wrong, in one sentence, with arguments (the first is the program) that name no command: a word
/// that is neither a file nor a link, or an option that neither Retalk nor Qt has. Empty: they are for the
/// window.
QString mistakeIn(const QStringList &arguments, const QStringList &commands);

/// The one of `known` that `word` was probably meant to be; empty: none is close enough.
QString closest(const QString &word, const QStringList &known);

} // namespace retalk::cli
