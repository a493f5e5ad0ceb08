#include "engine/networks/tflitegraph.h"

#include "engine/networks/flatbuffer.h"

#include <algorithm>
#include <cstring>
#include <optional>

namespace retalk::lipsync {

namespace {

using namespace Qt::StringLiterals;

using Place = FlatBuffer::Place;
using Kind = NetworkGraph::Kind;

// Constants from TensorFlow Lite's schema (schema.fbs): operators, number types and table fields.
enum Operator {
    Sum = 0,
    Convolution = 3,
    Depthwise = 4,
    Dequantize = 6,
    MaxPool = 17,
    Relu = 19,
    Pad = 34,
    Prelu = 54
};
enum Type { Float = 0, Half = 1, Integer = 2 };

constexpr qsizetype kMaxNumbers = 4 << 20; // per tensor; the largest of the face models has 0.3 million

struct Described
{
    NetworkGraph::Tensor tensor;
    int type = Float;
    std::uint32_t buffer = 0;
};

Described describedTensor(const FlatBuffer &file, Place tensor)
{
    return {.tensor = {.name = file.text(tensor, 3), .shape = file.integers(tensor, 0)},
            .type = file.value<std::int8_t>(tensor, 1),
            .buffer = file.value<std::uint32_t>(tensor, 2)};
}

/// Returns the values of a constant, or nullopt if they don't fit its shape.
std::optional<std::vector<float>> numbersOf(const Described &described, QByteArrayView bytes)
{
    qsizetype count = 1;
    for (const int size : described.tensor.shape) {
        if (size < 1 || (count *= size) > kMaxNumbers)
            return {};
    }
    const qsizetype size = described.type == Half ? 2 : 4;
    if (described.type < Float || described.type > Integer || bytes.size() != count * size)
        return {};
    std::vector<float> numbers(static_cast<std::size_t>(count));
    if (described.type == Float) {
        std::memcpy(numbers.data(), bytes.data(), std::size_t(bytes.size()));
    } else if (described.type == Half) {
        cv::Mat halves(1, int(count), CV_16F);
        std::memcpy(halves.data, bytes.data(), std::size_t(bytes.size()));
        cv::Mat floats(1, int(count), CV_32F, numbers.data());
        halves.convertTo(floats, CV_32F);
    } else {
        for (qsizetype i = 0; i < count; ++i) {
            std::int32_t number = 0;
            std::memcpy(&number, bytes.data() + 4 * i, sizeof number);
            numbers[std::size_t(i)] = float(number);
        }
    }
    return numbers;
}

/// Converts an operator that NetworkGraph fully supports; any other becomes Other.
NetworkGraph::Layer layerOf(const FlatBuffer &file, Place place, int code)
{
    NetworkGraph::Layer layer{.kind = Kind::Other, .inputs = file.integers(place, 1), .output = -1};
    const std::vector<int> outputs = file.integers(place, 2);
    if (!outputs.empty())
        layer.output = outputs.front();
    const Place options = file.table(place, 4);
    const auto option = [&](int field, auto otherwise) {
        return options > 0 ? file.value(options, field, otherwise) : otherwise;
    };
    switch (code) {
    case Sum:
        layer.kind = option(0, std::int8_t(0)) == 0 ? Kind::Sum : Kind::Other;
        return layer;
    case Relu:
        layer.kind = Kind::Relu;
        return layer;
    case Prelu:
        layer.kind = Kind::Prelu;
        return layer;
    case Pad:
        layer.kind = Kind::Pad;
        return layer;
    case Convolution:
    case Depthwise:
    case MaxPool:
        break;
    default:
        return layer;
    }
    layer.keepsSize = option(0, std::int8_t(0)) == 0;
    layer.stride = option(1, 1);
    layer.window = code == MaxPool ? option(3, 1) : 1;
    const auto activation = option(code == Convolution ? 3 : (code == Depthwise ? 4 : 5), std::int8_t(0));
    const bool isSquare = option(2, 1) == layer.stride && (code != MaxPool || option(4, 1) == layer.window);
    const bool isSound = activation == 0 && isSquare && layer.stride >= 1 && layer.stride <= 16 &&
                         layer.window >= 1 && layer.window <= 16;
    if (isSound)
        layer.kind = code == Convolution ? Kind::Convolution
                     : code == Depthwise ? Kind::DepthwiseConvolution
                                         : Kind::MaxPool;
    return layer;
}

} // namespace

Expected<NetworkGraph> readTfliteGraph(QByteArrayView bytes)
{
    const auto broken = [](const QString &why) {
        return failure(ErrorKind::Internal, {}, why);
    };
    if (bytes.size() < 8 || bytes.sliced(4, 4) != QByteArrayView("TFL3"))
        return broken(u"not a TensorFlow Lite file"_s);
    const FlatBuffer file(bytes);
    const Place model = file.root();
    std::vector<int> codes;
    for (const Place code : file.tables(model, 1)) // newer files store codes above 127 in the second field
        codes.push_back(std::max<int>(file.value<std::int8_t>(code, 0), file.value<std::int32_t>(code, 3)));
    std::vector<QByteArrayView> buffers;
    for (const Place buffer : file.tables(model, 4))
        buffers.push_back(file.bytes(buffer, 0));
    const std::vector<Place> graphs = file.tables(model, 2);
    if (graphs.empty())
        return broken(u"no graph"_s);

    NetworkGraph graph;
    std::vector<Described> described;
    for (const Place tensor : file.tables(graphs.front(), 0)) {
        described.push_back(describedTensor(file, tensor));
        graph.tensors.push_back(described.back().tensor);
    }
    const auto isTensor = [&](int number) {
        return number >= 0 && number < int(described.size());
    };
    for (std::size_t i = 0; i < described.size(); ++i) {
        const std::uint32_t buffer = described[i].buffer;
        if (buffer >= buffers.size())
            return broken(u"a tensor without a place"_s);
        if (buffers[buffer].isEmpty())
            continue; // computed, not stored
        std::optional<std::vector<float>> numbers = numbersOf(described[i], buffers[buffer]);
        if (!numbers)
            return broken(u"numbers of another size in "_s +
                          QString::fromStdString(described[i].tensor.name));
        graph.constants.emplace(int(i), std::move(*numbers));
    }
    for (const Place place : file.tables(graphs.front(), 3)) {
        const auto code = file.value<std::uint32_t>(place, 0);
        if (code >= codes.size())
            return broken(u"an unknown operator"_s);
        NetworkGraph::Layer layer = layerOf(file, place, codes[code]);
        const bool areTensors =
            isTensor(layer.output) && std::all_of(layer.inputs.begin(), layer.inputs.end(), isTensor);
        if (!areTensors || layer.inputs.empty())
            return broken(u"an operator without tensors"_s);
        const auto constant = graph.constants.find(layer.inputs.front());
        if (codes[code] != Dequantize)
            graph.layers.push_back(std::move(layer));
        else if (constant != graph.constants.end()) // half floats have already been converted
            graph.constants[layer.output] = constant->second;
    }
    if (file.isMalformed())
        return broken(u"cut off"_s);
    return graph;
}

} // namespace retalk::lipsync
