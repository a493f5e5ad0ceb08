#pragma once

#include "films/filmplan.h"
#include "jobs/runner/resultname.h"
#include "media/mediainfo.h"

#include <QStringList>

namespace retalk {

/// What nobody can tell from the video; x264's CRF.
inline constexpr int kFilmQuality = 16;
/// The same for "small", "normal" and "high", the values of Setting::FilmQuality; kFilmQuality for any other.
int filmQualityOf(QStringView word);

/// One finished piece, as it lies on the disk.
struct JoinPiece
{
    FilmPiece piece;
    int number = 1; ///< which of the film's pieces it is, counted from 1
    QSize size;     ///< of the finished video, as shown
    FrameRate rate; ///< of the finished video; 0/1: not known

    bool operator==(const JoinPiece &) const = default;
};

/// What is joined, in the order of ffmpeg's inputs: the video, every piece's finished video, every piece's
/// cut voice, the underlay's file where there is one.
struct JoinPlan
{
    MediaInfo video;
    qint64 frames = 0; ///< of the joined film: the video's
    FrameRate rate;
    QList<JoinPiece> pieces; ///< in the video's order; pieces that are missing keep the video's picture
    Underlay underlay;
    QSize sentSize;             ///< of what the service was given
    FrameRate sentRate;         ///< the same
    int voiceChannels = 1;      ///< the most that a voice has
    int quality = kFilmQuality; ///< x264's CRF
    ResultKind kind = ResultKind::Mp4;

    bool operator==(const JoinPlan &) const = default;
};

/// Returns ffmpeg's arguments before the video's further inputs, which follow all others: one for each
/// stretch outside the pieces, so that nothing is decoded that isn't seen. Empty: the video's first input
/// shows them.
QList<QStringList> gapArguments(const JoinPlan &plan);

/// The size that the joined film has: the video's, with even sides.
QSize joinedSize(const JoinPlan &plan);

/// The graph that makes "[v]" and, where there is any sound, "[a]": the picture frame by frame, the sound
/// sample by sample, with 10 ms fades where two of different origin touch, a cross-fade where pieces overlap.
QString joinGraph(const JoinPlan &plan);

/// ffmpeg's arguments after the inputs, but for the output's name.
QStringList joinArguments(const JoinPlan &plan);

/// A sentence for each piece that came back in another size or rate than it was sent in, and is therefore
/// scaled or brought to the film's frame rate; nothing for the others.
QStringList joinNotes(const JoinPlan &plan);

} // namespace retalk
