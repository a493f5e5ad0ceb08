#pragma once

#include <QString>

namespace retalk::paths {

/// Retalk's own folders. Each follows XDG_DATA_HOME and friends, is created on first use, and is absolute.
/// They are "<XDG home>/retalk", the same for the window, the command line and the tests.
QString dataDirectory();   ///< job store, thumbnails to keep
QString configDirectory(); ///< settings.ini
QString cacheDirectory();  ///< whatever can be made again
/// Where finished videos go unless the settings say otherwise: "<Videos>/Retalk". Not created here.
QString defaultResultDirectory();

} // namespace retalk::paths
