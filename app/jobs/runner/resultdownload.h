#pragma once

#include "jobs/model/job.h"
#include "jobs/runner/servicedirectory.h"

#include <QObject>

namespace retalk {

/// Downloads the finished video of a job, in the container that its file name asks for. Deleting the object
/// stops the download; its part file remains for the next time.
class ResultDownload : public QObject
{
    Q_OBJECT
public:
    /// `timeout`: see Download::Options.
    ResultDownload(const Job &job, ServiceDirectory *services, std::chrono::milliseconds timeout,
                   QObject *parent = nullptr);

    /// Emits exactly one of done(), nameTaken(), gone() and failed().
    void start();

Q_SIGNALS:
    void progressed(double fraction);
    void advanced(const retalk::DownloadState &state);
    void done();
    void nameTaken(); ///< the name now belongs to another file; the download is kept for a new name
    void gone(const retalk::Error &error); ///< the link no longer works
    void failed(const retalk::Error &error);

private:
    bool isAlreadyDownloaded() const;
    void startDownload(const QByteArray &authorization);
    void downloadTo(const QString &target, bool mayReplace, const QByteArray &authorization);
    void remux();
    void finish(const Expected<QString> &result);

    Job m_job;
    ServiceDirectory *m_services;
    std::chrono::milliseconds m_timeout;
};

/// Returns the PartFile id of a job's download.
QString partIdOf(const Job &job);
/// Returns the paths of files that an interrupted download of the job `id` to `outputPath` may have left next
/// to it. They are the same for all outputs in a folder.
QStringList leftoversOf(const QUuid &id, const QString &outputPath);
/// Deletes these files.
void removeLeftovers(const Job &job);

} // namespace retalk
