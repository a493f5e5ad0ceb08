#pragma once

#include "base/expected.h"
#include "media/mediainfo.h"

#include <QObject>
#include <QUrl>

#include <memory>

namespace retalk {

/// What a copy of an input is made for when the services don't accept the input as it is.
struct CopyPlan
{
    enum class Kind {
        Voice, ///< one sound track as WAV, at its own sample rate and with its own channels, but see isMono
        Face   ///< a picture as JPEG
    };
    Kind kind = Kind::Voice;
    int track = 0;                       ///< of Voice: counted from 1; 0: the file's first
    std::chrono::milliseconds offset{0}; ///< of Voice: later by so much; negative: cut off at its beginning

    bool isMono =
        false;          ///< of Voice: one channel at no more than 48 kHz, so that more of it fits into a file
    int channels = 0;   ///< of Voice: how many the track has, which isMono mixes; 0: not known
    int sampleRate = 0; ///< of Voice: the track's, Hz, which isMono may lower; 0: not known

    /// The same for the same copy of one file: "wav:2:-500", "wav:2:-500:mono".
    QString recipe() const;
    /// "wav" or "jpg".
    QString suffix() const;
    bool operator==(const CopyPlan &) const = default;
};

/// ffmpeg's arguments between the input and the output's name for a copy of a voice. Sound that starts late
/// and gaps keep their places. `toMono`: the filter that makes one channel of several (monomix); empty:
/// ffmpeg's own.
QStringList voiceCopyArguments(const CopyPlan &plan, const QString &toMono = {});

/// True when a WAV of the voice that is `info`, copied by `plan` with all of its channels, would take more
/// than services accept. Of unknown length: false.
bool needsMono(const MediaInfo &info, const CopyPlan &plan);

/// What keeps a voice that is `info` from being copied by `plan`, a sentence with kind InvalidInput and
/// apiCode "no_track" or "invalid_parameters"; nothing: it can be.
std::optional<Error> checkCopy(const MediaInfo &info, const CopyPlan &plan);

/// True for pictures that all services can read as they are: JPEG, PNG, WebP by `container` as sniffMedia()
/// names them. A GIF may be uploaded, but neither the engine nor the model reads it.
bool isUploadablePicture(const QString &container);

/// Makes one such copy of a file or, for voices, of what is behind a link. One object, one copy; deleting it
/// cancels and removes what is there of it.
class InputCopy : public QObject
{
    Q_OBJECT
public:
    /// `target` is replaced; its folder is made.
    InputCopy(const QUrl &source, const CopyPlan &plan, const QString &target, QObject *parent = nullptr);
    ~InputCopy() override;
    void start();

Q_SIGNALS:
    /// The copy's path; kind InvalidInput when the input can't be read as what it is for, when no sound is
    /// left in a voice or more than limits::kVoiceBytes, Disk when the copy can't be written, what
    /// MediaSource knows for links, Media with apiCode "no_ffmpeg".
    void finished(const retalk::Expected<QString> &path);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace retalk
