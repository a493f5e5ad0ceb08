#include "jobs/model/joberror.h"

#include "net/translatedmessage.h"

namespace retalk {

std::optional<Error> translatedError(const Job &job, ChargeWords words)
{
    std::optional<Error> error = job.error;
    if (!error)
        return error;
    if (error->kind == ErrorKind::TaskFailed && job.task.error)
        error->message = explainTaskError(*job.task.error);
    // A job that continues automatically says so only of a rejection.
    error->isUncharged = words == ChargeWords::With && isCertainlyUncharged(job) &&
                         (error->isUncharged || isFinished(job.state));
    error->message = translatedMessage(*error);
    return error;
}

} // namespace retalk
