#include "jobs/runner/jobrunner.h"
#include "jobs/store/jobstore.h"
#include "local/localservice.h"
#include "media/probe.h"
#include "settings/settings.h"

#include <QCoreApplication>

// Uses a class of each folder, so that the linker keeps the folder's library. tests/project/links checks what
// these libraries depend on.
int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    const retalk::Settings settings;
    const retalk::LocalService local;
    return retalk::missingMediaSupport() && !retalk::JobStore::open(QString()) ? 1 : 0;
}
