#include "jobs/jobcodec.h"

#include "base/log.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtEndian>

namespace retalk {

namespace {

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
    QJsonObject object{{u"video"_qs, request.videoUrl},
                       {u"audio"_qs, request.audioUrl},
                       {u"reference"_qs, request.referenceImageUrl},
                       {u"extend"_qs, request.videoExtension},
                       {u"threshold"_qs, request.faceThreshold},
                       {u"callback"_qs, request.callbackUrl}};
    // Left out where nothing is chosen: a job's fingerprint stays what earlier versions made of it.
    if (request.audioTrack > 0)
        object[u"track"_qs] = request.audioTrack;
    if (request.audioOffset.count() != 0)
        object[u"offset_ms"_qs] = qint64(request.audioOffset.count());
    if (request.quality != DraftQuality::Normal)
        object[u"quality"_qs] = toString(request.quality);
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

/// Not among the others: a job's fingerprint doesn't depend on it.
QJsonObject fromNames(const LinkNames &names)
{
    return {{u"video"_qs, names.video}, {u"voice"_qs, names.voice}, {u"face"_qs, names.face}};
}

LinkNames toNames(const QJsonObject &object)
{
    return {object[u"video"].toString(), object[u"voice"].toString(), object[u"face"].toString()};
}

QJsonValue fromStamp(const FileStamp &stamp)
{
    if (!stamp.isValid())
        return {};
    return QJsonObject{{u"bytes"_qs, stamp.bytes},
                       {u"modified_ns"_qs, stamp.modifiedNs},
                       {u"inode"_qs, qint64(stamp.inode)}};
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
    QJsonObject object{{u"id"_qs, file.id},
                       {u"name"_qs, file.name},
                       {u"original"_qs, file.originalName},
                       {u"bytes"_qs, file.bytes},
                       {u"type"_qs, file.mimeType},
                       {u"url"_qs, file.fileUrl},
                       {u"download"_qs, file.downloadUrl},
                       {u"uploaded"_qs, fromTime(file.uploaded)},
                       {u"expires"_qs, fromTime(file.expires)},
                       {u"source"_qs, fromStamp(file.source)}};
    if (!file.recipe.isEmpty())
        object[u"recipe"_qs] = file.recipe;
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
    QJsonObject object{{u"kind"_qs, toString(error.kind)},
                       {u"message"_qs, redacted(error.message)},
                       {u"detail"_qs, redacted(error.detail)},
                       {u"http"_qs, error.httpStatus},
                       {u"code"_qs, error.apiCode},
                       {u"field"_qs, error.field},
                       {u"request"_qs, error.requestId}};
    if (error.retryAfter)
        object[u"retry_after_ms"_qs] = qint64(error.retryAfter->count());
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
    return error;
}

QJsonObject fromDownload(const DownloadState &state)
{
    return {{u"etag"_qs, fromBytes(state.etag)},
            {u"modified"_qs, fromBytes(state.lastModified)},
            {u"total"_qs, state.totalBytes},
            {u"whole"_qs, fromStamp(state.whole)}};
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
    return {{u"title"_qs, marks.title},
            {u"note"_qs, marks.note},
            {u"project"_qs, marks.project},
            {u"starred"_qs, marks.isStarred}};
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

/// Kind Protocol: with a task id the result can still be asked for.
Error recordDamaged()
{
    return {.kind = ErrorKind::Protocol,
            .message = QCoreApplication::translate("retalk::JobStore",
                                                   "This job's record in the job list is damaged.")};
}

} // namespace

QByteArray toStored(const Job &job)
{
    QJsonObject uploads;
    for (auto file = job.uploads.begin(); file != job.uploads.end(); ++file)
        uploads[file.key()] = fromUpload(file.value());
    QJsonObject object{
        {u"id"_qs, job.id.toString(QUuid::WithoutBraces)},
        {u"name"_qs, job.name},
        {u"service"_qs, toJson(job.service)},
        {u"request"_qs, fromRequest(job.request)},
        {u"names"_qs, fromNames(job.request.names)},
        {u"state"_qs, toString(job.state)},
        {u"position"_qs, job.position},
        {u"uploads"_qs, uploads},
        {u"body"_qs, fromBytes(job.body)},
        {u"key"_qs, job.idempotencyKey},
        {u"submitted"_qs, fromTime(job.submittedAt)},
        {u"first_submitted"_qs, fromTime(job.firstSubmittedAt)},
        {u"task_id"_qs, job.taskId},
        {u"task"_qs, job.task.id.isEmpty() ? QJsonValue() : QJsonValue(toJson(job.task))},
        {u"result_url"_qs, job.resultUrl},
        {u"result_expires"_qs, fromTime(job.resultExpiresAt)},
        {u"link_renewed"_qs, job.linkRenewed},
        {u"output"_qs, job.outputPath},
        {u"output_chosen"_qs, job.outputChosen},
        {u"download"_qs, fromDownload(job.download)},
        {u"sync"_qs, job.syncVerdict ? QJsonValue(toJson(*job.syncVerdict)) : QJsonValue()},
        {u"resume"_qs, toString(job.resumeState)},
        {u"retry_at"_qs, fromTime(job.retryAt)},
        {u"attempts"_qs, job.attempts},
        {u"last_failure"_qs, toString(job.lastFailure)},
        {u"same_failures"_qs, job.sameFailures},
        {u"error"_qs, job.error ? QJsonValue(fromError(*job.error)) : QJsonValue()},
        {u"created"_qs, fromTime(job.createdAt)},
        {u"updated"_qs, fromTime(job.updatedAt)},
        {u"finished"_qs, fromTime(job.finishedAt)},
        {u"stages"_qs, fromStages(job.stages)},
    };
    if (!isEmpty(job.marks))
        object[u"marks"_qs] = fromMarks(job.marks);
    if (!job.film.isNull()) {
        object[u"film"_qs] = job.film.toString(QUuid::WithoutBraces);
        object[u"piece"_qs] = job.piece;
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
    job.marks = toMarks(object[u"marks"].toObject());
    return job;
}

QByteArray withMarks(const QByteArray &json, const JobMarks &marks)
{
    QJsonObject object = QJsonDocument::fromJson(json).object();
    if (object.isEmpty())
        return {};
    object[u"marks"_qs] = fromMarks(marks);
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
    return {{u"kind"_qs, fromKind(service.kind)},
            {u"api"_qs, service.apiBase.toString(QUrl::FullyEncoded)},
            {u"files"_qs, service.filesBase.toString(QUrl::FullyEncoded)}};
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
    const QJsonObject object{{u"request"_qs, fromRequest(comparable(request, service))},
                             {u"service"_qs, toJson(service)}};
    const QByteArray hash = QCryptographicHash::hash(QJsonDocument(object).toJson(QJsonDocument::Compact),
                                                     QCryptographicHash::Sha256);
    return qFromLittleEndian<qint64>(hash.constData());
}

} // namespace retalk
