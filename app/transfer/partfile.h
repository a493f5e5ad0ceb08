#pragma once

#include "base/expected.h"
#include "base/filestamp.h"

#include <QFile>
#include <QString>

namespace retalk {

/// "<target>.part": what has come so far of a file that is not whole yet. Every call may block as long as the
/// disk does, so they belong on a worker thread, one at a time. All errors are of kind Disk and name the
/// folder, but for those of the checks.
class PartFile
{
public:
    explicit PartFile(const QString &targetPath);

    /// Opens it for appending, making the folder and the file where they are missing, and locks it against
    /// another Retalk. Forgets what is there unless `keeps`. The bytes that are there.
    Expected<qint64> open(bool keeps);
    /// Forgets what has come so far when `restarts`, and checks that the disk can take `more` bytes (-1: not
    /// known) beside 16 MB for everybody else.
    Expected<void> prepare(bool restarts, qint64 more);
    Expected<void> append(const QByteArray &bytes);
    /// Kind Media when the first bytes are not those of audio, video or a picture.
    Expected<void> checkHead() const;
    /// Checks the container when `isMedia`, then fsync: the file is whole. By its stamp it is known again
    /// under its final name.
    Expected<FileStamp> seal(bool isMedia);
    /// Renames over the target, fsync of the folder. The target's path.
    Expected<QString> commit();
    /// Closes it; removes it when it is empty or its bytes are of no use to a next attempt.
    void leave(bool isUseless);

private:
    QString m_targetPath;
    QString m_folder;
    QFile m_file;
};

} // namespace retalk
