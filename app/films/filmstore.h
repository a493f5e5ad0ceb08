#pragma once

#include "films/storedfilm.h"

#include <QList>

#include <memory>

namespace retalk {

class JobStore;

/// The films in the job list's file, beside the jobs. Commits before it returns. Another process may write
/// the same file: every call reads what lies on the disk. A film is leased by its id, as jobs are.
class FilmStore
{
public:
    /// On the file of `jobs`, which has brought it to the newest schema.
    static Expected<std::unique_ptr<FilmStore>> open(const JobStore &jobs);
    ~FilmStore();
    Q_DISABLE_COPY_MOVE(FilmStore)

    /// Every film that can be read, the oldest first.
    Expected<QList<StoredFilm>> films() const;
    /// Kind NotFound when there is none.
    Expected<StoredFilm> film(const QUuid &id) const;
    /// Inserts or replaces, in one transaction. Kind Disk on failure.
    Expected<void> save(const StoredFilm &film);
    /// Kind Disk on failure. Its jobs stay.
    Expected<void> remove(const QUuid &film);
    /// True when a job with this id was in the list and was removed from it.
    bool wasRemoved(const QUuid &job) const;

    /// Where a film's cuts and results lie.
    QString folderOf(const QUuid &film) const;

    /// Notes in its folder that a film leaves the list, so that another session knows what lies about of it
    /// when this one is killed before it has cleared up. Without a note nothing is lost but space.
    void noteRemoval(const StoredFilm &film) const;
    /// Its folder goes, too, where nothing else is in it.
    void dropNote(const QUuid &film) const;
    /// The films of which there is such a note, whether they are back in the list or not.
    QList<StoredFilm> notedRemovals() const;

private:
    explicit FilmStore(const QString &path);

    QString m_path;
    QString m_connection;
};

} // namespace retalk
