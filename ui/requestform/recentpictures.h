#pragma once

#include <QIcon>
#include <QImage>
#include <QString>

class QMenu;

namespace retalk {

/// Saves a thumbnail of an input for the list of recent ones, in the cache directory. Written on the thread
/// pool.
void keepRecentPicture(const QString &input, const QImage &picture);

/// Returns the saved thumbnail, or a null icon. Reads a few kilobytes.
QIcon recentPicture(const QString &input);

/// Makes a menu show its icons at the size of these thumbnails; this must be the menu's only style.
void showPicturesIn(QMenu *menu);

} // namespace retalk
