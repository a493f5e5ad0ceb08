#pragma once

#include "jobs/model/job.h"

#include <optional>

namespace retalk {

/// Why a job waits, failed or is unconfirmed, said in the language of now: saidAgain(), and explainTaskError()
/// where the task has failed. Nothing for a job without an error.
std::optional<Error> errorSaidNow(const Job &job);

} // namespace retalk
