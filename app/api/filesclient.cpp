#include "api/filesclient.h"

#include "api/answerreading.h"
#include "base/printable.h"
#include "base/sizetext.h"
#include "net/httptransport.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>
#include <QRegularExpression>
#include <QTimer>
#include <QUrlQuery>

namespace retalk {

namespace {

using namespace Qt::StringLiterals;

struct FilesText
{
    Q_DECLARE_TR_FUNCTIONS(retalk::FilesClient)
};

constexpr qsizetype kLongestName = 100;

/// Returns the address of `path` in the files API (api-contract: "Files").
QUrl filesAddress(const ServiceEndpoint &endpoint, const QString &path, const QUrlQuery &query = {})
{
    return addressOf(endpoint.filesBase, u"/api/v1/files"_s + path, query);
}

/// Returns `name` limited to characters that every storage accepts. Long names are cut at the front, to keep
/// the suffix.
QString safeName(const QString &name)
{
    QString safe = name.right(kLongestName);
    for (QChar &c : safe) {
        const bool isSafe =
            c.unicode() < 0x80 && (c.isLetterOrNumber() || c == u'.' || c == u'-' || c == u'_');
        if (!isSafe)
            c = u'_';
    }
    return safe;
}

/// Returns the unique part of an upload's name, or an empty string.
QString uniquePart(const QString &name)
{
    static const QRegularExpression id(u"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"_s,
                                       QRegularExpression::CaseInsensitiveOption);
    return id.match(name).captured().toLower();
}

/// Parses the answer to the upload with the unique part `sent`. Fails if the answer names another of the
/// uploads `all`, whose file would be used in place of this one. Any other name was chosen by the service.
Expected<UploadedFile> answerFor(const QString &sent, const QSet<QString> &all, const QByteArray &bytes)
{
    auto file = parseUploadedFile(bytes);
    const QString answered = file ? uniquePart(file->name) : QString();
    if (answered != sent && all.contains(answered)) {
        return failure(
            Error{.kind = ErrorKind::Network,
                  .message = FilesText::tr("The service's answer belongs to another upload. Try again."),
                  .detail = u"%1 in place of %2"_s.arg(answered, sent)});
    }
    return file;
}

std::optional<Error> refusal(const QString &path)
{
    const QFileInfo info(path);
    const auto invalid = [](const QString &message) {
        return Error{.kind = ErrorKind::InvalidInput, .message = message, .apiCode = u"invalid_file"_s};
    };
    if (!info.isFile())
        return invalid(FilesText::tr("The file “%1” is no longer there.").arg(oneLine(info.fileName())));
    if (!info.isReadable())
        return invalid(FilesText::tr("The file “%1” can't be read. Check its permissions.")
                           .arg(oneLine(info.fileName())));
    if (info.size() == 0)
        return invalid(FilesText::tr("The file “%1” is empty.").arg(oneLine(info.fileName())));
    if (info.size() > kUploadMaxBytes) {
        return invalid(FilesText::tr("The file “%1” is too large: at most %2 can be uploaded.")
                           .arg(oneLine(info.fileName()), sizeText(kUploadMaxBytes)));
    }
    return std::nullopt;
}

} // namespace

FilesClient::FilesClient(ServiceEndpoint endpoint, HttpTransport *transport, QObject *parent)
    : QObject(parent), m_endpoint(std::move(endpoint)), m_transport(transport)
{
}

void FilesClient::upload(const QString &path, const QString &uniqueName, QObject *context,
                         ProgressHandler progress, Handler<UploadedFile> handler)
{
    if (auto error = refusal(path)) {
        QTimer::singleShot(0, context, [handler = std::move(handler), error = *std::move(error)] {
            handler(failure(error));
        });
        return;
    }
    const QString name = safeName(uniqueName);
    const QString unique = uniquePart(name);
    if (!unique.isEmpty())
        m_uploads.insert(unique);
    const HttpRequest request{
        .method = HttpRequest::Method::Post,
        .effect = HttpRequest::Effect::Write, // a repeated upload overwrites the same name
        .endpoint = m_endpoint,
        .url = filesAddress(m_endpoint, u"/upload/stream"_s),
        .upload = HttpRequest::Upload{.path = path, .name = name, .fields = {{"file_name", name}}},
        .progress = std::move(progress)};
    m_transport->send(
        request, this, context,
        reading<UploadedFile>(
            [this, unique](const QByteArray &bytes) { return answerFor(unique, m_uploads, bytes); },
            std::move(handler)));
}

void FilesClient::list(int page, int pageSize, QObject *context, Handler<FilePage> handler)
{
    const QUrlQuery query{{u"page"_s, QString::number(page)}, {u"pageSize"_s, QString::number(pageSize)}};
    const HttpRequest request{.endpoint = m_endpoint, .url = filesAddress(m_endpoint, u"/list"_s, query)};
    m_transport->send(
        request, this, context,
        reading<FilePage>([](const QByteArray &bytes) { return parseFilePage(bytes); }, std::move(handler)));
}

void FilesClient::quota(QObject *context, Handler<FileQuota> handler)
{
    const HttpRequest request{.endpoint = m_endpoint, .url = filesAddress(m_endpoint, u"/quota"_s)};
    m_transport->send(request, this, context,
                      reading<FileQuota>([](const QByteArray &bytes) { return parseFileQuota(bytes); },
                                         std::move(handler)));
}

void FilesClient::remove(const QString &fileId, QObject *context, Handler<bool> handler)
{
    const HttpRequest request{
        .method = HttpRequest::Method::Delete,
        .effect = HttpRequest::Effect::Write,
        .endpoint = m_endpoint,
        .url = filesAddress(m_endpoint, u'/' + QString::fromLatin1(QUrl::toPercentEncoding(fileId)))};
    m_transport->send(
        request, this, context,
        reading<bool>([](const QByteArray &bytes) { return parseRemoval(bytes); }, std::move(handler)));
}

} // namespace retalk
