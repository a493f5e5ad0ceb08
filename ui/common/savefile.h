#pragma once

#include "base/expected.h"

#include <QObject>

#include <functional>

class QMimeData;

namespace retalk {

/// Copies `source` to `target` on the thread pool: to a PartFile, fsync, then an atomic rename, so that a
/// partial file never has the final name. Replaces an existing target. Calls `handler` once on the thread of
/// `context`, unless that is destroyed first; errors have the kind Disk, NotFound, or InvalidInput if the
/// target's name has a different extension.
void saveFile(const QString &source, const QString &target, QObject *context,
              std::function<void(Expected<QString>)> handler);

/// Returns the file extension for a copy of `source`, without the dot; "mp4" if `source` has none.
QString copyEnding(const QString &source);

/// Does the copying, on the calling thread.
Expected<QString> copyAtomically(const QString &source, const QString &target);

/// Returns a file as drag and clipboard data. The caller owns it.
QMimeData *fileData(const QString &path);

/// Shows the file selected in the desktop's file manager; opens its folder if no file manager answers.
void showInFolder(const QString &path);

} // namespace retalk
