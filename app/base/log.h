#pragma once

#include <QLoggingCategory>
#include <QString>

namespace retalk {

Q_DECLARE_LOGGING_CATEGORY(lcApi)
Q_DECLARE_LOGGING_CATEGORY(lcJobs)
Q_DECLARE_LOGGING_CATEGORY(lcTransfer)
Q_DECLARE_LOGGING_CATEGORY(lcMedia)
Q_DECLARE_LOGGING_CATEGORY(lcLocal)
Q_DECLARE_LOGGING_CATEGORY(lcService)
Q_DECLARE_LOGGING_CATEGORY(lcUi)

/// `text` with everything that looks like a credential replaced by "***": bearer tokens, keys that start with
/// "sk-", user info and query strings of URLs (signed links carry their secret there).
QString redacted(const QString &text);

/// From now on redacted() also hides `secret` itself, wherever it stands: for keys and tokens in use. Ignored
/// when it has fewer than 8 characters. Safe from any thread.
void hideInLog(const QString &secret);

/// Sends every log line through redacted() before it is printed. Call once, first thing in main().
void installRedactingLog();

} // namespace retalk
