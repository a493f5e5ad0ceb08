#pragma once

#include "base/expected.h"

#include <QByteArray>

namespace retalk {

/// Result of a first look at a file on disk.
struct LocalHead
{
    QByteArray bytes;
    qint64 total = 0;
    bool isTruncated = false;
};

/// As slow as the disk; run it on the thread pool. Fails with kind NotFound, or Disk if the file isn't
/// readable.
Expected<LocalHead> readLocalHead(const QString &path);

} // namespace retalk
