#pragma once

#include "jobs/model/job.h"
#include "media/probe.h"

#include <QCache>
#include <QElapsedTimer>
#include <QObject>
#include <QPixmap>

#include <chrono>
#include <memory>

namespace retalk {

/// How long a thumbnail is used before its file is checked again.
struct ThumbnailPauses
{
    std::chrono::milliseconds check{3000};  ///< whether the file has changed
    std::chrono::milliseconds retry{30000}; ///< for an unchanged file that gave no picture
};

/// Thumbnails of jobs: from the finished file, otherwise from the job's video. Cached on disk, and the latest
/// few hundred in memory. Reads and probes one at a time, last request first, so that fast scrolling doesn't
/// queue work for rows no longer visible. A file that gave no picture, or has changed, is tried again on a
/// later request. No call accesses files.
class Thumbnails : public QObject
{
    Q_OBJECT
public:
    /// Space for it in a row, in device-independent pixels.
    static constexpr QSize kSize{70, 42};

    explicit Thumbnails(QObject *parent = nullptr, ThumbnailPauses pauses = {});
    ~Thumbnails() override;

    /// Returns the thumbnail, fitted to kSize at twice the density; null if there is none yet. ready()
    /// follows if one becomes available.
    QPixmap of(const Job &job);
    /// Returns a sentence why there is no thumbnail, if the user may wonder; else an empty string.
    QString remark(const Job &job) const;
    /// Stops reading for a job that was removed.
    void forget(const QUuid &job);

Q_SIGNALS:
    void ready(const QUuid &id);

private:
    struct Wanted
    {
        QUuid id;
        QString key; ///< in m_known
        QUrl result; ///< empty: not finished
        QUrl video;
    };
    struct Known
    {
        QPixmap picture;       ///< null: it had none
        QString file;          ///< in the cache directory; a new name if the source has changed
        bool isTooFar = false; ///< MediaProbe::Result::isPosterTooFar
        QElapsedTimer checked;
        QElapsedTimer read;
    };

    static Wanted wantedOf(const Job &job);
    void want(const Wanted &wanted);
    void startNext();
    void readCached(const Wanted &wanted);
    void probe(const Wanted &wanted, const QUrl &source, const QString &file);
    void finish(const Wanted &wanted, const QString &file, const QImage &picture, bool isTooFar = false);
    void continueLoading();

    ThumbnailPauses m_pauses;
    QCache<QString, Known> m_known;
    QList<Wanted> m_wanted;
    std::unique_ptr<MediaProbe> m_probe;
    QUuid m_probed; ///< the job it is for
    bool m_isBusy = false;
};

} // namespace retalk
