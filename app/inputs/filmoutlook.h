#pragma once

#include "films/filmlook.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>

namespace retalk {

/// A film that can be begun: what was found out about it, and its plan.
struct PlannedFilm
{
    FilmLook::Found found; ///< its film has no output yet
    QList<FilmPiece> pieces;
};

/// Finds out what the form's film would be: what is wrong with it, or its pieces. Asked at every change of
/// the form, looks when that rests for a moment, and never in the window's thread.
class FilmOutlook : public QObject
{
    Q_OBJECT
public:
    struct Answer
    {
        PlannedFilm film;
        QList<Error> errors; ///< as of validate(), none of them about the output
    };
    explicit FilmOutlook(QObject *parent = nullptr);
    ~FilmOutlook() override;

    /// The same film is not looked at twice.
    void ask(const Film &film);
    /// There is no film.
    void forget();
    /// Looks at the same film again: its files may have changed.
    void lookAgain();
    bool isReading() const { return m_film && !m_answer; }
    const std::optional<Answer> &answer() const { return m_answer; }

Q_SIGNALS:
    void changed();

private:
    void look();
    void takeErrors(int asked, const QList<Error> &errors);
    void takeFound(int asked, const FilmLook::Found &found);
    void end(const Answer &answer);

    std::optional<Film> m_film;
    std::optional<Answer> m_answer;
    std::unique_ptr<FilmLook> m_look;
    QTimer m_pause;
    int m_asked = 0; ///< answers to older questions go unheard
};

} // namespace retalk
