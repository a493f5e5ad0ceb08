#pragma once

#include "api/credits.h"
#include "films/film.h"

namespace retalk {

/// The loudness of a part's voice track, from the beginning of the track.
struct VoiceFacts
{
    std::chrono::milliseconds length{0};
    int sampleRate = 0;                ///< Hz
    std::chrono::milliseconds step{0}; ///< duration of each value in `levels`
    QList<float> levels;               ///< 0..1, the peak of each step; empty: unknown

    bool operator==(const VoiceFacts &) const = default;
};

/// The facts about a film's media that the plan requires.
struct FilmFacts
{
    qint64 frames = 0; ///< number of frames in the video at its constant rate
    FrameRate rate;
    QList<qint64> sceneCuts;  ///< first frames of new scenes, sorted; may be empty
    QList<VoiceFacts> voices; ///< one per part, in the same order

    bool operator==(const FilmFacts &) const = default;
};

/// Returns the end of the video. Its rate must be known.
VideoEnd videoEnd(const FilmFacts &facts);

/// The limits of a service for one job.
struct FilmLimits
{
    std::chrono::milliseconds longest{0}; ///< zero: no limit
    /// The same for a film's only part, which overlaps with no other piece if it isn't cut.
    std::chrono::milliseconds longestAlone{0};
    std::chrono::milliseconds shortest = kShortestPart;
    /// Overlap of two pieces where the voice has no pause for the cut.
    std::chrono::milliseconds overlap{500};

    bool operator==(const FilmLimits &) const = default;
};
FilmLimits filmLimits(const ServiceAddress &service);

/// One job of a film: `frames` frames of the video starting at `first`.
struct FilmPiece
{
    int part = 0;
    qint64 first = 0;
    qint64 frames = 0;
    qint64 overlap = 0; ///< number of frames at its beginning that are also in the previous piece

    qint64 end() const { return first + frames; }
    bool operator==(const FilmPiece &) const = default;
};

struct FilmPlan
{
    QList<FilmPiece> pieces; ///< in the order of the video; empty if there are errors
    QList<Error> errors;     ///< as in validate()

    bool operator==(const FilmPlan &) const = default;
};

/// Returns the pieces of `film`, whose parts must be sorted. A part ends with its voice. One that exceeds the
/// limit is split into pieces of similar length, at frame boundaries in pauses of the voice, preferably where
/// a new scene begins; without a pause, neighbouring pieces overlap. Pure function.
FilmPlan planFilm(const Film &film, const FilmFacts &facts, const FilmLimits &limits);

/// Returns how much of the end of part `at`'s voice track, which is `voice` long, isn't heard because the
/// part or the video ends first. Zero if another part continues that voice track, or if the rest is
/// inaudible.
std::chrono::milliseconds unheardLength(const QList<FilmPart> &parts, qsizetype at,
                                        std::chrono::milliseconds voice, std::chrono::milliseconds video);
/// Returns the latest end of part `at`: the beginning of the next part, or the end of the video.
std::chrono::milliseconds latestEnd(const QList<FilmPart> &parts, qsizetype at,
                                    std::chrono::milliseconds video);
/// Returns a sentence for each part whose voice track is cut off, with the remedy.
QStringList unheardNotes(const Film &film, const FilmFacts &facts);

/// Returns the sample at which frame `frame` begins, so that adjacent ranges never share or lose a sample.
qint64 sampleAt(qint64 frame, FrameRate rate, int samplesPerSecond);
/// Returns the frame nearest to a time.
qint64 frameAt(std::chrono::milliseconds time, FrameRate rate);
/// Returns the time at which frame `frame` begins, s.
double secondsAt(qint64 frame, FrameRate rate);

/// Returns the sum of the prices of the individual pieces.
double filmCredits(const QList<FilmPiece> &pieces, FrameRate rate, const PriceRule &rule);

} // namespace retalk
