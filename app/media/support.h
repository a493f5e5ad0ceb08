#pragma once

#include "base/error.h"

#include <QString>

#include <optional>

namespace retalk {

/// Returns an Error that names what is missing if media can't be played: without the GStreamer plugins, the
/// QMediaPlayer constructor crashes. Call before creating the first QMediaPlayer. Cheap after the first call.
std::optional<Error> missingMediaSupport();

/// Prevents the player from opening anything but its source, by disabling the demuxers that open addresses
/// and files named in a list (HLS, DASH, ...). Call before creating any Qt Multimedia object.
void disablePlaylistDemuxers();

/// Does the check of missingMediaSupport() for any list of folders with GStreamer plugins. Returns the names
/// of the Debian packages to install; empty if nothing is missing.
QStringList missingPlaybackPackages(const QStringList &pluginDirectories);

/// Finds the full path of `name` ("ffmpeg", "ffprobe"); empty if there is none. missing() is the matching
/// Error of kind Media, which says what to install.
class MediaProgram
{
public:
    static QString find(const QString &name);
    static Error missing();
};

} // namespace retalk
