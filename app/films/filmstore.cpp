#include "films/filmstore.h"

#include "base/log.h"
#include "jobs/store/jobstore.h"
#include "jobs/store/jobtable.h"
#include "jobs/store/storeerror.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QSaveFile>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

#include <utility>

namespace retalk {

namespace {

constexpr QLatin1StringView kFolders(".films/");
constexpr QLatin1StringView kNote("/removed.json");

} // namespace

FilmStore::FilmStore(const QString &path) : m_path(path), m_connection(QUuid::createUuid().toString())
{
    auto database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_connection);
    database.setDatabaseName(path);
    database.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=2000"));
}

FilmStore::~FilmStore()
{
    QSqlDatabase::database(m_connection, false).close();
    QSqlDatabase::removeDatabase(m_connection);
}

Expected<std::unique_ptr<FilmStore>> FilmStore::open(const JobStore &jobs)
{
    std::unique_ptr<FilmStore> store(new FilmStore(jobs.path()));
    auto database = QSqlDatabase::database(store->m_connection, false);
    if (!database.open())
        return failure(storeError(database.lastError()));
    QSqlQuery query(database);
    if (!query.exec(QStringLiteral("PRAGMA synchronous = FULL")))
        return failure(storeError(query.lastError()));
    return store;
}

Expected<QList<StoredFilm>> FilmStore::films() const
{
    const auto rows = JobTable::films(QSqlDatabase::database(m_connection, false));
    if (!rows)
        return failure(rows.error());
    QList<StoredFilm> films;
    for (const FilmRow &row : *rows) {
        auto film = filmFromStored(row.json);
        if (film && film->id == row.id)
            films += std::move(*film);
        else
            qCWarning(lcJobs) << "a stored film can't be read:" << row.id;
    }
    return films;
}

Expected<StoredFilm> FilmStore::film(const QUuid &id) const
{
    const auto row = JobTable::film(QSqlDatabase::database(m_connection, false), id);
    if (!row)
        return failure(row.error());
    if (*row) {
        auto film = filmFromStored((*row)->json);
        if (film && film->id == id)
            return film;
    }
    return failure(ErrorKind::NotFound,
                   QCoreApplication::translate("retalk::Film", "This film doesn't exist."));
}

Expected<void> FilmStore::save(const StoredFilm &film)
{
    return JobTable::putFilm(QSqlDatabase::database(m_connection, false),
                             {.id = film.id,
                              .json = toStored(film),
                              .createdMs = film.createdAt.toMSecsSinceEpoch(),
                              .isOver = film.isJoined || film.isCancelled});
}

Expected<void> FilmStore::remove(const QUuid &film)
{
    return JobTable::removeFilm(QSqlDatabase::database(m_connection, false), film);
}

bool FilmStore::wasRemoved(const QUuid &job) const
{
    QSqlQuery query(QSqlDatabase::database(m_connection, false));
    query.prepare(QStringLiteral("SELECT 1 FROM removed WHERE id = ?"));
    query.addBindValue(job.toRfc4122());
    // If the query fails, assume that it was removed, so that nothing is submitted.
    return !query.exec() || query.next();
}

QString FilmStore::folderOf(const QUuid &film) const
{
    return m_path + kFolders + film.toString(QUuid::WithoutBraces);
}

void FilmStore::noteRemoval(const StoredFilm &film) const
{
    QDir().mkpath(folderOf(film.id));
    QSaveFile note(folderOf(film.id) + kNote);
    if (note.open(QIODevice::WriteOnly)) {
        note.write(toStored(film));
        note.commit();
    }
}

void FilmStore::dropNote(const QUuid &film) const
{
    QFile::remove(folderOf(film) + kNote);
    QDir().rmdir(folderOf(film)); // fails if cuts or results are left
}

QList<StoredFilm> FilmStore::notedRemovals() const
{
    QList<StoredFilm> films;
    const QDir folders(m_path + kFolders);
    const QStringList names = folders.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString &name : names) {
        QFile note(folders.filePath(name) + kNote);
        if (!note.open(QIODevice::ReadOnly))
            continue;
        // Whatever the note says, only files in its own folder may be deleted.
        if (auto film = filmFromStored(note.readAll()); film && folderOf(film->id) == folders.filePath(name))
            films += std::move(*film);
    }
    return films;
}

} // namespace retalk
