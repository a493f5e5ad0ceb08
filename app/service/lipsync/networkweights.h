#pragma once

#include <opencv2/core/mat.hpp>

#include <QString>

#include <map>
#include <optional>

namespace retalk::lipsync {

/// Named arrays of a network (CV_32F, in the shapes that they were written in).
using NetworkWeights = std::map<QString, cv::Mat>;

/// Reads `NAME.bin` as `NAME-weights_manifest.json` describes it: the format of TensorFlow.js, numbers as
/// floats or as bytes with a scale and a least value. Nothing when the two do not fit together; `why` says
/// what is wrong.
std::optional<NetworkWeights> readNetworkWeights(const QString &directory, const QString &name, QString &why);

} // namespace retalk::lipsync
