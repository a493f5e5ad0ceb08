#include "engine/failures.h"

#include <QCoreApplication>

namespace retalk::lipsync {

namespace {

using namespace Qt::StringLiterals;

class Words
{
    Q_DECLARE_TR_FUNCTIONS(LipSync)
public:
    static QString video(Fault fault)
    {
        switch (fault) {
        case Fault::CannotOpen:
            return tr("The video cannot be opened.");
        case Fault::Empty:
            return tr("The video file is empty (0 bytes).");
        case Fault::NotMedia:
            return tr("The video is not a media file that can be read.");
        case Fault::NoStream:
            return tr("The video has no picture, only sound.");
        case Fault::StillPicture:
            return tr("The video is a still picture.");
        case Fault::NoDecoder:
            return tr("The video's codec cannot be decoded on this computer.");
        case Fault::Damaged:
        case Fault::UnusableRate:
            return tr("The video is damaged and cannot be decoded.");
        case Fault::Incomplete:
            return tr("The video file is incomplete: its end is missing. Download or export it again.");
        case Fault::TooLong:
            return tr("The video is longer than %1 minutes.").arg(kLongestMinutes);
        case Fault::TooLarge:
            return tr("The video is wider or higher than %1 pixels.").arg(kLargestSide);
        }
        return {};
    }
    static QString voice(Fault fault)
    {
        switch (fault) {
        case Fault::CannotOpen:
            return tr("The voice cannot be opened.");
        case Fault::Empty:
            return tr("The voice file is empty (0 bytes).");
        case Fault::NotMedia:
        case Fault::StillPicture:
            return tr("The voice is not a media file that can be read.");
        case Fault::NoStream:
            return tr("The voice file has no sound in it.");
        case Fault::NoDecoder:
            return tr("The voice's codec cannot be decoded on this computer.");
        case Fault::Damaged:
        case Fault::TooLarge:
            return tr("The voice is damaged and cannot be decoded.");
        case Fault::Incomplete:
            return tr("The voice file is incomplete: its end is missing. Download or export it again.");
        case Fault::TooLong:
            return tr("The voice track is longer than %1 minutes.").arg(kLongestMinutes);
        case Fault::UnusableRate:
            return tr("The voice track's sample rate can't hold speech.");
        }
        return {};
    }
    static QString reference(Fault fault)
    {
        switch (fault) {
        case Fault::CannotOpen:
            return tr("The reference picture cannot be opened.");
        case Fault::Empty:
            return tr("The reference picture is empty (0 bytes).");
        default:
            return tr("The reference is not a picture that can be read.");
        }
    }
    static QString noFace() { return tr("no face found: the video must show a face from the front."); }
    static QString noMouth(NoMouth why)
    {
        switch (why) {
        case NoMouth::Turned:
            return tr(
                "the face is turned too far from the camera: use a video that shows it from the front.");
        case NoMouth::Covered:
            return tr("the mouth is covered in the whole video: use a video that shows it.");
        case NoMouth::CutOff:
            return tr("the mouth is outside the picture in the whole video: use a video that shows it.");
        }
        return {};
    }
    static QString noReferenceFace() { return tr("no face found on the reference picture."); }
    static QString severalReferenceFaces()
    {
        return tr("several faces found on the reference picture: it must show one person.");
    }
    static QString noMatch(int score, std::optional<int> next, int threshold)
    {
        if (next)
            return tr("no matching face found: the best score is %1, the next person's is %2, the threshold "
                      "is %3. Take the reference from this video.")
                .arg(score)
                .arg(*next)
                .arg(threshold);
        return tr("no matching face found: the best score is %1, the threshold is %2. Take the reference "
                  "from this video.")
            .arg(score)
            .arg(threshold);
    }
    static QString cannotWrite() { return tr("The result cannot be written."); }
    static QString cancelled() { return tr("Cancelled."); }
};

} // namespace

Error inputError(Input input, Fault fault, const QString &detail)
{
    Error error{.kind = ErrorKind::Media, .detail = detail};
    switch (input) {
    case Input::Video:
        error.message = Words::video(fault);
        error.field = u"video_url"_s;
        error.apiCode = u"invalid_media_url"_s;
        break;
    case Input::Voice:
        error.message = Words::voice(fault);
        error.field = u"audio_url"_s;
        error.apiCode = u"invalid_audio"_s;
        break;
    case Input::Reference:
        error.message = Words::reference(fault);
        error.field = u"ref_image_url"_s;
        error.apiCode = u"image_processing_error"_s;
        break;
    }
    return error;
}

Error noFaceError()
{
    return {.kind = ErrorKind::TaskFailed,
            .message = Words::noFace(),
            .apiCode = u"image_processing_error"_s,
            .field = u"video_url"_s};
}

Error noMouthError(NoMouth why)
{
    return {.kind = ErrorKind::TaskFailed,
            .message = Words::noMouth(why),
            .apiCode = u"image_processing_error"_s,
            .field = u"video_url"_s};
}

Error noReferenceFaceError()
{
    return {.kind = ErrorKind::TaskFailed,
            .message = Words::noReferenceFace(),
            .apiCode = u"image_processing_error"_s,
            .field = u"ref_image_url"_s};
}

Error severalReferenceFacesError()
{
    return {.kind = ErrorKind::TaskFailed,
            .message = Words::severalReferenceFaces(),
            .apiCode = u"image_processing_error"_s,
            .field = u"ref_image_url"_s};
}

Error noMatchError(int bestScore, std::optional<int> nextScore, int threshold)
{
    return {.kind = ErrorKind::TaskFailed,
            .message = Words::noMatch(bestScore, nextScore, threshold),
            .apiCode = u"image_processing_error"_s,
            .field = u"ref_image_url"_s};
}

Error writeError(const QString &detail)
{
    return {.kind = ErrorKind::Disk, .message = Words::cannotWrite(), .detail = detail};
}

Error cancelledError()
{
    return {.kind = ErrorKind::Cancelled, .message = Words::cancelled()};
}

} // namespace retalk::lipsync
