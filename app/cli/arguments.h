#pragma once

#include <QCommandLineOption>
#include <QList>
#include <QStringList>

#include <optional>

namespace retalk::cli {

/// Returns the first of the program's arguments that isn't valid UTF-8, with each invalid byte as "\xE9";
/// nothing if all are valid.
std::optional<QString> notUtf8(int argc, const char *const argv[]);

/// Returns an argument as the request needs it: a link unchanged, a file as its absolute path.
QString inputFrom(const QString &argument);

/// Returns an error message, in one sentence, for arguments (the first is the program) that don't name a
/// command: a word that is neither a file nor a link, or an option that neither Retalk nor Qt has. Empty:
/// they are for the window.
QString argumentError(const QStringList &arguments, const QStringList &commands);

/// Returns the word in `known` that `word` was probably meant to be; empty if none is close enough.
QString closest(const QString &word, const QStringList &known);

/// The first option found where the value of another one is expected, such as "-o" in "--output -o", and that
/// other option; nothing if each option has its own value. The first of `arguments` is the program.
struct MissingValue
{
    QString option; ///< as written: "--output"
    QString instead;
};
std::optional<MissingValue> missingValue(const QStringList &arguments,
                                         const QList<QCommandLineOption> &options);

} // namespace retalk::cli
