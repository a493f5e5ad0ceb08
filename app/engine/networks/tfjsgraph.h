#pragma once

#include "engine/networks/networkgraph.h"

#include <QByteArray>

namespace retalk::lipsync {

/// Reads a TensorFlow.js graph model: its JSON and its weights. Layer kinds that NetworkGraph doesn't support
/// become Other. Errors: Internal if the two don't fit together; `detail` gives the reason.
Expected<NetworkGraph> readTfjsGraph(const QByteArray &json, QByteArrayView numbers);

} // namespace retalk::lipsync
