#pragma once

#include "api/files.h"
#include "base/clock.h"
#include "service/stores/database.h"

#include <QFile>

#include <optional>

namespace retalk::service {

/// The files service's limit per account.
inline constexpr int kMaxFiles = 100;

/// A file being received, under a temporary name until it is complete. The destructor deletes it unless
/// FileStore::keep() took it.
class IncomingFile
{
public:
    explicit IncomingFile(const QString &path);
    ~IncomingFile();
    IncomingFile(const IncomingFile &) = delete;
    IncomingFile &operator=(const IncomingFile &) = delete;

    /// Returns false on a disk error.
    bool write(const char *bytes, qint64 size);
    qint64 size() const { return m_size; }
    /// Returns the first bytes, for sniffMedia().
    const QByteArray &head() const { return m_head; }

private:
    friend class FileStore;
    QFile m_file;
    QByteArray m_head;
    qint64 m_size = 0;
};

/// Uploaded files: at most kMaxFiles, each kept for a limited time. Thread-safe.
class FileStore
{
public:
    FileStore(const Database &database, const Clock &clock, QString folder, std::chrono::seconds keptFor);

    /// The folder for files that the service itself stores. Callers can't name it, and its files count
    /// towards no quota and appear in no list.
    static QString ownFolder() { return QStringLiteral(":service"); }

    /// Starts receiving an upload.
    IncomingFile receive() const;

    struct Naming
    {
        QString name;         ///< the name the caller asked for; made safe by keep()
        QString originalName; ///< the name of the caller's file
        QString folder;       ///< `upload_path`, or empty
        QString mimeType;
    };
    /// Stores a received file, replacing one with the same name and folder. Fails with Balance (apiCode
    /// "40003") if there are too many files, and with Disk if it can't be written.
    Expected<UploadedFile> keep(IncomingFile &file, const Naming &naming) const;

    Expected<FilePage> list(int page, int pageSize) const;
    Expected<int> count() const;
    /// Fails with NotFound if the file doesn't exist or has expired.
    Expected<UploadedFile> find(const QString &id) const;
    Expected<bool> remove(const QString &id) const;
    /// Deletes expired files.
    Expected<bool> expire() const;
    /// Deletes files without a row, left behind when a service was killed before it wrote the row.
    Expected<bool> sweep() const;

    /// Returns the file's path on disk.
    QString path(const QString &id) const;
    /// Returns the id if `url` is an address that this service gave to one of its files, whatever its port
    /// was at the time.
    std::optional<QString> idOf(const QString &url) const;
    /// Returns the file's URL under `baseUrl`.
    static QString urlOf(const UploadedFile &file, const QString &baseUrl);

private:
    const Database &m_database;
    const Clock &m_clock;
    QString m_folder;
    std::chrono::seconds m_keptFor;
};

} // namespace retalk::service
