#pragma once

#include "engine/engine.h"
#include "engine/media/videoreader.h"
#include "engine/media/voice.h"

namespace retalk::lipsync {

/// What the person should know about a result that was made all the same; one sentence each.
QStringList warningsFor(const Report &report, const VideoReader &reader, const Voice &voice);

} // namespace retalk::lipsync
