#include "media/fixedcopy.h"

#include "media/fixplan.h"
#include "media/picture.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QImageWriter>

#include <unistd.h>

namespace retalk::fixedcopy {

namespace {

struct FixText
{
    Q_DECLARE_TR_FUNCTIONS(retalk::MediaFixer)
};

/// Creates an empty .part for the first unused name in `directory`. Returns the name without ".part", or an
/// empty string if nothing can be written there.
QString reserveIn(const QString &directory, const QString &name, const QString &suffix)
{
    for (int number = 1; number < 1000; ++number) {
        //: added to a file's name; %1 counts further copies
        const QString mark = number == 1 ? FixText::tr("(fixed)") : FixText::tr("(fixed %1)").arg(number);
        const QString target = directory + u'/' + name + u' ' + mark + u'.' + suffix;
        if (QFileInfo::exists(target) || QFileInfo::exists(partOf(target)))
            continue;
        QFile part(partOf(target));
        return part.open(QIODevice::WriteOnly | QIODevice::NewOnly) ? target : QString();
    }
    return {};
}

} // namespace

QString partOf(const QString &target)
{
    return target + QStringLiteral(".part");
}

Expected<QString> reserve(const QString &source, MediaRole role, const QString &fallbackDirectory)
{
    const QFileInfo original(source);
    const QString name = original.completeBaseName();
    QString target = reserveIn(original.absolutePath(), name, fixplan::suffix(role));
    if (target.isEmpty() && QDir().mkpath(fallbackDirectory))
        target = reserveIn(fallbackDirectory, name, fixplan::suffix(role));
    if (target.isEmpty()) {
        return failure(ErrorKind::Disk, FixText::tr("The corrected copy can't be written to %1.")
                                            .arg(QDir::toNativeSeparators(fallbackDirectory)));
    }
    return target;
}

Expected<QString> publish(const QString &target, MediaRole role)
{
    QFile part(partOf(target));
    const auto refuse = [&part](Error error) {
        part.remove();
        return failure(std::move(error));
    };
    if (part.size() > fixplan::maxBytes(role)) {
        return refuse(
            {.kind = ErrorKind::Media,
             .message = FixText::tr("Even the smallest good copy is too large. Cut the file into parts."),
             .apiCode = QStringLiteral("too_many_bytes")});
    }
    const bool isOnDisk = part.size() > 0 && part.open(QIODevice::ReadWrite) && ::fsync(part.handle()) == 0;
    part.close();
    // QFile::rename() refuses to replace a file created in the meantime.
    if (!isOnDisk || !part.rename(target))
        return refuse({.kind = ErrorKind::Disk,
                       .message = FixText::tr("The corrected copy can't be saved."),
                       .detail = part.errorString()});
    return target;
}

std::optional<Error> writePicture(const QString &source, const QString &target)
{
    QFile in(source);
    if (!in.open(QIODevice::ReadOnly))
        return Error{.kind = ErrorKind::Disk,
                     .message = FixText::tr("The picture can't be opened."),
                     .detail = in.errorString()};
    auto picture = readPicture(in, QFileInfo(source).suffix().toUpper(), limits::kFaceLongestSide);
    if (!picture)
        return picture.error();
    QImage image = picture->image;
    if (image.height() > limits::kFaceLongestSide)
        image = image.scaledToHeight(limits::kFaceLongestSide, Qt::SmoothTransformation);
    // JPEG has no transparency; transparent areas become white instead of black.
    if (image.hasAlphaChannel()) {
        QImage opaque(image.size(), QImage::Format_RGB32);
        opaque.fill(Qt::white);
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                const QRgb seen = image.pixel(x, y);
                const auto over = [&seen](int value) {
                    return 255 + (value - 255) * qAlpha(seen) / 255;
                };
                opaque.setPixel(x, y, qRgb(over(qRed(seen)), over(qGreen(seen)), over(qBlue(seen))));
            }
        }
        image = opaque;
    }
    for (const int quality : {92, 80, 60}) {
        QImageWriter writer(partOf(target), "jpeg");
        writer.setQuality(quality);
        if (!writer.write(image))
            return Error{.kind = ErrorKind::Disk,
                         .message = FixText::tr("The corrected copy can't be saved."),
                         .detail = writer.errorString()};
        if (QFileInfo(partOf(target)).size() <= limits::kFaceBytes)
            break;
    }
    return std::nullopt;
}

} // namespace retalk::fixedcopy
