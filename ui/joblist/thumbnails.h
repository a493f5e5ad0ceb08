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

/// How long a row's picture is taken for what it is before its file is looked at again.
struct ThumbnailPauses
{
    std::chrono::milliseconds check{3000};  ///< whether the file has changed
    std::chrono::milliseconds retry{30000}; ///< of a file that gave none and has not changed
};

/// Small pictures of jobs: from the finished file, else from the job's video. Kept on disk in the cache
/// directory and the newest few hundred in memory. Reads and probes one at a time, what was asked for last
/// first, so that fast scrolling does not queue work for rows that are long gone. What gave no picture is
/// tried again when it's asked for later, and so is a file that has changed. No call looks at a file.
class Thumbnails : public QObject
{
    Q_OBJECT
public:
    /// Device-independent pixels of the place in a row.
    static constexpr QSize kSize{70, 42};

    explicit Thumbnails(QObject *parent = nullptr, ThumbnailPauses pauses = {});
    ~Thumbnails() override;

    /// The picture in a place of kSize at twice the density; null when there is none yet. ready() follows
    /// when one comes.
    QPixmap of(const Job &job);

Q_SIGNALS:
    void ready(const QUuid &id);

private:
    struct Wanted
    {
        QUuid id;
        QString key; ///< of m_known
        QUrl result; ///< empty: not finished
        QUrl video;
    };
    struct Known
    {
        QPixmap picture; ///< null: it had none
        QString file;    ///< in the cache directory; another one when the source has changed
        QElapsedTimer checked;
        QElapsedTimer read;
    };

    void want(const Wanted &wanted);
    void startNext();
    void readCached(const Wanted &wanted);
    void probe(const Wanted &wanted, const QUrl &source, const QString &file);
    void finish(const Wanted &wanted, const QString &file, const QImage &picture);
    void goOn();

    ThumbnailPauses m_pauses;
    QCache<QString, Known> m_known;
    QList<Wanted> m_wanted;
    std::unique_ptr<MediaProbe> m_probe;
    bool m_isBusy = false;
};

} // namespace retalk
