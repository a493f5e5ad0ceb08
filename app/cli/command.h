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

/// A word that a command takes after its name.
struct Word
{
    QString name;        ///< as the help shows it: "JOB"
    QString description; ///< translated, one sentence
    enum class Count { One, Any } count = Count::One;
};

/// What a command is called, what it takes and how the help explains it.
struct Usage
{
    QString name;
    QString description; ///< translated, one sentence
    QList<QCommandLineOption> options;
    QStringList required; ///< names of the options that must be given
    QList<Word> words;    ///< in their order; only the last may be there any number of times
};

/// One command of `retalk`. Made for one run.
class Command : public QObject
{
    Q_OBJECT
public:
    explicit Command(Usage usage) : m_usage(std::move(usage)) {}

    const Usage &usage() const { return m_usage; }
    /// What is wrong with the words and options, in one sentence; empty: nothing. Before anything is opened.
    QString wrongUse(const QCommandLineParser &parser) const;
    /// Begins; ends with exactly one finished(). The three outlive the command.
    virtual void start(const QCommandLineParser &parser, Composition &parts, Console &console) = 0;
    /// The person wants to stop (SIGINT, SIGTERM, SIGHUP): end soon, in order.
    virtual void stop(int exitCode) { Q_EMIT finished(exitCode); }
    /// Nobody reads standard output any more: end at the next point where nothing is left open.
    virtual void readerLeft(int exitCode) { Q_EMIT finished(exitCode); }

Q_SIGNALS:
    void finished(int exitCode);

protected:
    /// The same as wrongUse() for what only this command knows.
    virtual QString usageError(const QCommandLineParser &parser) const
    {
        Q_UNUSED(parser)
        return {};
    }

private:
    Usage m_usage;
};

/// Every command there is, in the order of the help.
std::vector<std::unique_ptr<Command>> allCommands();

/// Options that several commands have.
QCommandLineOption jsonOption();
QCommandLineOption serviceOption();
QCommandLineOption noWaitOption();
/// The word that names a job.
Word jobWord(Word::Count count = Word::Count::One);

} // namespace retalk::cli
