#include "joblist/thumbnails.h"

#include "base/paths.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QPointer>
#include <QSaveFile>
#include <QThreadPool>

namespace retalk {

namespace {

constexpr qsizetype kKept = 400;
constexpr qsizetype kMostWanted = 40; ///< rows of the tallest window
constexpr int kDensity = 2;

QUrl sourceOf(const Job &job)
{
    if (job.state == JobState::Completed && QFileInfo::exists(job.outputPath))
        return QUrl::fromLocalFile(job.outputPath);
    const QString local = localFilePath(job.request.videoUrl);
    return local.isEmpty() ? QUrl(job.request.videoUrl) : QUrl::fromLocalFile(local);
}

QString cacheFile(const QUrl &source)
{
    QByteArray identity = source.toEncoded();
    if (source.isLocalFile()) // a file that was replaced has another picture
        identity += QByteArray::number(QFileInfo(source.toLocalFile()).lastModified().toMSecsSinceEpoch());
    const QByteArray name = QCryptographicHash::hash(identity, QCryptographicHash::Sha1).toHex();
    return paths::cacheDirectory() + QStringLiteral("/thumbnails/") + QString::fromLatin1(name) +
           QStringLiteral(".jpg");
}

/// The middle of `picture`, filling the place of a thumbnail.
QImage filled(const QImage &picture)
{
    const QSize size = Thumbnails::kSize * kDensity;
    const QImage scaled = picture.scaled(size, Qt::KeepAspectRatioByExpanding, Qt::SmoothTransformation);
    return scaled.copy((scaled.width() - size.width()) / 2, (scaled.height() - size.height()) / 3,
                       size.width(), size.height());
}

void store(const QImage &picture, const QString &file)
{
    QDir().mkpath(QFileInfo(file).absolutePath());
    QSaveFile out(file);
    if (out.open(QIODevice::WriteOnly) && picture.save(&out, "JPG", 85))
        out.commit();
}

} // namespace

Thumbnails::Thumbnails(QObject *parent) : QObject(parent), m_pictures(kKept) {}

Thumbnails::~Thumbnails() = default;

QPixmap Thumbnails::of(const Job &job)
{
    const QUrl source = sourceOf(job);
    if (!source.isValid() || source.isEmpty())
        return {};
    const QString file = cacheFile(source);
    if (const QPixmap *known = m_pictures.object(file))
        return *known;
    if (m_without.contains(file))
        return {};
    const auto isSame = [&file](const Wanted &wanted) {
        return wanted.file == file;
    };
    const auto waiting = std::find_if(m_wanted.cbegin(), m_wanted.cend(), isSame);
    // Another job of the same video is told as well.
    if (waiting == m_wanted.cend() || waiting->id != job.id)
        m_wanted.append({job.id, source, file});
    if (m_wanted.size() > kMostWanted)
        m_wanted.removeFirst();
    startNext();
    return {};
}

void Thumbnails::startNext()
{
    if (m_isBusy || m_wanted.isEmpty())
        return;
    const Wanted next = m_wanted.takeLast();
    m_isBusy = true;
    readCached(next);
}

void Thumbnails::readCached(const Wanted &wanted)
{
    QThreadPool::globalInstance()->start([self = QPointer<Thumbnails>(this), wanted] {
        const QImage picture(wanted.file);
        // Posted to the application, which outlives the pool's work; the object itself may be gone by then.
        QMetaObject::invokeMethod(qApp, [self, wanted, picture] {
            if (!self)
                return;
            if (picture.isNull())
                self->probe(wanted);
            else
                self->finish(wanted, picture);
        });
    });
}

void Thumbnails::probe(const Wanted &wanted)
{
    m_probe = std::make_unique<MediaProbe>(wanted.source);
    connect(m_probe.get(), &MediaProbe::finished, this,
            [this, wanted](const Expected<MediaProbe::Result> &result) {
                m_probe.release()->deleteLater();
                const QImage picture = result && !result->poster.isNull() ? filled(result->poster) : QImage();
                if (!picture.isNull())
                    QThreadPool::globalInstance()->start(
                        [picture, file = wanted.file] { store(picture, file); });
                finish(wanted, picture);
            });
    m_probe->start();
}

void Thumbnails::finish(const Wanted &wanted, const QImage &picture)
{
    m_isBusy = false;
    if (picture.isNull()) {
        m_without.insert(wanted.file);
    } else {
        auto pixmap = std::make_unique<QPixmap>(QPixmap::fromImage(picture));
        pixmap->setDevicePixelRatio(kDensity);
        m_pictures.insert(wanted.file, pixmap.release());
        Q_EMIT ready(wanted.id);
        // Whoever waits for the same picture has it now.
        for (qsizetype i = m_wanted.size() - 1; i >= 0; --i) {
            if (m_wanted.at(i).file == wanted.file)
                Q_EMIT ready(m_wanted.takeAt(i).id);
        }
    }
    startNext();
}

} // namespace retalk
