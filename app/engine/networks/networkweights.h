#pragma once

#include <opencv2/core/mat.hpp>

#include <QByteArrayView>
#include <QJsonArray>
#include <QString>

#include <map>
#include <optional>

namespace retalk::lipsync {

/// Named arrays of a network (CV_32F, in the shapes that they were written in).
using NetworkWeights = std::map<QString, cv::Mat>;

/// Reads `numbers` as the groups of a manifest describe them, in the format of TensorFlow.js: floats, whole
/// numbers (made floats), or bytes with a scale and a least value. Nothing when the two don't fit together;
/// `why` says what is wrong.
std::optional<NetworkWeights> networkWeightsOf(const QJsonArray &groups, QByteArrayView numbers,
                                               QString &why);

/// Reads `NAME.bin` as `NAME-weights_manifest.json` describes it. Nothing when one is missing or they don't
/// fit together; `why` says what is wrong.
std::optional<NetworkWeights> readNetworkWeights(const QString &directory, const QString &name, QString &why);

} // namespace retalk::lipsync
