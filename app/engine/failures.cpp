#include "engine/failures.h"

namespace retalk::lipsync {

namespace {

using namespace Qt::StringLiterals;

QString videoMessage(Fault fault)
{
    switch (fault) {
    case Fault::CannotOpen:
        return u"The video can't be opened."_s;
    case Fault::Empty:
        return u"The video file is empty (0 bytes)."_s;
    case Fault::NotMedia:
        return u"The video isn't a media file, or its format isn't supported."_s;
    case Fault::NoStream:
        return u"The video file has only sound."_s;
    case Fault::StillPicture:
        return u"The video is a still picture."_s;
    case Fault::NoDecoder:
        return u"This computer can't decode the video."_s;
    case Fault::Damaged:
    case Fault::UnusableRate:
        return u"The video is damaged and can't be decoded."_s;
    case Fault::Incomplete:
        return u"The video file is incomplete: its end is missing. Download or export it again."_s;
    case Fault::TooLong:
        return u"The video is longer than %1 minutes."_s.arg(kLongestMinutes);
    case Fault::TooLarge:
        return u"The video is wider or taller than %1 pixels."_s.arg(kLargestSide);
    }
    return {};
}

QString voiceMessage(Fault fault)
{
    switch (fault) {
    case Fault::CannotOpen:
        return u"The voice track can't be opened."_s;
    case Fault::Empty:
        return u"The voice track is empty (0 bytes)."_s;
    case Fault::NotMedia:
    case Fault::StillPicture:
        return u"The voice track isn't a media file, or its format isn't supported."_s;
    case Fault::NoStream:
        return u"The voice track has no sound."_s;
    case Fault::NoDecoder:
        return u"This computer can't decode the voice track."_s;
    case Fault::Damaged:
    case Fault::TooLarge:
        return u"The voice track is damaged and can't be decoded."_s;
    case Fault::Incomplete:
        return u"The voice track is incomplete: its end is missing. Download or export it again."_s;
    case Fault::TooLong:
        return u"The voice track is longer than %1 minutes."_s.arg(kLongestMinutes);
    case Fault::UnusableRate:
        return u"The voice track's sample rate can't hold speech."_s;
    }
    return {};
}

QString referenceMessage(Fault fault)
{
    switch (fault) {
    case Fault::CannotOpen:
        return u"The face photo can't be opened."_s;
    case Fault::Empty:
        return u"The face photo is empty (0 bytes)."_s;
    default:
        return u"The face photo isn't a picture, or its format isn't supported."_s;
    }
}

QString noMouthMessage(NoMouth why)
{
    switch (why) {
    case NoMouth::Turned:
        return u"the face is turned too far from the camera: use a video that shows it from the front."_s;
    case NoMouth::Covered:
        return u"the mouth is covered in the whole video: use a video that shows it."_s;
    case NoMouth::CutOff:
        return u"the mouth is outside the picture in the whole video: use a video that shows it."_s;
    }
    return {};
}

QString noMatchMessage(int score, std::optional<int> next, int threshold)
{
    if (next)
        return u"no matching face found: the best score is %1, the next person's is %2, the threshold "
               "is %3. Take the reference from this video."_s.arg(score)
                   .arg(*next)
                   .arg(threshold);
    return u"no matching face found: the best score is %1, the threshold is %2. Take the reference "
           "from this video."_s.arg(score)
               .arg(threshold);
}

} // namespace

Error inputError(Input input, Fault fault, const QString &detail)
{
    Error error{.kind = ErrorKind::Media, .detail = detail};
    switch (input) {
    case Input::Video:
        error.message = videoMessage(fault);
        error.field = u"video_url"_s;
        error.apiCode = u"invalid_media_url"_s;
        break;
    case Input::Voice:
        error.message = voiceMessage(fault);
        error.field = u"audio_url"_s;
        error.apiCode = u"invalid_audio"_s;
        break;
    case Input::Reference:
        error.message = referenceMessage(fault);
        error.field = u"ref_image_url"_s;
        error.apiCode = u"image_processing_error"_s;
        break;
    }
    return error;
}

Error noFaceError()
{
    return {.kind = ErrorKind::TaskFailed,
            .message = u"no face found: the video must show a face from the front."_s,
            .apiCode = u"image_processing_error"_s,
            .field = u"video_url"_s};
}

Error noMouthError(NoMouth why)
{
    return {.kind = ErrorKind::TaskFailed,
            .message = noMouthMessage(why),
            .apiCode = u"image_processing_error"_s,
            .field = u"video_url"_s};
}

Error noReferenceFaceError()
{
    return {.kind = ErrorKind::TaskFailed,
            .message = u"no face found on the reference picture."_s,
            .apiCode = u"image_processing_error"_s,
            .field = u"ref_image_url"_s};
}

Error severalReferenceFacesError()
{
    return {.kind = ErrorKind::TaskFailed,
            .message = u"several faces found on the reference picture: it must show one person."_s,
            .apiCode = u"image_processing_error"_s,
            .field = u"ref_image_url"_s};
}

Error noMatchError(int bestScore, std::optional<int> nextScore, int threshold)
{
    return {.kind = ErrorKind::TaskFailed,
            .message = noMatchMessage(bestScore, nextScore, threshold),
            .apiCode = u"image_processing_error"_s,
            .field = u"ref_image_url"_s};
}

Error writeError(const QString &detail)
{
    return {.kind = ErrorKind::Disk, .message = u"The result can't be written."_s, .detail = detail};
}

Error cancelledError()
{
    return {.kind = ErrorKind::Cancelled, .message = u"Cancelled."_s};
}

} // namespace retalk::lipsync
