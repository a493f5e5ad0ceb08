#pragma once

#include "api/credits.h"
#include "films/film.h"

namespace retalk {

/// How loud a part's voice track is, from the track's beginning on.
struct VoiceFacts
{
    std::chrono::milliseconds length{0};
    int sampleRate = 0;                ///< Hz
    std::chrono::milliseconds step{0}; ///< of each value in `levels`
    QList<float> levels;               ///< 0..1, the loudest of each step; empty: not known

    bool operator==(const VoiceFacts &) const = default;
};

/// What the plan has to know of a film's media.
struct FilmFacts
{
    qint64 frames = 0; ///< of the video, counted at its steady rate
    FrameRate rate;
    QList<qint64> sceneCuts;  ///< frames that begin another scene, sorted; may be empty
    QList<VoiceFacts> voices; ///< one for each part, in the parts' order

    bool operator==(const FilmFacts &) const = default;
};

/// Where the video ends. Its rate is known.
VideoEnd videoEnd(const FilmFacts &facts);

/// What one job may be at a service.
struct FilmLimits
{
    std::chrono::milliseconds longest{0}; ///< zero: no limit
    std::chrono::milliseconds shortest = kShortestPart;
    /// By how much two pieces overlap where the voice has no pause to cut in.
    std::chrono::milliseconds overlap{500};

    bool operator==(const FilmLimits &) const = default;
};
FilmLimits filmLimits(const ServiceAddress &service);

/// What one job of a film does: `frames` of the video from `first` on.
struct FilmPiece
{
    int part = 0;
    qint64 first = 0;
    qint64 frames = 0;
    qint64 overlap = 0; ///< how many frames at its beginning the piece before has, too

    qint64 end() const { return first + frames; }
    bool operator==(const FilmPiece &) const = default;
};

struct FilmPlan
{
    QList<FilmPiece> pieces; ///< in the video's order; empty when there are errors
    QList<Error> errors;     ///< as of validate()

    bool operator==(const FilmPlan &) const = default;
};

/// The pieces of `film`, whose parts are sorted. A part ends where its voice does. One that is longer than
/// the limit is cut into pieces of about equal length, on frames, in pauses of the voice and there best where
/// another scene begins; where there is no pause, neighbours overlap. Pure.
FilmPlan planFilm(const Film &film, const FilmFacts &facts, const FilmLimits &limits);

/// Frame `frame` begins at this sample; so two ranges that touch never share or lose one.
qint64 sampleAt(qint64 frame, FrameRate rate, int samplesPerSecond);
/// The frame nearest to a time.
qint64 frameAt(std::chrono::milliseconds time, FrameRate rate);
/// When frame `frame` begins, s.
double secondsAt(qint64 frame, FrameRate rate);

/// The sum of what each piece costs on its own.
double filmCredits(const QList<FilmPiece> &pieces, FrameRate rate, const PriceRule &rule);

} // namespace retalk
