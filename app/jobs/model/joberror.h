#pragma once

#include "jobs/model/job.h"

#include <optional>

namespace retalk {

/// Whether an error's sentences end with "Nothing was charged." where that's certain of its job.
enum class ChargeWords { With, Without };

/// Why a job waits, failed or is unconfirmed, said in the language of now: saidAgain(), and
/// explainTaskError() where the task has failed. `isUncharged` is what the sentences say. Nothing for a job
/// without an error.
std::optional<Error> errorSaidNow(const Job &job, ChargeWords words = ChargeWords::With);

} // namespace retalk
