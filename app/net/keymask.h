#pragma once

#include "net/httperror.h"

namespace retalk {

/// `answer` with "***" wherever the service repeats `key`: in its headers, in its body, and behind the
/// escapes of the body's JSON. A key of fewer than 6 characters is left, because it could be any word.
void hideKey(HttpAnswer &answer, const QString &key);
/// The same for every text of `error`.
void hideKey(Error &error, const QString &key);

} // namespace retalk
