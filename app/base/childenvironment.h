#pragma once

#include <QProcessEnvironment>

namespace retalk {

/// Returns this process's environment for a child process, without keys, tokens, passwords and other
/// credentials. They are recognised by words in the variable names (EVOLINK_API_KEY, AWS_SESSION_TOKEN, ...).
QProcessEnvironment environmentWithoutSecrets();

/// Returns the same for a program that opens no connections of its own. Also drops proxy addresses, which may
/// contain a password.
QProcessEnvironment offlineEnvironment();

} // namespace retalk
