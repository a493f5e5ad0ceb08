#pragma once

#include "base/expected.h"
#include "media/mediainfo.h"

#include <QObject>
#include <QUrl>

#include <memory>

namespace retalk {

/// Describes the copy of an input that the services don't accept as it is.
struct CopyPlan
{
    enum class Kind {
        Voice, ///< a sound track as WAV with its original sample rate and channels, but see isMono
        Face   ///< the picture as JPEG
    };
    Kind kind = Kind::Voice;
    int track = 0;                       ///< for Voice: counted from 1; 0: the file's first
    std::chrono::milliseconds offset{0}; ///< for Voice: delay; if negative, cut off its beginning

    bool isMono =
        false;        ///< for Voice: one channel at no more than 48 kHz, so that more of it fits into a file
    int channels = 0; ///< for Voice: the track's channels, mixed by isMono; 0: unknown
    int sampleRate = 0; ///< for Voice: the track's rate in Hz, which isMono may reduce; 0: unknown

    /// Identifies the kind of copy: "wav:2:-500", "wav:2:-500:mono".
    QString recipe() const;
    /// "wav" or "jpg".
    QString suffix() const;
    bool operator==(const CopyPlan &) const = default;
};

/// Returns ffmpeg's arguments between the input and the output file for a copy of a voice. Late starts and
/// gaps are kept. `toMono` is the filter that downmixes several channels (monomix); empty: ffmpeg's own.
QStringList voiceCopyArguments(const CopyPlan &plan, const QString &toMono = {});

/// Returns true if a WAV of voice `info`, copied by `plan` with all channels, would be larger than the
/// services accept. False if its length is unknown.
bool needsMono(const MediaInfo &info, const CopyPlan &plan);

/// Returns an Error if voice `info` can't be copied by `plan`, with kind InvalidInput, a message for the user
/// and apiCode "no_track" or "invalid_parameters".
std::optional<Error> checkCopy(const MediaInfo &info, const CopyPlan &plan);

/// Returns true for pictures that all services can read: JPEG, PNG and WebP, by `container` as named by
/// sniffMedia(). A GIF may be uploaded, but neither the engine nor the model reads it.
bool isUploadablePicture(const QString &container);

/// Creates such a copy of a file or, for voices, of a link's content. Use each object once; deleting it
/// cancels and removes the incomplete copy.
class InputCopy : public QObject
{
    Q_OBJECT
public:
    /// `target` is replaced; its folder is created.
    InputCopy(const QUrl &source, const CopyPlan &plan, const QString &target, QObject *parent = nullptr);
    ~InputCopy() override;
    void start();

Q_SIGNALS:
    /// Emitted with the path of the copy. Fails with kind InvalidInput if the input can't be read as its kind
    /// of media, or if a voice has no sound left or more than limits::kVoiceBytes; with Disk if the copy
    /// can't be written; with MediaSource's errors for links; with Media and apiCode "no_ffmpeg".
    void finished(const retalk::Expected<QString> &path);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace retalk
