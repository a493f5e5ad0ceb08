#pragma once

#include "engine/networks/networkgraph.h"

#include <QByteArray>

namespace retalk::lipsync {

/// Reads a TensorFlow.js graph model: its JSON and the numbers that go with it. Kinds of layers that
/// NetworkGraph doesn't know come out as Other. Errors: Internal, when the two don't fit together; `detail`
/// says what.
Expected<NetworkGraph> readTfjsGraph(const QByteArray &json, QByteArrayView numbers);

} // namespace retalk::lipsync
