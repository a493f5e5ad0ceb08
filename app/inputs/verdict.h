#pragma once

namespace retalk {

/// What is said of an input, from nothing to what forbids a submit.
enum class Verdict { None, Checking, Good, Note, Warning, Bad };

} // namespace retalk
