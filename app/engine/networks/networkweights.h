#pragma once

#include <opencv2/core/mat.hpp>

#include <QByteArrayView>
#include <QJsonArray>
#include <QString>

#include <map>
#include <optional>

namespace retalk::lipsync {

/// Named arrays of a network (CV_32F, in their stored shapes).
using NetworkWeights = std::map<QString, cv::Mat>;

/// Decodes `numbers` as described by the groups of a manifest, in TensorFlow.js format: floats, integers
/// (converted to floats), or bytes with a scale and minimum. Returns nullopt if the two don't fit together;
/// `why` gives the reason.
std::optional<NetworkWeights> networkWeightsOf(const QJsonArray &groups, QByteArrayView numbers,
                                               QString &why);

/// Reads `NAME.bin` as described by `NAME-weights_manifest.json`. Returns nullopt if one is missing or they
/// don't fit together; `why` gives the reason.
std::optional<NetworkWeights> readNetworkWeights(const QString &directory, const QString &name, QString &why);

} // namespace retalk::lipsync
