#pragma once

#include "base/expected.h"

#include <QString>
#include <QStringList>

#include <chrono>

namespace retalk::service {

/// Start-up options of the service.
struct Options
{
    int port = 0;          ///< 0: any free port
    QString token;         ///< the bearer token callers must send; random unless given
    QString dataDirectory; ///< where tasks, files and results are stored
    bool stopsWithParent = false;
    /// Allows media URLs with hosts on this computer or in private networks. Off: the cloud's rule applies.
    bool allowsPrivateMedia = false;
    /// Allows callbacks to this computer and to private networks, for developers of a receiver and for the
    /// tests.
    bool allowsPrivateCallbacks = false;
    /// Allows file:/// URLs as inputs, for callers that run as the same user. With the token, a caller can
    /// then read any media file of this user.
    bool acceptsFiles = false;
    QString callbackCaFile; ///< PEM; trusted for callbacks in addition to the system's certificates
    int drafts = 1;         ///< maximum number of drafts made in parallel
    std::chrono::seconds resultsKeptFor{24 * 3600};
    std::chrono::seconds filesKeptFor{72 * 3600};
};

/// Parses the command line (without the program's name) and RETALK_SERVICE_TOKEN. The Error's message is
/// ready to print.
Expected<Options> parseOptions(const QStringList &arguments);

/// Returns the text for `--help`.
QString usage();

} // namespace retalk::service
