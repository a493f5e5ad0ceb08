#pragma once

#include "jobs/job.h"

namespace retalk {

/// The job's POST as a command line for sh. Holds no key: it names the environment variable that would.
QString asCurl(const Job &job);

/// Everything support needs about a failure, as lines of text: message, codes, request id, task id. Empty
/// without an error.
QString errorReport(const Job &job);

/// "Today", "Yesterday", or the date; the heading above a day's jobs.
QString dayHeading(const QDate &day, const QDate &today);

} // namespace retalk
