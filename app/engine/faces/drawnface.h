#pragma once

#include "engine/faces/facealign.h"

namespace retalk::lipsync {

/// Whether a face is drawn and not filmed: skin that was filmed has shades everywhere, a quarter of a drawn
/// face has none.
bool looksDrawn(const UprightFace &face);

} // namespace retalk::lipsync
