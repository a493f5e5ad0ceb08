#pragma once

#include "base/expected.h"

#include <QString>
#include <QStringList>

#include <chrono>

namespace retalk::service {

/// How the service was started.
struct Options
{
    int port = 0;          ///< 0: any free one
    QString token;         ///< what callers must bear; random unless given
    QString dataDirectory; ///< tasks, files and results live here
    bool stopsWithParent = false;
    /// Media URLs may name hosts of this computer and of private networks. Without it the cloud's rule holds.
    bool allowsPrivateMedia = false;
    /// Callbacks may go to this computer and to private networks: for whoever develops a receiver, and for
    /// the tests.
    bool allowsPrivateCallbacks = false;
    /// Inputs may be file:/// URLs: for callers that run as the same user. Whoever has the token can then
    /// have any media file of this user's read.
    bool acceptsFiles = false;
    QString callbackCaFile; ///< PEM; trusted for callbacks, as the system's certificates are
    int drafts = 1;         ///< that are made at the same time
    std::chrono::seconds resultsKeptFor{24 * 3600};
    std::chrono::seconds filesKeptFor{72 * 3600};
};

/// Reads the command line (without the program's name) and RETALK_SERVICE_TOKEN. The Error's message is what
/// to print.
Expected<Options> parseOptions(const QStringList &arguments);

/// What `--help` prints.
QString usage();

} // namespace retalk::service
