#pragma once

#include <QImage>
#include <QString>

namespace retalk {

/// `picture`, whose values are BT.2020 with the curve `transfer` (FFmpeg's name), as a screen without HDR
/// shows it, alike to what a corrected copy holds. Pictures with another curve are returned as they are.
QImage withoutHdr(const QImage &picture, const QString &transfer);

} // namespace retalk
