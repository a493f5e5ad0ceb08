#pragma once

#include "films/filmplan.h"
#include "jobs/runner/resultname.h"
#include "media/mediainfo.h"

#include <QStringList>

namespace retalk {

/// Visually indistinguishable from the source; x264's CRF.
inline constexpr int kFilmQuality = 16;
/// Returns the CRF for "small", "normal" and "high", the values of Setting::FilmQuality; kFilmQuality for any
/// other word.
int filmQualityOf(QStringView word);

/// A finished piece on the disk.
struct JoinPiece
{
    FilmPiece piece;
    int number = 1; ///< the piece's number in the film, counted from 1
    QSize size;     ///< of the finished video, as shown
    FrameRate rate; ///< of the finished video; 0/1: unknown

    bool operator==(const JoinPiece &) const = default;
};

/// The inputs of a join, in the order of ffmpeg's inputs: the video, the finished video of every piece, the
/// cut voice of every piece, and the underlay's file if there is one.
struct JoinPlan
{
    MediaInfo video;
    qint64 frames = 0; ///< of the joined film, same as in the video
    FrameRate rate;
    QList<JoinPiece> pieces; ///< in the order of the video; missing pieces keep the original picture
    Underlay underlay;
    QSize sentSize;             ///< of the video submitted to the service
    FrameRate sentRate;         ///< of the video submitted to the service
    int voiceChannels = 1;      ///< the largest number of channels in any voice
    int quality = kFilmQuality; ///< x264's CRF
    ResultKind kind = ResultKind::Mp4;

    bool operator==(const JoinPlan &) const = default;
};

/// Returns ffmpeg's arguments before each of the video's additional inputs, which follow all others: one for
/// each stretch outside the pieces, so that nothing invisible is decoded. Empty: the video's first input
/// supplies these stretches.
QList<QStringList> gapArguments(const JoinPlan &plan);

/// Returns the size of the joined film: that of the video, with even sides.
QSize joinedSize(const JoinPlan &plan);

/// Returns true if anything is heard below a voice, so that the film is also kept without it.
bool hasUnderlay(const JoinPlan &plan);

/// Returns the filter graph that produces "[v]", "[a]" and, if there is an underlay, "[b]", the same audio
/// without it: frame-accurate video and sample-accurate audio, with 10 ms fades between audio of different
/// origin and a cross-fade where pieces overlap.
QString joinGraph(const JoinPlan &plan);

/// Returns ffmpeg's arguments after the inputs, without the output's name.
QStringList joinArguments(const JoinPlan &plan);
/// Returns those that follow that name, for a second output with the audio without the underlay. Only if
/// hasUnderlay().
QStringList plainSoundArguments(const JoinPlan &plan);
/// Returns ffmpeg's arguments between the two inputs, which are those two outputs, and the name of the same
/// film without the underlay. Nothing is encoded again.
QStringList plainArguments(const JoinPlan &plan);

/// Returns a sentence for each piece that came back with another size or frame rate than it was submitted
/// with and is therefore scaled or converted.
QStringList joinNotes(const JoinPlan &plan);

} // namespace retalk
