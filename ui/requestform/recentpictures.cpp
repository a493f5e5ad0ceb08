#include "requestform/recentpictures.h"

#include "base/paths.h"

#include <QCryptographicHash>
#include <QDir>
#include <QMenu>
#include <QPixmap>
#include <QProxyStyle>
#include <QSaveFile>
#include <QThreadPool>

namespace retalk {

namespace {

/// In a menu, in device-independent pixels.
constexpr int kRecentPictureSide = 40;
/// Sharp at 200 %.
constexpr int kKeptPixels = 2 * kRecentPictureSide;

class PictureMenuStyle final : public QProxyStyle
{
public:
    PictureMenuStyle() : QProxyStyle(QStringLiteral("fusion")) {}
    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override
    {
        return metric == PM_SmallIconSize ? kRecentPictureSide
                                          : QProxyStyle::pixelMetric(metric, option, widget);
    }
};

QString recentFile(const QString &input)
{
    // An address may contain a signature, so the file name only contains its digest.
    const QByteArray digest = QCryptographicHash::hash(input.toUtf8(), QCryptographicHash::Sha256);
    return paths::cacheDirectory() + QStringLiteral("/recent/") +
           QString::fromLatin1(digest.toHex().left(32)) + QStringLiteral(".jpg");
}

} // namespace

void keepRecentPicture(const QString &input, const QImage &picture)
{
    if (picture.isNull())
        return;
    QThreadPool::globalInstance()->start([picture, path = recentFile(input)] {
        const QImage square = picture.scaled(kKeptPixels, kKeptPixels, Qt::KeepAspectRatioByExpanding,
                                             Qt::SmoothTransformation);
        // The upper part of a tall picture, where a face usually is.
        const QRect part((square.width() - kKeptPixels) / 2, (square.height() - kKeptPixels) / 4, kKeptPixels,
                         kKeptPixels);
        QSaveFile file(path);
        // If the cache can't be written, only a thumbnail is missing.
        if (QDir().mkpath(QFileInfo(path).absolutePath()) && file.open(QIODevice::WriteOnly) &&
            square.copy(part).save(&file, "JPEG", 85))
            file.commit();
    });
}

void showPicturesIn(QMenu *menu)
{
    auto *style = new PictureMenuStyle;
    style->setParent(menu); // a menu doesn't own its style
    menu->setStyle(style);
}

QIcon recentPicture(const QString &input)
{
    QPixmap picture(recentFile(input));
    if (picture.isNull())
        return {};
    picture.setDevicePixelRatio(2);
    return picture;
}

} // namespace retalk
