#include "engine/networks/tfjsgraph.h"

#include "engine/networks/networkweights.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

#include <algorithm>
#include <array>

namespace retalk::lipsync {

namespace {

using namespace Qt::StringLiterals;

using Kind = NetworkGraph::Kind;
using Shape = std::array<int, 4>;

constexpr int kLargestSide = 4096;

/// Strings are stored in base64, numbers as text.
QByteArray textOf(const QJsonValue &attribute)
{
    return QByteArray::fromBase64(attribute.toString().toLatin1());
}

/// Builds a graph node by node.
class GraphReader
{
public:
    explicit GraphReader(NetworkWeights weights) : m_weights(std::move(weights)) {}

    bool read(const QJsonObject &node)
    {
        m_node = node;
        m_name = node.value(u"name").toString();
        m_attributes = node.value(u"attr").toObject();
        m_inputs.clear();
        for (const QJsonValue input : node.value(u"input").toArray())
            m_inputs += input.toString().section(u':', 0, 0);
        const QString kind = node.value(u"op").toString();
        if (kind == u"Const")
            return m_weights.contains(m_name);
        if (kind == u"Placeholder")
            return readInput();
        if (m_inputs.isEmpty() || !m_tensors.contains(m_inputs.front()))
            return false;
        if (kind == u"_FusedConv2D" || kind == u"DepthwiseConv2dNative")
            return readConvolution(kind == u"_FusedConv2D");
        if (kind == u"AddV2")
            return m_inputs.size() == 2 && m_tensors.contains(m_inputs[1]) &&
                   addLayer({.kind = Kind::Sum, .inputs = {input(), m_tensors[m_inputs[1]]}},
                            shapeOf(input()));
        if (kind == u"Relu")
            return addLayer({.kind = Kind::Relu, .inputs = {input()}}, shapeOf(input()));
        if (kind == u"MaxPool")
            return readPool();
        if (kind == u"Pad")
            return readPadding();
        return addLayer({.kind = Kind::Other, .inputs = {input()}}, {1, 1, 1, 1});
    }

    NetworkGraph take() { return std::move(m_graph); }

private:
    int input() const { return m_tensors[m_inputs.front()]; }

    Shape shapeOf(int tensor) const
    {
        const std::vector<int> &shape = m_graph.tensors[std::size_t(tensor)].shape;
        return {shape[0], shape[1], shape[2], shape[3]};
    }

    int addTensor(const QString &name, const std::vector<int> &shape)
    {
        m_graph.tensors.push_back({name.toStdString(), shape});
        return int(m_graph.tensors.size()) - 1;
    }

    int addConstant(const QString &name, const std::vector<int> &shape, std::vector<float> numbers)
    {
        const int tensor = addTensor(name, shape);
        m_graph.constants.emplace(tensor, std::move(numbers));
        return tensor;
    }

    bool addLayer(NetworkGraph::Layer layer, const Shape &shape)
    {
        if (*std::min_element(shape.begin(), shape.end()) < 1 ||
            *std::max_element(shape.begin(), shape.end()) > kLargestSide)
            return false;
        layer.output = addTensor(m_name, {shape.begin(), shape.end()});
        m_tensors[m_name] = layer.output;
        m_graph.layers.push_back(std::move(layer));
        return true;
    }

    bool readInput()
    {
        std::vector<int> shape;
        const QJsonValue described = m_attributes.value(u"shape").toObject().value(u"shape");
        for (const QJsonValue size : described.toObject().value(u"dim").toArray())
            shape.push_back(size.toObject().value(u"size").toString().toInt());
        if (shape.size() != 4)
            return false;
        shape[0] = 1; // stored as unspecified
        if (*std::min_element(shape.begin(), shape.end()) < 1 ||
            *std::max_element(shape.begin(), shape.end()) > kLargestSide)
            return false;
        m_tensors[m_name] = addTensor(m_name, shape);
        return true;
    }

    const cv::Mat *weights(qsizetype place, int dimensions) const
    {
        const auto found = place < m_inputs.size() ? m_weights.find(m_inputs[place]) : m_weights.end();
        return found != m_weights.end() && found->second.dims == dimensions ? &found->second : nullptr;
    }

    int second(QStringView attribute) const
    {
        const QJsonArray numbers =
            m_attributes.value(attribute).toObject().value(u"list").toObject().value(u"i").toArray();
        return numbers.size() == 4 ? numbers[1].toString().toInt() : 0;
    }

    bool readConvolution(bool isDense)
    {
        const cv::Mat *array = weights(1, 4); // rows, columns, in, out; depthwise: rows, columns, out, 1
        const int stride = second(u"strides");
        if (!array || stride < 1 || stride > 16)
            return false;
        const int rows = array->size[0];
        const int columns = array->size[1];
        const int inputs = array->size[2];
        const int outputs = isDense ? array->size[3] : inputs;
        const auto *values = array->ptr<float>();
        std::vector<float> turned;
        turned.reserve(array->total());
        if (isDense) {
            for (int out = 0; out < outputs; ++out) {
                for (int rest = 0; rest < rows * columns * inputs; ++rest)
                    turned.push_back(values[rest * outputs + out]);
            }
        } else {
            turned.assign(values, values + array->total());
        }
        std::vector<float> bias(std::size_t(outputs), 0.F);
        if (const cv::Mat *written = isDense ? weights(2, 2) : nullptr) {
            if (written->total() != bias.size())
                return false;
            bias.assign(written->ptr<float>(), written->ptr<float>() + bias.size());
        }
        const bool keepsSize = textOf(m_attributes.value(u"padding").toObject().value(u"s")) == "SAME";
        const Shape from = shapeOf(input());
        const auto reached = [&](int size, int window) {
            return keepsSize ? (size + stride - 1) / stride : (size - window) / stride + 1;
        };
        const std::vector<int> shape = isDense ? std::vector<int>{outputs, rows, columns, inputs}
                                               : std::vector<int>{1, rows, columns, inputs};
        const bool isRectified = isDense && m_attributes.value(u"fused_ops")
                                                    .toObject()
                                                    .value(u"list")
                                                    .toObject()
                                                    .value(u"s")
                                                    .toArray()
                                                    .size() > 1;
        const QString name = m_name;
        if (isRectified)
            m_name += u"/sum"_s;
        const Shape to{1, reached(from[1], rows), reached(from[2], columns), outputs};
        const int numbers = addConstant(name + u"/weights"_s, shape, std::move(turned));
        const int shift = addConstant(name + u"/bias"_s, {outputs}, std::move(bias));
        const bool isAdded = addLayer({.kind = isDense ? Kind::Convolution : Kind::DepthwiseConvolution,
                                       .inputs = {input(), numbers, shift},
                                       .keepsSize = keepsSize,
                                       .stride = stride},
                                      to);
        if (!isAdded || !isRectified)
            return isAdded;
        const int sum = m_tensors[m_name];
        m_name = name;
        return addLayer({.kind = Kind::Relu, .inputs = {sum}}, to);
    }

    bool readPool()
    {
        const int window = second(u"ksize");
        const int stride = second(u"strides");
        if (window < 1 || window > 16 || stride != window)
            return false;
        const Shape from = shapeOf(input());
        return addLayer({.kind = Kind::MaxPool, .inputs = {input()}, .stride = stride, .window = window},
                        {1, from[1] / stride, from[2] / stride, from[3]});
    }

    bool readPadding()
    {
        const cv::Mat *widths = weights(1, 2);
        if (!widths || widths->total() != 8)
            return false;
        std::vector<float> numbers(widths->ptr<float>(), widths->ptr<float>() + 8);
        Shape to = shapeOf(input());
        for (std::size_t i = 0; i < 4; ++i) {
            const float more = numbers[2 * i] + numbers[2 * i + 1];
            if (!(more >= 0 && more <= float(kLargestSide)))
                return false;
            to[i] += int(more);
        }
        const int constant = addConstant(m_name + u"/widths"_s, {4, 2}, std::move(numbers));
        return addLayer({.kind = Kind::Pad, .inputs = {input(), constant}}, to);
    }

    NetworkWeights m_weights;
    NetworkGraph m_graph;
    QHash<QString, int> m_tensors;
    QJsonObject m_node;
    QJsonObject m_attributes;
    QString m_name;
    QStringList m_inputs;
};

} // namespace

Expected<NetworkGraph> readTfjsGraph(const QByteArray &json, QByteArrayView numbers)
{
    const QJsonObject model = QJsonDocument::fromJson(json).object();
    QString why;
    auto weights = networkWeightsOf(model.value(u"weightsManifest").toArray(), numbers, why);
    if (!weights)
        return failure(ErrorKind::Internal, {}, why);
    GraphReader reader(std::move(*weights));
    for (const QJsonValue node : model.value(u"modelTopology").toObject().value(u"node").toArray()) {
        if (!reader.read(node.toObject()))
            return failure(ErrorKind::Internal, {},
                           u"broken at "_s + node.toObject().value(u"name").toString());
    }
    return reader.take();
}

} // namespace retalk::lipsync
