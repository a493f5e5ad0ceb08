#include "joblist/thumbnails.h"

#include "base/onpool.h"
#include "base/paths.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QPainter>
#include <QSaveFile>
#include <QThreadPool>

#include <algorithm>

namespace retalk {

namespace {

constexpr qsizetype kKept = 400;
constexpr qsizetype kMaxWanted = 40; ///< rows of the tallest window
constexpr int kDensity = 2;

QString cacheFile(const QUrl &source)
{
    QByteArray identity = "2 " + source.toEncoded(); // version of the cropping; version 1 cut off mouths
    if (source.isLocalFile())                        // a replaced file has another picture
        identity += QByteArray::number(QFileInfo(source.toLocalFile()).lastModified().toMSecsSinceEpoch());
    const QByteArray name = QCryptographicHash::hash(identity, QCryptographicHash::Sha1).toHex();
    return paths::cacheDirectory() + QStringLiteral("/thumbnails/") + QString::fromLatin1(name) +
           QStringLiteral(".jpg");
}

/// Crops `picture` to fill the thumbnail. It is fitted instead if much would be cut off, as with a phone's
/// video, whose speaker's mouth is below the middle.
QImage filled(const QImage &picture)
{
    const QSize size = Thumbnails::kSize * kDensity;
    const QSize whole = picture.size().scaled(size, Qt::KeepAspectRatio);
    if (4 * whole.width() < 3 * size.width() || 4 * whole.height() < 3 * size.height()) {
        QImage framed(size, QImage::Format_RGB32);
        framed.fill(Qt::black);
        QPainter painter(&framed);
        painter.drawImage(QRect(QPoint(), size).center() - QRect(QPoint(), whole).center(),
                          picture.scaled(whole, Qt::IgnoreAspectRatio, Qt::SmoothTransformation));
        return framed;
    }
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

Thumbnails::Thumbnails(QObject *parent, ThumbnailPauses pauses)
    : QObject(parent), m_pauses(pauses), m_known(kKept)
{
}

Thumbnails::~Thumbnails() = default;

Thumbnails::Wanted Thumbnails::wantedOf(const Job &job)
{
    Wanted wanted{.id = job.id, .key = {}, .result = {}, .video = QUrl(job.request.videoUrl)};
    if (const QString local = localFilePath(job.request.videoUrl); !local.isEmpty())
        wanted.video = QUrl::fromLocalFile(local);
    if (job.state == JobState::Completed && !job.outputPath.isEmpty())
        wanted.result = QUrl::fromLocalFile(job.outputPath);
    if (!wanted.result.isEmpty() || (wanted.video.isValid() && !wanted.video.isEmpty()))
        wanted.key = wanted.result.toString() + u'\n' + wanted.video.toString();
    return wanted;
}

QString Thumbnails::remark(const Job &job) const
{
    const Known *known = m_known.object(wantedOf(job).key);
    return known && known->isTooFar
               ? tr("No thumbnail: the site that hosts this large video can't send parts of it.")
               : QString();
}

void Thumbnails::forget(const QUuid &job)
{
    m_wanted.removeIf([&job](const Wanted &wanted) { return wanted.id == job; });
    if (!m_probe || m_probed != job)
        return;
    m_probe.reset();
    continueLoading();
}

QPixmap Thumbnails::of(const Job &job)
{
    const Wanted wanted = wantedOf(job);
    if (wanted.key.isEmpty())
        return {};
    Known *known = m_known.object(wanted.key);
    if (!known) {
        want(wanted);
        return {};
    }
    if (known->checked.hasExpired(m_pauses.check.count())) {
        known->checked.start();
        want(wanted);
    }
    return known->picture;
}

void Thumbnails::want(const Wanted &wanted)
{
    const bool isWaiting = std::any_of(m_wanted.cbegin(), m_wanted.cend(), [&wanted](const Wanted &other) {
        return other.key == wanted.key && other.id == wanted.id;
    });
    if (!isWaiting) // another job with the same video is also notified
        m_wanted.append(wanted);
    if (m_wanted.size() > kMaxWanted)
        m_wanted.removeFirst();
    startNext();
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
    const Known *known = m_known.object(wanted.key);
    struct Cached
    {
        QUrl source;
        QString file;
        QImage picture;
    };
    onPool(
        this,
        [wanted, fileBefore = known ? known->file : QString()] {
            const bool hasResult = !wanted.result.isEmpty() && QFileInfo::exists(wanted.result.toLocalFile());
            Cached cached{.source = hasResult ? wanted.result : wanted.video, .file = {}, .picture = {}};
            cached.file = cacheFile(cached.source);
            if (cached.file != fileBefore)
                cached.picture = QImage(cached.file);
            return cached;
        },
        [this, wanted](const Cached &cached) {
            const Known *kept = m_known.object(wanted.key);
            const bool isKnown = kept && kept->file == cached.file &&
                                 (!kept->picture.isNull() || !kept->read.hasExpired(m_pauses.retry.count()));
            if (isKnown)
                continueLoading();
            else if (cached.picture.isNull())
                probe(wanted, cached.source, cached.file);
            else
                finish(wanted, cached.file, cached.picture);
        });
}

void Thumbnails::probe(const Wanted &wanted, const QUrl &source, const QString &file)
{
    m_probe = std::make_unique<MediaProbe>(source);
    m_probed = wanted.id;
    connect(m_probe.get(), &MediaProbe::finished, this,
            [this, wanted, file](const Expected<MediaProbe::Result> &result) {
                m_probe.release()->deleteLater();
                const QImage picture = result && !result->poster.isNull() ? filled(result->poster) : QImage();
                if (!picture.isNull())
                    QThreadPool::globalInstance()->start([picture, file] { store(picture, file); });
                finish(wanted, file, picture, result && result->isPosterTooFar);
            });
    m_probe->start();
}

void Thumbnails::finish(const Wanted &wanted, const QString &file, const QImage &picture, bool isTooFar)
{
    auto known = std::make_unique<Known>();
    known->isTooFar = isTooFar;
    known->file = file;
    known->checked.start();
    known->read.start();
    if (!picture.isNull()) {
        known->picture = QPixmap::fromImage(picture);
        known->picture.setDevicePixelRatio(kDensity);
    }
    m_known.insert(wanted.key, known.release());
    if (!picture.isNull()) {
        Q_EMIT ready(wanted.id);
        // Other rows waiting for the same picture have it now.
        for (qsizetype i = m_wanted.size() - 1; i >= 0; --i) {
            if (m_wanted.at(i).key == wanted.key)
                Q_EMIT ready(m_wanted.takeAt(i).id);
        }
    }
    continueLoading();
}

void Thumbnails::continueLoading()
{
    m_isBusy = false;
    startNext();
}

} // namespace retalk
