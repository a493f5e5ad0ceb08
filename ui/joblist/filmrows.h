#pragma once

#include "films/filmrunner.h"
#include "joblist/jobline.h"

#include <QHash>
#include <QList>
#include <QObject>
#include <QUuid>

namespace retalk {

class JobRunner;
class JobStore;
struct JobQuery;

/// The films of the list, with their pieces and state. A film is presented as a job whose result is the
/// joined file, so that everything that shows, plays, compares and saves jobs handles films too.
class FilmRows : public QObject
{
    Q_OBJECT
public:
    /// All arguments must outlive the rows; `films` may be null: there are no films.
    FilmRows(FilmRunner *films, JobStore *store, JobRunner *runner, QObject *parent = nullptr);

    FilmRunner *runner() const { return m_runner; }
    const QList<StoredFilm> &films() const { return m_films; }
    bool contains(const QUuid &id) const { return film(id) != nullptr; }
    const StoredFilm *film(const QUuid &id) const;
    /// Returns the film that a job is a piece of, or was before being replaced; null if it isn't in the list.
    QUuid filmOf(const QUuid &job) const { return m_filmOf.value(job); }
    /// Returns true for a piece replaced by another one, which is no longer joined.
    bool isReplaced(const QUuid &job) const;
    /// Returns the film's jobs that are in the list, in the video's order.
    QList<QUuid> pieces(const QUuid &film) const;
    /// Returns pieces(), followed by the replaced ones.
    QList<QUuid> allJobs(const QUuid &film) const;
    bool isDone(const QUuid &job) const;
    /// Returns the pieces that ended without a result and can be submitted again.
    QList<FilmPiece> failedPieces(const QUuid &film) const;
    FilmStage stage(const QUuid &film) const;
    /// Returns true if nothing is done for the film until the user continues it.
    bool needsAttention(const QUuid &film) const;
    Job asJob(const QUuid &film) const;
    /// `situation` provides the time, the date above the row, and whether the joined file exists.
    JobLine line(const QUuid &film, const JobSituation &situation) const;
    /// Returns true if the film's own row matches `query`, whatever its pieces are.
    bool matches(const StoredFilm &film, const JobQuery &query) const;

public Q_SLOTS:
    /// Reads the films again, which another Retalk may have changed.
    void readAgain();

Q_SIGNALS:
    /// Emitted when films have been added or removed.
    void listChanged();
    void changed(const QUuid &film);

private:
    void read();
    void readOne(const QUuid &film);
    void place();
    void meet(const Job &job);
    void findReplaced();

    FilmRunner *m_runner;
    JobStore *m_store;
    JobRunner *m_jobs;
    QList<StoredFilm> m_films;        ///< oldest first
    QHash<QUuid, qsizetype> m_places; ///< indexes into m_films
    QHash<QUuid, QUuid> m_filmOf;
    QHash<QUuid, int> m_lookedFor;         ///< each film's number of attempts when last searched
    QHash<QUuid, QList<QUuid>> m_replaced; ///< replaced jobs of each film
};

} // namespace retalk
