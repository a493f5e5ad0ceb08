#pragma once

#include "base/expected.h"

#include <QIODevice>
#include <QImage>

namespace retalk {

/// A picture as displayed (rotated according to its EXIF data): its full size, and an image at most
/// `maxWidth` wide.
struct Picture
{
    QSize size;
    QImage image;
};

/// Reads a picture. Slow; run it on the thread pool. Fails with kind Media and apiCode "no_decoder" if Qt has
/// no plugin for its format, else "damaged".
Expected<Picture> readPicture(QIODevice &device, const QString &container, int maxWidth);

} // namespace retalk
