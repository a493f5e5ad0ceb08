#pragma once

#include <QString>

namespace retalk {

/// What tells one state of one file from another without reading it. A file that was written again in place
/// has another time; one that was replaced has another inode.
struct FileStamp
{
    qint64 bytes = -1;     ///< -1: there is no file
    qint64 modifiedNs = 0; ///< last change of its content, nanoseconds since 1970
    quint64 inode = 0;

    bool isValid() const { return bytes >= 0; }
    bool operator==(const FileStamp &) const = default;
};

/// Of the file at `path`, or of what the link there leads to; invalid when there is no ordinary file.
FileStamp fileStamp(const QString &path);
/// Of an open file.
FileStamp fileStamp(int descriptor);

} // namespace retalk
