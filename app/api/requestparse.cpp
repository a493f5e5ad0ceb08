#include "api/generationrequest.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <cmath>

namespace retalk {

namespace {

struct ParsingText
{
    Q_DECLARE_TR_FUNCTIONS(retalk::GenerationRequest)
};

Error invalidBody(const QString &field, const QString &message,
                  const QString &code = QStringLiteral("invalid_parameters"))
{
    return Error{.kind = ErrorKind::InvalidInput, .message = message, .apiCode = code, .field = field};
}

/// Reads fields one after the other and keeps the first fault.
class BodyReader
{
public:
    explicit BodyReader(const QJsonObject &object) : m_object(object) {}

    QString text(const QString &field, bool required)
    {
        const QJsonValue value = m_object.value(field);
        if (value.isUndefined() || value.isNull()) {
            if (required)
                fail(field, ParsingText::tr("The field “%1” is required.").arg(field));
            return {};
        }
        if (!value.isString())
            fail(field, ParsingText::tr("The field “%1” must be text.").arg(field));
        else if (required && value.toString().isEmpty())
            fail(field, ParsingText::tr("The field “%1” must not be empty.").arg(field));
        return value.toString();
    }

    bool boolean(const QString &field, bool byDefault)
    {
        const QJsonValue value = m_object.value(field);
        if (value.isUndefined() || value.isNull())
            return byDefault;
        if (!value.isBool())
            fail(field, ParsingText::tr("The field “%1” must be true or false.").arg(field));
        return value.toBool();
    }

    int integer(const QString &field, int byDefault, int min, int max)
    {
        const QJsonValue value = m_object.value(field);
        if (value.isUndefined() || value.isNull())
            return byDefault;
        const double number = value.toDouble(std::nan(""));
        if (!value.isDouble() || number != std::floor(number)) {
            fail(field, ParsingText::tr("The field “%1” must be a whole number.").arg(field));
        } else if (number < min || number > max) {
            fail(field,
                 ParsingText::tr("The field “%1” must be from %2 to %3.").arg(field).arg(min).arg(max));
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
            fail(field, ParsingText::tr("The field “%1” must be “fast”, “normal” or “high”.").arg(field));
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

Expected<GenerationRequest> parseGenerationRequest(const QByteArray &body)
{
    QJsonParseError parseError;
    const QJsonDocument document = QJsonDocument::fromJson(body, &parseError);
    if (parseError.error != QJsonParseError::NoError) {
        Error error = invalidBody({}, ParsingText::tr("The request body isn't valid JSON."));
        error.detail = QStringLiteral("%1 at byte %2").arg(parseError.errorString()).arg(parseError.offset);
        return failure(std::move(error));
    }
    if (!document.isObject())
        return failure(invalidBody({}, ParsingText::tr("The request body must be a JSON object.")));

    const QJsonObject object = document.object();
    BodyReader reader(object);
    const QString model = reader.text(QStringLiteral("model"), true);
    if (!model.isEmpty() && model != u"videoretalk")
        reader.fail(QStringLiteral("model"),
                    ParsingText::tr("Unknown model “%1”. Use “videoretalk”.").arg(model.left(80)),
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
