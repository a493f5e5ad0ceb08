#pragma once

#include <QString>

#include <utility>

namespace retalk {

/// "3.1 MB", in decimal units, as the API's limits are, and in the person's language. Tenths where there are
/// less than ten of a megabyte, and of gigabytes.
QString sizeText(qint64 bytes);

/// Two sizes of one sentence, such as a file's and the limit that it's over: with as many digits as it takes
/// to tell them apart.
std::pair<QString, QString> sizeTexts(qint64 one, qint64 other);

} // namespace retalk
