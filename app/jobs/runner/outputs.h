#pragma once

#include "base/expected.h"
#include "jobs/model/job.h"
#include "jobs/runner/outputclaim.h"
#include "jobs/runner/resultname.h"

#include <QHash>
#include <QObject>
#include <QTimer>

#include <map>

namespace retalk {

class JobStore;
class Settings;

/// The output paths of unfinished jobs. Ensures that no two jobs write to the same file and none overwrites
/// an existing one. OutputClaim covers other job lists and programs.
class Outputs : public QObject
{
    Q_OBJECT
public:
    explicit Outputs(JobStore *store, QObject *parent = nullptr);
    ~Outputs() override;

    /// Returns the absolute path of a path typed by the user, resolved as the kernel would ("link/../a.mp4"
    /// is next to the link's target), with ".mp4" added if it has no ending. A trailing slash is kept.
    static QString absolutePath(const QString &typed);
    /// Returns false for a path that no job was ever given as its output, which means that the record is
    /// damaged.
    static bool isFileName(const QString &path);

    /// Returns a free path in the settings' result folder, named by the settings' pattern. A job's own name
    /// replaces {name}, or the whole pattern if it has no {name}.
    QString freePath(const Settings &settings, const ResultFacts &facts) const;
    /// Returns a free path next to `path`: "name (2).mp4".
    QString freePathBeside(const QString &path) const;

    /// Checks that the new `job` can write its outputPath and, if the user chose it, reserves it. Kind
    /// InvalidInput, field "output", with the reason: an unsupported ending, not a regular file, read-only, a
    /// name that is too long, a folder that isn't writable, one of the job's own inputs, or another
    /// unfinished job's output. Call release() if the job isn't stored after all.
    Expected<void> reserve(const Job &job);
    void release(const Job &job);
    /// The only one of these checks that depends on the inputs.
    static Expected<void> checkInputs(const QString &outputPath, const GenerationRequest &request);
    /// Call just before downloading the result: returns false if another unfinished job has taken that file
    /// meanwhile.
    bool claim(const Job &job);
    /// Makes the complete download of `job` that waits for its name available to a download to `newPath` as
    /// well, without another copy if it's on the same disk; discardPart() then removes the original. Returns
    /// its new stamp, invalid if there is no such download. Kind Disk if it can't be copied. May take as long
    /// as copying the file to another disk.
    static Expected<FileStamp> relocateDownload(const Job &job, const QString &newPath);
    /// Deletes what an interrupted download of `job` has left, unless a download to `newPath` would use it.
    static void discardPart(const Job &job, const QString &newPath);
    /// Deletes what an interrupted download of the removed `job` has left, unless the job is restored within
    /// a minute.
    void discard(const Job &job);

private:
    bool isTaken(const QString &path) const;
    OutputClaim::Owner owner(const QUuid &id) const;
    void track(const QUuid &id);
    void untrack(const QUuid &id);
    void deleteDiscarded();

    JobStore *m_store;
    QHash<QUuid, QString> m_paths;
    QMultiHash<QString, QUuid> m_writers;  ///< inverse of m_paths
    QHash<QUuid, OutputPlace> m_chosen;    ///< those chosen by the user
    std::map<QUuid, OutputClaim> m_fresh;  ///< of jobs that aren't stored yet
    QHash<QUuid, QStringList> m_discarded; ///< part files of removed jobs
    QTimer m_discardTimer;
};

} // namespace retalk
