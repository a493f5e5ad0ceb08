#include "jobs/model/jobcodec.h"

#include "base/log.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtEndian>

namespace retalk {

namespace {

using namespace Qt::StringLiterals;

QJsonValue fromTime(const QDateTime &time)
{
    return time.isValid() ? QJsonValue(time.toUTC().toMSecsSinceEpoch()) : QJsonValue();
}

QDateTime toTime(const QJsonValue &value)
{
    return value.isDouble() ? QDateTime::fromMSecsSinceEpoch(value.toInteger(), Qt::UTC) : QDateTime();
}

QJsonValue fromBytes(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toBase64());
}

QByteArray toBytes(const QJsonValue &value)
{
    return QByteArray::fromBase64(value.toString().toLatin1());
}

QString fromKind(ServiceKind kind)
{
    switch (kind) {
    case ServiceKind::EvoLink:
        return QStringLiteral("evolink");
    case ServiceKind::Custom:
        return QStringLiteral("custom");
    case ServiceKind::Local:
        break;
    }
    return QStringLiteral("local");
}

ServiceKind toKind(const QString &name)
{
    if (name == u"evolink")
        return ServiceKind::EvoLink;
    return name == u"custom" ? ServiceKind::Custom : ServiceKind::Local;
}

QJsonObject fromRequest(const GenerationRequest &request)
{
    QJsonObject object{{u"video"_s, request.videoUrl},
                       {u"audio"_s, request.audioUrl},
                       {u"reference"_s, request.referenceImageUrl},
                       {u"extend"_s, request.videoExtension},
                       {u"threshold"_s, request.faceThreshold},
                       {u"callback"_s, request.callbackUrl}};
    // Left out if unset, so that a job's fingerprint is the same as in earlier versions.
    if (request.audioTrack > 0)
        object[u"track"_s] = request.audioTrack;
    if (request.audioOffset.count() != 0)
        object[u"offset_ms"_s] = qint64(request.audioOffset.count());
    if (request.quality != DraftQuality::Normal)
        object[u"quality"_s] = toString(request.quality);
    return object;
}

GenerationRequest toRequest(const QJsonObject &object)
{
    return {.videoUrl = object[u"video"].toString(),
            .audioUrl = object[u"audio"].toString(),
            .referenceImageUrl = object[u"reference"].toString(),
            .videoExtension = object[u"extend"].toBool(),
            .faceThreshold = object[u"threshold"].toInt(kFaceThresholdDefault),
            .callbackUrl = object[u"callback"].toString(),
            .audioTrack = qMax(0, object[u"track"].toInt()),
            .audioOffset = std::chrono::milliseconds(object[u"offset_ms"].toInteger()),
            .quality = draftQualityFromString(object[u"quality"].toString()).value_or(DraftQuality::Normal)};
}

/// Kept out of the request's object, so that a job's fingerprint doesn't depend on them.
QJsonObject fromNames(const LinkNames &names)
{
    return {{u"video"_s, names.video}, {u"voice"_s, names.voice}, {u"face"_s, names.face}};
}

LinkNames toNames(const QJsonObject &object)
{
    return {object[u"video"].toString(), object[u"voice"].toString(), object[u"face"].toString()};
}

QJsonValue fromStamp(const FileStamp &stamp)
{
    if (!stamp.isValid())
        return {};
    return QJsonObject{
        {u"bytes"_s, stamp.bytes}, {u"modified_ns"_s, stamp.modifiedNs}, {u"inode"_s, qint64(stamp.inode)}};
}

FileStamp toStamp(const QJsonValue &value)
{
    const QJsonObject object = value.toObject();
    return {.bytes = object[u"bytes"].toInteger(-1),
            .modifiedNs = object[u"modified_ns"].toInteger(),
            .inode = quint64(object[u"inode"].toInteger())};
}

QJsonObject fromUpload(const UploadedFile &file)
{
    QJsonObject object{{u"id"_s, file.id},
                       {u"name"_s, file.name},
                       {u"original"_s, file.originalName},
                       {u"bytes"_s, file.bytes},
                       {u"type"_s, file.mimeType},
                       {u"url"_s, file.fileUrl},
                       {u"download"_s, file.downloadUrl},
                       {u"uploaded"_s, fromTime(file.uploaded)},
                       {u"expires"_s, fromTime(file.expires)},
                       {u"source"_s, fromStamp(file.source)}};
    if (!file.recipe.isEmpty())
        object[u"recipe"_s] = file.recipe;
    return object;
}

UploadedFile toUpload(const QJsonObject &object)
{
    return {.id = object[u"id"].toString(),
            .name = object[u"name"].toString(),
            .originalName = object[u"original"].toString(),
            .bytes = object[u"bytes"].toInteger(),
            .mimeType = object[u"type"].toString(),
            .fileUrl = object[u"url"].toString(),
            .downloadUrl = object[u"download"].toString(),
            .uploaded = toTime(object[u"uploaded"]),
            .expires = toTime(object[u"expires"]),
            .source = toStamp(object[u"source"]),
            .recipe = object[u"recipe"].toString()};
}

QJsonObject fromError(const Error &error)
{
    QJsonObject object{{u"kind"_s, toString(error.kind)},
                       {u"message"_s, redacted(error.message)},
                       {u"detail"_s, redacted(error.detail)},
                       {u"http"_s, error.httpStatus},
                       {u"code"_s, error.apiCode},
                       {u"field"_s, error.field},
                       {u"request"_s, error.requestId}};
    if (error.retryAfter)
        object[u"retry_after_ms"_s] = qint64(error.retryAfter->count());
    if (error.isUncharged)
        object[u"uncharged"_s] = true;
    return object;
}

Error toError(const QJsonObject &object)
{
    Error error{.kind = errorKindFromString(object[u"kind"].toString()).value_or(ErrorKind::Internal),
                .message = object[u"message"].toString(),
                .detail = object[u"detail"].toString(),
                .httpStatus = object[u"http"].toInt(),
                .apiCode = object[u"code"].toString(),
                .field = object[u"field"].toString(),
                .requestId = object[u"request"].toString()};
    if (object[u"retry_after_ms"].isDouble())
        error.retryAfter = std::chrono::milliseconds(object[u"retry_after_ms"].toInteger());
    error.isUncharged = object[u"uncharged"].toBool();
    return error;
}

QJsonObject fromDownload(const DownloadState &state)
{
    return {{u"etag"_s, fromBytes(state.etag)},
            {u"modified"_s, fromBytes(state.lastModified)},
            {u"total"_s, state.totalBytes},
            {u"whole"_s, fromStamp(state.whole)}};
}

DownloadState toDownload(const QJsonObject &object)
{
    return {.etag = toBytes(object[u"etag"]),
            .lastModified = toBytes(object[u"modified"]),
            .totalBytes = object[u"total"].toInteger(-1),
            .whole = toStamp(object[u"whole"])};
}

QJsonObject fromMarks(const JobMarks &marks)
{
    return {{u"title"_s, marks.title},
            {u"note"_s, marks.note},
            {u"project"_s, marks.project},
            {u"starred"_s, marks.isStarred}};
}

JobMarks toMarks(const QJsonObject &object)
{
    return normalised({.title = object[u"title"].toString(),
                       .note = object[u"note"].toString(),
                       .project = object[u"project"].toString(),
                       .isStarred = object[u"starred"].toBool()});
}

QJsonArray fromStages(const QList<StageEntry> &stages)
{
    QJsonArray array;
    for (const StageEntry &stage : stages)
        array.append(QJsonArray{toString(stage.state), fromTime(stage.since)});
    return array;
}

QList<StageEntry> toStages(const QJsonArray &array)
{
    QList<StageEntry> stages;
    for (const QJsonValue &value : array) {
        const auto state = jobStateFromString(value[0].toString());
        const QDateTime since = toTime(value[1]);
        if (state && since.isValid() && stages.size() < kStagesKept)
            stages.append({*state, since});
    }
    return stages;
}

Task toTask(const QJsonValue &value)
{
    return value.isObject() ? parseTask(value.toObject()).value_or(Task{}) : Task{};
}

/// Kind Protocol: a job with a task id can still ask for its result.
Error recordDamaged()
{
    return {.kind = ErrorKind::Protocol,
            .message = QCoreApplication::translate("retalk::JobStore",
                                                   "This job's record in the job list is damaged.")};
}

/// For records of earlier versions, which didn't store this: returns true if a POST was sent and nothing
/// proves that it was rejected.
bool mayHaveBeenCharged(const Job &job)
{
    const bool isRefusal = job.state == JobState::Failed && job.resumeState == JobState::Submitting;
    if (isRefusal && job.error && job.error->httpStatus >= 300 && !job.error->isUncharged)
        return true;
    const auto isSubmission = [](const StageEntry &stage) {
        return stage.state == JobState::Submitting;
    };
    const auto posts = std::count_if(job.stages.cbegin(), job.stages.cend(), isSubmission);
    return posts > (isRefusal && job.error && job.error->isUncharged ? 1 : 0);
}

} // namespace

QByteArray toStored(const Job &job)
{
    QJsonObject uploads;
    for (auto file = job.uploads.begin(); file != job.uploads.end(); ++file)
        uploads[file.key()] = fromUpload(file.value());
    QJsonObject object{
        {u"id"_s, job.id.toString(QUuid::WithoutBraces)},
        {u"name"_s, job.name},
        {u"service"_s, toJson(job.service)},
        {u"request"_s, fromRequest(job.request)},
        {u"names"_s, fromNames(job.request.names)},
        {u"state"_s, toString(job.state)},
        {u"position"_s, job.position},
        {u"uploads"_s, uploads},
        {u"body"_s, fromBytes(job.body)},
        {u"key"_s, job.idempotencyKey},
        {u"submitted"_s, fromTime(job.submittedAt)},
        {u"first_submitted"_s, fromTime(job.firstSubmittedAt)},
        {u"may_have_been_charged"_s, job.mayHaveBeenCharged},
        {u"task_id"_s, job.taskId},
        {u"task"_s, job.task.id.isEmpty() ? QJsonValue() : QJsonValue(toJson(job.task))},
        {u"result_url"_s, job.resultUrl},
        {u"result_expires"_s, fromTime(job.resultExpiresAt)},
        {u"link_renewed"_s, job.linkRenewed},
        {u"output"_s, job.outputPath},
        {u"output_chosen"_s, job.outputChosen},
        {u"download"_s, fromDownload(job.download)},
        {u"sync"_s, job.syncVerdict ? QJsonValue(toJson(*job.syncVerdict)) : QJsonValue()},
        {u"resume"_s, toString(job.resumeState)},
        {u"retry_at"_s, fromTime(job.retryAt)},
        {u"attempts"_s, job.attempts},
        {u"last_failure"_s, toString(job.lastFailure)},
        {u"same_failures"_s, job.sameFailures},
        {u"error"_s, job.error ? QJsonValue(fromError(*job.error)) : QJsonValue()},
        {u"created"_s, fromTime(job.createdAt)},
        {u"updated"_s, fromTime(job.updatedAt)},
        {u"finished"_s, fromTime(job.finishedAt)},
        {u"stages"_s, fromStages(job.stages)},
    };
    if (!isEmpty(job.marks))
        object[u"marks"_s] = fromMarks(job.marks);
    if (!job.film.isNull()) {
        object[u"film"_s] = job.film.toString(QUuid::WithoutBraces);
        object[u"piece"_s] = job.piece;
    }
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

Expected<Job> jobFromStored(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    const auto id = QUuid::fromString(object[u"id"].toString());
    const auto state = jobStateFromString(object[u"state"].toString());
    if (id.isNull()) {
        return failure(ErrorKind::Protocol,
                       QCoreApplication::translate("retalk::JobStore", "A stored job can't be read."));
    }
    Job job{.id = id,
            .name = object[u"name"].toString(),
            .service = serviceFromJson(object[u"service"].toObject()),
            .request = toRequest(object[u"request"].toObject()),
            .state = state.value_or(JobState::Failed),
            .position = object[u"position"].toDouble()};
    job.request.names = toNames(object[u"names"].toObject());
    job.film = QUuid::fromString(object[u"film"].toString());
    job.piece = qMax(0, object[u"piece"].toInt());
    const QJsonObject uploads = object[u"uploads"].toObject();
    for (auto file = uploads.begin(); file != uploads.end(); ++file)
        job.uploads.insert(file.key(), toUpload(file.value().toObject()));
    job.body = toBytes(object[u"body"]);
    job.idempotencyKey = object[u"key"].toString();
    job.submittedAt = toTime(object[u"submitted"]);
    job.firstSubmittedAt = toTime(object[u"first_submitted"]);
    job.taskId = object[u"task_id"].toString();
    job.task = toTask(object[u"task"]);
    job.resultUrl = object[u"result_url"].toString();
    job.resultExpiresAt = toTime(object[u"result_expires"]);
    job.linkRenewed = object[u"link_renewed"].toBool();
    job.outputPath = object[u"output"].toString();
    job.outputChosen = object[u"output_chosen"].toBool();
    job.download = toDownload(object[u"download"].toObject());
    if (const auto verdict = parseSyncVerdict(object[u"sync"].toObject()))
        job.syncVerdict = *verdict;
    job.resumeState = jobStateFromString(object[u"resume"].toString()).value_or(JobState::Queued);
    job.retryAt = toTime(object[u"retry_at"]);
    job.attempts = object[u"attempts"].toInt();
    job.lastFailure = errorKindFromString(object[u"last_failure"].toString()).value_or(ErrorKind::Internal);
    job.sameFailures = object[u"same_failures"].toInt();
    if (object[u"error"].isObject())
        job.error = toError(object[u"error"].toObject());
    if (!state) {
        job.error = recordDamaged();
        job.error->detail = object[u"state"].toString();
    }
    job.createdAt = toTime(object[u"created"]);
    job.updatedAt = toTime(object[u"updated"]);
    job.finishedAt = toTime(object[u"finished"]);
    job.stages = toStages(object[u"stages"].toArray());
    job.mayHaveBeenCharged = object[u"may_have_been_charged"].toBool(mayHaveBeenCharged(job));
    job.marks = toMarks(object[u"marks"].toObject());
    return job;
}

QByteArray withMarks(const QByteArray &json, const JobMarks &marks)
{
    QJsonObject object = QJsonDocument::fromJson(json).object();
    if (object.isEmpty())
        return {};
    object[u"marks"_s] = fromMarks(marks);
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

Job damagedJob(const QUuid &id)
{
    Job job;
    job.id = id;
    job.state = JobState::Failed;
    job.error = recordDamaged();
    return job;
}

QJsonObject toJson(const ServiceAddress &service)
{
    return {{u"kind"_s, fromKind(service.kind)},
            {u"api"_s, service.apiBase.toString(QUrl::FullyEncoded)},
            {u"files"_s, service.filesBase.toString(QUrl::FullyEncoded)}};
}

ServiceAddress serviceFromJson(const QJsonObject &object)
{
    return {.kind = toKind(object[u"kind"].toString()),
            .apiBase = QUrl(object[u"api"].toString()),
            .filesBase = QUrl(object[u"files"].toString())};
}

QString serviceKey(const ServiceAddress &service)
{
    return service.apiBase.isEmpty()
               ? QStringLiteral("")
               : service.apiBase.toString(QUrl::FullyEncoded | QUrl::StripTrailingSlash);
}

ServiceAddress serviceFromKey(const QString &key)
{
    if (key.isEmpty())
        return {};
    const QUrl base(key);
    if (base == evoLinkApiBase())
        return {ServiceKind::EvoLink, base, evoLinkFilesBase()};
    return {ServiceKind::Custom, base, base};
}

GenerationRequest comparable(const GenerationRequest &request, const ServiceAddress &service)
{
    GenerationRequest compared = request;
    if (service.kind != ServiceKind::Local)
        compared.quality = DraftQuality::Normal;
    return compared;
}

qint64 fingerprint(const GenerationRequest &request, const ServiceAddress &service)
{
    const QJsonObject object{{u"request"_s, fromRequest(comparable(request, service))},
                             {u"service"_s, toJson(service)}};
    const QByteArray hash = QCryptographicHash::hash(QJsonDocument(object).toJson(QJsonDocument::Compact),
                                                     QCryptographicHash::Sha256);
    return qFromLittleEndian<qint64>(hash.constData());
}

} // namespace retalk
