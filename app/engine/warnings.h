#pragma once

#include "engine/engine.h"
#include "engine/media/videoreader.h"
#include "engine/media/voice.h"

namespace retalk::lipsync {

/// Returns the warnings to show with a finished result, one sentence each.
QStringList warningsFor(const Report &report, const VideoReader &reader, const Voice &voice);

} // namespace retalk::lipsync
