#pragma once

#include "films/filmstore.h"
#include "films/storedfilm.h"

#include <QHash>
#include <QObject>
#include <QSet>

#include <memory>

namespace retalk {

class Clock;
class JobRunner;
class JobStore;

/// Carries films through cutting, their pieces' jobs and joining. A film is stored before anything is done
/// for it, and each step finds out from the disk what is left: which pieces have a job, which cuts and
/// results are there. So a kill at any instant loses nothing and pays nothing twice. The jobs' own life is
/// JobRunner's.
class FilmRunner : public QObject
{
    Q_OBJECT
public:
    struct Parts
    {
        FilmStore *films;
        JobStore *jobs;
        JobRunner *runner;
        const Clock *clock;
    };
    explicit FilmRunner(Parts parts, QObject *parent = nullptr);
    ~FilmRunner() override;

    /// Stores a film whose plan has no errors, and begins. `outputChosen`: a file there is replaced by the
    /// joined one. Kind Disk, field "output", when it can't be written there; nothing is stored then.
    Expected<StoredFilm> begin(const Film &film, const FilmFacts &facts, const QList<FilmPiece> &pieces,
                               bool outputChosen);
    /// Goes on with it. Kind InvalidInput when another Retalk works on it, or it is joined already.
    Expected<void> follow(const QUuid &film);
    /// Goes on with every film that isn't over and that no other Retalk works on, and from now on whenever a
    /// piece is done.
    void start();
    /// Goes on with it after the person has said that pieces which failed, were cancelled or removed, or may
    /// have been submitted from a damaged list are submitted once more, as new jobs.
    Expected<void> submitAgain(const QUuid &film);
    /// Joins the pieces that are done, with the video's own picture in place of the others. The film is over
    /// then.
    Expected<void> joinWhatIsThere(const QUuid &film);

    /// True while it cuts or joins, or has pieces to submit.
    bool isBusy(const QUuid &film) const;

Q_SIGNALS:
    void cutting(const QUuid &film, int piece);
    void submitted(const QUuid &film, int piece, const QUuid &job);
    void joining(const QUuid &film, double fraction);
    void joined(const QUuid &film, const QString &path, const QStringList &notes);
    /// It waits for the person: what's done is kept, and follow() goes on.
    void stopped(const QUuid &film, const retalk::Error &error);

private:
    class Work;
    void step(const QUuid &film);
    void cut(Work &work, int piece);
    void submit(Work &work, int piece);
    void join(Work &work);
    void finish(const QUuid &film, const QString &path, const QStringList &notes);
    void stop(const QUuid &film, const Error &error);
    void stepLater(const QUuid &film);
    QString pathOf(const StoredFilm &film, int piece, const QString &name) const;
    QString resultOf(const StoredFilm &film, int piece) const;
    std::optional<Error> changedInput(const StoredFilm &film, int part) const;

    Parts m_parts;
    QHash<QUuid, std::shared_ptr<Work>> m_work;
    QSet<QUuid> m_settled; ///< jobs whose task was looked for, or that are over
    bool m_isForAll = false;
};

} // namespace retalk
