#pragma once

#include "films/filmplan.h"
#include "media/mediainfo.h"

#include <QObject>
#include <QSize>
#include <QStringList>

#include <functional>
#include <memory>
#include <optional>

namespace retalk {

/// Cut voices have this rate, so that the join takes their samples as they are. Hz.
inline constexpr int kFilmSampleRate = 48'000;

/// The steady rate at which a film counts the frames of `info`; 0/1: not known.
FrameRate filmRate(const MediaInfo &info);
/// How many frames of that rate the video has, from the moment that players begin at.
qint64 filmFrames(const MediaInfo &info);

/// The size, in pixels as shown, and the rate that a cut has.
QSize cutSize(const MediaInfo &info, bool keepsModelLimits);
FrameRate cutRate(const MediaInfo &info, bool keepsModelLimits);

/// What one cut is made of.
struct CutRequest
{
    QString video;
    MediaInfo info; ///< of the video
    FrameRate rate; ///< the film's
    FilmPiece piece;
    FilmPart part;
    qint64 partFirst = 0;                                       ///< the part's first frame
    QString voiceField = partField(0, QStringLiteral("voice")); ///< Error::field of its voice track
    /// Held to the model's limits of size, frame rate and bytes; otherwise as the video is.
    bool keepsModelLimits = true;
    QString videoTarget; ///< an .mp4
    QString voiceTarget; ///< a .wav
    /// Why what was cut is not what it was to be cut from; asked on the pool, before a cut gets its name.
    std::function<std::optional<Error>()> changed = {};
};

/// ffmpeg's arguments before the input and between it and the output's name: exactly the frames of the piece,
/// H.264 that can't be told from the source, without sound.
QStringList cutVideoBefore(const CutRequest &cut);
QStringList cutVideoArguments(const CutRequest &cut);
/// The same for the range of the voice track that the piece has: as many samples as its frames last, silence
/// where the voice has ended.
QStringList cutVoiceArguments(const CutRequest &cut);

/// Makes the two files of one piece. What is there already under its final name is whole and is kept. One
/// object, one cut; deleting it stops and leaves nothing half.
class FilmCut : public QObject
{
    Q_OBJECT
public:
    explicit FilmCut(CutRequest cut, QObject *parent = nullptr);
    ~FilmCut() override;
    void start();

Q_SIGNALS:
    /// Nothing: both files are there. Kind Disk when they can't be written, Media when an input can't be
    /// read, or what CutRequest::changed says; `field` of validate().
    void finished(const std::optional<retalk::Error> &error);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

/// The sentence for a disk that is full, where ffmpeg's failure says so, or where nothing is left on the disk
/// that holds `file`: what was cut short is then damaged, and ffmpeg doesn't always say why.
std::optional<Error> fullDisk(const Error &fault, const QString &file);

} // namespace retalk
