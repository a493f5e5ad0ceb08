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

/// A range of a film's video that gets other words. Times of the video are those that a player shows.
struct FilmPart
{
    std::chrono::milliseconds from{0};
    std::chrono::milliseconds to{0};        ///< zero: the end of the video
    QString voice;                          ///< a file of this computer
    std::chrono::milliseconds voiceFrom{0}; ///< where in the voice track the part begins
    int voiceTrack = 0;                     ///< which of the file's, counted from 1; 0: its default
    QString face;                           ///< a file or a link; empty: none

    bool operator==(const FilmPart &) const = default;
};

/// What's heard below the voice tracks, within the parts.
struct Underlay
{
    enum class Kind { None, Original, File } kind = Kind::None;
    double decibels = 0; ///< how much louder than in its file; usually negative
    QString file;        ///< of File: as long as the video, in step with it
    bool ducks = false;  ///< it gives way to the voice, and is back in its pauses

    bool operator==(const Underlay &) const = default;
};

/// The underlay's loudness stays within these.
inline constexpr double kUnderlayQuietest = -60; ///< dB
inline constexpr double kUnderlayLoudest = 12;

/// One video, some parts of which get new voice tracks; what lies between them stays as it is.
struct Film
{
    QString video; ///< a file of this computer
    QList<FilmPart> parts;
    Underlay underlay;
    QString output; ///< the joined file
    ServiceAddress service;
    int faceThreshold = kFaceThresholdDefault;
    DraftQuality quality = DraftQuality::Normal;
    /// Which of the parts, counted from 0, each was when the person gave them; empty: in this order.
    QList<int> order = {};

    bool operator==(const Film &) const = default;
};

/// What a film's files were like when it was looked at; invalid for what is no file of this computer.
struct FilmStamps
{
    FileStamp video;
    QList<FileStamp> voices; ///< of each part
    QList<FileStamp> faces;
    FileStamp underlay;

    bool operator==(const FilmStamps &) const = default;
};
/// As they are now. Touches the disk, which may be slow.
FilmStamps stampsOf(const Film &film);
/// True when nothing was written between the two; a copy that was put back has another inode and is the same.
bool isSameContent(const FileStamp &before, const FileStamp &now);
bool isSameContent(const FilmStamps &before, const FilmStamps &now);

/// What of a film is submitted and paid for: neither how it is joined nor what the joined file is called.
Film paidPart(Film film);

/// The shortest part that services accept.
inline constexpr std::chrono::milliseconds kShortestPart{2000};

/// Where a video ends.
struct VideoEnd
{
    std::chrono::milliseconds length{0};
    std::chrono::milliseconds grace{0}; ///< a part may end so much later: a frame, rounded up
};

/// Error::field of what belongs to a part, counted from 0: "parts.2.voice".
QString partField(qsizetype part, const QString &name);
/// Which part `part` is to the person, counted from 0; for messages and for partField().
qsizetype givenPart(const Film &film, qsizetype part);

/// Every rule that `film` breaks as far as it can be told without opening the media, all at once: kind
/// InvalidInput, a sentence for the person, and `field`: "video", "output", "underlay",
/// "query_face_threshold", "parts", or partField() of "range", "voice", "offset" or "face". Looks at the
/// files' beginnings. Where the video's end is known, ranges are held against it, too.
QList<Error> validate(const Film &film, std::optional<VideoEnd> end = std::nullopt);

/// What is wrong with a part's range in a video that ends there; nothing: it lies within it.
std::optional<QString> outsideVideo(const FilmPart &part, VideoEnd end);

/// Parts in the order of their times; givenPart() still says what the person called each.
Film sorted(Film film);

/// "lesson.mp4 (2 of 6)": what the job of one piece is called.
QString pieceName(const Film &film, int piece, int pieces);

/// "1:02:03.25", "0:12" or "12.5" as milliseconds; nothing for any other text and for what no video is as
/// long as.
std::optional<std::chrono::milliseconds> timeFromText(const QString &text);
/// "1:02:03.25", "0:12".
QString timeText(std::chrono::milliseconds time);

} // namespace retalk
