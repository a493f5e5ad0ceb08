#pragma once

#include "films/filmrunner.h"
#include "joblist/jobactions.h"

#include <QHash>
#include <QList>
#include <QObject>
#include <QUuid>

namespace retalk {

class JobRunner;
class JobStore;
struct JobQuery;

/// The films of the list: what each is made of and how it stands. A film is told of as if it were a job whose
/// result is the joined file, so that whatever shows, plays, compares and saves a job's does the same to it.
class FilmRows : public QObject
{
    Q_OBJECT
public:
    /// All outlive the rows; `films` may be null: there are none.
    FilmRows(FilmRunner *films, JobStore *store, JobRunner *runner, QObject *parent = nullptr);

    FilmRunner *runner() const { return m_runner; }
    const QList<StoredFilm> &films() const { return m_films; }
    bool contains(const QUuid &id) const { return film(id) != nullptr; }
    const StoredFilm *film(const QUuid &id) const;
    /// The film that a job is a piece of, or was before another replaced it; null: none of the list.
    QUuid filmOf(const QUuid &job) const { return m_filmOf.value(job); }
    /// True for a piece that another one has replaced: nothing joins it any more.
    bool isReplaced(const QUuid &job) const;
    /// The jobs of a film that are in the list, in the video's order.
    QList<QUuid> pieces(const QUuid &film) const;
    /// These, then the replaced ones.
    QList<QUuid> allJobs(const QUuid &film) const;
    bool isDone(const QUuid &job) const;
    /// Its pieces that ended without a result, and would be submitted once more.
    QList<FilmPiece> failedPieces(const QUuid &film) const;
    FilmStage stage(const QUuid &film) const;
    Job asJob(const QUuid &film) const;
    /// `situation`: the moment, the day above the row, and whether the joined file is there.
    JobLine line(const QUuid &film, const JobSituation &situation) const;
    /// True when the row is one of those that `query` asks for, whatever its pieces are.
    bool matches(const StoredFilm &film, const JobQuery &query) const;

public Q_SLOTS:
    /// Takes in what another Retalk may have made of the films.
    void readAgain();

Q_SIGNALS:
    /// Films have come or gone.
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
    QList<StoredFilm> m_films;        ///< the oldest first
    QHash<QUuid, qsizetype> m_places; ///< in these
    QHash<QUuid, QUuid> m_filmOf;
    QHash<QUuid, int> m_lookedFor;         ///< attempts of each film when its replaced jobs were looked for
    QHash<QUuid, QList<QUuid>> m_replaced; ///< jobs of each film that others have replaced
};

} // namespace retalk
