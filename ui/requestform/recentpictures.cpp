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

/// In a menu, device-independent pixels.
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
    // An address may hold a signature: only its digest goes into a file's name.
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
        // Of a tall picture the upper part, where a face is.
        const QRect part((square.width() - kKeptPixels) / 2, (square.height() - kKeptPixels) / 4, kKeptPixels,
                         kKeptPixels);
        QSaveFile file(path);
        // A cache that cannot be written is only a picture less.
        if (QDir().mkpath(QFileInfo(path).absolutePath()) && file.open(QIODevice::WriteOnly) &&
            square.copy(part).save(&file, "JPEG", 85))
            file.commit();
    });
}

void showPicturesIn(QMenu *menu)
{
    auto *style = new PictureMenuStyle;
    style->setParent(menu); // a menu does not own its style
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
