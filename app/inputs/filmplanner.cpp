#include "inputs/filmplanner.h"

#include "base/onpool.h"

namespace retalk {

namespace {

constexpr std::chrono::milliseconds kAtRest{350};

/// Resets the settings that don't affect the pieces.
Film withoutChoices(Film film)
{
    film.faceThreshold = kFaceThresholdDefault;
    film.quality = DraftQuality::Normal;
    return film;
}

} // namespace

FilmPlanner::FilmPlanner(QObject *parent) : QObject(parent)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(kAtRest);
    connect(&m_pause, &QTimer::timeout, this, &FilmPlanner::checkFilm);
}

FilmPlanner::~FilmPlanner() = default;

void FilmPlanner::ask(const Film &film)
{
    if (m_film && *m_film == film)
        return;
    const bool isSameLook = m_film && withoutChoices(*m_film) == withoutChoices(film);
    m_film = film;
    if (isSameLook && m_answer) {
        m_answer->film.found.film.faceThreshold = film.faceThreshold;
        m_answer->film.found.film.quality = film.quality;
        return;
    }
    lookAgain();
}

void FilmPlanner::lookAgain()
{
    if (!m_film)
        return;
    ++m_asked;
    m_answer.reset();
    m_probe.reset();
    m_pause.start();
    Q_EMIT changed();
}

void FilmPlanner::forget()
{
    if (!m_film)
        return;
    ++m_asked;
    m_film.reset();
    m_answer.reset();
    m_probe.reset();
    m_pause.stop();
    Q_EMIT changed();
}

void FilmPlanner::checkFilm()
{
    const auto check = [film = *m_film] {
        QList<Error> errors = validate(film);
        // Its name is determined when it is submitted.
        errors.removeIf([](const Error &error) { return error.field == u"output"; });
        return errors;
    };
    onPool(this, check, [this, asked = m_asked](const QList<Error> &errors) { takeErrors(asked, errors); });
}

void FilmPlanner::takeErrors(int asked, const QList<Error> &errors)
{
    if (asked != m_asked)
        return;
    if (!errors.isEmpty())
        return end({.film = {}, .errors = errors});
    m_probe = std::make_unique<FilmProbe>(sorted(*m_film), filmLimits(m_film->service));
    connect(m_probe.get(), &FilmProbe::finished, this, [this, asked](const FilmProbe::Result &found) {
        m_probe.release()->deleteLater(); // it is the caller
        takeFound(asked, found);
    });
    m_probe->start();
}

void FilmPlanner::takeFound(int asked, const FilmProbe::Result &found)
{
    if (asked != m_asked)
        return;
    if (!found.errors.isEmpty())
        return end({.film = {}, .errors = found.errors});
    const auto plan = [found] {
        return planFilm(found.film, found.facts, filmLimits(found.film.service));
    };
    onPool(this, plan, [this, asked, found](const FilmPlan &planned) {
        if (asked == m_asked)
            end({.film = {found, planned.pieces}, .errors = planned.errors});
    });
}

void FilmPlanner::end(const Answer &answer)
{
    m_answer = answer;
    if (m_film) {
        m_answer->film.found.film.faceThreshold = m_film->faceThreshold;
        m_answer->film.found.film.quality = m_film->quality;
    }
    Q_EMIT changed();
}

} // namespace retalk
