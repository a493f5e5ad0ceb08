#pragma once

#include <QByteArray>
#include <QString>

namespace retalk {

/// The address in a desktop's link file (.url of Windows, .webloc of macOS in both its forms, .desktop of
/// Linux), or empty when `content` is none. Total over any bytes.
QString addressInLinkFile(const QString &fileName, const QByteArray &content);

/// True for the names of the three kinds of link files.
bool isLinkFileName(const QString &fileName);

} // namespace retalk
