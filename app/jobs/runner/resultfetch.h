#pragma once

#include "jobs/model/job.h"
#include "jobs/runner/servicedirectory.h"

#include <QObject>

namespace retalk {

/// Brings the finished video of one job to its place, in the container that its name asks for. Deleting it
/// stops the download; its part file stays for the next time.
class ResultFetch : public QObject
{
    Q_OBJECT
public:
    /// `patience`: see Download::Options.
    ResultFetch(const Job &job, ServiceDirectory *services, std::chrono::milliseconds patience,
                QObject *parent = nullptr);

    /// Ends with exactly one done(), gone() or failed().
    void start();

Q_SIGNALS:
    void progressed(double fraction);
    void advanced(const retalk::DownloadState &state);
    void done();
    void nameTaken(); ///< another file has the name by now; what has come is kept for another name
    void gone(const retalk::Error &error); ///< the link no longer works
    void failed(const retalk::Error &error);

private:
    bool isWholeHere() const;
    void fetch(const QByteArray &authorization);
    void fetchTo(const QString &target, bool mayReplace, const QByteArray &authorization);
    void remux();
    void finish(const Expected<QString> &result);

    Job m_job;
    ServiceDirectory *m_services;
    std::chrono::milliseconds m_patience;
};

/// What the part file of a job's download is called by.
QString partIdOf(const Job &job);
/// What an interrupted fetch of the job `id` to `outputPath` may have left beside it, by their paths. They
/// are the same for all outputs in one folder.
QStringList leftoversOf(const QUuid &id, const QString &outputPath);
/// Deletes them.
void removeLeftovers(const Job &job);

} // namespace retalk
