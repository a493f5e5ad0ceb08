#pragma once

#include "service/http/router.h"

namespace retalk::service {

/// How one stored file is offered.
struct Offer
{
    QString path;
    QString mimeType;
    QByteArray etag;        ///< with its quotes
    QString attachmentName; ///< not empty: browsers save it under this name
};

/// Answers GET and HEAD of a file: Content-Length, ETag, one Range (206, 416), If-Range, If-None-Match.
/// Several ranges at once, and ranges of other units, are answered with the whole file, as HTTP allows.
void sendFile(const Call &call, httplib::Response &answer, const Offer &offer);

} // namespace retalk::service
