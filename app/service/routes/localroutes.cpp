#include "service/routes/localroutes.h"

#include "service/http/answers.h"
#include "service/http/httpserver.h"
#include "service/routes/requestcheck.h"
#include "service/routes/routecontext.h"
#include "service/stores/filestore.h"
#include "service/work/localwork.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <httplib.h>

namespace retalk::service {

using namespace Qt::StringLiterals;

namespace {

/// Maximum number of people a picture is compared with at once.
constexpr qsizetype kMaxPeople = 64;

/// Reads the fields that aren't URLs.
std::optional<Refusal> readRest(const QJsonObject &body, LocalRequest &request)
{
    const QString threshold = u"query_face_threshold"_s;
    const QJsonValue wanted = body.value(threshold);
    if (!wanted.isUndefined() && !wanted.isNull()) {
        request.faceThreshold = wanted.toInt(-1);
        if (request.faceThreshold < kFaceThresholdMin || request.faceThreshold > kFaceThresholdMax)
            return invalidParameter(threshold,
                                    QStringLiteral("The field “%1” must be a number from %2 to %3.")
                                        .arg(threshold)
                                        .arg(kFaceThresholdMin)
                                        .arg(kFaceThresholdMax));
    }
    const QJsonArray people = body.value(u"people").toArray();
    if (people.size() > kMaxPeople)
        return invalidParameter(u"people"_s, QStringLiteral("The field “people” has too many entries."));
    for (const QJsonValue &likeness : people)
        request.people.append(likeness.toString());
    return {};
}

/// Returns the request in the body of `call`, or why it is invalid.
tl::expected<LocalRequest, Refusal> readRequest(const RouteContext &context, const Call &call,
                                                LocalRequest::Kind kind)
{
    const QJsonDocument document = QJsonDocument::fromJson(call.body);
    if (!document.isObject())
        return tl::unexpected(
            invalidParameter({}, QStringLiteral("The request body must be a JSON object.")));
    const QJsonObject body = document.object();
    LocalRequest request{.kind = kind};
    // Look for faces in a picture if the body names one, otherwise in a video.
    if (kind == LocalRequest::Kind::Faces && body.contains(u"image_url"))
        request.kind = LocalRequest::Kind::PictureFaces;
    std::vector<std::pair<QString, QString *>> fields;
    if (request.kind == LocalRequest::Kind::PictureFaces)
        fields.emplace_back(u"image_url"_s, &request.imageUrl);
    else
        fields.emplace_back(u"video_url"_s, &request.videoUrl);
    if (kind == LocalRequest::Kind::SyncCheck) {
        fields.emplace_back(u"original_url"_s, &request.originalUrl);
        fields.emplace_back(u"ref_image_url"_s, &request.referenceUrl);
    }
    for (const auto &[field, text] : fields) {
        const QJsonValue value = body.value(field);
        const bool isOptional = field == u"original_url" || field == u"ref_image_url";
        if (isOptional && (value.isUndefined() || value.isNull()))
            continue;
        if (!value.isString())
            return tl::unexpected(
                invalidParameter(field, QStringLiteral("The field “%1” must be text.").arg(field)));
        *text = value.toString();
        if (text->isEmpty())
            return tl::unexpected(
                invalidParameter(field, QStringLiteral("The field “%1” must not be empty.").arg(field)));
        if (const auto error = checkMediaUrl(*text, field, context.options, context.files))
            return tl::unexpected(invalidParameter(field, error->message));
    }
    if (const auto refusal = readRest(body, request))
        return tl::unexpected(*refusal);
    return request;
}

int statusFor(const QString &code)
{
    if (code == u"service_unavailable")
        return 503;
    if (code == u"generation_timeout")
        return 504;
    if (code == u"service_error" || code == u"unknown_error" || code == u"resource_exhausted")
        return 500;
    return 400;
}

void answerRequest(const RouteContext &context, LocalWork &work, const Call &call, httplib::Response &answer,
                   LocalRequest::Kind kind)
{
    const auto request = readRequest(context, call, kind);
    if (!request)
        return sendRefusal(answer, request.error());
    const LocalOutcome outcome = work.run(*request);
    if (!outcome.error.code.isEmpty()) {
        if (outcome.isBusy)
            answer.set_header("Retry-After", "2");
        // Not 429: clients pause their jobs on that, but here only other checks are in the way.
        const int status = outcome.isBusy ? 503 : statusFor(outcome.error.code);
        return sendRefusal(answer, {.status = status,
                                    .code = outcome.error.code,
                                    .message = outcome.error.message,
                                    .param = status != 400                 ? QString()
                                             : request->imageUrl.isEmpty() ? u"video_url"_s
                                                                           : u"image_url"_s,
                                    .suggestion = outcome.error.suggestion});
    }
    QJsonObject body = outcome.answer;
    QJsonArray people = body.value(u"people").toArray();
    for (qsizetype i = 0; i < people.size(); ++i) {
        QJsonObject person = people.at(i).toObject();
        if (const auto file = context.files.find(person.take(u"crop_id").toString()))
            person.insert(u"crop"_s, FileStore::urlOf(*file, context.baseUrl));
        people.replace(i, person);
    }
    if (body.contains(u"people"))
        body.insert(u"people"_s, people);
    sendJson(answer, 200, body);
}

} // namespace

void addLocalRoutes(HttpServer &server, const RouteContext &context, LocalWork &work)
{
    const auto with = [&context, &work](LocalRequest::Kind kind) {
        return [&context, &work, kind](const Call &call, httplib::Response &answer) {
            answerRequest(context, work, call, answer, kind);
        };
    };
    server.add({"POST", "/local/faces", Access::Bearer, Body::Json, with(LocalRequest::Kind::Faces)});
    server.add(
        {"POST", "/local/sync-check", Access::Bearer, Body::Json, with(LocalRequest::Kind::SyncCheck)});
}

} // namespace retalk::service
