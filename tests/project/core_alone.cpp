#include "jobs/runner/jobrunner.h"
#include "jobs/store/jobstore.h"
#include "local/localservice.h"
#include "media/probe.h"
#include "settings/settings.h"

#include <QCoreApplication>

// Names a class of each folder, so that the linker keeps the folder's libraries; tests/project/links looks at
// what they brought along.
int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    const retalk::Settings settings;
    const retalk::LocalService local;
    return retalk::missingMediaSupport() && !retalk::JobStore::open(QString()) ? 1 : 0;
}
