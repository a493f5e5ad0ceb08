#pragma once

#include "service/options.h"

#include <QString>

#include <functional>

namespace retalk {
class Clock;
}

namespace retalk::service {

class FileStore;
class TaskStore;
class LocalWork;

/// What the routes stand on; outlives the server.
struct RouteContext
{
    const Options &options;
    const Clock &clock;
    const TaskStore &tasks;
    const FileStore &files;
    QString resultsFolder;
    QString baseUrl;                                     ///< "http://127.0.0.1:<port>"
    std::function<void()> wakeWorker;                    ///< from any thread
    std::function<void(const QString &id)> dropFromWork; ///< a cancelled task; from any thread
};

} // namespace retalk::service
