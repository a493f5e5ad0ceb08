#pragma once

#include "films/filmprobe.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>

namespace retalk {

/// A film that is ready to start: the results of examining it, and its plan.
struct PlannedFilm
{
    FilmProbe::Result found; ///< its film has no output yet
    QList<FilmPiece> pieces;
};

/// Determines the form's film, either its errors or its pieces. Call ask() at every change of the form: the
/// film is examined after a short pause, never on the GUI thread.
class FilmPlanner : public QObject
{
    Q_OBJECT
public:
    struct Answer
    {
        PlannedFilm film;
        QList<Error> errors; ///< from validate(), except those about the output
    };
    explicit FilmPlanner(QObject *parent = nullptr);
    ~FilmPlanner() override;

    /// Has no effect if the film hasn't changed.
    void ask(const Film &film);
    /// Call if there is no film.
    void forget();
    /// Examines the same film again, because its files may have changed.
    void lookAgain();
    bool isReading() const { return m_film && !m_answer; }
    const std::optional<Answer> &answer() const { return m_answer; }

Q_SIGNALS:
    void changed();

private:
    void checkFilm();
    void takeErrors(int asked, const QList<Error> &errors);
    void takeFound(int asked, const FilmProbe::Result &found);
    void end(const Answer &answer);

    std::optional<Film> m_film;
    std::optional<Answer> m_answer;
    std::unique_ptr<FilmProbe> m_probe;
    QTimer m_pause;
    int m_asked = 0; ///< results of earlier queries are ignored
};

} // namespace retalk
