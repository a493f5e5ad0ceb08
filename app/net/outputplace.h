#pragma once

#include "base/expected.h"

#include <QString>

namespace retalk {

/// Real location of an output file, after following symbolic links in its name and folders as far as they
/// exist.
struct OutputPlace
{
    QString folder; ///< absolute, without links or ".." as far as it exists and its name is valid text
    QString name;   ///< empty if the path names a folder ("new/", "..")

    QString path() const { return folder + (folder.endsWith(u'/') ? QString() : QStringLiteral("/")) + name; }
    bool operator==(const OutputPlace &) const = default;
};

/// Fails with kind Disk if links form a loop or lead to a name that isn't valid UTF-8.
Expected<OutputPlace> outputPlace(const QString &path);

/// Returns true if both are the same file on disk: same name or, in a case-insensitive folder, a name that
/// differs only in case. May access the disk.
bool isSamePlace(const OutputPlace &a, const OutputPlace &b);

/// Returns true if the name exists, even as a dangling link.
bool isNameTaken(const QString &path);

/// Checks that a file can be created at `place` or the existing one replaced, and creates its folder. Fails
/// with kind Disk and a message for the user if it is a folder, device, pipe or read-only, if its name is too
/// long or isn't valid UTF-8, or if its folder can't be created or written to. Leaves no other traces.
Expected<void> checkOutput(const OutputPlace &place);

/// Returns true if "a.mp4" and "A.MP4" are the same file in `folder`, which must exist. False if that can't
/// be tested.
bool ignoresCase(const QString &folder);

/// Returns the maximum length in bytes of a file name in `folder`, which need not exist yet.
int longestName(const QString &folder);

} // namespace retalk
