#pragma once

#include "jobs/job.h"
#include "media/probe.h"

#include <QCache>
#include <QObject>
#include <QPixmap>
#include <QSet>

#include <memory>

namespace retalk {

/// Small pictures of jobs: from the finished file, else from the job's video. Kept on disk in the cache
/// directory and the newest few hundred in memory. Reads and probes one at a time, what was asked for last
/// first, so that fast scrolling does not queue work for rows that are long gone.
class Thumbnails : public QObject
{
    Q_OBJECT
public:
    /// Device-independent pixels of the place in a row.
    static constexpr QSize kSize{70, 42};

    explicit Thumbnails(QObject *parent = nullptr);
    ~Thumbnails() override;

    /// The picture, filling kSize at twice the density; null when there is none yet. ready() follows when one
    /// comes.
    QPixmap of(const Job &job);

Q_SIGNALS:
    void ready(const QUuid &id);

private:
    struct Wanted
    {
        QUuid id;
        QUrl source;
        QString file; ///< in the cache directory
    };

    void startNext();
    void readCached(const Wanted &wanted);
    void probe(const Wanted &wanted);
    void finish(const Wanted &wanted, const QImage &picture);

    QCache<QString, QPixmap> m_pictures; ///< by file
    QSet<QString> m_without;             ///< what had no picture this time
    QList<Wanted> m_wanted;
    std::unique_ptr<MediaProbe> m_probe;
    bool m_isBusy = false;
};

} // namespace retalk
