#include "base/log.h"
#include "service/options.h"
#include "service/service.h"
#include "service/stopsignals.h"
#include "service/work/runjob.h"

#include <QCoreApplication>

#include <csignal>
#include <cstdio>
#include <cstdlib>

using namespace retalk;
using namespace retalk::service;
using namespace Qt::StringLiterals;

namespace {

constexpr int kExitUsage = 2;
constexpr int kExitCannotStart = 1;

void print(FILE *stream, const QString &text)
{
    std::fprintf(stream, "%s\n", qPrintable(text.trimmed()));
}

int serve(const Options &options)
{
    StopSignals signals(options.stopsWithParent);
    Service service(options);
    if (const auto started = service.start(); !started) {
        print(stderr, u"retalk-service: "_s + started.error().message);
        return kExitCannotStart;
    }
    QObject::connect(&signals, &StopSignals::stopRequested, qApp, &QCoreApplication::quit);
    const QByteArray ready = service.readyLine();
    std::fwrite(ready.constData(), 1, std::size_t(ready.size()), stdout);
    std::fflush(stdout);
    const int code = QCoreApplication::exec();
    // All changes are committed; a caller that doesn't read its answer must not delay the exit.
    if (!service.stop())
        std::_Exit(code);
    return code;
}

} // namespace

int main(int argc, char *argv[])
{
    installRedactingLog();
    // A caller that hangs up, or a parent that stops reading our output, must not end the process.
    std::signal(SIGPIPE, SIG_IGN);
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("retalk-service"));
    QCoreApplication::setApplicationVersion(QStringLiteral(RETALK_VERSION));

    const QStringList arguments = QCoreApplication::arguments().mid(1);
    if (arguments.size() == 2 && arguments.first() == u"--run-job")
        return runJob(arguments.last());
    if (arguments.contains(u"--help") || arguments.contains(u"-h")) {
        print(stdout, usage());
        return EXIT_SUCCESS;
    }
    if (arguments.contains(u"--version")) {
        print(stdout, QStringLiteral("retalk-service " RETALK_VERSION));
        return EXIT_SUCCESS;
    }
    const auto options = parseOptions(arguments);
    if (!options) {
        print(stderr, u"retalk-service: "_s + options.error().message);
        return kExitUsage;
    }
    return serve(*options);
}
