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

/// The services that the routes use; outlives the server.
struct RouteContext
{
    const Options &options;
    const Clock &clock;
    const TaskStore &tasks;
    const FileStore &files;
    QString resultsFolder;
    QString baseUrl;                                     ///< "http://127.0.0.1:<port>"
    std::function<void()> wakeWorker;                    ///< thread-safe
    std::function<void(const QString &id)> dropFromWork; ///< for a cancelled task; thread-safe
};

} // namespace retalk::service
