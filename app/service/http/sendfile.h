#pragma once

#include "service/http/router.h"

namespace retalk::service {

/// A file to send, with its type and name.
struct StoredFile
{
    QString path;
    QString mimeType;
    QByteArray etag;        ///< including the quotes
    QString attachmentName; ///< if not empty, browsers save the file under this name
};

/// Answers GET and HEAD for a file: Content-Length, ETag, a single Range (206, 416), If-Range, If-None-Match.
/// Requests for several ranges or ranges in other units get the whole file, as HTTP allows.
void sendFile(const Call &call, httplib::Response &answer, const StoredFile &stored);

} // namespace retalk::service
