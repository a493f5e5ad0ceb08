#pragma once

#include "service/http/router.h"

namespace retalk::service {

/// A file to send, and under what type and name.
struct StoredFile
{
    QString path;
    QString mimeType;
    QByteArray etag;        ///< with its quotes
    QString attachmentName; ///< not empty: browsers save it under this name
};

/// Answers GET and HEAD of a file: Content-Length, ETag, one Range (206, 416), If-Range, If-None-Match.
/// Several ranges at once, and ranges of other units, are answered with the whole file, as HTTP allows.
void sendFile(const Call &call, httplib::Response &answer, const StoredFile &stored);

} // namespace retalk::service
