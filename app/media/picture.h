#pragma once

#include "base/expected.h"

#include <QIODevice>
#include <QImage>

namespace retalk {

/// A picture as it is shown (turned as its EXIF data say): its full size, and an image at most `maxWidth`
/// wide.
struct Picture
{
    QSize size;
    QImage image;
};

/// Reads a picture; slow, for a thread of the pool. Kind Media, with apiCode "no_decoder" for formats that Qt
/// has no plugin for, "damaged" otherwise.
Expected<Picture> readPicture(QIODevice &device, const QString &container, int maxWidth);

} // namespace retalk
