#pragma once

#include "base/expected.h"

#include <QByteArray>

namespace retalk {

/// What retalk-service prints on standard output when it starts listening.
struct ReadyLine
{
    quint16 port = 0;
    QString token;
    QString version;
    qint64 pid = 0;
    bool acceptsFiles = false; ///< can read this user's files by path, see ServiceEndpoint

    bool operator==(const ReadyLine &) const = default;
};

/// Parses the line. Any input yields either a ReadyLine with a usable port or an Error of kind LocalService.
Expected<ReadyLine> parseReadyLine(const QByteArray &line);

} // namespace retalk
