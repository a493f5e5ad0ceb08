#include "net/downloadanswer.h"

#include "base/retryafter.h"
#include "net/httperror.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace retalk {

namespace {

using namespace Qt::StringLiterals;

struct AnswerText
{
    Q_DECLARE_TR_FUNCTIONS(retalk::Download)
};

struct ContentRange
{
    qint64 first = -1;
    qint64 total = -1; ///< -1: "*"
};

/// "bytes 5-9/10", "bytes */10" (RFC 9110, 14.4).
ContentRange contentRange(const QByteArray &header)
{
    static const QRegularExpression pattern(QStringLiteral(R"(^bytes\s+(?:(\d+)-(\d+)|\*)/(\d+|\*)$)"));
    const auto match = pattern.match(QString::fromLatin1(header.trimmed()));
    ContentRange range;
    if (match.hasMatch()) {
        if (match.hasCaptured(1))
            range.first = match.captured(1).toLongLong();
        if (match.captured(3) != u"*")
            range.total = match.captured(3).toLongLong();
    }
    return range;
}

Error refusal(const HttpAnswer &http)
{
    const int status = http.status;
    Error error{.detail = QStringLiteral("HTTP %1").arg(status), .httpStatus = status};
    if (status == 404 || status == 410) {
        error.kind = ErrorKind::NotFound;
        error.message = AnswerText::tr("There is no file at this link (HTTP %1).").arg(status);
    } else if (status == 401 || status == 403) {
        error.kind = ErrorKind::Permission;
        error.message =
            AnswerText::tr("The site that hosts the file denied access (HTTP %1). The link may have expired.")
                .arg(status);
    } else if (status == 429) {
        error.kind = ErrorKind::RateLimited;
        error.message =
            AnswerText::tr("The site that hosts the file asked us to wait (HTTP %1).").arg(status);
        error.retryAfter = parseRetryAfter(http.header("Retry-After"), QDateTime::currentDateTimeUtc());
    } else if (status >= 500) {
        error.kind = ErrorKind::Server;
        error.message = AnswerText::tr("The site that hosts the file has a problem (HTTP %1).").arg(status);
    } else {
        error.kind = ErrorKind::Protocol;
        error.message =
            status == 407
                ? proxyWantsPassword()
                : AnswerText::tr("The site that hosts the file gave an unexpected answer (HTTP %1).")
                      .arg(status);
    }
    return error;
}

/// Returns true if the body is compressed. Object stores repeat an upload's framing here ("aws-chunked"), and
/// others send their own words ("none", "binary", "utf-8"); in both cases the bytes are the file's.
bool isEncoded(const HttpAnswer &http)
{
    static constexpr std::array kPackings{"gzip", "x-gzip", "deflate", "compress", "x-compress",
                                          "br",   "zstd",   "bzip2",   "xz",       "pack200-gzip",
                                          "exi",  "dcb",    "dcz"};
    const QList<QByteArray> codings = http.header("Content-Encoding").toLower().split(',');
    return std::any_of(codings.begin(), codings.end(), [](const QByteArray &coding) {
        return std::find(kPackings.begin(), kPackings.end(), coding.trimmed()) != kPackings.end();
    });
}

/// Returns the Content-Length; -1 if there is none that applies (RFC 9112, 6.3) or it is implausible.
qint64 statedLength(const HttpAnswer &http)
{
    constexpr qint64 kLongest = qint64(1) << 62; // adding the existing bytes can't overflow
    bool isNumber = false;
    const qint64 length = http.header("Content-Length").toLongLong(&isNumber);
    const bool isLength = isNumber && length >= 0 && length <= kLongest;
    return isLength && http.header("Transfer-Encoding").isEmpty() ? length : -1;
}

/// Statuses with which servers refuse a range request.
bool refusesRange(int status)
{
    return status == 400 || status == 405 || status == 406 || status == 501;
}

/// Returns true if a 206 is certain to continue the same file; some servers ignore If-Range. RFC 9110, 15.3.7
/// requires a 206 to carry the same ETag as a 200.
bool isSameFile(const DownloadState &known, const DownloadState &now)
{
    const auto agree = [](const QByteArray &a, const QByteArray &b) {
        return a.isEmpty() || b.isEmpty() || a == b;
    };
    const bool isProven =
        resumeValidator(now) == resumeValidator(known) ||
        (!known.lastModified.isEmpty() && now.etag.isEmpty() && now.lastModified == known.lastModified);
    return isProven && agree(known.etag, now.etag) && agree(known.lastModified, now.lastModified) &&
           (known.totalBytes < 0 || now.totalBytes < 0 || known.totalBytes == now.totalBytes);
}

} // namespace

QByteArray resumeValidator(const DownloadState &state)
{
    // A weak ETag promises equivalence, not identical bytes (RFC 9110, 13.1.5).
    if (!state.etag.isEmpty() && !state.etag.startsWith("W/"))
        return state.etag;
    return state.lastModified;
}

DownloadAnswer readDownloadAnswer(const HttpAnswer &http, qint64 have, const DownloadState &known)
{
    using Meaning = DownloadAnswer::Meaning;
    const int status = http.status;
    DownloadAnswer answer;
    answer.state = {.etag = http.header("ETag"), .lastModified = http.header("Last-Modified")};
    const qint64 length = statedLength(http);
    const bool isPacked = (status == 200 || status == 206) && isEncoded(http);
    if (have > 0 && (isPacked || refusesRange(status))) {
        answer.meaning = Meaning::Restart;
    } else if (isPacked) {
        // Not requested; its lengths and ranges wouldn't count the bytes on disk.
        answer.error = {.kind = ErrorKind::Protocol,
                        .message =
                            AnswerText::tr("The site that hosts the file sent it in an unexpected encoding."),
                        .detail = QString::fromLatin1(http.header("Content-Encoding")),
                        .httpStatus = status};
    } else if (status == 200) {
        answer.meaning = Meaning::FromStart;
        answer.state.totalBytes = length;
    } else if (status == 206) {
        const ContentRange range = contentRange(http.header("Content-Range"));
        answer.state.totalBytes = range.total >= 0 ? range.total : length >= 0 ? have + length : -1;
        const bool fits = range.first == have && (have == 0 || isSameFile(known, answer.state));
        if (have > 0 && fits) { // a 206 need not repeat all of these
            if (answer.state.etag.isEmpty())
                answer.state.etag = known.etag;
            if (answer.state.lastModified.isEmpty())
                answer.state.lastModified = known.lastModified;
            if (answer.state.totalBytes < 0)
                answer.state.totalBytes = known.totalBytes;
        }
        answer.meaning = fits ? Meaning::Continues : Meaning::Restart;
    } else if (status == 416) {
        const ContentRange range = contentRange(http.header("Content-Range"));
        const bool isAll =
            have > 0 && range.total == have && (known.totalBytes < 0 || known.totalBytes == have);
        answer.meaning = isAll ? Meaning::Complete : Meaning::Restart;
        answer.state.totalBytes = range.total;
    } else if (status >= 301 && status <= 308 && status != 304 && !http.header("Location").isEmpty()) {
        answer.meaning = Meaning::Redirect;
        answer.redirect = QUrl::fromEncoded(http.header("Location"));
    } else {
        answer.error = refusal(http);
    }
    return answer;
}

Error transferError(QNetworkReply::NetworkError code, const QString &detail)
{
    Error error{.kind = ErrorKind::Network, .detail = QString(detail + u" [%1]"_s.arg(int(code))).trimmed()};
    switch (code) {
    case QNetworkReply::HostNotFoundError:
        error.message = AnswerText::tr("The site that hosts the file can't be found.");
        break;
    case QNetworkReply::ConnectionRefusedError:
        error.message = AnswerText::tr("The site that hosts the file doesn't accept connections.");
        break;
    case QNetworkReply::SslHandshakeFailedError:
        error.message = AnswerText::tr(
            "The connection to the site that hosts the file isn't secure, so nothing was downloaded.");
        break;
    case QNetworkReply::OperationCanceledError: // reported by transferTimeout
    case QNetworkReply::TimeoutError:
        error.kind = ErrorKind::Timeout;
        error.message = AnswerText::tr("The site that hosts the file stopped responding.");
        break;
    case QNetworkReply::ProtocolFailure:
        error.kind = ErrorKind::Protocol;
        error.message = AnswerText::tr("The site that hosts the file gave an unexpected answer.");
        break;
    default:
        error.message = AnswerText::tr("The connection broke during the download.");
    }
    return error;
}

} // namespace retalk
