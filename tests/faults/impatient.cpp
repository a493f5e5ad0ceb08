#include "base/log.h"
#include "cli/cli.h"

#include <QCoreApplication>
#include <QSslCertificate>
#include <QSslConfiguration>

using namespace retalk;
using namespace std::chrono_literals;

/// retalk's command line with short time limits: delays of minutes take a moment, so that a test can wait for
/// them. RETALK_TEST_CA names a certificate authority to trust in addition to the system's.
int main(int argc, char *argv[])
{
    installRedactingLog();
    const QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("retalk"));
    QCoreApplication::setApplicationVersion(QStringLiteral(RETALK_VERSION));
    auto tls = QSslConfiguration::defaultConfiguration();
    tls.addCaCertificates(qEnvironmentVariable("RETALK_TEST_CA"));
    QSslConfiguration::setDefaultConfiguration(tls);
    return cli::run(QCoreApplication::arguments(), {.limits = {.inactivity = 1'500ms,
                                                               .readDeadline = 2'500ms,
                                                               .writeDeadline = 2'500ms,
                                                               .uploadDeadline = 6s,
                                                               .longestHeldPause = 100ms},
                                                    .pace = {.loopbackPoll = 30ms,
                                                             .shortestPoll = 30ms,
                                                             .longestPoll = 60ms,
                                                             .pollTogether = 30ms,
                                                             .takeOver = 500ms,
                                                             .resultTimeout = 1'500ms,
                                                             .storeRetry = 50ms,
                                                             .recoveryChecks = {0ms, 50ms, 100ms},
                                                             .retryScale = 0.02}});
}
