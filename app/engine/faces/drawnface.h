#pragma once

#include "engine/faces/facealign.h"

namespace retalk::lipsync {

/// Returns true if a face is drawn rather than filmed. Filmed skin is shaded everywhere; a quarter of a drawn
/// face isn't.
bool looksDrawn(const UprightFace &face);

} // namespace retalk::lipsync
