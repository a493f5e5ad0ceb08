#pragma once

#include "service/lipsync/engine.h"
#include "service/lipsync/videoreader.h"

namespace retalk::lipsync {

/// What the person should know about a result that was made all the same; one sentence each.
QStringList warningsFor(const Report &report, const VideoReader &reader);

} // namespace retalk::lipsync
