#pragma once

#include "cli/followcommand.h"
#include "films/filmprobe.h"

#include <optional>

namespace retalk::cli {

/// The common part of `film` and `generate --split`: examines the media, plans the film, shows the price,
/// asks once, and starts.
class FilmStartCommand : public FollowCommand
{
    Q_OBJECT
public:
    using FollowCommand::FollowCommand;

protected:
    /// What the user agreed to in advance.
    struct Consent
    {
        bool pays = false;    ///< the price
        bool repeats = false; ///< paying again for a film that was already started or joined
    };
    /// The option --underlay, the error in its value (empty: none), and its parsed value.
    static QCommandLineOption underlayOption();
    static QString underlayError(const QCommandLineParser &parser);
    static Underlay underlayFrom(const QCommandLineParser &parser);
    void make(const Film &film, Consent leave);
    /// Shows the number of pieces and their total price, then continues or ends.
    virtual void planned(const FilmPlan &plan);
    const FilmProbe::Result &found() const { return m_found; }
    void beginFilm();
    /// Returns "6 pieces, about 532.0 credits ($7.82)", with the total if it's known.
    static QString priceOf(const Film &film, const QList<FilmPiece> &pieces, FrameRate rate);

private:
    void takeProbe(const FilmProbe::Result &found);
    void refuseBroken(const Film &film, const QList<Error> &errors);
    void refuseAll(const QList<Error> &errors);
    void leaveWith(const Error &error);
    std::optional<StoredFilm> findDuplicate() const;
    void refuseDuplicate(const StoredFilm &duplicate);

    FilmProbe::Result m_found;
    QList<FilmPiece> m_pieces;
    Consent m_consent;
    bool m_mayRepeat = false;               ///< the user has been asked about an identical finished film
    std::optional<SubmitLock> m_submitLock; ///< kept until the film is in the list
};

/// `retalk film`: a video with parts, from its inputs to the joined file.
class FilmCommand final : public FilmStartCommand
{
    Q_OBJECT
public:
    FilmCommand();

    void start(const QCommandLineParser &parser, Composition &parts, Console &console) override;

protected:
    QString usageError(const QCommandLineParser &parser) const override;
};

} // namespace retalk::cli
