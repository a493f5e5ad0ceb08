#pragma once

#include "api/generationrequest.h"

#include <optional>

namespace retalk {

/// Returns a request with the presenter and the voice track included with Retalk: from the installation's
/// share folder, otherwise from the source tree this program was built in; nothing if neither exists.
std::optional<GenerationRequest> sampleRequest();

} // namespace retalk
