#pragma once

#include "base/error.h"

#include <QString>

#include <optional>

namespace retalk {

/// Says plainly what is missing when no media can be played here (the GStreamer plugins: without them the
/// QMediaPlayer constructor crashes), else nothing. Must be asked before the first QMediaPlayer. Cheap after
/// the first call.
std::optional<Error> missingMediaSupport();

/// From now on the player opens nothing but what it is given: it leaves out the demuxers that open the
/// addresses and files that a list (HLS, DASH, ...) names. Before anything of Qt Multimedia is made.
void keepPlayerFromLists();

/// As missingMediaSupport(), for any list of folders with GStreamer plugins: the names of the Debian packages
/// to install, empty when all is there.
QStringList missingPlaybackPackages(const QStringList &pluginDirectories);

/// The full path of `name` ("ffmpeg", "ffprobe"), or an Error of kind Media that says what to install.
class MediaProgram
{
public:
    static QString find(const QString &name);
    static Error missing();
};

} // namespace retalk
