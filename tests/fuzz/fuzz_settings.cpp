#include "fuzz/fuzzing.h"
#include "local/readyline.h"
#include "settings/settings.h"

#include <QFile>

using namespace retalk;

/// An arbitrary settings file, and an arbitrary ready line of the local service.
FUZZ(const QByteArray &input)
{
    if (const auto ready = parseReadyLine(input))
        fuzz::require(ready->port != 0, "ready without a port");

    QFile file(fuzz::scratchFolder() + QStringLiteral("/settings.ini"));
    fuzz::require(file.open(QIODevice::WriteOnly) && file.write(input) == input.size(), "cannot write");
    file.close();
    Settings settings(file.fileName());
    const int parallel = settings.value(Setting::ParallelJobs).toInt();
    fuzz::require(parallel >= 1 && parallel <= 8, "a setting out of its range");
    const int threshold = settings.value(Setting::FaceThreshold).toInt();
    fuzz::require(threshold >= 120 && threshold <= 200, "a setting out of its range");
    const ServiceAddress address = settings.serviceAddress();
    fuzz::require(address.apiBase.userInfo().isEmpty(), "a service address with a password");
    (void)settings.value(Setting::RecentVideos);
    (void)settings.resultDirectory();
}
