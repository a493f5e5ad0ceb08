#pragma once

#include "api/generationrequest.h"

#include <optional>

namespace retalk {

/// The presenter and the voice that come with Retalk: from the installation's share folder, else from the
/// source tree that this program was built in. Nothing when neither is there.
std::optional<GenerationRequest> sampleRequest();

} // namespace retalk
