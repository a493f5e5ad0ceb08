#pragma once

#include <QString>

namespace retalk {

/// Identifies the state of a file without reading it: rewriting the file in place changes its modification
/// time, replacing it changes its inode.
struct FileStamp
{
    qint64 bytes = -1;     ///< -1: no file
    qint64 modifiedNs = 0; ///< content modification time, nanoseconds since 1970
    quint64 inode = 0;

    bool isValid() const { return bytes >= 0; }
    bool operator==(const FileStamp &) const = default;
};

/// Returns the stamp of the file at `path`, following symbolic links; invalid if there is no regular file.
FileStamp fileStamp(const QString &path);
/// Returns the stamp of an open file.
FileStamp fileStamp(int descriptor);

} // namespace retalk
