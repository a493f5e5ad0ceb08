#pragma once

#include <QByteArray>
#include <QString>

namespace retalk {

/// Returns the address in a desktop link file (.url of Windows, both forms of .webloc of macOS, .desktop of
/// Linux), or an empty string if `content` is something else. Accepts any bytes.
QString addressInLinkFile(const QString &fileName, const QByteArray &content);

/// Returns true for file names of these three kinds.
bool isLinkFileName(const QString &fileName);

} // namespace retalk
