#pragma once

#include <string_view>

namespace retalk::lipsync {

/// dlib's detector of faces seen from the front, serialized; made by packfaces.cpp while building.
std::string_view frontalFaces();

} // namespace retalk::lipsync
