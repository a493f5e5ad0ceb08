#pragma once

#include <QString>

#include <utility>

namespace retalk {

/// "3.1 MB": in decimal units, as the API's limits are, and in the program's language. With tenths below 10
/// MB and from 1 GB up.
QString sizeText(qint64 bytes);

/// Two sizes for one sentence, such as a file's size and the limit it exceeds: with as many digits as it
/// takes to show that they differ.
std::pair<QString, QString> sizeTexts(qint64 one, qint64 other);

} // namespace retalk
