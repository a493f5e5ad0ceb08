#include "api/generationrequest.h"

#include "api/files.h"
#include "base/mediasniff.h"
#include "base/mounts.h"
#include "base/printable.h"
#include "base/sizetext.h"
#include "net/mediaurl.h"
#include "net/sharelinks.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QLocale>
#include <QUrl>

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace retalk {

namespace {

struct RequestText
{
    Q_DECLARE_TR_FUNCTIONS(retalk::GenerationRequest)
};

constexpr auto kVideoField = u"video_url";
constexpr auto kAudioField = u"audio_url";
constexpr auto kReferenceField = u"ref_image_url";
constexpr auto kThresholdField = u"query_face_threshold";
constexpr auto kCallbackField = u"callback_url";
constexpr std::array kFields{kVideoField, kAudioField, kReferenceField, kThresholdField, kCallbackField};

Error invalid(QStringView field, const QString &message,
              const QString &code = QStringLiteral("invalid_parameters"))
{
    return Error{
        .kind = ErrorKind::InvalidInput, .message = message, .apiCode = code, .field = field.toString()};
}

Error invalidFile(QStringView field, const QString &message)
{
    return invalid(field, message, QStringLiteral("invalid_file"));
}

QString missingMessage(QStringView field)
{
    if (field == QStringView(kVideoField))
        return RequestText::tr("Choose a video of someone speaking: a link or a file.");
    return RequestText::tr("Choose the voice track: a link or a file.");
}

QString faultMessage(UrlFault fault, LocalFileRule files)
{
    switch (fault) {
    case UrlFault::OuterSpace:
        return RequestText::tr("There is a space before or after the link. Remove it.");
    case UrlFault::InnerSpace:
        return RequestText::tr(
            "There is a space inside the link. Enter one link only, and write a space in it as %20.");
    case UrlFault::ForbiddenCharacter:
        return RequestText::tr("The link contains a character that links can't have, such as < > \" \\ or an "
                               "invisible one. Copy the link again.");
    case UrlFault::NoScheme:
        return files != LocalFileRule::Refused
                   ? RequestText::tr(
                         "Enter a link that begins with https:// or http://, or the full path of a file.")
                   : RequestText::tr("Enter a link that begins with https:// or http://.");
    case UrlFault::NotHttp:
        return RequestText::tr("Only links that begin with https:// or http:// can be used.");
    case UrlFault::UserInfo:
        return RequestText::tr(
            "The link contains a user name or password. Use a link that opens without signing in.");
    case UrlFault::BadHost:
        return RequestText::tr("The link has no valid address after https://. Copy the whole link.");
    case UrlFault::BadPort:
        return RequestText::tr("The number after the colon must be a port from 1 to 65535.");
    case UrlFault::BadPercent:
        return RequestText::tr(
            "The link has a % that isn't followed by two hexadecimal digits. Write the sign itself as %25.");
    case UrlFault::PrivateHost:
        return RequestText::tr("This link points to your own computer or network, where the service can't "
                               "reach it. Use a public link, or choose the file itself.");
    case UrlFault::None:
    case UrlFault::Empty:
        break;
    }
    return {};
}

QString callbackMessage(UrlFault fault)
{
    switch (fault) {
    case UrlFault::NoScheme:
    case UrlFault::NotHttp:
        return RequestText::tr("The callback URL must begin with https://.");
    case UrlFault::PrivateHost:
        return RequestText::tr(
            "The callback URL must be a public address, not one on your own computer or network.");
    default:
        return faultMessage(fault, LocalFileRule::Refused);
    }
}

/// Refuses only files that are definitely of another kind; unclear cases are left to a demuxer.
std::optional<Error> checkKind(QStringView field, QFile &file)
{
    const SniffedMedia media = sniffFile(file);
    const bool isNone = file.seek(0) && isNoMedia(file.read(kSniffBytes));
    if (field == QStringView(kVideoField) && (isNone || !mayBe(media, MediaKind::Video)))
        return invalidFile(
            field, RequestText::tr("This file isn't a video. Choose an MP4, MOV or another video file."));
    // A video is accepted for its sound.
    if (field == QStringView(kAudioField) && (isNone || media.kind == MediaKind::Image))
        return invalidFile(
            field, RequestText::tr("This file has no sound. Choose a WAV, MP3, M4A or another audio file."));
    if (field == QStringView(kReferenceField) && (isNone || !mayBe(media, MediaKind::Image)))
        return invalidFile(
            field,
            RequestText::tr("This file isn't a picture. Choose a JPEG, PNG or WebP photo of the face."));
    return std::nullopt;
}

QString windowsPathMessage(const QString &text)
{
    return RequestText::tr("“%1” is a Windows path. Use a path on this computer, such as /home/me/clip.mp4.")
        .arg(oneLine(text));
}

std::optional<Error> checkFile(QStringView field, const QString &path, AddressRule rule)
{
    const QFileInfo info(path);
    const QString withoutSlash = path.startsWith(u'/') ? path.sliced(1) : path;
    if (!info.exists() && isWindowsPath(withoutSlash)) // from "file:///C:/clip.mp4"
        return invalidFile(field, windowsPathMessage(withoutSlash));
    if (!info.exists())
        return invalidFile(
            field, RequestText::tr("The file “%1” doesn't exist.").arg(QDir::toNativeSeparators(path)));
    if (!info.isFile())
        return invalidFile(field, RequestText::tr("“%1” isn't a file.").arg(QDir::toNativeSeparators(path)));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        Error error =
            invalidFile(field, RequestText::tr("The file “%1” can't be read. Check its permissions.")
                                   .arg(oneLine(info.fileName())));
        error.detail = file.errorString();
        return error;
    }
    if (info.size() == 0)
        return invalidFile(field, RequestText::tr("The file “%1” is empty.").arg(oneLine(info.fileName())));
    if (auto fault = uploadFault(field, info.size(), rule))
        return fault;
    return checkKind(field, file);
}

/// Returns the path in a file: URL. File managers percent-encode reserved characters, but users type names as
/// they are. If there is a “#”, “?” or “%”, the reading that names an existing file is used.
QString fileUrlPath(const QString &text)
{
    QString path = text.sliced(QStringLiteral("file:").size());
    if (path.startsWith(u"//")) {
        const qsizetype slash = path.indexOf(u'/', 2);
        const QStringView host = QStringView(path).mid(2, slash < 0 ? -1 : slash - 2);
        if (slash < 0 || (!host.isEmpty() && host.compare(u"localhost", Qt::CaseInsensitive) != 0))
            return {};
        path.remove(0, slash);
    }
    if (!path.startsWith(u'/'))
        return {};
    const QString decoded = QUrl::fromPercentEncoding(path.toUtf8());
    const auto isSpecial = [](QChar c) {
        return c == u'#' || c == u'?' || c == u'%';
    };
    if (std::none_of(path.cbegin(), path.cend(), isSpecial) || QFileInfo::exists(decoded))
        return decoded;
    for (const QString &other : {path, QUrl(text).path(QUrl::FullyDecoded)}) {
        if (QFileInfo::exists(other))
            return other;
    }
    return decoded;
}

std::optional<Error> checkMedia(QStringView field, const QString &text, AddressRule rule, LocalFileRule files)
{
    const bool isOptional = field == QStringView(kReferenceField);
    const QString path = localFilePath(text);
    const bool mayBeFile = files != LocalFileRule::Refused;
    if (!path.isEmpty() && files == LocalFileRule::Allowed)
        return checkFile(field, path, rule);
    if (!path.isEmpty() && mayBeFile)
        return std::nullopt;
    if (mayBeFile && isWindowsPath(text))
        return invalidFile(field, windowsPathMessage(text));
    if (mayBeFile && isMountAddress(text)) {
        if (const auto mounted = mountedPath(text); !mounted)
            return invalid(field, mounted.error().message, QStringLiteral("invalid_media_url"));
    }
    const UrlFault fault = checkUrl(text, {.publicOnly = rule == AddressRule::PublicOnly});
    if (fault == UrlFault::None) {
        auto page = sharePageError(text);
        if (page)
            page->field = field.toString();
        return page;
    }
    if (fault == UrlFault::Empty && isOptional && text.isEmpty())
        return std::nullopt;
    if (fault == UrlFault::Empty)
        return invalid(field, isOptional ? RequestText::tr("Remove the spaces, or enter the link of a photo.")
                                         : missingMessage(field));
    return invalid(field, faultMessage(fault, files), QStringLiteral("invalid_media_url"));
}

std::optional<Error> checkVoice(const GenerationRequest &request, AddressRule rule, LocalFileRule files)
{
    if (auto error = checkMedia(kAudioField, request.audioUrl, rule, files))
        return error;
    if (request.audioTrack < 0)
        return invalid(kAudioField, RequestText::tr("Audio tracks are counted from 1."));
    if (request.audioOffset > kAudioOffsetMax || request.audioOffset < -kAudioOffsetMax) {
        return invalid(kAudioField,
                       RequestText::tr("The offset must be from -%1 to %1 seconds.")
                           .arg(QLocale().toString(int(std::chrono::seconds(kAudioOffsetMax).count()))));
    }
    return std::nullopt;
}

std::optional<Error> checkCallback(const QString &text)
{
    if (text.isEmpty())
        return std::nullopt;
    // In characters, as the API counts, not in UTF-16 units.
    if (text.size() > kCallbackUrlMaxLength && text.toUcs4().size() > kCallbackUrlMaxLength) {
        return invalid(
            kCallbackField,
            RequestText::tr("The callback URL is longer than %L1 characters.").arg(kCallbackUrlMaxLength));
    }
    const UrlFault fault = checkUrl(text, {.httpsOnly = true, .publicOnly = true});
    if (fault == UrlFault::None)
        return std::nullopt;
    return invalid(kCallbackField,
                   fault == UrlFault::Empty ? callbackMessage(UrlFault::NoScheme) : callbackMessage(fault));
}

constexpr std::array kQualities{
    std::pair{DraftQuality::Fast, QLatin1StringView("fast")},
    std::pair{DraftQuality::Normal, QLatin1StringView("normal")},
    std::pair{DraftQuality::High, QLatin1StringView("high")},
};

Error invalidBody(const QString &field, const QString &message,
                  const QString &code = QStringLiteral("invalid_parameters"))
{
    return Error{.kind = ErrorKind::InvalidInput, .message = message, .apiCode = code, .field = field};
}

/// Reads fields in turn and keeps the first error.
class BodyReader
{
public:
    explicit BodyReader(const QJsonObject &object) : m_object(object) {}

    QString text(const QString &field, bool required)
    {
        const QJsonValue value = m_object.value(field);
        if (value.isUndefined() || value.isNull()) {
            if (required)
                fail(field, RequestText::tr("The field “%1” is required.").arg(field));
            return {};
        }
        if (!value.isString())
            fail(field, RequestText::tr("The field “%1” must be text.").arg(field));
        else if (required && value.toString().isEmpty())
            fail(field, RequestText::tr("The field “%1” must not be empty.").arg(field));
        return value.toString();
    }

    bool boolean(const QString &field, bool byDefault)
    {
        const QJsonValue value = m_object.value(field);
        if (value.isUndefined() || value.isNull())
            return byDefault;
        if (!value.isBool())
            fail(field, RequestText::tr("The field “%1” must be true or false.").arg(field));
        return value.toBool();
    }

    int integer(const QString &field, int byDefault, int min, int max)
    {
        const QJsonValue value = m_object.value(field);
        if (value.isUndefined() || value.isNull())
            return byDefault;
        const double number = value.toDouble(std::nan(""));
        if (!value.isDouble() || number != std::floor(number)) {
            fail(field, RequestText::tr("The field “%1” must be a whole number.").arg(field));
        } else if (number < min || number > max) {
            fail(field,
                 RequestText::tr("The field “%1” must be from %2 to %3.").arg(field).arg(min).arg(max));
        } else {
            return int(number);
        }
        return byDefault;
    }

    DraftQuality quality(const QString &field)
    {
        const QJsonValue value = m_object.value(field);
        if (value.isUndefined() || value.isNull())
            return DraftQuality::Normal;
        const auto quality = draftQualityFromString(value.toString());
        if (!quality)
            fail(field, RequestText::tr("The field “%1” must be “fast”, “normal” or “high”.").arg(field));
        return quality.value_or(DraftQuality::Normal);
    }

    void fail(const QString &field, const QString &message,
              const QString &code = QStringLiteral("invalid_parameters"))
    {
        if (!m_error)
            m_error = invalidBody(field, message, code);
    }

    const std::optional<Error> &error() const { return m_error; }

private:
    const QJsonObject &m_object;
    std::optional<Error> m_error;
};

} // namespace

QString toString(DraftQuality quality)
{
    const auto *known = std::find_if(kQualities.begin(), kQualities.end(),
                                     [quality](const auto &pair) { return pair.first == quality; });
    return known != kQualities.end() ? QString(known->second) : QString();
}

std::optional<DraftQuality> draftQualityFromString(QStringView word)
{
    for (const auto &[quality, name] : kQualities) {
        if (word == name)
            return quality;
    }
    return std::nullopt;
}

AddressRule addressRuleOf(const ServiceAddress &service)
{
    const bool isNear = service.kind == ServiceKind::Local ||
                        (service.kind == ServiceKind::Custom && isPrivateHost(service.apiBase.host()));
    return isNear ? AddressRule::PrivateAllowed : AddressRule::PublicOnly;
}

QList<Error> validate(const GenerationRequest &request, AddressRule rule, LocalFileRule files)
{
    QList<Error> errors;
    for (const char16_t *field : kFields) {
        if (auto error = validateField(request, field, rule, files))
            errors.append(*std::move(error));
    }
    return errors;
}

std::optional<Error> validateField(const GenerationRequest &request, QStringView field, AddressRule rule,
                                   LocalFileRule files)
{
    if (field == QStringView(kVideoField))
        return checkMedia(field, request.videoUrl, rule, files);
    if (field == QStringView(kAudioField))
        return checkVoice(request, rule, files);
    if (field == QStringView(kReferenceField))
        return checkMedia(field, request.referenceImageUrl, rule, files);
    if (field == QStringView(kCallbackField))
        return checkCallback(request.callbackUrl);
    const int threshold = request.faceThreshold;
    if (field == QStringView(kThresholdField) &&
        (threshold < kFaceThresholdMin || threshold > kFaceThresholdMax)) {
        return invalid(field, RequestText::tr("The face threshold must be a whole number from %1 to %2.")
                                  .arg(kFaceThresholdMin)
                                  .arg(kFaceThresholdMax));
    }
    return std::nullopt;
}

std::optional<Error> uploadFault(QStringView field, qint64 bytes, AddressRule rule)
{
    // A service on this computer may read the file in place. If it is uploaded after all, the size is checked
    // then.
    if (rule != AddressRule::PublicOnly || bytes <= kUploadMaxBytes)
        return std::nullopt;
    const auto [size, most] = sizeTexts(bytes, kUploadMaxBytes);
    return invalidFile(
        field, RequestText::tr("The file is %1; at most %2 can be uploaded. Make it smaller, or use a link.")
                   .arg(size, most));
}

QString localFilePath(const QString &text)
{
    if (text.startsWith(u"file:", Qt::CaseInsensitive))
        return fileUrlPath(text);
    if (isMountAddress(text))
        return mountedPath(text).value_or(QString());
    if (text == u"~" || text.startsWith(u"~/"))
        return QDir::homePath() + text.sliced(1);
    return text.startsWith(u'/') && !text.startsWith(u"//") ? text : QString();
}

QJsonObject toJson(const GenerationRequest &request, ServiceKind service)
{
    QJsonObject object{
        {QStringLiteral("model"), QStringLiteral("videoretalk")},
        {QStringLiteral("video_url"), directLink(request.videoUrl)},
        {QStringLiteral("audio_url"), directLink(request.audioUrl)},
        {QStringLiteral("video_extension"), request.videoExtension},
        {QStringLiteral("query_face_threshold"), request.faceThreshold},
    };
    if (!request.referenceImageUrl.isEmpty())
        object.insert(QStringLiteral("ref_image_url"), directLink(request.referenceImageUrl));
    if (!request.callbackUrl.isEmpty())
        object.insert(QStringLiteral("callback_url"), request.callbackUrl);
    if (service == ServiceKind::Local && request.quality != DraftQuality::Normal)
        object.insert(QStringLiteral("quality"), toString(request.quality));
    return object;
}

QByteArray toBody(const GenerationRequest &request, ServiceKind service)
{
    return QJsonDocument(toJson(request, service)).toJson(QJsonDocument::Compact);
}

Expected<GenerationRequest> parseGenerationRequest(const QByteArray &body)
{
    QJsonParseError parseError;
    const QJsonDocument document = QJsonDocument::fromJson(body, &parseError);
    if (parseError.error != QJsonParseError::NoError) {
        Error error = invalidBody({}, RequestText::tr("The request body isn't valid JSON."));
        error.detail = QStringLiteral("%1 at byte %2").arg(parseError.errorString()).arg(parseError.offset);
        return failure(std::move(error));
    }
    if (!document.isObject())
        return failure(invalidBody({}, RequestText::tr("The request body must be a JSON object.")));

    const QJsonObject object = document.object();
    BodyReader reader(object);
    const QString model = reader.text(QStringLiteral("model"), true);
    if (!model.isEmpty() && model != u"videoretalk")
        reader.fail(QStringLiteral("model"),
                    RequestText::tr("Unknown model “%1”. Use “videoretalk”.").arg(model.left(80)),
                    QStringLiteral("model_not_found"));
    GenerationRequest request;
    request.videoUrl = reader.text(QStringLiteral("video_url"), true);
    request.audioUrl = reader.text(QStringLiteral("audio_url"), true);
    request.referenceImageUrl = reader.text(QStringLiteral("ref_image_url"), false);
    request.videoExtension = reader.boolean(QStringLiteral("video_extension"), false);
    request.faceThreshold = reader.integer(QStringLiteral("query_face_threshold"), kFaceThresholdDefault,
                                           kFaceThresholdMin, kFaceThresholdMax);
    request.callbackUrl = reader.text(QStringLiteral("callback_url"), false);
    request.quality = reader.quality(QStringLiteral("quality"));
    if (reader.error())
        return failure(*reader.error());
    return request;
}

} // namespace retalk
