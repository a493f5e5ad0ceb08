#pragma once

#include "base/expected.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <memory>

namespace retalk::service {

/// A file of this computer that a caller gave by path. It is opened once and stays open: the file that was
/// checked is the one that is read, whatever becomes of its name meanwhile.
class GivenFile
{
public:
    /// A file:/// URL, which is how a path is given.
    static bool isFileUrl(const QString &url);
    /// Follows links; takes ordinary files only, no devices, pipes or folders and nothing of the kernel's own
    /// file systems (/proc, /sys). Kind InvalidInput, with a sentence.
    static Expected<std::shared_ptr<const GivenFile>> open(const QString &url);

    ~GivenFile();
    GivenFile(const GivenFile &) = delete;
    GivenFile &operator=(const GivenFile &) = delete;

    int descriptor() const { return m_descriptor; }
    /// Where this process, and a child that inherits the descriptor, can open these very bytes.
    QString path() const;
    qint64 size() const { return m_size; }
    /// Differs once the content has been changed, or another file has taken the path.
    const QByteArray &identity() const { return m_identity; }
    /// False when it was written to since it was opened.
    bool isUnchanged() const;

private:
    GivenFile(int descriptor, qint64 size, QByteArray identity);

    int m_descriptor;
    qint64 m_size;
    QByteArray m_identity;
};

using GivenFiles = QList<std::shared_ptr<const GivenFile>>;

} // namespace retalk::service
