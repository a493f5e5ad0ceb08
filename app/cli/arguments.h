#pragma once

#include <QCommandLineOption>
#include <QList>
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

/// The first option that stands where the value of another one is due, as "-o" in "--output -o", and that
/// other one; nothing: each option has a value of its own. `arguments` begin with the program.
struct LostValue
{
    QString option; ///< as it's written: "--output"
    QString instead;
};
std::optional<LostValue> lostValue(const QStringList &arguments, const QList<QCommandLineOption> &options);

} // namespace retalk::cli
