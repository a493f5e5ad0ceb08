#include "base/log.h"
#include "base/translation.h"
#include "cli/arguments.h"
#include "cli/cli.h"
#include "cli/standardstreams.h"
#include "common/framememory.h"
#include "mainwindow/windowprogram.h"
#include "media/support.h"

#include <QApplication>

namespace {

void nameProgram()
{
    QCoreApplication::setApplicationName(QStringLiteral("retalk"));
    QCoreApplication::setApplicationVersion(QStringLiteral(RETALK_VERSION));
}

int runCommandLine(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    nameProgram();
    // The terminal's language, not the window's: scripts set the former and don't know the latter.
    retalk::Translation translation;
    translation.install(retalk::Translation::systemLanguage());
    // Qt would substitute characters it can't decode, and the result could name another file.
    if (const auto shown = retalk::cli::notUtf8(argc, argv))
        return retalk::cli::refuseNotUtf8(QCoreApplication::arguments(), *shown);
    return retalk::cli::run(QCoreApplication::arguments());
}

int runWindow(int argc, char *argv[])
{
    QApplication app(argc, argv);
    nameProgram();
    QStringList inputs = QCoreApplication::arguments().mid(1);
    inputs.removeOne(QStringLiteral("--"));
    for (QString &input : inputs)
        input = retalk::cli::inputFrom(input);
    return retalk::runWindow(&app, inputs);
}

} // namespace

int main(int argc, char *argv[])
{
    retalk::cli::guardStandardStreams();
    retalk::installRedactingLog();
    // Decided before any application object exists: commands must run without a display.
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    const bool isForCommandLine = retalk::cli::notUtf8(argc, argv) || retalk::cli::isWanted(arguments);
    if (isForCommandLine)
        return runCommandLine(argc, argv);
    retalk::keepLittleFreedMemory();
    retalk::disablePlaylistDemuxers();
    return runWindow(argc, argv);
}
