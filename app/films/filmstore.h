#pragma once

#include "films/storedfilm.h"

#include <QList>

#include <memory>

namespace retalk {

class JobStore;

/// The films stored in the job list's file, next to the jobs. Changes are committed before a function
/// returns. Other processes may write to the same file, so every call reads from the disk. Films are leased
/// by id, like jobs.
class FilmStore
{
public:
    /// Opens the file of `jobs`, which has already migrated it to the current schema.
    static Expected<std::unique_ptr<FilmStore>> open(const JobStore &jobs);
    ~FilmStore();
    Q_DISABLE_COPY_MOVE(FilmStore)

    /// Returns all films that can be read, oldest first.
    Expected<QList<StoredFilm>> films() const;
    /// Fails with kind NotFound if there is no such film.
    Expected<StoredFilm> film(const QUuid &id) const;
    /// Inserts or replaces a film in one transaction. Fails with kind Disk.
    Expected<void> save(const StoredFilm &film);
    /// Fails with kind Disk. The film's jobs stay.
    Expected<void> remove(const QUuid &film);
    /// Returns true if a job with this id was in the list and has been removed.
    bool wasRemoved(const QUuid &job) const;

    /// Returns the folder for a film's cuts and results.
    QString folderOf(const QUuid &film) const;

    /// Records in a film's folder that it is being removed from the list, so that if this process is killed
    /// before deleting its files, another one can. Without a note, only disk space is lost.
    void noteRemoval(const StoredFilm &film) const;
    /// Also removes the folder if it is otherwise empty.
    void dropNote(const QUuid &film) const;
    /// Returns the films with such a note, whether or not they are back in the list.
    QList<StoredFilm> notedRemovals() const;

private:
    explicit FilmStore(const QString &path);

    QString m_path;
    QString m_connection;
};

} // namespace retalk
