#pragma once

#include "base/expected.h"

#include <QFile>
#include <QString>

namespace retalk {

/// "<target>.part": what has come so far of a file that is not whole yet. All errors are of kind Disk and
/// name the folder.
class PartFile
{
public:
    explicit PartFile(const QString &targetPath);

    QString path() const { return m_file.fileName(); }
    qint64 bytes() const { return m_file.size(); }

    /// Opens it for appending, making the folder and the file where they are missing.
    Expected<void> open();
    /// Forgets what has come so far.
    Expected<void> restart();
    /// Checks that the disk can take `more` bytes beside 16 MB for everybody else.
    Expected<void> makeSureOfSpace(qint64 more) const;
    Expected<void> append(const QByteArray &bytes);
    /// Hands everything to the operating system, so that the file may be read by its name.
    Expected<void> flush();
    void close() { m_file.close(); }
    /// Removes it; for bytes that no next attempt can use.
    void discard();

    /// fsync, rename over `targetPath`, fsync of the folder. Blocks as long as the disk does: for a worker
    /// thread.
    static Expected<QString> commit(const QString &partPath, const QString &targetPath);

private:
    QString m_folder;
    QFile m_file;
};

} // namespace retalk
