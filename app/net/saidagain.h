#pragma once

#include "base/error.h"

namespace retalk {

/// What `error` says in the language of now; its message is of the language in which it happened, which may
/// be long ago. Of the failures that pass or that the account is the reason of (no connection, a service or a
/// site with a problem, no credits, a key that isn't accepted): they are told by their kind, status and code,
/// and by the number at the end of the detail. Any other: its message. Ends with "Nothing was charged." where
/// `isUncharged` says so.
QString saidAgain(const Error &error);

} // namespace retalk
