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

/// One command of `retalk`. Made for one run.
class Command : public QObject
{
    Q_OBJECT
public:
    virtual QString name() const = 0;
    virtual QString description() const = 0;
    virtual void addOptions(QCommandLineParser &parser) const = 0;
    /// What is wrong with the options, in one sentence; empty: nothing. Before anything is opened.
    virtual QString usageError(const QCommandLineParser &parser) const
    {
        Q_UNUSED(parser)
        return {};
    }
    /// Begins; ends with exactly one finished(). The three outlive the command.
    virtual void start(const QCommandLineParser &parser, Composition &parts, Console &console) = 0;
    /// The person wants to stop (SIGINT, SIGTERM): end soon, in order.
    virtual void stop(int exitCode) { Q_EMIT finished(exitCode); }

Q_SIGNALS:
    void finished(int exitCode);
};

/// Every command there is, in the order of the help.
std::vector<std::unique_ptr<Command>> allCommands();

/// Options that several commands have.
QCommandLineOption jsonOption();
QCommandLineOption serviceOption();

} // namespace retalk::cli
