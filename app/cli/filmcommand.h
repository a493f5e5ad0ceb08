#pragma once

#include "cli/followcommand.h"
#include "films/filmlook.h"

#include <optional>

namespace retalk::cli {

/// What `film` and `generate --split` do once they know what is wanted: look at the media, plan, tell the
/// price, ask once, begin.
class FilmMaker : public FollowCommand
{
    Q_OBJECT
public:
    using FollowCommand::FollowCommand;

protected:
    /// What the person agreed to beforehand.
    struct Leave
    {
        bool pays = false;    ///< the price
        bool repeats = false; ///< paying once more for a film that was begun or joined already
    };
    void make(const Film &film, Leave leave);
    /// Says how many pieces there are and what they cost together, and goes on or not.
    virtual void planned(const FilmPlan &plan);
    const FilmLook::Found &found() const { return m_found; }
    void beginFilm();
    /// "6 pieces, about 532.0 credits ($7.82)", the sum where it's known.
    static QString priceOf(const Film &film, const QList<FilmPiece> &pieces, FrameRate rate);

private:
    void takeLook(const FilmLook::Found &found);
    void refuseBroken(const Film &film, const QList<Error> &errors);
    void refuseAll(const QList<Error> &errors);
    void leaveWith(const Error &error);
    std::optional<StoredFilm> twin() const;
    void refuseTwin(const StoredFilm &twin);

    FilmLook::Found m_found;
    QList<FilmPiece> m_pieces;
    Leave m_leave;
    bool m_mayRepeat = false;         ///< the person was asked about a film that's finished
    std::optional<SubmitTurn> m_turn; ///< until it's in the list
};

/// `retalk film`: a video with parts, from its inputs to the joined file.
class FilmCommand final : public FilmMaker
{
    Q_OBJECT
public:
    FilmCommand();

    void start(const QCommandLineParser &parser, Composition &parts, Console &console) override;

protected:
    QString usageError(const QCommandLineParser &parser) const override;
};

} // namespace retalk::cli
