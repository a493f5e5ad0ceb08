#include "engine/networks/networkgraph.h"

#include <opencv2/dnn.hpp>

#include <algorithm>
#include <array>
#include <functional>
#include <numeric>
#include <set>
#include <stdexcept>

namespace retalk::lipsync {

namespace {

using cv::dnn::LayerParams;
using Kind = NetworkGraph::Kind;
using Layer = NetworkGraph::Layer;

/// Number of zeros before and after a row.
struct Margins
{
    int before = 0;
    int behind = 0;
};

/// TensorFlow's "SAME" padding: half on each side, with an odd one at the end.
Margins marginsOf(int size, int window, const Layer &layer)
{
    if (!layer.keepsSize)
        return {};
    const int outputs = (size + layer.stride - 1) / layer.stride;
    const int missing = std::max(0, (outputs - 1) * layer.stride + window - size);
    return {missing / 2, missing - missing / 2};
}

/// Builds the layers of a graph. Throws std::runtime_error if they don't fit together.
class GraphBuilder
{
public:
    GraphBuilder(const NetworkGraph &graph, int from) : m_graph(graph) { m_numbers[from] = 0; }

    cv::dnn::Net build(const std::vector<int> &to)
    {
        std::set<int> wanted(to.begin(), to.end());
        std::vector<const Layer *> needed;
        for (auto layer = m_graph.layers.rbegin(); layer != m_graph.layers.rend(); ++layer) {
            if (!wanted.contains(layer->output) || m_numbers.contains(layer->output))
                continue;
            needed.push_back(&*layer);
            wanted.insert(layer->inputs.begin(), layer->inputs.end());
        }
        for (auto layer = needed.rbegin(); layer != needed.rend(); ++layer)
            m_numbers[(*layer)->output] = add(**layer);
        for (const int output : to) {
            if (!m_numbers.contains(output))
                throw std::runtime_error("nothing leads to " + nameOf(output));
        }
        return m_net;
    }

    std::string nameOf(int tensor) const { return m_graph.tensors.at(std::size_t(tensor)).name; }

private:
    const std::vector<int> &shapeOf(int tensor, std::size_t dimensions) const
    {
        const std::vector<int> &shape = m_graph.tensors.at(std::size_t(tensor)).shape;
        if (shape.size() != dimensions)
            throw std::runtime_error("another shape of " + nameOf(tensor));
        return shape;
    }

    const std::vector<float> &constant(int tensor, std::size_t count) const
    {
        const auto found = m_graph.constants.find(tensor);
        if (found == m_graph.constants.end() || found->second.size() != count)
            throw std::runtime_error("no numbers for " + nameOf(tensor));
        return found->second;
    }

    int inputOf(const Layer &layer, std::size_t place) const
    {
        const auto found = m_numbers.find(layer.inputs.at(place));
        if (found == m_numbers.end())
            throw std::runtime_error("nothing leads to " + nameOf(layer.inputs[place]));
        return found->second;
    }

    int add(const std::string &name, const char *type, LayerParams params, const std::vector<int> &from)
    {
        params.name = name;
        params.type = type;
        const int number = m_net.addLayer(params.name, params.type, params);
        for (std::size_t i = 0; i < from.size(); ++i)
            m_net.connect(from[i], 0, number, int(i));
        return number;
    }

    /// Pads channels, rows and columns with zeros.
    int padded(const std::string &name, const std::array<int, 8> &widths, int from)
    {
        LayerParams params;
        params.set("paddings", cv::dnn::DictValue::arrayInt(widths.data(), int(widths.size())));
        return add(name, "Padding", params, {from});
    }

    int add(const Layer &layer)
    {
        const std::string name = nameOf(layer.output);
        switch (layer.kind) {
        case Kind::Convolution:
        case Kind::DepthwiseConvolution:
            return addConvolution(name, layer);
        case Kind::Prelu: {
            LayerParams params;
            const int slopes = shapeOf(layer.inputs.at(1), 3)[2];
            params.blobs = {cv::Mat(constant(layer.inputs[1], std::size_t(slopes)), true)};
            return add(name, "PReLU", params, {inputOf(layer, 0)});
        }
        case Kind::Relu:
            return add(name, "ReLU", {}, {inputOf(layer, 0)});
        case Kind::Sum: {
            LayerParams params;
            params.set("operation", "sum");
            return add(name, "Eltwise", params, {inputOf(layer, 0), inputOf(layer, 1)});
        }
        case Kind::MaxPool: {
            LayerParams params;
            params.set("pool", "MAX");
            params.set("kernel_size", layer.window);
            params.set("stride", layer.stride);
            params.set("ceil_mode", false);
            return add(name, "Pooling", params, {inputOf(layer, 0)});
        }
        case Kind::Pad: {
            const std::vector<float> &widths = constant(layer.inputs.at(1), 8);
            const auto at = [&widths](std::size_t i) {
                return int(std::clamp(widths[i], 0.F, 4096.F));
            };
            return padded(name, {0, 0, at(6), at(7), at(2), at(3), at(4), at(5)}, inputOf(layer, 0));
        }
        case Kind::Other:
            break;
        }
        throw std::runtime_error("a layer of another kind makes " + name);
    }

    int addConvolution(const std::string &name, const Layer &layer)
    {
        const bool isDense = layer.kind == Kind::Convolution;
        const std::vector<int> &shape = shapeOf(layer.inputs.at(1), 4);
        const int rows = shape[1];
        const int columns = shape[2];
        const int outputs = isDense ? shape[0] : shape[3];
        const int inputs = isDense ? shape[3] : 1;
        const int window = rows * columns;
        const std::vector<float> &weights =
            constant(layer.inputs[1], std::size_t(outputs) * std::size_t(inputs) * std::size_t(window));
        const std::vector<float> &bias = constant(layer.inputs.at(2), std::size_t(outputs));
        // OpenCV expects the kernel dimensions last.
        cv::Mat turned(std::vector<int>{outputs, inputs, rows, columns}, CV_32F);
        auto *to = turned.ptr<float>();
        for (int out = 0; out < outputs; ++out) {
            for (int in = 0; in < inputs; ++in) {
                for (int place = 0; place < window; ++place)
                    *to++ = weights[std::size_t(isDense ? (out * window + place) * inputs + in
                                                        : place * outputs + out)];
            }
        }
        const std::vector<int> &picture = shapeOf(layer.inputs[0], 4);
        const Margins down = marginsOf(picture[1], rows, layer);
        const Margins across = marginsOf(picture[2], columns, layer);
        int from = inputOf(layer, 0);
        const bool isEven = down.before == down.behind && across.before == across.behind;
        if (!isEven) // not supported by OpenCV's convolution
            from = padded(name + "/edges",
                          {0, 0, 0, 0, down.before, down.behind, across.before, across.behind}, from);
        LayerParams params;
        params.set("kernel_h", rows);
        params.set("kernel_w", columns);
        params.set("stride", layer.stride);
        params.set("pad_h", isEven ? down.before : 0);
        params.set("pad_w", isEven ? across.before : 0);
        params.set("num_output", outputs);
        params.set("group", isDense ? 1 : outputs);
        params.set("bias_term", true);
        params.blobs = {turned, cv::Mat(bias, true)};
        return add(name, "Convolution", params, {from});
    }

    const NetworkGraph &m_graph;
    cv::dnn::Net m_net;
    std::map<int, int> m_numbers; ///< the layer that produces each tensor
};

} // namespace

int NetworkGraph::tensorNamed(std::string_view name) const
{
    const auto found = std::find_if(tensors.begin(), tensors.end(), [name](const Tensor &tensor) {
        return std::string_view(tensor.name).ends_with(name);
    });
    return found == tensors.end() ? -1 : int(found - tensors.begin());
}

Expected<Network> Network::of(const NetworkGraph &graph, const std::string &from,
                              const std::vector<std::string> &to)
{
    try {
        const auto numberOf = [&graph](const std::string &name) {
            const int number = graph.tensorNamed(name);
            if (number < 0)
                throw std::runtime_error("no " + name);
            return number;
        };
        Network network;
        const int input = numberOf(from);
        std::vector<int> outputs;
        GraphBuilder builder(graph, input);
        for (const std::string &name : to) {
            outputs.push_back(numberOf(name));
            network.m_outputs.push_back(builder.nameOf(outputs.back()));
        }
        network.m_net = builder.build(outputs);
        network.m_net.setPreferableBackend(cv::dnn::DNN_BACKEND_OPENCV);
        // Layers that don't fit together are only detected by running the network.
        const std::vector<int> &shape = graph.tensors[std::size_t(input)].shape;
        if (shape.size() != 4 || *std::min_element(shape.begin(), shape.end()) < 1 ||
            *std::max_element(shape.begin(), shape.end()) > 1024)
            throw std::runtime_error("another shape of " + from);
        network.run(cv::Mat(std::vector<int>{1, shape[3], shape[1], shape[2]}, CV_32F, cv::Scalar(0)));
        for (std::size_t i = 0; i < outputs.size(); ++i) {
            const std::vector<int> &wanted = graph.tensors[std::size_t(outputs[i])].shape;
            const std::size_t count =
                std::accumulate(wanted.begin(), wanted.end(), std::size_t(1),
                                [](std::size_t a, int b) { return a * std::size_t(b); });
            if (network.m_results[i].total() != count)
                throw std::runtime_error("another shape of " + to[i]);
        }
        return network;
    } catch (const std::exception &problem) { // includes cv::Exception
        return failure(ErrorKind::Internal, {}, QString::fromUtf8(problem.what()));
    }
}

const std::vector<cv::Mat> &Network::run(const cv::Mat &input)
{
    m_net.setInput(input);
    m_net.forward(m_results, m_outputs);
    return m_results;
}

} // namespace retalk::lipsync
