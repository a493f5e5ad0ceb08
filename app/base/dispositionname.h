#pragma once

#include <QByteArray>
#include <QString>

namespace retalk {

/// Returns the file name in a Content-Disposition header (RFC 6266), preferring "filename*" to "filename".
/// Folders are stripped, and the result is a single line and valid on any file system. Empty if there is no
/// name.
QString dispositionName(const QByteArray &header);

/// Returns the same for a link that sets that header through a query parameter, as signed links of object
/// stores do ("response-content-disposition", "rscd").
QString dispositionNameInLink(const QString &link);

} // namespace retalk
