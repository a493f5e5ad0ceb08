#pragma once

#include "engine/networks/networkgraph.h"

#include <QByteArrayView>

namespace retalk::lipsync {

/// Reads a TensorFlow Lite file (a FlatBuffer, schema version 3). Numbers may be floats or half floats. Layer
/// kinds that NetworkGraph doesn't support become Other. Errors: Internal if the file is malformed; `detail`
/// gives the reason.
Expected<NetworkGraph> readTfliteGraph(QByteArrayView bytes);

} // namespace retalk::lipsync
