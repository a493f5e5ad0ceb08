#pragma once

#include "cli/exitcode.h"

#include <QCommandLineParser>
#include <QObject>

#include <functional>
#include <memory>

namespace retalk {
class Composition;
}

namespace retalk::cli {

class Console;

/// A positional argument of a command.
struct Word
{
    QString name;        ///< as shown in the help: "JOB"
    QString description; ///< translated, one sentence
    enum class Count { One, Any } count = Count::One;
};

/// A command's name, arguments and help.
struct Usage
{
    QString name;
    QString description; ///< translated, one sentence
    QList<QCommandLineOption> options;
    QStringList required; ///< names of the mandatory options
    QList<Word> words;    ///< in order; only the last may be repeated
};

/// A command of `retalk`. Created for a single run.
class Command : public QObject
{
    Q_OBJECT
public:
    explicit Command(Usage usage) : m_usage(std::move(usage)) {}

    const Usage &usage() const { return m_usage; }
    /// Returns an error message, in one sentence, for invalid words or options; empty if there are none.
    /// Called before anything is opened.
    QString wrongUse(const QCommandLineParser &parser) const;
    /// Starts the command, which emits finished() exactly once. All three must outlive it.
    virtual void start(const QCommandLineParser &parser, Composition &parts, Console &console) = 0;
    /// Called when the user wants to stop (SIGINT, SIGTERM, SIGHUP): end soon, in an orderly way.
    virtual void stop(int exitCode) { Q_EMIT finished(exitCode); }
    /// Called when the reader of standard output is gone: end as soon as no answer is outstanding.
    virtual void outputClosed(int exitCode) { Q_EMIT finished(exitCode); }

Q_SIGNALS:
    void finished(int exitCode);

protected:
    /// Like wrongUse(), for checks that are specific to this command.
    virtual QString usageError(const QCommandLineParser &parser) const
    {
        Q_UNUSED(parser)
        return {};
    }

private:
    Usage m_usage;
};

/// Returns all commands, in the order of the help.
std::vector<std::unique_ptr<Command>> allCommands();

/// Options shared by several commands.
QCommandLineOption jsonOption();
QCommandLineOption serviceOption();
QCommandLineOption noWaitOption();
/// The word for a job's id.
Word jobWord(Word::Count count = Word::Count::One);

} // namespace retalk::cli
