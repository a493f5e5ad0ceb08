#pragma once

#include "engine/networks/networkgraph.h"

#include <QByteArrayView>

namespace retalk::lipsync {

/// Reads a TensorFlow Lite file (a flatbuffer, version 3 of its schema). Numbers may be floats or half
/// floats. Kinds of layers that NetworkGraph doesn't know come out as Other. Errors: Internal, on anything
/// torn; `detail` says what.
Expected<NetworkGraph> readTfliteGraph(QByteArrayView bytes);

} // namespace retalk::lipsync
