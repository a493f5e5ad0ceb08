#pragma once

#include "base/expected.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <memory>

namespace retalk::service {

/// A file on this computer that a caller gave by path. It is opened once and stays open, so that the file
/// that was checked is also the one that is read, even if its name changes meanwhile.
class GivenFile
{
public:
    /// Returns true if `url` is a file:/// URL, the form in which paths are given.
    static bool isFileUrl(const QString &url);
    /// Opens the file. Follows links; accepts only regular files, no devices, pipes or folders and nothing in
    /// the kernel's file systems (/proc, /sys). Fails with kind InvalidInput and a readable message.
    static Expected<std::shared_ptr<const GivenFile>> open(const QString &url);

    ~GivenFile();
    GivenFile(const GivenFile &) = delete;
    GivenFile &operator=(const GivenFile &) = delete;

    int descriptor() const { return m_descriptor; }
    /// Returns a path under which this process, or a child that inherits the descriptor, can open the same
    /// file.
    QString path() const;
    qint64 size() const { return m_size; }
    /// Changes when the content changes or another file takes over the path.
    const QByteArray &identity() const { return m_identity; }
    /// Returns false if the file was written to after it was opened.
    bool isUnchanged() const;

private:
    GivenFile(int descriptor, qint64 size, QByteArray identity);

    int m_descriptor;
    qint64 m_size;
    QByteArray m_identity;
};

using GivenFiles = QList<std::shared_ptr<const GivenFile>>;

} // namespace retalk::service
