#pragma once

#include "jobs/model/job.h"

namespace retalk {

/// Returns the job's POST as a shell command. Contains no key, only the environment variable for it.
QString asCurl(const Job &job);

/// Returns everything support needs about a failure, as lines of text: message, codes, request id, task id.
/// Empty if there is no error.
QString errorReport(const Job &job);

/// Returns a state's name, such as "Waiting" or "Done".
QString stateName(JobState state);

/// One line of a job's details.
struct JobFact
{
    QString label;
    QString value; ///< if empty, `label` is a heading for the lines below
};
/// Returns everything submitted and answered: inputs, settings, service and task, times and the duration of
/// each stage, charges, the file, and a failure in the service's own words. Never a key. Unknown values are
/// omitted.
QList<JobFact> detailsOf(const Job &job);

/// Returns "Today", "Yesterday", or the date: the heading above a day's jobs.
QString dayHeading(const QDate &day, const QDate &today);

} // namespace retalk
