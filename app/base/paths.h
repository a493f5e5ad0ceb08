#pragma once

#include <QString>

namespace retalk::paths {

/// Retalk's own folders: absolute paths "<XDG home>/retalk" that follow XDG_DATA_HOME and friends, created on
/// first use. The window, the command line and the tests share them.
QString dataDirectory();   ///< job store, permanent thumbnails
QString configDirectory(); ///< settings.ini
QString cacheDirectory();  ///< anything that can be regenerated
/// Default folder for finished videos, "<Videos>/Retalk". Not created here.
QString defaultResultDirectory();

} // namespace retalk::paths
