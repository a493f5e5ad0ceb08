#pragma once

#include "api/files.h"
#include "base/clock.h"
#include "service/stores/database.h"

#include <QFile>

#include <optional>

namespace retalk::service {

/// The files service's limit of an account.
inline constexpr int kMaxFiles = 100;

/// A file that is being received: written beside the others, and theirs only when it is whole. Gone with the
/// object unless FileStore::keep() took it.
class IncomingFile
{
public:
    explicit IncomingFile(const QString &path);
    ~IncomingFile();
    IncomingFile(const IncomingFile &) = delete;
    IncomingFile &operator=(const IncomingFile &) = delete;

    /// False when the disk refuses.
    bool write(const char *bytes, qint64 size);
    qint64 size() const { return m_size; }
    /// The first bytes, for sniffMedia().
    const QByteArray &head() const { return m_head; }

private:
    friend class FileStore;
    QFile m_file;
    QByteArray m_head;
    qint64 m_size = 0;
};

/// Uploaded files: at most kMaxFiles, each kept for a while. May be used from any thread.
class FileStore
{
public:
    FileStore(const Database &database, const Clock &clock, QString folder, std::chrono::seconds keptFor);

    /// The folder of what the service itself puts here; no caller can name it, and it counts for no quota and
    /// no list.
    static QString ownFolder() { return QStringLiteral(":service"); }

    /// A place for one upload.
    IncomingFile receive() const;

    struct Naming
    {
        QString name;         ///< what the caller wants it to be called; made safe here
        QString originalName; ///< as the caller's file is called
        QString folder;       ///< `upload_path`, or empty
        QString mimeType;
    };
    /// Takes the received file in. A file of the same name and folder is replaced. Balance (apiCode "40003")
    /// when there are too many files; Disk when it cannot be written.
    Expected<UploadedFile> keep(IncomingFile &file, const Naming &naming) const;

    Expected<FilePage> list(int page, int pageSize) const;
    Expected<int> count() const;
    /// NotFound when there is none, or its time is over.
    Expected<UploadedFile> find(const QString &id) const;
    Expected<bool> remove(const QString &id) const;
    /// Deletes what is past its time.
    Expected<bool> expire() const;
    /// Deletes files that no row knows any more: a service was killed between the two.
    Expected<bool> sweep() const;

    /// Where the file's bytes are.
    QString path(const QString &id) const;
    /// The id when `url` is an address that this service gave to one of its files, whatever the port was
    /// then.
    std::optional<QString> idOf(const QString &url) const;
    /// The address of a file under `baseUrl`.
    static QString urlOf(const UploadedFile &file, const QString &baseUrl);

private:
    const Database &m_database;
    const Clock &m_clock;
    QString m_folder;
    std::chrono::seconds m_keptFor;
};

} // namespace retalk::service
