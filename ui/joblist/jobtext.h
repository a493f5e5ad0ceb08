#pragma once

#include "jobs/model/job.h"

namespace retalk {

/// The job's POST as a command line for sh. Holds no key: it names the environment variable that would.
QString asCurl(const Job &job);

/// Everything support needs about a failure, as lines of text: message, codes, request id, task id. Empty
/// without an error.
QString errorReport(const Job &job);

/// "Waiting", "Done": a state in a word or two.
QString stateName(JobState state);

/// One line of what is known about a job.
struct JobFact
{
    QString label;
    QString value; ///< empty: `label` heads the lines that follow
};
/// All that was submitted and answered: inputs, settings, service and task, times and the length of each
/// stage, charges, the file, and a failure in the service's own words. Never a key. What isn't known is left
/// out.
QList<JobFact> detailsOf(const Job &job);

/// "Today", "Yesterday", or the date; the heading above a day's jobs.
QString dayHeading(const QDate &day, const QDate &today);

} // namespace retalk
