#include "service/stores/filestore.h"

#include "base/log.h"
#include "base/mediasniff.h"
#include "net/hostrules.h"

#include <QDir>
#include <QRegularExpression>
#include <QSet>
#include <QSqlQuery>
#include <QUrl>
#include <QUuid>

#include <unistd.h>

namespace retalk::service {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kNameMaxLength = 180;
constexpr auto kFileColumns =
    "SELECT id, name, original_name, folder, bytes, mime, uploaded_ms, expires_ms FROM files ";

/// Returns a safe name for display and URLs. On disk, files are named by their id.
QString safeName(const QString &wanted)
{
    static const QRegularExpression unsafe(QStringLiteral(R"([\x00-\x1f\x7f/\\<>:"|?*]+)"));
    QString name = wanted.trimmed();
    name.replace(unsafe, u"_"_s);
    if (name.size() > kNameMaxLength)
        name = name.left(kNameMaxLength / 2) + name.right(kNameMaxLength / 2);
    return name.isEmpty() || name == u"." || name == u".." ? u"file"_s : name;
}

bool isFileId(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("^[0-9a-f]{32}$"));
    return form.match(text).hasMatch();
}

UploadedFile fileOf(const QSqlQuery &row)
{
    return {.id = row.value(0).toString(),
            .name = row.value(1).toString(),
            .originalName = row.value(2).toString(),
            .bytes = row.value(4).toLongLong(),
            .mimeType = row.value(5).toString(),
            .uploaded = QDateTime::fromMSecsSinceEpoch(row.value(6).toLongLong(), Qt::UTC),
            .expires = QDateTime::fromMSecsSinceEpoch(row.value(7).toLongLong(), Qt::UTC)};
}

tl::unexpected<Error> diskRefused(const QFile &file)
{
    return failure(ErrorKind::Disk,
                   QStringLiteral("The file could not be stored: %1").arg(file.errorString()));
}

} // namespace

IncomingFile::IncomingFile(const QString &path) : m_file(path)
{
    if (!m_file.open(QIODevice::WriteOnly | QIODevice::NewOnly | QIODevice::Unbuffered))
        qCWarning(lcService) << "cannot store an upload:" << m_file.errorString();
}

IncomingFile::~IncomingFile()
{
    if (m_file.isOpen())
        m_file.remove();
}

bool IncomingFile::write(const char *bytes, qint64 size)
{
    if (m_head.size() < kSniffBytes)
        m_head.append(bytes, std::min(size, kSniffBytes - m_head.size()));
    m_size += size;
    return m_file.isOpen() && m_file.write(bytes, size) == size;
}

FileStore::FileStore(const Database &database, const Clock &clock, QString folder,
                     std::chrono::seconds keptFor)
    : m_database(database), m_clock(clock), m_folder(std::move(folder)), m_keptFor(keptFor)
{
    QDir().mkpath(m_folder);
}

IncomingFile FileStore::receive() const
{
    return IncomingFile(path(QUuid::createUuid().toString(QUuid::Id128)) + u".part"_s);
}

Expected<UploadedFile> FileStore::keep(IncomingFile &incoming, const Naming &naming) const
{
    if (!incoming.m_file.flush() || ::fdatasync(incoming.m_file.handle()) != 0)
        return diskRefused(incoming.m_file);
    const QDateTime now = m_clock.now();
    UploadedFile file{.id = QUuid::createUuid().toString(QUuid::Id128),
                      .name = safeName(naming.name),
                      .originalName = naming.originalName,
                      .bytes = incoming.m_size,
                      .mimeType = naming.mimeType,
                      .uploaded = now,
                      .expires = now.addSecs(m_keptFor.count())};
    QString replaced;
    auto kept = m_database.transact<bool>([&]() -> Expected<bool> {
        auto old = m_database.run(u"DELETE FROM files WHERE folder = ? AND name = ? RETURNING id"_s,
                                  {naming.folder, file.name});
        if (!old)
            return failure(old.error());
        if (old->next())
            replaced = old->value(0).toString();
        old->finish();
        const auto used = count();
        if (!used)
            return failure(used.error());
        if (*used >= kMaxFiles && naming.folder != ownFolder())
            return failure(Error{
                .kind = ErrorKind::Balance,
                .message = QStringLiteral("There are already %1 files. Delete some first.").arg(kMaxFiles),
                .apiCode = u"40003"_s});
        auto added =
            m_database.run(u"INSERT INTO files (id, name, original_name, folder, bytes, mime, uploaded_ms,"
                           " expires_ms) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s,
                           {file.id, file.name, file.originalName, naming.folder, file.bytes, file.mimeType,
                            file.uploaded.toMSecsSinceEpoch(), file.expires.toMSecsSinceEpoch()});
        if (!added)
            return failure(added.error());
        if (!incoming.m_file.rename(path(file.id)))
            return diskRefused(incoming.m_file);
        incoming.m_file.close();
        return true;
    });
    if (!kept)
        return failure(kept.error());
    if (!replaced.isEmpty())
        QFile::remove(path(replaced));
    return file;
}

Expected<int> FileStore::count() const
{
    auto query = m_database.run(u"SELECT count(*) FROM files WHERE expires_ms > ? AND folder <> ?"_s,
                                {m_clock.now().toMSecsSinceEpoch(), ownFolder()});
    if (!query)
        return failure(query.error());
    return query->next() ? query->value(0).toInt() : 0;
}

Expected<FilePage> FileStore::list(int page, int pageSize) const
{
    const auto total = count();
    if (!total)
        return failure(total.error());
    auto query = m_database.run(
        QString::fromLatin1(kFileColumns) + u"WHERE expires_ms > ? AND folder <> ?"
                                            " ORDER BY uploaded_ms DESC, id LIMIT ? OFFSET ?"_s,
        {m_clock.now().toMSecsSinceEpoch(), ownFolder(), pageSize, qint64(page - 1) * pageSize});
    if (!query)
        return failure(query.error());
    FilePage result{.total = *total};
    while (query->next())
        result.files << fileOf(*query);
    return result;
}

Expected<UploadedFile> FileStore::find(const QString &id) const
{
    auto query = m_database.run(QString::fromLatin1(kFileColumns) + u"WHERE id = ? AND expires_ms > ?"_s,
                                {id, m_clock.now().toMSecsSinceEpoch()});
    if (!query)
        return failure(query.error());
    if (!query->next())
        return failure(ErrorKind::NotFound, QStringLiteral("There is no such file, or its time is over."));
    return fileOf(*query);
}

Expected<bool> FileStore::remove(const QString &id) const
{
    const auto known = find(id);
    if (!known)
        return failure(known.error());
    auto removed = m_database.run(u"DELETE FROM files WHERE id = ?"_s, {id});
    if (!removed)
        return failure(removed.error());
    QFile::remove(path(id));
    return true;
}

Expected<bool> FileStore::expire() const
{
    auto query = m_database.run(u"DELETE FROM files WHERE expires_ms <= ? RETURNING id"_s,
                                {m_clock.now().toMSecsSinceEpoch()});
    if (!query)
        return failure(query.error());
    while (query->next())
        QFile::remove(path(query->value(0).toString()));
    return true;
}

Expected<bool> FileStore::sweep() const
{
    // keep() renames within its transaction, so no file can get a row while this transaction holds the lock.
    return m_database.transact<bool>([this]() -> Expected<bool> {
        auto query = m_database.run(u"SELECT id FROM files"_s);
        if (!query)
            return failure(query.error());
        QSet<QString> known;
        while (query->next())
            known.insert(query->value(0).toString());
        const QDir folder(m_folder);
        for (const QString &name : folder.entryList(QDir::Files)) {
            if (isFileId(name) && !known.contains(name))
                QFile::remove(folder.filePath(name));
        }
        return true;
    });
}

QString FileStore::path(const QString &id) const
{
    return m_folder + u'/' + id;
}

std::optional<QString> FileStore::idOf(const QString &text) const
{
    const QUrl url(text, QUrl::StrictMode);
    const QStringList segments = url.path().split(u'/');
    // "", "files", id, name
    if (url.scheme() != u"http" || !isLoopbackHost(url.host()) || segments.size() != 4 ||
        segments[1] != u"files")
        return std::nullopt;
    if (!isFileId(segments[2]) || !find(segments[2]))
        return std::nullopt;
    return segments[2];
}

QString FileStore::urlOf(const UploadedFile &file, const QString &baseUrl)
{
    return u"%1/files/%2/%3"_s.arg(baseUrl, file.id, QString::fromLatin1(QUrl::toPercentEncoding(file.name)));
}

} // namespace retalk::service
