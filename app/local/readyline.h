#pragma once

#include "base/expected.h"

#include <QByteArray>

namespace retalk {

/// What retalk-service says on standard output when it listens.
struct ReadyLine
{
    quint16 port = 0;
    QString token;
    QString version;
    qint64 pid = 0;
    bool acceptsFiles = false; ///< it reads this user's files by path, see ServiceEndpoint

    bool operator==(const ReadyLine &) const = default;
};

/// Total over any bytes: a ReadyLine with a usable port, or an Error of kind LocalService.
Expected<ReadyLine> parseReadyLine(const QByteArray &line);

} // namespace retalk
