#pragma once

#include <QIcon>
#include <QImage>
#include <QString>

class QMenu;

namespace retalk {

/// Keeps a small picture of an input for the list of recent ones, in the cache directory. Written on the
/// pool.
void keepRecentPicture(const QString &input, const QImage &picture);

/// The picture that was kept, or a null icon. A few kilobytes are read.
QIcon recentPicture(const QString &input);

/// Lets a menu show its icons as large as such pictures; it must be its only style.
void showPicturesIn(QMenu *menu);

} // namespace retalk
