#include "engine/networks/networkplan.h"

#include "engine/networks/kernels.h"

#include <algorithm>
#include <set>
#include <stdexcept>

namespace retalk::lipsync {

namespace {

using Kind = NetworkGraph::Kind;
using Layer = NetworkGraph::Layer;
using Margins = NetworkPlan::Margins;
using Picture = NetworkPlan::Picture;
using Step = NetworkPlan::Step;

constexpr std::int64_t kMaxCells = 1 << 24; // per tensor; the largest of the face models has 0.4 million

/// TensorFlow's "SAME" padding: half on each side, with an odd one at the end.
Margins marginsOf(int size, int window, const Layer &layer)
{
    if (!layer.keepsSize)
        return {};
    const int outputs = (size + layer.stride - 1) / layer.stride;
    const int missing = std::max(0, (outputs - 1) * layer.stride + window - size);
    return {missing / 2, missing - missing / 2};
}

int paddedChannels(int channels)
{
    return (channels + kChannelsAtOnce - 1) / kChannelsAtOnce * kChannelsAtOnce;
}

Margins wider(const Margins &a, const Margins &b)
{
    return {std::max(a.before, b.before), std::max(a.behind, b.behind)};
}

std::vector<float> paddedTo(std::vector<float> numbers, int count)
{
    numbers.resize(std::size_t(count));
    return numbers;
}

/// Plans the layers of a graph. Throws std::runtime_error if they don't fit together.
class Planner
{
public:
    explicit Planner(const NetworkGraph &graph) : m_graph(graph) {}

    NetworkPlan plan(int from, const std::vector<int> &to)
    {
        // Layers that don't fit together must not need much memory to be refused.
        const std::vector<int> &shape = shapeOf(from, 4);
        if (*std::min_element(shape.begin(), shape.end()) < 1 ||
            *std::max_element(shape.begin(), shape.end()) > 1024)
            throw std::runtime_error("another shape of " + nameOf(from));
        addPicture(from, shape[1], shape[2], shape[3]);
        std::set<int> wanted(to.begin(), to.end());
        std::vector<const Layer *> needed;
        for (auto layer = m_graph.layers.rbegin(); layer != m_graph.layers.rend(); ++layer) {
            if (!wanted.contains(layer->output) || layer->output == from)
                continue;
            needed.push_back(&*layer);
            wanted.insert(layer->inputs.begin(), layer->inputs.end());
            for (const int input : layer->inputs)
                ++m_uses[input];
        }
        for (const int output : to)
            ++m_uses[output];
        for (auto layer = needed.rbegin(); layer != needed.rend(); ++layer)
            add(**layer);
        for (const int output : to) {
            if (!m_pictures.contains(output))
                throw std::runtime_error("nothing leads to " + nameOf(output));
            const Picture &picture = m_pictures[output];
            std::int64_t count = 1;
            for (const int size : m_graph.tensors.at(std::size_t(output)).shape)
                count *= size;
            if (count != std::int64_t(picture.rows) * picture.columns * picture.channels)
                throw std::runtime_error("another shape of " + nameOf(output));
        }
        return {.pictures = std::move(m_pictures), .steps = std::move(m_steps)};
    }

private:
    std::string nameOf(int tensor) const { return m_graph.tensors.at(std::size_t(tensor)).name; }

    const std::vector<int> &shapeOf(int tensor, std::size_t dimensions) const
    {
        const std::vector<int> &shape = m_graph.tensors.at(std::size_t(tensor)).shape;
        if (shape.size() != dimensions)
            throw std::runtime_error("another shape of " + nameOf(tensor));
        return shape;
    }

    const std::vector<float> &constant(int tensor, std::int64_t count) const
    {
        const auto found = m_graph.constants.find(tensor);
        if (found == m_graph.constants.end() || std::int64_t(found->second.size()) != count)
            throw std::runtime_error("no numbers for " + nameOf(tensor));
        return found->second;
    }

    Picture &inputOf(const Layer &layer, std::size_t place)
    {
        const auto found = m_pictures.find(layer.inputs.at(place));
        if (found == m_pictures.end())
            throw std::runtime_error("nothing leads to " + nameOf(layer.inputs[place]));
        return found->second;
    }

    void addPicture(int tensor, int rows, int columns, int channels)
    {
        if (rows < 1 || columns < 1 || channels < 1 ||
            std::int64_t(rows) * columns * paddedChannels(channels) > kMaxCells ||
            m_pictures.contains(tensor))
            throw std::runtime_error("another shape of " + nameOf(tensor));
        m_pictures[tensor] = {.rows = rows, .columns = columns, .channels = channels};
    }

    void add(const Layer &layer)
    {
        switch (layer.kind) {
        case Kind::Convolution:
        case Kind::DepthwiseConvolution:
            addConvolution(layer);
            return;
        case Kind::Prelu: {
            const int channels = inputOf(layer, 0).channels;
            if (shapeOf(layer.inputs.at(1), 3)[2] != channels)
                throw std::runtime_error("another shape of " + nameOf(layer.inputs[1]));
            addActivation(layer, constant(layer.inputs[1], channels));
            return;
        }
        case Kind::Relu:
            addActivation(layer, std::vector<float>(std::size_t(inputOf(layer, 0).channels)));
            return;
        case Kind::Sum:
            addSum(layer);
            return;
        case Kind::MaxPool: {
            const Picture &input = inputOf(layer, 0);
            if (input.rows < layer.window || input.columns < layer.window)
                throw std::runtime_error("a window larger than " + nameOf(layer.inputs[0]));
            addPicture(layer.output, (input.rows - layer.window) / layer.stride + 1,
                       (input.columns - layer.window) / layer.stride + 1, input.channels);
            m_steps.push_back({.kind = layer.kind,
                               .input = layer.inputs[0],
                               .output = layer.output,
                               .rows = layer.window,
                               .columns = layer.window,
                               .stride = layer.stride});
            return;
        }
        case Kind::Pad: {
            const std::vector<float> &widths = constant(layer.inputs.at(1), 8);
            const auto at = [&widths](std::size_t i) {
                return int(std::clamp(widths[i], 0.F, 4096.F));
            };
            if (at(6) != 0)
                throw std::runtime_error("zeros before the channels of " + nameOf(layer.output));
            const Picture &input = inputOf(layer, 0);
            addPicture(layer.output, input.rows + at(2) + at(3), input.columns + at(4) + at(5),
                       input.channels + at(7));
            m_steps.push_back({.kind = layer.kind,
                               .input = layer.inputs[0],
                               .output = layer.output,
                               .top = at(2),
                               .left = at(4)});
            return;
        }
        case Kind::Other:
            break;
        }
        throw std::runtime_error("a layer of another kind makes " + nameOf(layer.output));
    }

    void addConvolution(const Layer &layer)
    {
        Picture &input = inputOf(layer, 0);
        const bool isDense = layer.kind == Kind::Convolution;
        const std::vector<int> &shape = shapeOf(layer.inputs.at(1), 4);
        if (*std::min_element(shape.begin(), shape.end()) < 1 || shape[3] != input.channels)
            throw std::runtime_error("another shape of " + nameOf(layer.inputs[1]));
        const int rows = shape[1];
        const int columns = shape[2];
        const int outputs = isDense ? shape[0] : shape[3];
        const int inputs = isDense ? shape[3] : 1;
        const std::int64_t window = std::int64_t(rows) * columns;
        if (window > kMaxCells)
            throw std::runtime_error("another shape of " + nameOf(layer.inputs[1]));
        const std::vector<float> &weights = constant(layer.inputs[1], outputs * window * inputs);
        const std::vector<float> &bias = constant(layer.inputs.at(2), outputs);
        const Margins down = marginsOf(input.rows, rows, layer);
        const Margins across = marginsOf(input.columns, columns, layer);
        const int spareRows = input.rows + down.before + down.behind - rows;
        const int spareColumns = input.columns + across.before + across.behind - columns;
        if (spareRows < 0 || spareColumns < 0)
            throw std::runtime_error("a window larger than " + nameOf(layer.inputs[0]));
        input.down = wider(input.down, down);
        input.across = wider(input.across, across);
        const int step = paddedChannels(outputs);
        addPicture(layer.output, spareRows / layer.stride + 1, spareColumns / layer.stride + 1, outputs);
        std::vector<float> sorted;
        if (isDense) {
            sorted = convolutionWeights(weights, outputs, int(window), inputs);
        } else {
            for (std::int64_t tap = 0; tap < window; ++tap) {
                sorted.insert(sorted.end(), weights.begin() + tap * outputs,
                              weights.begin() + (tap + 1) * outputs);
                sorted.resize(std::size_t((tap + 1) * step));
            }
        }
        m_steps.push_back({.kind = layer.kind,
                           .input = layer.inputs[0],
                           .output = layer.output,
                           .rows = rows,
                           .columns = columns,
                           .stride = layer.stride,
                           .top = down.before,
                           .left = across.before,
                           .weights = std::move(sorted),
                           .bias = paddedTo(bias, step)});
    }

    /// Returns the convolution whose result is `tensor`, if nothing else needs that and nothing follows it
    /// yet.
    Step *openStep(int tensor)
    {
        const auto step = std::find_if(m_steps.begin(), m_steps.end(),
                                       [tensor](const Step &each) { return each.output == tensor; });
        const bool isOpen = step != m_steps.end() && step->slopes.empty() && m_uses[tensor] == 1 &&
                            (step->kind == Kind::Convolution || step->kind == Kind::DepthwiseConvolution);
        return isOpen ? &*step : nullptr;
    }

    /// Lets a step make the result of the layer that follows it.
    void rename(Step &step, int output)
    {
        const Picture before = m_pictures[step.output];
        addPicture(output, before.rows, before.columns, before.channels);
        m_pictures.erase(step.output);
        step.output = output;
    }

    void addActivation(const Layer &layer, const std::vector<float> &slopes)
    {
        const Picture &input = inputOf(layer, 0);
        const int step = input.step();
        if (Step *before = openStep(layer.inputs[0])) {
            rename(*before, layer.output);
            before->slopes = paddedTo(slopes, step);
            return;
        }
        addPicture(layer.output, input.rows, input.columns, input.channels);
        m_steps.push_back({.kind = Kind::Prelu,
                           .input = layer.inputs[0],
                           .output = layer.output,
                           .slopes = paddedTo(slopes, step)});
    }

    void addSum(const Layer &layer)
    {
        const Picture &a = inputOf(layer, 0);
        const Picture &b = inputOf(layer, 1);
        if (a.rows != b.rows || a.columns != b.columns || a.channels != b.channels)
            throw std::runtime_error("a sum of different shapes makes " + nameOf(layer.output));
        for (const std::size_t place : {std::size_t(0), std::size_t(1)}) {
            // The last step may add what any earlier one has made.
            Step *last = openStep(layer.inputs[place]);
            if (!last || last != &m_steps.back() || last->added >= 0 || layer.inputs[0] == layer.inputs[1])
                continue;
            last->added = layer.inputs[1 - place];
            rename(*last, layer.output);
            return;
        }
        addPicture(layer.output, a.rows, a.columns, a.channels);
        m_steps.push_back(
            {.kind = Kind::Sum, .input = layer.inputs[0], .added = layer.inputs[1], .output = layer.output});
    }

    const NetworkGraph &m_graph;
    std::map<int, Picture> m_pictures;
    std::vector<Step> m_steps;
    std::map<int, int> m_uses; ///< by tensor
};

/// Allocates the pictures, whose margins are known by now, and lists where each step reads and writes.
void finishSteps(NetworkPlan &plan)
{
    for (auto &[tensor, picture] : plan.pictures)
        picture.numbers.resize(std::size_t(picture.down.before + picture.rows + picture.down.behind) *
                               std::size_t(picture.rowStep()));
    for (Step &step : plan.steps) {
        const Picture &in = plan.pictures.at(step.input);
        const Picture &out = plan.pictures.at(step.output);
        const bool isPad = step.kind == Kind::Pad; // goes over the input's pixels
        const Picture &over = isPad ? in : out;
        for (int row = 0; row < over.rows; ++row) {
            for (int column = 0; column < over.columns; ++column) {
                step.from.push_back(
                    isPad ? in.offset(row, column)
                          : in.offset(row * step.stride - step.top, column * step.stride - step.left));
                step.to.push_back(isPad ? out.offset(row + step.top, column + step.left)
                                        : out.offset(row, column));
                if (step.added >= 0)
                    step.addedFrom.push_back(plan.pictures.at(step.added).offset(row, column));
            }
        }
        for (std::vector<int> *offsets : {&step.from, &step.to, &step.addedFrom}) {
            while (offsets->size() % kPixelsAtOnce != 0)
                offsets->push_back(offsets->back());
        }
        for (int row = 0; row < step.rows; ++row) {
            for (int column = 0; column < step.columns; ++column)
                step.taps.push_back(row * in.rowStep() + column * in.step());
        }
    }
}

void runStep(std::map<int, NetworkPlan::Picture> &pictures, const Step &step)
{
    const Picture &in = pictures.at(step.input);
    Picture &out = pictures.at(step.output);
    const float *input = in.numbers.data();
    const float *added = step.added < 0 ? nullptr : pictures.at(step.added).numbers.data();
    float *output = out.numbers.data();
    if (step.kind == Kind::Convolution || step.kind == Kind::DepthwiseConvolution) {
        const LayerPass pass{.input = input,
                             .added = added,
                             .output = output,
                             .from = step.from.data(),
                             .addedFrom = step.addedFrom.data(),
                             .to = step.to.data(),
                             .pixels = int(step.to.size()),
                             .taps = step.taps.data(),
                             .tapCount = int(step.taps.size()),
                             .inputs = in.channels,
                             .outputs = out.step(),
                             .weights = step.weights.data(),
                             .bias = step.bias.data(),
                             .slopes = step.slopes.empty() ? nullptr : step.slopes.data()};
        if (step.kind == Kind::Convolution)
            convolve(pass);
        else
            convolveDepthwise(pass);
        return;
    }
    const auto count = std::ptrdiff_t(in.step());
    for (std::size_t pixel = 0; pixel < step.to.size(); ++pixel) {
        const float *from = input + step.from[pixel];
        float *__restrict to = output + step.to[pixel];
        if (step.kind == Kind::Prelu) {
            const float *slopes = step.slopes.data();
            for (std::ptrdiff_t i = 0; i < count; ++i)
                to[i] = from[i] < 0 ? from[i] * slopes[i] : from[i];
        } else if (added) { // Sum
            const float *other = added + step.addedFrom[pixel];
            for (std::ptrdiff_t i = 0; i < count; ++i)
                to[i] = from[i] + other[i];
        } else { // Pad, or MaxPool
            std::copy(from, from + count, to);
            for (std::size_t tap = 1; tap < step.taps.size(); ++tap) {
                const float *next = from + step.taps[tap];
                for (std::ptrdiff_t i = 0; i < count; ++i)
                    to[i] = to[i] < next[i] ? next[i] : to[i];
            }
        }
    }
}

} // namespace

int NetworkPlan::Picture::step() const
{
    return paddedChannels(channels);
}

NetworkPlan NetworkPlan::of(const NetworkGraph &graph, int from, const std::vector<int> &to)
{
    NetworkPlan plan = Planner(graph).plan(from, to);
    finishSteps(plan);
    return plan;
}

void NetworkPlan::run()
{
    for (const Step &step : steps)
        runStep(pictures, step);
}

} // namespace retalk::lipsync
