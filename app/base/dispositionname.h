#pragma once

#include <QByteArray>
#include <QString>

namespace retalk {

/// The file name in a Content-Disposition header (RFC 6266): "filename*" before "filename", without any
/// folders, on one line and fit for a file system. Empty when there is none.
QString dispositionName(const QByteArray &header);

/// The same where a link itself tells the server what to send as that header, as signed links of object
/// stores do ("response-content-disposition", "rscd").
QString dispositionNameInLink(const QString &link);

} // namespace retalk
