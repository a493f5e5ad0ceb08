#pragma once

#include "base/expected.h"
#include "net/download.h"
#include "net/httpanswer.h"

#include <QNetworkReply>

namespace retalk {

/// What a response to a download's GET means for the bytes that follow, given those already in the part file.
struct DownloadAnswer
{
    enum class Meaning {
        FromStart, ///< 200: the whole file follows; discard the existing bytes
        Continues, ///< 206: the rest of the same file follows
        Complete,  ///< 416, and the part file has the full length
        Restart,   ///< 416, 206 or a compressed body that doesn't fit the part file, or ranges aren't
                   ///< supported: request the whole file
        Redirect,
        Refused
    } meaning = Meaning::Refused;
    DownloadState state; ///< for FromStart and Continues
    QUrl redirect;
    Error error; ///< for Refused
};

/// `have` is the number of bytes in the part file; if > 0, the request asked for the rest. `known` describes
/// the file they belong to. The redirect target is returned as received and may be relative.
DownloadAnswer readDownloadAnswer(const HttpAnswer &http, qint64 have, const DownloadState &known);

/// Returns the validator for If-Range: a strong ETag, else the date, else empty (resuming is impossible).
QByteArray resumeValidator(const DownloadState &state);

/// Returns the Error for a connection that failed below HTTP.
Error transferError(QNetworkReply::NetworkError code, const QString &detail);

} // namespace retalk
