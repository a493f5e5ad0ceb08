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

/// Returns `text` with everything that looks like a credential replaced by "***": bearer tokens, keys that
/// start with "sk-", and the user info and query strings of URLs (where signed links carry their secret).
QString redacted(const QString &text);

/// Makes redacted() also hide `secret` wherever it occurs; for keys and tokens in use. Secrets of fewer than
/// 8 characters are ignored. Thread-safe.
void hideInLog(const QString &secret);

/// Passes every log line through redacted() before it is printed. Call once, at the very start of main().
void installRedactingLog();

} // namespace retalk
