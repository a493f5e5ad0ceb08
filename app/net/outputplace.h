#pragma once

#include "base/expected.h"

#include <QString>

namespace retalk {

/// Where a file that is to be called by some path will really lie: symbolic links of the name and of its
/// folders are followed, as far as they exist.
struct OutputPlace
{
    QString folder; ///< absolute, without links and ".." where it exists and has a name that is text
    QString name;   ///< empty when the path names a folder ("new/", "..")

    QString path() const { return folder + (folder.endsWith(u'/') ? QString() : QStringLiteral("/")) + name; }
    bool operator==(const OutputPlace &) const = default;
};

/// Kind Disk when links lead in a circle or to a name that isn't valid UTF-8.
Expected<OutputPlace> outputPlace(const QString &path);

/// True when both are one file on the disk, by name or, in a folder that takes no notice of it, by another
/// case. May touch the disk.
bool isSamePlace(const OutputPlace &a, const OutputPlace &b);

/// True when something has this name, even a link that leads nowhere.
bool isNameTaken(const QString &path);

/// Makes sure that a file can be made at `place`, or that the one there can be replaced, and makes its
/// folder. Kind Disk with a sentence for the person: it is a folder, a device, a pipe or read-only; its name
/// is too long or isn't valid UTF-8; its folder cannot be made or written to. Leaves nothing else behind.
Expected<void> checkOutput(const OutputPlace &place);

/// True when "a.mp4" and "A.MP4" are one file in `folder`, which exists. False where it cannot be tried.
bool ignoresCase(const QString &folder);

/// The longest name, in bytes, that a file in `folder`, or below it once it exists, may have.
int longestName(const QString &folder);

} // namespace retalk
