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

/// Which files the unfinished jobs will write, so that no two of them write to one and none over a file that
/// is there. Other job lists and programs are asked by OutputClaim.
class Outputs : public QObject
{
    Q_OBJECT
public:
    explicit Outputs(JobStore *store, QObject *parent = nullptr);
    ~Outputs() override;

    /// What a path that the person typed means: absolute, as the kernel reads it ("link/../a.mp4" lies beside
    /// what the link leads to), and with ".mp4" where it has no ending. A slash at its end stays.
    static QString absolutePath(const QString &typed);
    /// False for what no job was given as its output: the record that says so is damaged.
    static bool isFileName(const QString &path);

    /// A free path in the settings' result folder, named after the settings' pattern. A job's own name stands
    /// in its {name}, and for all of a pattern without one.
    QString freePath(const Settings &settings, const ResultFacts &facts) const;
    /// The same beside `path`: "name (2).mp4".
    QString freePathBeside(const QString &path) const;

    /// Makes sure that the new `job` can write its outputPath, and, if the person chose it, keeps everybody
    /// else from it. Kind InvalidInput, field "output", with the reason: an ending that can't be written, no
    /// ordinary file, read-only, a name
    /// that is too long, a folder that can't be written to, one of the job's own inputs, or another
    /// unfinished job's output. Call release() if the job is not stored then.
    Expected<void> reserve(const Job &job);
    void release(const Job &job);
    /// The one check of these that depends on the inputs.
    static Expected<void> checkInputs(const QString &outputPath, const GenerationRequest &request);
    /// Just before the result is fetched: false when another unfinished job has that file by now.
    bool claim(const Job &job);
    /// Makes the whole download of `job` that waits for its name lie where a fetch to `newPath` finds it,
    /// too, without another copy where the disk is the same one; discardPart() then removes it at its first
    /// place. Its stamp there; invalid when there is none. Kind Disk when it can't be copied. May take as
    /// long as copying a file to another disk.
    static Expected<FileStamp> bringWhole(const Job &job, const QString &newPath);
    /// Deletes what an interrupted download of `job` has left, unless it lies where one to `newPath` finds
    /// it.
    static void discardPart(const Job &job, const QString &newPath);
    /// Deletes what an interrupted download of the removed `job` has left, unless the job is back in a
    /// minute.
    void discard(const Job &job);

private:
    bool isTaken(const QString &path) const;
    OutputClaim::Owner owner(const QUuid &id) const;
    void know(const QUuid &id);
    void forget(const QUuid &id);
    void deleteDiscarded();

    JobStore *m_store;
    QHash<QUuid, QString> m_paths;
    QMultiHash<QString, QUuid> m_writers;  ///< the same the other way round
    QHash<QUuid, OutputPlace> m_chosen;    ///< those of them that the person named
    std::map<QUuid, OutputClaim> m_fresh;  ///< of jobs that are not stored yet
    QHash<QUuid, QStringList> m_discarded; ///< part files of removed jobs
    QTimer m_discardTimer;
};

} // namespace retalk
