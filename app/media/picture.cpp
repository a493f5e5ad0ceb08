#include "media/picture.h"

#include <QCoreApplication>
#include <QImageReader>

namespace retalk {

namespace {

struct PictureText
{
    Q_DECLARE_TR_FUNCTIONS(retalk::MediaProbe)
};

} // namespace

Expected<Picture> readPicture(QIODevice &device, const QString &container, int maxWidth)
{
    QImageReader reader(&device);
    reader.setDecideFormatFromContent(true);
    reader.setAutoTransform(true);
    if (!reader.canRead()) {
        const bool isKnown = QImageReader::supportedImageFormats().contains(container.toLower().toLatin1());
        Error error{.kind = ErrorKind::Media,
                    .message =
                        isKnown ? PictureText::tr("The picture is damaged.")
                                : PictureText::tr("%1 pictures can't be read here. Save it as JPEG or PNG.")
                                      .arg(container),
                    .detail = reader.errorString(),
                    .apiCode = isKnown ? QStringLiteral("damaged") : QStringLiteral("no_decoder")};
        return failure(error);
    }
    const QSize stored = reader.size();
    const bool isTurned = reader.transformation() & QImageIOHandler::TransformationRotate90;
    const int storedWidth = isTurned ? stored.height() : stored.width();
    // Scaling while decoding limits the memory for a huge JPEG.
    if (stored.isValid() && storedWidth > maxWidth)
        reader.setScaledSize(
            (stored.toSizeF() * (static_cast<double>(maxWidth) / storedWidth)).toSize().expandedTo({1, 1}));
    Picture picture;
    picture.image = reader.read();
    if (picture.image.isNull()) {
        return failure({.kind = ErrorKind::Media,
                        .message = PictureText::tr("The picture is damaged."),
                        .detail = reader.errorString(),
                        .apiCode = QStringLiteral("damaged")});
    }
    picture.size = stored.isValid() ? (isTurned ? stored.transposed() : stored) : picture.image.size();
    if (picture.image.width() > maxWidth)
        picture.image = picture.image.scaledToWidth(maxWidth, Qt::SmoothTransformation);
    return picture;
}

} // namespace retalk
