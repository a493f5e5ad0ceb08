#pragma once

#include "base/error.h"

namespace retalk {

/// Returns the message of `error` in the current language; the stored one is in the language used when it
/// occurred. Temporary and account failures (no connection, a problem at a service or site, no credits, a
/// rejected key) are translated again from their kind, status and code and the number at the end of the
/// detail. All others keep their message. Appends "Nothing was charged." if `isUncharged` is set.
QString translatedMessage(const Error &error);

} // namespace retalk
