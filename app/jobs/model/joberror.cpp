#include "jobs/model/joberror.h"

#include "net/saidagain.h"

namespace retalk {

std::optional<Error> errorSaidNow(const Job &job)
{
    std::optional<Error> error = job.error;
    if (!error)
        return error;
    const bool isOfTask = error->kind == ErrorKind::TaskFailed && job.task.error;
    error->message = isOfTask ? explainTaskError(*job.task.error) : saidAgain(*error);
    return error;
}

} // namespace retalk
