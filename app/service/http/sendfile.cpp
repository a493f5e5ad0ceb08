#include "service/http/sendfile.h"

#include "service/http/answers.h"

#include <QFile>
#include <QRegularExpression>
#include <QUrl>

#include <httplib.h>

#include <array>

namespace retalk::service {

using namespace Qt::StringLiterals;

namespace {

struct Span
{
    qint64 first = 0;
    qint64 length = 0;
};
enum class RangeVerdict { Whole, Part, Unsatisfiable };

/// Parses a Range header (RFC 9110, 14.1.2): "bytes=a-b", "bytes=a-", "bytes=-n".
RangeVerdict readRange(const QString &header, qint64 size, Span *span)
{
    static const QRegularExpression form(QStringLiteral("^bytes=([0-9]{0,18})-([0-9]{0,18})$"));
    const auto match = form.match(header);
    const bool hasFirst = match.hasMatch() && !match.capturedView(1).isEmpty();
    const bool hasLast = match.hasMatch() && !match.capturedView(2).isEmpty();
    if (!hasFirst && !hasLast)
        return RangeVerdict::Whole;
    qint64 first = match.capturedView(1).toLongLong();
    qint64 last = match.capturedView(2).toLongLong();
    if (!hasFirst) {
        if (last == 0)
            return RangeVerdict::Unsatisfiable;
        first = std::max<qint64>(0, size - last);
        last = size - 1;
    } else if (!hasLast) {
        last = size - 1;
    } else if (last < first) {
        return RangeVerdict::Whole;
    }
    if (first >= size)
        return RangeVerdict::Unsatisfiable;
    *span = {.first = first, .length = std::min(last, size - 1) - first + 1};
    return RangeVerdict::Part;
}

bool provide(QFile &file, qint64 offset, qint64 length, httplib::DataSink &sink)
{
    std::array<char, 64 * 1024> buffer; // NOLINT(cppcoreguidelines-pro-type-member-init)
    if (!file.seek(offset))
        return false;
    const qint64 got = file.read(buffer.data(), std::min<qint64>(length, qint64(buffer.size())));
    return got > 0 && sink.write(buffer.data(), std::size_t(got));
}

} // namespace

void sendFile(const Call &call, httplib::Response &answer, const StoredFile &stored)
{
    const auto file = std::make_shared<QFile>(stored.path);
    const bool isOpen = file->open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    const qint64 size = isOpen ? file->size() : 0;
    if (size <= 0) {
        sendRefusal(answer,
                    {.status = 404, .code = u"not_found"_s, .message = u"The file is no longer here."_s});
        return;
    }
    answer.set_header("Accept-Ranges", "bytes");
    answer.set_header("ETag", stored.etag.toStdString());
    answer.set_header("Cache-Control", "private, max-age=3600");
    answer.set_header("X-Content-Type-Options", "nosniff");
    if (!stored.attachmentName.isEmpty())
        answer.set_header("Content-Disposition",
                          "attachment; filename*=UTF-8''" +
                              QUrl::toPercentEncoding(stored.attachmentName).toStdString());
    const QString known = call.header("If-None-Match");
    if (!known.isEmpty() && (known == u"*" || known.contains(QString::fromLatin1(stored.etag)))) {
        answer.status = 304;
        return;
    }

    Span span{.first = 0, .length = size};
    RangeVerdict verdict = RangeVerdict::Whole;
    const QString condition = call.header("If-Range");
    if (condition.isEmpty() || condition.toLatin1() == stored.etag)
        verdict = readRange(call.header("Range"), size, &span);
    if (verdict == RangeVerdict::Unsatisfiable) {
        answer.set_header("Content-Range", "bytes */" + std::to_string(size));
        sendRefusal(answer, {.status = 416,
                             .code = u"range_not_satisfiable"_s,
                             .message = u"The file is shorter than the range asked for."_s});
        return;
    }
    answer.status = verdict == RangeVerdict::Part ? 206 : 200;
    if (verdict == RangeVerdict::Part)
        answer.set_header(
            "Content-Range",
            u"bytes %1-%2/%3"_s.arg(span.first).arg(span.first + span.length - 1).arg(size).toStdString());
    answer.set_content_provider(
        std::size_t(span.length), stored.mimeType.toStdString(),
        [file, start = span.first](std::size_t offset, std::size_t length, httplib::DataSink &sink) {
            return provide(*file, start + qint64(offset), qint64(length), sink);
        });
}

} // namespace retalk::service
