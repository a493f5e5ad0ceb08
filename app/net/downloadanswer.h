#pragma once

#include "base/expected.h"
#include "net/download.h"
#include "net/httpanswer.h"

#include <QNetworkReply>

namespace retalk {

/// What the header of an answer to a download's GET means for the bytes that follow, given those that are
/// already there.
struct DownloadAnswer
{
    enum class Meaning {
        FromStart,  ///< 200: the whole file follows; what is there must go
        GoesOn,     ///< 206: the rest of the same file follows
        AllThere,   ///< 416 and the part is as long as the file
        StartAgain, ///< 416, 206 or a packed body that does not fit the part, or no range is taken: ask for
                    ///< the whole file
        Redirect,
        Refused
    } meaning = Meaning::Refused;
    DownloadState state; ///< FromStart and GoesOn
    QUrl redirect;
    Error error; ///< Refused
};

/// `have`: bytes in the part file, which were asked to be continued when > 0; `known`: what they belong to.
/// The target of a redirect is as the answer names it: it may be relative.
DownloadAnswer readDownloadAnswer(const HttpAnswer &http, qint64 have, const DownloadState &known);

/// The validator that If-Range takes: a strong ETag, else the date, else empty (then nothing can be resumed).
QByteArray resumeValidator(const DownloadState &state);

/// The Error of a connection that failed below HTTP.
Error transferError(QNetworkReply::NetworkError code, const QString &detail);

} // namespace retalk
