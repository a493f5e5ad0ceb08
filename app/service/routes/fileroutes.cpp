#include "service/routes/fileroutes.h"

#include "base/mediasniff.h"
#include "service/http/answers.h"
#include "service/http/httpserver.h"
#include "service/http/sendfile.h"
#include "service/routes/routecontext.h"
#include "service/stores/filestore.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QMimeDatabase>
#include <QRegularExpression>

#include <httplib.h>

namespace retalk::service {

using namespace Qt::StringLiterals;

namespace {

constexpr int kTooLarge = 40001;
constexpr int kWrongType = 40002;
constexpr int kQuota = 40003;
constexpr int kStorage = 50001;
constexpr int kMaxFilesOnPage = 100;
/// Limit for the text fields upload_path and file_name.
constexpr qsizetype kTextMaxBytes = 1024;

void sendBadRequest(httplib::Response &answer, const char *param, const QString &message)
{
    sendFilesRefusal(
        answer, {.code = u"invalid_parameters"_s, .message = message, .param = QString::fromLatin1(param)},
        400);
}

void sendFileError(httplib::Response &answer, const Error &error)
{
    switch (error.kind) {
    case ErrorKind::NotFound:
        return sendFilesRefusal(answer,
                                {.status = 404, .code = u"file_not_found"_s, .message = error.message}, 404);
    case ErrorKind::Balance:
        return sendFilesRefusal(
            answer, {.code = QString::number(kQuota), .message = error.message, .param = u"file"_s}, kQuota);
    default:
        return sendFilesRefusal(
            answer, {.status = 500, .code = QString::number(kStorage), .message = error.message}, kStorage);
    }
}

QJsonObject toJson(const UploadedFile &file, const QString &folder, const QString &baseUrl)
{
    const QString url = FileStore::urlOf(file, baseUrl);
    return {{u"file_id"_s, file.id},
            {u"file_name"_s, file.name},
            {u"original_name"_s, file.originalName},
            {u"file_size"_s, file.bytes},
            {u"mime_type"_s, file.mimeType},
            {u"upload_path"_s, folder},
            {u"file_url"_s, url},
            {u"download_url"_s, url + u"?download=1"_s},
            {u"upload_time"_s, file.uploaded.toString(Qt::ISODate)},
            {u"expires_at"_s, file.expires.toString(Qt::ISODate)}};
}

/// Returns the MIME type of data that begins with `head`, or nullopt if it definitely isn't a media type of
/// the contract. Unrecognised data passes: the engine finds out whether it plays.
std::optional<QString> mimeTypeOf(const QByteArray &head, const QString &name)
{
    const SniffedMedia media = sniffMedia(head);
    if (isNoMedia(head))
        return std::nullopt;
    static const QStringList pictures{u"JPEG"_s, u"PNG"_s, u"GIF"_s, u"WebP"_s};
    if (media.kind == MediaKind::Image && !pictures.contains(media.container, Qt::CaseInsensitive))
        return std::nullopt;
    // Guessing the type of unrecognised data by content would be unreliable.
    const QMimeDatabase types;
    const bool isUnknown = media.kind == MediaKind::Unknown;
    const QString type = (isUnknown ? types.mimeTypeForFile(name, QMimeDatabase::MatchExtension)
                                    : types.mimeTypeForFileNameAndData(name, head))
                             .name();
    if (type.startsWith(u"video/") || type.startsWith(u"audio/") || type.startsWith(u"image/"))
        return type;
    if (isUnknown)
        return u"application/octet-stream"_s;
    QString subtype = media.container.toLower();
    subtype.removeIf([](QChar c) { return !c.isLetterOrNumber(); });
    return (media.kind == MediaKind::Audio ? u"audio/"_s : u"video/"_s) + subtype;
}

/// The contents of an upload's multipart body.
class Upload
{
public:
    explicit Upload(IncomingFile &file) : m_file(file) {}

    /// Reads the body to its end, or until it is too large.
    bool read(const httplib::ContentReader &content)
    {
        return content(
            [this](const httplib::MultipartFormData &part) {
                m_part = QString::fromStdString(part.name);
                if (m_part == u"file") {
                    ++m_files;
                    m_originalName = QString::fromStdString(part.filename);
                }
                return true;
            },
            [this](const char *bytes, std::size_t size) {
                take(bytes, qint64(size));
                return !isTooLarge();
            });
    }

    int files() const { return m_files; }
    bool isTooLarge() const { return m_file.size() > kUploadMaxBytes || m_isTextTooLong; }
    bool isStored() const { return m_isStored; }
    const QString &originalName() const { return m_originalName; }
    QString folder() const { return QString::fromUtf8(m_folder).trimmed(); }
    QString name() const { return m_name.isEmpty() ? m_originalName : QString::fromUtf8(m_name); }

private:
    void take(const char *bytes, qint64 size)
    {
        if (m_part == u"file") {
            // One byte more than allowed is kept to mark the file as too large.
            if (m_isStored && m_file.size() <= kUploadMaxBytes)
                m_isStored = m_file.write(bytes, std::min(size, kUploadMaxBytes + 1 - m_file.size()));
            return;
        }
        QByteArray *text = m_part == u"upload_path" ? &m_folder : m_part == u"file_name" ? &m_name : nullptr;
        if (!text)
            return;
        m_isTextTooLong = m_isTextTooLong || text->size() + size > kTextMaxBytes;
        if (!m_isTextTooLong)
            text->append(bytes, size);
    }

    IncomingFile &m_file;
    QString m_part;
    QString m_originalName;
    QByteArray m_folder;
    QByteArray m_name;
    int m_files = 0;
    bool m_isStored = true;
    bool m_isTextTooLong = false;
};

bool isFolder(const QString &folder)
{
    static const QRegularExpression form(QStringLiteral("^[A-Za-z0-9 ._/-]*$"));
    return form.match(folder).hasMatch() && !folder.split(u'/').contains(u".."_s);
}

void upload(const RouteContext &context, const Call &call, httplib::Response &answer)
{
    if (!call.request.is_multipart_form_data() || !call.content) {
        sendFilesRefusal(
            answer,
            {.status = 415,
             .code = u"unsupported_media_type"_s,
             .message = QStringLiteral("The body must be multipart/form-data with a part named file.")},
            kWrongType);
        return;
    }
    IncomingFile file = context.files.receive();
    Upload incoming(file);
    if (!incoming.read(*call.content) && !incoming.isTooLarge())
        return sendBadRequest(answer, "file",
                              QStringLiteral("The multipart body is damaged or ended early."));
    if (incoming.isTooLarge())
        return sendFilesRefusal(answer,
                                {.status = 413,
                                 .code = QString::number(kTooLarge),
                                 .message = QStringLiteral("A file may have 100 MB at most."),
                                 .param = u"file"_s},
                                kTooLarge);
    if (incoming.files() != 1)
        return sendBadRequest(answer, "file",
                              QStringLiteral("The body must have exactly one part named file."));
    if (!incoming.isStored())
        return sendFilesRefusal(
            answer,
            {.status = 500,
             .code = QString::number(kStorage),
             .message = QStringLiteral("The file could not be stored. Is the disk full?")},
            kStorage);
    if (file.size() == 0)
        return sendBadRequest(answer, "file", QStringLiteral("The file is empty."));
    if (!isFolder(incoming.folder()))
        return sendBadRequest(
            answer, "upload_path",
            QStringLiteral("upload_path may hold letters, digits, spaces and . _ / - only."));
    const auto type = mimeTypeOf(file.head(), incoming.originalName());
    if (!type)
        return sendFilesRefusal(
            answer,
            {.status = 415,
             .code = QString::number(kWrongType),
             .message = QStringLiteral("Only audio, video and pictures in JPEG, PNG, GIF or WebP are taken."),
             .param = u"file"_s},
            kWrongType);
    const auto kept = context.files.keep(file, {.name = incoming.name(),
                                                .originalName = incoming.originalName(),
                                                .folder = incoming.folder(),
                                                .mimeType = *type});
    if (!kept)
        return sendFileError(answer, kept.error());
    sendFilesData(answer, toJson(*kept, incoming.folder(), context.baseUrl));
}

void list(const RouteContext &context, const Call &call, httplib::Response &answer)
{
    const auto number = [&call](const char *name, int otherwise, int max) {
        const auto text = call.query(name);
        bool ok = true;
        const int value = text ? text->toInt(&ok) : otherwise;
        return ok && value >= 1 && value <= max ? value : 0;
    };
    const int page = number("page", 1, std::numeric_limits<int>::max());
    const int pageSize = number("pageSize", 20, kMaxFilesOnPage);
    if (page == 0)
        return sendBadRequest(answer, "page", QStringLiteral("page must be a whole number from 1."));
    if (pageSize == 0)
        return sendBadRequest(
            answer, "pageSize",
            QStringLiteral("pageSize must be a whole number from 1 to %1.").arg(kMaxFilesOnPage));
    const auto found = context.files.list(page, pageSize);
    if (!found)
        return sendFileError(answer, found.error());
    QJsonArray rows;
    for (const UploadedFile &file : found->files)
        rows.append(QJsonObject{{u"file_id"_s, file.id},
                                {u"file_name"_s, file.name},
                                {u"file_size"_s, file.bytes},
                                {u"upload_time"_s, file.uploaded.toString(Qt::ISODate)}});
    sendFilesData(answer, QJsonObject{{u"total"_s, found->total}, {u"files"_s, rows}});
}

void quota(const RouteContext &context, const Call &, httplib::Response &answer)
{
    const auto used = context.files.count();
    if (!used)
        return sendFileError(answer, used.error());
    sendFilesData(answer, QJsonObject{{u"user_group"_s, u"default"_s},
                                      {u"used_files"_s, *used},
                                      {u"max_files"_s, kMaxFiles},
                                      {u"remain_files"_s, std::max(0, kMaxFiles - *used)}});
}

void remove(const RouteContext &context, const Call &call, httplib::Response &answer)
{
    if (const auto removed = context.files.remove(call.captured.first()); !removed)
        return sendFileError(answer, removed.error());
    sendFilesData(answer, QJsonValue::Null);
}

void download(const RouteContext &context, const Call &call, httplib::Response &answer)
{
    const auto file = context.files.find(call.captured.first());
    if (!file)
        return sendFileError(answer, file.error());
    sendFile(call, answer,
             {.path = context.files.path(file->id),
              .mimeType = file->mimeType,
              .etag = '"' + file->id.toLatin1() + '"',
              .attachmentName = call.query("download") ? file->name : QString()});
}

} // namespace

void addFileRoutes(HttpServer &server, const RouteContext &context)
{
    const auto with = [&context](void (*handler)(const RouteContext &, const Call &, httplib::Response &)) {
        return [&context, handler](const Call &call, httplib::Response &answer) {
            handler(context, call, answer);
        };
    };
    server.add({"POST", "/api/v1/files/upload/stream", Access::Bearer, Body::Streamed, with(upload)});
    server.add({"GET", "/api/v1/files/list", Access::Bearer, Body::None, with(list)});
    server.add({"GET", "/api/v1/files/quota", Access::Bearer, Body::None, with(quota)});
    server.add({"DELETE", "/api/v1/files/{}", Access::Bearer, Body::None, with(remove)});
    server.add({"GET", "/files/{}/{}", Access::Open, Body::None, with(download)});
}

} // namespace retalk::service
