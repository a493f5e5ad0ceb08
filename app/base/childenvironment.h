#pragma once

#include <QProcessEnvironment>

namespace retalk {

/// This process's environment for a program that it starts: without keys, tokens, passwords and other
/// credentials, known by words in the variables' names (EVOLINK_API_KEY, AWS_SESSION_TOKEN, ...).
QProcessEnvironment environmentWithoutSecrets();

/// The same for a program that never opens a connection by itself: without the addresses of proxies too,
/// which may hold a password.
QProcessEnvironment offlineEnvironment();

} // namespace retalk
