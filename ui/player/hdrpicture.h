#pragma once

#include <QImage>
#include <QString>

namespace retalk {

/// Returns `picture`, whose values are BT.2020 with the transfer curve `transfer` (FFmpeg's name), converted
/// for a screen without HDR, to look like a fixed copy. Pictures with another curve are returned unchanged.
QImage withoutHdr(const QImage &picture, const QString &transfer);

} // namespace retalk
