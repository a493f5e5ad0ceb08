#pragma once

#include "net/httperror.h"

namespace retalk {

/// Replaces every occurrence of `key` in `answer` with "***": in its headers, its body, and JSON-escaped in
/// the body. Keys of fewer than 6 characters are left alone, because they could be any word.
void hideKey(HttpAnswer &answer, const QString &key);
/// Does the same for all texts of `error`.
void hideKey(Error &error, const QString &key);

} // namespace retalk
