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

/// Sample rate of cut voices, chosen so that the join can use their samples unchanged. Hz.
inline constexpr int kFilmSampleRate = 48'000;

/// Returns the constant rate at which a film counts the frames of `info`; 0/1: unknown.
FrameRate filmRate(const MediaInfo &info);
/// Returns the number of frames at that rate, from the moment at which players start.
qint64 filmFrames(const MediaInfo &info);

/// Return the size, in pixels as displayed, and the frame rate of a cut.
QSize cutSize(const MediaInfo &info, bool keepsModelLimits);
FrameRate cutRate(const MediaInfo &info, bool keepsModelLimits);

/// The inputs and outputs of one cut.
struct CutRequest
{
    QString video;
    MediaInfo info; ///< of the video
    FrameRate rate; ///< the film's rate
    FilmPiece piece;
    FilmPart part;
    qint64 partFirst = 0;                                       ///< the part's first frame
    QString voiceField = partField(0, QStringLiteral("voice")); ///< Error::field of its voice track
    /// Applies the model's limits of size, frame rate and bytes; otherwise the cut matches the video.
    bool keepsModelLimits = true;
    QString videoTarget; ///< an .mp4
    QString voiceTarget; ///< a .wav
    /// Returns an Error if the sources have changed. Called on the pool before a cut gets its final name.
    std::function<std::optional<Error>()> changed = {};
};

/// Return ffmpeg's arguments before the input, and those between it and the output's name: exactly the frames
/// of the piece, as H.264 that is visually indistinguishable from the source, without audio.
QStringList cutVideoBefore(const CutRequest &cut);
QStringList cutVideoArguments(const CutRequest &cut);
/// Returns the same for the piece's range of the voice track: as many samples as its frames last, padded with
/// silence after the end of the voice.
QStringList cutVoiceArguments(const CutRequest &cut);

/// Makes the two files of a piece. A file that already exists under its final name is complete and is kept.
/// Each object makes one cut; deleting it stops the work and leaves no partial files.
class FilmCut : public QObject
{
    Q_OBJECT
public:
    explicit FilmCut(CutRequest cut, QObject *parent = nullptr);
    ~FilmCut() override;
    void start();

Q_SIGNALS:
    /// Emitted with the share of the video's frames that are written, 0..1.
    void progressed(double fraction);
    /// No error: both files exist. Otherwise kind Disk if they can't be written, Media if an input can't be
    /// read, or the error from CutRequest::changed; `field` as in validate().
    void finished(const std::optional<retalk::Error> &error);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

/// Returns the error for a full disk if ffmpeg's message says so, or if the disk of `file` has no space left:
/// a truncated file is then reported as damaged, and ffmpeg doesn't always say why.
std::optional<Error> fullDisk(const Error &fault, const QString &file);

} // namespace retalk
