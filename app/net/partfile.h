#pragma once

#include "base/expected.h"
#include "base/filestamp.h"
#include "net/containercheck.h"
#include "net/outputplace.h"

#include <QString>

namespace retalk {

/// What has come so far of a file that is not whole yet: a hidden file of a short name of its own in the
/// target's folder, ".retalk-<id>.part". Where the target's name is a symbolic link, the folder is that of
/// what it leads to, and the link stays. Every call may block as long as the disk does, so they belong on a
/// worker thread, one at a time. All errors are of kind Disk and name the folder, but for those of the
/// checks.
class PartFile
{
public:
    /// `id`: as unique as the file and the same for every attempt at it, fit for a file name; empty: made
    /// from the target's name.
    explicit PartFile(const QString &targetPath, const QString &id = {});
    ~PartFile();
    Q_DISABLE_COPY_MOVE(PartFile)

    /// Where the part file of such a target lies; empty when the target's links lead in a circle.
    static QString pathFor(const QString &targetPath, const QString &id = {});

    struct Opened
    {
        qint64 bytes = 0;     ///< that are there already
        bool isWhole = false; ///< they are what `whole` is the stamp of
    };
    /// Opens it for appending, making the folder and the file where they are missing, and locks it against
    /// another Retalk. Forgets what is there unless `keeps` or it is what seal() gave the stamp `whole`.
    Expected<Opened> open(bool keeps, const FileStamp &whole = {});
    /// Forgets what has come so far when `restarts`, and checks that the disk can take `more` bytes (-1: not
    /// known) beside 16 MB for everybody else.
    Expected<void> prepare(bool restarts, qint64 more);
    Expected<void> append(const QByteArray &bytes);
    /// Kind Media when the first bytes break `rule`.
    Expected<void> checkHead(MediaRule rule) const;
    /// Checks the container, too, then fsync: the file is whole. By its stamp it is known again
    /// under its final name.
    Expected<FileStamp> seal(MediaRule rule, LengthProof proof = LengthProof::Given);
    /// Renames it to the target's name, then fsync of the folder. A file that is there is replaced only if
    /// `mayReplace`; else, and when it is no ordinary file, the error has the apiCode kNameTaken and the part
    /// file stays. The target's path.
    Expected<QString> commit(bool mayReplace);
    /// Closes it; removes it when it is empty or its bytes are of no use to a next attempt.
    void leave(bool isUseless);

    static constexpr auto kNameTaken = "name_taken";

private:
    Expected<void> openLocked();
    qint64 size() const;
    Expected<void> empty();
    void close();

    QString m_targetPath;
    QString m_id;
    OutputPlace m_place; ///< found by open()
    QString m_path;      ///< of the part file
    int m_descriptor = -1;
};

} // namespace retalk
