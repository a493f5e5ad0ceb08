#include "api/files.h"

#include "base/jsonreading.h"
#include "net/httperror.h"

#include <QJsonArray>

#include <algorithm>
#include <limits>

namespace retalk {

namespace {

using namespace Qt::StringLiterals;

/// Returns the parsed answer if it reports success, else an Error according to its code.
Expected<QJsonObject> successOf(const QByteArray &bytes)
{
    const auto object = json::object(bytes);
    if (!object)
        return failure(object.error());
    if (!object->value("success"_L1).isUndefined() && !json::boolean(object->value("success"_L1)))
        return failure(
            errorFromFilesCode(json::text(object->value("code"_L1)), json::text(object->value("msg"_L1))));
    return *object;
}

Expected<QJsonObject> dataOf(const QByteArray &bytes)
{
    const auto object = successOf(bytes);
    if (!object)
        return failure(object.error());
    if (!object->value("data"_L1).isObject())
        return failure(json::malformed(u"files answer without data"_s));
    return object->value("data"_L1).toObject();
}

int count(const QJsonValue &value)
{
    return int(std::clamp<qint64>(json::integer(value).value_or(0), 0, std::numeric_limits<int>::max()));
}

UploadedFile fileOf(const QJsonObject &data)
{
    return {.id = json::text(data.value("file_id"_L1)),
            .name = json::text(data.value("file_name"_L1)),
            .originalName = json::text(data.value("original_name"_L1)),
            .bytes = std::max<qint64>(json::integer(data.value("file_size"_L1)).value_or(0), 0),
            .mimeType = json::text(data.value("mime_type"_L1)),
            .fileUrl = json::text(data.value("file_url"_L1)),
            .downloadUrl = json::text(data.value("download_url"_L1)),
            .uploaded = json::instant(data.value("upload_time"_L1)),
            .expires = json::instant(data.value("expires_at"_L1))};
}

} // namespace

Expected<UploadedFile> parseUploadedFile(const QByteArray &bytes)
{
    const auto data = dataOf(bytes);
    if (!data)
        return failure(data.error());
    UploadedFile file = fileOf(*data);
    if (file.fileUrl.isEmpty())
        file.fileUrl = file.downloadUrl;
    if (file.fileUrl.isEmpty())
        return failure(json::malformed(u"uploaded file without a URL"_s));
    return file;
}

Expected<FilePage> parseFilePage(const QByteArray &bytes)
{
    const auto data = dataOf(bytes);
    if (!data)
        return failure(data.error());
    if (!data->value("files"_L1).isArray())
        return failure(json::malformed(u"file list without files"_s));
    FilePage page;
    for (const QJsonValue &value : data->value("files"_L1).toArray()) {
        if (UploadedFile file = fileOf(value.toObject()); !file.id.isEmpty())
            page.files.append(std::move(file));
    }
    page.total = std::max(count(data->value("total"_L1)), int(page.files.size()));
    return page;
}

Expected<FileQuota> parseFileQuota(const QByteArray &bytes)
{
    const auto data = dataOf(bytes);
    if (!data)
        return failure(data.error());
    if (!json::integer(data->value("max_files"_L1)) && !json::integer(data->value("remain_files"_L1)))
        return failure(json::malformed(u"file quota without numbers"_s));
    return FileQuota{.userGroup = json::text(data->value("user_group"_L1)),
                     .usedFiles = count(data->value("used_files"_L1)),
                     .maxFiles = count(data->value("max_files"_L1)),
                     .remainingFiles = count(data->value("remain_files"_L1))};
}

Expected<bool> parseRemoval(const QByteArray &bytes)
{
    return successOf(bytes).map([](const QJsonObject &) { return true; });
}

} // namespace retalk
