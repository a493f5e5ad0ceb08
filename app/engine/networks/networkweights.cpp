#include "engine/networks/networkweights.h"

#include "base/expected.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstring>

namespace retalk::lipsync {

namespace {

using namespace Qt::StringLiterals;

constexpr qint64 kMaxValues = 16 << 20; // per array; this model's largest has 0.6 million

/// Removes the next array from the front of `bytes`. Returns an empty one if there aren't enough bytes.
cv::Mat takeArray(const QJsonObject &entry, QByteArrayView &bytes)
{
    std::vector<int> shape;
    qint64 count = 1;
    for (const QJsonValue size : entry.value(u"shape").toArray()) {
        shape.push_back(size.toInt());
        if (shape.back() <= 0 || (count *= shape.back()) > kMaxValues)
            return {};
    }
    const QJsonObject packed = entry.value(u"quantization").toObject();
    const qint64 size = packed.isEmpty() ? count * qint64(sizeof(float)) : count;
    const QString type = entry.value(u"dtype").toString();
    const bool isWhole = type == u"int32" && packed.isEmpty();
    const bool isKnown = isWhole || (type == u"float32" &&
                                     (packed.isEmpty() || packed.value(u"dtype").toString() == u"uint8"));
    if (shape.empty() || !isKnown || bytes.size() < size)
        return {};
    cv::Mat array(shape, CV_32F);
    auto *values = array.ptr<float>();
    if (isWhole) {
        cv::Mat whole(shape, CV_32S);
        std::memcpy(whole.data, bytes.data(), std::size_t(size));
        whole.convertTo(array, CV_32F);
    } else if (packed.isEmpty()) {
        std::memcpy(values, bytes.data(), std::size_t(size));
    } else {
        const auto scale = float(packed.value(u"scale").toDouble());
        const auto least = float(packed.value(u"min").toDouble());
        for (qint64 i = 0; i < count; ++i)
            values[i] = least + scale * float(uchar(bytes[i]));
    }
    bytes = bytes.sliced(size);
    return array;
}

} // namespace

std::optional<NetworkWeights> networkWeightsOf(const QJsonArray &groups, QByteArrayView numbers, QString &why)
{
    NetworkWeights weights;
    QByteArrayView bytes = numbers;
    for (const QJsonValue group : groups) {
        for (const QJsonValue value : group.toObject().value(u"weights").toArray()) {
            const QJsonObject entry = value.toObject();
            const cv::Mat array = takeArray(entry, bytes);
            if (array.empty()) {
                why = u"broken at "_s + entry.value(u"name").toString();
                return {};
            }
            weights.emplace(entry.value(u"name").toString(), array);
        }
    }
    if (weights.empty() || !bytes.isEmpty()) {
        why = u"not what its manifest describes"_s;
        return {};
    }
    return weights;
}

std::optional<NetworkWeights> readNetworkWeights(const QString &directory, const QString &name, QString &why)
{
    const QDir folder(directory);
    QFile manifest(folder.filePath(name + u"-weights_manifest.json"_s));
    QFile data(folder.filePath(name + u".bin"_s));
    for (QFile *file : {&manifest, &data}) {
        if (!file->open(QIODevice::ReadOnly)) {
            why = file->fileName() + u": "_s + file->errorString();
            return {};
        }
    }
    auto weights = networkWeightsOf(QJsonDocument::fromJson(manifest.readAll()).array(), data.readAll(), why);
    if (!weights)
        why = data.fileName() + u": "_s + why;
    return weights;
}

} // namespace retalk::lipsync
