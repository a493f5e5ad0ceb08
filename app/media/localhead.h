#pragma once

#include "base/expected.h"

#include <QByteArray>

namespace retalk {

/// What the first look at a file on disk tells.
struct LocalHead
{
    QByteArray bytes;
    qint64 total = 0;
    bool isTruncated = false;
};

/// Slow where the disk is; for a thread of the pool. Kind NotFound, or Disk when it may not be read.
Expected<LocalHead> readLocalHead(const QString &path);

} // namespace retalk
