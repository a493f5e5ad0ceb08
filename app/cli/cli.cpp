#include "cli/cli.h"

#include "cli/arguments.h"
#include "cli/console.h"
#include "cli/creditscommand.h"
#include "cli/filmcommand.h"
#include "cli/generatecommand.h"
#include "cli/jobscommand.h"
#include "cli/localquerycommands.h"
#include "cli/resumecommand.h"
#include "cli/speakcommand.h"
#include "cli/stopsignal.h"
#include "cli/unconfirmedcommands.h"
#include "jobs/runner/gracefulshutdown.h"
#include "program/composition.h"

#include <QCoreApplication>

#include <algorithm>
#include <csignal>
#include <cstdio>

namespace retalk::cli {

namespace {

using namespace Qt::StringLiterals;

struct CommandText
{
    Q_DECLARE_TR_FUNCTIONS(retalk::cli::Command)
};

void print(std::FILE *stream, const QString &text)
{
    std::fputs(text.toLocal8Bit().constData(), stream);
}

std::unique_ptr<Command> commandNamed(const QString &name)
{
    for (auto &command : allCommands()) {
        if (command->usage().name == name)
            return std::move(command);
    }
    return nullptr;
}

QStringList commandNames()
{
    QStringList names;
    for (const auto &command : allCommands())
        names += command->usage().name;
    return names;
}

bool isQuestion(const QString &argument)
{
    static const QStringList questions{u"--help"_s, u"-h"_s, u"--version"_s, u"-v"_s, u"help"_s};
    return questions.contains(argument);
}

QString overview()
{
    QString text =
        CommandText::tr("Usage: retalk [URL|FILE ...]     open the window, with these in their fields\n"
                        "       retalk COMMAND [OPTIONS]  work without the window\n\nCommands:\n");
    for (const auto &command : allCommands())
        text += u"  %1  %2\n"_s.arg(command->usage().name.leftJustified(11), command->usage().description);
    text += CommandText::tr(
        "\n“retalk COMMAND --help” explains a command.\n"
        "Exit codes: 0 done, 2 usage, 3 input refused, 4 key, 5 balance, 6 task failed, 7 network, "
        "8 unconfirmed.\n");
    return text;
}

/// Returns Qt's help on the options, with the command's name added after the program's.
QString helpOn(const QString &command, const QCommandLineParser &parser)
{
    const QString program = QCoreApplication::arguments().constFirst();
    QString text = parser.helpText();
    if (const qsizetype at = text.indexOf(program); at >= 0)
        text.replace(at, program.size(), u"retalk "_s + command);
    return text;
}

void printMistake(Console &console, const QString &message)
{
    console.error({.kind = ErrorKind::InvalidInput, .message = message, .apiCode = u"usage"_s});
}

int usageError(Console &console, const QString &message, const QString &command)
{
    printMistake(console, message);
    console.say(CommandText::tr("“retalk %1 --help” explains how it is used.").arg(command));
    return ExitUsage;
}

/// Returns the error that the parser found.
QString parserError(const QCommandLineParser &parser, const Usage &usage)
{
    const QStringList unknown = parser.unknownOptionNames();
    if (unknown.isEmpty())
        return parser.errorText();
    QStringList known{u"help"_s};
    for (const QCommandLineOption &option : usage.options)
        known += option.names();
    const QString suggestion = closest(unknown.constFirst(), known);
    return suggestion.isEmpty() ? CommandText::tr("There is no option --%1.").arg(unknown.constFirst())
                                : CommandText::tr("There is no option --%1. Did you mean --%2?")
                                      .arg(unknown.constFirst(), suggestion);
}

/// Reports a change that can't be stored: nothing continues until it is.
void tellThatItWaits(Console &console, const Error &error)
{
    console.event(u"waiting"_s, {{u"code"_s, error.apiCode.isEmpty() ? toString(error.kind) : error.apiCode},
                                 {u"kind"_s, toString(error.kind)},
                                 {u"message"_s, error.message}});
    console.say(u"retalk: "_s + error.message);
    console.say(CommandText::tr("Waiting until it works again. Ctrl+C stops; “retalk resume” continues from "
                                "here."));
}

int runCommand(std::unique_ptr<Command> given, const QCommandLineParser &parser, Console &console,
               const Composition::Timing &timing)
{
    auto parts = Composition::make(timing);
    if (!parts) {
        console.error(parts.error());
        return exitCodeFor(parts.error());
    }
    JobRunner *runner = (*parts)->runner();
    if (const QString aside = (*parts)->store()->damagedFilePath(); !aside.isEmpty()) {
        const int kept = (*parts)->store()->salvaged();
        console.event(u"salvaged"_s, {{u"saved_as"_s, aside}, {u"jobs"_s, kept}});
        console.say(CommandText::tr("The job list was damaged. It was saved as %1, and %Ln job(s) were kept.",
                                    nullptr, kept)
                        .arg(aside));
    }
    StopSignal stopSignal;
    GracefulShutdown leaving(runner);
    std::optional<int> exitCode;
    const std::unique_ptr<Command> command = std::move(given); // destroyed before the parts it uses
    QObject::connect(command.get(), &Command::finished, command.get(), [&](int code) {
        if (exitCode)
            return;
        exitCode = code;
        if (leaving.isNeeded())
            console.say(CommandText::tr("Waiting for the service to answer…"));
        leaving.start();
    });
    QObject::connect(&leaving, &GracefulShutdown::done, command.get(),
                     [&exitCode] { QCoreApplication::exit(*exitCode); });
    QObject::connect(&stopSignal, &StopSignal::raised, command.get(), [&](int signalNumber) {
        if (!exitCode)
            command->stop(128 + signalNumber);
    });
    console.onOutputClosed([&command] {
        QMetaObject::invokeMethod(
            command.get(), [&command] { command->outputClosed(128 + SIGPIPE); }, Qt::QueuedConnection);
    });
    QObject::connect(
        runner, &JobRunner::storeFailed, command.get(),
        [&, told = QString()](const Error &error) mutable {
            // It's retried every few seconds; report it once. A command that has ended has already reported
            // why.
            if (!exitCode && std::exchange(told, error.message) != error.message)
                tellThatItWaits(console, error);
        },
        Qt::QueuedConnection);
    command->start(parser, **parts, console);
    return QCoreApplication::exec();
}

} // namespace

std::vector<std::unique_ptr<Command>> allCommands()
{
    std::vector<std::unique_ptr<Command>> commands;
    commands.push_back(std::make_unique<GenerateCommand>());
    commands.push_back(std::make_unique<FilmCommand>());
    commands.push_back(std::make_unique<JobsCommand>());
    commands.push_back(std::make_unique<ResumeCommand>());
    commands.push_back(std::make_unique<UnconfirmedCommand>());
    commands.push_back(std::make_unique<AdoptCommand>());
    commands.push_back(std::make_unique<SendAgainCommand>());
    commands.push_back(std::make_unique<ForgetCommand>());
    commands.push_back(std::make_unique<CreditsCommand>());
    commands.push_back(std::make_unique<CheckCommand>());
    commands.push_back(std::make_unique<FacesCommand>());
    commands.push_back(std::make_unique<SpeakCommand>());
    return commands;
}

QCommandLineOption jsonOption()
{
    return {u"json"_s, CommandText::tr("Print one JSON object per line.")};
}

QCommandLineOption serviceOption()
{
    return {u"service"_s,
            CommandText::tr("“local” (this computer), “evolink”, or the address of another service."),
            u"NAME|URL"_s};
}

QCommandLineOption noWaitOption()
{
    return {u"no-wait"_s,
            CommandText::tr(
                "Return once the service has accepted the job; “retalk resume” downloads the video.")};
}

Word jobWord(Word::Count count)
{
    return {u"JOB"_s, CommandText::tr("The job's id, or the first characters of it."), count};
}

QString Command::wrongUse(const QCommandLineParser &parser) const
{
    for (const QString &option : m_usage.required) {
        if (parser.value(option).isEmpty())
            return CommandText::tr("--%1 is missing.").arg(option);
    }
    const QStringList given = parser.positionalArguments();
    const bool hasAny = !m_usage.words.isEmpty() && m_usage.words.last().count == Word::Count::Any;
    const qsizetype needed = m_usage.words.size() - (hasAny ? 1 : 0);
    if (given.size() < needed)
        return CommandText::tr("%1 is missing.").arg(m_usage.words[given.size()].name);
    if (given.size() > needed && !hasAny)
        return CommandText::tr("“%1” isn't expected here.").arg(given[needed]);
    return usageError(parser);
}

bool isWanted(const QStringList &arguments)
{
    const QString first = arguments.value(1);
    return isQuestion(first) || commandNamed(first) != nullptr ||
           !argumentError(arguments, commandNames()).isEmpty();
}

int refuseNotUtf8(const QStringList &arguments, const QString &shown)
{
    Console console(arguments.contains(u"--json"_s));
    printMistake(console, CommandText::tr(
                              "“%1” isn't valid UTF-8, so it can't be used. Rename the file, then try again.")
                              .arg(shown));
    return ExitUsage;
}

int run(const QStringList &arguments, const Composition::Timing &timing)
{
    const QString name = arguments.value(1);
    if (name == u"--version" || name == u"-v") {
        print(stdout, u"retalk %1\n"_s.arg(QCoreApplication::applicationVersion()));
        return ExitDone;
    }
    std::unique_ptr<Command> command = commandNamed(name);
    if (!command && isQuestion(name)) {
        print(stdout, overview());
        return ExitDone;
    }
    if (!command) {
        Console console(arguments.contains(u"--json"_s));
        printMistake(console, argumentError(arguments, commandNames()));
        console.say(CommandText::tr("“retalk --help” lists the commands."));
        return ExitUsage;
    }
    QCommandLineParser parser;
    const Usage &usage = command->usage();
    parser.setApplicationDescription(usage.description);
    const QCommandLineOption help({u"h"_s, u"help"_s}, CommandText::tr("Explain this command."));
    parser.addOption(help);
    parser.addOptions(usage.options);
    for (const Word &word : usage.words) {
        const QString syntax = word.count == Word::Count::Any ? u"[%1...]"_s.arg(word.name) : word.name;
        parser.addPositionalArgument(word.name, word.description, syntax);
    }
    QStringList rest = arguments;
    rest.removeAt(1);
    const bool isRead = parser.parse(rest);
    Console console(parser.isSet(u"json"_s));
    if (parser.isSet(help)) {
        print(stdout, helpOn(name, parser));
        return ExitDone;
    }
    if (!isRead)
        return usageError(console, parserError(parser, usage), name);
    if (const auto lost = missingValue(rest, QList{help} + usage.options)) {
        //: %1 and %2 are options, such as --output and -o
        return usageError(
            console, CommandText::tr("%1 needs a value, not “%2”.").arg(lost->option, lost->instead), name);
    }
    if (const QString wrong = command->wrongUse(parser); !wrong.isEmpty())
        return usageError(console, wrong, name);
    return runCommand(std::move(command), parser, console, timing);
}

} // namespace retalk::cli
