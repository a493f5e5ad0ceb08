#pragma once

#include "base/expected.h"
#include "base/filestamp.h"
#include "net/containercheck.h"
#include "net/outputplace.h"

#include <QString>

namespace retalk {

/// The incomplete file of a download: a hidden file ".retalk-<id>.part" in the target's folder. If the target
/// is a symbolic link, that is the folder the link leads to, and the link is kept. All functions may block on
/// the disk, so call them on a worker thread, one at a time. All errors have kind Disk and name the folder,
/// except those of the media checks.
class PartFile
{
public:
    /// `id` must be unique to the file, the same for every attempt, and valid in a file name. Empty: derived
    /// from the target's name.
    explicit PartFile(const QString &targetPath, const QString &id = {});
    ~PartFile();
    Q_DISABLE_COPY_MOVE(PartFile)

    /// Returns the path of the part file for such a target; empty if the target's links form a loop.
    static QString pathFor(const QString &targetPath, const QString &id = {});

    struct Opened
    {
        qint64 bytes = 0;     ///< number of bytes it already has
        bool isWhole = false; ///< it is the file with the stamp `whole`
    };
    /// Opens the file for appending, creating it and its folder if needed, and locks it against other Retalk
    /// processes. Discards its content unless `keeps` is true or the file still has the stamp `whole`
    /// returned by seal().
    Expected<Opened> open(bool keeps, const FileStamp &whole = {});
    /// Discards the content if `restarts`, then checks that the disk has room for `more` bytes (-1: unknown)
    /// plus a reserve of 16 MB.
    Expected<void> prepare(bool restarts, qint64 more);
    Expected<void> append(const QByteArray &bytes);
    /// Fails with kind Media if the first bytes violate `rule`.
    Expected<void> checkHead(MediaRule rule) const;
    /// Checks the container as well, then calls fsync: the file is complete. The stamp identifies it under
    /// its final name.
    Expected<FileStamp> seal(MediaRule rule, LengthProof proof = LengthProof::Given);
    /// Renames it to the target's name, syncs the folder and returns the target's path. An existing file is
    /// replaced only if `mayReplace`. Otherwise, or if the target isn't a regular file, the error has apiCode
    /// kNameTaken and the part file is kept.
    Expected<QString> commit(bool mayReplace);
    /// Closes the file; removes it if it is empty or no use to another attempt.
    void leave(bool isUseless);

    static constexpr auto kNameTaken = "name_taken";

private:
    Expected<void> openLocked();
    qint64 size() const;
    Expected<void> empty();
    void close();

    QString m_targetPath;
    QString m_id;
    OutputPlace m_place; ///< set by open()
    QString m_path;      ///< of the part file
    int m_descriptor = -1;
};

} // namespace retalk
