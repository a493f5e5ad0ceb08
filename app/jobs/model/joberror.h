#pragma once

#include "jobs/model/job.h"

#include <optional>

namespace retalk {

/// Whether error messages end with "Nothing was charged." if that's certain for the job.
enum class ChargeWords { With, Without };

/// Returns why a job is waiting, failed or unconfirmed, in the current language: from translatedMessage(), or
/// explainTaskError() if the task failed. `isUncharged` is true if the message says that nothing was charged.
/// Returns nothing for a job without an error.
std::optional<Error> translatedError(const Job &job, ChargeWords words = ChargeWords::With);

} // namespace retalk
