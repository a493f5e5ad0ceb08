#pragma once

#include "base/expected.h"

#include <QObject>

#include <functional>

class QMimeData;

namespace retalk {

/// Copies `source` to `target` on the pool: into a PartFile, fsync, then one atomic rename, so that nothing
/// half written ever carries the final name. Replaces an existing target. `handler` answers once on the
/// thread of `context`, unless that dies first; an Error has kind Disk, NotFound, or InvalidInput when the
/// target's name has another ending.
void saveFile(const QString &source, const QString &target, QObject *context,
              std::function<void(Expected<QString>)> handler);

/// What the name of a copy of `source` ends in, without the dot: a result that has no ending is an MP4 file.
QString copyEnding(const QString &source);

/// The copying itself, on the calling thread.
Expected<QString> copyAtomically(const QString &source, const QString &target);

/// A file as drags and the clipboard carry it. The caller owns it.
QMimeData *fileData(const QString &path);

/// Shows the file selected in the desktop's file manager; opens its folder where no file manager answers.
void showInFolder(const QString &path);

} // namespace retalk
