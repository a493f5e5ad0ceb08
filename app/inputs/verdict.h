#pragma once

namespace retalk {

/// Severity of the message about an input, from none to one that prevents submitting.
enum class Verdict { None, Checking, Good, Note, Warning, Bad };

} // namespace retalk
