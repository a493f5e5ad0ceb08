#pragma once

#include "api/generationrequest.h"
#include "base/expected.h"
#include "base/filestamp.h"
#include "base/mediafacts.h"
#include "net/serviceaddress.h"

#include <QList>
#include <QString>
#include <QUuid>

#include <chrono>
#include <optional>

namespace retalk {

/// A range of a film's video that gets a new voice track. Times of the video are those shown by a player.
struct FilmPart
{
    std::chrono::milliseconds from{0};
    std::chrono::milliseconds to{0};        ///< zero: the end of the video
    QString voice;                          ///< a local file
    std::chrono::milliseconds voiceFrom{0}; ///< where in the voice track the part begins
    int voiceTrack = 0;                     ///< the audio track in that file, counted from 1; 0: its default
    QString face;                           ///< a local file or a link; empty: none

    bool operator==(const FilmPart &) const = default;
};

/// Audio mixed below the voice tracks, within the parts.
struct Underlay
{
    enum class Kind { None, Original, File } kind = Kind::None;
    double decibels = 0; ///< gain; usually negative
    QString file;        ///< for File: as long as the video and in step with it
    bool ducks = false;  ///< lowered while the voice speaks, restored in its pauses

    bool operator==(const Underlay &) const = default;
};

/// Limits for the underlay's gain.
inline constexpr double kUnderlayQuietest = -60; ///< dB
inline constexpr double kUnderlayLoudest = 12;

/// A video in which some parts get new voice tracks. Everything between the parts stays unchanged.
struct Film
{
    QString video; ///< a local file
    QList<FilmPart> parts;
    Underlay underlay;
    QString output; ///< the joined file
    ServiceAddress service;
    int faceThreshold = kFaceThresholdDefault;
    DraftQuality quality = DraftQuality::Normal;
    /// The position of each part, counted from 0, in the order the user entered them; empty: in this order.
    QList<int> order = {};

    bool operator==(const Film &) const = default;
};

/// The stamps of a film's files when it was read; invalid for inputs that aren't local files.
struct FilmStamps
{
    FileStamp video;
    QList<FileStamp> voices; ///< one per part
    QList<FileStamp> faces;
    FileStamp underlay;

    bool operator==(const FilmStamps &) const = default;
};
/// Returns the current stamps. Accesses the disk, which may be slow.
FilmStamps stampsOf(const Film &film);
/// Returns true if nothing was written between the two. A copy that was put back counts as the same although
/// its inode differs.
bool isSameContent(const FileStamp &before, const FileStamp &now);
bool isSameContent(const FilmStamps &before, const FilmStamps &now);

/// Returns the film reduced to what is submitted and paid for: without how it is joined or the joined file's
/// name.
Film paidPart(Film film);

/// The shortest part that services accept.
inline constexpr std::chrono::milliseconds kShortestPart{2000};

/// The end of a video.
struct VideoEnd
{
    std::chrono::milliseconds length{0};
    std::chrono::milliseconds grace{0}; ///< how much later a part may end: one frame, rounded up
};

/// Returns the Error::field for a property of a part, counted from 0: "parts.2.voice".
QString partField(qsizetype part, const QString &name);
/// Returns the number of `part` in the user's order, counted from 0, for messages and for partField().
qsizetype enteredIndex(const Film &film, qsizetype part);

/// Returns every violation in `film` that can be found without decoding the media: kind InvalidInput, a
/// user-visible message, and `field`: "video", "output", "underlay", "query_face_threshold", "parts", or
/// partField() with "range", "voice", "offset" or "face". Reads the beginning of each file. If the video's
/// end is known, ranges are checked against it, too.
QList<Error> validate(const Film &film, std::optional<VideoEnd> end = std::nullopt);

/// Returns what is wrong with a part's range in a video with this end, or nullopt if the range is inside it.
std::optional<QString> outsideVideo(const FilmPart &part, VideoEnd end);

/// Returns the film with its parts sorted by time; enteredIndex() still returns the user's numbers.
Film sorted(Film film);

/// Returns the job name for a piece: "lesson.mp4 (2 of 6)".
QString pieceName(const Film &film, int piece, int pieces);

/// Parses "1:02:03.25", "0:12" or "12.5" to milliseconds. Returns nullopt for any other text and for times
/// longer than any video.
std::optional<std::chrono::milliseconds> timeFromText(const QString &text);
/// Returns a time as "1:02:03.25" or "0:12".
QString timeText(std::chrono::milliseconds time);

} // namespace retalk
