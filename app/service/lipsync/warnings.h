#pragma once

#include "service/lipsync/engine.h"
#include "service/lipsync/videoreader.h"
#include "service/lipsync/voice.h"

namespace retalk::lipsync {

/// What the person should know about a result that was made all the same; one sentence each.
QStringList warningsFor(const Report &report, const VideoReader &reader, const Voice &voice);

} // namespace retalk::lipsync
